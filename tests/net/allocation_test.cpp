// What an exchange takes from the heap. A program of its own, since it replaces operator new.

#include "net/fixture.hpp"
#include "support/count_allocations.hpp"

namespace ofapi::net {
namespace {

using test::allocations;
using test::Peer;
using test::RawServer;

class AllocationTest : public PoolTest {};

TEST_F(AllocationTest, AnExchangeAllocatesNothingButTheStringsItHandsOut) {
    RawServer server([](Peer& peer) { peer.serve(std::string(1000, 'x')); });
    make_pool(plain(server.port()));
    constexpr std::size_t rounds = 200;
    std::size_t used = 0;
    run([&]() -> asio::awaitable<void> {
        for (std::size_t i = 0; i < 2 * rounds; ++i) {
            if (i == rounds) {
                used = allocations;
            }
            LeaseResult result = co_await pool_->lease(Time::max(), nullptr);
            const Exchange exchange = co_await result.lease.exchange(get_head, {}, false, Time::max());
            EXPECT_EQ(exchange.body.size(), 1000U);
        }
        used = allocations - used;
    });
    EXPECT_GE(used, 2 * rounds);       // header and body
    EXPECT_LE(used, 2 * rounds + 20);  // and a timer's handler now and then
}

}  // namespace
}  // namespace ofapi::net
