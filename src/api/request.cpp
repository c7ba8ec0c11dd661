#include <ofapi/request.hpp>

#include <utility>

namespace ofapi {

std::string_view to_string(Method method) noexcept {
    switch (method) {
        case Method::get: return "GET";
        case Method::head: return "HEAD";
        case Method::post: return "POST";
        case Method::put: return "PUT";
        case Method::patch: return "PATCH";
        case Method::delete_: return "DELETE";
    }
    return "";
}

const detail::OperationInfo Request::unnamed_{};

Request::Request(const detail::OperationInfo& operation, std::string target)
    : operation_(&operation), target_(std::move(target)) {}

Request& Request::account(const AccountId& id) {
    account_ = id;
    return *this;
}

Request& Request::json_body(std::string text) {
    body_ = std::move(text);
    return *this;
}

Request& Request::problem(std::string text) {
    if (problem_.empty()) problem_ = std::move(text);
    return *this;
}

}  // namespace ofapi
