// Every operation that pages, over sockets, against the simulated service: each item of its list comes once.

#include "api/catalog.hpp"
#include "api/paging.hpp"
#include "operations/sample_values.hpp"
#include "sim/server.hpp"
#include "support/co_test.hpp"

#include <ofapi/api/chats.hpp>
#include <ofapi/api/data_exports.hpp>
#include <ofapi/api/fans.hpp>
#include <ofapi/api/mass_messaging.hpp>
#include <ofapi/api/notifications.hpp>
#include <ofapi/api/transactions.hpp>
#include <ofapi/client.hpp>

#include <boost/asio/io_context.hpp>
#include <boost/json/object.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <iostream>
#include <set>
#include <string>
#include <vector>

namespace ofapi::test {
namespace {

namespace asio = boost::asio;
using namespace std::chrono_literals;

std::vector<const api::Operation*> paged_operations() {
    std::vector<const api::Operation*> found;
    std::ranges::copy_if(api::catalog(), std::back_inserter(found),
                         [](const api::Operation* operation) { return operation->info.paging != nullptr; });
    return found;
}

class PagesTest : public testing::Test {
 protected:
    static sim::Config with_collection(std::size_t size) {
        sim::Config config;
        config.collection = size;
        config.limit_minute = 1'000'000;
        return config;
    }

    Client client(const sim::Server& server) {
        return {io.get_executor(), ApiKey("ofapi_sim_key"), ClientOptions().base_url(server.url()).max_attempts(1)};
    }

    asio::io_context io;
};

struct Walked {
    std::size_t items = 0;
    std::set<std::string> different;
    std::size_t pages = 0;
};

/// The list from its beginning to its end. With `restart` a new walk begins at the cursor of each page.
asio::awaitable<Walked> walk(Client& api, const Request& first, bool restart) {
    Walked walked;
    RawPages pages = api.raw_pages(first);
    while (auto page = co_await pages.next()) {
        ++walked.pages;
        for (const std::string_view item : page->items()) {
            ++walked.items;
            walked.different.emplace(item);
        }
        if (restart) pages = api.raw_pages(first, pages.cursor());
    }
    EXPECT_EQ(pages.pages_read(), walked.pages);
    co_return walked;
}

TEST_F(PagesTest, EveryListOfTheApiComesWholeAndOnce) {
    const auto operations = paged_operations();
    ASSERT_EQ(operations.size(), 54U);
    std::size_t walks = 0, items = 0, pages = 0;
    for (const std::size_t size : {0U, 1U, 45U}) {
        sim::Server server(with_collection(size));
        const auto work = [&]() -> asio::awaitable<void> {
            Client api = client(server);
            for (const api::Operation* operation : operations) {
                for (const int limit : {0, 20}) {
                    auto values = required_values(*operation, server.account_ids().front());
                    if (limit != 0) values[operation->info.paging->limit] = limit;
                    const Request request = api::make_request(*operation, values);
                    for (const bool restart : {false, true}) {
                        SCOPED_TRACE(std::string(operation->info.name) + ", limit " + std::to_string(limit));
                        Walked walked;
                        try {
                            walked = co_await walk(api, request, restart);
                        } catch (const Error& error) {
                            ADD_FAILURE() << error.what();
                        }
                        EXPECT_EQ(walked.items, size);
                        EXPECT_EQ(walked.different.size(), size);
                        ++walks;
                        items += walked.items;
                        pages += walked.pages;
                    }
                }
            }
            co_await api.shutdown(1s);
        };
        testing_support::run(io, work());
    }
    std::cout << operations.size() << " operations, " << walks << " walks, " << pages << " pages, " << items
              << " items\n";
}

template <PagedOperation Op>
asio::awaitable<void> expect_items(Client& api, Op op, std::size_t size) {
    SCOPED_TRACE(op.request().operation().name);
    Items<Op> items = api.items(op);
    std::size_t count = 0;
    while (co_await items.next()) {
        // Each item by a walk of its own, now and then.
        if (++count % 7 == 0) items = api.items(op, items.cursor());
    }
    EXPECT_EQ(count, size);
}

TEST_F(PagesTest, TypedItemsComeOnceInEachStyleOfPaging) {
    constexpr std::size_t size = 45;
    sim::Server server(with_collection(size));
    const auto work = [&]() -> asio::awaitable<void> {
        Client api = client(server);
        const AccountId account(server.account_ids().front());
        co_await expect_items(api, fans::ListAll(account), size);
        co_await expect_items(api, chats::List(account), size);
        co_await expect_items(api, chats::messages::List(account, ChatId("7")), size);
        co_await expect_items(api, chats::messages::List(account, ChatId("7")).order(chats::messages::List::Order::asc),
                              size);
        co_await expect_items(api, notifications::List(account), size);
        co_await expect_items(api, transactions::List(account), size);
        co_await expect_items(api, mass_messaging::RetrieveOverview(account), size);
        co_await expect_items(api, data_exports::List(), size);
        co_await api.shutdown(1s);
    };
    testing_support::run(io, work());
}

}  // namespace
}  // namespace ofapi::test
