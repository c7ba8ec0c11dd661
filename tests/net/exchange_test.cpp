#include "net/fixture.hpp"

namespace ofapi::net {
namespace {

using test::Peer;
using test::RawServer;

class ExchangeTest : public PoolTest {};

TEST_F(ExchangeTest, BringsStatusFieldsAndBody) {
    RawServer server([](Peer& peer) {
        const std::string request = peer.read_request();
        EXPECT_EQ(request, get_head);
        peer.answer("hello", "404 Not Found", "X-One: 1\r\nX-Two:  two \r\n");
        peer.wait_closed();
    });
    make_pool(plain(server.port()));
    run([&]() -> asio::awaitable<void> {
        const Exchange exchange = co_await fetch();
        EXPECT_FALSE(exchange.code) << exchange.detail;
        EXPECT_EQ(exchange.status, 404);
        EXPECT_EQ(exchange.headers, "X-One: 1\r\nX-Two:  two \r\nContent-Length: 5\r\n");
        EXPECT_EQ(exchange.body, "hello");
        EXPECT_TRUE(exchange.wrote);
        EXPECT_TRUE(exchange.answered);
        EXPECT_FALSE(exchange.reused);
        EXPECT_LE(exchange.sent, exchange.first_byte);
        EXPECT_LE(exchange.first_byte, exchange.done);
    });
}

}  // namespace
}  // namespace ofapi::net
