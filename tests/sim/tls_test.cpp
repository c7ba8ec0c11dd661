#include "sim/server.hpp"

#include "sim/raw_client.hpp"

#include <boost/asio/buffer.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/read.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/ssl/error.hpp>
#include <boost/asio/ssl/host_name_verification.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <boost/asio/write.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>
#include <memory>
#include <string>

namespace ofapi::sim {
namespace {

namespace asio = boost::asio;
namespace ssl = boost::asio::ssl;
using boost::system::error_code;
using namespace std::chrono_literals;
using testing::HasSubstr;

using Session = std::unique_ptr<SSL_SESSION, decltype(&SSL_SESSION_free)>;

struct Exchange {
    error_code handshake;
    error_code end;
    std::string answer;
    Session session{nullptr, SSL_SESSION_free};
};

/// One request over TLS as a careful client makes it, to the name `host`.
Exchange exchange(const Server& server, const std::string& ca_pem, const std::string& host,
                  SSL_SESSION* resume = nullptr) {
    asio::io_context context;
    ssl::context tls(ssl::context::tls_client);
    tls.add_certificate_authority(asio::buffer(ca_pem));
    tls.set_verify_mode(ssl::verify_peer);
    tls.set_verify_callback(ssl::host_name_verification(host));
    ssl::stream<asio::ip::tcp::socket> stream(context, tls);
    stream.next_layer().connect({asio::ip::address_v4::loopback(), server.port()});
    if (resume != nullptr) SSL_set_session(stream.native_handle(), resume);
    Exchange result;
    stream.handshake(ssl::stream_base::client, result.handshake);
    if (result.handshake) return result;
    asio::write(
        stream,
        asio::buffer(std::string("GET /api/whoami HTTP/1.1\r\nAuthorization: Bearer x\r\nConnection: close\r\n\r\n")));
    asio::read(stream, asio::dynamic_buffer(result.answer), result.end);
    result.session.reset(SSL_get1_session(stream.native_handle()));
    SSL_set_shutdown(stream.native_handle(), SSL_SENT_SHUTDOWN | SSL_RECEIVED_SHUTDOWN);
    return result;
}

Config with(Identity identity) {
    Config config;
    config.tls = std::move(identity);
    return config;
}

TEST(TlsServer, IsTrustedThroughItsAuthorityByNameAndAddress) {
    const Authority authority;
    const Server server(with(authority.issue()));
    EXPECT_EQ(server.url(), "https://127.0.0.1:" + std::to_string(server.port()));
    for (const auto* host : {"localhost", "127.0.0.1"}) {
        const auto result = exchange(server, authority.certificate_pem(), host);
        EXPECT_FALSE(result.handshake) << host << ": " << result.handshake.message();
        EXPECT_THAT(result.answer, HasSubstr("simulated-team"));
        EXPECT_EQ(result.end, asio::error::eof) << "close_notify came: " << result.end.message();
    }
    EXPECT_EQ(server.stats().tls_handshakes, 2);
    EXPECT_EQ(server.stats().tls_resumed, 0);
}

TEST(TlsServer, ResumesASession) {
    const Authority authority;
    const Server server(with(authority.issue()));
    const auto first = exchange(server, authority.certificate_pem(), "localhost");
    ASSERT_NE(first.session, nullptr);
    const auto second = exchange(server, authority.certificate_pem(), "localhost", first.session.get());
    EXPECT_THAT(second.answer, HasSubstr("simulated-team"));
    EXPECT_EQ(server.stats().tls_handshakes, 2);
    EXPECT_EQ(server.stats().tls_resumed, 1);
}

TEST(TlsServer, IsRefusedByCarefulClientsWhereItShouldBe) {
    const Authority authority;
    const Authority stranger;
    CertificateOptions expired;
    expired.not_before = -48h;
    expired.not_after = -24h;
    CertificateOptions elsewhere;
    elsewhere.names = {"example.com"};
    for (const auto& identity :
         {authority.issue(expired), authority.issue(elsewhere), stranger.issue(), self_signed()}) {
        const Server server(with(identity));
        EXPECT_TRUE(exchange(server, authority.certificate_pem(), "localhost").handshake);
        EXPECT_EQ(server.stats().requests, 0);
    }
}

TEST(TlsServer, SelfSignedIsTrustedByThoseWhoKnowIt) {
    const auto identity = self_signed();
    const Server server(with(identity));
    EXPECT_FALSE(exchange(server, identity.certificate_pem, "localhost").handshake);
}

TEST(TlsServer, ClosesOnPlainTextAndStaysUp) {
    const Authority authority;
    const Server server(with(authority.issue()));
    RawClient plain(server.port());
    plain.request("/api/whoami");
    EXPECT_EQ(plain.receive().status, 0);
    EXPECT_FALSE(exchange(server, authority.certificate_pem(), "localhost").handshake);
}

TEST(TlsServer, GivesUpOnAHandshakeThatDoesNotCome) {
    const Authority authority;
    auto config = with(authority.issue());
    config.idle_timeout = 40ms;
    const Server server(config);
    const RawClient silent(server.port());
    EXPECT_TRUE(silent.closed());
}

TEST(TlsServer, ResetsWithoutAGoodbyeUnderAFault) {
    const Authority authority;
    auto config = with(authority.issue());
    config.faults.set(Fault::reset_before_answer, 1.0);
    const Server server(config);
    const auto result = exchange(server, authority.certificate_pem(), "localhost");
    EXPECT_FALSE(result.handshake);
    EXPECT_NE(result.end, asio::error::eof);
    EXPECT_EQ(result.answer, "");
}

TEST(TlsServer, RefusesACertificateThatIsNone) {
    EXPECT_THROW(Server(with(Identity{"nonsense", "nonsense"})), boost::system::system_error);
}

}  // namespace
}  // namespace ofapi::sim
