#pragma once

// What all TLS connections of one pool share: the settings, the trusted authorities, and the sessions to resume.
//
// Sessions come through SSL_CTX_sess_set_new_cb, in TLS 1.3 some time after the handshake, and are handed to new
// connections newest first. One that is handed out is gone: a TLS 1.3 ticket is used once (RFC 8446, C.4), and a
// session of TLS 1.2 comes back only after it has worked, so that one the server chokes on fails one connection, not
// all. OpenSSL makes a session useless when its connection is freed without both shutdown flags set: see Transport.

#include <openssl/ssl.h>

#include <deque>
#include <memory>
#include <string>

namespace ofapi::net {

struct SslFree {
    void operator()(SSL_CTX* context) const noexcept;
    void operator()(SSL* ssl) const noexcept;
    void operator()(SSL_SESSION* session) const noexcept;
};
using SslContextPtr = std::unique_ptr<SSL_CTX, SslFree>;
using SslPtr = std::unique_ptr<SSL, SslFree>;
using SslSessionPtr = std::unique_ptr<SSL_SESSION, SslFree>;

/// The reasons on OpenSSL's error stack, oldest first; empties the stack.
[[nodiscard]] std::string take_ssl_errors();

class TlsContext {
 public:
    /// TLS 1.2 or newer to `host` (a name, or an address without brackets), trusting `ca_file` (PEM), or the system's
    /// authorities where it is empty. Throws `Error` with `errc::invalid_argument` where the file cannot be used.
    TlsContext(std::string host, const std::string& ca_file);
    TlsContext(const TlsContext&) = delete;
    TlsContext& operator=(const TlsContext&) = delete;

    /// A client's connection that is to verify the host, with the newest session to resume, if there is one.
    [[nodiscard]] SslPtr make_connection();

    /// To be called after a handshake that has succeeded.
    void keep_session(SSL* ssl);

    /// Why the peer's certificate was refused, in words; empty if it was not.
    [[nodiscard]] std::string certificate_problem(const SSL* ssl) const;

 private:
    static int on_new_session(SSL* ssl, SSL_SESSION* session);
    void trust(const std::string& ca_file);
    void add_session(SslSessionPtr session);

    std::string host_;
    bool host_is_address_ = false;
    SslContextPtr context_;
    std::deque<SslSessionPtr> sessions_;  // newest first
};

}  // namespace ofapi::net
