"""The document of the API: its operations, and values that fit their parameters."""

import json
import pathlib
import re

FILE = pathlib.Path(__file__).parents[2] / "src/api/openapi.json"


def bare(path):
    """A path without the names of its parameters."""
    return re.sub(r"\{[^}]*\}", "{}", path)


class Operation:
    def __init__(self, verb, path, entry):
        self.id = entry["operationId"]
        self.verb = verb
        self.path = path
        self.rules = entry.get("x-rules", [])
        parameters = entry.get("parameters", [])
        self.path_parameters = [p for p in parameters if p["in"] == "path"]
        self.fields = {p["name"]: p["schema"] for p in parameters if p["in"] == "query"}
        self.required = {p["name"] for p in parameters if p["in"] == "query" and p.get("required")}
        for media in entry.get("requestBody", {}).get("content", {}).values():
            self.fields.update(media["schema"].get("properties", {}))
            self.required.update(media["schema"].get("required", []))

    def least(self):
        """Names that must be given together for a valid request."""
        names = set(self.required)
        for _ in range(3):
            for rule in self.rules:
                if "any_of" in rule and not names & set(rule["any_of"]):
                    names.add(rule["any_of"][0])
                if "together" in rule and names & set(rule["together"]):
                    names.update(rule["together"])
                if rule.get("if") in names:
                    names.update(rule["needs"])
        return names


def operations():
    """(verb, bare path) -> operation."""
    document = json.loads(FILE.read_text())
    return {(verb, bare(path)): Operation(verb, path, entry)
            for path, entries in document["paths"].items() for verb, entry in entries.items()}


def sample(schema):
    if "enum" in schema:
        return schema["enum"][0]
    if "const" in schema:
        return schema["const"]
    if "anyOf" in schema:
        rest = {key: value for key, value in schema.items() if key != "anyOf"}
        return sample({**rest, **schema["anyOf"][0]})
    kind = schema.get("type", "string")
    kind = kind[0] if isinstance(kind, list) else kind
    if kind == "array":
        count = max(1, schema.get("minItems", 1))
        choices = schema.get("items", {}).get("enum")
        return choices[:count] if choices else [sample(schema.get("items", {}))] * count
    if kind == "object":
        return {name: sample(member) for name, member in schema.get("properties", {}).items()}
    if kind == "boolean":
        return True
    if kind in ("integer", "number"):
        return schema.get("minimum", 1)
    if schema.get("format") == "binary":
        return b"GIF89a"
    if schema.get("format") == "date-time":
        return "2030-02-03T04:05:06Z"
    if schema.get("format") == "date":
        return "2025-02-03"
    if "x-format" in schema:
        return "2025-02-03 04:05:06"
    return "1"
