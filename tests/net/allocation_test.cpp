// What an exchange takes from the heap. A program of its own, since it replaces operator new.

#include "net/fixture.hpp"
#include "support/compressed.hpp"
#include "support/count_allocations.hpp"

#include <string>
#include <utility>

namespace ofapi::net {
namespace {

using test::allocations;
using test::Peer;
using test::RawServer;

class AllocationTest : public PoolTest {
 protected:
    static constexpr std::size_t rounds = 200;

    /// What `rounds` exchanges allocate once as many have gone before.
    std::size_t allocated_with(RawServer& server) {
        make_pool(plain(server.port()));
        std::size_t used = 0;
        run([&]() -> asio::awaitable<void> {
            for (std::size_t i = 0; i < 2 * rounds; ++i) {
                if (i == rounds) {
                    used = allocations;
                }
                LeaseResult result = co_await pool_->lease(Time::max(), nullptr);
                const Exchange exchange = co_await result.lease.exchange(get_head, {}, false, Time::max());
                EXPECT_EQ(exchange.body.size(), 1000U) << exchange.detail;
            }
            used = allocations - used;
        });
        return used;
    }
};

TEST_F(AllocationTest, AnExchangeAllocatesNothingButTheStringsItHandsOut) {
    RawServer server([](Peer& peer) { peer.serve(std::string(1000, 'x')); });
    const std::size_t used = allocated_with(server);
    EXPECT_GE(used, 2 * rounds);       // header and body
    EXPECT_LE(used, 2 * rounds + 20);  // and a timer's handler now and then
}

TEST_F(AllocationTest, NorDoesOneWithACompressedBody) {
    const std::string text(1000, 'x');
    for (const auto& [coding, body] : {std::pair("gzip", test::gzip(text)), std::pair("br", test::brotli(text))}) {
        RawServer server([&, field = "Content-Encoding: " + std::string(coding) + "\r\n"](Peer& peer) {
            while (true) {
                peer.read_request();
                peer.answer(body, "200 OK", field);
            }
        });
        const std::size_t used = allocated_with(server);
        EXPECT_GE(used, 2 * rounds) << coding;
        EXPECT_LE(used, 2 * rounds + 20) << coding;
    }
}

}  // namespace
}  // namespace ofapi::net
