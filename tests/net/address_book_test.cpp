#include "net/address_book.hpp"
#include "support/run.hpp"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/error.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>

#include <gtest/gtest.h>

#include <memory>
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

TEST_F(AddressBookTest, PutsTheAddressThatWorkedFirstAndKeepsTheOrderOfTheOthers) {
    AddressBook book(io_.get_executor(), std::vector{at(1), at(2), at(3)});
    book.prefer(at(3));
    EXPECT_EQ(book.endpoints(), (std::vector{at(3), at(1), at(2)}));
    book.prefer(at(9));
    book.prefer(at(3));
    EXPECT_EQ(book.endpoints(), (std::vector{at(3), at(1), at(2)}));
}

}  // namespace
}  // namespace ofapi::net
