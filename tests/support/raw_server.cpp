#include "support/raw_server.hpp"

#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>

#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <csignal>
#include <cstdlib>
#include <system_error>
#include <utility>

namespace ofapi::test {
namespace {

constexpr int patience_seconds = 10;

struct Free {
    void operator()(SSL_CTX* context) const { SSL_CTX_free(context); }
    void operator()(SSL* ssl) const { SSL_free(ssl); }
    void operator()(BIO* bio) const { BIO_free(bio); }
    void operator()(X509* certificate) const { X509_free(certificate); }
    void operator()(EVP_PKEY* key) const { EVP_PKEY_free(key); }
};

int listen_on_loopback(std::uint16_t& port, bool listening) {
    const int socket = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof(address);
    if (socket < 0 || ::bind(socket, reinterpret_cast<sockaddr*>(&address), size) != 0 ||
        ::getsockname(socket, reinterpret_cast<sockaddr*>(&address), &size) != 0 ||
        (listening && ::listen(socket, 128) != 0)) {
        throw std::system_error(errno, std::system_category(), "test server");
    }
    port = ntohs(address.sin_port);
    return socket;
}

// The client under test must never raise it; this thread may, and does not care.
void block_sigpipe() {
    sigset_t signals;
    sigemptyset(&signals);
    sigaddset(&signals, SIGPIPE);
    pthread_sigmask(SIG_BLOCK, &signals, nullptr);
}

std::size_t content_length(std::string_view head) {
    constexpr std::string_view name = "Content-Length: ";
    const auto at = head.find(name);
    return at == std::string_view::npos ? 0 : std::strtoul(head.data() + at + name.size(), nullptr, 10);
}

}  // namespace

struct RawServer::Context {
    std::unique_ptr<SSL_CTX, Free> ssl{SSL_CTX_new(TLS_server_method())};
};

struct Peer::Tls {
    std::unique_ptr<SSL, Free> ssl;
};

Peer::Peer(RawServer& server, int socket, std::size_t number) : server_(server), socket_(socket), number_(number) {
    const timeval patience{patience_seconds, 0};
    ::setsockopt(socket_, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof(patience));
    ::setsockopt(socket_, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof(patience));
    const int on = 1;
    ::setsockopt(socket_, IPPROTO_TCP, TCP_NODELAY, &on, sizeof(on));
}

Peer::~Peer() { close(); }

void Peer::start_tls() {
    tls_ = std::make_unique<Tls>();
    tls_->ssl.reset(SSL_new(server_.context_->ssl.get()));
    SSL_set_fd(tls_->ssl.get(), socket_);
    ERR_clear_error();
    if (SSL_accept(tls_->ssl.get()) != 1) {
        ++server_.failed_handshakes_;
        throw PeerGone("no TLS handshake");
    }
    if (resumed()) {
        ++server_.resumed_;
    }
}

bool Peer::resumed() const { return tls_ && SSL_session_reused(tls_->ssl.get()) == 1; }

std::string Peer::read_some() {
    if (!buffered_.empty()) {
        return std::exchange(buffered_, {});
    }
    std::array<char, 16384> bytes{};
    ssize_t count = 0;
    if (tls_) {
        ERR_clear_error();
        count = SSL_read(tls_->ssl.get(), bytes.data(), static_cast<int>(bytes.size()));
    } else {
        count = ::recv(socket_, bytes.data(), bytes.size(), 0);
    }
    return {bytes.data(), static_cast<std::size_t>(std::max<ssize_t>(count, 0))};
}

std::string Peer::read_request() {
    std::string request;
    std::size_t wanted = 0;
    while (wanted == 0 || request.size() < wanted) {
        const std::string more = read_some();
        if (more.empty()) {
            throw PeerGone("no request");
        }
        request += more;
        const auto end = request.find("\r\n\r\n");
        if (wanted == 0 && end != std::string::npos) {
            wanted = end + 4 + content_length(request.substr(0, end));
        }
    }
    buffered_ = request.substr(wanted);
    request.resize(wanted);
    ++server_.requests_;
    return request;
}

void Peer::write(std::string_view bytes) {
    while (!bytes.empty()) {
        ssize_t count = 0;
        if (tls_) {
            ERR_clear_error();
            count = SSL_write(tls_->ssl.get(), bytes.data(), static_cast<int>(bytes.size()));
        } else {
            count = ::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        }
        if (count <= 0) {
            throw PeerGone("cannot write");
        }
        bytes.remove_prefix(static_cast<std::size_t>(count));
    }
}

void Peer::answer(std::string_view body, std::string_view status, std::string_view more_fields) {
    std::string bytes = "HTTP/1.1 ";
    bytes.append(status).append("\r\n").append(more_fields);
    bytes.append("Content-Length: ").append(std::to_string(body.size())).append("\r\n\r\n").append(body);
    write(bytes);
}

void Peer::serve(std::string_view body) {
    for (;;) {
        read_request();
        answer(body);
    }
}

void Peer::wait_closed() {
    while (!read_some().empty()) {
    }
}

void Peer::wait_unread() {
    pollfd events{socket_, POLLRDHUP, 0};
    ::poll(&events, 1, patience_seconds * 1000);
}

void Peer::reset() {
    const linger now{1, 0};
    ::setsockopt(socket_, SOL_SOCKET, SO_LINGER, &now, sizeof(now));
    if (tls_) {
        SSL_set_quiet_shutdown(tls_->ssl.get(), 1);
    }
    close();
}

void Peer::close() {
    if (socket_ < 0) {
        return;
    }
    if (tls_ && SSL_is_init_finished(tls_->ssl.get()) != 0) {
        ERR_clear_error();
        SSL_shutdown(tls_->ssl.get());
    }
    tls_.reset();
    server_.forget(socket_);
    ::close(socket_);
    socket_ = -1;
}

RawServer::RawServer(Script script, std::optional<TlsSettings> tls) : script_(std::move(script)), tls_(std::move(tls)) {
    if (tls_ && !tls_->never_shake) {
        context_ = std::make_unique<Context>();
        SSL_CTX* const context = context_->ssl.get();
        const std::unique_ptr<BIO, Free> certificate_bytes(BIO_new_mem_buf(tls_->identity.certificate.data(), -1));
        const std::unique_ptr<BIO, Free> key_bytes(BIO_new_mem_buf(tls_->identity.key.data(), -1));
        const std::unique_ptr<X509, Free> certificate(
            PEM_read_bio_X509(certificate_bytes.get(), nullptr, nullptr, nullptr));
        const std::unique_ptr<EVP_PKEY, Free> key(PEM_read_bio_PrivateKey(key_bytes.get(), nullptr, nullptr, nullptr));
        SSL_CTX_use_certificate(context, certificate.get());
        SSL_CTX_use_PrivateKey(context, key.get());
        if (tls_->only_version != 0) {
            SSL_CTX_set_min_proto_version(context, tls_->only_version);
            SSL_CTX_set_max_proto_version(context, tls_->only_version);
        }
        constexpr unsigned char id[] = "ofapi tests";
        SSL_CTX_set_session_id_context(context, id, sizeof(id) - 1);
    }
    listener_ = listen_on_loopback(port_, true);
    acceptor_ = std::thread([this] { accept(); });
}

RawServer::~RawServer() {
    {
        const std::lock_guard lock(mutex_);
        stopping_ = true;
        for (const int socket : sockets_) {
            ::shutdown(socket, SHUT_RDWR);
        }
    }
    ::shutdown(listener_, SHUT_RDWR);
    acceptor_.join();
    ::close(listener_);
    for (auto& peer : peers_) {
        peer.join();
    }
}

void RawServer::accept() {
    block_sigpipe();
    for (;;) {
        const int socket = ::accept4(listener_, nullptr, nullptr, SOCK_CLOEXEC);
        if (socket < 0) {
            return;
        }
        const std::lock_guard lock(mutex_);
        if (stopping_) {
            ::close(socket);
            return;
        }
        sockets_.push_back(socket);
        peers_.emplace_back([this, socket, number = accepted_++] { serve(socket, number); });
    }
}

void RawServer::serve(int socket, std::size_t number) {
    Peer peer(*this, socket, number);
    try {
        if (tls_ && tls_->never_shake) {
            peer.wait_closed();
            return;
        }
        if (tls_ && tls_->hangs_up_on == number) {
            peer.read_some();
            return;
        }
        if (tls_) {
            peer.start_tls();
        }
        script_(peer);
    } catch (const PeerGone&) {  // the usual end of a script that serves
    }
}

void RawServer::forget(int socket) {
    const std::lock_guard lock(mutex_);
    std::erase(sockets_, socket);
}

std::uint16_t closed_port() {
    std::uint16_t port = 0;
    const int socket = listen_on_loopback(port, false);
    ::close(socket);
    return port;
}

}  // namespace ofapi::test
