#include <ofapi/webhook.hpp>

#include <gtest/gtest.h>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace ofapi::webhook {
namespace {

/// The service's catalogue of events.
constexpr std::string_view catalogue[] = {
    "accounts.connected",
    "accounts.reconnected",
    "accounts.disconnected",
    "accounts.session_expired",
    "accounts.authentication_failed",
    "accounts.otp_code_required",
    "accounts.face_otp_required",
    "chat_queue.updated",
    "chat_queue.finished",
    "data_exports.calculating_credits",
    "data_exports.calculating_credits_completed",
    "data_exports.calculating_credits_failed",
    "data_exports.in_progress",
    "data_exports.completed",
    "data_exports.failed",
    "data_exports.cancelled",
    "fan_summary.completed",
    "media_uploads.completed",
    "media_uploads.failed",
    "messages.received",
    "messages.sent",
    "messages.deleted",
    "messages.ppv.unlocked",
    "posts.liked",
    "subscriptions.new",
    "subscriptions.renewed",
    "subscriptions.expired",
    "tips.received",
    "transactions.new",
    "users.typing",
    "users.online",
    "users.offline",
};
static_assert(std::size(catalogue) == 32);

Event read(std::string_view body, const Headers& headers = Headers()) { return parse(body, headers).value(); }

Event event_of(std::string_view name, std::string_view payload) {
    return read(R"({"event":")" + std::string(name) + R"(","account_id":"acct_1","payload":)" + std::string(payload) +
                "}");
}

TEST(WebhookEvent, OfTheCatalogueHasAKindOfItsOwnThatKeepsItsName) {
    std::set<EventKind> kinds;
    for (const std::string_view name : catalogue) {
        const Event event = event_of(name, R"({"id":7})");
        EXPECT_EQ(event.name, name);
        EXPECT_NE(event.kind, EventKind::unknown) << name;
        EXPECT_EQ(to_string(event.kind), name);
        EXPECT_EQ(event.account, AccountId("acct_1"));
        EXPECT_EQ(event.accounts, std::vector<AccountId>{AccountId("acct_1")});
        EXPECT_EQ(boost::json::serialize(event.payload), R"({"id":7})");
        EXPECT_EQ(event.ephemeral(), name.starts_with("users."));
        kinds.insert(event.kind);
    }
    EXPECT_EQ(kinds.size(), std::size(catalogue));
}

TEST(WebhookEvent, HasTheKindThatItsNameSays) {
    EXPECT_EQ(kind_of("accounts.connected"), EventKind::accounts_connected);
    EXPECT_EQ(kind_of("data_exports.calculating_credits_failed"), EventKind::data_exports_calculating_credits_failed);
    EXPECT_EQ(kind_of("fan_summary.completed"), EventKind::fan_summary_completed);
    EXPECT_EQ(kind_of("messages.received"), EventKind::messages_received);
    EXPECT_EQ(kind_of("messages.ppv.unlocked"), EventKind::messages_ppv_unlocked);
    EXPECT_EQ(kind_of("subscriptions.expired"), EventKind::subscriptions_expired);
    EXPECT_EQ(kind_of("users.offline"), EventKind::users_offline);
}

TEST(WebhookEvent, ThatIsNotKnownKeepsItsNameAndPayload) {
    for (const std::string_view name : {"fansly.messages.received", "messages", "MESSAGES.RECEIVED", "unknown", " "}) {
        const Event event = event_of(name, R"([1,"x"])");
        EXPECT_EQ(event.kind, EventKind::unknown);
        EXPECT_EQ(event.name, name);
        EXPECT_EQ(boost::json::serialize(event.payload), R"([1,"x"])");
        EXPECT_FALSE(event.ephemeral());
        EXPECT_FALSE(event.fan_id());
    }
}

TEST(WebhookEvent, OfTheTeamNamesItsAccountsInAList) {
    const Event event =
        read(R"({"event":"data_exports.completed","account_ids":["acct_1",null,7,"acct_2"],"payload":{}})");
    EXPECT_TRUE(event.account.empty());
    EXPECT_EQ(event.accounts, (std::vector<AccountId>{AccountId("acct_1"), AccountId("acct_2")}));
    EXPECT_TRUE(read(R"({"event":"data_exports.completed","account_ids":[]})").accounts.empty());
    EXPECT_EQ(read(R"({"event":"x","account_id":"acct_1","account_ids":["acct_2"]})").accounts,
              std::vector<AccountId>{AccountId("acct_2")});
}

TEST(WebhookEvent, IsReadWhateverIsMissingOrOfAnotherType) {
    const Event bare = read(R"({"event":"tips.received"})");
    EXPECT_TRUE(bare.account.empty());
    EXPECT_TRUE(bare.accounts.empty());
    EXPECT_TRUE(bare.payload.is_null());
    EXPECT_FALSE(bare.creator_id());
    EXPECT_FALSE(bare.fan_id());
    const Event odd =
        read(R"({"event":"tips.received","account_id":5,"account_ids":"acct_1","payload":"text","more":{}})");
    EXPECT_TRUE(odd.account.empty());
    EXPECT_TRUE(odd.accounts.empty());
    EXPECT_FALSE(odd.fan_id());
    EXPECT_FALSE(event_of("tips.received", R"({"user":"x","user_id":true})").fan_id());
    EXPECT_FALSE(event_of("tips.received", R"({"user":"x","user_id":true})").creator_id());
}

TEST(WebhookEvent, KeepsIdsExactAsNumbersAndAsTexts) {
    EXPECT_EQ(event_of("tips.received", R"({"user_id":9223372036854775807})").creator_id(), INT64_MAX);
    EXPECT_EQ(event_of("tips.received", R"({"user_id":"9007199254740993"})").creator_id(), 9007199254740993);
    EXPECT_EQ(event_of("tips.received", R"({"user_id":1e3})").creator_id(), 1000);
    EXPECT_FALSE(event_of("tips.received", R"({"user_id":"12a"})").creator_id());
    EXPECT_FALSE(event_of("tips.received", R"({"user_id":1.5})").creator_id());
    EXPECT_FALSE(event_of("tips.received", R"({"user_id":18446744073709551615})").creator_id());
}

TEST(WebhookEvent, NeverTakesTheCreatorForTheFan) {
    for (const std::string_view name : catalogue) {
        const Event event = event_of(name, R"({"id":1,"user_id":2})");
        EXPECT_EQ(event.creator_id(), 2) << name;
        EXPECT_FALSE(event.fan_id()) << name;
    }
}

TEST(WebhookEvent, FindsTheFanWhereEachEventNamesIt) {
    constexpr std::string_view all = R"({"user_id":1,"fromUser":{"id":2},"toUser":{"id":3},"user":{"id":"4"}})";
    EXPECT_EQ(event_of("messages.received", all).fan_id(), 2);
    EXPECT_EQ(event_of("messages.sent", all).fan_id(), 3);
    for (const std::string_view name :
         {"messages.ppv.unlocked", "tips.received", "subscriptions.new", "subscriptions.renewed", "transactions.new"}) {
        EXPECT_EQ(event_of(name, all).fan_id(), 4) << name;
    }
    EXPECT_FALSE(event_of("accounts.connected", all).fan_id());
    EXPECT_FALSE(event_of("messages.deleted", all).fan_id());
}

TEST(WebhookEvent, CarriesWhatTheHeadersSay) {
    Headers headers;
    headers.add("Content-Type", "application/json")
        .add("SIGNATURE", " ab12 ")
        .add("x-ofapi-idempotency-key", "evt_1")
        .add("X-OFAPI-Idempotency-Key", "evt_2")
        .add("X-Ofapi-Redelivery-Of", "dlv_3\r\n")
        .add("X-Signature", "other");
    EXPECT_EQ(headers.signature(), "ab12");
    const Event event = read(R"({"event":"tips.received"})", headers);
    EXPECT_EQ(event.key, "evt_1") << "the first counts";
    EXPECT_EQ(event.redelivery_of, "dlv_3");

    const Event plain = read(R"({"event":"users.typing"})", Headers().add("Signature", "ab"));
    EXPECT_EQ(plain.key, "");
    EXPECT_EQ(plain.redelivery_of, "");
}

TEST(WebhookEvent, IsRefusedWhereTheBodyIsNotJson) {
    for (const std::string_view body : {"", " ", "event=tips.received", "{\"event\":\"tips.received\"",
                                        "\xEF\xBB\xBF{}", R"({"event":"tips.received"} x)", "{\"event\":\"\xff\"}"}) {
        const auto result = parse(body);
        ASSERT_TRUE(result.has_error()) << body;
        EXPECT_EQ(result.error().code(), errc::not_json) << body;
        EXPECT_THROW((void)parse(body).value(), Error);
    }
    const std::string deep = R"({"event":"x","payload":)" + std::string(100, '[') + std::string(100, ']') + "}";
    EXPECT_EQ(parse(deep).error().code(), errc::not_json);
}

TEST(WebhookEvent, IsRefusedWhereTheBodyNamesNone) {
    for (const std::string_view body :
         {"null", "7", R"("tips.received")", "[]", R"(["event"])", "{}", R"({"event":null})", R"({"event":7})",
          R"({"event":""})", R"({"payload":{"event":"tips.received"}})"}) {
        const auto result = parse(body);
        ASSERT_TRUE(result.has_error()) << body;
        EXPECT_EQ(result.error().code(), errc::missing_data) << body;
        EXPECT_NE(std::string(result.error().what()).find("webhook"), std::string::npos);
    }
}

}  // namespace
}  // namespace ofapi::webhook
