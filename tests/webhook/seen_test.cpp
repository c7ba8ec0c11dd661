#include <ofapi/webhook.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <random>
#include <string>
#include <utility>
#include <vector>

namespace ofapi::webhook {
namespace {

using namespace std::chrono_literals;

Time at(Duration since_start) { return Time{} + since_start; }

TEST(Seen, TellsARetryAndARedeliveryFromANewEvent) {
    Seen seen;
    EXPECT_TRUE(seen.first("evt_1", at(0s)));
    EXPECT_TRUE(seen.first("evt_2", at(0s)));
    EXPECT_FALSE(seen.first("evt_1", at(10s)));
    EXPECT_FALSE(seen.first("evt_2", at(7 * 24h)));
    EXPECT_EQ(seen.size(), 2U);
}

TEST(Seen, NeverTakesAnEventWithoutAKeyForADuplicate) {
    Seen seen;
    EXPECT_TRUE(seen.first("", at(0s)));
    EXPECT_TRUE(seen.first("", at(0s)));
    EXPECT_EQ(seen.size(), 0U);
}

TEST(Seen, ForgetsAKeyThatWasNotSeenForItsAge) {
    Seen seen(10, 60s);
    EXPECT_TRUE(seen.first("a", at(0s)));
    EXPECT_FALSE(seen.first("a", at(59s)));
    EXPECT_FALSE(seen.first("a", at(118s))) << "its time begins anew each time it is seen";
    EXPECT_TRUE(seen.first("a", at(178s)));
}

TEST(Seen, ForgetsTheOldestWhereThereAreTooMany) {
    Seen seen(2, 1h);
    EXPECT_TRUE(seen.first("a", at(0s)));
    EXPECT_TRUE(seen.first("b", at(1s)));
    EXPECT_FALSE(seen.first("a", at(2s)));
    EXPECT_TRUE(seen.first("c", at(3s)));
    EXPECT_FALSE(seen.first("a", at(4s)));
    EXPECT_TRUE(seen.first("b", at(5s))) << "it was the one seen longest ago";
    EXPECT_EQ(seen.size(), 2U);
}

TEST(Seen, RemembersNothingWhereItMayNot) {
    Seen none(0);
    EXPECT_TRUE(none.first("a", at(0s)));
    EXPECT_TRUE(none.first("a", at(0s)));
    Seen brief(10, 0s);
    EXPECT_TRUE(brief.first("a", at(0s)));
    EXPECT_TRUE(brief.first("a", at(0s)));
}

TEST(Seen, KeepsWhatItKnowsWhenMoved) {
    Seen source(3, 1h);
    EXPECT_TRUE(source.first("a", at(0s)));
    EXPECT_TRUE(source.first("b", at(0s)));
    Seen moved(std::move(source));
    EXPECT_FALSE(moved.first("a", at(1s)));
    Seen assigned(1, 1s);
    EXPECT_TRUE(assigned.first("z", at(1s)));
    assigned = std::move(moved);
    EXPECT_FALSE(assigned.first("b", at(2s)));
    EXPECT_FALSE(assigned.first("a", at(2s)));
    EXPECT_TRUE(assigned.first("z", at(2s)));
    EXPECT_TRUE(assigned.first("c", at(2s)));
    EXPECT_EQ(assigned.size(), 3U);
}

/// The same, as plainly as it can be said.
class Model {
 public:
    Model(std::size_t max_keys, Duration max_age) : max_keys_(max_keys), max_age_(max_age) {}

    bool first(const std::string& key, Time now) {
        now_ = std::max(now_, now);
        std::erase_if(entries_, [&](const auto& entry) { return now_ - entry.second >= max_age_; });
        if (key.empty()) return true;
        const bool known = std::erase_if(entries_, [&](const auto& entry) { return entry.first == key; }) > 0;
        entries_.emplace_back(key, now_);
        if (entries_.size() > max_keys_) entries_.erase(entries_.begin());
        return !known;
    }
    [[nodiscard]] std::size_t size() const { return entries_.size(); }

 private:
    std::size_t max_keys_;
    Duration max_age_;
    Time now_ = Time::min();
    std::vector<std::pair<std::string, Time>> entries_;
};

TEST(SeenProperty, DoesWhatAPlainModelDoes) {
    std::size_t duplicates = 0;
    std::size_t forgotten = 0;
    for (unsigned seed = 0; seed < 3000; ++seed) {
        std::mt19937 random(seed);
        const auto below = [&](int n) { return std::uniform_int_distribution<int>(0, n - 1)(random); };
        const auto max_keys = static_cast<std::size_t>(below(12));
        const Duration max_age = std::chrono::seconds(below(30));
        const int names = 1 + below(20);
        Seen seen(max_keys, max_age);
        Model model(max_keys, max_age);
        Time now = at(std::chrono::seconds(below(100) - 50));
        std::vector<bool> met(static_cast<std::size_t>(names));
        for (int step = 0; step < 100; ++step) {
            now += std::chrono::seconds(below(8) - 1);  // sometimes backwards
            const int n = below(names);
            const std::string key = n == 0 ? "" : "evt_" + std::to_string(n);
            const bool first = seen.first(key, now);
            ASSERT_EQ(first, model.first(key, now)) << "seed " << seed << ", step " << step;
            ASSERT_EQ(seen.size(), model.size()) << "seed " << seed << ", step " << step;
            duplicates += first ? 0U : 1U;
            forgotten += first && n != 0 && met[static_cast<std::size_t>(n)] ? 1U : 0U;
            met[static_cast<std::size_t>(n)] = true;
        }
    }
    EXPECT_GT(duplicates, 10'000U);
    EXPECT_GT(forgotten, 10'000U);
}

}  // namespace
}  // namespace ofapi::webhook
