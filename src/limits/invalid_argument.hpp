#pragma once

#include <ofapi/error.hpp>

#include <string>
#include <utility>

namespace ofapi::limits {

/// Throws `Error` with `errc::invalid_argument`: what was given, and what is wrong with it. Nothing was sent.
[[noreturn]] inline void throw_invalid_argument(std::string what, std::string problem) {
    Failure failure;
    failure.code = errc::invalid_argument;
    failure.operation = std::move(what);
    failure.message = std::move(problem);
    failure.stop = StopReason::not_sent;
    throw Error(std::move(failure));
}

}  // namespace ofapi::limits
