#include "http/response_parser.hpp"

#include <ofapi/error.hpp>

#include <gtest/gtest.h>

#include <numeric>
#include <random>
#include <string>
#include <vector>

namespace ofapi::http {
namespace {

using namespace std::chrono_literals;

struct Result {
    error_code code;
    std::size_t used = 0;
    bool done = false;
    bool keep_alive = false;
    int status = 0;
    std::string headers, body;
    bool operator==(const Result&) const = default;
};

Result take(ResponseParser& parser, error_code code, std::size_t used) {
    Result result;
    result.code = code;
    result.used = used;
    result.done = parser.done();
    if (result.done) {
        result.keep_alive = parser.keep_alive();
        result.status = parser.status();
        result.headers = parser.take_headers();
        result.body = parser.take_body();
    }
    return result;
}

/// Feeds `bytes` in pieces that end at `cuts`, and then the end of the connection if `close`.
Result parse(std::string_view bytes, bool close = false, bool head = false, ParserLimits limits = {},
             const std::vector<std::size_t>& cuts = {}) {
    ResponseParser parser(limits);
    parser.reset(head);
    error_code code;
    std::size_t used = 0;
    std::size_t begin = 0;
    for (std::size_t i = 0; i <= cuts.size() && !code && !parser.done(); ++i) {
        const std::size_t end = i < cuts.size() ? cuts[i] : bytes.size();
        used += parser.feed(bytes.substr(begin, end - begin), code);
        begin = end;
    }
    if (close && !code && !parser.done()) {
        parser.finish(code);
    }
    return take(parser, code, used);
}

TEST(ResponseParser, ReadsABodyOfKnownLength) {
    const Result result = parse("HTTP/1.1 200 OK\r\nContent-Length: 5\r\nX: y\r\n\r\nhello");
    EXPECT_FALSE(result.code);
    EXPECT_TRUE(result.done);
    EXPECT_TRUE(result.keep_alive);
    EXPECT_EQ(result.status, 200);
    EXPECT_EQ(result.headers, "Content-Length: 5\r\nX: y\r\n");
    EXPECT_EQ(result.body, "hello");
}

TEST(ResponseParser, LeavesWhatComesAfterTheAnswer) {
    const std::string answer = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok";
    EXPECT_EQ(parse(answer + "HTTP/1.1 200").used, answer.size());
    EXPECT_EQ(parse(answer + "x", false, false, {}, {10, answer.size() - 1}).used, answer.size());
}

TEST(ResponseParser, ReadsChunksAndDropsTrailers) {
    const Result result = parse(
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
        "5;name=value\r\nhello\r\n1\r\n \r\nA\r\n0123456789\r\n0\r\nX-Trailer: 1\r\n\r\n");
    EXPECT_FALSE(result.code) << result.code.message();
    EXPECT_TRUE(result.done);
    EXPECT_TRUE(result.keep_alive);
    EXPECT_EQ(result.headers, "Transfer-Encoding: chunked\r\n");
    EXPECT_EQ(result.body, "hello 0123456789");
}

TEST(ResponseParser, ReadsAnEmptyChunkedBodyByteByByte) {
    const std::string bytes = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n";
    std::vector<std::size_t> cuts(bytes.size() - 1);
    std::iota(cuts.begin(), cuts.end(), 1);
    const Result result = parse(bytes, false, false, {}, cuts);
    EXPECT_FALSE(result.code) << result.code.message();
    EXPECT_TRUE(result.done);
    EXPECT_TRUE(result.keep_alive);
    EXPECT_EQ(result.used, bytes.size());
}

TEST(ResponseParser, ReadsABodyThatEndsWithTheConnection) {
    const std::string bytes = "HTTP/1.1 200 OK\r\nX: y\r\n\r\nuntil the end";
    EXPECT_FALSE(parse(bytes).done);
    const Result result = parse(bytes, true);
    EXPECT_FALSE(result.code);
    EXPECT_TRUE(result.done);
    EXPECT_FALSE(result.keep_alive);
    EXPECT_EQ(result.body, "until the end");
}

TEST(ResponseParser, ExpectsNoBodyWhereThereIsNone) {
    for (const char* head : {"HTTP/1.1 204 No Content\r\n\r\n", "HTTP/1.1 304 Not Modified\r\nETag: x\r\n\r\n",
                             "HTTP/1.1 304 Not Modified\r\nContent-Length: 10\r\n\r\n"}) {
        const Result result = parse(head);
        EXPECT_TRUE(result.done) << head;
        EXPECT_TRUE(result.keep_alive) << head;
        EXPECT_EQ(result.body, "") << head;
    }
    const Result result = parse("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n", false, true);
    EXPECT_TRUE(result.done);
    EXPECT_TRUE(result.keep_alive);
}

TEST(ResponseParser, SkipsInterimAnswers) {
    const Result result = parse(
        "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\n"
        "HTTP/1.1 201 Created\r\nContent-Length: 1\r\n\r\n1");
    EXPECT_EQ(result.status, 201);
    EXPECT_EQ(result.headers, "Content-Length: 1\r\n");
    EXPECT_EQ(result.body, "1");
    EXPECT_EQ(parse("HTTP/1.1 100 Continue\r\n\r\n", true).code, errc::truncated_answer);
    EXPECT_EQ(parse("HTTP/1.1 101 Switching\r\n\r\n").code, errc::malformed_answer);
}

TEST(ResponseParser, KnowsWhetherTheConnectionMayBeUsedAgain) {
    struct Case {
        std::string line, fields;
        bool keep_alive;
    };
    for (const Case& c : {
             Case{"HTTP/1.1 200 OK", "", true},
             Case{"HTTP/1.1 200 OK", "Connection: close\r\n", false},
             Case{"HTTP/1.1 200 OK", "connection: Close\r\n", false},
             Case{"HTTP/1.1 200 OK", "Connection: x, close\r\n", false},
             Case{"HTTP/1.1 200 OK", "Connection: keep-alive\r\n", true},
             Case{"HTTP/1.0 200 OK", "", false},
             Case{"HTTP/1.0 200 OK", "Connection: keep-alive\r\n", false},
         }) {
        const Result result = parse(c.line + "\r\n" + c.fields + "Content-Length: 0\r\n\r\n");
        EXPECT_TRUE(result.done) << c.line << ' ' << c.fields;
        EXPECT_EQ(result.keep_alive, c.keep_alive) << c.line << ' ' << c.fields;
    }
}

TEST(ResponseParser, ReadsTheTimeoutThatTheServerPromises) {
    struct Case {
        std::string value;
        std::optional<std::chrono::seconds> timeout;
    };
    for (const Case& c : {Case{"timeout=5", 5s}, Case{"Timeout=15, max=100", 15s}, Case{"max=3, timeout=60", 60s},
                          Case{"max=3", std::nullopt}, Case{"timeout=", std::nullopt}, Case{"", std::nullopt},
                          Case{"timeout=x", std::nullopt}, Case{"timeout=99999999999", std::nullopt}}) {
        ResponseParser parser;
        error_code code;
        parser.feed("HTTP/1.1 200 OK\r\nKeep-Alive: " + c.value + "\r\nContent-Length: 0\r\n\r\n", code);
        EXPECT_EQ(parser.keep_alive_timeout(), c.timeout) << c.value;
        parser.reset(false);
        EXPECT_EQ(parser.keep_alive_timeout(), std::nullopt);
    }
}

TEST(ResponseParser, NamesTheKindOfEnd) {
    EXPECT_EQ(parse("", true).code, errc::connection_closed);
    EXPECT_EQ(parse("H", true).code, errc::truncated_answer);
    EXPECT_EQ(parse("HTTP/1.1 200 OK\r\n", true).code, errc::truncated_answer);
    EXPECT_EQ(parse("HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\n", true).code, errc::truncated_answer);
    EXPECT_EQ(parse("HTTP/1.1 200 OK\r\nContent-Length: 3\r\n\r\nab", true).code, errc::truncated_answer);
    EXPECT_EQ(parse("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n", true).code,
              errc::truncated_answer);
}

TEST(ResponseParser, RefusesWhatIsNotHttp) {
    for (const char* bytes :
         {"<html>\r\n\r\n", "HTTP/2.0 200 OK\r\n\r\n", "HTTP/1.1 2000 OK\r\n\r\n", "HTTP/1.1 abc\r\n\r\n",
          "HTTP/1.1 200 OK\r\nno colon\r\n\r\n", "HTTP/1.1 200 OK\r\nContent-Length: x\r\n\r\n",
          "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n",
          "HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n",
          "HTTP/1.1 200 OK\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n",
          "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\nmore",
          "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nabc\r\nmore"}) {
        EXPECT_EQ(parse(bytes).code, errc::malformed_answer) << bytes;
    }
}

TEST(ResponseParser, BoundsTheHeader) {
    ParserLimits limits;
    limits.header_bytes = 200;
    const std::string start = "HTTP/1.1 200 OK\r\nContent-Length: 0\r\nX: ";
    EXPECT_TRUE(parse(start + std::string(100, 'x') + "\r\n\r\n", false, false, limits).done);
    EXPECT_EQ(parse(start + std::string(300, 'x') + "\r\n\r\n", false, false, limits).code, errc::header_too_large);
    EXPECT_EQ(parse(start + std::string(300, 'x'), false, false, limits).code, errc::header_too_large);
    std::string many = "HTTP/1.1 200 OK\r\n";
    for (int i = 0; i < 50; ++i) {
        many += "X-" + std::to_string(i) + ": y\r\n";
    }
    EXPECT_EQ(parse(many + "\r\n", false, false, limits).code, errc::header_too_large);
    std::vector<std::size_t> each_line;
    for (std::size_t at = many.find('\n'); at != std::string::npos; at = many.find('\n', at + 1)) {
        each_line.push_back(at + 1);
    }
    EXPECT_EQ(parse(many + "\r\n", false, false, limits, each_line).code, errc::header_too_large);
}

TEST(ResponseParser, BoundsTheBodyInEachFraming) {
    ParserLimits limits;
    limits.body_bytes = 10;
    EXPECT_TRUE(parse("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n0123456789", false, false, limits).done);
    EXPECT_EQ(parse("HTTP/1.1 200 OK\r\nContent-Length: 11\r\n\r\n", false, false, limits).code, errc::body_too_large);
    EXPECT_EQ(parse("HTTP/1.1 200 OK\r\n\r\n01234567890", false, false, limits).code, errc::body_too_large);
    EXPECT_EQ(
        parse("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n6\r\n012345\r\n6\r\n", false, false, limits).code,
        errc::body_too_large);
}

TEST(ResponseParser, BoundsTheLineOfAChunkAndTheTrailers) {
    ParserLimits limits;
    limits.header_bytes = 1000;
    const std::string head = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
    EXPECT_EQ(parse(head + "1;" + std::string(2000, 'x'), false, false, limits).code, errc::malformed_answer);
    EXPECT_EQ(parse(head + "0\r\nX: " + std::string(2000, 'x'), false, false, limits).code, errc::malformed_answer);
}

TEST(ResponseParser, IsUsedAgainAfterAnything) {
    ResponseParser parser;
    error_code code;
    for (const char* before :
         {"", "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\npart",
          "HTTP/1.1 500 Oh\r\nConnection: close\r\nKeep-Alive: timeout=5\r\n\r\npart", "garbage\r\n\r\n", "HTT"}) {
        parser.feed(before, code);
        parser.reset(false);
        EXPECT_FALSE(parser.started());
        EXPECT_FALSE(parser.done());
        EXPECT_EQ(parser.status(), 0) << before;
        EXPECT_EQ(parser.body_bytes(), 0U) << before;
        EXPECT_FALSE(parser.keep_alive()) << before;
        EXPECT_FALSE(parser.keep_alive_timeout()) << before;
        parser.feed("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok", code);
        EXPECT_FALSE(code) << before;
        EXPECT_TRUE(parser.done()) << before;
        EXPECT_EQ(parser.take_headers(), "Content-Length: 2\r\n") << before;
        EXPECT_EQ(parser.take_body(), "ok") << before;
    }
}

// However the bytes are cut, the outcome is the same.
TEST(ResponseParser, DoesNotCareHowTheBytesAreCut) {
    const std::vector<std::string> answers = {
        "HTTP/1.1 200 OK\r\nContent-Length: 11\r\nX-Y: z\r\n\r\nhello world",
        "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nA: b\r\n\r\n"
        "5;x=y\r\nhello\r\n6\r\n world\r\n0\r\nT: u\r\n\r\nrest",
        "HTTP/1.1 500 Oh\r\nConnection: close\r\n\r\nuntil the end",
        "HTTP/1.1 304 Not Modified\r\nA: b\r\n\r\nrest",
        "HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\ncut short",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhelloX",
        "HTTP/1.1 200 OK\r\nA b\r\n\r\n",
    };
    std::mt19937 random(3);
    for (const std::string& answer : answers) {
        const Result whole = parse(answer, true);
        for (std::size_t round = 0; round < 1000; ++round) {
            std::vector<std::size_t> cuts;
            for (std::size_t at = 1 + random() % 8; at < answer.size(); at += 1 + random() % (1 + round % 30)) {
                cuts.push_back(at);
            }
            Result cut = parse(answer, true, false, {}, cuts);
            if (whole.code) {
                EXPECT_EQ(cut.code, whole.code) << answer;
            } else {
                EXPECT_EQ(cut, whole) << answer;
            }
        }
    }
}

}  // namespace
}  // namespace ofapi::http
