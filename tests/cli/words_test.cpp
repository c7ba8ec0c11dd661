#include "cli/redact.hpp"

#include <gtest/gtest.h>

namespace ofapi::cli {
namespace {

TEST(WithoutKeys, HidesWhateverLooksLikeAKey) {
    EXPECT_EQ(without_keys("--api-key ofapi_ab-C_12 and ofapi_, the rest"),
              "--api-key ofapi_*** and ofapi_***, the rest");
    EXPECT_EQ(without_keys("--key=ofapi_x"), "--key=ofapi_***");
    EXPECT_EQ(without_keys("ofapi poll"), "ofapi poll");
    EXPECT_EQ(without_keys(""), "");
}

}  // namespace
}  // namespace ofapi::cli
