"""Reads an OpenAPI document, 3.1 or 3.0, and brings it into the one form that the rest of the generator knows.

What OpenAPI 3.0 says differently is said as 3.1 says it; where an answer has an example and no schema, the schema is
what the example looks like. Annotations of our own (x-...) that a foreign document lacks are taken from the project's
own document, operation by operation: the same method and path is the same operation.
"""

import json
import re

import yaml

METHODS = ("get", "head", "post", "put", "patch", "delete")
DATE_TIME = re.compile(r"^\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:?\d\d)?$")


class DocumentError(Exception):
    """The document cannot be used; the message says where and why."""


def load(path):
    """The document in the file, JSON or YAML, normalised."""
    try:
        with open(path, encoding="utf-8") as file:
            document = yaml.load(file, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))
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
    document.setdefault("components", {}).setdefault("schemas", {})
    for path_item in document["paths"].values():
        shared = path_item.pop("parameters", [])
        for method, operation in path_item.items():
            if method in METHODS:
                operation["parameters"] = [*shared, *operation.get("parameters", [])]
                _use_examples(operation)
    _modernise(document)
    return document


def _use_examples(operation):
    holders = [operation.get("requestBody") or {}, *operation.get("responses", {}).values()]
    for holder in holders:
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


def _modernise(node):
    if isinstance(node, list):
        for item in node:
            _modernise(item)
        return
    if not isinstance(node, dict):
        return
    if node.pop("nullable", False) is True:
        if isinstance(node.get("type"), str):
            node["type"] = [node["type"], "null"]
        elif "$ref" in node:
            node["anyOf"] = [{"$ref": node.pop("$ref")}, {"type": "null"}]
    for bound in ("Minimum", "Maximum"):
        if node.get("exclusive" + bound) is True:
            node["exclusive" + bound] = node.pop(bound.lower())
        elif node.get("exclusive" + bound) is False:
            del node["exclusive" + bound]
    if isinstance(node.get("example"), (dict, list)) and node.get("type") == "object" and not node.get("properties"):
        if "additionalProperties" not in node and isinstance(node["example"], dict):
            node["properties"] = schema_of(node["example"])["properties"]
    for name, value in node.items():
        if name not in ("example", "examples", "default", "enum", "const"):
            _modernise(value)


def operations(document):
    """Every (path, method, operation) in the order of the document."""
    for path, path_item in document["paths"].items():
        for method in METHODS:
            if method in path_item:
                yield path, method, path_item[method]


def _shape_of_path(path):
    """The path without the names of its parameters: they differ between documents."""
    return re.sub(r"{[^}]*}", "{}", path)


def annotate(document, own):
    """Gives a foreign document's operations our names and annotations; those we do not know get names of their own."""
    known = {(_shape_of_path(path), method): operation for path, method, operation in operations(own)}
    for path, method, operation in operations(document):
        ours = known.get((_shape_of_path(path), method))
        if ours is None:
            operation["operationId"] = _new_name(operation, method, path)
            operation.setdefault("tags", [operation["operationId"].split(".")[0]])
            operation["tags"] = [_kebab(operation["tags"][0])]
            continue
        operation["operationId"] = ours["operationId"]
        operation["tags"] = ours["tags"]
        for name, value in ours.items():
            if name.startswith("x-") and name != "x-required-order":
                operation.setdefault(name, value)
        _annotate_parameters(operation, ours)
    return document


def _annotate_parameters(operation, ours):
    path_types = [p["schema"].get("x-type") for p in ours.get("parameters", []) if p["in"] == "path"]
    path_parameters = [p for p in operation["parameters"] if p["in"] == "path"]
    for parameter, x_type in zip(path_parameters, path_types):
        if x_type:
            parameter["schema"].setdefault("x-type", x_type)


def _kebab(text):
    text = re.sub(r"(?<=[a-z0-9])([A-Z])", r"-\1", text)
    return re.sub(r"[^a-z0-9.]+", "-", text.lower()).strip("-")


def _new_name(operation, method, path):
    group = _kebab((operation.get("tags") or [re.sub(r"{[^}]*}|/api/", "", path).strip("/").split("/")[0]])[0])
    name = _kebab(operation.get("operationId") or f"{method} {re.sub(r'[{}]', '', path)}")
    return name if "." in name else f"{group}.{name}"


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
