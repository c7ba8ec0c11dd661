"""The compile test: each operation made inside a co_await expression, with every setter, and the same from JSON."""

import json

from .text import NOTICE, join, literal, raw

FILES = 4  # so that no one file takes long to compile


def request_tests(groups):
    """File name -> text."""
    operations = [(g, o) for g in groups for o in g.operations]
    size = -(-len(operations) // FILES)
    return {f"requests_{n + 1}.cpp": test_file(operations[n * size:(n + 1) * size], n + 1) for n in range(FILES)}


def test_file(operations, number):
    groups = sorted({g.file for g, _ in operations})
    lines = [NOTICE, *(f"#include <ofapi/api/{g}.hpp>" for g in groups), "", "#include <boost/json/parse.hpp>", "", '#include "api/operations/requests.hpp"', "",
             "namespace ofapi::test {", "",
             f"asio::awaitable<void> make_requests_{number}(Requests&{' made' if operations else ''}) {{"]
    if not operations:
        lines.append("    co_return;")
    for group, operation in operations:
        for expression, values in variants(group, operation):
            lines.append(f"    made.compare({literal(operation.id)}, co_await take({expression}), {raw(values)});")
    return join([*lines, "}", "", "}  // namespace ofapi::test"])


def variants(group, operation):
    """The operation with all that goes together; and each array setter with a vector, and each null."""
    cls = f"{group.namespace}::{operation.qualified}"
    values = {}
    arguments = []
    for p in operation.constructor:
        text, value = argument(cls, p)
        if p.where == "path" and any(q.wire == p.wire and q.kind == "integer" for q in operation.parameters):
            text, value = f'{p.type}{{"123"}}', "123"
        arguments.append(text)
        values[p.wire] = value
    start = f"{cls}{{{', '.join(arguments)}}}"
    skipped = excluded(operation)
    chain, all_values = start, dict(values)
    for p in operation.setters:
        if p.wire in skipped:
            continue
        text, value = one_or_list(cls, p)
        chain += f".{p.name}({text})"
        all_values[p.wire] = value
    yield chain, dump(all_values)
    for p in operation.setters:
        if p.is_list and p.wire not in skipped:
            text, value = argument(cls, p)
            extra_text, extra = companions(cls, operation, p, skipped)
            yield f"{start}{extra_text}.{p.name}({text})", dump({**values, **extra, p.wire: value})
        if p.nullable and p.wire not in skipped:
            extra_text, extra = companions(cls, operation, p, skipped)
            yield f"{start}{extra_text}.{p.name}(nullptr)", dump({**values, **extra, p.wire: None})


def companions(cls, operation, own, skipped):
    """What the operation's rules want beside `own`."""
    wanted = []
    for rule in operation.rules:
        if "any_of" in rule and own.wire not in rule["any_of"]:
            wanted.append(next(n for n in rule["any_of"] if n not in skipped))
        if rule.get("if") == own.wire:
            wanted += rule["needs"]
    text, values = "", {}
    for p in operation.setters:
        if p.wire in wanted:
            piece, value = one_or_list(cls, p)
            text += f".{p.name}({piece})"
            values[p.wire] = value
    return text, values


def excluded(operation):
    """What may not stand beside the others: all but the last of those that exclude each other, and files."""
    left_out = {p.wire for p in operation.setters if p.kind == "file"}
    for rule in operation.rules:
        if "exclusive" in rule:
            keep = next(n for n in reversed(rule["exclusive"]) if n not in left_out)
            left_out |= {n for n in rule["exclusive"] if n != keep}
    return left_out


def dump(values):
    return json.dumps(values, ensure_ascii=False)


def one_or_list(cls, p):
    """The argument of a setter, of an array's in its variadic form, and its JSON."""
    if not p.is_list:
        return scalar(cls, p)
    count = max(2, p.min_items) if not p.choices or len(p.choices) > 1 else 1
    pieces = [scalar(cls, p, n) for n in range(count)]
    return ", ".join(text for text, _ in pieces), [value for _, value in pieces]


def argument(cls, p):
    """The argument of a constructor, of an array's setter as a vector, and its JSON."""
    if not p.is_list:
        return scalar(cls, p)
    text, value = one_or_list(cls, p)
    return f"detail::list_of<{type_name(cls, p)}>({text})", value


def type_name(cls, p):
    if p.enum:
        return enum_name(cls, p)
    return f"{cls}::{p.type}" if p.object else p.type


def enum_name(cls, p):
    group = cls.split("::")[0]
    shared = "::" not in p.enum.path
    return f"{group}::{p.enum.name}" if shared else f"{cls}::{p.enum.name}"


def scalar(cls, p, n=0):
    if p.object:
        required = [m for m in p.members if m.required]
        optional = [m for m in p.members if not m.required]
        pieces = [(m, argument(cls, m)) for m in required]
        text = f"{cls}::{p.type}{{{', '.join(t for _, (t, _) in pieces)}}}"
        values = {m.wire: v for m, (_, v) in pieces}
        for m in optional:
            piece, values[m.wire] = one_or_list(cls, m)
            text += f".{m.name}({piece})"
        return text, values
    if p.enum:
        enumerator, choice = p.enum.enumerators()[n % len(p.choices)]
        return f"{enum_name(cls, p)}::{enumerator}", choice
    if p.kind == "boolean":
        return "true", True
    if p.kind in ("integer", "number"):
        value = int(p.choices[n % len(p.choices)]) if p.choices else int(min(max(p.minimum or 0, 3), p.maximum or 1000)) + (0 if p.maximum else n)
        if p.kind == "number" and not p.choices and (p.maximum or 9e9) > value + 0.5:
            return f"{value}.5", value + 0.5
        return str(value), value
    if p.kind == "timestamp":
        return "Timestamp(std::chrono::sys_days(std::chrono::year(2026) / 1 / 31))", "2026-01-31T00:00:00Z"
    if p.kind == "date":
        return "Date(std::chrono::year(2026) / 1 / 31)", "2026-01-31"
    if p.kind == "json":
        return 'boost::json::parse(R"({"key": "value"})")', {"key": "value"}
    if p.minimum is not None:  # a number as text
        value = str(int(p.minimum) + 1)
    else:
        value = p.choices[n % len(p.choices)] if p.choices else ["a b/ü", "?&=\"", "c"][n % 3]
    if p.type == "std::string":
        return literal(value), value
    return f"{p.type}{{{literal(value)}}}", value
