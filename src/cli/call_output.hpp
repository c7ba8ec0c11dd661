#pragma once

#include <ofapi/request.hpp>
#include <ofapi/response.hpp>

#include <stdexcept>
#include <string>
#include <string_view>

namespace ofapi::cli {

/// Standard output does not take any more.
class OutputFailed : public std::runtime_error {
 public:
    OutputFailed() : std::runtime_error("standard output cannot be written") {}
};

enum class Form { compact, pretty };

/// An answer as it is printed: the body, or only its result. Of a redirection that is where it leads.
[[nodiscard]] std::string answer_text(const Answer& answer, const detail::OperationInfo& operation, bool only_data,
                                      Form form);

/// The JSON of the list in an answer. Empty where there is none.
[[nodiscard]] std::string_view list_of(const Answer& answer, const detail::OperationInfo& operation);

/// Writes and flushes. Throws `OutputFailed`.
void print(std::string_view text);

}  // namespace ofapi::cli
