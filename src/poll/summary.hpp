#pragma once

#include <ofapi/client.hpp>
#include <ofapi/error.hpp>
#include <ofapi/response.hpp>
#include <ofapi/time.hpp>

#include "poll/histogram.hpp"

#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace ofapi::poll {

/// Why a round took no more calls.
enum class StopCause {
    none,            ///< it did not stop: every account was tried
    key_refused,     ///< 401: the key is bad
    out_of_credits,  ///< 402
    credit_floor,    ///< the next call would have brought the balance below the floor
    budget_spent,    ///< the round's budget of credits had no room for the next call
    no_way,          ///< the service could not be reached, or its certificate was refused
    output_failed,   ///< the output could not be written
    deadline,        ///< the round's time was over
    interrupted,     ///< the caller stopped it
};

[[nodiscard]] std::string_view to_string(StopCause) noexcept;

/// What became of a round's calls.
class Tally {
 public:
    /// One account whose call failed.
    struct FailedAccount {
        std::string account;
        std::string kind;
        int status = 0;
        std::string message;
    };
    /// As many failed accounts are remembered; the others are only counted.
    static constexpr std::size_t remembered = 1000;

    void succeeded(const Answer& answer);
    void failed(const std::string& account, const error_code& code, const Failure& failure);

    [[nodiscard]] std::uint64_t ok() const noexcept { return ok_; }
    [[nodiscard]] std::uint64_t failures() const noexcept { return failures_; }
    [[nodiscard]] const std::map<std::string, std::uint64_t>& by_kind() const noexcept { return by_kind_; }
    [[nodiscard]] const std::vector<FailedAccount>& failed_accounts() const noexcept { return failed_accounts_; }

    /// Of the calls that were sent: waiting for the allowance, for a connection, and for the answer.
    struct Latency {
        Histogram permit_wait;
        Histogram connection_wait;
        Histogram service;
    };
    [[nodiscard]] const Latency& latency() const noexcept { return *latency_; }

 private:
    void timed(const Timing& timing);

    std::uint64_t ok_ = 0;
    std::uint64_t failures_ = 0;
    std::map<std::string, std::uint64_t> by_kind_;
    std::vector<FailedAccount> failed_accounts_;
    std::unique_ptr<Latency> latency_ = std::make_unique<Latency>();
};

/// When a client's requests went out, from its observer: what the limit allowed in that time follows from it.
class SendTimes {
 public:
    void sent(Time at) noexcept;
    /// The windows of this length that a limiter would have begun that starts one with the first request and the next
    /// ones back to back: what is allowed then is that many times the limit. Zero where nothing was sent.
    [[nodiscard]] std::int64_t windows(Duration minute) const noexcept;

 private:
    std::optional<Time> first_;
    Time last_{};
};

/// A round as it ended.
struct Summary {
    std::string operation;
    std::size_t accounts = 0;           ///< that were to be called
    std::vector<std::string> left_out;  ///< not authenticated, and so not called
    const Tally* tally = nullptr;       ///< outlives the summary
    StopCause stop = StopCause::none;
    std::string stop_message;  ///< in words, where the cause alone does not say enough
    Counters counters;         ///< the client's
    std::optional<std::int64_t> balance;
    std::optional<std::int64_t> limit_minute;
    Duration minute{};
    std::int64_t windows = 0;  ///< see SendTimes
    Duration wall{};
    std::string output;       ///< the file's name
    std::uint64_t lines = 0;  ///< written to it, one for each account that is done

    /// Accounts of which there is neither a line nor a failure of their own.
    [[nodiscard]] std::uint64_t left_undone() const noexcept;
    /// What the limit allowed over the time in which requests went out; unknown where the service named no limit.
    [[nodiscard]] std::optional<std::int64_t> quota_allowed() const noexcept;
};

/// 0: every account's line was written. 1: some were not. 2: refused before it had a result: the key is bad or the
/// service out of reach, and nothing was written.
[[nodiscard]] int exit_code(const Summary& summary) noexcept;

/// Several lines for people.
[[nodiscard]] std::string summary_text(const Summary& summary);

/// One JSON object in one line. Times are in milliseconds.
[[nodiscard]] std::string summary_json(const Summary& summary);

}  // namespace ofapi::poll
