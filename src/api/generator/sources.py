"""The sources: per group the field tables, the tables of parameters and what makes the requests; and the catalogue."""

from . import names
from .headers import leave_and_enter
from .model import number
from .text import NOTICE, join, literal


def source(group):
    tables = Tables(group.file)
    body = []
    for struct in group.structs:
        body += type_lines(group, struct, [])
    for operation in group.operations:
        for struct in operation.structs:
            body += type_lines(group, struct, [*operation.namespaces, operation.cls])
    constants = []
    for operation in group.operations:
        constants += operation_constant(group, operation, tables)
    classes = []
    for enum in group.enums:
        classes += to_string_lines(enum, [])
    namespaces = []
    for operation in group.operations:
        classes += leave_and_enter(namespaces, operation.namespaces)
        namespaces = operation.namespaces
        classes += class_lines(operation)
    classes += leave_and_enter(namespaces, [])
    maps = ["// Maps are not of standard layout; both compilers know the offset of a member all the same.",
            '#pragma GCC diagnostic ignored "-Winvalid-offsetof"', ""] if has_maps(group) else []
    return join([
        NOTICE, f"#include <ofapi/api/{group.file}.hpp>", "", '#include "api/operations/operations.hpp"',
        '#include "api/paging.hpp"' if any(o.paging for o in group.operations) else "",
        '#include "api/request_builder.hpp"', "", "#include <cstddef>", "", *maps, "namespace ofapi {", "",
        f"namespace {group.namespace} {{", "", *[line for line in body if line is not None], f"}}  // namespace {group.namespace}", "",
        "namespace api::operations {", "", "namespace {", "", *tables.lines, "}  // namespace", "",
        *constants, "}  // namespace api::operations", "",
        f"namespace {group.namespace} {{", "", *classes, f"}}  // namespace {group.namespace}", "", "}  // namespace ofapi"])


def has_maps(group):
    def within(struct):
        return any("std::map<" in f.type for f in struct.fields) or any(within(s) for s in struct.nested)

    return any(within(s) for s in [*group.structs, *(s for o in group.operations for s in o.structs)])


# --- Results ---------------------------------------------------------------------------------------------------------


def type_lines(group, struct, scope):
    """The field tables of a struct and of those inside it."""
    lines = []
    for nested in struct.nested:
        lines += type_lines(group, nested, [*scope, struct.name])
    cls = "::".join([*scope, struct.name])
    table = "_".join(names.snake(part).rstrip("_") for part in [*scope, struct.name]) + "_fields"
    full = f"{group.namespace}::{cls}"
    lines += [f"constexpr api::Field {table}[] = {{"]
    for field in sorted(struct.fields, key=lambda f: f.wire.encode()):
        macro = "OFAPI_REQUIRED_FIELD" if field.required else "OFAPI_FIELD"
        lines.append(f"    {macro}({cls}, {field.name}, {literal(field.wire)}),")
    lines += ["};", f"}}  // namespace {group.namespace}", "template <>",
              f"const api::Type api::type_of<{full}> = api::make_type<{full}>({group.namespace}::{table});",
              f"namespace {group.namespace} {{", ""]
    return lines


# --- Parameters ------------------------------------------------------------------------------------------------------


class Tables:
    """Constant arrays of one group, each once. Several groups are compiled as one file: the names are the group's own."""

    def __init__(self, group):
        self.group = group
        self.lines = []
        self.known = {}

    def strings(self, values, wanted):
        return self.array("std::string_view", [literal(v) for v in values], wanted)

    def array(self, kind, items, wanted):
        key = (kind, tuple(items))
        if key not in self.known:
            name = wanted
            taken = set(self.known.values())
            number_ = 2
            while name in taken:
                name, number_ = f"{wanted}_{number_}", number_ + 1
            self.known[key] = name
            self.lines += [f"constexpr {kind} {name}[] = {{", *(f"    {item}," for item in items), "};", ""]
        return self.known[key]


def parameter_item(parameter, prefix, tables):
    base = f"{prefix}_{names.snake(parameter.wire).rstrip('_')}"
    parts = [f".name = {literal(parameter.wire)}", f".in = In::{parameter.where}", f".kind = ValueKind::{parameter.kind}"]
    for name, flag in (("list", parameter.is_list), ("required", parameter.required), ("nullable", parameter.nullable),
                       ("may_be_empty", parameter.may_be_empty), ("lane", parameter.lane)):
        if flag:
            parts.append(f".{name} = true")
    if parameter.commas:
        parts.append(".list_form = ListForm::commas")
    if parameter.sql_time:
        parts.append(".time_form = TimeForm::sql")
    if parameter.choices:
        parts.append(f".choices = {tables.strings(parameter.choices, f'{tables.group}_choices_of_{names.snake(parameter.wire).rstrip(chr(95))}')}")
    if parameter.also:
        parts.append(f".also = {tables.strings(parameter.also, base + '_also')}")
    if number(parameter.minimum) is not None:
        parts.append(f".minimum = {number(parameter.minimum)}")
    if number(parameter.maximum) is not None:
        parts.append(f".maximum = {number(parameter.maximum)}")
    for name in ("max_length", "min_items", "max_items"):
        if getattr(parameter, name):
            parts.append(f".{name} = {getattr(parameter, name)}")
    if parameter.members:
        items = [parameter_item(m, base, tables) for m in parameter.members]
        parts.append(f".members = {tables.array('Parameter', items, base + '_members')}")
    if parameter.fallback:
        parts.append(f".fallback = {literal(parameter.fallback)}")
    if parameter.about:
        parts.append(f".about = {literal(parameter.about)}")
    return "{" + ", ".join(parts) + "}"


def rule_item(rule, prefix, tables):
    def text(value):
        return literal(number(value) if isinstance(value, (int, float)) else str(value))

    if "needs" in rule:
        parts = [".kind = Rule::Kind::needs", f".names = {tables.strings(rule['needs'], prefix + '_needs')}", f".name = {literal(rule['if'])}"]
        parts += [f".{name} = {text(rule[name])}" for name in ("equals", "unless") if name in rule]
    else:
        kind = next(iter(rule))
        parts = [f".kind = Rule::Kind::{kind}", f".names = {tables.strings(rule[kind], f'{prefix}_{kind}')}"]
    return "{" + ", ".join(parts) + "}"


def cost_item(cost):
    parts = []
    if cost.get("credits", 1) != 1:
        parts.append(f".credits = {cost['credits']}")
    if "per" in cost:
        parts.append(f".per = CostUnit::{cost['per']}")
    if "least" in cost:
        parts.append(f".least = {cost['least']}")
    note = "as quoted" if "quoted" in cost else "not documented" if cost.get("known") is False else cost.get("when", "")
    if note:
        parts.append(f".note = {literal(note)}")
    return "{" + ", ".join(parts) + "}" if parts else None


def paging_item(operation):
    paging = operation.paging
    parts = [f".style = detail::PagingStyle::{paging['style']}", f".items = {literal(paging['items'])}"]
    for name in ("has_more", "limit", "offset", "cursor", "cursor_from", "page", "current_page", "last_page", "order",
                 "descending", "ascending", "default_order"):
        if name in paging:
            parts.append(f".{name} = {literal(paging[name])}")
    limit = next((p for p in operation.parameters if p.wire == paging.get("limit")), None)
    if limit and limit.fallback.isdigit():
        parts.append(f".default_limit = {limit.fallback}")
    return "{" + ", ".join(parts) + "}"


# --- Operations ------------------------------------------------------------------------------------------------------


def operation_constant(group, operation, tables):
    prefix = operation.constant
    method = "delete_" if operation.method == "delete" else operation.method
    info = [f".name = {literal(operation.id)}", f".method = Method::{method}",
            f".envelope = detail::Envelope::{operation.envelope}", f".kind = detail::ResultKind::{operation.result_kind}",
            f".idempotent = {str(operation.idempotent).lower()}", f".sensitive_body = {str(operation.sensitive).lower()}"]
    cls = f"{group.namespace}::{operation.qualified}"
    if operation.envelope in ("data", "bare"):
        info.append(f".result = &ShapeOf<{cls}::Result>::shape")
    if operation.idempotency_key:
        info.append(".idempotency_key = true")
    if operation.paging:
        tables.lines += [f"constexpr detail::Paging {prefix}_paging{paging_item(operation)};", ""]
        info.append(f".paging = &{prefix}_paging")
    if operation.side_effect:
        info.append(".side_effect = true")
    if cost_item(operation.cost):
        info.append(f".cost = {cost_item(operation.cost)}")
    parts = [f".info = {{{', '.join(info)}}}", f".group = {literal(group.slug)}", f".path = {literal(operation.path)}",
             f".summary = {literal(operation.summary)}"]
    if operation.parameters:
        items = [parameter_item(p, prefix, tables) for p in operation.parameters]
        parts.append(f".parameters = {tables.array('Parameter', items, prefix + '_parameters')}")
    if operation.rules:
        parts.append(f".rules = {tables.array('Rule', [rule_item(r, prefix, tables) for r in operation.rules], prefix + '_rules')}")
    if operation.body != "none":
        parts.append(f".body = BodyKind::{operation.body}")
    parts.append(f".make_result = api::make_result<{cls}::Result>")
    return [f"constinit const Operation {prefix}{{", *(f"    {p}," for p in parts), "};", ""]


def to_string_lines(enum, scope):
    name = "::".join([*scope, enum.name])
    lines = [f"std::string_view to_string({name} value) noexcept {{", "    switch (value) {"]
    lines += [f"        case {name}::{enumerator}: return {literal(choice)};" for enumerator, choice in enum.enumerators()]
    return lines + ["    }", '    return "";', "}", ""]


def class_lines(operation):
    lines = []
    seen = set()
    for enum in [*operation.enums, *(e for o in operation.objects for e in o.enums)]:
        if enum.name not in seen:
            lines += to_string_lines(enum, [operation.cls])
        seen.add(enum.name)
    for request_object in operation.objects:
        lines += [f"boost::json::value {operation.cls}::{request_object.name}::to_json() const {{",
                  "    return api::ObjectBuilder()"]
        lines += [f"        .set({literal(p.wire)}, {p.member})" for p in request_object.parameters]
        lines += ["        .build();", "}", ""]
    constant = f"api::operations::{operation.constant}"
    lines += [f"const detail::OperationInfo& {operation.cls}::info = {constant}.info;", "",
              f"Request {operation.cls}::request() const {{", f"    return api::RequestBuilder({constant})"]
    given = {}
    for p in operation.parameters:
        given.setdefault(p.wire, p)
    lines += [f"        .set({literal(wire)}, {p.member})" for wire, p in given.items()]
    return lines + ["        .build();", "}", ""]


def constants_header(groups):
    operations = sorted((o for g in groups for o in g.operations), key=lambda o: o.id)
    return join([NOTICE, "#pragma once", "", '#include "api/catalog.hpp"', "", "namespace ofapi::api::operations {", "",
                 *(f"extern const Operation {o.constant};" for o in operations), "", "}  // namespace ofapi::api::operations"])


def catalog_source(groups):
    operations = sorted((o for g in groups for o in g.operations), key=lambda o: o.id)
    return join([NOTICE, '#include "api/operations/operations.hpp"', "", "namespace ofapi::api {", "", "namespace {", "",
                 "constexpr const Operation* all[] = {", *(f"    &operations::{o.constant}," for o in operations), "};", "",
                 "}  // namespace", "",
                 "std::span<const Operation* const> catalog() noexcept { return all; }", "", "}  // namespace ofapi::api"])


FILES_TOGETHER = 8


def cmake_list(groups):
    """The sources of the operations, compiled several at a time."""
    lines = ["# Generated from src/api/openapi.yaml by ./run generate. Changes belong there.",
             "target_sources(ofapi PRIVATE catalog.cpp)", "",
             "# Most of what compiling one costs is what all of them include."]
    for first in range(0, len(groups), FILES_TOGETHER):
        together = [f"  {g.file}.cpp" for g in groups[first:first + FILES_TOGETHER]]
        lines += ["set(together", *together[:-1], f"{together[-1]})", "target_sources(ofapi PRIVATE ${together})",
                  "set_source_files_properties(${together}",
                  f"  TARGET_DIRECTORY ofapi PROPERTIES UNITY_GROUP operations_{first // FILES_TOGETHER + 1})"]
    return join(lines)