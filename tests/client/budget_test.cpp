// Budgets of credits, against the simulator's own books.

#include <ofapi/api/mass_messaging.hpp>
#include <ofapi/api/search.hpp>
#include <ofapi/client.hpp>

#include "client/budget_words.hpp"
#include "sim/server.hpp"
#include "support/co_test.hpp"

#include <gtest/gtest.h>
#include <boost/asio/io_context.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>

namespace ofapi {
namespace {

namespace asio = boost::asio;
using namespace std::chrono_literals;
using limits::BudgetShortfall;
using testing_support::run;

class BudgetTest : public testing::Test {
 protected:
    BudgetTest() {
        sim::Config config;
        config.accounts = 3;
        server_.emplace(std::move(config));
    }
    [[nodiscard]] Client client(const Allowance& allowance) {
        return {io_.get_executor(), ApiKey("ofapi_sim_key"),
                ClientOptions().base_url(server_->url()).allowance(allowance).seed(7)};
    }
    [[nodiscard]] mass_messaging::List queue_of(std::size_t account) const {
        return mass_messaging::List(AccountId(server_->account_ids().at(account)));
    }

    asio::io_context io_;
    std::optional<sim::Server> server_;
};

TEST_F(BudgetTest, OfAJobStopsItBeforeTheCallThatWouldNotFit) {
    const auto job = [&]() -> asio::awaitable<void> {
        Client api = client(Allowance());
        const Budget budget(4);
        const CallOptions paid = CallOptions().budget(budget);
        for (int i = 0; i < 4; ++i) EXPECT_TRUE((co_await api.try_call(queue_of(0), paid)).has_value());
        EXPECT_EQ(budget.spent(), 4);
        EXPECT_EQ(budget.left(), 0);
        const auto refused = co_await api.try_call(queue_of(1), paid);
        EXPECT_EQ(refused.error().code(), errc::budget_spent);
        EXPECT_EQ(refused.error().failure().scope, Scope::call);
        EXPECT_EQ(refused.error().failure().stop, StopReason::not_sent);
        EXPECT_EQ(refused.error().failure().message,
                  "of the job's 4 credits, 4 are used and 0 set aside for calls in flight; this call may cost 1");
        EXPECT_TRUE((co_await api.try_call(queue_of(1))).has_value()) << "others are not concerned";
        co_await api.shutdown(1s);
    };
    run(io_, job());
    EXPECT_EQ(server_->stats().served, 5);
}

TEST_F(BudgetTest, HoldsManyAtOnceToTheCredit) {
    const Budget budget(10);
    int answered = 0;
    int refused = 0;
    Client api = client(Allowance());
    for (std::size_t i = 0; i < 30; ++i) {
        api.async_fetch(queue_of(i % 3), CallOptions().budget(budget).coalesce(false),
                        [&](const error_code& code, const Answer&) {
                            EXPECT_TRUE(!code || code == errc::budget_spent) << code.message();
                            ++(code ? refused : answered);
                        });
    }
    io_.run();
    EXPECT_EQ(answered, 10);
    EXPECT_EQ(refused, 20);
    EXPECT_EQ(server_->stats().served, 10);
    EXPECT_EQ(budget.spent(), 10);
    EXPECT_EQ(budget.reserved(), 0);
}

TEST_F(BudgetTest, SetsAsideAllTheResultsOfASearch) {
    const auto job = [&]() -> asio::awaitable<void> {
        Client api = client(Allowance());
        const Budget budget(12);
        const CallOptions paid = CallOptions().budget(budget);
        const auto refused = co_await api.try_call(search::Profiles().query("blue").limit(20), paid);
        EXPECT_EQ(refused.error().code(), errc::budget_spent);
        EXPECT_NE(refused.error().failure().message.find("this call (up to 20 results) may cost 20"), std::string::npos)
            << refused.error().failure().message;
        const auto found = co_await api.call(search::Profiles().query("blue").limit(5), paid);
        EXPECT_EQ(budget.spent(), static_cast<std::int64_t>(found.data.size()));
        const auto cached = co_await api.call(search::Profiles().query("blue").limit(5), paid);
        EXPECT_EQ(cached.meta.cache.is_cached, true);
        EXPECT_EQ(budget.spent(), static_cast<std::int64_t>(found.data.size()));
        co_await api.shutdown(1s);
    };
    run(io_, job());
}

TEST_F(BudgetTest, OfTheDayAndOfAnAccountNameTheirScope) {
    const auto job = [&]() -> asio::awaitable<void> {
        Client api = client(Allowance(AllowanceOptions().credits_per_day(4).credits_per_account_per_day(3)));
        for (int i = 0; i < 3; ++i) EXPECT_TRUE((co_await api.try_call(queue_of(0))).has_value());
        const auto of_account = co_await api.try_call(queue_of(0));
        EXPECT_EQ(of_account.error().code(), errc::budget_spent);
        EXPECT_EQ(of_account.error().failure().scope, Scope::account);
        EXPECT_TRUE((co_await api.try_call(queue_of(1))).has_value());
        const auto of_day = co_await api.try_call(queue_of(1));
        EXPECT_EQ(of_day.error().code(), errc::budget_spent);
        EXPECT_EQ(of_day.error().failure().scope, Scope::team);
        EXPECT_EQ(api.allowance().snapshot().credits_left_today, 0);
        co_await api.shutdown(1s);
    };
    run(io_, job());
    EXPECT_EQ(server_->stats().served, 4);
}

TEST_F(BudgetTest, IsRefusedUnderAnotherAllowance) {
    const auto job = [&]() -> asio::awaitable<void> {
        const Budget budget(4);
        Client first = client(Allowance());
        Client second = client(Allowance());
        EXPECT_TRUE((co_await first.try_call(queue_of(0), CallOptions().budget(budget))).has_value());
        const auto refused = co_await second.try_call(queue_of(0), CallOptions().budget(budget));
        EXPECT_EQ(refused.error().code(), errc::invalid_argument);
        EXPECT_EQ(budget.spent(), 1);
        co_await first.shutdown(1s);
        co_await second.shutdown(1s);
    };
    run(io_, job());
}

TEST(BudgetWords, SayWhatIsLeftAndWhatTheCallMayCost) {
    using Kind = BudgetShortfall::Kind;
    EXPECT_EQ(client::budget_words({Kind::day, 500, 490, 8, 20}, CostUnit::result, 20),
              "of today's 500 credits, 490 are used and 8 set aside for calls in flight; this call (up to 20 results) "
              "may cost 20");
    EXPECT_EQ(
        client::budget_words({Kind::account_day, 50, 50, 0, 5}, CostUnit::megabyte, 1.4),
        "of the account's 50 credits for today, 50 are used and 0 set aside for calls in flight; this call (up to "
        "2 MB) may cost 5");
    EXPECT_EQ(client::budget_words({Kind::job, 2, 0, 0, 3}, CostUnit::megabyte, 0),
              "of the job's 2 credits, 0 are used and 0 set aside for calls in flight; this call (of a size not known) "
              "may cost 3");
}

}  // namespace
}  // namespace ofapi
