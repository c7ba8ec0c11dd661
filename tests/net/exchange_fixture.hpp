#pragma once

#include "net/fixture.hpp"

#include <utility>

namespace ofapi::net {

class ExchangeTest : public PoolTest {
 protected:
    /// What one exchange brings where each connection is served by `script`.
    Exchange exchange(test::RawServer::Script script) {
        return exchange(std::move(script), [](PoolOptions&) {});
    }
    template <class Change>
    Exchange exchange(test::RawServer::Script script, Change change) {
        test::RawServer server(std::move(script));
        PoolOptions options = plain(server.port());
        change(options);
        make_pool(std::move(options));
        Exchange result;
        run([&]() -> asio::awaitable<void> {
            result = co_await fetch();
            EXPECT_TRUE(co_await all_slots_back());
            idle_ = pool_->counters().idle;
            pool_->close();
        });
        return result;
    }

    std::size_t idle_ = 0;
};

}  // namespace ofapi::net
