"""The official Python SDK's methods, read from its source: what each one sends."""

import ast
import importlib
import inspect
import pathlib
import typing

import onlyfansapi
from onlyfansapi._utils import PropertyInfo

VERBS = ("_get", "_post", "_put", "_patch", "_delete")


class Method:
    def __init__(self, resource, function, verb, path, params):
        self.resource = resource  # "chats.messages"
        self.name = function.name
        keywords = zip(function.args.kwonlyargs, function.args.kw_defaults)
        self.required = {a.arg for a in function.args.args[1:]} | {a.arg for a, default in keywords if default is None}
        self.verb = verb
        self.path = path
        self.params = params  # the TypedDict of its query or body, or None

    def bound(self, client):
        target = client
        for part in self.resource.split("."):
            target = getattr(target, part)
        return getattr(target, self.name)

    def wires(self):
        """Keyword -> name on the wire, of the query and the body."""
        return {key: alias(hint) or key for key, hint in hints(self.params).items()} if self.params else {}


def hints(params):
    return typing.get_type_hints(params, include_extras=True)


def alias(hint):
    for part in typing.get_args(hint):
        if isinstance(part, PropertyInfo):
            return part.alias
        if found := alias(part):
            return found
    return None


def methods():
    root = pathlib.Path(onlyfansapi.__file__).parent / "resources"
    names = resource_names()
    found = []
    for file in sorted(root.rglob("*.py")):
        module = ".".join(("onlyfansapi.resources", *file.relative_to(root).with_suffix("").parts))
        for cls in ast.parse(file.read_text()).body:
            if isinstance(cls, ast.ClassDef) and (resource := names.get((module, cls.name))):
                found += [m for f in cls.body if (m := method(resource, f, module))]
    return found


def resource_names():
    """Module and name of a resource's class -> where it is found from the client."""
    client = onlyfansapi.OnlyFansAPI(api_key="none", base_url="http://127.0.0.1")
    found = {}

    def visit(target, prefix):
        for name, attribute in inspect.getmembers(type(target)):
            if name.startswith(("_", "with_")) or not hasattr(attribute, "func"):
                continue
            resource = getattr(target, name)
            if type(resource).__name__.endswith("Resource"):
                found[type(resource).__module__, type(resource).__name__] = prefix + name
                visit(resource, prefix + name + ".")

    visit(client, "")
    return found


def method(resource, function, module):
    if not isinstance(function, ast.FunctionDef):
        return None
    params = None
    sent = None
    for node in ast.walk(function):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in VERBS:
            path = node.args[0]
            path = path.args[0] if isinstance(path, ast.Call) else path
            sent = (node.func.attr[1:], path.value)
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id.endswith("_params"):
            params = getattr(importlib.import_module(module), node.value.id)
            params = getattr(params, node.attr)
    return Method(resource, function, *sent, params) if sent else None
