#include "api/json_readers.hpp"

#include "api/body_in_words.hpp"
#include "api/random_json.hpp"

#include <gtest/gtest.h>

#include <iterator>
#include <string>
#include <string_view>

namespace ofapi::api {
namespace {

using detail::Envelope;

std::string repeat(std::string_view text, std::size_t times) {
    std::string all;
    while (times-- > 0) all += text;
    return all;
}

/// Whether the scan takes the text; if so, both must read the same of it.
bool agree(std::string_view text) {
    bool taken = false;
    for (const Envelope envelope : {Envelope::data, Envelope::bare}) {
        Body boost, scanned;
        read_body_with_boost(text, envelope, boost);
        taken = read_body_by_scan(text, envelope, scanned);
        if (taken) {
            EXPECT_EQ(in_words(scanned), in_words(boost)) << text;
        } else {
            EXPECT_EQ(in_words(scanned), in_words(Body())) << text;
        }
        EXPECT_EQ(in_words(read_body(text, envelope)), in_words(boost)) << text;
    }
    return taken;
}

/// Bodies in all the forms that JSON allows: members twice, names with escapes, blanks, numbers in every notation.
class RandomBody {
 public:
    explicit RandomBody(std::uint64_t seed) : random_(seed) {}

    std::string next() {
        static constexpr std::string_view names[] = {"data",      "data",        "_meta",
                                                     "_meta",     "_meta",       "_meta",
                                                     "error",     "errors",      "onlyfans_response",
                                                     "code",      "other",       "",
                                                     "message",   "description", "request_outcome",
                                                     "\\u0064ata"};
        return object(names, [this](std::string_view name) {
            return name == "_meta" && random_.chance(7, 8) ? meta() : value(3);
        });
    }

    RandomJson& random() { return random_; }

 private:
    std::string_view pick(const auto& choices) { return choices[random_.below(std::size(choices))]; }

    std::string blank() {
        static constexpr std::string_view blanks[] = {"", "", "", "", " ", "\n", "\t\r", "  \n  "};
        return std::string(pick(blanks));
    }

    std::string object(const auto& names, auto member) {
        std::string out = blank() + "{" + blank();
        for (std::size_t n = random_.below(6), i = 0; i < n; ++i) {
            const std::string_view name = pick(names);
            out += (i == 0 ? "\"" : ",\"");
            ((out += name) += '"') += blank() + ":" + member(name) + blank();
        }
        return out + "}" + blank();
    }

    std::string meta() {
        static constexpr std::string_view sections[] = {"_credits", "_cache", "_rate_limits", "_rate\\u005flimits",
                                                        "x"};
        static constexpr std::string_view members[] = {"used",       "balance",       "is_cached",
                                                       "cached_at",  "limit_minute",  "limit_day",
                                                       "us\\u0065d", "remaining_day", "remaining_minute"};
        return object(sections, [&](std::string_view) {
            return random_.chance(7, 8) ? object(members, [this](std::string_view) { return value(1); }) : value(1);
        });
    }

    std::string value(std::size_t depth) {
        static constexpr std::string_view names[] = {"code", "message", "status", "body", "price", "c\\u006fde"};
        switch (random_.below(depth == 0 ? 3 : 6)) {
            case 0: return std::string(pick(numbers));
            case 1:
            case 2: return blank() + std::string(pick(others));
            case 3: {
                std::string out = "[" + blank();
                for (std::size_t n = random_.below(4), i = 0; i < n; ++i) out += (i == 0 ? "" : ",") + value(depth - 1);
                return out + "]";
            }
            default: return object(names, [&](std::string_view) { return value(depth - 1); });
        }
    }

    static constexpr std::string_view numbers[] = {"0",
                                                   "-0",
                                                   "1",
                                                   "42",
                                                   "-7",
                                                   "404",
                                                   "99999",
                                                   "9223372036854775807",
                                                   "-9223372036854775808",
                                                   "0.0",
                                                   "-0.0",
                                                   "1.0",
                                                   "0.5",
                                                   "-1.5",
                                                   "1e3",
                                                   "2E+2",
                                                   "9223372036854775808",
                                                   "18446744073709551615",
                                                   "1e0",
                                                   "5e-1",
                                                   "0e0",
                                                   "0e400",
                                                   "-0e400",
                                                   "1e22",
                                                   "1e300",
                                                   "404.0",
                                                   "404.5"};
    // Both kinds of text: in one piece, and with escapes.
    static constexpr std::string_view others[] = {"true",
                                                  "false",
                                                  "null",
                                                  "\"\"",
                                                  "\"a code\"",
                                                  "\"A_CODE\"",
                                                  "\"12\"",
                                                  "\"1\\u0032\"",
                                                  "\"true\"",
                                                  "\"2025-01-29T16:30:43Z\"",
                                                  "\"n\\u00e4\"",
                                                  "\"\\\"\"",
                                                  "\"\\\\\"",
                                                  "\"},{[\"",
                                                  "\"not_sent\"",
                                                  "\"\\u0000\"",
                                                  "\"\xC3\xA9\\n\"",
                                                  "\"\\ud83d\\ude00\"",
                                                  "\"\\/\"",
                                                  "\"x\\\\\\\",\""};

    RandomJson random_;
};

TEST(JsonReaders, ReadTheSameOfBodies) {
    RandomBody bodies(21);
    int with_data = 0, with_limits = 0;
    for (int round = 0; round < 10'000; ++round) {
        const std::string text = bodies.next();
        ASSERT_TRUE(agree(text)) << text;
        const Body body = read_body(text, Envelope::data);
        if (body.has_data) ++with_data;
        if (body.meta.limits.limit_minute) ++with_limits;
        if (HasFailure()) return;
    }
    EXPECT_GT(with_data, 2'500);
    EXPECT_GT(with_limits, 50);
}

TEST(JsonReaders, ReadTheSameOfDamagedBodies) {
    RandomBody bodies(22);
    int taken = 0;
    for (int round = 0; round < 10'000; ++round) {
        std::string text = bodies.next();
        for (std::size_t n = 1 + bodies.random().below(3); n > 0 && !text.empty(); --n) bodies.random().damage(text);
        if (agree(text)) ++taken;
        if (HasFailure()) return;
    }
    EXPECT_GT(taken, 1'000);
    EXPECT_LT(taken, 9'000);
}

TEST(JsonReaders, ReadTheSameOfAnyJson) {
    RandomJson random(23);
    for (int round = 0; round < 10'000; ++round) {
        ASSERT_TRUE(agree(random.write(random.value(5))));
        if (HasFailure()) return;
    }
}

TEST(JsonReaders, LeaveToBoostWhatTheScanRefuses) {
    const std::string refused[] = {R"({"error":1e400})", R"({"error":1e-400})", R"({"data":1e00001})"};
    for (const std::string& text : refused) {
        EXPECT_FALSE(agree(text)) << text.substr(0, 100);
        EXPECT_TRUE(read_body(text, Envelope::data).is_json) << text.substr(0, 100);
    }
}

TEST(JsonReaders, RefuseTheSameTexts) {
    const std::string_view none("{\"data\":\0[]}", 12);
    const std::string refused[] = {"",
                                   " ",
                                   "\xEF\xBB\xBF{}",
                                   std::string(none),
                                   std::string("{}\0", 3),
                                   "{} {}",
                                   "{\"data\":[1,]}",
                                   "{\"data\":1,}",
                                   "{\"data\" 1}",
                                   "{data:1}",
                                   "{\"a\":01}",
                                   "[+1]",
                                   "[-]",
                                   "[.5]",
                                   "[1.]",
                                   "[1e]",
                                   "[1e+]",
                                   "[0x1]",
                                   "[Infinity]",
                                   "[NaN]",
                                   "[tru]",
                                   "[truex]",
                                   "[nul",
                                   "\"\\ud800\"",
                                   "\"\\udc00\"",
                                   "\"\\ud800\\ud800\"",
                                   "\"\\ud800x\"",
                                   "\"\\ud800\\n\"",
                                   "\"\\u12g4\"",
                                   "\"\\x\"",
                                   "\"\x80\"",
                                   "\"\xC0\x80\"",
                                   "\"\xED\xA0\x80\"",
                                   "\"\xF4\x90\x80\x80\"",
                                   "\"\xF8\x88\x80\x80\x80\"",
                                   "\"\xE2\x82\"",
                                   "\"\n\"",
                                   "\"\x1F\"",
                                   "\"a",
                                   "[1] // one",
                                   "['a']",
                                   repeat("[", max_json_depth + 1) + repeat("]", max_json_depth + 1)};
    for (const std::string& text : refused) {
        EXPECT_FALSE(agree(text)) << text;
        EXPECT_FALSE(read_body(text, Envelope::data).is_json) << text;
    }
}

TEST(JsonReaders, AgreeAboutNumbersOfAnySizeInWhatIsNotAskedFor) {
    for (const std::string_view number : {"18446744073709551616", "-9223372036854775809", "1e400", "-1e-400", "1e9999",
                                          "123456789012345678901234567890", "0.00000000000000000000000000001"}) {
        EXPECT_TRUE(agree(R"({"data":{"id":)" + std::string(number) + "}}")) << number;
        EXPECT_TRUE(agree("[" + std::string(number) + "]")) << number;
    }
    EXPECT_FALSE(agree(R"({"data":[1e-9999999999]})"));
    EXPECT_FALSE(read_body(R"({"data":[1e-9999999999]})", Envelope::data).is_json) << "as Boost.JSON has it";
}

TEST(JsonReaders, TakeTextsOfEveryLength) {
    for (std::size_t size = 0; size < 300; ++size) {
        const std::string filling(size, 'x');
        EXPECT_TRUE(agree(R"({"a":")" + filling + R"(","data":[1],"b":")" + filling + R"("})"));
        EXPECT_TRUE(agree(R"({"data":[")" + filling + R"("]})" + std::string(size, ' ')));
        EXPECT_TRUE(agree("1" + std::string(size, ' ')));
    }
    // Longer and shorter ones in turns: the memory of a long one serves those behind it.
    for (const std::size_t size : {200'000u, 10u, 70'000u, 250'000u, 1'000u})
        EXPECT_TRUE(agree(R"({"data":[")" + std::string(size, 'x') + R"("],"error":"A_CODE"})"));
}

TEST(JsonReaders, SeeEveryCharacterWhereverItStands) {
    for (const std::string_view character :
         {"\x1f", "\n", "\\\"", "\\u00e9", "\\", "\\x", "\"", "\xC3\xA9", "\xC3", "\x7f"}) {
        for (std::size_t at = 0; at < 40; ++at) {
            for (const std::size_t behind : {0u, 1u, 15u, 33u}) {
                const std::string text = std::string(at, 'x') + std::string(character) + std::string(behind, 'y');
                const bool good = agree("\"" + text + "\"");
                EXPECT_EQ(agree(R"({"data":[")" + text + R"("]})"), good) << text;
                EXPECT_EQ(agree(R"({"error":")" + text + R"(","_meta":0})"), good) << text;
                EXPECT_EQ(good, read_body("\"" + text + "\"", Envelope::bare).is_json) << text;
            }
        }
    }
}

TEST(JsonReaders, NestAsDeepAsBoost) {
    for (std::size_t depth = 1; depth <= max_json_depth + 2; ++depth) {
        for (const std::string& inner : {std::string(), std::string("1"), std::string("{}")}) {
            const bool lists = agree(repeat("[", depth) + inner + repeat("]", depth));
            const bool objects =
                agree(repeat("{\"data\":", depth) + (inner.empty() ? "0" : inner) + repeat("}", depth));
            EXPECT_EQ(lists && objects, depth + (inner == "{}" ? 1 : 0) <= max_json_depth) << depth << inner;
        }
    }
}

}  // namespace
}  // namespace ofapi::api
