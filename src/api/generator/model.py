"""The document as what is to be written in C++: groups, operations, parameters, structs and enums."""

from dataclasses import dataclass, field
import math

from . import names
from .document import DocumentError, operations, resolve

SCALARS = {"boolean": "bool", "integer": "std::int64_t", "number": "double", "string": "std::string"}
JSON = "boost::json::value"
ENVELOPE_MEMBERS = {"data", "_meta", "_pagination"}


@dataclass
class Field:
    wire: str
    name: str
    type: str
    about: str = ""
    required: bool = False


@dataclass
class Struct:
    """A result, or a part of one."""
    name: str
    path: str  # as seen from the group's namespace: `Account::Upload`
    fields: list = field(default_factory=list)
    nested: list = field(default_factory=list)
    about: str = ""


@dataclass
class Enum:
    name: str
    path: str
    choices: list

    def enumerators(self):
        taken = set()
        return [(names.unique(taken, names.snake(choice)), choice) for choice in self.choices]


@dataclass
class Parameter:
    wire: str
    where: str  # path, query, body
    kind: str  # of api::ValueKind
    type: str  # of one value in C++
    about: str = ""
    is_list: bool = False
    commas: bool = False
    sql_time: bool = False
    required: bool = False
    nullable: bool = False
    may_be_empty: bool = False
    lane: bool = False
    choices: list = field(default_factory=list)
    enum: Enum = None
    also: str = ""
    minimum: float = None
    maximum: float = None
    max_length: int = 0
    min_items: int = 0
    max_items: int = 0
    fallback: str = ""
    members: list = field(default_factory=list)  # of an object
    object: object = None  # the RequestObject of an object
    name: str = ""

    def __post_init__(self):
        self.name = names.snake(self.wire)

    @property
    def member(self):
        return names.member(self.name)

    @property
    def argument(self):
        return names.argument(self.name)


@dataclass
class RequestObject:
    """A parameter that is an object of its own."""
    name: str
    path: str
    parameters: list
    about: str = ""


@dataclass
class Operation:
    id: str
    group: str
    method: str
    path: str
    summary: str
    description: str
    namespaces: list  # below the group's: [] or ["messages"]
    cls: str
    parameters: list
    constructor: list  # parameters in the order of the constructor's arguments
    setters: list
    enums: list
    objects: list
    structs: list  # of the result, inside the class
    result: str
    result_kind: str  # any, object, array
    envelope: str  # data, bare, text, none
    body: str  # none, json, multipart
    rules: list
    paging: dict
    item: str = ""
    items_member: str = ""
    idempotent: bool = False
    sensitive: bool = False
    side_effect: str = ""  # what reading changes, in words
    idempotency_key: bool = False
    cost: dict = field(default_factory=dict)

    @property
    def qualified(self):
        return "::".join([*self.namespaces, self.cls])

    @property
    def constant(self):
        return "_".join(names.snake(part).rstrip("_") for part in self.id.split("."))


@dataclass
class Group:
    slug: str
    structs: list = field(default_factory=list)  # in the order in which they need each other
    enums: list = field(default_factory=list)
    operations: list = field(default_factory=list)
    foreign: set = field(default_factory=set)  # namespaces of other groups whose types are used

    @property
    def namespace(self):
        return names.snake(self.slug)

    @property
    def file(self):
        return names.snake(self.slug).rstrip("_")


class Builder:
    def __init__(self, document, foreign=False):
        self.document = document
        self.foreign = foreign  # annotations come from another document and may not fit
        self.warnings = []
        self.groups = {}
        self.done = set()  # (group, component schema) of those that have a struct
        self.types = {}  # of the operation at hand: name -> what it is made of
        self.id_types = set()
        self.component_types = {names.pascal(n.rpartition(".")[2]) for n in document["components"]["schemas"]}

    def build(self):
        for path, method, operation in operations(self.document):
            slug = operation["tags"][0]
            group = self.groups.setdefault(slug, Group(slug))
            group.operations.append(self.operation(group, path, method, operation))
        for group in self.groups.values():
            group.operations.sort(key=lambda o: (o.namespaces, o.cls))
            self.share_enums(group)
        return [self.groups[slug] for slug in sorted(self.groups)]

    # --- Results ------------------------------------------------------------------------------------------------------

    def plain(self, schema):
        """The schema without references, alternatives and null, where that leaves one schema; and the component's name
        if it is one."""
        name = None
        while "$ref" in schema:
            name = schema["$ref"].rsplit("/", 1)[1]
            schema = resolve(self.document, {"$ref": schema["$ref"]})
        for combined in ("anyOf", "oneOf", "allOf"):
            if combined in schema and "type" not in schema:
                parts = [p for p in schema[combined] if p.get("type") != "null"]
                if len(parts) == 1:
                    inner, inner_name = self.plain(parts[0])
                    return {**inner, **{k: v for k, v in schema.items() if k == "description"}}, inner_name
                return self.merged(parts), name
        return schema, name

    def merged(self, parts):
        schemas = [self.plain(part)[0] for part in parts]
        if schemas and all(self.kind(s) == "array" for s in schemas):
            return {"type": "array", "items": self.merged([s.get("items") or {} for s in schemas])}
        if not schemas or any("properties" not in s for s in schemas):
            return {}
        properties = {}
        for schema in schemas:
            for name, value in schema["properties"].items():
                old = properties.get(name)
                properties[name] = value if old is None or old == value else self.merged([old, value])
        return {"type": "object", "properties": properties}

    @staticmethod
    def kind(schema):
        """The one type of the schema, null aside; None if there are several or none."""
        types = schema.get("type")
        types = types if isinstance(types, list) else [types]
        types = [t for t in types if t != "null"]
        return types[0] if len(types) == 1 else None

    def value_type(self, group, schema, name, holder):
        """The C++ type of a value; structs that it needs go to `holder`, a Struct or an object with `nested`."""
        schema, component = self.plain(schema)
        kind = self.kind(schema)
        if kind == "object" and schema.get("properties"):
            if component:
                return self.component(group, component, schema)
            return self.struct(group, schema, name, holder)
        if kind == "object" and isinstance(schema.get("additionalProperties"), dict) and schema["additionalProperties"]:
            return f"std::map<std::string, {self.value_type(group, schema['additionalProperties'], names.singular(name), holder)}>"
        if kind == "array":
            item_name = names.singular(name)
            if item_name == name:
                item_name += "Item"
            item = self.value_type(group, schema.get("items") or {}, item_name, holder)
            return f"std::vector<{JSON if item == 'bool' else item}>"
        if kind == "string" and schema.get("format") == "date-time":
            return "Timestamp"
        if kind == "string" and "x-type" in schema:
            self.id_types.add(schema["x-type"])
            return schema["x-type"]
        return SCALARS.get(kind, JSON)

    @staticmethod
    def member_type(value_type):
        bare = value_type == JSON or value_type.startswith(("std::vector<", "std::map<"))
        return value_type if bare else f"std::optional<{value_type}>"

    def struct(self, group, schema, name, holder):
        cls = names.pascal(name)
        taken = {s.name for s in holder.nested} | {holder.name}
        while cls in taken:
            cls += "Info"
        path = f"{holder.path}::{cls}" if holder.path else cls
        struct = Struct(cls, path, about=schema.get("description", ""))
        self.fill(group, struct, schema)
        holder.nested.append(struct)
        return path.split("::")[-1] if holder.path else cls

    def fill(self, group, struct, schema):
        taken = set()
        for wire, value in schema["properties"].items():
            value_type = self.value_type(group, value, wire, struct)
            about = value.get("description", "")
            struct.fields.append(Field(wire, names.unique(taken, names.snake(wire)), self.member_type(value_type), about))

    def component(self, group, component, schema):
        slug, _, name = component.rpartition(".")
        owner = self.groups.setdefault(slug, Group(slug)) if slug else group
        cls = names.pascal(name)
        if (owner.slug, component) not in self.done:
            self.done.add((owner.slug, component))
            struct = Struct(cls, cls, about=schema.get("description", ""))
            self.fill(owner, struct, schema)
            owner.structs.append(struct)
        if owner is group:
            return cls
        group.foreign.add(owner.namespace)
        return f"{owner.namespace}::{cls}"

    def result(self, group, operation, holder, id):
        """Result type, kind and envelope."""
        for status in sorted(operation["responses"]):
            if str(status)[0] not in "23":
                continue
            response = resolve(self.document, operation["responses"][status])
            content = response.get("content") or {}
            if str(status) == "204":
                return JSON, "any", "bare"
            if "text/plain" in content:
                return "std::string", "any", "text"
            schema = next((media.get("schema") or {} for kind, media in content.items() if "json" in kind), None)
            if schema is None:
                return "Nothing", "any", "none"
            break
        else:
            return "Nothing", "any", "none"
        payload = self.enveloped(schema)
        envelope = "bare" if payload is None else "data"
        original = self._success_schema(operation) if payload is None else payload
        plain, _ = self.plain(original)
        kind = self.kind(plain)
        if kind == "object" and plain.get("properties") and "$ref" not in original:
            result = self.struct(group, plain, "result", holder)
        elif kind == "array":
            items, component = self.plain(plain.get("items") or {})
            result = f"std::vector<{self.value_type(group, plain.get('items') or {}, 'item', holder)}>"
        else:
            result = self.value_type(group, original, "result", holder)
        result_kind = {"object": "object", "array": "array"}.get(kind, "any")
        if self.nullable(original) or result == JSON:
            result_kind = "any"
        return result, result_kind, envelope

    def alternatives(self, schema):
        """What the schema may be, one by one."""
        while "$ref" in schema:
            schema = resolve(self.document, schema)
        for combined in ("anyOf", "oneOf"):
            if combined in schema and "type" not in schema:
                return [a for part in schema[combined] if part.get("type") != "null" for a in self.alternatives(part)]
        return [self.plain(schema)[0]]

    def enveloped(self, schema):
        """The schema of `data` in the envelope; None where the answer has no envelope."""
        shapes = [a.get("properties", {}) for a in self.alternatives(schema)]
        if not any({"data", "_meta"} <= shape.keys() for shape in shapes) or len(shapes) == 1:
            properties = self.plain(schema)[0].get("properties", {})
            return properties["data"] if "data" in properties and properties.keys() <= ENVELOPE_MEMBERS else None
        payloads = []
        for shape in shapes:
            if "data" in shape and shape["data"] not in payloads:
                payloads.append(shape["data"])
        return payloads[0] if len(payloads) == 1 else {"anyOf": payloads}

    def nullable(self, schema):
        schema = resolve(self.document, schema)
        types = schema.get("type")
        if types == "null" or isinstance(types, list) and "null" in types:
            return True
        return any(self.nullable(p) for combined in ("anyOf", "oneOf") for p in schema.get(combined, []))

    def _success_schema(self, operation):
        for status in sorted(operation["responses"]):
            if str(status)[0] == "2":
                response = resolve(self.document, operation["responses"][status])
                for kind, media in (response.get("content") or {}).items():
                    if "json" in kind:
                        return media.get("schema") or {}
        return {}

    # --- Parameters ---------------------------------------------------------------------------------------------------

    def parameter(self, wire, where, schema, required, about, cls):
        also, bounds = self.exceptions(schema)
        plain, _ = self.plain(schema)
        if bounds is not None:
            plain = {**plain, **bounds}
        parameter = Parameter(wire, where, "json", JSON, about=about, required=required, also=also,
                              nullable=where == "body" and self.nullable(schema))
        parameter.may_be_empty = schema.get("x-may-be-empty", False)
        parameter.lane = where == "path" and schema.get("x-type") == "AccountId"
        if "default" in schema:
            parameter.fallback = self.text(schema["default"])
        kind = self.kind(plain)
        if kind == "array":
            parameter.is_list = True
            parameter.min_items = plain.get("minItems", 0)
            parameter.max_items = plain.get("maxItems", 0)
            plain, _ = self.plain(plain.get("items") or {})
            kind = self.kind(plain)
        self.scalar(parameter, plain, kind, cls)
        return parameter

    @staticmethod
    def exceptions(schema):
        """Of `anyOf: [{const: 0}, {minimum: 3, maximum: 200}]` the value outside the bounds, and the bounds."""
        constants = [p for p in schema.get("anyOf", []) if "const" in p or "enum" in p]
        bounds = [p for p in schema.get("anyOf", []) if p.keys() & {"minimum", "maximum", "x-numeric-minimum", "x-numeric-maximum"}]
        if "type" not in schema or not constants or not bounds:
            return [], None
        values = [v for p in constants for v in ([p["const"]] if "const" in p else p["enum"])]
        return [Builder.text(v) for v in values], bounds[0]

    @staticmethod
    def text(value):
        if isinstance(value, bool):
            return "true" if value else "false"
        if isinstance(value, float) and value.is_integer():
            return str(int(value))
        return str(value)

    def scalar(self, parameter, schema, kind, cls):
        parameter.minimum = schema.get("minimum", schema.get("x-numeric-minimum"))
        parameter.maximum = schema.get("maximum", schema.get("x-numeric-maximum"))
        parameter.max_length = schema.get("maxLength", schema.get("x-max-bytes", 0))
        if parameter.where == "path" and kind != "string":
            kind, schema = "string", {k: v for k, v in schema.items() if k == "x-type"}
            parameter.minimum = parameter.maximum = None
        if kind == "object" and schema.get("properties"):
            parameter.kind = "object"
            required = schema.get("required", [])
            parameter.members = [
                self.parameter(n, parameter.where, s, n in required, s.get("description", ""), cls)
                for n, s in schema["properties"].items()]
            tell_apart(parameter.members, {"to_json"})
            name = self.parameter_type(parameter, object())
            parameter.object = RequestObject(name, f"{cls}::{name}", parameter.members, schema.get("description", ""))
            parameter.type = parameter.object.name
        elif kind in SCALARS:
            parameter.kind = kind
            parameter.type = SCALARS[kind]
            if kind == "string":
                self.string(parameter, schema)
            if "enum" in schema:
                choices = [c for c in schema["enum"] if c is not None]
                parameter.choices = [self.text(c) for c in choices]
                if kind == "string":
                    name = self.parameter_type(parameter, parameter.choices)
                    parameter.enum = Enum(name, f"{cls}::{name}", parameter.choices)
                    parameter.type = name
        elif isinstance(schema.get("type"), list) and set(schema["type"]) - {"null"} == {"string", "integer"}:
            parameter.kind, parameter.type = "string", "std::string"

    def parameter_type(self, parameter, meaning):
        """The name of a type made for a parameter; it must not hide a result's, nor mean two things in one operation."""
        name = names.pascal(names.singular(parameter.wire) if parameter.is_list else parameter.wire)
        name = name + "Parameter" if name in self.component_types else name
        wanted, count = name, 1
        while self.types.setdefault(name, meaning) != meaning:
            count += 1
            name = f"{wanted}{count}"
        return name

    def string(self, parameter, schema):
        # The service's own way to write a time is no `date-time` of JSON Schema.
        parameter.sql_time = schema.get("x-format") == "Y-m-d H:i:s"
        if parameter.sql_time or schema.get("format") == "date-time":
            parameter.kind, parameter.type = "timestamp", "Timestamp"
        elif schema.get("format") == "date":
            parameter.kind, parameter.type = "date", "Date"
        elif schema.get("format") == "binary":
            parameter.kind, parameter.type = "file", "File"
        elif "x-type" in schema:
            parameter.type = schema["x-type"]
            self.id_types.add(schema["x-type"])

    def body(self, operation, cls):
        content = (operation.get("requestBody") or {}).get("content") or {}
        if not content:
            return "none", []
        kind = "multipart" if "multipart/form-data" in content else "json"
        media = content.get("multipart/form-data") or next((m for k, m in content.items() if "json" in k), {})
        schema, _ = self.plain(media.get("schema") or {})
        required = schema.get("required", [])
        return kind, [self.parameter(n, "body", s, n in required, s.get("description", ""), cls)
                      for n, s in schema.get("properties", {}).items()]

    # --- Operations ---------------------------------------------------------------------------------------------------

    def operation(self, group, path, method, operation):
        id = operation["operationId"]
        parts = id.split(".")
        cls = names.pascal(parts[-1])
        holder = Struct(cls, "")
        self.types = {cls: None}
        parameters = []
        for p in operation["parameters"]:
            if p["in"] in ("path", "query"):
                parameters.append(self.parameter(p["name"], p["in"], p.get("schema") or {}, p.get("required", False),
                                                 p.get("description") or "", cls))
                parameters[-1].commas = p.get("style", "form") == "form" and p.get("explode") is False
        body, body_parameters = self.body(operation, cls)
        parameters += body_parameters
        result, result_kind, envelope = self.result(group, operation, holder, id)
        if operation.get("x-lane") == "team":
            for p in parameters:
                p.lane = False
        own = list({p.wire: p for p in reversed(parameters)}.values())[::-1]
        tell_apart(own, {"info", "request"})
        constructor = self.in_order([p for p in own if p.required], operation.get("x-required-order"), id)
        model = Operation(
            id=id, group=group.slug, method=method, path=path, summary=operation.get("summary") or "",
            description=operation.get("description") or "", namespaces=[names.snake(n) for n in parts[1:-1]], cls=cls,
            parameters=parameters, constructor=constructor, setters=[p for p in own if not p.required],
            enums=[p.enum for p in own if p.enum], objects=self.objects(own), structs=holder.nested, result=result,
            result_kind=result_kind, envelope=envelope, body=body, rules=list(operation.get("x-rules", [])),
            paging=operation.get("x-paging"), idempotent=operation.get("x-idempotent", method in ("get", "head")),
            sensitive=operation.get("x-sensitive", False),
            side_effect=operation.get("x-side-effect", ""), cost=operation.get("x-cost", {"credits": 1}),
            idempotency_key=any(p["in"] == "header" and p["name"].lower() == "idempotency-key"
                                for p in operation["parameters"]))
        self.keep_rules(model)
        if model.paging:
            try:
                self.mark_paged_list(model)
            except DocumentError as error:
                self.doubt(error)
                model.paging = None
        return model

    def doubt(self, error):
        """What does not fit is an error in our own document; in a foreign one it is left out, and said."""
        if not self.foreign:
            raise error
        self.warnings.append(f"{error}; left out")

    def keep_rules(self, model):
        known = {p.wire for p in model.parameters}
        for rule in list(model.rules):
            named = {n for value in rule.values() if isinstance(value, list) for n in value} | {rule.get("if")} - {None}
            if named - known:
                self.doubt(DocumentError(f"{model.id}: x-rules names {', '.join(sorted(named - known))}: no such parameter"))
                model.rules.remove(rule)

    def objects(self, parameters):
        found = []
        for parameter in parameters:
            if parameter.object:
                found += self.objects(parameter.members) + [parameter.object]
                parameter.object.enums = [m.enum for m in parameter.members if m.enum]
        return found

    @staticmethod
    def in_order(parameters, order, id):
        if not order:
            return parameters
        missing = [p.wire for p in parameters if p.wire not in order]
        if missing:
            raise DocumentError(f"{id}: x-required-order lacks {', '.join(missing)}")
        return sorted(parameters, key=lambda p: order.index(p.wire))

    def mark_paged_list(self, model):
        """Finds the list that the operation pages over, and says that it must be there."""
        steps = model.paging["items"].split(".")[1:] if model.envelope == "data" else model.paging["items"].split(".")
        if not steps:
            if not model.result.startswith("std::vector<"):
                raise DocumentError(f"{model.id}: x-paging.items: the result is no list")
            model.item = model.result[len("std::vector<"):-1]
            return
        struct = next((s for s in model.structs if s.name == model.result), None)
        if struct is None or len(steps) > 1:
            raise DocumentError(f"{model.id}: x-paging.items must name a list in the result")
        found = next((f for f in struct.fields if f.wire == steps[0] and f.type.startswith("std::vector<")), None)
        if found is None:
            raise DocumentError(f"{model.id}: x-paging.items: no list {steps[0]} in the result")
        found.required = True
        inner = found.type[len("std::vector<"):-1]
        model.item = f"Result::{inner}" if any(s.name == inner for s in struct.nested) else inner
        model.items_member = found.name

    def share_enums(self, group):
        """An enum that means the same wherever its name occurs in the group stands in the group's namespace."""
        holders = {}
        for operation in group.operations:
            for enum in self.all_enums(operation):
                holders.setdefault(enum.name, []).append((operation, enum))
        types = {s.name for s in group.structs} | {o.cls for o in group.operations}
        for name, uses in holders.items():
            operations_using = {id(o) for o, _ in uses}
            if len(operations_using) < 2 or name in types or any(e.choices != uses[0][1].choices for _, e in uses):
                continue
            shared = Enum(name, name, uses[0][1].choices)
            group.enums.append(shared)
            for operation, enum in uses:
                enum.path = name
                operation.enums = [e for e in operation.enums if e is not enum]
                for o in operation.objects:
                    o.enums = [e for e in o.enums if e is not enum]
        group.enums.sort(key=lambda e: e.name)

    @staticmethod
    def all_enums(operation):
        return [*operation.enums, *(e for o in operation.objects for e in o.enums)]


def tell_apart(parameters, taken):
    """Gives each a name of its own: `sort_by` and `sortBy` would share one. `taken` are names of the class itself."""
    for parameter in parameters:
        parameter.name = names.unique(taken, parameter.name)
        taken.add(parameter.member)


def number(value):
    """A bound as C++ writes it."""
    if value is None or math.isinf(value):
        return None
    return repr(int(value)) if float(value).is_integer() else repr(value)
