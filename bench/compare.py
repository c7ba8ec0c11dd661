#!/usr/bin/python3
"""This client beside others, on the same calls.

    compare.py PROGRAMS WORK [--quick] [--json] [--only NAME,...] [--instructions | --idle | --cores | --write-docs FILE]

PROGRAMS has the programs built from bench/; programs in other languages are built in WORK. nginx serves on one core, the
clients run in turns on another, each once in every round, so that what disturbs the machine disturbs all.
"""

import argparse
import contextlib
import json
import pathlib
import re
import resource
import signal
import sys
import tempfile
import time

from comparison import clients, counting, process, report, server, toolchains

COUNTED = ("wrk", "bare", "call", "typed", "beast", "beast+json")
BEGIN, END = "<!-- bench: begin -->", "<!-- bench: end -->"
# Of the time, how much of it something may wait for a core before figures say more about the machine than about clients.
BUSY = 0.10


def say(text):
    print(text, file=sys.stderr, flush=True)


class Comparison:
    def __init__(self, arguments, serving, part):
        self.programs = arguments.programs
        self.share = 0.25 if arguments.quick else 1
        self.rounds = 1 if arguments.quick else arguments.rounds
        self.cases = [clients.Case(transport, size, serving.url(transport, size), serving.certificate)
                      for transport in ("plain", "tls") for size in (server.SMALL, server.LARGE)]
        self.skipped = {}
        self.clients = []
        known = clients.all_clients(arguments.programs, arguments.work)
        wanted = arguments.only or [client.name for client in known]
        if strangers := set(wanted) - {client.name for client in known}:
            raise SystemExit(f"bench: no such client: {', '.join(sorted(strangers))}")
        if part != "table":
            wanted = [name for name in wanted if name in COUNTED] if part == "instructions" else []
        for client in known:
            if client.name in wanted:
                with self._skipping(client):
                    client.prepare()
                    self.clients.append(client)

    @contextlib.contextmanager
    def _skipping(self, client):
        """A client that cannot be had, or does not do its work, is left out from here on, and named."""
        try:
            yield
        except (toolchains.Missing, process.Failed) as problem:
            self.skipped[client.name] = str(problem)
            say(f"bench: without {client.name}: {problem}")

    def _present(self):
        return [client for client in self.clients if client.name not in self.skipped]

    def table(self):
        """Times and memory: the rows of one case after another."""
        count_mallocs = counting.mallocs(self.programs / "count_mallocs.so")
        for case in self.cases:
            runs = {client.name: [] for client in self._present()}
            for number in range(self.rounds):
                say(f"bench: {case.transport}, {case.size} bytes, round {number + 1} of {self.rounds}")
                for client in self._present():
                    with self._skipping(client):
                        runs[client.name].append(client.measure(case, self.share))
            rows = []
            for client in self._present():
                allocations = None
                with self._skipping(client):
                    if client.counts_mallocs:
                        allocations = client.count(case, 1000, count_mallocs)
                    rows.append(report.row(client.name, case, runs[client.name], runs.get("wrk", []), allocations))
            yield rows

    def instructions(self):
        rows = []
        for case in self.cases:
            say(f"bench: instructions, {case.transport}, {case.size} bytes")
            for client in self._present():
                if client.name in COUNTED:
                    with self._skipping(client):
                        number = client.count(case, 1000 if case.size == server.SMALL else 100, counting.instructions)
                        rows.append({"client": client.name, "transport": case.transport, "body": case.size,
                                     "instructions": round(number)})
        yield rows

    def idle(self):
        rows = []
        case = next(case for case in self.cases if (case.transport, case.size) == ("tls", server.SMALL))
        for name, program in (("ofapi", "client_bench"), ("beast", "beast_bench")):
            for connections in (1_000, 10_000):
                if connections + 100 > open_files():
                    self.skipped[f"{name}, {connections} idle"] = f"only {open_files()} files may be open"
                    continue
                say(f"bench: {connections} idle connections of {name}")
                words = [self.programs / program, case.url, case.certificate, "idle", 0, 0, connections]
                try:
                    rows.append({"client": name, **json.loads(process.run(words).output)})
                except process.Failed as problem:
                    self.skipped[f"{name}, {connections} idle"] = str(problem)
        yield rows

    def cores(self):
        rows = []
        for transport in ("plain", "tls"):
            case = next(case for case in self.cases if (case.transport, case.size) == (transport, server.SMALL))
            shapes = clients.on_several_cores(self.programs)
            runs = {program.name: [] for _, _, program in shapes}
            for number in range(self.rounds):
                say(f"bench: several cores, {transport}, round {number + 1} of {self.rounds}")
                for _, _, program in shapes:
                    with self._skipping(program):
                        program.prepare()
                        runs[program.name].append(program.measure(case, self.share))
            rows += [{"shape": shape, "threads": threads, **report.row(program.name, case, runs[program.name], [], None)}
                     for shape, threads, program in shapes if program.name not in self.skipped]
        yield rows


def open_files():
    return resource.getrlimit(resource.RLIMIT_NOFILE)[0]


class Waiting:
    """How much of the time some process had to wait for a core."""

    def __init__(self):
        self._seconds = 0
        self._waited_us = 0

    @contextlib.contextmanager
    def watched(self):
        begun, before = time.monotonic(), process.pressure_us()
        yield
        if before is not None:
            self._seconds += time.monotonic() - begun
            self._waited_us += process.pressure_us() - before

    def share(self):
        """None where the kernel does not say, or nothing was watched."""
        return self._waited_us / 1e6 / self._seconds if self._seconds else None


def write_docs(path, parts):
    text = path.read_text(encoding="utf-8")
    between = re.compile(re.escape(BEGIN) + ".*" + re.escape(END), re.DOTALL)
    if len(between.findall(text)) != 1:
        raise SystemExit(f"bench: {path} has no place for the tables, or more than one")
    path.write_text(between.sub(lambda _: "\n\n".join([BEGIN, *parts, END]), text), encoding="utf-8")


def parse(words):
    parser = argparse.ArgumentParser(prog="./run bench", description="This client beside others, on the same calls.")
    parser.add_argument("programs", type=pathlib.Path, help=argparse.SUPPRESS)
    parser.add_argument("work", type=pathlib.Path, help=argparse.SUPPRESS)
    parser.add_argument("--quick", action="store_true", help="one short round")
    parser.add_argument("--rounds", type=int, default=5, help="5 by default")
    parser.add_argument("--json", action="store_true", help="an object for each row")
    parser.add_argument("--only", type=lambda text: text.split(","), help="clients by name, with commas between")
    what = parser.add_mutually_exclusive_group()
    what.add_argument("--instructions", action="store_true", help="user instructions per call instead, by callgrind")
    what.add_argument("--idle", action="store_true", help="memory for each idle TLS connection instead")
    what.add_argument("--cores", action="store_true", help="calls from several threads instead")
    what.add_argument("--write-docs", type=pathlib.Path, help="all four, and the tables between the marks of this file")
    return parser.parse_args(words)


def measure_part(name, text, arguments, folder):
    """The tables of one part, as they are printed, and who was left out."""
    texts = []
    serving = server.Server(folder, open_files(), process.SERVER_CORES if name == "cores" else [process.SERVER_CORE])
    try:
        comparison = Comparison(arguments, serving, name)
        for rows in getattr(comparison, name)():
            texts.append(text(rows))
            print("\n".join(map(json.dumps, rows)) if arguments.json else texts[-1] + "\n", flush=True)
    finally:
        serving.stop()
    return texts, comparison.skipped


def measure(arguments, folder, waiting):
    parts = {"table": report.comparison, "instructions": report.instructions, "idle": report.idle, "cores": report.cores}
    if not arguments.write_docs:
        wanted = next((name for name in ("instructions", "idle", "cores") if getattr(arguments, name)), "table")
        parts = {wanted: parts[wanted]}
    texts = []
    skipped = {}
    for name, text in parts.items():
        (folder / name).mkdir()
        # Clients and server on the same cores wait for each other, and are meant to.
        with waiting.watched() if name != "cores" else contextlib.nullcontext():
            printed, missing = measure_part(name, text, arguments, folder / name)
        texts += printed
        skipped |= missing
    for name, reason in skipped.items():
        texts.append(f"Not measured: {name}: {reason}.")
        print(json.dumps({"client": name, "skipped": reason}) if arguments.json else texts[-1])
    return texts


def main():
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(143))  # as an exception, so that nothing is left running
    arguments = parse(sys.argv[1:])
    arguments.programs, arguments.work = arguments.programs.resolve(), arguments.work.resolve()
    hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    resource.setrlimit(resource.RLIMIT_NOFILE, (hard, hard))
    waiting = Waiting()
    with tempfile.TemporaryDirectory() as folder:
        texts = measure(arguments, pathlib.Path(folder), waiting)
    share = waiting.share()
    if share is not None:
        say(f"bench: for {share:.1%} of the time some process waited for a core")
    if arguments.write_docs:
        if share is not None and share > BUSY:
            raise SystemExit(f"bench: the machine was too busy for figures to be kept; {arguments.write_docs} is as it was")
        write_docs(arguments.write_docs, texts)


if __name__ == "__main__":
    main()
