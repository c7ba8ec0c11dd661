#include "net/tls_context.hpp"

#include <ofapi/error.hpp>

#include <boost/asio/ip/address.hpp>

#include <openssl/err.h>
#include <openssl/x509v3.h>

#include <array>
#include <new>

namespace ofapi::net {
namespace {

constexpr std::size_t max_sessions = 16;

[[noreturn]] void refuse(std::string message) {
    Failure failure;
    failure.code = errc::invalid_argument;
    failure.message = std::move(message);
    throw Error(std::move(failure));
}

}  // namespace

void SslFree::operator()(SSL_CTX* context) const noexcept { SSL_CTX_free(context); }
void SslFree::operator()(SSL* ssl) const noexcept { SSL_free(ssl); }
void SslFree::operator()(SSL_SESSION* session) const noexcept { SSL_SESSION_free(session); }

std::string take_ssl_errors() {
    std::string text;
    while (const unsigned long code = ERR_get_error()) {
        const char* const reason = ERR_reason_error_string(code);
        if (!text.empty()) {
            text += "; ";
        }
        text += reason != nullptr ? std::string(reason) : "error " + std::to_string(code);
    }
    return text;
}

TlsContext::TlsContext(std::string host, const std::string& ca_file)
    : host_(std::move(host)), context_(SSL_CTX_new(TLS_client_method())) {
    if (!context_) {
        throw std::bad_alloc();
    }
    SSL_CTX* const context = context_.get();
    SSL_CTX_set_min_proto_version(context, TLS1_2_VERSION);
    // Without IGNORE_UNEXPECTED_EOF an end without a goodbye spoils the session, though nothing is wrong with it; that
    // the end was improper is what Transport notices for itself.
    SSL_CTX_set_options(context, SSL_OP_NO_RENEGOTIATION | SSL_OP_NO_COMPRESSION | SSL_OP_IGNORE_UNEXPECTED_EOF);
    SSL_CTX_set_mode(context, SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER);
    SSL_CTX_set_read_ahead(context, 1);  // a record's head and body in one system call

    constexpr std::array<unsigned char, 9> protocols{8, 'h', 't', 't', 'p', '/', '1', '.', '1'};
    SSL_CTX_set_alpn_protos(context, protocols.data(), protocols.size());

    SSL_CTX_set_verify(context, SSL_VERIFY_PEER, nullptr);
    X509_VERIFY_PARAM* const verify = SSL_CTX_get0_param(context);
    X509_VERIFY_PARAM_set_hostflags(verify, X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS);
    error_code not_an_address;
    boost::asio::ip::make_address(host_, not_an_address);
    host_is_address_ = !not_an_address;
    const int named = host_is_address_ ? X509_VERIFY_PARAM_set1_ip_asc(verify, host_.c_str())
                                       : X509_VERIFY_PARAM_set1_host(verify, host_.data(), host_.size());
    if (named != 1) {
        ERR_clear_error();
        refuse("no certificate can be verified for the host '" + host_ + "'");
    }
    trust(ca_file);

    SSL_CTX_set_session_cache_mode(context, SSL_SESS_CACHE_CLIENT | SSL_SESS_CACHE_NO_INTERNAL);
    SSL_CTX_set_app_data(context, this);
    SSL_CTX_sess_set_new_cb(context, &TlsContext::on_new_session);
}

void TlsContext::trust(const std::string& ca_file) {
    ERR_clear_error();
    if (ca_file.empty()) {
        if (SSL_CTX_set_default_verify_paths(context_.get()) != 1) {
            refuse("the system's certificate authorities cannot be loaded: " + take_ssl_errors());
        }
    } else if (SSL_CTX_load_verify_file(context_.get(), ca_file.c_str()) != 1) {
        const std::string reasons = take_ssl_errors();
        refuse("the CA file '" + ca_file + "' cannot be used: " + (reasons.empty() ? "no certificate in it" : reasons));
    }
    ERR_clear_error();
}

SslPtr TlsContext::make_connection() {
    SslPtr ssl(SSL_new(context_.get()));
    if (!ssl) {
        throw std::bad_alloc();
    }
    if (!host_is_address_ && SSL_set_tlsext_host_name(ssl.get(), host_.c_str()) != 1) {
        throw std::bad_alloc();
    }
    if (!sessions_.empty()) {
        SSL_set_session(ssl.get(), sessions_.front().get());
        sessions_.pop_front();
    }
    SSL_set_connect_state(ssl.get());
    return ssl;
}

int TlsContext::on_new_session(SSL* ssl, SSL_SESSION* session) {
    auto& self = *static_cast<TlsContext*>(SSL_CTX_get_app_data(SSL_get_SSL_CTX(ssl)));
    self.add_session(SslSessionPtr(session));
    return 1;  // the reference is ours now
}

void TlsContext::keep_session(SSL* ssl) {
    if (SSL_session_reused(ssl) == 1 && SSL_version(ssl) < TLS1_3_VERSION) {
        add_session(SslSessionPtr(SSL_get1_session(ssl)));
    }
}

void TlsContext::add_session(SslSessionPtr session) {
    sessions_.push_front(std::move(session));
    if (sessions_.size() > max_sessions) {
        sessions_.pop_back();
    }
}

std::string TlsContext::certificate_problem(const SSL* ssl) const {
    const long result = SSL_get_verify_result(ssl);
    switch (result) {
        case X509_V_OK: return {};
        case X509_V_ERR_HOSTNAME_MISMATCH:
        case X509_V_ERR_IP_ADDRESS_MISMATCH: return "the certificate is not for the host '" + host_ + "'";
        case X509_V_ERR_CERT_HAS_EXPIRED: return "the certificate, or one of its authorities', has expired";
        case X509_V_ERR_CERT_NOT_YET_VALID: return "the certificate is not valid yet; is this machine's clock right?";
        case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT: return "the certificate is self-signed and not trusted";
        case X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN:
        case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT:
        case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY:
        case X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE:
            return "the certificate is from an authority that is not trusted";
        default: return std::string("the certificate was refused: ") + X509_verify_cert_error_string(result);
    }
}

}  // namespace ofapi::net
