// What the service may send instead of what it declares: each field of every answer missing, null, or of a neighbouring
// type. The field is empty then, or has the value that means the same; all others stay as they were.

#include "api/catalog.hpp"
#include "api/decoder.hpp"
#include "api/encoder.hpp"
#include "operations/compare.hpp"
#include "operations/sample_values.hpp"
#include "sim/service.hpp"

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

#include <gtest/gtest.h>

#include <chrono>
#include <iostream>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace ofapi::test {
namespace {

namespace json = boost::json;

/// A member of an object somewhere in an answer.
struct Place {
    std::string pointer;  ///< JSON pointer of the object that holds it
    std::string name;
    const api::Field* field;
};

const api::Shape& inner(const api::Shape& shape) { return shape.kind == api::Kind::optional ? *shape.element : shape; }

std::string escaped(std::string_view key) {
    std::string out;
    for (const char c : key) {
        if (c == '~') {
            out += "~0";
        } else if (c == '/') {
            out += "~1";
        } else {
            out += c;
        }
    }
    return out;
}

/// The members of every object in `value`, of lists and maps those of the first element only.
void collect(const json::value& value, const api::Shape& outer, const std::string& pointer,
             std::vector<Place>& places) {
    const api::Shape& shape = inner(outer);
    if (shape.kind == api::Kind::list && value.is_array() && !value.get_array().empty()) {
        collect(value.get_array().front(), *shape.element, pointer + "/0", places);
    } else if (shape.kind == api::Kind::map && value.is_object() && !value.get_object().empty()) {
        const auto& first = *value.get_object().begin();
        collect(first.value(), *shape.element, pointer + '/' + escaped(first.key()), places);
    } else if (shape.kind == api::Kind::object && value.is_object()) {
        for (const api::Field& field : shape.type->fields) {
            const json::value* member = value.get_object().if_contains(field.name);
            if (member == nullptr) continue;
            places.push_back({pointer, std::string(field.name), &field});
            collect(*member, *field.shape, pointer + '/' + escaped(field.name), places);
        }
    }
}

/// What is sent, and what is to be read.
struct Change {
    std::optional<json::value> sent;  ///< nothing: the member is missing
    json::value read;
};

std::vector<Change> changes(const api::Shape& outer, const json::value& value) {
    using Kind = api::Kind;
    const json::array list{json::value("x")};
    std::vector<Change> all{{std::nullopt, nullptr}, {json::value(nullptr), nullptr}};
    const auto reads_empty = [&](json::value sent) { all.push_back({std::move(sent), nullptr}); };
    switch (inner(outer).kind) {
        case Kind::boolean:
            if (value.is_bool()) all.push_back({json::value(value.get_bool() ? 1 : 0), value});
            reads_empty("text");
            reads_empty(list);
            return all;
        case Kind::integer:
            if (const auto* n = value.if_int64(); n != nullptr && *n < 1'000'000'000'000'000) {
                all.push_back({json::value(static_cast<double>(*n)), value});
                all.push_back({json::value(std::to_string(*n)), value});
            }
            reads_empty(0.5);
            reads_empty(true);
            return all;
        case Kind::number:
            all.push_back({json::value("12.5"), json::value(12.5)});
            all.push_back({json::value(7), json::value(7)});
            reads_empty("text");
            return all;
        case Kind::string:
            all.push_back({json::value(42), json::value("42")});
            reads_empty(false);
            reads_empty(list);
            return all;
        case Kind::timestamp:
            reads_empty(42);
            reads_empty("yesterday");
            return all;
        case Kind::object:
        case Kind::map:
            reads_empty("text");
            reads_empty(42);
            reads_empty(list);
            return all;
        case Kind::list:
            reads_empty("text");
            reads_empty(json::object{{"x", 1}});
            return all;
        case Kind::json: all.push_back({json::value("text"), json::value("text")}); return all;
        case Kind::optional: break;
    }
    return all;
}

json::object& holder(json::value& root, const std::string& pointer) { return root.at_pointer(pointer).as_object(); }

std::vector<std::string> groups() {
    std::set<std::string> names;
    for (const api::Operation* operation : api::catalog()) names.emplace(operation->group);
    return {names.begin(), names.end()};
}

/// With two elements of every list at most: enough to see that what happens to one leaves the other alone.
void shorten(json::value& value) {
    if (auto* list = value.if_array()) {
        if (list->size() > 2) list->resize(2);
        for (json::value& element : *list) shorten(element);
    } else if (auto* object = value.if_object()) {
        for (auto& member : *object) shorten(member.value());
    }
}

sim::Reply ask(sim::Service& service, const Request& request) {
    sim::Request asked;
    asked.method = to_string(request.operation().method);
    asked.target = request.target();
    asked.authorization = "Bearer ofapi_sim_key_1";
    asked.body = request.body();
    asked.content_type = request.content_type();
    return service.answer(asked, std::chrono::steady_clock::now());
}

/// The simulator's answer to a call of the operation, asked without a socket.
json::value served(std::uint64_t seed, const api::Operation& operation, bool with_all_values) {
    sim::Config config;
    config.seed = seed;
    sim::Service service(config, std::chrono::steady_clock::now(), std::chrono::system_clock::now());
    const std::string account = service.accounts().front().id;
    json::object values = with_all_values ? all_values(operation, account) : required_values(operation, account);
    if (const auto first = before(operation)) {
        const api::Operation& maker = *api::find_operation(first->operation);
        const sim::Reply made = ask(service, api::make_request(maker, required_values(maker, account)));
        if (!first->parameter.empty()) values[first->parameter] = json::parse(made.body).at_pointer("/data/id");
    }
    const sim::Reply reply = ask(service, api::make_request(operation, values));
    EXPECT_LT(reply.status, 300U) << operation.info.name << ": " << reply.body;
    json::value body = json::parse(reply.body);
    shorten(body);
    const json::value* data = body.is_object() ? body.get_object().if_contains("data") : nullptr;
    return operation.info.envelope == detail::Envelope::data && data != nullptr ? *data : body;
}

class EveryField : public testing::TestWithParam<std::string> {};

/// Every field that an answer of this shape may have.
void declared(const api::Shape& shape, std::set<const api::Field*>& fields) {
    if (shape.element != nullptr) declared(*shape.element, fields);
    if (shape.kind != api::Kind::object) return;
    for (const api::Field& field : shape.type->fields)
        if (fields.insert(&field).second) declared(*field.shape, fields);
}

void try_change(const api::Operation& operation, const json::value& original, const Place& place,
                const Change& change) {
    SCOPED_TRACE(std::string(operation.info.name) + place.pointer + '/' + place.name + " = " +
                 (change.sent ? json::serialize(*change.sent) : "missing"));
    json::value sent = original;
    json::value expected = original;
    holder(expected, place.pointer)[place.name] = change.read;
    if (change.sent) {
        holder(sent, place.pointer)[place.name] = *change.sent;
    } else {
        holder(sent, place.pointer).erase(place.name);
    }
    const auto result = operation.make_result();
    const std::string problem = api::decode(json::serialize(sent), *operation.info.result, result.get());
    EXPECT_EQ(problem.empty(), !place.field->required) << problem;
    if (place.field->required) {
        EXPECT_NE(problem.find(place.name), std::string::npos) << problem;
        return;
    }
    for (const std::string& d : differences(expected, api::encode(*operation.info.result, result.get())))
        ADD_FAILURE() << d;
}

TEST_P(EveryField, MayBeMissingNullOrOfANeighbouringType) {
    std::size_t fields = 0;
    std::size_t variants = 0;
    for (const api::Operation* operation : api::catalog()) {
        if (operation->group != GetParam() || operation->info.result == nullptr) continue;
        std::set<const api::Field*> left;
        declared(*operation->info.result, left);
        fields += left.size();
        // What one answer leaves out or empty, another has.
        for (std::uint64_t seed = 1; seed <= 40 && !left.empty(); ++seed) {
            const json::value original = served(seed, *operation, seed % 2 == 0);
            std::vector<Place> places;
            collect(original, *operation->info.result, "", places);
            for (const Place& place : places) {
                if (left.erase(place.field) == 0) continue;
                const json::value value = original.at_pointer(place.pointer).as_object().at(place.name);
                for (const Change& change : changes(*place.field->shape, value)) {
                    ++variants;
                    try_change(*operation, original, place, change);
                }
            }
        }
        for (const api::Field* field : left)
            ADD_FAILURE() << operation->info.name << ": no answer had a field " << field->name;
    }
    std::cout << GetParam() << ": " << fields << " fields, " << variants << " variants\n";
}

INSTANTIATE_TEST_SUITE_P(Catalogue, EveryField, testing::ValuesIn(groups()), [](const auto& tested) {
    std::string name = tested.param;
    std::ranges::replace(name, '-', '_');
    return name;
});

}  // namespace
}  // namespace ofapi::test
