#pragma once

#include <ofapi/cost.hpp>
#include <ofapi/ids.hpp>

#include <concepts>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace ofapi {

enum class Method : std::uint8_t { get, head, post, put, patch, delete_ };

[[nodiscard]] std::string_view to_string(Method) noexcept;

namespace api {
struct Shape;
}

namespace detail {

struct Paging;

/// Where the result stands in the answer's body.
enum class Envelope : std::uint8_t {
    data,  ///< in the member `data` of an object, beside `_meta`
    bare,  ///< it is the whole body; there is no `_meta`
    text,  ///< the body is text and no JSON
    none,  ///< nothing is declared of the body
};

/// What JSON the result has to be. Anything else is an error, never an empty result.
enum class ResultKind : std::uint8_t { any, object, array };

/// What the client has to know of an operation. One constant per operation, made with its type.
struct OperationInfo {
    std::string_view name;  ///< `mass-messaging.list`
    Method method = Method::get;
    Envelope envelope = Envelope::data;
    ResultKind kind = ResultKind::any;
    bool idempotent = true;              ///< the same request twice has the effect of one
    bool sensitive_body = false;         ///< the answer carries session material: never quote it
    const api::Shape* result = nullptr;  ///< what its JSON is read into; null where it is not read
    bool idempotency_key = false;        ///< the service keeps the result under the caller's `Idempotency-Key`
    const Paging* paging = nullptr;      ///< how its lists page; null where they do not
    bool side_effect = false;            ///< reading changes something: one read must not stand in for another
    Cost cost = {};                      ///< what a call costs
};

}  // namespace detail

/// A piece of a request's body: bytes, or a file that is read from disk as it is sent.
struct BodyPiece {
    std::string bytes;
    std::string path;        ///< of the file; empty where it is the bytes
    std::uint64_t size = 0;  ///< of the file when the request was made; it must still be that when it is sent
};

/// One call as the wire sees it, made by an operation's `request()` or by `Client::raw`. A plain value.
class Request {
 public:
    Request() = default;
    Request(const detail::OperationInfo& operation, std::string target);

    /// The account whose limits the call comes under, and whose lane it waits in.
    Request& account(const AccountId& id);
    /// A JSON body.
    Request& json_body(std::string text);
    /// A body of any kind with its media type, `multipart/form-data; boundary=...`; printable ASCII, or the request
    /// has a problem. Without bytes no type is sent either. `rest` follows the bytes.
    Request& body(std::string bytes, std::string content_type, std::vector<BodyPiece> rest = {});

    [[nodiscard]] const detail::OperationInfo& operation() const noexcept { return *operation_; }
    [[nodiscard]] const std::string& target() const noexcept { return target_; }
    [[nodiscard]] const AccountId& account() const noexcept { return account_; }
    /// The body, or its beginning where files are sent: then rest() follows.
    [[nodiscard]] const std::string& body() const noexcept { return body_; }
    [[nodiscard]] const std::vector<BodyPiece>& rest() const noexcept { return rest_; }
    /// Of all of the body, in bytes.
    [[nodiscard]] std::uint64_t body_size() const noexcept;
    /// Empty where there is no body.
    [[nodiscard]] const std::string& content_type() const noexcept { return content_type_; }

    /// What is wrong with the request in words, if it must not be sent: "account: must not be empty".
    Request& problem(std::string text);
    [[nodiscard]] const std::string& problem() const noexcept { return problem_; }

 private:
    static const detail::OperationInfo unnamed_;

    const detail::OperationInfo* operation_ = &unnamed_;
    std::string target_;
    AccountId account_;
    std::string body_;
    std::vector<BodyPiece> rest_;
    std::string content_type_;
    std::string problem_;
};

/// An operation of the API: a value that knows its request and the type of its result.
template <class Op>
concept Operation = requires(const Op& op) {
    typename Op::Result;
    { op.request() } -> std::same_as<Request>;
};

/// An operation whose result is one page of a list.
template <class Op>
concept PagedOperation = Operation<Op> && requires(typename Op::Result& result, const typename Op::Result& constant) {
    typename Op::Item;
    { Op::items(result) } -> std::same_as<std::vector<typename Op::Item>&>;
    { Op::items(constant) } -> std::same_as<const std::vector<typename Op::Item>&>;
};

}  // namespace ofapi
