#pragma once

#include <boost/system/error_code.hpp>

#include <chrono>
#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace ofapi::http {

struct ParserLimits {
    std::size_t header_bytes = 64 * 1024;
    std::size_t body_bytes = 64 * 1024 * 1024;  ///< decoded
};

/// Reads one HTTP/1.x answer from bytes; knows no socket. Used again, with reset(), for each answer of a connection.
/// Interim answers (1xx) are skipped, and content codings undone. Errors are of `ofapi::errc`: `malformed_answer`,
/// `header_too_large`, `body_too_large`, `truncated_answer`, `unknown_coding`, `connection_closed`; after one, only
/// reset() is of use.
class ResponseParser {
 public:
    explicit ResponseParser(ParserLimits limits = {});
    ~ResponseParser();
    ResponseParser(const ResponseParser&) = delete;
    ResponseParser& operator=(const ResponseParser&) = delete;

    /// Starts on a new answer. `head`: the request was a HEAD, so no body follows.
    void reset(bool head);

    /// Takes bytes; returns how many were used: all of them, unless the answer is complete before their end or an
    /// error came.
    std::size_t feed(std::string_view bytes, boost::system::error_code& ec);

    /// The connection was closed: completes an answer that ends with it, or says that it is truncated
    /// (`connection_closed` where not a byte of it had come).
    void finish(boost::system::error_code& ec);

    [[nodiscard]] bool started() const noexcept;            ///< at least one byte was taken
    [[nodiscard]] bool done() const noexcept;               ///< the answer is complete
    [[nodiscard]] std::size_t body_bytes() const noexcept;  ///< of the body as it comes, so far
    [[nodiscard]] int status() const noexcept;              ///< 0: no status line has come yet
    /// What an error says of the body's coding; empty where it was not that.
    [[nodiscard]] const std::string& coding_problem() const noexcept;

    /// Whether the connection may carry another request. Once done.
    [[nodiscard]] bool keep_alive() const noexcept;
    /// What the server's `Keep-Alive: timeout=` promises.
    [[nodiscard]] std::optional<std::chrono::seconds> keep_alive_timeout() const noexcept;

    /// The header fields as `Name: value` lines ending in CR LF, as they came, and the decoded body: `Content-Length`
    /// is not the length of that where there is a `Content-Encoding`. Moved out, once done.
    [[nodiscard]] std::string take_headers();
    [[nodiscard]] std::string take_body();

 private:
    class Message;
    std::unique_ptr<Message> message_;
};

}  // namespace ofapi::http
