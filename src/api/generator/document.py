"""Reads an OpenAPI document, 3.1 or 3.0, and brings it into the one form that the rest of the generator knows.

What OpenAPI 3.0 says differently is said as 3.1 says it; where an answer has an example and no schema, the schema is
what the example looks like. Annotations of our own (x-...) that a foreign document lacks are taken from the project's
own document, operation by operation: the same method and shape of path is the same operation, and takes our path.
"""

import copy
import json
import re

import yaml

from . import names

METHODS = ("get", "head", "post", "put", "patch", "delete")
DATE_TIME = re.compile(r"^\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:?\d\d)?$")


class DocumentError(Exception):
    """The document cannot be used; the message says where and why."""


class _Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):
    """YAML as JSON would say it: keys are text (`200:`, `on:`), and so are dates."""

    yaml_implicit_resolvers = {
        first: [r for r in resolvers if r[0] != "tag:yaml.org,2002:timestamp"]
        for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()}

    def construct_mapping(self, node, deep=False):
        self.flatten_mapping(node)
        for key, _ in node.value:
            if isinstance(key, yaml.ScalarNode):
                key.tag = "tag:yaml.org,2002:str"
        return super().construct_mapping(node, deep=deep)


def load(path):
    """The document in the file, JSON or YAML, normalised."""
    try:
        with open(path, encoding="utf-8") as file:
            document = yaml.load(file, Loader=_Loader)
    except OSError as error:
        raise DocumentError(f"{path}: {error.strerror}") from None
    except yaml.YAMLError as error:
        raise DocumentError(f"{path}: neither YAML nor JSON: {error}") from None
    if not isinstance(document, dict) or "openapi" not in document:
        raise DocumentError(f"{path}: has no member 'openapi'; is it an OpenAPI document?")
    if not str(document["openapi"]).startswith("3."):
        raise DocumentError(f"{path}: OpenAPI {document['openapi']} is not supported, 3.0 and 3.1 are")
    if not document.get("paths"):
        raise DocumentError(f"{path}: has no paths")
    return normalise(document)


def normalise(document):
    """OpenAPI 3.0's ways of saying things, and examples without a schema, as 3.1 says them."""
    components = document.setdefault("components", {})
    components.setdefault("schemas", {})
    for path_item in document["paths"].values():
        shared = path_item.pop("parameters", None) or []
        for method, operation in path_item.items():
            if method in METHODS:
                operation["parameters"] = _parameters(document, [*shared, *(operation.get("parameters") or [])])
                if "$ref" in operation.get("requestBody", {}):
                    operation["requestBody"] = copy.deepcopy(resolve(document, operation["requestBody"]))
                operation.setdefault("responses", {})
                _each_holder([operation.get("requestBody") or {}, *operation["responses"].values()])
                _each_holder(operation["parameters"])
    for kind in ("parameters", "headers", "requestBodies", "responses"):
        _each_holder(components.get(kind, {}).values())
    for schema in components["schemas"].values():
        _modernise(schema)
    return document


def _parameters(document, parameters):
    """The parameters in full, each once: the operation's own goes before the path's. A query's `ids[]` is the list
    `ids`."""
    found = {}
    for parameter in parameters:
        parameter = copy.deepcopy(resolve(document, parameter))
        if "schema" not in parameter:
            media = next(iter(parameter.get("content", {}).values()), {})
            parameter["schema"] = media.get("schema") or {"type": "string"}
        if parameter["in"] == "query" and parameter["name"].endswith("[]"):
            parameter["name"] = parameter["name"][:-2]
            if "array" not in resolve(document, parameter["schema"]).get("type", "array"):
                parameter["schema"] = {"type": "array", "items": parameter["schema"]}
        found[parameter["in"], parameter["name"]] = parameter
    return list(found.values())


def _each_holder(holders):
    """Brings up to date what has a schema: parameters, headers, and the media of requests and answers."""
    for holder in holders:
        _use_examples(holder)
        _modernise(holder.get("schema"))
        for media in (holder.get("content") or {}).values():
            _modernise(media.get("schema"))
        _each_holder((holder.get("headers") or {}).values())


def _use_examples(holder):
    for media in (holder.get("content") or {}).values():
        schema = media.get("schema") or {}
        if schema.keys() - {"description", "example"}:
            continue
        if "example" in schema:
            media["schema"] = schema_of(schema["example"])
        elif "example" in media:
            media["schema"] = schema_of(media["example"])
        elif media.get("examples"):
            media["schema"] = schema_of([e.get("value") for e in media["examples"].values()], merge=True)


def schema_of(example, merge=False):
    """The schema of which `example` is one; with `merge`, of which each of its elements is one."""
    if merge:
        found = [schema_of(e) for e in example]
        return found[0] if len(found) == 1 else {"anyOf": found}
    if isinstance(example, str):
        try:
            parsed = json.loads(example) if example.lstrip()[:1] in ("{", "[") else None
        except ValueError:
            parsed = None
        if parsed is not None:
            return schema_of(parsed)
        return {"type": "string", "format": "date-time"} if DATE_TIME.match(example) else {"type": "string"}
    if isinstance(example, bool):
        return {"type": "boolean"}
    if isinstance(example, int):
        return {"type": "integer"}
    if isinstance(example, float):
        return {"type": "number"}
    if isinstance(example, list):
        return {"type": "array", "items": _item_schema(example)}
    if isinstance(example, dict):
        return {"type": "object", "properties": {name: schema_of(value) for name, value in example.items()}}
    return {}


def _item_schema(items):
    schemas = [schema_of(item) for item in items]
    if not schemas:
        return {}
    if all(s.get("type") == "object" for s in schemas):
        properties = {}
        for schema in schemas:
            properties |= schema["properties"]
        return {"type": "object", "properties": properties}
    return schemas[0] if all(s == schemas[0] for s in schemas) else {}


def _modernise(schema):
    """Says a schema as 3.1 does, and those inside it. What holds schemas is known by its role: a property may have any
    name, `nullable` too."""
    if not isinstance(schema, dict):
        return
    if isinstance(schema.get("example"), dict) and schema.get("type") == "object" and not schema.get("properties"):
        if "additionalProperties" not in schema:
            schema["properties"] = schema_of(schema["example"])["properties"]
    if schema.pop("nullable", False) is True:
        _allow_null(schema)
    for bound in ("Minimum", "Maximum"):
        exclusive = schema.get("exclusive" + bound)
        if isinstance(exclusive, bool):
            del schema["exclusive" + bound]
            if exclusive and bound.lower() in schema:
                schema["exclusive" + bound] = schema.pop(bound.lower())
    for role in ("properties", "patternProperties"):
        for inner in (schema.get(role) or {}).values():
            _modernise(inner)
    for role in ("allOf", "anyOf", "oneOf"):
        for inner in schema.get(role) or []:
            _modernise(inner)
    for role in ("items", "additionalProperties", "not"):
        _modernise(schema.get(role))


def _allow_null(schema):
    if isinstance(schema.get("type"), str):
        schema["type"] = [schema["type"], "null"]
        return
    for combined in ("anyOf", "oneOf"):
        if combined in schema:
            schema[combined] = [*schema[combined], {"type": "null"}]
            return
    for alone in ("$ref", "allOf"):
        if alone in schema:
            schema["anyOf"] = [{alone: schema.pop(alone)}, {"type": "null"}]
            return


def operations(document):
    """Every (path, method, operation) in the order of the document."""
    for path, path_item in document["paths"].items():
        for method in METHODS:
            if method in path_item:
                yield path, method, path_item[method]


def _shape_of_path(path):
    """The path without the names of its parameters: they differ between documents."""
    return re.sub(r"{[^}]*}", "{}", path)


def _path_names(path):
    return re.findall(r"{([^}]*)}", path)


def annotate(document, own):
    """Gives a foreign document's operations our names, paths and annotations; those we do not know get names of their
    own."""
    known = {(_shape_of_path(path), method): (path, operation) for path, method, operation in operations(own)}
    same_path = {shape: ours for (shape, _), ours in known.items()}
    taken = {mark for _, operation in known.values() for mark in _marks(operation["operationId"], operation["tags"][0])}
    paths = {}
    for path, method, operation in operations(document):
        shape = _shape_of_path(path)
        ours = known.get((shape, method))
        if ours:
            _take_annotations(operation, ours[1])
        else:
            _name(operation, method, path, taken)
        if shape in same_path:
            our_path, like = ours or same_path[shape]
            in_path = {p["name"]: p for p in like.get("parameters", []) if p["in"] == "path"}
            _take_path(operation, path, [in_path[name] for name in _path_names(our_path)])
            path = our_path
        else:
            path = _find_account(operation, path)
        if method in paths.setdefault(path, {}):
            raise DocumentError(f"{method.upper()} {path}: the document has it twice")
        paths[path][method] = operation
    document["paths"] = paths
    return document


def _take_annotations(operation, ours):
    operation["operationId"] = ours["operationId"]
    operation["tags"] = ours["tags"]
    for name, value in ours.items():
        if name.startswith("x-") and name != "x-required-order":
            operation.setdefault(name, value)
    theirs = {p["name"].lower() for p in operation["parameters"] if p["in"] == "header"}
    operation["parameters"] += [copy.deepcopy(p) for p in ours.get("parameters", [])
                                if p["in"] == "header" and p["name"].lower() not in theirs]


def _take_path(operation, path, ours):
    """Our parameters of the path instead of theirs, by their place in the path; their words stay."""
    places = dict(zip(_path_names(path), ours))
    parameters = []
    for parameter in operation["parameters"]:
        if parameter["in"] == "path" and parameter["name"] in places:
            words = {k: v for k, v in parameter.items() if k == "description"}
            parameter = {**copy.deepcopy(places.pop(parameter["name"])), **words}
        parameters.append(parameter)
    operation["parameters"] = [*copy.deepcopy(list(places.values())), *parameters]


def _find_account(operation, path):
    """The path of an operation we do not know; its account is ours."""
    found = re.match(r"/api/{(account|account_id)}(?=/|$)", path)
    if not found or "account" in _path_names(path[found.end():]):
        return path
    account = {"name": "account", "in": "path", "required": True, "schema": {"type": "string", "x-type": "AccountId"}}
    _take_path(operation, found.group(), [account])
    return "/api/{account}" + path[found.end():]


def _kebab(text):
    text = re.sub(r"(?<=[a-z0-9])([A-Z])", r"-\1", text)
    return re.sub(r"[^a-z0-9.]+", "-", text.lower()).strip("-.")


def _name(operation, method, path, taken):
    """Names an operation that we do not know, so that neither its id nor what is made of it is there already."""
    tag = _kebab((operation.get("tags") or [""])[0]).replace(".", "-")
    group = tag or _kebab(re.sub(r"{[^}]*}|/api/", "", path).strip("/").split("/")[0]).replace(".", "-") or "other"
    name = _kebab(operation.get("operationId") or f"{method} {re.sub(r'[{}]', '', path)}") or method
    wanted = name if "." in name else f"{group}.{name}"
    tag = tag or wanted.split(".")[0]
    id, count = wanted, 1
    while taken & _marks(id, tag):
        count += 1
        id = f"{wanted}-{count}"
    taken |= _marks(id, tag)
    operation["operationId"] = id
    operation["tags"] = [tag]


def _marks(id, tag):
    """What no two operations may have in common: id, class and constant."""
    parts = id.split(".")
    scope = "::".join(names.snake(part) for part in [tag, *parts[1:-1]])
    return {id, f"{scope}::{names.pascal(parts[-1])}", "_".join(names.snake(part).rstrip("_") for part in parts)}


def resolve(document, schema):
    """The schema behind a reference, or the schema itself."""
    seen = set()
    while "$ref" in schema:
        reference = schema["$ref"]
        if reference in seen or not reference.startswith("#/"):
            raise DocumentError(f"{reference}: a reference that leads nowhere")
        seen.add(reference)
        schema = document
        for part in reference[2:].split("/"):
            part = part.replace("~1", "/").replace("~0", "~")
            if part not in schema:
                raise DocumentError(f"{reference}: a reference that leads nowhere")
            schema = schema[part]
    return schema


def to_json(document):
    """The document as JSON with one line for each path and each component, so that changes can be read."""
    def text(value):
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"))

    def lines(mapping):
        return "{\n" + ",\n".join(f"{text(name)}:{text(value)}" for name, value in mapping.items()) + "\n}"

    members = []
    for name, value in document.items():
        if name == "paths":
            members.append(f"{text(name)}:{lines(value)}")
        elif name == "components":
            inner = ",\n".join(f"{text(kind)}:{lines(items)}" for kind, items in value.items())
            members.append(f"{text(name)}:{{{inner}}}")
        else:
            members.append(f"{text(name)}:{text(value)}")
    return "{" + ",\n".join(members) + "}\n"
