#include "net/exchange_fixture.hpp"
#include "support/compressed.hpp"

#include <gmock/gmock.h>

#include <string>
#include <thread>

namespace ofapi::net {
namespace {

using test::Peer;
using test::RawServer;
using testing::HasSubstr;

TEST_F(ExchangeTest, BringsStatusFieldsAndBody) {
    const Exchange result = exchange([](Peer& peer) {
        const std::string request = peer.read_request();
        EXPECT_EQ(request, get_head);
        peer.answer("hello", "404 Not Found", "X-One: 1\r\nX-Two:  two \r\n");
        peer.wait_closed();
    });
    EXPECT_FALSE(result.code) << result.detail;
    EXPECT_EQ(result.status, 404);
    EXPECT_EQ(result.headers, "X-One: 1\r\nX-Two:  two \r\nContent-Length: 5\r\n");
    EXPECT_EQ(result.body, "hello");
    EXPECT_TRUE(result.wrote);
    EXPECT_TRUE(result.answered);
    EXPECT_FALSE(result.reused);
    EXPECT_LE(result.sent, result.first_byte);
    EXPECT_LE(result.first_byte, result.done);
    EXPECT_EQ(idle_, 1U);
}

TEST_F(ExchangeTest, SendsABodyOfAnySizeAfterTheHead) {
    for (const std::size_t size : {std::size_t(1), std::size_t(20'000), std::size_t(3'000'000)}) {
        const std::string body(size, 'b');
        const std::string head = "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: " + std::to_string(size) + "\r\n\r\n";
        RawServer server([&](Peer& peer) {
            EXPECT_EQ(peer.read_request(), head + body);
            peer.answer("taken");
            peer.wait_closed();
        });
        make_pool(plain(server.port()));
        run([&]() -> asio::awaitable<void> {
            Lease connection = co_await lease();
            const Exchange result = co_await connection.exchange(head, body, false, Time::max());
            EXPECT_FALSE(result.code) << result.detail;
            EXPECT_EQ(result.body, "taken");
        });
    }
}

TEST_F(ExchangeTest, ReadsALargeBodyThatComesInPieces) {
    std::string body;
    for (int i = 0; i < 200'000; ++i) {
        body += std::to_string(i);
    }
    const Exchange result = exchange([&](Peer& peer) {
        peer.read_request();
        peer.answer(body);
        peer.wait_closed();
    });
    EXPECT_FALSE(result.code) << result.detail;
    EXPECT_TRUE(result.body == body);
}

TEST_F(ExchangeTest, ReadsEachFraming) {
    struct Case {
        std::string bytes;
        bool close;
        bool reusable;
    };
    for (const Case& c : {
             Case{"HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nbody", false, true},
             Case{"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nbo\r\n2\r\ndy\r\n0\r\nT: x\r\n\r\n", false,
                  true},
             Case{"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nbody", false, true},
             Case{"HTTP/1.1 200 OK\r\n\r\nbody", true, false},
             Case{"HTTP/1.0 200 OK\r\n\r\nbody", true, false},
             Case{"HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 4\r\n\r\nbody", false, false},
             Case{"HTTP/1.0 200 OK\r\nContent-Length: 4\r\n\r\nbody", false, false},
             Case{"HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nbody and more", false, false},
         }) {
        const Exchange result = exchange([&](Peer& peer) {
            peer.read_request();
            peer.write(c.bytes);
            if (!c.close) {
                peer.wait_closed();
            }
        });
        EXPECT_FALSE(result.code) << c.bytes << ": " << result.detail;
        EXPECT_EQ(result.status, 200) << c.bytes;
        EXPECT_EQ(result.body, "body") << c.bytes;
        EXPECT_EQ(idle_, c.reusable ? 1U : 0U) << c.bytes;
    }
}

TEST_F(ExchangeTest, ExpectsNoBodyAfterAHeadRequest) {
    RawServer server([](Peer& peer) {
        peer.read_request();
        peer.write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n");
        peer.serve("second");
    });
    make_pool(plain(server.port()));
    run([&]() -> asio::awaitable<void> {
        Lease connection = co_await lease();
        const Exchange first = co_await connection.exchange("HEAD / HTTP/1.1\r\n\r\n", {}, true, Time::max());
        EXPECT_FALSE(first.code) << first.detail;
        EXPECT_EQ(first.body, "");
        const Exchange second = co_await get(connection);
        EXPECT_EQ(second.body, "second");
        EXPECT_TRUE(second.reused);
    });
}

TEST_F(ExchangeTest, NamesEachWayAnAnswerCanGoWrong) {
    struct Case {
        std::string bytes;
        errc code;
        bool answered;
        std::string words;
    };
    for (const Case& c : {
             Case{"", errc::connection_closed, false, "the server closed the connection before the answer began"},
             Case{"HTTP/1.1 200 OK\r\nConte", errc::truncated_answer, true, "after 0 bytes"},
             Case{"HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\npart", errc::truncated_answer, true, "after 4 bytes"},
             Case{"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n4\r\npart\r\n", errc::truncated_answer, true,
                  "after 4 bytes"},
             Case{"SSH-2.0-OpenSSH\r\n\r\n", errc::malformed_answer, true, "not HTTP/1.1"},
             Case{"HTTP/1.1 200 OK\r\nX: " + std::string(5000, 'x'), errc::header_too_large, true, "2000 bytes"},
             Case{"HTTP/1.1 200 OK\r\nContent-Length: 3001\r\n\r\n", errc::body_too_large, true, "3000 bytes"},
             Case{"HTTP/1.1 200 OK\r\n\r\n" + std::string(3001, 'x'), errc::body_too_large, true, "3000 bytes"},
         }) {
        const Exchange result = exchange(
            [&](Peer& peer) {
                peer.read_request();
                peer.write(c.bytes);
            },
            [](PoolOptions& options) {
                options.parser.header_bytes = 2000;
                options.parser.body_bytes = 3000;
            });
        EXPECT_EQ(result.code, c.code) << c.bytes << ": " << result.code.message();
        EXPECT_EQ(result.answered, c.answered) << c.bytes;
        EXPECT_TRUE(result.wrote) << c.bytes;
        EXPECT_THAT(result.detail, HasSubstr(c.words)) << c.bytes;
        EXPECT_EQ(idle_, 0U) << c.bytes;
    }
}

TEST_F(ExchangeTest, NamesEachWayACompressedBodyCanGoWrong) {
    struct Case {
        std::string coding, body;
        errc code;
        std::string words;
    };
    const std::string whole = test::gzip(std::string(3000, 'x'));
    for (const Case& c : {
             Case{"zstd", "x", errc::unknown_coding, "'zstd', which is not known; given up after 1 bytes"},
             Case{"gzip", "{}", errc::malformed_answer, "coding 'gzip' says: incorrect header check; given up after 2"},
             Case{"gzip", whole + "x", errc::malformed_answer, "bytes after its end"},
             Case{"gzip", whole.substr(0, 20), errc::truncated_answer,
                  "ends in the middle of its coding 'gzip' after 20"},
             Case{"gzip", test::gzip(std::string(3001, 'x')), errc::body_too_large, "3000 bytes"},
         }) {
        for (const bool close : {false, true}) {
            const Exchange result = exchange(
                [&](Peer& peer) {
                    peer.read_request();
                    const std::string length = "Content-Length: " + std::to_string(c.body.size()) + "\r\n";
                    peer.write("HTTP/1.1 200 OK\r\nContent-Encoding: " + c.coding + "\r\n" + (close ? "" : length) +
                               "\r\n" + c.body);
                },
                [](PoolOptions& options) { options.parser.body_bytes = 3000; });
            EXPECT_EQ(result.code, c.code) << result.code.message();
            EXPECT_THAT(result.detail, HasSubstr(c.words));
            EXPECT_EQ(idle_, 0U) << c.words;
        }
    }
}

TEST_F(ExchangeTest, TakesAResetForAnEnd) {
    Exchange result = exchange([](Peer& peer) {
        peer.read_request();
        peer.reset();
    });
    EXPECT_EQ(result.code, errc::connection_closed) << result.detail;
    EXPECT_FALSE(result.answered);
    result = exchange([](Peer& peer) {
        peer.read_request();
        peer.write("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\npart");
        std::this_thread::sleep_for(20ms);  // so that the client has read this when the reset comes
        peer.reset();
    });
    EXPECT_EQ(result.code, errc::truncated_answer) << result.detail;
}

TEST_F(ExchangeTest, SaysThatAReusedConnectionWasClosedWithoutAnAnswer) {
    RawServer server([](Peer& peer) {
        peer.read_request();
        peer.answer("first");
        peer.read_request();
    });
    make_pool(plain(server.port()));
    run([&]() -> asio::awaitable<void> {
        EXPECT_EQ((co_await fetch()).body, "first");
        const Exchange second = co_await fetch();
        EXPECT_EQ(second.code, errc::connection_closed) << second.detail;
        EXPECT_TRUE(second.reused);
        EXPECT_TRUE(second.wrote);
        EXPECT_FALSE(second.answered);
        EXPECT_EQ(pool_->counters().idle, 0U);
    });
}

TEST_F(ExchangeTest, GivesAnAnswerThatComesBeforeTheRequestIsRead) {
    const std::string body(20'000'000, 'b');
    RawServer server([](Peer& peer) {
        peer.read_some();
        peer.answer("too long", "413 Content Too Large");
    });
    make_pool(plain(server.port()));
    run([&]() -> asio::awaitable<void> {
        Lease connection = co_await lease();
        const Exchange result = co_await connection.exchange("POST / HTTP/1.1\r\n\r\n", body, false, Time::max());
        EXPECT_FALSE(result.code) << result.code.message() << ": " << result.detail;
        EXPECT_EQ(result.status, 413);
        EXPECT_EQ(result.body, "too long");
        connection = Lease();
        EXPECT_EQ(pool_->counters().idle, 0U);
    });
}

TEST_F(ExchangeTest, RefusesASecondExchangeOnAConnectionThatFailed) {
    RawServer server([](Peer& peer) {
        peer.read_request();
        peer.write("garbage\r\n\r\n");
        peer.wait_closed();
    });
    make_pool(plain(server.port()));
    run([&]() -> asio::awaitable<void> {
        Lease connection = co_await lease();
        EXPECT_EQ((co_await get(connection)).code, errc::malformed_answer);
        const Exchange second = co_await get(connection);
        EXPECT_EQ(second.code, errc::connection_closed);
        EXPECT_FALSE(second.wrote);
        EXPECT_FALSE(second.answered);
    });
}

}  // namespace
}  // namespace ofapi::net
