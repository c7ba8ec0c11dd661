#include "sim/compress.hpp"

#include "sim/raw_client.hpp"
#include "sim/server.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

namespace ofapi::sim {
namespace {

using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

RawAnswer ask(const Server& server, std::string_view method, std::string_view fields) {
    RawClient client(server.port());
    client.send(std::string(method) + " /api/whoami HTTP/1.1\r\nHost: h\r\nAuthorization: Bearer ofapi_sim_key\r\n" +
                std::string(fields) + "\r\n");
    return client.receive(method == "HEAD");
}

TEST(Compression, IsWhatTheRequestAccepts) {
    struct Case {
        std::string accepted;
        bool gzip, br;
    };
    for (const Case& c : {Case{"gzip, br", true, true}, Case{"br;q=0.5,GZIP", true, true},
                          Case{"gzip;q=0, br", false, true}, Case{"gzip;q=0.000, br;q=0.001", false, true},
                          Case{"deflate, zstd", false, false}, Case{"", false, false}, Case{"x-gzip", false, false}}) {
        EXPECT_EQ(accepts(c.accepted, Compression::gzip), c.gzip) << c.accepted;
        EXPECT_EQ(accepts(c.accepted, Compression::br), c.br) << c.accepted;
    }
}

TEST(Compression, IsOffUnlessItIsAskedForOnBothSides) {
    const Server plain;
    EXPECT_THAT(ask(plain, "GET", "Accept-Encoding: gzip, br\r\n").body, StartsWith("{"));
    Config config;
    config.compress = Compression::gzip;
    const Server server(config);
    EXPECT_THAT(ask(server, "GET", "").body, StartsWith("{"));
    EXPECT_THAT(ask(server, "GET", "Accept-Encoding: br\r\n").body, StartsWith("{"));
}

TEST(Compression, AnswersWithTheLengthOfTheCodedBody) {
    for (const Compression coding : {Compression::gzip, Compression::br}) {
        Config config;
        config.compress = coding;
        const Server server(config);
        const RawAnswer answer = ask(server, "GET", "Accept-Encoding: gzip, br\r\n");
        EXPECT_EQ(answer.status, 200);
        EXPECT_TRUE(answer.complete);
        EXPECT_THAT(answer.head, HasSubstr("Content-Encoding: " + std::string(name(coding)) + "\r\n"));
        EXPECT_THAT(answer.body, Not(StartsWith("{")));
        EXPECT_THAT(ask(server, "HEAD", "Accept-Encoding: gzip, br\r\n").head,
                    HasSubstr("Content-Length: " + std::to_string(answer.body.size()) + "\r\n"));
    }
}

}  // namespace
}  // namespace ofapi::sim
