"""Runs one program on the clients' core, or on several, and says what it took."""

import dataclasses
import os
import re
import signal
import subprocess
import tempfile
import time

CORES = sorted(os.sched_getaffinity(0))
CLIENT_CORE, SERVER_CORE = CORES[0], CORES[-1]
# For programs that use several: halves, or with fewer than four all of them for both sides.
CLIENT_CORES, SERVER_CORES = (CORES[:len(CORES) // 2], CORES[len(CORES) // 2:]) if len(CORES) > 3 else (CORES, CORES)


class Failed(Exception):
    """The program did not do what it was asked; the text says why."""


@dataclasses.dataclass
class Outcome:
    output: str
    errors: str
    cpu_us: float  # user and system, of the whole process
    seconds: float
    rss_mb: float  # at its highest


def _peak_kb(pid):
    """The kernel's own mark. Not ru_maxrss: that also counts what the process was before exec, a copy of this one."""
    try:
        with open(f"/proc/{pid}/status", encoding="ascii") as status:
            found = re.search(r"^VmHWM:\s+(\d+) kB", status.read(), re.MULTILINE)
    except OSError:
        return 0
    return int(found[1]) if found else 0


def _wait(pid, until):
    """Until it ends; it is ended where it takes longer."""
    peak = 0
    while True:
        ended, status, usage = os.wait4(pid, os.WNOHANG)
        if ended:
            return peak, status, usage
        peak = max(peak, _peak_kb(pid))
        if time.monotonic() > until:
            os.kill(pid, signal.SIGKILL)
        time.sleep(0.02)


def run(command, environment=None, timeout=300, cores=(CLIENT_CORE,)):
    begun = time.monotonic()
    with tempfile.TemporaryFile("w+") as output, tempfile.TemporaryFile("w+") as errors:
        child = subprocess.Popen([str(word) for word in command], stdin=subprocess.DEVNULL, stdout=output, stderr=errors,
                                 env=os.environ | (environment or {}),
                                 preexec_fn=lambda: os.sched_setaffinity(0, cores))
        try:
            peak, status, usage = _wait(child.pid, begun + timeout)
        except BaseException:
            child.kill()
            raise
        seconds = time.monotonic() - begun
        child.returncode = os.waitstatus_to_exitcode(status)
        output.seek(0)
        errors.seek(0)
        outcome = Outcome(output.read(), errors.read(), (usage.ru_utime + usage.ru_stime) * 1e6, seconds, peak / 1024)
    if child.returncode != 0:
        said = outcome.errors.strip().splitlines() or [f"exit code {child.returncode}"]
        raise Failed(f"{os.path.basename(str(command[0]))}: {said[-1]}")
    return outcome


def pressure_us():
    """How long, since the machine began, some process was ready to run and had to wait for a core."""
    try:
        with open("/proc/pressure/cpu", encoding="ascii") as pressure:
            return int(re.search(r"^some .*total=(\d+)", pressure.read())[1])
    except (OSError, TypeError):
        return None
