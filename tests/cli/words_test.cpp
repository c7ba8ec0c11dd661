#include "cli/redact.hpp"

#include <gtest/gtest.h>

namespace ofapi::cli {
namespace {

TEST(WithoutKeys, HidesWhateverLooksLikeAKey) {
    EXPECT_EQ(without_keys("--api-key ofapi_ab-C_1234567 and ofapi_cs_0123456789, the rest"),
              "--api-key ofapi_*** and ofapi_***, the rest");
    EXPECT_EQ(without_keys("--key=ofapi_abcdef012345"), "--key=ofapi_***");
    EXPECT_EQ(without_keys("ofapi_queue.ndjson"), "ofapi_queue.ndjson");
    EXPECT_EQ(without_keys("ofapi_"), "ofapi_");
    EXPECT_EQ(without_keys("ofapi poll"), "ofapi poll");
    EXPECT_EQ(without_keys(""), "");
}

}  // namespace
}  // namespace ofapi::cli
