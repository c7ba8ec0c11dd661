#include "net/address_book.hpp"
#include "support/run.hpp"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/error.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>

#include <gtest/gtest.h>

#include <atomic>
#include <future>
#include <memory>
#include <string>
#include <utility>
#include <vector>

namespace ofapi::net {
namespace {

namespace asio = boost::asio;
using Endpoint = AddressBook::Endpoint;

class AddressBookTest : public ::testing::Test {
 protected:
    static Endpoint at(std::uint16_t port) { return {asio::ip::address_v4::loopback(), port}; }

    error_code look_up(const std::shared_ptr<AddressBook>& book) {
        error_code code;
        test::run(io_, io_.get_executor(), [&]() -> asio::awaitable<void> {
            AddressWait wait(io_.get_executor());
            code = co_await book->ready(wait);
        });
        return code;
    }

    asio::io_context io_;
};

TEST_F(AddressBookTest, TakesAnAddressAsItIs) {
    for (const std::string host : {"127.0.0.1", "::1"}) {
        const auto book = std::make_shared<AddressBook>(io_.get_executor(), host, "8080");
        EXPECT_FALSE(look_up(book));
        EXPECT_EQ(book->endpoints(), std::vector{Endpoint(asio::ip::make_address(host), 8080)});
    }
}

TEST_F(AddressBookTest, LooksANameUpAndReportsAFailure) {
    const auto known = std::make_shared<AddressBook>(io_.get_executor(), "localhost", "8080");
    EXPECT_FALSE(look_up(known));
    ASSERT_FALSE(known->endpoints().empty());
    EXPECT_TRUE(known->endpoints().front().address().is_loopback());
    EXPECT_EQ(known->endpoints().front().port(), 8080);
    known->doubt();
    EXPECT_FALSE(look_up(known));
    const auto unknown = std::make_shared<AddressBook>(io_.get_executor(), "no-such-host.invalid", "80");
    EXPECT_TRUE(look_up(unknown));
    EXPECT_TRUE(unknown->endpoints().empty());
}

TEST_F(AddressBookTest, ServesAllWhoWaitWithOneLookUpAndLetsOneGoAtOnce) {
    const auto book = std::make_shared<AddressBook>(io_.get_executor(), "localhost", "80");
    std::vector<std::unique_ptr<AddressWait>> waits;
    std::vector<error_code> codes(5, error_code(asio::error::fault));
    const auto wait_for = [&](std::size_t i) -> asio::awaitable<void> { codes[i] = co_await book->ready(*waits[i]); };
    for (std::size_t i = 0; i < codes.size(); ++i) waits.push_back(std::make_unique<AddressWait>(io_.get_executor()));
    // All in one handler: the look-up may be quick, but its result cannot come in between.
    asio::post(io_, [&] {
        for (std::size_t i = 0; i < codes.size(); ++i)
            asio::co_spawn(io_, wait_for(i), [](const std::exception_ptr&) {});
        waits[2]->cancel();
    });
    io_.run();
    for (std::size_t i = 0; i < codes.size(); ++i) {
        EXPECT_EQ(codes[i], i == 2 ? error_code(asio::error::operation_aborted) : error_code()) << i;
    }
}

/// A resolver that answers when the test says so, if at all.
class Gate {
 public:
    [[nodiscard]] Resolver resolver(Addresses answer) const {
        return [open = opened_, asked = asked_, answer](const std::string&, const std::string&) {
            ++*asked;
            open.wait();
            return answer;
        };
    }
    ~Gate() { open(); }
    void open() {
        if (!std::exchange(is_open_, true)) promise_.set_value();
    }
    [[nodiscard]] int asked() const { return *asked_; }

 private:
    std::promise<void> promise_;
    std::shared_future<void> opened_ = promise_.get_future().share();
    std::shared_ptr<std::atomic<int>> asked_ = std::make_shared<std::atomic<int>>(0);
    bool is_open_ = false;
};

TEST_F(AddressBookTest, ServesWhatItHasWhileTheHostIsLookedUpAgain) {
    Gate gate;
    int number = 0;
    const Resolver slow = gate.resolver({{}, {at(2)}});
    const Resolver resolver = [&number, slow](const std::string& host, const std::string& port) {
        return ++number == 1 ? Addresses{{}, {at(1)}} : slow(host, port);
    };
    const auto book = std::make_shared<AddressBook>(io_.get_executor(), "host.test", "1", resolver);
    EXPECT_FALSE(look_up(book));
    EXPECT_EQ(book->endpoints(), std::vector{at(1)});
    book->doubt();
    EXPECT_FALSE(look_up(book));
    EXPECT_EQ(book->endpoints(), std::vector{at(1)});
    gate.open();
    io_.restart();
    io_.run();  // until the look-up has ended
    EXPECT_EQ(book->endpoints(), std::vector{at(2)});
}

TEST_F(AddressBookTest, KeepsWhatItHasWhenTheLookUpFails) {
    int number = 0;
    const Resolver resolver = [&number](const std::string&, const std::string&) {
        return ++number == 1 ? Addresses{{}, {at(1)}} : Addresses{asio::error::host_not_found_try_again, {}};
    };
    const auto book = std::make_shared<AddressBook>(io_.get_executor(), "host.test", "1", resolver);
    EXPECT_FALSE(look_up(book));
    book->doubt();
    io_.restart();
    io_.run();
    EXPECT_FALSE(look_up(book));
    EXPECT_EQ(book->endpoints(), std::vector{at(1)});
    EXPECT_EQ(number, 2);
}

TEST_F(AddressBookTest, AResolverThatNeverAnswersHoldsNothingUp) {
    Gate gate;
    auto io = std::make_unique<asio::io_context>();
    auto book = std::make_shared<AddressBook>(io->get_executor(), "host.test", "1", gate.resolver({{}, {at(1)}}));
    auto wait = std::make_unique<AddressWait>(io->get_executor());
    error_code code;
    const auto task = [&]() -> asio::awaitable<void> { code = co_await book->ready(*wait); };
    asio::co_spawn(*io, task(), [](const std::exception_ptr&) {});
    io->poll();
    wait->cancel();
    book->stop();
    io->restart();
    io->run();  // ends, as nothing is left to do
    EXPECT_EQ(code, asio::error::operation_aborted);

    // Nor where the context goes away under it.
    book = std::make_shared<AddressBook>(io->get_executor(), "host.test", "1", gate.resolver({{}, {at(1)}}));
    wait = std::make_unique<AddressWait>(io->get_executor());
    asio::co_spawn(*io, task(), [](const std::exception_ptr&) {});
    io->restart();
    io->poll();
    book.reset();
    wait.reset();
    io.reset();
    gate.open();  // its threads find nobody there
}

}  // namespace
}  // namespace ofapi::net
