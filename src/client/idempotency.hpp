#pragma once

// The key under which the service keeps the result of a request, so that a lost answer can be asked for again.

#include <ofapi/request.hpp>
#include <ofapi/time.hpp>

#include <chrono>
#include <optional>
#include <string>

namespace ofapi::client {

/// How long after the first attempt a key is relied on. The service keeps a result for 24 hours; after that the same
/// key would run again.
inline constexpr Duration key_trusted_for = std::chrono::hours(23);

/// What is wrong with the key that the caller gives for a call of `operation`, in words; empty if nothing is.
[[nodiscard]] std::string key_problem(const std::optional<std::string>& key, const detail::OperationInfo& operation);

/// 32 hex digits from the system's source of randomness. Not from the client's seed: two runs with one seed would
/// make the same keys, and the second run's messages would be taken for the first's.
[[nodiscard]] std::string new_key();

}  // namespace ofapi::client
