#pragma once

#include <ofapi/error.hpp>
#include <ofapi/meta.hpp>

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace ofapi {

/// An answer of the service as it came, validated but not decoded. A value; not synchronised.
class Answer {
 public:
    int status = 0;
    Meta meta;
    Timing timing;
    unsigned attempts = 0;
    std::string idempotency_key;  ///< under which the service keeps the result; empty for operations that take none
    bool replayed = false;        ///< the service had the result already: nothing was done again, nor charged
    bool joined = false;          ///< an identical call got the same answer, and `meta.credits` counts there
    std::string headers;          ///< the header fields as they came, `Name: value` lines ending in CR LF
    std::string body;             ///< decoded: `Content-Length`, beside a `Content-Encoding`, is not its length

    /// The value of a header field, compared without case; the first if it came twice.
    [[nodiscard]] std::optional<std::string_view> header(std::string_view name) const;

    /// The JSON text of the result: `data`, or the whole body where there is no envelope. Points into `body`.
    [[nodiscard]] std::string_view data_json() const noexcept {
        return std::string_view(body).substr(data_at, data_size);
    }

    /// What went wrong, on answers that were delivered with an error code.
    [[nodiscard]] const Failure& failure() const noexcept;

    std::size_t data_at = 0;    ///< where the result begins in `body`
    std::size_t data_size = 0;  ///< and how long it is
    std::shared_ptr<const Failure> failure_info;
};

/// An answer with its result decoded.
template <class T>
class Response : public Answer {
 public:
    T data{};
};

}  // namespace ofapi
