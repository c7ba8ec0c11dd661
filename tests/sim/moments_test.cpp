#include "sim/moments.hpp"

#include <gtest/gtest.h>

#include <optional>

namespace ofapi::sim {
namespace {

TEST(Moments, AreWrittenInTheTwoFormsOfTheService) {
    EXPECT_EQ(date_json(1'756'846'938, DateForm::onlyfans), "\"2025-09-02T21:02:18+00:00\"");
    EXPECT_EQ(date_json(1'756'846'938, DateForm::own), "\"2025-09-02T21:02:18.000000Z\"");
}

TEST(Moments, AreReadInEveryDocumentedForm) {
    for (const auto* text : {"2025-09-02 21:02:18", "2025-09-02T21:02:18+00:00", "2025-09-02T21:02:18.000000Z",
                             "2025-09-02T21:02:18Z", "2025-09-02T21:02:18"}) {
        EXPECT_EQ(parse_date(text), 1'756'846'938) << text;
    }
    EXPECT_EQ(parse_date("1970-01-02"), 86'400);
}

TEST(Moments, AreNotReadFromAnythingElse) {
    for (const auto* text : {"", "now", "-30days", "2025-02-30", "2025-13-01", "2025-09-02 24:00:00", "2025-9-2",
                             "2025-09-02 21:02", "2025-09-02 21:02:18 CET", "2025-09-02T21:02:18.Z", "2025-09-02x"}) {
        EXPECT_EQ(parse_date(text), std::nullopt) << text;
    }
}

}  // namespace
}  // namespace ofapi::sim
