#include "http/response_parser.hpp"

#include "http/content_decoder.hpp"
#include "http/plain_head.hpp"

#include <ofapi/error.hpp>

#include <boost/asio/buffer.hpp>
#include <boost/beast/http/basic_parser.hpp>
#include <boost/beast/http/error.hpp>
#include <boost/beast/http/field.hpp>
#include <boost/none.hpp>

#include <algorithm>
#include <cstdint>
#include <utility>

namespace ofapi::http {
namespace {

namespace beast_http = boost::beast::http;
using boost::beast::string_view;

// A Content-Length is only a claim: this much of it is believed before the bytes are there.
constexpr std::uint64_t largest_reservation = 1024 * 1024;

// A chunked body ends in "0" CR LF CR LF, so wherever it is cut at least this much is still to come. Beast 1.81 asserts
// that it is there when it looks at the last chunk for the second time.
constexpr std::size_t shortest_chunked_rest = 5;

error_code translate(const error_code& ec) {
    if (ec.category() == category()) {
        return ec;
    }
    if (ec == beast_http::error::header_limit) {
        return errc::header_too_large;
    }
    if (ec == beast_http::error::body_limit) {
        return errc::body_too_large;
    }
    if (ec == beast_http::error::partial_message) {
        return errc::truncated_answer;
    }
    return errc::malformed_answer;
}

// Newer versions of Beast hand trailers over through this function, which in older ones nothing calls. In a base of
// its own, so that it needs no `override`.
class WithoutTrailers : public beast_http::basic_parser<false> {
 public:
    void on_trailer_field_impl(beast_http::field, string_view, string_view, error_code&) {}
};

// Keeps the body and what else is asked for; stores no fields.
class Parser final : public WithoutTrailers {
 public:
    Parser(ContentDecoder& decoder, std::string& body) : decoder_(decoder), body_(body) {}

    [[nodiscard]] int status() const noexcept { return status_; }
    [[nodiscard]] bool is_http_1_1() const noexcept { return version_ == 11; }
    [[nodiscard]] std::optional<std::chrono::seconds> timeout() const noexcept { return timeout_; }
    [[nodiscard]] std::size_t received() const noexcept { return received_; }

 private:
    void on_request_impl(beast_http::verb, string_view, string_view, int, error_code&) override {}
    void on_response_impl(int status, string_view, int version, error_code&) override {
        status_ = status;
        version_ = version;
    }
    void on_field_impl(beast_http::field name, string_view, string_view value, error_code&) override {
        if (name == beast_http::field::keep_alive) {
            timeout_ = read_keep_alive_timeout({value.data(), value.size()});
        } else if (name == beast_http::field::content_encoding && !is_header_done()) {  // and not in a trailer
            decoder_.add({value.data(), value.size()});
            if (decoder_.coded()) {
                body_limit(boost::none);  // the decoder's own limit says when it is enough
            }
        }
    }
    void on_header_impl(error_code&) override {}
    void on_body_init_impl(const boost::optional<std::uint64_t>& length, error_code&) override {
        if (length && !decoder_.coded()) {
            body_.reserve(static_cast<std::size_t>(std::min(*length, largest_reservation)));
        }
    }
    std::size_t on_body_impl(string_view bytes, error_code& ec) override { return decode(bytes, ec); }
    void on_chunk_header_impl(std::uint64_t, string_view, error_code&) override {}
    std::size_t on_chunk_body_impl(std::uint64_t, string_view bytes, error_code& ec) override {
        return decode(bytes, ec);
    }
    void on_finish_impl(error_code& ec) override { decoder_.finish(ec); }

    std::size_t decode(string_view bytes, error_code& ec) {
        received_ += bytes.size();
        decoder_.decode({bytes.data(), bytes.size()}, body_, ec);
        return bytes.size();
    }

    ContentDecoder& decoder_;
    std::string& body_;
    std::size_t received_ = 0;
    int status_ = 0;
    int version_ = 0;
    std::optional<std::chrono::seconds> timeout_;
};

}  // namespace

// Nearly every answer is plain (see plain_head.hpp) and its head has come whole: then the body is counted here. Beast
// reads the others.
//
// It wants the header, and each chunk's line, in one piece. Mostly the bytes just read have it whole and are parsed
// where they lie; what is not whole waits in `pending_` for its rest.
class ResponseParser::Message {
 public:
    explicit Message(ParserLimits limits) : limits_(limits), decoder_(limits.body_bytes) {}

    void reset(bool head) {
        head_ = head;
        started_ = done_ = false;
        body_.clear();
        pending_.clear();
        plain_.reset();
        parser_.reset();
        decoder_.restart();
    }

    std::size_t feed(std::string_view bytes, error_code& ec) {
        ec.clear();
        if (done_ || bytes.empty()) {
            return 0;
        }
        if (!std::exchange(started_, true)) {
            if (!head_ && begin_plain(bytes)) {
                return plain_->size + take_plain(bytes.substr(plain_->size));
            }
            restart();
        }
        if (plain_) {
            return take_plain(bytes);
        }
        if (pending_.empty()) {
            const std::size_t used = parse(bytes, ec);
            if (done_ || ec) {
                return used;
            }
            pending_.assign(bytes.substr(used));
        } else {
            pending_.append(bytes);
            const std::size_t used = parse(pending_, ec);
            if (done_ || ec) {
                const std::size_t left = pending_.size() - used;
                return bytes.size() - std::min(left, bytes.size());
            }
            pending_.erase(0, used);
        }
        if (pending_.size() > limits_.header_bytes) {  // where it is a chunk's line, or trailers, it has no end
            ec = parser_->is_header_done() ? errc::malformed_answer : errc::header_too_large;
        }
        return bytes.size();
    }

    void finish(error_code& ec) {
        ec.clear();
        if (done_) {
            return;
        }
        if (!started_) {
            ec = errc::connection_closed;
        } else if (plain_) {
            ec = errc::truncated_answer;
        } else if (!parser_->got_some()) {  // nothing but interim answers
            ec = errc::truncated_answer;
        } else {
            parser_->put_eof(ec);
            done_ = !ec;
            if (ec) {
                ec = translate(ec);
            }
        }
    }

    [[nodiscard]] bool started() const noexcept { return started_; }
    [[nodiscard]] bool done() const noexcept { return done_; }
    [[nodiscard]] int status() const noexcept { return plain_ ? plain_->status : parser_ ? parser_->status() : 0; }
    [[nodiscard]] std::size_t received() const noexcept {
        return plain_ ? body_.size() : parser_ ? parser_->received() : 0;
    }
    [[nodiscard]] std::optional<std::chrono::seconds> timeout() const noexcept {
        return plain_ ? plain_->keep_alive_timeout : parser_ ? parser_->timeout() : std::nullopt;
    }
    [[nodiscard]] bool keep_alive() const {
        return done_ && (plain_ || (parser_->is_http_1_1() && parser_->keep_alive()));
    }
    [[nodiscard]] const ContentDecoder& decoder() const noexcept { return decoder_; }
    [[nodiscard]] std::string& headers() noexcept { return headers_; }
    [[nodiscard]] std::string& body() noexcept { return body_; }

 private:
    void restart() {
        headers_.clear();
        has_status_line_ = false;
        decoder_.restart();
        parser_.emplace(decoder_, body_);
        parser_->skip(head_);
        parser_->header_limit(static_cast<std::uint32_t>(std::min<std::size_t>(limits_.header_bytes, 1U << 30U)));
        parser_->body_limit(limits_.body_bytes);
    }

    bool begin_plain(std::string_view bytes) {
        const auto head = read_plain_head(bytes);
        if (!head || head->size > limits_.header_bytes || head->body_bytes > limits_.body_bytes) {
            return false;  // Beast says what is wrong
        }
        plain_ = head;
        headers_.assign(bytes.substr(head->fields_at, head->size - 2 - head->fields_at));
        body_.reserve(static_cast<std::size_t>(std::min(head->body_bytes, largest_reservation)));
        return true;
    }

    std::size_t take_plain(std::string_view bytes) {
        const auto missing = static_cast<std::size_t>(plain_->body_bytes) - body_.size();
        body_.append(bytes.substr(0, missing));
        done_ = bytes.size() >= missing;
        return std::min(bytes.size(), missing);
    }

    std::size_t parse(std::string_view bytes, error_code& ec) {
        std::size_t used = 0;
        while (!done_ && used < bytes.size()) {
            const std::string_view rest = bytes.substr(used);
            const bool in_header = !parser_->is_header_done();
            if (!in_header && parser_->chunked() && rest.size() < shortest_chunked_rest) {
                return used;
            }
            const std::size_t taken = parser_->put(boost::asio::const_buffer(rest.data(), rest.size()), ec);
            used += taken;
            if (in_header) {
                keep_header(rest.substr(0, taken));
            }
            if (ec == beast_http::error::need_more) {
                ec.clear();
                return used;
            }
            if (ec) {
                ec = translate(ec);
                return used;
            }
            if (in_header && headers_.size() > limits_.header_bytes) {
                ec = errc::header_too_large;
                return used;
            }
            if (in_header && parser_->status() / 100 == 1) {
                if (parser_->status() == 101) {  // to another protocol, which nobody asked for
                    ec = errc::malformed_answer;
                    return used;
                }
                restart();
                continue;
            }
            done_ = parser_->is_done();
        }
        return used;
    }

    // Beast takes the status line as a whole, and then fields.
    void keep_header(std::string_view bytes) {
        if (!has_status_line_ && !bytes.empty()) {
            bytes.remove_prefix(bytes.find('\n') + 1);
            has_status_line_ = true;
        }
        headers_.append(bytes);
        if (parser_->is_header_done()) {
            headers_.resize(headers_.size() - 2);  // the empty line
        }
    }

    ParserLimits limits_;
    bool head_ = false;
    bool started_ = false;
    bool done_ = false;
    bool has_status_line_ = false;
    std::string headers_;
    std::string body_;
    std::string pending_;
    ContentDecoder decoder_;
    std::optional<PlainHead> plain_;
    std::optional<Parser> parser_;
};

ResponseParser::ResponseParser(ParserLimits limits) : message_(std::make_unique<Message>(limits)) {}
ResponseParser::~ResponseParser() = default;

void ResponseParser::reset(bool head) { message_->reset(head); }
std::size_t ResponseParser::feed(std::string_view bytes, error_code& ec) { return message_->feed(bytes, ec); }
void ResponseParser::finish(error_code& ec) { message_->finish(ec); }

bool ResponseParser::started() const noexcept { return message_->started(); }
bool ResponseParser::done() const noexcept { return message_->done(); }
std::size_t ResponseParser::body_bytes() const noexcept { return message_->received(); }
int ResponseParser::status() const noexcept { return message_->status(); }
const std::string& ResponseParser::coding_problem() const noexcept { return message_->decoder().problem(); }
bool ResponseParser::keep_alive() const noexcept { return message_->keep_alive(); }
std::optional<std::chrono::seconds> ResponseParser::keep_alive_timeout() const noexcept { return message_->timeout(); }

std::string ResponseParser::take_headers() { return std::exchange(message_->headers(), {}); }
std::string ResponseParser::take_body() { return std::exchange(message_->body(), {}); }

}  // namespace ofapi::http
