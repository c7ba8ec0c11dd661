"""Compares what the official SDK can send with the document: operations, parameters, choices. Prints what differs."""

import typing

import document
import sdk_methods


def choices(hint):
    """The values of the Literals in a type, None left out; empty where there are none, or it is open."""
    if typing.get_origin(hint) is typing.Literal:
        return {c for c in typing.get_args(hint) if c is not None}
    found = set()
    for part in typing.get_args(hint):
        if part is str:
            return set()
        found |= choices(part)
    return found


def listed(schema):
    if "enum" in schema:
        return {c for c in schema["enum"] if c is not None}
    if "items" in schema:
        return listed(schema["items"])
    return set().union(*(listed(each) for each in schema.get("anyOf", [])))


def members(hint):
    """The TypedDict in a type."""
    if typing.is_typeddict(hint):
        return hint
    return next((found for part in typing.get_args(hint) if (found := members(part))), None)


def compare(where, schemas, params, skip):
    """Lines of what differs between the fields of a document's object and of a TypedDict."""
    theirs = {}
    for key, hint in (sdk_methods.hints(params).items() if params else ()):
        if key not in skip:
            theirs[sdk_methods.alias(hint) or key] = hint
    for name in sorted(theirs.keys() - schemas.keys()):
        yield f"{where}: only the SDK has {name}"
    for name in sorted(schemas.keys() - theirs.keys()):
        yield f"{where}: only the document has {name}"
    for name in sorted(schemas.keys() & theirs.keys()):
        ours, other = listed(schemas[name]), choices(theirs[name])
        if ours != other:
            yield f"{where}: {name}: the document allows {sorted(ours, key=str)}, the SDK {sorted(other, key=str)}"
        inner = members(theirs[name])
        properties = schemas[name].get("properties") or schemas[name].get("items", {}).get("properties")
        if inner and properties:
            yield from compare(f"{where}.{name}", properties, inner, ())


def main():
    ours = document.operations()
    theirs = {(m.verb, document.bare(m.path)): m for m in sdk_methods.methods()}
    print(f"operations: document {len(ours)}, SDK {len(theirs)}, both {len(ours.keys() & theirs.keys())}")
    for key in sorted(ours.keys() ^ theirs.keys()):
        print(f"  only in the {'document' if key in ours else 'SDK'}: {key[0]} {key[1]}")
    lines, required = [], []
    for key in sorted(ours.keys() & theirs.keys()):
        operation, method = ours[key], theirs[key]
        in_path = {part.strip("{}") for part in method.path.split("/") if part.startswith("{")}
        must = {wire for key, wire in method.wires().items() if key in method.required - in_path}
        required += [f"{operation.id}: {name}" for name in sorted(must ^ operation.required)]
        lines += compare(operation.id, operation.fields, method.params, in_path | {"idempotency_key"})
    print(f"parameters: {sum(len(o.fields) for o in ours.values())} in the document, {len(lines)} differences")
    for line in lines:
        print("  " + line)
    print(f"required by one of the two: {len(required)}")
    for line in required:
        print("  " + line)


main()
