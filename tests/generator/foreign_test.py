import contextlib
import io
import pathlib
import shutil
import tempfile
import unittest
from unittest import mock

import generate
from generator import headers, samples, sources
from generator.document import annotate, load, normalise, operations
from generator.model import Builder

ROOT = pathlib.Path(__file__).resolve().parents[2]
ID = {"type": "string", "x-type": "PostId"}
ACCOUNT = {"type": "string", "x-type": "AccountId"}
MESSAGE = {"type": "object", "properties": {"message": {"type": "string"}}}


def path_parameter(name, schema=None):
    return {"name": name, "in": "path", "required": True, "schema": schema or {"type": "string"}}


def query(name, schema=None):
    return {"name": name, "in": "query", "schema": schema or {"type": "string"}}


def foreign(paths, own=None, **components):
    """The document, as the generator has it after our annotations."""
    document = {"openapi": "3.0.3", "paths": paths, "components": components}
    return annotate(normalise(document), normalise({"openapi": "3.1.0", "paths": own or {}}))


def build(operation, path="/api/things", method="post", **components):
    """The group of a document of one operation that we do not know."""
    paths = {path: {method: {"tags": ["Things"], "responses": {}, **operation}}}
    return Builder(foreign(paths, **components)).build()[0]


def body(properties):
    schema = {"type": "object", "properties": properties}
    return {"requestBody": {"content": {"application/json": {"schema": schema}}}}


def result(schema):
    return {"responses": {"200": {"content": {"application/json": {"schema": schema}}}}}


def loaded(text):
    with tempfile.NamedTemporaryFile("w", suffix=".yaml") as file:
        file.write(text)
        file.flush()
        return load(file.name)


class Paths(unittest.TestCase):
    OWN = {"/api/{account}/posts/{post_id}": {"get": {
        "operationId": "posts.show", "tags": ["posts"],
        "parameters": [path_parameter("post_id", ID), path_parameter("account", ACCOUNT)]}}}

    def test_known_operations_take_our_path_by_position(self):
        document = foreign({"/api/{acc}/posts/{id}": {"get": {
            "operationId": "a", "parameters": [path_parameter("id"), query("q"), path_parameter("acc")]}}}, self.OWN)
        path, _, operation = next(operations(document))
        self.assertEqual(path, "/api/{account}/posts/{post_id}")
        self.assertEqual([(p["name"], p["schema"].get("x-type")) for p in operation["parameters"]],
                         [("post_id", "PostId"), ("q", None), ("account", "AccountId")])

    def test_a_path_parameter_that_is_not_listed_is_ours(self):
        document = foreign({"/api/{acc}/posts/{id}": {"get": {"parameters": [path_parameter("id")]}}}, self.OWN)
        self.assertEqual([p["name"] for p in next(operations(document))[2]["parameters"]], ["account", "post_id"])

    def test_a_new_method_of_a_known_path_takes_our_path_too(self):
        parameters = [path_parameter("a"), path_parameter("b")]
        document = foreign({"/api/{a}/posts/{b}": {"delete": {"parameters": parameters}}}, self.OWN)
        path, _, operation = next(operations(document))
        self.assertEqual(path, "/api/{account}/posts/{post_id}")
        self.assertEqual([p["name"] for p in operation["parameters"]], ["account", "post_id"])

    def test_the_account_of_a_new_operation_is_an_account(self):
        for name in ("account", "account_id"):
            document = foreign({f"/api/{{{name}}}/new/{{id}}": {"get": {
                "parameters": [path_parameter("id"), path_parameter(name, {"type": "integer"})]}}})
            path, _, operation = next(operations(document))
            self.assertEqual(path, "/api/{account}/new/{id}")
            self.assertEqual(operation["parameters"][1]["name"], "account")
            self.assertEqual(operation["parameters"][1]["schema"], ACCOUNT)

    def test_the_idempotency_key_comes_along(self):
        key = {"name": "Idempotency-Key", "in": "header", "schema": {"type": "string"}}
        own = {"/api/x": {"post": {"operationId": "x.send", "tags": ["x"], "parameters": [key]}}}
        for theirs in ([], [{**key, "name": "idempotency-key"}]):
            model = Builder(foreign({"/api/x": {"post": {"parameters": theirs}}}, own)).build()[0].operations[0]
            self.assertTrue(model.idempotency_key)
        document = foreign({"/api/x": {"post": {"parameters": [{**key, "name": "idempotency-key"}]}}}, own)
        self.assertEqual(len(next(operations(document))[2]["parameters"]), 1)


class LegalDocuments(unittest.TestCase):
    def test_parameters_and_bodies_may_be_references(self):
        group = build({"parameters": [{"$ref": "#/components/parameters/limit"}],
                       "requestBody": {"$ref": "#/components/requestBodies/b"}},
                      parameters={"limit": query("limit", {"type": "integer", "nullable": True})},
                      requestBodies={"b": body({"text": {"type": "string"}})["requestBody"]})
        self.assertEqual([(p.wire, p.type) for p in group.operations[0].parameters],
                         [("limit", "std::int64_t"), ("text", "std::string")])

    def test_an_operations_parameter_goes_before_its_paths(self):
        document = normalise({"openapi": "3.0.3", "paths": {"/api/x": {
            "parameters": [query("q")], "get": {"parameters": [query("q", {"type": "integer"})]}}}})
        self.assertEqual(next(operations(document))[2]["parameters"], [query("q", {"type": "integer"})])

    def test_a_path_parameter_needs_no_schema(self):
        own = {"/api/x/{id}": {"get": {
            "operationId": "x.show", "tags": ["x"], "parameters": [path_parameter("id", ID)]}}}
        bare = {"name": "key", "in": "path", "required": True}
        new = build({"parameters": [bare]}, "/api/y/{key}")
        self.assertEqual(new.operations[0].parameters[0].type, "std::string")
        known = Builder(foreign({"/api/x/{key}": {"get": {"parameters": [bare]}}}, own)).build()[0]
        self.assertEqual(known.operations[0].parameters[0].type, "PostId")

    def test_tags_may_be_empty(self):
        group = build({"tags": [], "operationId": "show"}, "/api/{account}/new-things")
        self.assertEqual(group.operations[0].id, "new-things.show")

    def test_keys_of_answers_may_be_numbers(self):
        document = loaded("openapi: 3.0.3\npaths:\n  /api/x:\n    get:\n      responses:\n"
                          "        200: {content: {application/json: {schema: {type: array, items: {type: integer}}}}}\n"
                          "        default: {description: error}\n")
        model = Builder(annotate(document, {"paths": {}})).build()[0].operations[0]
        self.assertEqual(model.result, "std::vector<std::int64_t>")

    def test_a_date_without_quotes_is_text(self):
        document = loaded("openapi: 3.0.3\npaths:\n  /api/x:\n    get:\n      responses:\n"
                          "        200: {content: {application/json: {example: {at: 2025-01-01, on: 2025-01-01 10:00:00}}}}\n")
        media = next(operations(document))[2]["responses"]["200"]["content"]["application/json"]
        self.assertEqual(media["example"], {"at": "2025-01-01", "on": "2025-01-01 10:00:00"})
        self.assertEqual(media["schema"]["properties"]["on"]["format"], "date-time")

    def test_an_exclusive_bound_may_stand_alone(self):
        parameter = query("n", {"type": "integer", "exclusiveMinimum": True, "exclusiveMaximum": False, "maximum": 3})
        self.assertEqual(build({"parameters": [parameter]}).operations[0].parameters[0].maximum, 3)

    def test_properties_may_be_named_like_words_of_openapi(self):
        words = {n: {"type": "string", "nullable": True}
                 for n in ("nullable", "default", "enum", "example", "examples", "const")}
        words["properties"] = {"type": "object", "properties": {"exclusiveMinimum": {"type": "boolean"}}}
        parameters = build(body(words)).operations[0].parameters
        self.assertEqual([p.wire for p in parameters], list(words))
        self.assertTrue(all(p.nullable for p in parameters[:-1]))
        self.assertEqual(parameters[-1].members[0].wire, "exclusiveMinimum")

    def test_null_beside_a_reference_is_kept(self):
        group = build(body({"thing": {"nullable": True, "allOf": [{"$ref": "#/components/schemas/thing"}]},
                            "kind": {"nullable": True, "oneOf": [{"type": "string"}]}}),
                      schemas={"thing": {"type": "object", "properties": {"id": {"type": "integer"}}}})
        self.assertEqual([p.nullable for p in group.operations[0].parameters], [True, True])
        self.assertEqual(group.operations[0].parameters[0].members[0].wire, "id")


class Names(unittest.TestCase):
    def test_parameters_that_would_share_a_name_do_not(self):
        choices = {"a": {"type": "string", "enum": ["x"]}, "b": {"type": "string", "enum": ["y"]}}
        group = build({"parameters": [query("sort_by", choices["a"]), query("sortBy", choices["b"]), query("request")]})
        first, second, third = group.operations[0].parameters
        names = {n for p in (first, second, third) for n in (p.name, p.member)}
        self.assertEqual((first.name, len(names)), ("sort_by", 6))
        self.assertNotIn("request", names)
        self.assertNotEqual(first.type, second.type)
        self.assertIn(f'.set("sortBy", {second.member})', sources.source(group))
        self.assertIn(f"> {second.member};", headers.header(group))

    def test_a_value_in_two_places_has_one_setter(self):
        model = build({"parameters": [query("limit")], **body({"limit": {"type": "string"}})}).operations[0]
        self.assertEqual([p.where for p in model.parameters], ["query", "body"])
        self.assertEqual(len(model.setters), 1)

    def test_operations_that_would_share_a_name_do_not(self):
        own = {"/api/things": {"get": {"operationId": "things.list", "tags": ["things"]}}}
        paths = {f"/api/{n}": {"get": {"operationId": id, "tags": ["Things"]}}
                 for n, id in enumerate(("list", "new", "new", "things.new", "other.new", "new2", "new-2"))}
        models = Builder(foreign({"/api/things": {"get": {"operationId": "list"}}, **paths}, own)).build()[0].operations
        self.assertEqual(len(models), 8)
        for taken in ({o.id for o in models}, {o.constant for o in models}, {o.qualified for o in models}):
            self.assertEqual(len(taken), 8)
        self.assertIn(("things.list", "/api/things"), [(o.id, o.path) for o in models])

    def test_brackets_make_a_list(self):
        document = foreign({"/api/x": {"get": {"parameters": [
            query("ids[]", {"type": "integer"}), query("kinds[]", {"type": "array", "items": {"type": "string"}})]}}})
        parameters = Builder(document).build()[0].operations[0].parameters
        self.assertEqual([(p.wire, p.type, p.is_list) for p in parameters],
                         [("ids", "std::int64_t", True), ("kinds", "std::string", True)])

    def test_each_group_has_the_structs_of_components_without_a_group(self):
        answer = result({"type": "array", "items": {"$ref": "#/components/schemas/Thing"}})
        document = foreign({f"/api/{n}": {"get": {"tags": [n], **answer}} for n in ("a", "b")},
                           schemas={"Thing": {"type": "object", "properties": {"id": {"type": "integer"}}}})
        self.assertEqual([[s.name for s in g.structs] for g in Builder(document).build()], [["Thing"], ["Thing"]])


class Answers(unittest.TestCase):
    @staticmethod
    def data(**properties):
        data = {"type": "object", "properties": properties}
        return {"type": "object", "properties": {"data": data, "_meta": {"type": "object"}}}

    def test_one_alternative_with_an_envelope_is_enough(self):
        for combined in ("oneOf", "anyOf"):
            alternatives = [self.data(a={"type": "integer"}), MESSAGE, self.data(b={"type": "string"})]
            model = build(result({combined: alternatives})).operations[0]
            self.assertEqual(model.envelope, "data")
            self.assertEqual([f.name for f in model.structs[0].fields], ["a", "b"])

    def test_lists_in_the_envelope_are_one_list(self):
        def enveloped(item):
            data = {"type": "array", "items": {"type": "object", "properties": item}}
            return {"type": "object", "properties": {"data": data, "_meta": {}}}

        alternatives = [enveloped({"a": {"type": "integer"}}), enveloped({"b": {"type": "string"}})]
        model = build(result({"oneOf": alternatives})).operations[0]
        self.assertEqual((model.result, model.result_kind), ("std::vector<Item>", "array"))
        self.assertEqual([f.name for f in model.structs[0].fields], ["a", "b"])

    def test_a_payload_that_is_a_component_stays_one(self):
        enveloped = {"type": "object", "properties": {"data": {"$ref": "#/components/schemas/Thing"}, "_meta": {}}}
        model = build(result({"oneOf": [enveloped, MESSAGE]}),
                      schemas={"Thing": {"type": "object", "properties": {"id": {"type": "integer"}}}}).operations[0]
        self.assertEqual((model.envelope, model.result), ("data", "Thing"))


class Text(unittest.TestCase):
    def test_control_characters_stay_inside_literals(self):
        self.assertIn('.summary = "a\\0111\\015\\nb"', sources.source(build({"summary": "a\t1\r\nb"})))

    def test_no_comment_ends_in_a_backslash(self):
        about = "App\\Models\\"
        properties = {"a": {"type": "string", "description": about}, "b": {"type": "string", "description": "x\ry"}}
        group = build({"description": "word\\ " * 60, **body({"a": {"type": "string", "description": about}}),
                       **result({"type": "object", "properties": properties})})
        header = headers.header(group)
        self.assertIn("///< `App\\Models\\`", header)
        self.assertNotIn("\r", header)
        self.assertEqual([line for line in header.split("\n") if line.rstrip().endswith("\\")], [])

    def test_raw_strings_hold_their_own_end(self):
        group = build(body({"a": {"type": "string", "enum": ["x)"]}}))
        test = samples.request_tests([group])["requests_1.cpp"]
        self.assertIn('R"_({"a": "x)"})_"', test)


class Samples(unittest.TestCase):
    def test_a_file_without_operations_is_a_coroutine_too(self):
        test = samples.request_tests([build({})])["requests_4.cpp"]
        self.assertIn("make_requests_4(Requests&) {\n    co_return;", test)


class Run(unittest.TestCase):
    def test_it_says_that_it_followed_another_document(self):
        with tempfile.TemporaryDirectory() as folder:
            folder = pathlib.Path(folder)
            shutil.copy(ROOT / ".clang-format", folder)
            file = folder / "other.yaml"
            file.write_text("openapi: 3.0.3\npaths: {/api/x: {get: {responses: {}}}}\n")
            with mock.patch.object(generate, "ROOT", folder), mock.patch("sys.argv", ["generate.py", str(file)]), \
                    contextlib.redirect_stdout(io.StringIO()) as said:
                self.assertEqual(generate.main(), 0)
        self.assertRegex(said.getvalue(), rf"follows {file} now: `--check` will say so, and `\./run generate` without")


if __name__ == "__main__":
    unittest.main()
