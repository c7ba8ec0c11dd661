#pragma once

#include "http/coding.hpp"

#include <boost/system/error_code.hpp>

#include <array>
#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

namespace ofapi::http {

class BrotliDecoder;
class Inflater;

/// What ContentDecoder undoes, and is worth asking for: a value of Accept-Encoding.
inline constexpr std::string_view accepted_codings = "gzip, br";

/// Undoes the codings of a body as its bytes come; knows no socket. Used again for each body of a connection: what the
/// decoders need is allocated when a body first comes that way, and kept.
///
/// Known are gzip, x-gzip, deflate, br and identity. Errors are of `ofapi::errc`: `malformed_answer`,
/// `truncated_answer`, `body_too_large`, `unknown_coding`; after one, only restart() is of use.
class ContentDecoder {
 public:
    /// `limit`: of the decoded body, in bytes. What is decoded on the way there, and what comes, may be a little more.
    explicit ContentDecoder(std::size_t limit);
    ~ContentDecoder();
    ContentDecoder(const ContentDecoder&) = delete;
    ContentDecoder& operator=(const ContentDecoder&) = delete;

    /// Starts on a new body, so far without codings.
    void restart();
    /// A Content-Encoding field: the codings in the order in which they were applied, after those of earlier fields.
    /// What is wrong with them is an error of the body's first byte, since there may be none.
    void add(std::string_view codings);
    /// Whether there is anything to undo.
    [[nodiscard]] bool coded() const noexcept { return depth_ > 0 || !refused_.empty(); }

    /// Takes the next bytes, all of them, and appends what they mean to `body`, never more than the limit.
    void decode(std::string_view bytes, std::string& body, boost::system::error_code& ec);
    /// There are no more bytes. Where there were none at all, the body is empty, however it was coded.
    void finish(boost::system::error_code& ec);

    /// Says of an error what is wrong with the coding; empty where nothing is.
    [[nodiscard]] const std::string& problem() const noexcept { return problem_; }

 private:
    /// One coding, and what undoes it; made when first needed.
    struct Layer {
        std::unique_ptr<Inflater> inflater;
        std::unique_ptr<BrotliDecoder> brotli;
        Coding* coding = nullptr;
        std::string_view name;
        std::size_t taken = 0;  // bytes, so far
    };

    void add_one(std::string_view name);
    void undo(std::size_t depth, std::string_view bytes, std::string& body, boost::system::error_code& ec);
    void append(std::string_view bytes, std::string& body, boost::system::error_code& ec) const;

    std::size_t limit_;
    std::array<Layer, 3> layers_;  // in the order in which they were applied
    std::size_t depth_ = 0;        // how many of them this body has
    std::string refused_;          // the first coding that is not known, or one too many
    std::string problem_;
};

}  // namespace ofapi::http
