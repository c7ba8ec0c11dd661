#include "http/request_head.hpp"

#include <gtest/gtest.h>

namespace ofapi::http {
namespace {

TEST(RequestHead, IsWhatGoesOverTheWire) {
    std::string fields;
    ASSERT_TRUE(append_field(fields, "Authorization", "Bearer k"));
    ASSERT_TRUE(append_field(fields, "Accept", "application/json"));
    EXPECT_EQ(request_head("GET", "/api/whoami?a=1", "host:8080", fields),
              "GET /api/whoami?a=1 HTTP/1.1\r\nHost: host:8080\r\nAuthorization: Bearer k\r\n"
              "Accept: application/json\r\n\r\n");
    EXPECT_EQ(request_head("POST", "/x", "h", fields, "Idempotency-Key: 1\r\n", 12),
              "POST /x HTTP/1.1\r\nHost: h\r\nAuthorization: Bearer k\r\nAccept: application/json\r\n"
              "Idempotency-Key: 1\r\nContent-Length: 12\r\n\r\n");
    EXPECT_EQ(request_head("DELETE", "/x", "h", "", "", 0),
              "DELETE /x HTTP/1.1\r\nHost: h\r\nContent-Length: 0\r\n\r\n");
}

TEST(RequestHead, RefusesWhatCouldEndALineEarly) {
    EXPECT_FALSE(request_head("GET", "/a\r\nX: y", "h", ""));
    EXPECT_FALSE(request_head("GET", "/a b", "h", ""));
    EXPECT_FALSE(request_head("GET", "/a\n", "h", ""));
    EXPECT_FALSE(request_head("GET", std::string_view("/a\0b", 4), "h", ""));
    EXPECT_FALSE(request_head("GET", "", "h", ""));
    EXPECT_FALSE(request_head("GET", "no-slash", "h", ""));
    EXPECT_FALSE(request_head("GET /x HTTP/1.1\r\n", "/a", "h", ""));
    EXPECT_FALSE(request_head("", "/a", "h", ""));
    EXPECT_FALSE(request_head("GET", "/a", "h\r\nX: y", ""));
    EXPECT_FALSE(request_head("GET", "/a", "", ""));
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
