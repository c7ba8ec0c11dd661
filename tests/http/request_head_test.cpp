#include "http/request_head.hpp"

#include <gtest/gtest.h>

namespace ofapi::http {
namespace {

TEST(RequestHead, IsWhatGoesOverTheWire) {
    std::string head = "what another request left";
    ASSERT_TRUE(start_head(head, "GET", "", "/api/whoami?a=1", "host:8080"));
    ASSERT_TRUE(append_field(head, "Authorization", "Bearer k"));
    ASSERT_TRUE(append_field(head, "Accept", "application/json"));
    end_head(head, std::nullopt);
    EXPECT_EQ(head,
              "GET /api/whoami?a=1 HTTP/1.1\r\nHost: host:8080\r\nAuthorization: Bearer k\r\n"
              "Accept: application/json\r\n\r\n");

    ASSERT_TRUE(start_head(head, "POST", "/base", "/x", "h"));
    ASSERT_TRUE(append_field(head, "Idempotency-Key", "1"));
    end_head(head, 12);
    EXPECT_EQ(head, "POST /base/x HTTP/1.1\r\nHost: h\r\nIdempotency-Key: 1\r\nContent-Length: 12\r\n\r\n");

    ASSERT_TRUE(start_head(head, "DELETE", "", "/x", "h"));
    end_head(head, 0);
    EXPECT_EQ(head, "DELETE /x HTTP/1.1\r\nHost: h\r\nContent-Length: 0\r\n\r\n");
}

TEST(RequestHead, RefusesWhatCouldEndALineEarly) {
    const auto refused = [](std::string_view method, std::string_view base_path, std::string_view target,
                            std::string_view authority) {
        std::string head = "what another request left";
        return !start_head(head, method, base_path, target, authority) && head.empty();
    };
    EXPECT_TRUE(refused("GET", "", "/a\r\nX: y", "h"));
    EXPECT_TRUE(refused("GET", "", "/a b", "h"));
    EXPECT_TRUE(refused("GET", "", "/a\n", "h"));
    EXPECT_TRUE(refused("GET", "", std::string_view("/a\0b", 4), "h"));
    EXPECT_TRUE(refused("GET", "", "", "h"));
    EXPECT_TRUE(refused("GET", "", "no-slash", "h"));
    EXPECT_TRUE(refused("GET", "/b c", "/a", "h"));
    EXPECT_TRUE(refused("GET", "/b\r\n", "/a", "h"));
    EXPECT_TRUE(refused("GET /x HTTP/1.1\r\n", "", "/a", "h"));
    EXPECT_TRUE(refused("", "", "/a", "h"));
    EXPECT_TRUE(refused("GET", "", "/a", "h\r\nX: y"));
    EXPECT_TRUE(refused("GET", "", "/a", ""));
}

TEST(AppendField, RefusesControlCharactersAndLeavesTheFieldsAsTheyWere) {
    std::string fields = "A: 1\r\n";
    EXPECT_FALSE(append_field(fields, "B", "2\r\nC: 3"));
    EXPECT_FALSE(append_field(fields, "B", "2\n"));
    EXPECT_FALSE(append_field(fields, "B", std::string_view("\0", 1)));
    EXPECT_FALSE(append_field(fields, "B", "\x7F"));
    EXPECT_FALSE(append_field(fields, "B C", "2"));
    EXPECT_FALSE(append_field(fields, "B:", "2"));
    EXPECT_FALSE(append_field(fields, "", "2"));
    EXPECT_EQ(fields, "A: 1\r\n");
    EXPECT_TRUE(append_field(fields, "B", "two\twords \xC3\xA9"));
    EXPECT_EQ(fields, "A: 1\r\nB: two\twords \xC3\xA9\r\n");
}

}  // namespace
}  // namespace ofapi::http
