#include <ofapi/webhook.hpp>

#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <random>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace ofapi::webhook {
namespace {

using namespace std::chrono_literals;

Time at(Duration since_start) { return Time{} + since_start; }

TEST(Seen, TellsARetryAndARedeliveryFromANewEvent) {
    Seen seen;
    EXPECT_FALSE(seen.contains("evt_1", at(0s)));
    seen.remember("evt_1", at(0s));
    EXPECT_FALSE(seen.contains("evt_2", at(0s)));
    seen.remember("evt_2", at(0s));
    EXPECT_TRUE(seen.contains("evt_1", at(10s)));
    EXPECT_TRUE(seen.contains("evt_2", at(7 * 24h)));
    EXPECT_EQ(seen.size(), 2U);
}

TEST(Seen, AnEventWhoseHandlingFailedIsHandledWhenItIsDeliveredAgain) {
    Seen seen;
    Headers headers;
    headers.add("X-OFAPI-Idempotency-Key", "evt_1");
    int calls = 0;
    int handled = 0;
    const auto handle = [&](const Event&) {
        if (++calls == 1) throw std::runtime_error("the database is away");
        ++handled;
    };
    const auto deliver = [&](Time now) {
        const Event event = parse(R"({"event":"tips.received","payload":{}})", headers).value();
        try {
            if (!seen.contains(event.key, now)) {
                handle(event);
                seen.remember(event.key, now);
            }
            return 200;
        } catch (const std::runtime_error&) {
            return 500;
        }
    };
    EXPECT_EQ(deliver(at(0s)), 500);
    EXPECT_EQ(handled, 0);
    EXPECT_EQ(deliver(at(10s)), 200);
    EXPECT_EQ(handled, 1);
    EXPECT_EQ(deliver(at(20s)), 200);
    EXPECT_EQ(handled, 1);
    EXPECT_EQ(calls, 2);
}

TEST(Seen, NeverTakesAnEventWithoutAKeyForADuplicate) {
    Seen seen;
    seen.remember("", at(0s));
    EXPECT_FALSE(seen.contains("", at(0s)));
    EXPECT_EQ(seen.size(), 0U);
}

TEST(Seen, ForgetsAKeyThatWasNotRememberedForItsAge) {
    Seen seen(10, 60s);
    seen.remember("a", at(0s));
    EXPECT_TRUE(seen.contains("a", at(59s)));
    EXPECT_FALSE(seen.contains("a", at(60s))) << "asking renews nothing";
    seen.remember("b", at(60s));
    EXPECT_EQ(seen.size(), 1U);
}

TEST(Seen, RemembersAKeyAnewWhenToldAgain) {
    Seen seen(10, 60s);
    seen.remember("a", at(0s));
    seen.remember("a", at(59s));
    EXPECT_TRUE(seen.contains("a", at(118s)));
    EXPECT_FALSE(seen.contains("a", at(119s)));
    EXPECT_EQ(seen.size(), 1U);
}

TEST(Seen, AskingAboutALaterTimeForgetsNothing) {
    Seen seen(10, 60s);
    seen.remember("a", at(0s));
    EXPECT_FALSE(seen.contains("a", at(1h)));
    EXPECT_TRUE(seen.contains("a", at(1s)));
}

TEST(Seen, ForgetsTheOldestWhereThereAreTooMany) {
    Seen seen(2, 1h);
    seen.remember("a", at(0s));
    seen.remember("b", at(1s));
    seen.remember("a", at(2s));
    EXPECT_TRUE(seen.contains("b", at(3s)));
    seen.remember("c", at(3s));
    EXPECT_TRUE(seen.contains("a", at(4s)));
    EXPECT_TRUE(seen.contains("c", at(4s)));
    EXPECT_FALSE(seen.contains("b", at(4s))) << "it was the one remembered longest ago";
    EXPECT_EQ(seen.size(), 2U);
}

TEST(Seen, RemembersNothingWhereItMayNot) {
    Seen none(0);
    none.remember("a", at(0s));
    EXPECT_FALSE(none.contains("a", at(0s)));
    Seen brief(10, 0s);
    brief.remember("a", at(0s));
    EXPECT_FALSE(brief.contains("a", at(0s)));
}

TEST(Seen, KeepsWhatItKnowsWhenMoved) {
    Seen source(3, 1h);
    source.remember("a", at(0s));
    source.remember("b", at(0s));
    Seen moved(std::move(source));
    EXPECT_TRUE(moved.contains("a", at(1s)));
    Seen assigned(1, 1s);
    assigned.remember("z", at(1s));
    assigned = std::move(moved);
    EXPECT_TRUE(assigned.contains("b", at(2s)));
    EXPECT_TRUE(assigned.contains("a", at(2s)));
    EXPECT_FALSE(assigned.contains("z", at(2s)));
    assigned.remember("c", at(2s));
    EXPECT_EQ(assigned.size(), 3U);
}

/// The same, as plainly as it can be said.
class Model {
 public:
    Model(std::size_t max_keys, Duration max_age) : max_keys_(max_keys), max_age_(max_age) {}

    [[nodiscard]] bool contains(const std::string& key, Time now) const {
        return std::any_of(entries_.begin(), entries_.end(), [&](const auto& entry) {
            return entry.first == key && std::max(now_, now) - entry.second < max_age_;
        });
    }
    void remember(const std::string& key, Time now) {
        now_ = std::max(now_, now);
        std::erase_if(entries_, [&](const auto& entry) { return now_ - entry.second >= max_age_; });
        if (key.empty()) return;
        std::erase_if(entries_, [&](const auto& entry) { return entry.first == key; });
        entries_.emplace_back(key, now_);
        if (entries_.size() > max_keys_) entries_.erase(entries_.begin());
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
            const bool known = seen.contains(key, now);
            ASSERT_EQ(known, model.contains(key, now)) << "seed " << seed << ", step " << step;
            duplicates += known ? 1U : 0U;
            forgotten += !known && n != 0 && met[static_cast<std::size_t>(n)] ? 1U : 0U;
            if (below(4) == 0) continue;  // its handling failed, or it was a duplicate
            seen.remember(key, now);
            model.remember(key, now);
            ASSERT_EQ(seen.size(), model.size()) << "seed " << seed << ", step " << step;
            met[static_cast<std::size_t>(n)] = true;
        }
    }
    EXPECT_GT(duplicates, 10'000U);
    EXPECT_GT(forgotten, 10'000U);
}

}  // namespace
}  // namespace ofapi::webhook
