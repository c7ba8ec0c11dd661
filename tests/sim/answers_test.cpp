#include "sim/answers.hpp"

#include <boost/json/parse.hpp>
#include <boost/json/value.hpp>

#include <gtest/gtest.h>

#include <set>
#include <string>

namespace ofapi::sim {
namespace {

namespace json = boost::json;

Config with_accounts(std::size_t count, std::uint64_t seed = 1) {
    Config config;
    config.accounts = count;
    config.seed = seed;
    return config;
}

TEST(Roster, MakesTheSameAccountsForTheSameSeedAndOthersForAnother) {
    const Roster one(with_accounts(50, 1));
    const Roster again(with_accounts(50, 1));
    const Roster other(with_accounts(50, 2));
    std::set<std::string> ids;
    for (std::size_t i = 0; i < 50; ++i) {
        const auto& account = one.accounts()[i];
        EXPECT_EQ(account.id, again.accounts()[i].id);
        EXPECT_EQ(mass_messaging_json(account), mass_messaging_json(again.accounts()[i]));
        EXPECT_EQ(account.id.size(), 37U);
        EXPECT_EQ(account.id.find_last_not_of("0123456789abcdef"), 4U) << account.id;
        EXPECT_EQ(account.id.substr(0, 5), "acct_");
        ids.insert(account.id);
        ids.insert(other.accounts()[i].id);
    }
    EXPECT_EQ(ids.size(), 100U);
}

TEST(Roster, KeepsTheSameIdsWhenItGrows) {
    const Roster small(with_accounts(3));
    const Roster large(with_accounts(30));
    for (std::size_t i = 0; i < 3; ++i) EXPECT_EQ(small.accounts()[i].id, large.accounts()[i].id);
}

TEST(Roster, PutsTheExpiredAndTheGoneLast) {
    auto config = with_accounts(6);
    config.expired = 2;
    config.gone = 1;
    Roster roster(config);
    std::string states;
    for (const auto& account : roster.accounts()) states += "heg"[static_cast<int>(account.state)];
    EXPECT_EQ(states, "hhheeg");
    EXPECT_EQ(roster.find(roster.accounts()[4].id), &roster.accounts()[4]);
    EXPECT_EQ(roster.find("acct_"), nullptr);
}

TEST(Roster, RefusesMoreTroubledAccountsThanThereAre) {
    auto config = with_accounts(3);
    config.expired = 2;
    config.gone = 2;
    EXPECT_THROW(Roster roster(config), std::invalid_argument);
    config.gone = static_cast<std::size_t>(-1);
    EXPECT_THROW(Roster roster(config), std::invalid_argument);
}

TEST(MassMessaging, IsAlwaysAListOfItemsOfTheDocumentedType) {
    static const std::set<std::string, std::less<>> flags{"canUnsend",           "hasError", "isCanceled",
                                                          "isCouplePeopleMedia", "isDone",   "isReady"};
    static const std::set<std::string, std::less<>> numbers{"id", "pending", "total", "unsendSeconds"};
    std::set<std::size_t> lengths;
    std::size_t missing = 0;
    std::size_t nulls = 0;
    const Roster roster(with_accounts(2000));
    for (const auto& account : roster.accounts()) {
        const auto items = json::parse(mass_messaging_json(account)).as_array();
        lengths.insert(items.size());
        for (const auto& item : items) {
            const auto& object = item.as_object();
            ASSERT_TRUE(object.at("id").is_int64());
            ASSERT_EQ(object.at("date").as_string().size(), 25U);
            for (const auto& flag : flags) ASSERT_TRUE(object.at(flag).is_bool()) << flag;
            for (const auto& [key, value] : object) {
                const std::string member(key.data(), key.size());
                if (numbers.contains(member)) {
                    ASSERT_TRUE(value.is_int64() || value.is_null()) << member;
                    nulls += value.is_null();
                } else {
                    ASSERT_TRUE(flags.contains(member) || member == "date") << member;
                }
            }
            missing += !object.contains("total");
        }
    }
    EXPECT_EQ(lengths.size(), 21U) << "0 to 20";
    EXPECT_EQ(*lengths.rbegin(), 20U);
    EXPECT_GT(missing, 0U);
    EXPECT_GT(nulls, 0U);
}

TEST(AccountJson, SaysWhoIsSignedInAndCarriesOnlyFakeSessionMaterial) {
    auto config = with_accounts(3);
    config.expired = 1;
    config.gone = 1;
    const Roster roster(config);
    const auto healthy = json::parse(account_json(roster.accounts()[0]));
    EXPECT_EQ(healthy.at("id").as_string(), roster.accounts()[0].id);
    EXPECT_TRUE(healthy.at("is_authenticated").as_bool());
    EXPECT_EQ(healthy.at("authentication_progress").as_string(), "signed_in");
    EXPECT_EQ(healthy.at("onlyfans_user_data").at("csrf").as_string(), "fake-csrf");
    EXPECT_EQ(healthy.at("onlyfans_user_data").at("id"), healthy.at("onlyfans_id"));
    EXPECT_FALSE(json::parse(account_json(roster.accounts()[1])).at("is_authenticated").as_bool());
    EXPECT_TRUE(json::parse(account_json(roster.accounts()[2])).at("is_authenticated").as_bool());
}

TEST(Meta, SaysNullWhereThereIsNoDayLimit) {
    Standing standing;
    standing.used = 1;
    standing.balance = 1'000'000'016;
    standing.limit_minute = 1000;
    standing.remaining_minute = 999;
    auto meta = json::parse(meta_json(standing));
    EXPECT_EQ(meta.at("_credits").at("balance").as_int64(), 1'000'000'016);
    EXPECT_EQ(meta.at("_rate_limits").at("remaining_minute").as_int64(), 999);
    EXPECT_TRUE(meta.at("_rate_limits").at("limit_day").is_null());
    EXPECT_TRUE(meta.at("_rate_limits").at("remaining_day").is_null());
    EXPECT_EQ(rate_fields(standing), "X-Rate-Limit-Limit-Minute: 1000\r\nX-Rate-Limit-Remaining-Minute: 999\r\n");
    standing.limit_day = 50000;
    standing.remaining_day = 49989;
    meta = json::parse(meta_json(standing));
    EXPECT_EQ(meta.at("_rate_limits").at("remaining_day").as_int64(), 49989);
}

TEST(Quoted, EscapesWhatJsonCannotHold) { EXPECT_EQ(quoted("a\"b\\\n\x01"), "\"a\\\"b\\\\\\n\\u0001\""); }

}  // namespace
}  // namespace ofapi::sim
