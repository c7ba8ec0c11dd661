"""The clients that are compared, and how each of them is run."""

import dataclasses
import json
import pathlib
import re

from . import process, server, toolchains

CONNECTIONS = 32
HERE = pathlib.Path(__file__).resolve().parent
FIELDS = ("Authorization: Bearer ofapi_simulated_key", "Accept: application/json")


@dataclasses.dataclass
class Run:
    """What one run of a client came to. Times in microseconds."""
    calls: int
    cpu_us: float
    seconds: float
    p50: float | None = None
    p99: float | None = None
    p999: float | None = None
    rss_mb: float | None = None


@dataclasses.dataclass
class Case:
    transport: str
    size: int
    url: str
    certificate: pathlib.Path


class Program:
    """A program of ours: takes its arguments as bench/measurement.hpp says, measures itself, and reports in JSON."""

    def __init__(self, name, find, mode, calls, counts_mallocs=False, cores=(process.CLIENT_CORE,)):
        self.name = name
        self._cores = cores
        self.counts_mallocs = counts_mallocs
        self._find = find
        self._mode = mode
        self._calls = dict(zip((server.SMALL, server.LARGE), calls))
        self._command = None

    def prepare(self):
        self._command = self._find()

    def _words(self, case, calls, warm_up):
        return [*self._command, case.url, case.certificate, self._mode, calls, warm_up, CONNECTIONS]

    def measure(self, case, share):
        calls = max(int(self._calls[case.size] * share), CONNECTIONS)
        outcome = process.run(self._words(case, calls, calls // 10 + CONNECTIONS), cores=self._cores)
        return Run(**json.loads(outcome.output), rss_mb=outcome.rss_mb)

    def count(self, case, calls, runner):
        """`runner(command)` returns a number that grows with the calls; this, how many of it a call takes."""
        warm_up = 10 * CONNECTIONS
        few, many = (runner(self._words(case, n, warm_up)).number for n in (calls, 3 * calls))
        return (many - few) / (2 * calls)


class Wrk:
    name = "wrk"
    counts_mallocs = True

    def prepare(self):
        self._wrk = toolchains.find("wrk", "wrk")()

    def _words(self, case, seconds):
        fields = [word for field in (*FIELDS, "User-Agent: wrk") for word in ("-H", field)]
        return [*self._wrk, "-t", 1, "-c", CONNECTIONS, "-d", f"{seconds}s", "-s", HERE / "wrk.lua", *fields,
                case.url + "/api/acct_1000000/mass-messaging"]

    @staticmethod
    def _report(outcome):
        report = json.loads(re.search(r"^report (.*)$", outcome.output, re.MULTILINE)[1])
        if report.pop("errors"):
            raise process.Failed("wrk met errors")
        return report

    def measure(self, case, share):
        outcome = process.run(self._words(case, max(1, round(2 * share))))
        return Run(**self._report(outcome), cpu_us=outcome.cpu_us, rss_mb=outcome.rss_mb)

    def count(self, case, calls, runner):
        del calls  # it runs by the clock
        few, many = (runner(self._words(case, seconds)) for seconds in (1, 3))
        calls = self._report(many)["calls"] - self._report(few)["calls"]
        if calls <= 0:
            raise process.Failed("wrk made no more calls in three seconds than in one: the machine is too busy")
        return (many.number - few.number) / calls


class H2load:
    name = "h2load"
    counts_mallocs = False  # it brings an allocator of its own

    def prepare(self):
        self._h2load = toolchains.find("h2load", "nghttp2-client")()

    def _words(self, case, calls):
        fields = [word for field in (*FIELDS, "User-Agent: h2load") for word in ("-H", field)]
        return [*self._h2load, "--h1", "-t", 1, "-c", CONNECTIONS, "-n", calls, *fields,
                case.url + "/api/acct_1000000/mass-messaging"]

    def measure(self, case, share):
        calls = int((150_000 if case.size == server.SMALL else 30_000) * share)
        outcome = process.run(self._words(case, calls))
        if f" {calls} succeeded" not in outcome.output:
            raise process.Failed("h2load: not every request succeeded")
        rate = float(re.search(r"([\d.]+) req/s", outcome.output)[1])
        return Run(calls, outcome.cpu_us, calls / rate, rss_mb=outcome.rss_mb)


def all_clients(programs, work):
    """Those of this repository are in the folder `programs`; those in other languages are built below `work`."""
    ours = toolchains.built(programs / "client_bench")
    beast = toolchains.built(programs / "beast_bench")
    curl = toolchains.built(programs / "curl_bench", "no libcurl (Debian: libcurl4-openssl-dev)")
    go = toolchains.go(work / "go")
    reqwest = toolchains.cargo(work / "reqwest")
    undici = toolchains.node(work / "undici")
    aiohttp = toolchains.python(work / "aiohttp", "aiohttp_bench.py", ["aiohttp==3.14.5"])
    # Without sniffio httpx would look for it again and again.
    httpx = toolchains.python(work / "httpx", "httpx_bench.py", ["httpx==0.28.1", "sniffio==1.3.1"])
    return [
        Wrk(),
        H2load(),
        Program("bare", ours, "bare", (150_000, 50_000), counts_mallocs=True),
        Program("call", ours, "call", (100_000, 15_000), counts_mallocs=True),
        Program("typed", ours, "typed", (100_000, 10_000), counts_mallocs=True),
        Program("beast", beast, "read", (100_000, 30_000), counts_mallocs=True),
        Program("beast+json", beast, "json", (80_000, 7_000), counts_mallocs=True),
        Program("libcurl", curl, "read", (80_000, 30_000), counts_mallocs=True),
        Program("libcurl+json", curl, "json", (60_000, 8_000), counts_mallocs=True),
        Program("reqwest", reqwest, "read", (60_000, 20_000), counts_mallocs=True),
        Program("reqwest+json", reqwest, "json", (50_000, 6_000), counts_mallocs=True),
        Program("go", go, "read", (60_000, 30_000)),
        Program("go+json", go, "json", (30_000, 3_000)),
        Program("undici", undici, "read", (40_000, 15_000)),
        Program("undici+json", undici, "json", (30_000, 8_000)),
        Program("aiohttp+json", aiohttp, "json", (6_000, 3_000)),
        Program("httpx+json", httpx, "json", (2_000, 1_000)),
    ]


SHAPES = {"shards": "a context and a client for each thread, one allowance", "pool": "one client on a pool of threads"}


def on_several_cores(programs):
    """This client in the shapes that use several threads, each with one, two, four threads, as far as there are cores."""
    find = toolchains.built(programs / "cores_bench")
    counts = [count for count in (1, 2, 4, 8, 16) if count <= len(process.CLIENT_CORES)]
    return [(shape, count, Program(f"{shape}, {count}", lambda shape=shape, count=count: [*find(), shape, count], "call",
                                   (200_000, 20_000), cores=process.CLIENT_CORES))
            for shape in SHAPES for count in counts]
