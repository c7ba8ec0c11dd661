// Answers whose bodies are compressed, in each framing.

#include "http/response_parser.hpp"

#include "support/compressed.hpp"

#include <ofapi/error.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <sstream>
#include <string>
#include <utility>
#include <vector>

namespace ofapi::http {
namespace {

using testing::HasSubstr;

struct Outcome {
    error_code code;
    bool done = false;
    std::string headers, body, problem;
    std::size_t received = 0;
};

/// Feeds `bytes` in pieces of at most `piece`, and then the end of the connection.
Outcome parse(ResponseParser& parser, std::string_view bytes, std::size_t piece, bool head = false) {
    parser.reset(head);
    Outcome result;
    for (std::size_t used = 0; used < bytes.size() && !result.code && !parser.done();) {
        used += parser.feed(bytes.substr(used, piece), result.code);
    }
    if (!result.code && !parser.done()) parser.finish(result.code);
    result.done = parser.done();
    result.received = parser.body_bytes();
    result.problem = parser.coding_problem();
    result.headers = parser.take_headers();
    result.body = parser.take_body();
    return result;
}

Outcome parse(std::string_view bytes, bool head = false, std::size_t limit = 1'000'000) {
    ParserLimits limits;
    limits.body_bytes = limit;
    ResponseParser parser(limits);
    return parse(parser, bytes, bytes.size(), head);
}

std::string head(std::string_view coding, std::string_view framing) {
    return "HTTP/1.1 200 OK\r\nContent-Encoding: " + std::string(coding) + "\r\n" + std::string(framing) + "\r\n";
}

std::string with_length(std::string_view coding, const std::string& body) {
    return head(coding, "Content-Length: " + std::to_string(body.size()) + "\r\n") + body;
}

std::string in_chunks(std::string_view coding, std::string_view body, std::size_t size, std::string_view trailer = "") {
    std::ostringstream out;
    out << head(coding, "Transfer-Encoding: chunked\r\n") << std::hex;
    for (; !body.empty(); body.remove_prefix(std::min(size, body.size()))) {
        out << std::min(size, body.size()) << "\r\n" << body.substr(0, size) << "\r\n";
    }
    out << "0\r\n" << trailer << "\r\n";
    return out.str();
}

std::string until_close(std::string_view coding, const std::string& body) { return head(coding, "") + body; }

TEST(ResponseCoding, IsUndoneInEachFraming) {
    const std::string text = "the body " + std::string(5'000, 'x');
    ResponseParser parser;
    for (const auto& [coding, coded] : std::vector<std::pair<std::string, std::string>>{
             {"gzip", test::gzip(text)}, {"br", test::brotli(text)}, {"deflate", test::deflate(text)}}) {
        for (const std::string& bytes : {with_length(coding, coded), in_chunks(coding, coded, 1),
                                         in_chunks(coding, coded, 20), until_close(coding, coded)}) {
            for (const std::size_t piece : {std::size_t(1), std::size_t(10), bytes.size()}) {
                const Outcome result = parse(parser, bytes, piece);
                EXPECT_FALSE(result.code) << result.problem;
                EXPECT_EQ(result.body, text);
                EXPECT_EQ(result.received, coded.size()) << "as it came";
                EXPECT_THAT(result.headers, HasSubstr("Content-Encoding: " + coding)) << "as they came";
            }
        }
    }
}

TEST(ResponseCoding, DoesNotMatterWhereThereIsNoBody) {
    for (const char* coding : {"gzip", "br", "zstd", "gzip, gzip, gzip, gzip"}) {
        const std::string fields = "Content-Encoding: " + std::string(coding) + "\r\nContent-Length: 30\r\n\r\n";
        const Outcome to_head = parse("HTTP/1.1 200 OK\r\n" + fields, true);
        EXPECT_TRUE(to_head.done) << coding;
        EXPECT_EQ(to_head.body, "");
        EXPECT_TRUE(parse("HTTP/1.1 304 Not Modified\r\n" + fields).done) << coding;
        EXPECT_TRUE(parse("HTTP/1.1 204 No Content\r\nContent-Encoding: " + std::string(coding) + "\r\n\r\n").done);
        EXPECT_TRUE(parse(with_length(coding, "")).done) << coding;
        EXPECT_TRUE(parse(in_chunks(coding, "", 1)).done) << coding;
        EXPECT_TRUE(parse(until_close(coding, "")).done) << coding;
    }
}

TEST(ResponseCoding, OfAnInterimAnswerIsForgotten) {
    const Outcome result =
        parse("HTTP/1.1 103 Early Hints\r\nContent-Encoding: gzip\r\n\r\n" + with_length("br", test::brotli("hello")));
    EXPECT_FALSE(result.code) << result.problem;
    EXPECT_EQ(result.body, "hello");
}

TEST(ResponseCoding, InATrailerMeansNothing) {
    EXPECT_EQ(parse(in_chunks("gzip", test::gzip("hello"), 5, "Content-Encoding: br\r\n")).body, "hello");
}

TEST(ResponseCoding, BoundsTheDecodedBody) {
    const std::string text(1'000, 'x');
    const std::string incompressible = "0123456789";
    for (const auto& make : {+[](const std::string& body) { return with_length("gzip", body); },
                             +[](const std::string& body) { return in_chunks("gzip", body, 7); },
                             +[](const std::string& body) { return until_close("gzip", body); }}) {
        EXPECT_TRUE(parse(make(test::gzip(text)), false, 1'000).done);
        const Outcome result = parse(make(test::gzip(text)), false, 999);
        EXPECT_EQ(result.code, errc::body_too_large);
        EXPECT_LE(result.body.size(), 999U);
        EXPECT_TRUE(parse(make(test::gzip(incompressible)), false, 10).done) << "more bytes came than the body has";
    }
    EXPECT_EQ(parse(with_length("identity", incompressible), false, 9).code, errc::body_too_large);
    EXPECT_TRUE(parse(with_length("identity", incompressible), false, 10).done);
}

TEST(ResponseCoding, SaysWhatIsWrong) {
    const std::string coded = test::gzip("hello");
    const std::string cut = coded.substr(0, coded.size() - 1);
    for (const std::string& bytes : {with_length("gzip", cut), in_chunks("gzip", cut, 5), until_close("gzip", cut)}) {
        const Outcome result = parse(bytes);
        EXPECT_EQ(result.code, errc::truncated_answer);
        EXPECT_FALSE(result.done);
        EXPECT_THAT(result.problem, HasSubstr("ends in the middle of its coding 'gzip'"));
    }
    for (const std::string& bytes :
         {with_length("gzip", coded + "x"), in_chunks("gzip", coded + "x", 5), until_close("gzip", coded + "x")}) {
        const Outcome result = parse(bytes);
        EXPECT_EQ(result.code, errc::malformed_answer);
        EXPECT_THAT(result.problem, HasSubstr("bytes after its end"));
    }
    const Outcome unknown = parse(with_length("zstd", "x"));
    EXPECT_EQ(unknown.code, errc::unknown_coding);
    EXPECT_THAT(unknown.problem, HasSubstr("'zstd'"));
    EXPECT_EQ(parse("HTTP/1.1 2000 OK\r\n\r\n").problem, "") << "that was not the coding";
}

}  // namespace
}  // namespace ofapi::http
