// What of a request's body, its type and the types it asks for reaches the wire.

#include <ofapi/client.hpp>

#include "support/co_test.hpp"
#include "support/raw_server.hpp"

#include <gtest/gtest.h>
#include <boost/asio/io_context.hpp>
#include <boost/json/value.hpp>

#include <string>
#include <utility>

namespace ofapi {
namespace {

namespace asio = boost::asio;
using testing_support::run;

constexpr detail::OperationInfo upload_info{
    "things.upload", Method::post, detail::Envelope::data, detail::ResultKind::any, false, false, nullptr};

struct Upload {
    using Result = boost::json::value;
    explicit Upload(Request wanted) : request_(std::move(wanted)) {}
    [[nodiscard]] Request request() const { return request_; }
    Request request_;
};

class RequestBody : public testing::Test {
 protected:
    RequestBody()
        : server([this](test::Peer& peer) {
              while (true) {
                  arrived = peer.read_request();
                  peer.answer(R"({"data":{}})");
              }
          }) {}

    /// Sends one request, and gives it back as the server saw it, or the message of its failure.
    std::string send(Request request) {
        std::string outcome;
        const auto work = [&]() -> asio::awaitable<void> {
            Client api(io.get_executor(), ApiKey("ofapi_sim_key"),
                       ClientOptions().base_url("http://127.0.0.1:" + std::to_string(server.port())));
            try {
                (void)co_await api.fetch(Upload(std::move(request)));
                outcome = arrived;
            } catch (const Error& error) {
                EXPECT_EQ(error.code(), errc::invalid_argument);
                outcome = error.failure().message;
            }
        };
        run(io, work());
        return outcome;
    }

    static Request upload() { return {upload_info, "/api/things"}; }

    asio::io_context io;
    std::string arrived;
    test::RawServer server;
};

TEST_F(RequestBody, GoesOutAsItIsWithItsType) {
    const std::string bytes("--x\r\n\0\xff\r\n--x--", 15);
    const std::string seen = send(upload().body(bytes, "multipart/form-data; boundary=x"));
    EXPECT_NE(seen.find("\r\nContent-Type: multipart/form-data; boundary=x\r\n"), std::string::npos) << seen;
    EXPECT_EQ(seen.find("application/json", seen.find("Content-Type")), std::string::npos) << seen;
    EXPECT_TRUE(seen.ends_with("\r\n\r\n" + bytes)) << seen;
}

TEST_F(RequestBody, AsksForWhatTheResultIs) {
    using detail::Envelope;
    for (const auto& [envelope, accepted] :
         {std::pair(Envelope::data, "application/json"), std::pair(Envelope::bare, "application/json"),
          std::pair(Envelope::text, "application/json, text/plain"),
          std::pair(Envelope::none, "application/json, */*")}) {
        const detail::OperationInfo info{"things.tell", Method::get, envelope, detail::ResultKind::any,
                                         true,          false,       nullptr};
        const std::string seen = send({info, "/api/things"});
        EXPECT_NE(seen.find("\r\nAccept: " + std::string(accepted) + "\r\n"), std::string::npos) << seen;
    }
}

TEST_F(RequestBody, IsTypedAsJsonWhereItIsJson) {
    const std::string seen = send(upload().json_body(R"({"a":1})"));
    EXPECT_NE(seen.find("\r\nContent-Type: application/json\r\n"), std::string::npos) << seen;
    EXPECT_TRUE(seen.ends_with("\r\n\r\n{\"a\":1}")) << seen;
}

TEST_F(RequestBody, HasNoTypeWhereThereIsNone) {
    const std::string seen = send(upload());
    EXPECT_EQ(seen.find("Content-Type"), std::string::npos) << seen;
    EXPECT_NE(seen.find("\r\nContent-Length: 0\r\n"), std::string::npos) << seen;
}

TEST_F(RequestBody, IsNotSentWithATypeThatWouldAddAField) {
    for (const char* type : {"", "text/plain\r\nX-Other: 1", "text/\tplain", "text/pl\xc3\xa4in"}) {
        const std::string problem = send(upload().body("x", type));
        EXPECT_NE(problem.find("content type"), std::string::npos) << type << ": " << problem;
    }
    EXPECT_EQ(server.requests(), 0U);
}

}  // namespace
}  // namespace ofapi
