#pragma once

// DRAFT CONTRACT (sans-I/O, fuzzed).

#include <boost/system/error_code.hpp>

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

namespace ofapi::http {

struct ParserLimits {
    std::size_t header_bytes = 64 * 1024;
    std::size_t body_bytes = 64 * 1024 * 1024;
};

/// Reads one HTTP/1.x answer from bytes. Reused for the answers of one connection. Interim (1xx) answers are skipped.
class ResponseParser {
 public:
    explicit ResponseParser(ParserLimits limits = {});
    ~ResponseParser();

    /// Starts on a new answer. `head`: the request was a HEAD, so no body follows.
    void reset(bool head);
    /// Takes bytes; returns how many were used (fewer than given only once the answer is complete).
    std::size_t feed(std::string_view bytes, boost::system::error_code& ec);
    /// The connection was closed: completes an answer that ends with it, or says that it is truncated.
    void finish(boost::system::error_code& ec);

    [[nodiscard]] bool started() const noexcept;  ///< at least one byte was taken
    [[nodiscard]] bool done() const noexcept;
    [[nodiscard]] int status() const noexcept;
    [[nodiscard]] bool keep_alive() const noexcept;  ///< whether the connection may carry another request

    /// The header fields as `Name: value` lines ending in CR LF, and the body. Moved out once done.
    [[nodiscard]] std::string take_headers();
    [[nodiscard]] std::string take_body();
};

}  // namespace ofapi::http
