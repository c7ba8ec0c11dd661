#include "sim/multipart.hpp"

#include <gtest/gtest.h>

#include <string>

namespace ofapi::sim {
namespace {

constexpr std::string_view type = "multipart/form-data; boundary=\"a b\"";

TEST(Multipart, TellsValuesFromFiles) {
    const auto form = parse_multipart(type,
                                      "--a b\r\nContent-Disposition: form-data; name=\"async\"\r\n\r\ntrue\r\n"
                                      "--a b\r\nContent-Type: image/png\r\ncontent-disposition: form-data; name=file; "
                                      "filename=\"a \\\"b\\\".png\"\r\n\r\n\r\n--a \r\n\r\n"
                                      "--a b--\r\n");
    ASSERT_TRUE(form);
    EXPECT_EQ(form->values, (Pairs{{"async", "true"}}));
    ASSERT_EQ(form->files.size(), 1U);
    EXPECT_EQ(form->files[0].field, "file");
    EXPECT_EQ(form->files[0].name, "a \"b\".png");
    EXPECT_EQ(form->files[0].size, 8U);
}

TEST(Multipart, TakesAnEmptyFormAndAnEmptyPart) {
    EXPECT_TRUE(parse_multipart(type, "--a b--\r\n"));
    const auto form =
        parse_multipart(type, "preamble\r\n--a b\r\nContent-Disposition: form-data; name=\"n\"\r\n\r\n\r\n--a b--");
    ASSERT_TRUE(form);
    EXPECT_EQ(form->values, (Pairs{{"n", ""}}));
}

TEST(Multipart, RefusesWhatIsCutOff) {
    const std::string whole = "--a b\r\nContent-Disposition: form-data; name=\"n\"\r\n\r\nvalue\r\n--a b--";
    ASSERT_TRUE(parse_multipart(type, whole));
    for (std::size_t size = 0; size < whole.size(); ++size) {
        EXPECT_FALSE(parse_multipart(type, whole.substr(0, size))) << size;
    }
    EXPECT_FALSE(parse_multipart("multipart/form-data", whole));
    EXPECT_FALSE(parse_multipart("application/json; boundary=\"a b\"", whole));
    EXPECT_FALSE(parse_multipart(type, "--a b\r\nContent-Disposition: form-data\r\n\r\nvalue\r\n--a b--"));
}

}  // namespace
}  // namespace ofapi::sim
