"""What the two Python clients have in common: arguments and report as in bench/measurement.hpp."""

import asyncio
import json
import resource
import ssl
import sys
import time

FIELDS = {"Authorization": "Bearer ofapi_simulated_key", "Accept": "application/json"}


class Arguments:
    def __init__(self, words):
        self.base_url, ca_file, self.mode, *numbers = words
        self.calls, self.warm_up, self.connections = map(int, numbers)
        self.tls = ssl.create_default_context(cafile=ca_file)


def target(number):
    return f"/api/acct_{1_000_000 + number % 1000}/mass-messaging"


def check(status, body, parse):
    if status != 200:
        raise RuntimeError(f"status {status}")
    if not (json.loads(body)["data"] if parse else body):
        raise RuntimeError("the answer held nothing")


async def run(one, calls, lanes):
    """Makes so many calls, so many at a time; how long each of them took."""
    numbers = iter(range(calls))
    times = []

    async def lane():
        for number in numbers:
            begun = time.perf_counter()
            await one(number)
            times.append(time.perf_counter() - begun)

    await asyncio.gather(*(lane() for _ in range(lanes)))
    return times


def cpu_seconds():
    usage = resource.getrusage(resource.RUSAGE_SELF)
    return usage.ru_utime + usage.ru_stime


async def measure(arguments, one):
    await run(one, arguments.warm_up, arguments.connections)
    cpu, wall = cpu_seconds(), time.perf_counter()
    times = await run(one, arguments.calls, arguments.connections)
    cpu, wall = cpu_seconds() - cpu, time.perf_counter() - wall
    times.sort()
    report = {"calls": arguments.calls, "cpu_us": cpu * 1e6, "seconds": wall}
    for name, percent in {"p50": 50, "p99": 99, "p999": 99.9}.items():
        report[name] = times[min(int(len(times) * percent / 100), len(times) - 1)] * 1e6
    print(json.dumps(report))


def main(client):
    """`client(arguments)` is a coroutine that calls measure()."""
    asyncio.run(client(Arguments(sys.argv[1:])))
