#pragma once

// TCP to one of several addresses: attempts as the plan says, of which the first that connects wins. The others are
// closed.
//
// Attempts are not awaited one by one: their handlers share this object, and the one who waits does so on a timer of
// its own, which the winner, the last failure or stop() ends. So no handler touches who waited.

#include "net/attempt_plan.hpp"
#include "net/deadlines.hpp"

#include <ofapi/error.hpp>
#include <ofapi/time.hpp>

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace ofapi::net {

/// Not thread-safe; all of one executor.
class Dial final : public std::enable_shared_from_this<Dial>, private Timed {
 public:
    using Endpoint = boost::asio::ip::tcp::endpoint;

    /// `endpoints` in the order in which they are to be tried; at least one.
    Dial(const boost::asio::any_io_executor& executor, std::shared_ptr<Deadlines> deadlines,
         const std::vector<Endpoint>& endpoints);

    /// Waits until one attempt has connected, all have failed, or stop() was called. Once. Keep this alive meanwhile.
    boost::asio::awaitable<void> run();
    /// Gives all attempts up.
    void stop();

    /// Whether one has connected; then endpoint() says where to, and take_socket() gives the connection.
    [[nodiscard]] bool connected() const noexcept { return winner_.has_value(); }
    [[nodiscard]] const Endpoint& endpoint() const { return attempts_[*winner_].endpoint; }
    [[nodiscard]] boost::asio::ip::tcp::socket take_socket() { return std::move(attempts_[*winner_].socket); }

    /// What became of each attempt, for people.
    [[nodiscard]] std::string problems() const;

 private:
    struct Attempt {
        Endpoint endpoint;
        boost::asio::ip::tcp::socket socket;
        bool begun = false;
        error_code failure;
    };

    void on_due() override { advance(); }
    void advance();
    void begin(std::size_t number);
    void ended(std::size_t number, const error_code& ec);
    void finish();

    std::shared_ptr<Deadlines> deadlines_;
    AttemptPlan plan_;
    std::vector<Attempt> attempts_;
    std::optional<std::size_t> winner_;
    bool finished_ = false;
    boost::asio::steady_timer done_;
};

}  // namespace ofapi::net
