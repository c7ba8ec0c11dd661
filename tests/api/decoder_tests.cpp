#include "api/decoder.hpp"

#include "api/encoder.hpp"
#include "api/envelope.hpp"
#include "api/json_readers.hpp"
#include "api/random_json.hpp"

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdint>
#include <iterator>
#include <limits>
#include <optional>
#include <string>
#include <vector>

namespace ofapi::api {

struct Leaf {
    std::optional<std::int64_t> n;
    std::vector<std::string> names;
};

struct Everything {
    std::optional<bool> flag;
    std::optional<std::int64_t> integer;
    std::optional<double> number;
    std::optional<std::string> text;
    std::optional<Timestamp> when;
    std::optional<Leaf> leaf;
    boost::json::value any;
    std::vector<std::int64_t> integers;
    std::vector<double> numbers;
    std::vector<std::string> texts;
    std::vector<Timestamp> times;
    std::vector<Leaf> leaves;
    std::vector<boost::json::value> anything;
};

constexpr Field leaf_fields[] = {
    OFAPI_FIELD(Leaf, n, "n"),
    OFAPI_FIELD(Leaf, names, "names"),
};
template <>
const Type type_of<Leaf> = make_type<Leaf>(leaf_fields);

constexpr Field everything_fields[] = {
    OFAPI_FIELD(Everything, any, "any"),           OFAPI_FIELD(Everything, anything, "anything"),
    OFAPI_FIELD(Everything, flag, "flag"),         OFAPI_FIELD(Everything, integer, "integer"),
    OFAPI_FIELD(Everything, integers, "integers"), OFAPI_FIELD(Everything, leaf, "leaf"),
    OFAPI_FIELD(Everything, leaves, "leaves"),     OFAPI_FIELD(Everything, number, "number"),
    OFAPI_FIELD(Everything, numbers, "numbers"),   OFAPI_FIELD(Everything, text, "text"),
    OFAPI_FIELD(Everything, texts, "texts"),       OFAPI_FIELD(Everything, times, "times"),
    OFAPI_FIELD(Everything, when, "when"),
};
template <>
const Type type_of<Everything> = make_type<Everything>(everything_fields);

namespace {

using namespace std::chrono;

Everything read(std::string_view json) {
    Everything result;
    EXPECT_EQ(decode(json, result), "") << json;
    return result;
}

/// With one member, its value given.
Everything with(std::string_view name, std::string_view value) {
    return read("{\"" + std::string(name) + "\":" + std::string(value) + "}");
}

TEST(Decoder, ReadsEveryKind) {
    const Everything e = read(R"({"flag":true,"integer":-7,"number":9.99,"text":"gr\u00fc\u00df","unknown":{"flag":1},
        "when":"2025-09-02T21:02:18+00:00","leaf":{"n":1,"names":["a","b"],"leaf":{}},"any":{"x":[1,null]},
        "integers":[1,2],"numbers":[1.5,2],"texts":["x","y"],
        "times":["2025-05-23T15:51:52.000000Z"],"leaves":[{"n":1},{"n":2}],"anything":[1,"two",{"three":3},null]})");
    EXPECT_EQ(e.flag, true);
    EXPECT_EQ(e.integer, -7);
    EXPECT_EQ(e.number, 9.99);
    EXPECT_EQ(e.text, "gr\xC3\xBC\xC3\x9F");
    EXPECT_EQ(e.when, sys_days(year(2025) / 9 / 2) + 21h + 2min + 18s);
    ASSERT_TRUE(e.leaf);
    EXPECT_EQ(e.leaf->n, 1);
    EXPECT_EQ(e.leaf->names, (std::vector<std::string>{"a", "b"}));
    EXPECT_EQ(boost::json::serialize(e.any), R"({"x":[1,null]})");
    EXPECT_EQ(e.integers, (std::vector<std::int64_t>{1, 2}));
    EXPECT_EQ(e.numbers, (std::vector<double>{1.5, 2}));
    EXPECT_EQ(e.texts, (std::vector<std::string>{"x", "y"}));
    EXPECT_EQ(e.times, (std::vector<Timestamp>{sys_days(year(2025) / 5 / 23) + 15h + 51min + 52s}));
    ASSERT_EQ(e.leaves.size(), 2u);
    EXPECT_EQ(e.leaves[1].n, 2);
    ASSERT_EQ(e.anything.size(), 4u);
    EXPECT_EQ(boost::json::serialize(e.anything[2]), R"({"three":3})");
}

TEST(Decoder, KeepsRawValuesBeyondTheDocument) {
    Everything e;
    {
        std::string json =
            R"({"any":{"key":["a string too long for the small buffer of any library",1.5]},"anything":[{"k":"v"}]})";
        ASSERT_EQ(decode(json, e), "");
        json.assign(json.size(), '#');
    }
    EXPECT_TRUE(e.any.storage()->is_equal(*boost::json::storage_ptr()));
    EXPECT_TRUE(e.anything[0].storage()->is_equal(*boost::json::storage_ptr()));
    const Everything copy = e;
    EXPECT_EQ(copy.any.at("key").as_array()[0], "a string too long for the small buffer of any library");
    EXPECT_EQ(copy.anything[0].at("k"), "v");
}

TEST(Decoder, TakesWhatMeansTheSame) {
    struct Case {
        const char* name;
        const char* value;
        std::optional<std::int64_t> integer;
        std::optional<double> number;
        std::optional<std::string> text;
        std::optional<bool> flag;
    };
    const auto n = std::nullopt;
    const Case cases[] = {
        {"null", "null", n, n, n, n},
        {"true", "true", n, n, n, true},
        {"false", "false", n, n, n, false},
        {"zero", "0", 0, 0.0, "0", false},
        {"one", "1", 1, 1.0, "1", true},
        {"two", "2", 2, 2.0, "2", n},
        {"whole double", "1.0", 1, 1.0, n, n},
        {"exponent", "2e3", 2000, 2000.0, n, n},
        {"fraction", "1.5", n, 1.5, n, n},
        {"beyond 2^53", "9007199254740993", 9007199254740993, 9007199254740992.0, "9007199254740993", n},
        {"largest", "9223372036854775807", std::numeric_limits<std::int64_t>::max(), 9223372036854775808.0,
         "9223372036854775807", n},
        {"smallest", "-9223372036854775808", std::numeric_limits<std::int64_t>::min(), -9223372036854775808.0,
         "-9223372036854775808", n},
        {"smallest double", "-9223372036854775808.0", std::numeric_limits<std::int64_t>::min(), -9223372036854775808.0,
         n, n},
        {"too large", "9223372036854775808", n, 9223372036854775808.0, "9223372036854775808", n},
        {"far too large", "1e40", n, 1e40, n, n},
        {"beyond any double", "1e400", n, n, n, n},
        {"digits", "\"42\"", 42, 42.0, "42", n},
        {"large digits", "\"9223372036854775807\"", std::numeric_limits<std::int64_t>::max(), 9223372036854775808.0,
         "9223372036854775807", n},
        {"decimal string", "\"9.99\"", n, 9.99, "9.99", n},
        {"whole decimal string", "\"20.00\"", 20, 20.0, "20.00", n},
        {"word", "\"true\"", n, n, "true", n},
        {"empty string", "\"\"", n, n, "", n},
        {"not a number", "\"nan\"", n, n, "nan", n},
        {"array", "[1]", n, n, n, n},
        {"object", "{\"n\":1}", n, n, n, n},
    };
    for (const Case& c : cases) {
        EXPECT_EQ(with("integer", c.value).integer, c.integer) << c.name;
        EXPECT_EQ(with("number", c.value).number, c.number) << c.name;
        EXPECT_EQ(with("text", c.value).text, c.text) << c.name;
        EXPECT_EQ(with("flag", c.value).flag, c.flag) << c.name;
        EXPECT_EQ(with("when", c.value).when, std::nullopt) << c.name;
        EXPECT_EQ(with("leaf", c.value).leaf.has_value(), c.name == std::string_view("object")) << c.name;
        EXPECT_EQ(boost::json::serialize(with("any", c.value).any), boost::json::serialize(boost::json::parse(c.value)))
            << c.name;
        EXPECT_TRUE(with("integers", c.value).integers.empty() || c.name == std::string_view("array")) << c.name;

        // In a list the same value is kept or left out.
        const std::string list = "[" + std::string(c.value) + "]";
        EXPECT_EQ(with("integers", list).integers.size(), c.integer ? 1u : 0u) << c.name;
        EXPECT_EQ(with("numbers", list).numbers.size(), c.number ? 1u : 0u) << c.name;
        EXPECT_EQ(with("texts", list).texts.size(), c.text ? 1u : 0u) << c.name;
        EXPECT_EQ(with("leaves", list).leaves.size(), 1u) << c.name;
        EXPECT_EQ(with("anything", list).anything.size(), 1u) << c.name;
    }
}

TEST(Decoder, ReadsZeroTimesAnyPowerOfTenAsZero) {
    EXPECT_EQ(with("integer", "0e400").integer, 0);
    EXPECT_EQ(with("number", "-0e400").number, 0.0);
    // The second number is beyond simdjson.
    EXPECT_EQ(with("numbers", "[0e400,1e400]").numbers, std::vector<double>{0.0});
}

TEST(Decoder, ReadsAsDeepAsBodiesMayBe) {
    const std::size_t depth = max_json_depth - 1;
    EXPECT_TRUE(with("any", std::string(depth, '[') + std::string(depth, ']')).any.is_array());
}

TEST(Decoder, LeavesEmptyWhatIsMissing) {
    const Everything e = read("{}");
    EXPECT_FALSE(e.flag || e.integer || e.number || e.text || e.when || e.leaf);
    EXPECT_TRUE(e.any.is_null());
    EXPECT_TRUE(e.integers.empty() && e.numbers.empty() && e.texts.empty() && e.times.empty() && e.leaves.empty() &&
                e.anything.empty());
}

TEST(Decoder, FindsNamesWithEscapesAndTheLastOfTwo) {
    EXPECT_EQ(read(R"({"int\u0065ger":5})").integer, 5);
    EXPECT_EQ(read(R"({"integer":5,"integer":6})").integer, 6);
    EXPECT_EQ(read(R"({"Integer":5,"intege":5,"integers_":5,"":5})").integer, std::nullopt);
}

TEST(Decoder, KeepsTheLengthOfListsOfObjects) {
    const auto leaves = with("leaves", R"([{"n":1},null,"x",{"n":4},[]])").leaves;
    ASSERT_EQ(leaves.size(), 5u);
    EXPECT_EQ(leaves[0].n, 1);
    EXPECT_EQ(leaves[1].n, std::nullopt);
    EXPECT_EQ(leaves[3].n, 4);
}

TEST(Decoder, RefusesAnotherKindThanTheResults) {
    const auto object = [](std::string_view json) {
        Everything e;
        return decode(json, e);
    };
    EXPECT_EQ(object("[]"), "an object is expected, not an array");
    EXPECT_EQ(object("null"), "an object is expected, not null");
    EXPECT_EQ(object("\"x\""), "an object is expected, not a string");
    EXPECT_NE(object("{"), "");
    EXPECT_NE(object(""), "");
    const auto list = [](std::string_view json) {
        std::vector<Leaf> leaves;
        return decode(json, leaves);
    };
    EXPECT_EQ(list("{}"), "an array is expected, not an object");
    EXPECT_EQ(list("null"), "an array is expected, not null");
    EXPECT_EQ(list("7"), "an array is expected, not a number");
    EXPECT_EQ(list("true"), "an array is expected, not a boolean");
    EXPECT_EQ(list("[]"), "");
}

TEST(Decoder, ReadsALongListWhole) {
    std::string json = "[";
    for (int i = 0; i < 5000; ++i) json += (i == 0 ? "" : ",") + ("{\"n\":" + std::to_string(i)) + R"(,"names":["x"]})";
    std::vector<Leaf> leaves(3);
    ASSERT_EQ(decode(json + "]", leaves), "");
    ASSERT_EQ(leaves.size(), 5000u);
    for (int i = 0; i < 5000; ++i) EXPECT_EQ(leaves[static_cast<std::size_t>(i)].n, i);
}

TEST(DecoderProperty, TakesAnyObjectWhatever) {
    RandomJson random(11);
    int filled = 0;
    for (int round = 0; round < 20'000; ++round) {
        boost::json::object object;
        for (const Field& field : everything_fields)
            if (random.chance(2, 3)) object[field.name] = random.value(4);
        const std::string json = random.write(object);
        const Everything e = read(json);
        if (const auto* flag = object.if_contains("flag"); flag != nullptr && flag->is_bool()) {
            ASSERT_EQ(e.flag, flag->get_bool());
            ++filled;
        }
        if (const auto* integer = object.if_contains("integer"); integer != nullptr && integer->is_int64()) {
            ASSERT_EQ(e.integer, integer->get_int64());
        }
        if (const auto* any = object.if_contains("any")) {
            ASSERT_EQ(e.any, *any) << json;
        }
        if (const auto* leaves = object.if_contains("leaves"); leaves != nullptr && leaves->is_array()) {
            ASSERT_EQ(e.leaves.size(), leaves->get_array().size());
        }
    }
    EXPECT_GT(filled, 500);
}

/// Whether two values are the same but for the last bits of fractions, which Boost 1.81 does not always read well.
bool same(const boost::json::value& a, const boost::json::value& b) {
    if (a.is_double() && b.is_double()) {
        const double x = a.get_double(), y = b.get_double();
        return x == y || std::abs(x - y) <= std::abs(x) * 1e-15;
    }
    if (a.is_array() && b.is_array()) return std::ranges::equal(a.get_array(), b.get_array(), same);
    if (!a.is_object() || !b.is_object()) return a == b;
    return a.get_object().size() == b.get_object().size() &&
           std::ranges::all_of(a.get_object(), [&](const boost::json::key_value_pair& member) {
               const auto* other = b.get_object().if_contains(member.key());
               return other != nullptr && same(member.value(), *other);
           });
}

TEST(DecoderProperty, ReadsTheSameWithEitherParser) {
    RandomJson random(12);
    int taken = 0;
    for (int round = 0; round < 20'000; ++round) {
        std::string json = "{";
        for (std::size_t n = random.below(20), i = 0; i < n; ++i) {
            const Field& field = everything_fields[random.below(std::size(everything_fields))];
            json += (i == 0 ? "\"" : ",\"") + std::string(field.name) + "\":" + random.write(random.value(3));
        }
        json += "}";
        if (random.chance(1, 2)) random.damage(json);
        Everything with_boost, with_simdjson;
        const std::string problem = decode_with_boost(json, ShapeOf<Everything>::shape, &with_boost);
        const auto read = decode_with_simdjson(json, ShapeOf<Everything>::shape, &with_simdjson);
        if (!read) continue;
        ++taken;
        ASSERT_EQ(*read, problem) << json;
        ASSERT_TRUE(
            same(encode(ShapeOf<Everything>::shape, &with_simdjson), encode(ShapeOf<Everything>::shape, &with_boost)))
            << json;
        ASSERT_TRUE(same(with_simdjson.any, with_boost.any)) << json;
    }
    EXPECT_GT(taken, 12'000);
    EXPECT_LT(taken, 18'000);
}

TEST(Decoder, EmptiesWhatASecondMemberOfTheNameDoesNotFill) {
    const Everything e = read(R"({"integer":5,"texts":["a"],"leaf":{"n":1},"any":1,"flag":true,
        "integer":null,"texts":"b","leaf":{"names":["c"]},"any":null,"flag":"no"})");
    EXPECT_EQ(e.integer, std::nullopt);
    EXPECT_TRUE(e.texts.empty());
    ASSERT_TRUE(e.leaf);
    EXPECT_EQ(e.leaf->n, std::nullopt);
    EXPECT_EQ(e.leaf->names.size(), 1u);
    EXPECT_TRUE(e.any.is_null());
    EXPECT_EQ(e.flag, std::nullopt);
}

TEST(Decoder, ReadsObjectsWhoseMembersChangeTheirOrder) {
    const auto leaves = with("leaves", R"([{"n":1,"names":["a"]},{"names":["b"],"n":2},{"x":0,"n":3},{"n":4,"x":[]},
        {"name":["c"],"names":["d"],"N":9,"n":5},{"n":6,"names":["e"]}])")
                            .leaves;
    ASSERT_EQ(leaves.size(), 6u);
    for (std::size_t i = 0; i < leaves.size(); ++i) EXPECT_EQ(leaves[i].n, static_cast<std::int64_t>(i) + 1);
    EXPECT_EQ(leaves[1].names.at(0), "b");
    EXPECT_EQ(leaves[4].names.at(0), "d");
    EXPECT_EQ(leaves[5].names.at(0), "e");
}

}  // namespace
}  // namespace ofapi::api
