#include "poll/ndjson.hpp"

#include <gtest/gtest.h>

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <boost/json/string.hpp>

#include <chrono>
#include <random>
#include <string>
#include <string_view>

namespace ofapi::poll {
namespace {

namespace json = boost::json;
using namespace std::chrono_literals;

Answer answer_with(std::string data) {
    Answer answer;
    answer.body = R"({"data":)" + data + "}";
    answer.data_at = 8;
    answer.data_size = data.size();
    return answer;
}

const Timestamp noon = std::chrono::sys_days(std::chrono::year(2026) / 11 / 24) + 12h + 1s + 23ms;

TEST(Record, HoldsWhatWasServedAndWhatItCost) {
    auto answer = answer_with(R"([{"id":12345678901234567,"rate":1.50}])");
    answer.meta.credits.used = 1;
    answer.meta.credits.balance = -7;
    answer.meta.cache.is_cached = true;
    answer.meta.cache.cached_at = noon;
    std::string line;
    append_record(line, "acct_1", "mass-messaging.list", noon, answer);
    EXPECT_EQ(line,
              R"({"account":"acct_1","operation":"mass-messaging.list","fetched_at":"2026-11-24T12:00:01.023000Z",)"
              R"("data":[{"id":12345678901234567,"rate":1.50}],"credits":{"used":1,"balance":-7},)"
              R"("cache":{"is_cached":true,"cached_at":"2026-11-24T12:00:01.023000Z"}})"
              "\n");
}

TEST(Record, SaysNullForWhatTheAnswerDidNotSay) {
    std::string line = "before\n";
    append_record(line, "acct_1", "mass-messaging.list", noon, answer_with("[]"));
    EXPECT_TRUE(line.starts_with("before\n{"));
    EXPECT_NE(
        line.find(R"("data":[],"credits":{"used":null,"balance":null},"cache":{"is_cached":null,"cached_at":null}})"),
        std::string::npos);
}

TEST(Record, EscapesTheAccount) {
    std::string line;
    append_record(line, "a\"\\\n\x01", "op", noon, answer_with("1"));
    EXPECT_EQ(json::parse(line).at("account").as_string(), "a\"\\\n\x01");
}

json::value random_value(std::mt19937& random, int depth) {
    const std::string_view texts[] = {"", "line\nbreak", "\r\n", "\"\\", "\u00e9\u4e2d\U0001f600", "a\tb"};
    switch (std::uniform_int_distribution<>(0, depth > 0 ? 5 : 3)(random)) {
        case 0: return nullptr;
        case 1: return static_cast<std::int64_t>(random());
        case 2: return json::string(texts[random() % std::size(texts)]);
        case 3: return random() % 2 == 0;
        case 4: {
            json::array array;
            for (auto n = random() % 4; n > 0; --n) array.push_back(random_value(random, depth - 1));
            return array;
        }
        default: {
            json::object object;
            for (auto n = random() % 4; n > 0; --n) object[std::to_string(n) + "\n"] = random_value(random, depth - 1);
            return object;
        }
    }
}

// The same document with line breaks and blanks between its tokens.
std::string spread(const std::string& text, std::mt19937& random) {
    const std::string blanks[] = {"", "\n", "\r\n", "  \n\t", "\r"};
    std::string out;
    bool in_string = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (in_string && c == '\\') {
            out += c;
            out += text[++i];
            continue;
        }
        if (c == '"') in_string = !in_string;
        const bool separates = !in_string && (c == ',' || c == ':' || c == '[' || c == '{');
        const bool closes = !in_string && (c == ']' || c == '}');
        if (closes) out += blanks[random() % std::size(blanks)];
        out += c;
        if (separates) out += blanks[random() % std::size(blanks)];
    }
    return out;
}

TEST(Record, IsOneLineOfJsonWithTheSameValueWhateverWasServed) {
    std::mt19937 random(11);
    for (int round = 0; round < 2000; ++round) {
        const auto value = random_value(random, 4);
        std::string line;
        append_record(line, "acct_1", "op", noon, answer_with(spread(json::serialize(value), random)));
        ASSERT_EQ(line.find_first_of("\r\n"), line.size() - 1);
        ASSERT_EQ(json::parse(line).at("data"), value) << line;
    }
}

}  // namespace
}  // namespace ofapi::poll
