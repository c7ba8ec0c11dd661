#include "sim/service.hpp"

#include <boost/json/parse.hpp>
#include <boost/json/value.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>
#include <string>

namespace ofapi::sim {
namespace {

using namespace std::chrono_literals;
using testing::HasSubstr;
using testing::Not;
namespace json = boost::json;

constexpr Time begin(1000s);
const std::chrono::system_clock::time_point wall(1'700'000'000s);

class ServiceTest : public testing::Test {
 protected:
    Service& service() {
        if (!service_) service_.emplace(config, begin, wall);
        return *service_;
    }

    Reply get(const std::string& target, Duration when = 0s, std::string_view key = "Bearer sim",
              std::string_view method = "GET", std::string_view body = {}) {
        return service().answer(Request{method, target, key, body}, begin + when);
    }

    Reply queue(std::size_t account, Duration when = 0s) {
        return get("/api/" + id(account) + "/mass-messaging", when);
    }

    std::string id(std::size_t account) { return service().accounts().at(account).id; }

    Stats stats(Duration when = 0s) { return service().stats(begin + when); }

    Config config;

 private:
    std::optional<Service> service_;
};

TEST_F(ServiceTest, AnswersAQueueWithItsEnvelopeAndTheSameNumbersInTheHeaders) {
    config.credits = 10;
    config.limit_minute = 5;
    const auto reply = queue(0);
    EXPECT_EQ(reply.status, 200);
    const auto body = json::parse(reply.body);
    EXPECT_TRUE(body.at("data").is_array());
    EXPECT_EQ(body.at("_meta").at("_credits").at("used").as_int64(), 1);
    EXPECT_EQ(body.at("_meta").at("_credits").at("balance").as_int64(), 9);
    EXPECT_EQ(body.at("_meta").at("_rate_limits").at("remaining_minute").as_int64(), 4);
    EXPECT_THAT(reply.fields, HasSubstr("X-OFAPI-Credits-Used: 1\r\nX-OFAPI-Credits-Balance: 9\r\n"));
    EXPECT_THAT(reply.fields, HasSubstr("X-Rate-Limit-Limit-Minute: 5\r\nX-Rate-Limit-Remaining-Minute: 4\r\n"));
    EXPECT_EQ(stats().served, 1);
    EXPECT_EQ(stats().balance, 9);
}

TEST_F(ServiceTest, AnswersWhoamiAndAccountsBareCountedAndFree) {
    config.accounts = 3;
    const auto whoami = json::parse(get("/api/whoami").body);
    EXPECT_EQ(whoami.at("team").at("slug").as_string(), "simulated-team");
    EXPECT_FALSE(whoami.as_object().contains("_meta"));
    const auto accounts = get("/api/accounts");
    EXPECT_EQ(json::parse(accounts.body).as_array().size(), 3U);
    EXPECT_THAT(accounts.fields, HasSubstr("X-Rate-Limit-Remaining-Minute: 998\r\n"));
    EXPECT_THAT(accounts.fields, HasSubstr("X-OFAPI-Credits-Used: 0\r\n"));
    EXPECT_EQ(stats().balance, config.credits);
}

TEST_F(ServiceTest, FiltersAccounts) {
    const auto& account = service().accounts()[4];
    for (const auto& filter : {"onlyfans_id=" + std::to_string(account.onlyfans_id),
                               "onlyfans_username=" + account.username, "onlyfans_email=" + account.email}) {
        const auto found = json::parse(get("/api/accounts?" + filter).body).as_array();
        ASSERT_EQ(found.size(), 1U) << filter;
        EXPECT_EQ(found[0].at("id").as_string(), account.id) << filter;
    }
    EXPECT_EQ(get("/api/accounts?onlyfans_id=0").body, "[]");
}

TEST_F(ServiceTest, DoesNotCountABadKey) {
    config.keys = {"good"};
    config.limit_minute = 1;
    for (const auto* key : {"", "Bearer", "Bearer ", "Bearer bad", "good", "Basic good"}) {
        const auto reply = get("/api/whoami", 0s, key);
        EXPECT_EQ(reply.status, 401) << key;
        EXPECT_THAT(reply.body, HasSubstr(R"({"error":"Unauthorized. Go to)"));
        EXPECT_THAT(reply.fields, Not(HasSubstr("Rate-Limit")));
    }
    EXPECT_EQ(get("/api/whoami", 0s, "bearer good").status, 200);
    EXPECT_EQ(stats().unauthorized_401, 6);
    EXPECT_EQ(stats().requests, 1);
}

TEST_F(ServiceTest, DoesNotCountUnknownRoutesAndMethods) {
    config.limit_minute = 1;
    EXPECT_EQ(get("/api/nothing").status, 404);
    EXPECT_THAT(get("/api/nothing").body, HasSubstr("could not be found"));
    const auto reply = get("/api/whoami", 0s, "Bearer sim", "DELETE");
    EXPECT_EQ(reply.status, 405);
    EXPECT_THAT(reply.fields, HasSubstr("Allow: GET, HEAD\r\n"));
    EXPECT_EQ(stats().unknown_route, 3);
    EXPECT_EQ(get("/api/whoami").status, 200);
}

TEST_F(ServiceTest, RefusesOverTheTeamsLimitAndSaysUntilWhen) {
    config.limit_minute = 2;
    config.minute = 10s;
    EXPECT_EQ(queue(0, 0s).status, 200);
    EXPECT_EQ(queue(1, 4s).status, 200);
    const auto refused = queue(2, 5500ms);
    EXPECT_EQ(refused.status, 429);
    EXPECT_EQ(refused.body, R"({"message":"Too Many Attempts."})");
    EXPECT_THAT(refused.fields, HasSubstr("Retry-After: 5\r\n")) << "4.5 s, and never early";
    EXPECT_THAT(refused.fields, HasSubstr("X-Rate-Limit-Remaining-Minute: 0\r\n"));
    EXPECT_EQ(queue(2, 10s).status, 200);
    const auto seen = stats(10s);
    EXPECT_EQ(seen.team_429, 1);
    EXPECT_EQ(seen.requests, 4);
    ASSERT_EQ(seen.windows.size(), 2U);
    EXPECT_EQ(seen.windows[0].used, 2);
    EXPECT_EQ(seen.windows[0].refused, 1);
    EXPECT_EQ(seen.balance, config.credits - 3);
}

TEST_F(ServiceTest, AlignsClockWindowsToTheWallClock) {
    config.window = WindowKind::clock;
    config.limit_minute = 1;
    // 1,700,000,000 s is 20 s into its minute, so the next one is 40 s away.
    EXPECT_EQ(queue(0, 39s).status, 200);
    EXPECT_EQ(queue(0, 40s - 1ns).status, 429);
    EXPECT_EQ(queue(0, 40s).status, 200);
}

TEST_F(ServiceTest, MovesClockWindowsByTheirPhase) {
    config.window = WindowKind::clock;
    config.limit_minute = 1;
    config.clock_phase = 15s;
    EXPECT_EQ(queue(0, 54s).status, 200);
    EXPECT_EQ(queue(0, 55s - 1ns).status, 429);
    EXPECT_EQ(queue(0, 55s).status, 200);
}

TEST_F(ServiceTest, CountsADayBesideTheMinute) {
    config.limit_minute = 2;
    config.limit_day = 3;
    for (const auto when : {0s, 0s}) EXPECT_EQ(queue(0, when).status, 200);
    EXPECT_EQ(queue(0, 1s).status, 429) << "the minute's limit";
    const auto last = json::parse(queue(0, 60s).body).at("_meta").at("_rate_limits");
    EXPECT_EQ(last.at("limit_day").as_int64(), 3);
    EXPECT_EQ(last.at("remaining_day").as_int64(), 0) << "what the minute refused did not count";
    const auto refused = queue(0, 120s);
    EXPECT_EQ(refused.status, 429);
    EXPECT_THAT(refused.fields, HasSubstr("Retry-After: 86280\r\n"));
    EXPECT_THAT(refused.fields, HasSubstr("X-Rate-Limit-Remaining-Minute: 2\r\n"))
        << "what the day refused did not count";
    EXPECT_EQ(queue(0, 24h).status, 200);
}

TEST_F(ServiceTest, KeepsTheUsageEndpointsLimitApart) {
    config.limit_usage = 2;
    EXPECT_EQ(json::parse(get("/api/usage/credits").body).at("data").at("totals").at("credits").as_int64(), 0);
    EXPECT_EQ(get("/api/usage/credits").status, 200);
    const auto refused = get("/api/usage/credits", 10s);
    EXPECT_EQ(refused.status, 429);
    EXPECT_THAT(refused.fields, HasSubstr("Retry-After: 50\r\n"));
    EXPECT_THAT(refused.fields, HasSubstr("X-Rate-Limit-Remaining-Minute: 997\r\n"));
    EXPECT_EQ(queue(0, 10s).status, 200);
    EXPECT_EQ(stats().endpoint_429, 1);
    EXPECT_EQ(stats().team_429, 0);
}

TEST_F(ServiceTest, RefusesAnAccountsBurstByItsOwnCode) {
    config.account_burst = 3;
    config.account_recovery = 3s;
    for (int i = 0; i < 3; ++i) EXPECT_EQ(queue(0).status, 200);
    const auto refused = queue(0);
    EXPECT_EQ(refused.status, 429);
    EXPECT_EQ(json::parse(refused.body).at("error").as_string(), "ONLYFANS_COM_RATE_LIMIT_ERROR");
    EXPECT_THAT(refused.fields, Not(HasSubstr("Retry-After")));
    EXPECT_THAT(refused.fields, HasSubstr("X-Rate-Limit-Remaining-Minute: 996\r\n")) << "it used a slot of the team's";
    EXPECT_EQ(queue(1).status, 200) << "another account has its own limit";
    EXPECT_EQ(queue(0, 999ms).status, 429);
    EXPECT_EQ(queue(0, 1s).status, 200);
    EXPECT_EQ(stats().account_429, 2);
    EXPECT_EQ(stats().credits_used, 5) << "refusals are free";
}

TEST_F(ServiceTest, RefusesExpiredAndGoneAccountsThoughTheyCount) {
    config.accounts = 3;
    config.expired = 1;
    config.gone = 1;
    const auto expired = queue(1);
    EXPECT_EQ(expired.status, 401);
    EXPECT_EQ(json::parse(expired.body).at("error").as_string(), "SESSION_EXPIRED:NEEDS_REAUTHENTICATION");
    EXPECT_THAT(expired.fields, HasSubstr("X-Rate-Limit-Remaining-Minute: 999\r\n"));
    EXPECT_EQ(get("/api/acct_unknown/mass-messaging").status, 404);
    EXPECT_EQ(queue(0).status, 200);
    EXPECT_EQ(stats().requests, 3);
    EXPECT_EQ(stats().session_expired_401, 1);
    EXPECT_EQ(stats().account_not_found_404, 1);
    EXPECT_EQ(stats().credits_used, 1);
}

TEST_F(ServiceTest, SaysAccountNotFoundInEachPlaceWhereClientsHaveMetIt) {
    config.accounts = 1;
    config.gone = 1;
    EXPECT_EQ(json::parse(queue(0).body).at("code").as_string(), "account_not_found");
    EXPECT_EQ(json::parse(queue(0).body).at("error").as_string(), "account_not_found");
    EXPECT_EQ(json::parse(queue(0).body).at("error").at("code").as_string(), "account_not_found");
}

TEST_F(ServiceTest, AnswersPaymentRequiredWhenTheCreditsAreGone) {
    config.credits = 1;
    EXPECT_EQ(queue(0).status, 200);
    const auto refused = queue(0);
    EXPECT_EQ(refused.status, 402);
    EXPECT_THAT(refused.fields, HasSubstr("X-OFAPI-Credits-Balance: 0\r\n"));
    EXPECT_EQ(get("/api/whoami").status, 200) << "free";
    service().set_credits(5);
    EXPECT_EQ(queue(0).status, 200);
    EXPECT_EQ(stats().out_of_credits_402, 1);
    EXPECT_EQ(stats().balance, 4);
}

TEST_F(ServiceTest, SendsAMessageOnlyWithText) {
    const auto target = "/api/" + id(0) + "/mass-messaging";
    for (const auto* body : {"", "{}", "[]", R"({"text":""})", R"({"text":7})", "{\"text\":"}) {
        const auto refused = get(target, 0s, "Bearer sim", "POST", body);
        EXPECT_EQ(refused.status, 422) << body;
        EXPECT_EQ(json::parse(refused.body).at("_meta").at("_credits").at("used").as_int64(), 0);
    }
    EXPECT_EQ(stats().messages_sent, 0);
    const auto sent = get(target, 0s, "Bearer sim", "POST", R"({"text":"hello"})");
    EXPECT_EQ(sent.status, 200);
    EXPECT_TRUE(json::parse(sent.body).at("data").at("id").is_int64());
    EXPECT_EQ(stats().messages_sent, 1);
    EXPECT_EQ(stats().credits_used, 1);
}

TEST_F(ServiceTest, LeavesOutWhatItIsToldToLeaveOut) {
    config.headers = false;
    config.meta = false;
    config.retry_after = false;
    config.limit_minute = 1;
    const auto reply = queue(0);
    EXPECT_EQ(reply.fields, "");
    EXPECT_FALSE(json::parse(reply.body).as_object().contains("_meta"));
    EXPECT_EQ(queue(0).fields, "");
}

TEST_F(ServiceTest, PlaysTheScriptBeforeTheProbabilities) {
    config.faults.set(Fault::server_error500, 1.0);
    service().script({Fault::none, Fault::html502});
    EXPECT_EQ(queue(0).status, 200);
    EXPECT_EQ(queue(0).status, 502);
    EXPECT_EQ(queue(0).status, 500);
    EXPECT_EQ(stats().count(Fault::html502), 1);
    EXPECT_EQ(stats().count(Fault::server_error500), 1);
    EXPECT_EQ(stats().served, 1);
}

TEST_F(ServiceTest, KeepsTheScriptForRequestsThatTheTeamsLimitLetsThrough) {
    config.limit_minute = 1;
    service().script({Fault::none, Fault::html502});
    EXPECT_EQ(queue(0).status, 200);
    EXPECT_EQ(queue(0).status, 429);
    EXPECT_EQ(queue(0, 60s).status, 502);
}

struct FaultCase {
    Fault fault;
    int status;
    Delivery delivery;
    int charged;
    bool served;
};

class FaultyService : public ServiceTest, public testing::WithParamInterface<FaultCase> {};

TEST_P(FaultyService, DoesWhatTheFaultSays) {
    const auto expected = GetParam();
    service().script({expected.fault});
    const auto reply = queue(0);
    EXPECT_EQ(reply.status, expected.status);
    EXPECT_EQ(reply.delivery, expected.delivery);
    EXPECT_EQ(reply.extra, expected.fault == Fault::slow ? config.slow : 0s);
    EXPECT_EQ(stats().credits_used, expected.charged);
    EXPECT_EQ(stats().served, expected.served ? 1 : 0);
    EXPECT_EQ(stats().requests, 1);
    EXPECT_EQ(stats().count(expected.fault), 1);
}

INSTANTIATE_TEST_SUITE_P(Every, FaultyService,
                         testing::Values(FaultCase{Fault::html502, 502, Delivery::whole, 1, false},
                                         FaultCase{Fault::html524, 524, Delivery::whole, 1, false},
                                         FaultCase{Fault::server_error500, 500, Delivery::whole, 0, false},
                                         FaultCase{Fault::unavailable503, 503, Delivery::whole, 0, false},
                                         FaultCase{Fault::truncated, 200, Delivery::half_body, 1, false},
                                         FaultCase{Fault::malformed_json, 200, Delivery::whole, 1, false},
                                         FaultCase{Fault::missing_data, 200, Delivery::whole, 1, false},
                                         FaultCase{Fault::reset_before_answer, 200, Delivery::reset, 1, false},
                                         FaultCase{Fault::reset_after_partial_header, 200, Delivery::half_header, 1,
                                                   false},
                                         FaultCase{Fault::close, 200, Delivery::whole_then_close, 1, true},
                                         FaultCase{Fault::slow, 200, Delivery::whole, 1, true}),
                         [](const auto& each) { return std::string(name(each.param.fault)); });

TEST_F(ServiceTest, SpoilsBodiesAsTheFaultsSay) {
    service().script({Fault::malformed_json, Fault::missing_data, Fault::missing_data, Fault::html502});
    boost::system::error_code ec;
    EXPECT_TRUE((json::parse(queue(0).body, ec), ec)) << "no JSON any more";
    EXPECT_FALSE(json::parse(queue(0).body).as_object().contains("data"));
    EXPECT_EQ(get("/api/accounts").body, "{}");
    const auto edge = queue(0);
    EXPECT_EQ(edge.content_type, "text/html; charset=UTF-8");
    EXPECT_EQ(edge.fields, "") << "the edge knows no credits";
}

TEST_F(ServiceTest, DrawsTheSameLatenciesForTheSameSeed) {
    config.service = 30ms;
    config.jitter = 0.3;
    Service one(config, begin, wall);
    Service two(config, begin, wall);
    bool varies = false;
    for (int i = 0; i < 100; ++i) {
        const auto a = one.draw_legs();
        EXPECT_EQ(a.service, two.draw_legs().service);
        EXPECT_EQ(a.uplink, 0ns);
        EXPECT_GT(a.service, 0ns);
        varies = varies || a.service > 35ms;
    }
    EXPECT_TRUE(varies);
    config.jitter = 0.0;
    EXPECT_EQ(Service(config, begin, wall).draw_legs().service, 30ms);
}

TEST_F(ServiceTest, SpreadsLatenciesAroundTheirMedian) {
    config.service = 30ms;
    config.jitter = 0.5;
    int above = 0;
    constexpr int draws = 4000;
    for (int i = 0; i < draws; ++i) above += service().draw_legs().service > 30ms;
    EXPECT_NEAR(above, draws / 2, draws / 20);
}

TEST(Service, RefusesAConfigurationThatMakesNoSense) {
    const auto refuse = [](auto change) {
        Config config;
        change(config);
        EXPECT_THROW(Service(config, begin, wall), std::invalid_argument);
    };
    refuse([](Config& config) { config.limit_minute = 0; });
    refuse([](Config& config) { config.minute = 0s; });
    refuse([](Config& config) { config.limit_day = 0; });
    refuse([](Config& config) { config.gone = 11; });
    refuse([](Config& config) { config.account_burst = 1, config.account_recovery = 0s; });
}

}  // namespace
}  // namespace ofapi::sim
