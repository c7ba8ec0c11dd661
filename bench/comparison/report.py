"""What the rounds come to, as rows and as tables."""

import statistics


def row(client, case, runs, wrk_runs, allocations):
    """`runs` and `wrk_runs`: one of each round, in the same order."""
    costs = [run.cpu_us / run.calls for run in runs]
    yardsticks = [run.cpu_us / run.calls for run in wrk_runs]
    ratios = [cost / yardstick for cost, yardstick in zip(costs, yardsticks)]

    def median_of(name):
        values = [getattr(run, name) for run in runs]
        return None if None in values else round(statistics.median(values), 1)

    return {
        "client": client, "transport": case.transport, "body": case.size,
        "calls": sum(run.calls for run in runs), "rounds": len(runs),
        "cpu_us": round(statistics.median(costs), 2), "cpu_us_min": round(min(costs), 2),
        "cpu_us_max": round(max(costs), 2),
        "ratio_to_wrk": round(statistics.median(ratios), 2) if ratios else None,
        "requests_per_second": round(statistics.median(run.calls / run.seconds for run in runs)),
        "p50_us": median_of("p50"), "p99_us": median_of("p99"), "p999_us": median_of("p999"),
        "rss_mb": max(round(run.rss_mb, 1) for run in runs),
        "allocations": None if allocations is None else round(allocations, 2),
    }


def significant(value):
    """Three digits, as far as they mean something."""
    if value is None:
        return "-"
    if value >= 1000:
        return f"{value:,.0f}"
    return f"{value:.0f}" if value >= 100 else f"{value:.1f}" if value >= 10 else f"{value:.2f}"


def table(head, lines):
    """Markdown that can be read as it is: the first column to the left, the others to the right."""
    widths = [max(len(line[i]) for line in [head, *lines]) for i in range(len(head))]

    def text(line):
        cells = [cell.ljust(width) if i == 0 else cell.rjust(width)
                 for i, (cell, width) in enumerate(zip(line, widths))]
        return "| " + " | ".join(cells) + " |"

    rule = "|" + "|".join("-" * (width + 2) if i == 0 else "-" * (width + 1) + ":" for i, width in enumerate(widths)) + "|"
    return "\n".join([text(head), rule, *map(text, lines)])


TRANSPORTS = {"plain": "Plain", "tls": "TLS 1.3"}
HEAD = ["client", "CPU us/call", "min..max", "x wrk", "calls/s", "p50 us", "p99 us", "p99.9 us", "RSS MB", "mallocs/call"]


def cells(r):
    return [r["client"], significant(r["cpu_us"]), f'{significant(r["cpu_us_min"])}..{significant(r["cpu_us_max"])}',
            significant(r["ratio_to_wrk"]), f'{r["requests_per_second"]:,}', *(significant(r[k]) for k in ("p50_us", "p99_us", "p999_us")),
            significant(r["rss_mb"]), significant(r["allocations"])]


def comparison(rows):
    """A table for each transport and body."""
    parts = []
    for transport, size in dict.fromkeys((r["transport"], r["body"]) for r in rows):
        lines = [cells(r) for r in rows if (r["transport"], r["body"]) == (transport, size)]
        parts.append(f"**{TRANSPORTS[transport]}, {size:,} bytes**\n\n" + table(HEAD, lines))
    return "\n\n".join(parts)


def instructions(rows):
    cases = list(dict.fromkeys((r["transport"], r["body"]) for r in rows))
    found = {(r["client"], r["transport"], r["body"]): r["instructions"] for r in rows}
    head = ["user instructions/call", *(f"{TRANSPORTS[t]}, {size:,}" for t, size in cases)]
    lines = [[name, *(f"{found[name, *case]:,}" if (name, *case) in found else "-" for case in cases)]
             for name in dict.fromkeys(r["client"] for r in rows)]
    return table(head, lines)


def idle(rows):
    return table(["idle TLS connections", "how many", "kB each"],
                 [[r["client"], f'{r["connections"]:,}', f'{r["bytes_per_connection"] / 1000:.1f}'] for r in rows])


def cores(rows):
    """`rows` in the order of their counts of threads: each shape's first is what its others are compared with."""
    first = {}
    for r in rows:
        first.setdefault((r["shape"], r["transport"]), r["requests_per_second"])
    return table(["several cores, 1,000 bytes", "threads", "transport", "CPU us/call", "calls/s", "x one thread"],
                 [[r["shape"], str(r["threads"]), TRANSPORTS[r["transport"]], significant(r["cpu_us"]),
                   f'{r["requests_per_second"]:,}',
                   significant(r["requests_per_second"] / first[r["shape"], r["transport"]])] for r in rows])
