#pragma once

#include "api/envelope.hpp"
#include "client/retry.hpp"
#include "limits/scheduler.hpp"
#include "net/pool.hpp"

#include <ofapi/error.hpp>
#include <ofapi/request.hpp>

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace ofapi::client {

/// What an exchange means: for the caller, for the scheduler, and for whether to try again.
struct Verdict {
    error_code code;           ///< success, or what to tell the caller
    Meta meta;                 ///< what the answer says of the allowance
    limits::Observation seen;  ///< what the scheduler learns
    Ended ended = Ended::final_answer;
    bool replayed = false;  ///< the service had kept the answer under its idempotency key
    bool not_sent = false;
    bool nothing_remains = false;
    std::optional<std::chrono::milliseconds> retry_after;
    std::string api_code;
    std::string message;
    std::vector<ValidationProblem> validation;
    std::optional<OnlyfansAnswer> onlyfans_response;
    std::string request_id;
    std::size_t data_at = 0;
    std::size_t data_size = 0;
};

/// Reads an exchange of `operation`, made for `account` (may be empty). Pure: `now` is the time of day, for
/// `Retry-After` dates.
[[nodiscard]] Verdict interpret(const net::Exchange& exchange, const detail::OperationInfo& operation,
                                const AccountId& account, std::chrono::system_clock::time_point now);

}  // namespace ofapi::client
