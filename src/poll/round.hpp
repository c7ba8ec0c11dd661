#pragma once

#include <ofapi/api/mass_messaging.hpp>
#include <ofapi/client.hpp>
#include <ofapi/ids.hpp>
#include <ofapi/time.hpp>

#include "poll/line_file.hpp"
#include "poll/outage.hpp"
#include "poll/progress.hpp"
#include "poll/summary.hpp"

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/steady_timer.hpp>

#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace ofapi::poll {

/// How a round is done. Set before it is made.
class RoundOptions {
 public:
    RoundOptions() {}

    std::size_t concurrency = 64;  ///< the client's connections
    Duration minute = std::chrono::minutes(1);
    std::optional<Duration> deadline;                   ///< of the whole round
    std::optional<Budget> budget;                       ///< of its calls
    Duration longest_outage = std::chrono::minutes(2);  ///< without any answer, until the round gives up
    std::string host;                                   ///< as messages name it
    Duration grace = std::chrono::seconds(60);          ///< for what runs when the round is stopped
    Duration tick = std::chrono::seconds(1);            ///< how often `on_tick` is called; at most a second
    std::function<void(const Progress&)> on_tick;
    std::function<void(const std::string&)> on_failure;  ///< one line for people about each account that failed
};

/// One call for each of many accounts, through one client, into one file.
///
/// The client decides what goes out when. The round keeps so many calls waiting there that its queue never runs dry
/// before the last account, and no more, so that memory stays flat for any number of accounts. What comes back is
/// written in the order in which it comes.
///
/// Some failures are not an account's: a refused key, credits, a certificate, a service that has gone away. They stop
/// the round; what it then leaves undone counts as that and not as failed. A stopped round shuts its client down.
///
/// Everything happens on one thread: the executor given must be that of a context which one thread runs, and all
/// functions are called there. Client, file and round outlive `run`.
class Round {
 public:
    static constexpr const char* operation = "mass-messaging.list";

    Round(boost::asio::any_io_executor executor, Client& client, std::vector<AccountId> accounts, LineFile& file,
          RoundOptions options);

    /// Runs to the end. To be called once; not to be cancelled, but interrupted.
    boost::asio::awaitable<void> run();

    /// What the client's observer hears; without it an outage is not noticed.
    void attempted(const AttemptEnded& attempt) { outage_.attempted(attempt); }

    /// Takes no more accounts and lets what runs finish. May come at any time during `run`.
    void interrupt() { stop(StopCause::interrupted, std::string()); }

    [[nodiscard]] Progress progress() const;
    [[nodiscard]] const Tally& tally() const noexcept { return tally_; }
    [[nodiscard]] StopCause stop_cause() const noexcept { return stop_; }
    [[nodiscard]] const std::string& stop_message() const noexcept { return stop_message_; }

 private:
    void submit_more();
    void submit(const AccountId& account);
    void completed(const AccountId& account, const error_code& code, const Answer& answer);
    void failed(const AccountId& account, const error_code& code, const Failure& failure);
    void write(const AccountId& account, const Answer& answer);
    void stop(StopCause cause, std::string message);
    void begin_shutdown();
    void tick(Time now);
    void watch_outage(Time now);
    [[nodiscard]] bool is_over() const noexcept;

    boost::asio::any_io_executor executor_;
    Client& client_;
    std::vector<AccountId> accounts_;
    LineFile& file_;
    RoundOptions options_;
    boost::asio::steady_timer wake_;

    std::size_t submitted_ = 0;
    std::size_t outstanding_ = 0;
    bool was_answered_ = false;
    StopCause stop_ = StopCause::none;
    std::string stop_message_;
    enum class Shutdown { none, wanted, running, done } shutdown_ = Shutdown::none;

    Tally tally_;
    RateMeter rate_;
    Outage outage_;
    Time started_;
    Time last_flush_;
    std::string line_;
};

}  // namespace ofapi::poll
