#include "net/transport.hpp"

#include <openssl/bio.h>
#include <openssl/err.h>
#include <openssl/ssl.h>

#include <sys/socket.h>
#include <sys/uio.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <limits>
#include <new>

namespace ofapi::net {
namespace {

constexpr std::size_t largest_record = 16 * 1024;

bool would_block(int system_error) noexcept { return system_error == EAGAIN || system_error == EWOULDBLOCK; }

int clamp_to_int(std::size_t size) noexcept {
    return static_cast<int>(std::min<std::size_t>(size, std::numeric_limits<int>::max()));
}

}  // namespace

// The functions OpenSSL calls for bytes. Not for the file descriptor's own BIO, whose write() raises SIGPIPE.
struct Transport::Bio {
    static Transport& self(BIO* bio) { return *static_cast<Transport*>(BIO_get_data(bio)); }

    static int read(BIO* bio, char* data, int size) {
        BIO_clear_retry_flags(bio);
        Transport& transport = self(bio);
        const auto count = transport.receive(data, static_cast<std::size_t>(size));
        if (count < 0 && would_block(transport.system_error_)) {
            BIO_set_retry_read(bio);
        }
        return static_cast<int>(count);
    }

    static int write(BIO* bio, const char* data, int size) {
        BIO_clear_retry_flags(bio);
        Transport& transport = self(bio);
        const auto count = transport.send(data, static_cast<std::size_t>(size));
        if (count < 0 && would_block(transport.system_error_)) {
            BIO_set_retry_write(bio);
        }
        return static_cast<int>(count);
    }

    static long control(BIO* bio, int command, long, void*) {
        if (command == BIO_CTRL_EOF) {
            return self(bio).end_of_stream_ ? 1 : 0;
        }
        return command == BIO_CTRL_FLUSH ? 1 : 0;
    }

    static int create(BIO* bio) {
        BIO_set_init(bio, 1);
        return 1;
    }

    // Shared by all and kept to the end of the process, as OpenSSL keeps its own.
    static const BIO_METHOD* method() {
        static const BIO_METHOD* const instance = [] {
            BIO_METHOD* const made = BIO_meth_new(BIO_get_new_index() | BIO_TYPE_SOURCE_SINK, "ofapi socket");
            if (made == nullptr) {
                throw std::bad_alloc();
            }
            BIO_meth_set_read(made, &Bio::read);
            BIO_meth_set_write(made, &Bio::write);
            BIO_meth_set_ctrl(made, &Bio::control);
            BIO_meth_set_create(made, &Bio::create);
            return made;
        }();
        return instance;
    }
};

Transport::~Transport() {
    if (!ssl_ || !sound_) {
        return;
    }
    // One close_notify, if it can be sent without waiting. Both flags then, or OpenSSL takes the connection for broken
    // and its session will not be resumed.
    if (SSL_is_init_finished(ssl_.get()) != 0 && !end_of_stream_ && system_error_ == 0) {
        ERR_clear_error();
        SSL_shutdown(ssl_.get());
        ERR_clear_error();
    }
    SSL_set_shutdown(ssl_.get(), SSL_SENT_SHUTDOWN | SSL_RECEIVED_SHUTDOWN);
}

void Transport::start_tls(TlsContext& context) {
    context_ = &context;
    ssl_ = context.make_connection();
    BIO* const bio = BIO_new(Bio::method());
    if (bio == nullptr) {
        throw std::bad_alloc();
    }
    BIO_set_data(bio, this);
    SSL_set_bio(ssl_.get(), bio, bio);
}

IoResult Transport::handshake() {
    ERR_clear_error();
    const IoResult result = outcome(SSL_do_handshake(ssl_.get()));
    if (result.state == IoState::done) {
        context_->keep_session(ssl_.get());
    }
    if (result.state == IoState::done || result.state == IoState::want_read || result.state == IoState::want_write) {
        return result;
    }
    sound_ = false;
    if (const std::string problem = context_->certificate_problem(ssl_.get()); !problem.empty()) {
        error_ = errc::certificate_refused;
        reason_ = problem;
    } else if (result.state == IoState::closed) {
        error_ = errc::tls_failed;
        reason_ = "the server closed the connection during the TLS handshake";
    } else {
        error_ = errc::tls_failed;
        reason_ = "TLS handshake failed: " + reason_;
    }
    return {IoState::failed, 0};
}

bool Transport::resumed() const noexcept { return ssl_ && SSL_session_reused(ssl_.get()) == 1; }

IoResult Transport::read(std::span<char> buffer) {
    if (!ssl_) {
        return receive_plain(buffer);
    }
    ERR_clear_error();
    return outcome(SSL_read(ssl_.get(), buffer.data(), clamp_to_int(buffer.size())));
}

IoResult Transport::write(std::string_view first, std::string_view second) {
    if (!ssl_) {
        return send_plain(first, second);
    }
    std::string_view record = first.empty() ? second : first;
    if (!first.empty() && !second.empty() && first.size() < largest_record) {
        joined_.assign(first).append(second.substr(0, largest_record - first.size()));
        record = joined_;
    }
    ERR_clear_error();
    return outcome(SSL_write(ssl_.get(), record.data(), clamp_to_int(record.size())));
}

bool Transport::stale() {
    char byte = 0;
    const auto count = ::recv(socket_.native_handle(), &byte, 1, MSG_PEEK | MSG_DONTWAIT);
    const bool quiet = count < 0 && would_block(errno);
    if (!ssl_) {
        return !quiet;
    }
    if (quiet && SSL_has_pending(ssl_.get()) == 0) {
        return false;
    }
    // Over TLS there may be bytes that are none of the application's: session tickets, after the handshake.
    drained_ = false;
    ERR_clear_error();
    return outcome(SSL_peek(ssl_.get(), &byte, 1)).state != IoState::want_read;
}

std::ptrdiff_t Transport::receive(void* data, std::size_t size) noexcept {
    if (drained_) {
        system_error_ = EAGAIN;
        return -1;
    }
    for (;;) {
        const auto count = ::recv(socket_.native_handle(), data, size, MSG_DONTWAIT);
        if (count >= 0) {
            system_error_ = 0;
            end_of_stream_ = count == 0;
            bytes_received_ += static_cast<std::uint64_t>(count);
            drained_ = count > 0 && static_cast<std::size_t>(count) < size;
            return count;
        }
        if (errno != EINTR) {
            system_error_ = errno;
            drained_ = would_block(system_error_);
            return -1;
        }
    }
}

std::ptrdiff_t Transport::send(const void* data, std::size_t size) noexcept {
    for (;;) {
        const auto count = ::send(socket_.native_handle(), data, size, MSG_NOSIGNAL | MSG_DONTWAIT);
        if (count >= 0) {
            system_error_ = 0;
            sent_anything_ = sent_anything_ || count > 0;
            bytes_sent_ += static_cast<std::uint64_t>(count);
            return count;
        }
        if (errno != EINTR) {
            system_error_ = errno;
            return -1;
        }
    }
}

IoResult Transport::receive_plain(std::span<char> buffer) {
    const auto count = receive(buffer.data(), buffer.size());
    if (count > 0) {
        return {IoState::done, static_cast<std::size_t>(count)};
    }
    if (count == 0) {
        closed_properly_ = true;
        return {IoState::closed, 0};
    }
    return would_block(system_error_) ? IoResult{IoState::want_read, 0} : fail(system_error_);
}

IoResult Transport::send_plain(std::string_view first, std::string_view second) {
    std::array<iovec, 2> parts{};
    std::size_t used = 0;
    for (const std::string_view part : {first, second}) {
        if (!part.empty()) {
            parts[used++] = {const_cast<char*>(part.data()), part.size()};  // sendmsg does not write there
        }
    }
    msghdr message{};
    message.msg_iov = parts.data();
    message.msg_iovlen = used;
    for (;;) {
        const auto count = ::sendmsg(socket_.native_handle(), &message, MSG_NOSIGNAL | MSG_DONTWAIT);
        if (count >= 0) {
            sent_anything_ = sent_anything_ || count > 0;
            bytes_sent_ += static_cast<std::uint64_t>(count);
            return {IoState::done, static_cast<std::size_t>(count)};
        }
        if (errno != EINTR) {
            return would_block(errno) ? IoResult{IoState::want_write, 0} : fail(errno);
        }
    }
}

IoResult Transport::outcome(int result) {
    if (result > 0) {
        return {IoState::done, static_cast<std::size_t>(result)};
    }
    switch (SSL_get_error(ssl_.get(), result)) {
        case SSL_ERROR_WANT_READ: return {IoState::want_read, 0};
        case SSL_ERROR_WANT_WRITE: return {IoState::want_write, 0};
        case SSL_ERROR_ZERO_RETURN:
            closed_properly_ = !end_of_stream_;  // OpenSSL says the same of an end without a goodbye
            return {IoState::closed, 0};
        case SSL_ERROR_SYSCALL: return system_error_ != 0 ? fail(system_error_) : IoResult{IoState::closed, 0};
        default: break;
    }
    if (end_of_stream_) {
        ERR_clear_error();
        return {IoState::closed, 0};
    }
    sound_ = false;
    error_ = errc::tls_failed;
    reason_ = take_ssl_errors();
    return {IoState::failed, 0};
}

IoResult Transport::fail(int system_error) {
    error_ = error_code(system_error, boost::system::system_category());
    reason_ = error_.message();
    return {IoState::failed, 0};
}

}  // namespace ofapi::net
