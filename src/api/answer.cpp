#include <ofapi/response.hpp>

#include "http/fields.hpp"

namespace ofapi {

std::optional<std::string_view> Answer::header(std::string_view name) const { return http::find_field(headers, name); }

const Failure& Answer::failure() const noexcept {
    static const Failure none;
    return failure_info ? *failure_info : none;
}

}  // namespace ofapi
