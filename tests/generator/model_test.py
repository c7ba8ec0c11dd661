import unittest

from generator import headers, sources
from generator.document import DocumentError, normalise
from generator.model import Builder


def build(operation, schemas=None, path="/api/{account}/things", method="post"):
    operation = {"operationId": "things.make", "tags": ["things"], "responses": {}, **operation}
    document = {"openapi": "3.1.0", "paths": {path: {method: operation}}, "components": {"schemas": schemas or {}}}
    return Builder(normalise(document)).build()[0]


def body(properties, required=()):
    schema = {"type": "object", "properties": properties, "required": list(required)}
    return {"requestBody": {"content": {"application/json": {"schema": schema}}}}


def result(schema):
    return {"responses": {"200": {"content": {"application/json": {"schema": schema}}}}}


class Results(unittest.TestCase):
    def test_the_envelope_is_told_from_its_members(self):
        data = {"type": "object", "properties": {"id": {"type": "integer"}}}
        group = build(result({"type": "object", "properties": {"data": data, "_meta": {}}}))
        self.assertEqual(group.operations[0].envelope, "data")
        self.assertEqual(build(result(data)).operations[0].envelope, "bare")

    def test_alternatives_become_one_struct_and_contradictions_json(self):
        a = {"type": "object", "properties": {"x": {"type": "integer"}, "y": {"type": "string"}}}
        b = {"type": "object", "properties": {"x": {"type": "integer"}, "y": {"type": "object", "properties": {"z": {}}}}}
        struct = build(result({"anyOf": [a, b]})).operations[0].structs[0]
        self.assertEqual([(f.name, f.type) for f in struct.fields],
                         [("x", "std::optional<std::int64_t>"), ("y", "boost::json::value")])

    def test_unknown_shapes_are_json_and_maps_are_maps(self):
        schema = {"type": "object", "properties": {
            "a": {}, "b": {"type": "array", "items": {}}, "c": {"type": "object"},
            "d": {"type": "object", "additionalProperties": {"type": "array", "items": {"type": "integer"}}}}}
        fields = build(result(schema)).operations[0].structs[0].fields
        self.assertEqual([f.type for f in fields],
                         ["boost::json::value", "std::vector<boost::json::value>", "boost::json::value",
                          "std::map<std::string, std::vector<std::int64_t>>"])

    def test_a_paged_list_must_exist_in_the_result(self):
        schema = {"type": "object", "properties": {"data": {"type": "object", "properties": {"list": {"type": "string"}}}}}
        with self.assertRaisesRegex(DocumentError, "things.make: x-paging.items: no list list"):
            build({**result(schema), "x-paging": {"style": "offset", "items": "data.list"}})


    def test_what_does_not_fit_a_foreign_document_is_left_out_and_said(self):
        operation = {"operationId": "things.list", "tags": ["things"], **result({"type": "object", "properties": {}}),
                     "x-paging": {"style": "offset", "items": "data.list"}, "x-rules": [{"any_of": ["a", "b"]}]}
        document = {"openapi": "3.0.3", "paths": {"/api/things": {"get": operation}}}
        builder = Builder(normalise(document), foreign=True)
        made = builder.build()[0].operations[0]
        self.assertEqual((made.paging, made.rules), (None, []))
        self.assertEqual(len(builder.warnings), 2)


class Requests(unittest.TestCase):
    def test_required_parameters_are_arguments_in_the_order_given(self):
        group = build({**body({"b": {"type": "string"}, "a": {"type": "integer"}}, ["a", "b"]),
                       "parameters": [{"name": "account", "in": "path", "required": True, "schema": {"type": "string"}}],
                       "x-required-order": ["account", "b", "a"]})
        self.assertIn("Make(std::string account, std::string b, std::int64_t a)", headers.header(group))

    def test_an_order_that_forgets_one_is_refused(self):
        with self.assertRaisesRegex(DocumentError, "things.make: x-required-order lacks a"):
            build({**body({"a": {"type": "integer"}, "b": {"type": "string"}}, ["a", "b"]), "x-required-order": ["b"]})

    def test_null_gets_a_setter_of_its_own_in_bodies(self):
        self.assertIn("about(std::nullptr_t) &", headers.header(build(body({"about": {"type": ["string", "null"]}}))))

    def test_a_value_outside_the_bounds_is_kept(self):
        price = {"type": "number", "anyOf": [{"const": 0}, {"minimum": 3, "maximum": 200}]}
        parameter = build(body({"price": price})).operations[0].parameters[0]
        self.assertEqual((parameter.also, parameter.minimum, parameter.maximum), (["0"], 3, 200))
        self.assertIn(".minimum = 3, .maximum = 200", sources.source(build(body({"price": price}))))

    def test_enums_that_mean_the_same_are_shared(self):
        kinds = {"kind": {"type": "string", "enum": ["a", "b"]}}
        document = {"openapi": "3.1.0", "components": {"schemas": {}}, "paths": {
            f"/api/{n}": {"post": {"operationId": f"things.{n}", "tags": ["things"], "responses": {}, **body(kinds)}}
            for n in ("one", "two")}}
        group = Builder(normalise(document)).build()[0]
        self.assertEqual([e.name for e in group.enums], ["Kind"])
        self.assertEqual([o.enums for o in group.operations], [[], []])

    def test_words_with_quotes_stay_literals(self):
        group = build({"summary": 'Says "x\\y".', **body({"a": {"type": "string", "description": 'a "b"'}})})
        self.assertIn('.summary = "Says \\"x\\\\y\\"."', sources.source(group))


if __name__ == "__main__":
    unittest.main()
