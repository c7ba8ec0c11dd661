#include <ofapi/request.hpp>

#include <algorithm>
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

std::string_view to_string(CostUnit unit) noexcept {
    switch (unit) {
        case CostUnit::call: return "call";
        case CostUnit::result: return "result";
        case CostUnit::megabyte: return "megabyte";
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

Request& Request::json_body(std::string text) { return body(std::move(text), "application/json"); }

Request& Request::body(std::string bytes, std::string content_type, std::vector<BodyPiece> rest) {
    // A line break in it would be a header field of its own.
    const auto printable = [](unsigned char c) { return c >= 0x20 && c < 0x7f; };
    if (content_type.empty() || !std::ranges::all_of(content_type, printable)) {
        problem("content type: must be printable ASCII, and not empty");
    }
    body_ = std::move(bytes);
    rest_ = std::move(rest);
    content_type_ = std::move(content_type);
    return *this;
}

std::uint64_t Request::body_size() const noexcept {
    std::uint64_t size = body_.size();
    for (const BodyPiece& piece : rest_) size += piece.path.empty() ? piece.bytes.size() : piece.size;
    return size;
}

Request& Request::problem(std::string text) {
    if (problem_.empty()) problem_ = std::move(text);
    return *this;
}

}  // namespace ofapi
