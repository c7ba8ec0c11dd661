import copy
import json
import pathlib
import tempfile
import unittest

from generator.document import DocumentError, annotate, load, normalise, operations, resolve, schema_of, to_json

ROOT = pathlib.Path(__file__).resolve().parents[2]


def document(operation, version="3.0.3", **more):
    return {"openapi": version, "paths": {"/api/{account}/things": {"get": operation}}, **more}


def answer(media):
    return {"responses": {"200": {"content": {"application/json": media}}}}


def answer_schema(normalised):
    return normalised["paths"]["/api/{account}/things"]["get"]["responses"]["200"]["content"]["application/json"]["schema"]


class Documents(unittest.TestCase):
    def test_an_example_stands_in_for_a_schema(self):
        media = {"example": {"data": [{"id": 1, "at": "2025-01-01T00:00:00Z", "price": 1.5, "ok": True, "x": None}]}}
        found = answer_schema(normalise(document(answer(media))))
        item = found["properties"]["data"]["items"]["properties"]
        self.assertEqual(item["id"], {"type": "integer"})
        self.assertEqual(item["at"], {"type": "string", "format": "date-time"})
        self.assertEqual(item["price"], {"type": "number"})
        self.assertEqual(item["ok"], {"type": "boolean"})
        self.assertEqual(item["x"], {})

    def test_an_example_that_is_json_in_a_string_is_read(self):
        found = answer_schema(normalise(document(answer({"example": '{"data": {"id": 7}}'}))))
        self.assertEqual(found["properties"]["data"]["properties"]["id"], {"type": "integer"})

    def test_several_examples_are_alternatives(self):
        media = {"examples": {"a": {"value": {"x": 1}}, "b": {"value": {"y": "z"}}}}
        self.assertEqual(len(answer_schema(normalise(document(answer(media))))["anyOf"]), 2)

    def test_a_schema_goes_before_an_example(self):
        media = {"schema": {"type": "object", "properties": {"id": {"type": "string"}}}, "example": {"id": 1}}
        self.assertEqual(answer_schema(normalise(document(answer(media))))["properties"]["id"]["type"], "string")

    def test_nullable_becomes_a_type(self):
        schema = {"type": "object", "properties": {"a": {"type": "string", "nullable": True}}}
        found = answer_schema(normalise(document(answer({"schema": schema}))))
        self.assertEqual(found["properties"]["a"]["type"], ["string", "null"])

    def test_exclusive_bounds_become_numbers(self):
        schema = {"type": "integer", "minimum": 3, "exclusiveMinimum": True}
        self.assertEqual(answer_schema(normalise(document(answer({"schema": schema}))))["exclusiveMinimum"], 3)

    def test_members_of_all_the_items_of_an_example_count(self):
        self.assertEqual(set(schema_of([{"a": 1}, {"b": 2}])["items"]["properties"]), {"a", "b"})

    def test_our_annotations_come_to_a_foreign_document_by_method_and_path(self):
        own = document({"operationId": "things.list", "tags": ["things"], "x-paging": {"style": "offset"},
                        "parameters": [{"name": "account", "in": "path", "schema": {"x-type": "AccountId"}}]}, "3.1.0")
        foreign = normalise({"openapi": "3.0.3", "paths": {"/api/{acc}/things": {"get": {
            "operationId": "listThings", "tags": ["Things And More"],
            "parameters": [{"name": "acc", "in": "path", "schema": {"type": "string"}}], "responses": {}}}}})
        _, _, operation = next(operations(annotate(foreign, own)))
        self.assertEqual(operation["operationId"], "things.list")
        self.assertEqual(operation["tags"], ["things"])
        self.assertEqual(operation["x-paging"], {"style": "offset"})
        self.assertEqual(operation["parameters"][0]["schema"]["x-type"], "AccountId")

    def test_an_operation_that_is_new_gets_a_name(self):
        foreign = normalise(document({"operationId": "listOtherThings", "tags": ["Other Things"], "responses": {}}))
        _, _, operation = next(operations(annotate(foreign, {"paths": {}})))
        self.assertEqual(operation["operationId"], "other-things.list-other-things")
        self.assertEqual(operation["tags"], ["other-things"])

    def test_a_reference_that_leads_nowhere_is_named(self):
        with self.assertRaisesRegex(DocumentError, "#/components/schemas/Missing"):
            resolve({"components": {"schemas": {}}}, {"$ref": "#/components/schemas/Missing"})

    def test_a_file_that_is_no_document_is_refused_with_its_name(self):
        for text, words in (("{", "neither YAML nor JSON"), ("[]", "is it an OpenAPI document"),
                            ('{"openapi": "2.0"}', "2.0 is not supported"), ('{"openapi": "3.0.0"}', "has no paths")):
            with tempfile.NamedTemporaryFile("w", suffix=".json") as file:
                file.write(text)
                file.flush()
                with self.assertRaisesRegex(DocumentError, f"{file.name}: .*{words}"):
                    load(file.name)

    def test_the_json_is_the_document(self):
        own = load(ROOT / "src/api/openapi.yaml")
        self.assertEqual(json.loads(to_json(own)), own)


class OwnDocument(unittest.TestCase):
    def test_it_has_every_operation_with_a_name_of_its_own(self):
        ids = [operation["operationId"] for _, _, operation in operations(load(ROOT / "src/api/openapi.yaml"))]
        self.assertEqual(len(ids), 267)
        self.assertEqual(len(set(ids)), 267)

    def test_it_can_be_said_in_openapi_3_0_and_means_the_same(self):
        from generator.model import Builder
        own = load(ROOT / "src/api/openapi.yaml")
        older = copy.deepcopy(own)
        older["openapi"] = "3.0.3"
        say_nullable(older)
        annotated = annotate(normalise(older), own)
        here, there = Builder(copy.deepcopy(own)).build(), Builder(annotated).build()
        for ours, theirs in zip(here, there):
            for a, b in zip(ours.operations, theirs.operations):
                self.assertEqual((a.id, a.result, a.structs), (b.id, b.result, b.structs))
                self.assertEqual([(p.wire, p.type, p.nullable) for p in a.parameters],
                                 [(p.wire, p.type, p.nullable) for p in b.parameters])


def say_nullable(node):
    if isinstance(node, list):
        for item in node:
            say_nullable(item)
    elif isinstance(node, dict):
        types = node.get("type")
        if isinstance(types, list) and "null" in types and len(types) == 2:
            node["type"] = next(t for t in types if t != "null")
            node["nullable"] = True
        for value in node.values():
            say_nullable(value)


if __name__ == "__main__":
    unittest.main()
