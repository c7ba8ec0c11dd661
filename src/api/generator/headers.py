"""The public headers: one per group, and one that has them all."""

from .model import number
from .text import NOTICE, comment, join, prose, sentence

PAGE_NOTES = {
    "next_page": "Pages by the address of the next page.",
    "offset": "Pages by offset.",
    "next_offset": "Pages by the offset that each answer names.",
    "marker": "Pages by the marker that each answer names.",
    "id_cursor": "Pages by the id of the last message read.",
    "from_id": "Pages by the id of the last item read.",
    "end_date": "Pages by moving the end of the period back.",
    "page": "Pages by number.",
    "next_page_url": "Pages by the address of the next page.",
}


def header(group):
    body = []
    for enum in group.enums:
        body += enum_lines(enum, 0) + [""]
    for struct in group.structs:
        body += struct_lines(struct, 0) + [""]
    namespaces = []
    for operation in group.operations:
        body += leave_and_enter(namespaces, operation.namespaces)
        namespaces = operation.namespaces
        body += operation_lines(operation) + [""]
    body += leave_and_enter(namespaces, [])
    text = "\n".join(body)
    return join([NOTICE, "#pragma once", "", *includes(group, text), "",
                 f"namespace ofapi::{group.namespace} {{", "", *body, f"}}  // namespace ofapi::{group.namespace}"])


def includes(group, text):
    own = ["<ofapi/request.hpp>"]
    if any(f"{t} " in text or f"{t}>" in text or f"{t}(" in text for t in ("AccountId",)):
        own.append("<ofapi/ids.hpp>")
    if "Id" in text or "Username" in text:
        own.append("<ofapi/api/ids.hpp>")
    if "Timestamp" in text or "Date " in text or "<Date>" in text:
        own.append("<ofapi/time.hpp>")
    if "File" in text:
        own.append("<ofapi/file.hpp>")
    if any(word in text for word in ("Nullable<", "ListOf<", "Nothing")):
        own.append("<ofapi/detail/parameters.hpp>")
    for part in sorted({word.split("::")[0] for line in text.splitlines() for word in line.replace("<", " ").split()
                        if "::" in word and word.split("::")[0] in group.foreign}):
        own.append(f"<ofapi/api/{part}.hpp>")
    standard = [f"<{h}>" for h, mark in (
        ("cstddef", "nullptr_t"), ("cstdint", "std::int64_t"), ("cstdint", "std::uint8_t"), ("map", "std::map"), ("optional", "std::optional"), ("string", "std::string"),
        ("string_view", "std::string_view"), ("utility", "std::move"), ("vector", "std::vector")) if mark in text]
    lines = [f"#include {i}" for i in sorted(set(own))]
    if "boost::json" in text:
        lines += ["", "#include <boost/json/value.hpp>"]
    if standard:
        lines += ["", *(f"#include {i}" for i in dict.fromkeys(standard))]
    return lines


def leave_and_enter(old, new):
    common = 0
    while common < min(len(old), len(new)) and old[common] == new[common]:
        common += 1
    lines = []
    for name in reversed(old[common:]):
        lines += [f"}}  // namespace {name}", ""]
    for name in new[common:]:
        lines += [f"namespace {name} {{", ""]
    return lines


def enum_lines(enum, indent):
    pad = " " * indent
    enumerators = ", ".join(name for name, _ in enum.enumerators())
    return [f"{pad}enum class {enum.name} : std::uint8_t {{ {enumerators} }};",
            f"{pad}{'friend' if indent else '[[nodiscard]]'} std::string_view to_string({enum.name}) noexcept;"]


def struct_lines(struct, indent):
    pad = " " * indent
    lines = comment([sentence(struct.about)], indent) + [f"{pad}struct {struct.name} {{"]
    for nested in struct.nested:
        lines += struct_lines(nested, indent + 4) + [""]
    for field in struct.fields:
        lines += field_lines(field, indent + 4)
    return lines + [f"{pad}}};"]


def field_lines(field, indent):
    pad = " " * indent
    line = f"{pad}{field.type} {field.name};"
    if not field.about:
        return [line]
    if len(line) + len(field.about) < 110 and field.about.splitlines() == [field.about]:
        return [f"{line}  ///< {prose(field.about)}"]
    return comment([sentence(field.about)], indent) + [line]


def operation_lines(operation):
    lines = comment(operation_doc(operation), 0)
    lines += [f"class {operation.cls} {{", " public:"]
    seen = set()
    for enum in [*operation.enums, *(e for o in operation.objects for e in o.enums)]:
        if enum.name not in seen:
            lines += enum_lines(enum, 4) + [""]
        seen.add(enum.name)
    for request_object in operation.objects:
        lines += object_lines(request_object) + [""]
    for struct in operation.structs:
        lines += struct_lines(struct, 4) + [""]
    if not any(s.name == "Result" for s in operation.structs):
        lines.append(f"    using Result = {operation.result};")
    if operation.paging and not any(s.name == "Item" for s in operation.structs):
        lines.append(f"    using Item = {operation.item};")
    lines += ["    static const detail::OperationInfo& info;", ""]
    lines += constructor_lines(operation.cls, operation.constructor) + [""]
    for parameter in operation.setters:
        lines += setter_lines(operation.cls, parameter) + [""]
    lines += ["    [[nodiscard]] Request request() const;", ""]
    if operation.paging:
        access = f"result.{operation.items_member}" if operation.items_member else "result"
        lines += ["    /// The list that the operation pages over.",
                  f"    [[nodiscard]] static std::vector<Item>& items(Result& result) {{ return {access}; }}",
                  f"    [[nodiscard]] static const std::vector<Item>& items(const Result& result) {{ return {access}; }}", ""]
    lines.append(f"    friend bool operator==(const {operation.cls}&, const {operation.cls}&) = default;")
    members = [*operation.constructor, *operation.setters]
    if members:
        lines += ["", " private:", *member_lines(members)]
    return lines + ["};"]


def operation_doc(operation):
    notes = [sentence(operation.description)]
    if operation.envelope == "bare":
        notes.append("The answer has no envelope and no `_meta`.")
    if operation.side_effect:
        notes.append(f"Reading {operation.side_effect}; calls are never joined.")
    if operation.sensitive:
        notes.append("The answer may carry session material: do not log it.")
    if operation.idempotency_key:
        notes.append("Sent under an idempotency key: `CallOptions::idempotency_key`, or one that the client makes.")
    if operation.paging:
        notes.append(PAGE_NOTES[operation.paging["style"]])
    notes.append(cost_note(operation.cost))
    call = f"`{operation.method.upper()} {operation.path}`"
    rest = " ".join(note for note in notes if note)
    return [sentence(operation.summary), f"{call}. {rest}" if rest else call]


def cost_note(cost):
    if cost.get("known") is False:
        return ""
    if "quoted" in cost:
        return f"Costs the credits that were quoted in `{cost['quoted']}`."
    credits = cost.get("credits", 1)
    if credits == 0:
        return "Costs no credits."
    unit = "credit" if credits == 1 else "credits"
    if "per" in cost:
        least = f", at least {cost['least']}" if "least" in cost else ""
        return f"Costs {credits} {unit} per {cost['per']}{least}."
    when = f" when {cost['when']}" if "when" in cost else ""
    return "" if credits == 1 and not when else f"Costs {credits} {unit}{when}."


def argument_type(parameter):
    return f"std::vector<{parameter.type}>" if parameter.is_list else parameter.type


def cheap(parameter):
    return not parameter.is_list and (parameter.type in ("bool", "std::int64_t", "double", "Timestamp", "Date") or parameter.enum)


def moved(parameter, name):
    return name if cheap(parameter) else f"std::move({name})"


def constructor_lines(cls, parameters, indent=4):
    pad = " " * indent
    documented = [f"`{p.name}`: {sentence(p.about + bounds_note(p))}" for p in parameters if p.about or bounds_note(p)]
    lines = []
    for text in documented:
        lines += comment([text], indent)
    arguments = ", ".join(f"{argument_type(p)} {p.argument}" for p in parameters)
    explicit = "explicit " if len(parameters) == 1 else ""
    initialisers = ", ".join(f"{p.member}({moved(p, p.argument)})" for p in parameters)
    return lines + [f"{pad}{explicit}{cls}({arguments}){' : ' + initialisers if parameters else ''} {{}}"]


def bounds_note(parameter):
    """What is allowed, where the type does not say it."""
    notes = []
    low, high = number(parameter.minimum), number(parameter.maximum)
    if low and high:
        notes.append(f"{low} to {high}")
    elif low:
        notes.append(f"at least {low}")
    elif high:
        notes.append(f"at most {high}")
    if parameter.also and notes:
        notes[-1] += f", or {' or '.join(parameter.also)}"
    if parameter.choices and not parameter.enum:
        notes.append(" or ".join(filter(None, [", ".join(parameter.choices[:-1]), parameter.choices[-1]])))
    if parameter.max_items:
        notes.append(f"at most {parameter.max_items} of them")
    if parameter.max_length and parameter.kind != "file":
        notes.append(f"at most {parameter.max_length} characters")
    if parameter.max_length and parameter.kind == "file":
        notes.append(f"at most {parameter.max_length // 1_000_000} MB")
    if parameter.fallback:
        notes.append(f"{parameter.fallback} where it is not set")
    text = "; ".join(n for n in notes if n not in parameter.about)
    return ("; " if parameter.about else "") + text if text else ""


def setter_lines(cls, parameter, indent=4):
    pad = " " * indent
    name, member = parameter.name, parameter.member
    value, values = ("wanted", "all") if name in ("value", "values") else ("value", "values")
    lines = comment([sentence(parameter.about + bounds_note(parameter))], indent)

    def write(text):
        lines.append(pad + text)

    kind = argument_type(parameter)
    write(f"{cls}& {name}({kind} {value}) & {{")
    write(f"    {member} = {moved(parameter, value)};")
    write("    return *this;")
    write("}")
    write(f"{cls}&& {name}({kind} {value}) && {{ return std::move({name}({moved(parameter, value)})); }}")
    if parameter.is_list:
        made = f"detail::list_of<{parameter.type}>(std::forward<Values>({values})...)"
        for ref, result in (("&", f"{name}({made})"), ("&&", f"std::move({name}({made}))")):
            write("template <class... Values>")
            write(f"    requires detail::ListOf<{parameter.type}, Values...>")
            write(f"{cls}{ref} {name}(Values&&... {values}) {ref} {{ return {result}; }}")
    if parameter.nullable:
        write(f"{cls}& {name}(std::nullptr_t) & {{")
        write(f"    {member}.emplace(std::nullopt);")
        write("    return *this;")
        write("}")
        write(f"{cls}&& {name}(std::nullptr_t) && {{ return std::move({name}(nullptr)); }}")
    return lines


def member_lines(parameters, indent=4):
    lines = []
    for p in parameters:
        kind = argument_type(p)
        if not p.required:
            kind = f"detail::Nullable<{kind}>" if p.nullable else f"std::optional<{kind}>"
        elif p.nullable:
            kind = f"std::optional<{kind}>"
        lines.append(f"{' ' * indent}{kind} {p.member};")
    return lines


def object_lines(request_object):
    cls = request_object.name
    required = [p for p in request_object.parameters if p.required]
    optional = [p for p in request_object.parameters if not p.required]
    lines = comment([sentence(request_object.about)], 4) + [f"    class {cls} {{", "     public:"]
    lines += constructor_lines(cls, required, 8) + [""]
    for parameter in optional:
        lines += setter_lines(cls, parameter, 8) + [""]
    lines += ["        [[nodiscard]] boost::json::value to_json() const;", "",
              f"        friend bool operator==(const {cls}&, const {cls}&) = default;", "", "     private:",
              *member_lines([*required, *optional], 8), "    };"]
    return lines


def id_header(id_types):
    lines = [NOTICE, "#pragma once", "", "#include <ofapi/ids.hpp>", "", "namespace ofapi {", ""]
    for name in sorted(set(id_types) - {"AccountId"}):
        lines.append(f"using {name} = detail::StrongString<struct {name}Tag>;")
    return join(lines + ["", "}  // namespace ofapi"])


def all_header(groups):
    return join([NOTICE, "#pragma once", "", "// Every operation of the API.", "",
                 *(f"#include <ofapi/api/{group.file}.hpp>" for group in groups)])
