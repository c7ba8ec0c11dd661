"""What can be counted rather than timed: runners for `count` of a client."""

import dataclasses
import re

from . import process


@dataclasses.dataclass
class Counted:
    number: int
    output: str


def mallocs(preload):
    """Preloads bench/count_mallocs.cpp."""
    def runner(command):
        outcome = process.run(command, environment={"LD_PRELOAD": str(preload)})
        return Counted(int(re.search(r"^allocations (\d+)$", outcome.errors, re.MULTILINE)[1]), outcome.output)
    return runner


def instructions(command):
    """User instructions, by callgrind."""
    outcome = process.run(["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", *command], timeout=540)
    return Counted(int(re.search(r"Collected : (\d+)", outcome.errors)[1]), outcome.output)
