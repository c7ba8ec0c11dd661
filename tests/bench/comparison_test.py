import json
import pathlib
import tempfile
import types
import unittest

import compare
from comparison import process, report, server
from comparison.clients import Run

CASE = types.SimpleNamespace(transport="tls", size=1000)


def runs(*costs, **more):
    return [Run(calls=100, cpu_us=cost * 100, seconds=0.5, rss_mb=8.0, **more) for cost in costs]


class Rows(unittest.TestCase):
    def test_the_median_and_the_extremes_are_those_of_the_rounds(self):
        row = report.row("call", CASE, runs(9, 5, 6), runs(5, 5, 5), None)
        self.assertEqual((row["cpu_us"], row["cpu_us_min"], row["cpu_us_max"]), (6, 5, 9))
        self.assertEqual((row["calls"], row["rounds"], row["requests_per_second"]), (300, 3, 200))

    def test_the_ratio_is_taken_inside_each_round(self):
        # The machine was twice as slow in the second round, for both.
        row = report.row("call", CASE, runs(6, 12, 6.6), runs(5, 10, 5.5), None)
        self.assertEqual(row["ratio_to_wrk"], 1.2)

    def test_what_a_client_does_not_measure_is_left_out(self):
        row = report.row("h2load", CASE, runs(6, 6), [], None)
        self.assertIsNone(row["p50_us"])
        self.assertIsNone(row["ratio_to_wrk"])
        self.assertIn("| - |", report.comparison([row]).replace("  ", ""))

    def test_each_transport_and_body_has_a_table(self):
        rows = [report.row("bare", types.SimpleNamespace(transport=t, size=s), runs(6), runs(6), 0.5)
                for t in ("plain", "tls") for s in (1000, 52050)]
        self.assertEqual(report.comparison(rows).count("| client"), 4)


    def test_more_threads_are_compared_with_one(self):
        rows = [{"shape": "pool", "threads": n, **report.row(f"pool, {n}", CASE, [Run(100, 600, s, rss_mb=8.0)], [], None)}
                for n, s in ((1, 0.5), (2, 0.25))]
        self.assertRegex(report.cores(rows), r"(?s)pool .* 200 \| +1\.00 \|.*pool .* 400 \| +2\.00 \|")


class Figures(unittest.TestCase):
    def test_three_digits_are_shown(self):
        for value, text in {0.0: "0.00", 1.234: "1.23", 12.34: "12.3", 123.4: "123", 12345.6: "12,346"}.items():
            self.assertEqual(report.significant(value), text)


class Bodies(unittest.TestCase):
    def test_both_have_their_size_and_are_json(self):
        for size, items in ((server.SMALL, 3), (server.LARGE, 100)):
            text = server.body(size, items)
            self.assertEqual(len(text.encode()), size)
            self.assertEqual(len(json.loads(text)["data"]), items)


class Docs(unittest.TestCase):
    def test_only_what_stands_between_the_marks_is_replaced(self):
        with tempfile.TemporaryDirectory() as folder:
            page = pathlib.Path(folder) / "page.md"
            page.write_text(f"before\n{compare.BEGIN}\nold\n{compare.END}\nafter\n")
            compare.write_docs(page, [r"new \1"])
            self.assertEqual(page.read_text(), f"before\n{compare.BEGIN}\n\nnew \\1\n\n{compare.END}\nafter\n")

    def test_a_page_without_marks_is_refused(self):
        with tempfile.TemporaryDirectory() as folder:
            page = pathlib.Path(folder) / "page.md"
            page.write_text("before\n")
            with self.assertRaises(SystemExit):
                compare.write_docs(page, ["new"])
            self.assertEqual(page.read_text(), "before\n")


class Processes(unittest.TestCase):
    def test_a_program_that_fails_is_named_with_what_it_said_last(self):
        with self.assertRaisesRegex(process.Failed, "sh: this is why"):
            process.run(["sh", "-c", "echo first >&2; echo this is why >&2; exit 3"])

    def test_memory_is_that_of_the_program(self):
        outcome = process.run(["/usr/bin/python3", "-c", "b = bytearray(50_000_000); sum(b); print('ok')"])
        self.assertEqual(outcome.output, "ok\n")
        self.assertGreater(outcome.rss_mb, 50)
        self.assertLess(outcome.rss_mb, 100)


if __name__ == "__main__":
    unittest.main()
