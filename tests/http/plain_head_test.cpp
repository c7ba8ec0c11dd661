#include "http/plain_head.hpp"

#include "http/response_parser.hpp"

#include <boost/system/error_code.hpp>

#include <gtest/gtest.h>

#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace ofapi::http {
namespace {

using namespace std::chrono_literals;

std::string head(std::string_view fields) { return "HTTP/1.1 200 OK\r\n" + std::string(fields) + "\r\n"; }

TEST(PlainHead, IsReadInOnePass) {
    const std::string text =
        "HTTP/1.1 429 Too Many\r\nX-A: \t b c \r\ncontent-length:  5 \r\nKeep-Alive: timeout=7\r\nCONNECTION: "
        "Keep-Alive\r\nEmpty:\r\n\r\n";
    const auto read = read_plain_head(text + "hello");
    ASSERT_TRUE(read);
    EXPECT_EQ(read->status, 429);
    EXPECT_EQ(read->body_bytes, 5u);
    EXPECT_EQ(text.substr(read->fields_at, 3), "X-A");
    EXPECT_EQ(read->size, text.size());
    EXPECT_EQ(read->keep_alive_timeout, 7s);
}

TEST(PlainHead, LeavesTheUnusualToOthers) {
    const std::string length = "Content-Length: 5\r\n";
    const std::vector<std::string> others = {
        "",
        "HTTP/1.1 200 OK",
        head(""),
        head("Content-Length: -1\r\n"),
        head("Content-Length: +1\r\n"),
        head("Content-Length: 5, 5\r\n"),
        head("Content-Length:\r\n"),
        head("Content-Length: 99999999999999999999\r\n"),
        head(length + length),
        head(length + "Transfer-Encoding: chunked\r\n"),
        head(length + "Content-Encoding: gzip\r\n"),
        head(length + "Connection: close\r\n"),
        head(length + "Connection: keep-alive, x\r\n"),
        head(length + "Proxy-Connection: close\r\n"),
        head(length + "Upgrade: h2c\r\n"),
        head(length + "A: b\r\n folded\r\n"),
        head(length + "A : b\r\n"),
        head(length + "A\r\n"),
        head(length + ": b\r\n"),
        head(length + "A: b\n"),
        head(length + std::string("A: \0\r\n", 6)),
        head(length + "A: 1234567\x7f\r\n"),
        head(length + "A: 12345678\x01\r\n"),
        head(length + "A: b\rc\r\n"),
        "HTTP/1.0 200 OK\r\n" + length + "\r\n",
        "HTTP/1.1 100 Continue\r\n" + length + "\r\n",
        "HTTP/1.1 204 No Content\r\n" + length + "\r\n",
        "HTTP/1.1 304 Not Modified\r\n" + length + "\r\n",
        "HTTP/1.1 2000 OK\r\n" + length + "\r\n",
        "HTTP/1.1 200\r\n" + length + "\r\n",
        "http/1.1 200 OK\r\n" + length + "\r\n",
    };
    for (const std::string& other : others) EXPECT_FALSE(read_plain_head(other)) << other;
    const std::string plain = head(length);
    for (std::size_t size = 0; size < plain.size(); ++size) EXPECT_FALSE(read_plain_head(plain.substr(0, size)));
    EXPECT_TRUE(read_plain_head(plain));
}

struct Outcome {
    bool failed = false;
    bool done = false;
    bool keep_alive = false;
    int status = 0;
    std::size_t used = 0;
    std::string headers, body;
    bool operator==(const Outcome&) const = default;
};

/// A head that comes in two parts is never plain: the whole of HTTP is read there.
Outcome parse(std::string_view bytes, std::size_t first) {
    ParserLimits limits;
    limits.body_bytes = 1000;
    ResponseParser parser(limits);
    parser.reset(false);
    boost::system::error_code ec;
    Outcome out;
    out.used = parser.feed(bytes.substr(0, first), ec);
    if (!ec && first < bytes.size() && !parser.done()) out.used += parser.feed(bytes.substr(first), ec);
    out.failed = ec.failed();
    out.done = parser.done();
    if (!out.done) return out;
    out.keep_alive = parser.keep_alive();
    out.status = parser.status();
    out.headers = parser.take_headers();
    out.body = parser.take_body();
    return out;
}

TEST(PlainHead, MeansWhatAllOfHttpMakesOfIt) {
    std::mt19937 random(61);
    const auto one_of = [&](const auto& all) { return std::string(all[random() % std::size(all)]); };
    constexpr std::string_view names[] = {"Content-Length", "content-length", "Connection",       "Keep-Alive",
                                          "Date",           "X-Rate-Limit",   "X!#$%&'*+.^",      "Content-Encoding",
                                          "Upgrade",        "Content-Type",   "Transfer-Encoding"};
    constexpr std::string_view values[] = {
        "0",        "5",       " 12 ", "keep-alive", "Keep-Alive", "close", "timeout=5",
        "identity", "chunked", "",     "\tx\t",      "\xC3\xA9",   "1001",  "long value, with \"quotes\" and more"};
    constexpr std::string_view ends[] = {"\r\n", "\r\n", "\r\n", "\r\n", "\r\n", "\r\n", "\r\n", "\n", "\r\n "};
    constexpr std::string_view colons[] = {":", ": ", ": ", ": ", " : "};
    std::size_t plain = 0;
    for (int round = 0; round < 20'000; ++round) {
        std::string text = "HTTP/1.1 " + std::to_string(200 + random() % 300) + " Reason\r\n";
        if (random() % 4 != 0) text += "Content-Length: " + std::to_string(random() % 20) + "\r\n";
        for (std::size_t n = random() % 5; n > 0; --n)
            text += one_of(names) + one_of(colons) + one_of(values) + one_of(ends);
        text += "\r\n" + std::string(random() % 30, 'b');
        if (random() % 4 == 0) text[random() % text.size()] = static_cast<char>(random() % 256);
        const auto read = read_plain_head(text);
        if (!read) continue;
        ++plain;
        const Outcome whole = parse(text, text.size());
        ASSERT_EQ(whole, parse(text, 1 + random() % (read->size - 1))) << text;
        ASSERT_TRUE(read->body_bytes > 1000 ||
                    (!whole.failed && whole.done == (text.size() >= read->size + read->body_bytes)));
    }
    EXPECT_GT(plain, 2'000u);
}

}  // namespace
}  // namespace ofapi::http
