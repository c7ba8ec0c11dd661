#include "api/timestamp.hpp"

#include <gtest/gtest.h>

#include <chrono>
#include <random>
#include <string>

namespace ofapi::api {
namespace {

using namespace std::chrono;

TEST(ParseTimestamp, TakesTheServicesForms) {
    struct Case {
        const char* text;
        Timestamp when;
    };
    const Timestamp september = sys_days(year(2025) / 9 / 2) + 21h + 2min + 18s;
    const Timestamp may = sys_days(year(2025) / 5 / 23) + 15h + 51min + 52s;
    const Case cases[] = {
        {"2025-09-02T21:02:18+00:00", september},
        {"2025-09-02T21:02:18Z", september},
        {"2025-09-02T21:02:18", september},
        {"2025-09-02 21:02:18", september},
        {"2025-09-02t21:02:18z", september},
        {"2025-09-02T23:02:18+02:00", september},
        {"2025-09-02T15:32:18-05:30", september},
        {"2025-09-03T02:32:18+0530", september},
        {"2025-05-23T15:51:52.000000Z", may},
        {"2025-05-23T15:51:52.5Z", may + 500ms},
        {"2025-05-23T15:51:52.000001+00:00", may + 1us},
        {"2025-05-23T15:51:52.1234567899Z", may + 123456us},
        {"2025-05-23", sys_days(year(2025) / 5 / 23)},
        {"2024-02-29T00:00:00Z", sys_days(year(2024) / 2 / 29)},
        {"2016-12-31T23:59:60Z", sys_days(year(2017) / 1 / 1)},
        {"1969-12-31T23:59:59.5Z", Timestamp(-500ms)},
        {"0001-01-01T00:00:00Z", sys_days(year(1) / 1 / 1)},
        {"9999-12-31T23:59:59.999999Z", sys_days(year(10000) / 1 / 1) - Timestamp::duration(1)},
    };
    for (const Case& c : cases) EXPECT_EQ(parse_timestamp(c.text), c.when) << c.text;
}

TEST(ParseTimestamp, RefusesEverythingElse) {
    for (const char* text : {"",
                             "now",
                             "2025",
                             "2025-9-2",
                             "2025-13-01",
                             "2025-02-29",
                             "2025-00-10",
                             "2025-01-00",
                             "2025-04-31T00:00:00Z",
                             "2025-09-02T",
                             "2025-09-02T21:02",
                             "2025-09-02T21:02:18.",
                             "2025-09-02T21:02:18.Z",
                             "2025-09-02T24:00:00Z",
                             "2025-09-02T21:60:00Z",
                             "2025-09-02T21:02:61Z",
                             "2025-09-02T21:02:18+",
                             "2025-09-02T21:02:18+0",
                             "2025-09-02T21:02:18+24:00",
                             "0000-01-01T00:00:00+14:00",
                             "9999-12-31T23:59:59-00:01",
                             "2025-09-02T21:02:18+00:60",
                             "2025-09-02T21:02:18Zx",
                             "2025-09-02T21:02:18Z ",
                             " 2025-09-02T21:02:18Z",
                             "2025-09-02X21:02:18Z",
                             "2025-09-02Z",
                             "+025-09-02T21:02:18Z",
                             "20250902T210218Z",
                             "2025-09-02T-1:02:18Z",
                             "2025-09-02T21:02:18EST"})
        EXPECT_EQ(parse_timestamp(text), std::nullopt) << text;
}

TEST(ParseTimestamp, ReadsBackWhatIsWritten) {
    std::mt19937_64 random(3);
    const auto first = sys_days(year(0) / 1 / 1).time_since_epoch();
    const auto last = sys_days(year(10000) / 1 / 1).time_since_epoch();
    std::uniform_int_distribution<std::int64_t> any(microseconds(first).count(), microseconds(last).count() - 1);
    for (int i = 0; i < 20'000; ++i) {
        Timestamp when{microseconds(any(random))};
        if (i % 2 == 0) when = floor<seconds>(when);
        const std::string text = format_timestamp(when);
        EXPECT_EQ(parse_timestamp(text), when) << text;
        EXPECT_EQ(text.size(), i % 2 == 0 || text.size() == 20 ? 20u : 27u) << text;
    }
}

TEST(FormatTimestamp, WritesIsoInUtc) {
    EXPECT_EQ(format_timestamp(Timestamp()), "1970-01-01T00:00:00Z");
    EXPECT_EQ(format_timestamp(Timestamp(-1us)), "1969-12-31T23:59:59.999999Z");
    EXPECT_EQ(format_timestamp(sys_days(year(2025) / 9 / 2) + 21h + 2min + 18s), "2025-09-02T21:02:18Z");
    EXPECT_EQ(format_timestamp(sys_days(year(2025) / 9 / 2) + 50ms), "2025-09-02T00:00:00.050000Z");
}

}  // namespace
}  // namespace ofapi::api
