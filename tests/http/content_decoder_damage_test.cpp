// What becomes of bodies that are cut short, changed on the way, or go on after their end.

#include "http/content_decoder.hpp"

#include "http/decoding.hpp"
#include "support/compressed.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <random>
#include <string>
#include <tuple>
#include <vector>

namespace ofapi::http {
namespace {

using testing::HasSubstr;

constexpr std::size_t limit = 20'000;

struct Case {
    std::string coding;
    std::string bytes;
    bool checked;  ///< the format has a checksum
};

std::string body() {
    std::string text;
    for (int i = 0; i < 60; ++i) {
        text += R"({"id":)" + std::to_string(i * 7919) + R"(,"isReady":true,"text":"on the way"},)";
    }
    return text;
}

std::vector<Case> cases() {
    const std::string text = body();
    return {{"gzip", test::gzip(text), true},
            {"gzip", test::gzip(text.substr(0, 1000)) + test::gzip(text.substr(1000)), true},
            {"deflate", test::deflate(text), true},
            {"deflate", test::raw_deflate(text), false},
            {"br", test::brotli(text), false},
            {"br, gzip", test::gzip(test::brotli(text)), true},
            {"gzip, br", test::brotli(test::gzip(text)), true}};
}

TEST(DamagedContent, IsTruncatedWhereverItIsCut) {
    ContentDecoder decoder(limit);
    for (const Case& c : cases()) {
        const std::size_t second_member = c.bytes.find("\x1f\x8b\x08", 1);
        for (std::size_t size = 1; size < c.bytes.size(); ++size) {
            const DecodedBody result = decode(decoder, c.coding, c.bytes.substr(0, size));
            if (size == second_member && c.coding == "gzip") {
                EXPECT_FALSE(result.code) << "a whole member";
                continue;
            }
            ASSERT_EQ(result.code, errc::truncated_answer) << c.coding << ", " << size << ": " << result.problem;
            EXPECT_THAT(result.problem, HasSubstr("ends in the middle"));
            ASSERT_TRUE(body().starts_with(result.body));
        }
    }
}

TEST(DamagedContent, IsFoundOutWhateverBitIsTurned) {
    ContentDecoder decoder(limit);
    const std::string text = body();
    std::size_t unharmed = 0;
    for (const Case& c : cases()) {
        for (std::size_t bit = 0; bit < 8 * c.bytes.size(); ++bit) {
            std::string bytes = c.bytes;
            bytes[bit / 8] = static_cast<char>(bytes[bit / 8] ^ (1 << (bit % 8)));
            const DecodedBody result = decode(decoder, c.coding, bytes);
            ASSERT_LE(result.body.size(), limit);
            if (c.checked && !result.code) {
                ++unharmed;
                ASSERT_TRUE(result.body == text) << c.coding << ", bit " << bit;
            }
        }
    }
    EXPECT_GT(unharmed, 0U) << "the time in a gzip header, for one, means nothing";
}

TEST(DamagedContent, TakesAnyBytes) {
    ContentDecoder decoder(limit);
    std::mt19937 random(11);
    for (int round = 0; round < 20'000; ++round) {
        std::string bytes(1 + random() % 100, '\0');
        for (char& byte : bytes) byte = static_cast<char>(random());
        const std::string coding = std::vector<std::string>{"gzip", "deflate", "br", "br, deflate"}[random() % 4];
        if (coding == "gzip" && round % 2 == 0) bytes = test::gzip("x").substr(0, 10) + bytes;
        ASSERT_LE(decode(decoder, coding, bytes).body.size(), limit);
    }
}

TEST(DamagedContent, SaysWhatIsWrong) {
    ContentDecoder decoder(limit);
    std::string sum = test::gzip("hello");
    sum[sum.size() - 8] ^= 1;
    std::string length = test::gzip("hello");
    length[length.size() - 4] ^= 1;
    std::string adler = test::deflate("hello");
    adler.back() ^= 1;
    for (const auto& [coding, bytes, words] : std::vector<std::tuple<std::string, std::string, std::string>>{
             {"gzip", sum, "incorrect data check"},
             {"gzip", length, "incorrect length check"},
             {"deflate", adler, "incorrect data check"},
             {"gzip", "{\"data\":[]}", "incorrect header check"},
             {"deflate", "\x78\xbb\x01\x02\x03\x04", "needs a dictionary"},
             {"deflate", "{\"data\":[]}", "invalid"},
             {"br", "\xff\xff\xff\xff", "coding 'br'"}}) {
        const DecodedBody result = decode(decoder, coding, bytes);
        EXPECT_EQ(result.code, errc::malformed_answer) << coding << ": " << result.problem;
        EXPECT_THAT(result.problem, HasSubstr(words));
        EXPECT_THAT(result.problem, HasSubstr("'" + coding + "'"));
    }
}

TEST(DamagedContent, MustNotGoOnAfterItsEnd) {
    ContentDecoder decoder(limit);
    for (const Case& c : cases()) {
        for (const std::string& more : {std::string(1, '\0'), std::string("x"), std::string("\n\n"), c.bytes}) {
            if (c.coding == "gzip" && more == c.bytes) continue;  // further members
            const std::string bytes = c.bytes + more;
            for (const auto& cuts : {std::vector<std::size_t>{}, std::vector<std::size_t>{c.bytes.size()}}) {
                const DecodedBody result = decode(decoder, c.coding, bytes, cuts);
                EXPECT_EQ(result.code, errc::malformed_answer) << c.coding;
                EXPECT_THAT(result.problem, HasSubstr("bytes after its end")) << c.coding;
            }
        }
    }
    EXPECT_EQ(decode(decoder, "gzip", test::gzip("x") + "\x1f").code, errc::truncated_answer);
    EXPECT_EQ(decode(decoder, "gzip", test::gzip("x") + "\x1f\x8c").code, errc::malformed_answer);
}

TEST(DamagedContent, LeavesNoTraceInTheNextBody) {
    ContentDecoder decoder(limit);
    for (const Case& c : cases()) {
        (void)decode(decoder, c.coding, c.bytes.substr(0, c.bytes.size() / 2));
        EXPECT_EQ(decode(decoder, c.coding, c.bytes).body, body()) << c.coding;
        (void)decode(decoder, c.coding, c.bytes.substr(0, c.bytes.size() / 2) + std::string(40, '\xff'));
        const DecodedBody result = decode(decoder, c.coding, c.bytes);
        EXPECT_EQ(result.body, body()) << c.coding;
        EXPECT_EQ(result.problem, "");
    }
}

}  // namespace
}  // namespace ofapi::http
