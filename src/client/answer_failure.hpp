#pragma once

#include <ofapi/error.hpp>
#include <ofapi/ids.hpp>
#include <ofapi/request.hpp>
#include <ofapi/response.hpp>

#include <string>

namespace ofapi::client {

/// The failure of a call whose answer came and was a success, but does not hold what was promised. Asking again would
/// not help.
[[nodiscard]] Failure failure_of_answer(const detail::OperationInfo& operation, const AccountId& account,
                                        const Answer& answer, errc code, std::string message);

}  // namespace ofapi::client
