#include "sim/service.hpp"
#include "sim/uploads.hpp"

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <boost/json/value.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>
#include <optional>
#include <string>
#include <vector>

namespace ofapi::sim {
namespace {

using namespace std::chrono_literals;
using testing::Contains;
using testing::HasSubstr;
using testing::Not;
namespace json = boost::json;

/// What requests leave behind in the service.
class StateTest : public testing::Test {
 protected:
    Reply ask(const std::string& method, const std::string& path, const std::string& body = {}, Duration when = 0s,
              std::optional<std::string> key = {}, Duration work = 0s) {
        const auto target = "/api/" + path;
        Request request{method, target, "Bearer sim", body, "application/json", "h"};
        if (key) request.idempotency_key = *key;
        return service.answer(request, Time(1000s) + when, work);
    }

    json::value data(const std::string& method, const std::string& path, const std::string& body = {}) {
        const auto reply = ask(method, path, body);
        EXPECT_EQ(reply.status, 200) << path << reply.body;
        return json::parse(reply.body).at("data");
    }

    /// The ids of a list.
    std::vector<std::int64_t> ids(const json::value& list) {
        std::vector<std::int64_t> all;
        for (const auto& item : list.as_array()) all.push_back(item.at("id").as_int64());
        return all;
    }

    static std::int64_t used(const Reply& reply) {
        return json::parse(reply.body).at("_meta").at("_credits").at("used").as_int64();
    }

    static std::string error(const Reply& reply) {
        return std::string(json::parse(reply.body).at("error").as_string());
    }

    static Config config() {
        Config config;
        config.limit_minute = 1'000'000;
        return config;
    }

    Service service{config(), Time(1000s), std::chrono::system_clock::time_point(1'700'000'000s)};
    std::string account = service.accounts().front().id;
    std::string queue = account + "/mass-messaging";
    std::string chat = account + "/chats/7/messages";
};

TEST_F(StateTest, ShowsASentMassMessageInTheQueueAndTheOverview) {
    const auto before = ids(data("GET", queue));
    const auto first = data("POST", queue, R"({"text":"one"})").at("id").as_int64();
    const auto second = data("POST", queue, R"({"text":"two <3","price":5,"mediaFiles":["1"]})").at("id").as_int64();
    auto expected = before;
    expected.insert(expected.begin(), {second, first});
    EXPECT_EQ(ids(data("GET", queue)), expected);

    const auto items = data("GET", queue + "/overview?limit=3").at("items");
    EXPECT_EQ(ids(items)[0], second);
    EXPECT_EQ(ids(items)[1], first);
    EXPECT_EQ(items.at(0).at("text").as_string(), "<p>two &lt;3</p>");
    EXPECT_EQ(items.at(0).at("rawText").as_string(), "two <3");
    EXPECT_FALSE(items.at(0).at("isFree").as_bool());

    const auto detail = data("GET", queue + '/' + std::to_string(second)).at("queue");
    EXPECT_EQ(detail.at("id").as_int64(), second);
    EXPECT_EQ(detail.at("text").as_string(), "<p>two &lt;3</p>");
    EXPECT_EQ(service.stats(Time(1000s)).messages_sent, 2);
}

TEST_F(StateTest, KeepsMassMessagesOfAccountsApart) {
    const auto other = service.accounts()[1].id + "/mass-messaging";
    const auto before = ids(data("GET", other));
    data("POST", queue, R"({"text":"one"})");
    EXPECT_EQ(ids(data("GET", other)), before);
}

TEST_F(StateTest, HoldsAScheduledMassMessageInTheQueueUntilItsDate) {
    const auto sent = data("POST", queue, R"({"text":"later","scheduledDate":"2030-01-02 03:04:05"})");
    EXPECT_EQ(sent.at("date").as_string(), "2030-01-02T03:04:05+00:00");
    EXPECT_THAT(ids(data("GET", queue)), Contains(sent.at("id").as_int64()));
    EXPECT_THAT(ids(data("GET", queue + "/overview").at("items")), Not(Contains(sent.at("id").as_int64())));
}

TEST_F(StateTest, ChangesAMassMessage) {
    const auto path = queue + '/' + std::to_string(data("POST", queue, R"({"text":"one"})").at("id").as_int64());
    data("PUT", path, R"({"text":"two"})");
    EXPECT_EQ(data("GET", path).at("queue").at("text").as_string(), "<p>two</p>");
}

TEST_F(StateTest, ForgetsADeletedMassMessage) {
    const auto sent = data("POST", queue, R"({"text":"one"})").at("id").as_int64();
    const auto made_up = ids(data("GET", queue + "/overview").at("items"))[2];
    for (const auto id : {sent, made_up}) {
        const auto path = queue + '/' + std::to_string(id);
        EXPECT_EQ(ask("DELETE", path).status, 200);
        for (const auto* method : {"GET", "DELETE"}) {
            const auto gone = ask(method, path);
            EXPECT_EQ(gone.status, 404);
            EXPECT_EQ(error(gone), "ONLYFANS_COM_ERROR");
        }
        EXPECT_EQ(ask("PUT", path, R"({"text":"again"})").status, 404);
        EXPECT_THAT(ids(data("GET", queue)), Not(Contains(id)));
        EXPECT_THAT(ids(data("GET", queue + "/overview?limit=100").at("items")), Not(Contains(id)));
    }
    EXPECT_EQ(data("GET", queue + "/overview?limit=100").at("items").as_array().size(), 44U);
}

TEST_F(StateTest, LeavesADeletedOneOutOfTheMadeUpQueue) {
    std::size_t index = 0;
    while (ids(data("GET", service.accounts()[index].id + "/mass-messaging")).empty()) ++index;
    const auto path = service.accounts()[index].id + "/mass-messaging";
    auto expected = ids(data("GET", path));
    ask("DELETE", path + '/' + std::to_string(expected.front()));
    expected.erase(expected.begin());
    EXPECT_EQ(ids(data("GET", path)), expected);
}

TEST_F(StateTest, PutsASentChatMessageFirst) {
    const auto before = ids(data("GET", chat + "?limit=5"));
    const auto sent = data("POST", chat, R"({"text":"hi","price":3.5,"mediaFiles":[1,2]})");
    const auto list = data("GET", chat + "?limit=6");
    auto expected = before;
    expected.insert(expected.begin(), sent.at("id").as_int64());
    EXPECT_EQ(ids(list), expected);
    for (const auto& message : {sent, list.at(0), data("GET", chat + '/' + std::to_string(expected[0]))}) {
        EXPECT_EQ(message.at("id"), sent.at("id"));
        EXPECT_EQ(message.at("text").as_string(), "<p>hi</p>");
        EXPECT_EQ(message.at("price").as_double(), 3.5);
        EXPECT_EQ(message.at("mediaCount").as_int64(), 2);
    }
    EXPECT_EQ(ids(data("GET", account + "/chats/8/messages?limit=1")).size(), 1U);
    EXPECT_NE(ids(data("GET", account + "/chats/8/messages?limit=1"))[0], expected[0]);

    EXPECT_EQ(ask("DELETE", chat + '/' + std::to_string(expected[0])).status, 200);
    EXPECT_EQ(ask("GET", chat + '/' + std::to_string(expected[0])).status, 404);
    EXPECT_EQ(ids(data("GET", chat + "?limit=5")), before);
}

TEST_F(StateTest, SendsOnceUnderOneIdempotencyKey) {
    const auto first = ask("POST", chat, R"({"text":"hi"})", 0s, "k 1");
    const auto again = ask("POST", chat, R"({"text":"hi"})", 10s, "k 1");
    EXPECT_EQ(first.status, 200);
    EXPECT_EQ(used(first), 1);
    EXPECT_THAT(first.fields, Not(HasSubstr("Idempotent-Replayed")));
    EXPECT_EQ(again.status, 200);
    EXPECT_EQ(used(again), 0);
    EXPECT_THAT(again.fields, HasSubstr("Idempotent-Replayed: true\r\n"));
    EXPECT_EQ(json::parse(again.body).at("data"), json::parse(first.body).at("data"));
    EXPECT_EQ(service.stats(Time(1010s)).messages_sent, 1);

    EXPECT_EQ(ask("POST", chat, R"({"text":"hi"})", 10s, "k 2").status, 200);
    EXPECT_EQ(service.stats(Time(1010s)).messages_sent, 2);
}

TEST_F(StateTest, RefusesAnIdempotencyKeyForAnotherRequest) {
    ask("POST", chat, R"({"text":"hi"})", 0s, "k");
    const auto other_text = ask("POST", chat, R"({"text":"ho"})", 1s, "k");
    EXPECT_EQ(other_text.status, 422);
    EXPECT_EQ(error(other_text), "IDEMPOTENCY_KEY_MISMATCH");
    EXPECT_EQ(ask("POST", account + "/chats/8/messages", R"({"text":"hi"})", 1s, "k").status, 422);
    const auto other_account = service.accounts()[1].id + "/chats/7/messages";
    EXPECT_EQ(ask("POST", other_account, R"({"text":"hi"})", 1s, "k").status, 200);
}

TEST_F(StateTest, RefusesWhatIsNoIdempotencyKey) {
    for (const auto& key : {std::string(), std::string(256, 'k'), std::string("k\xc3\xa9"), std::string("k\t")}) {
        const auto reply = ask("POST", chat, R"({"text":"hi"})", 0s, key);
        EXPECT_EQ(reply.status, 400) << key;
        EXPECT_EQ(error(reply), "IDEMPOTENCY_KEY_INVALID");
    }
    EXPECT_EQ(service.stats(Time(1000s)).messages_sent, 0);
}

TEST_F(StateTest, KeepsAnIdempotencyKeyBusyWhileItsRequestRuns) {
    ask("POST", chat, R"({"text":"hi"})", 0s, "k", 3s);
    const auto early = ask("POST", chat, R"({"text":"hi"})", 2s, "k");
    EXPECT_EQ(early.status, 409);
    EXPECT_EQ(error(early), "IDEMPOTENCY_CONFLICT");
    EXPECT_EQ(ask("POST", chat, R"({"text":"hi"})", 3s, "k").status, 200);
}

TEST_F(StateTest, ForgetsAnIdempotencyKeyAfterADay) {
    ask("POST", chat, R"({"text":"hi"})", 0s, "k");
    EXPECT_EQ(used(ask("POST", chat, R"({"text":"hi"})", 24h - 1s, "k")), 0);
    EXPECT_EQ(used(ask("POST", chat, R"({"text":"hi"})", 24h, "k")), 1);
}

TEST_F(StateTest, RunsAgainUnderAKeyWhoseRequestFailed) {
    service.script({Fault::server_error500, Fault::html502, Fault::none});
    EXPECT_EQ(ask("POST", chat, R"({"text":"hi"})", 0s, "k").status, 500);
    EXPECT_EQ(service.stats(Time(1000s)).messages_sent, 0);
    EXPECT_EQ(ask("POST", chat, R"({"text":"hi"})", 1s, "k").status, 502);
    EXPECT_EQ(used(ask("POST", chat, R"({"text":"hi"})", 2s, "k")), 0) << "the edge lost an answer that was made";
    EXPECT_EQ(service.stats(Time(1000s)).messages_sent, 1);
}

TEST_F(StateTest, RegistersChangesAndDeletesWebhooks) {
    EXPECT_TRUE(data("GET", "webhooks").as_array().empty());
    const auto created = data("POST", "webhooks",
                              R"({"account_scope":"global","endpoint_url":"https://a.invalid/","events":["a","b"]})");
    const std::string path = "webhooks/" + std::string(created.at("id").as_string());
    EXPECT_EQ(created.at("url").as_string(), "https://a.invalid/");
    EXPECT_EQ(data("GET", path), created);
    EXPECT_EQ(data("GET", "webhooks").at(0), created);
    data("PUT", path,
         R"({"account_scope":"global","endpoint_url":"https://b.invalid/","events":["a"],"signing_secret":"s"})");
    const auto changed = data("GET", path);
    EXPECT_EQ(changed.at("url").as_string(), "https://b.invalid/");
    EXPECT_TRUE(changed.at("has_signing_secret").as_bool());
    const auto deleted = ask("DELETE", path);
    EXPECT_EQ(deleted.status, 204);
    EXPECT_EQ(deleted.body, "");
    EXPECT_EQ(ask("GET", path).status, 404);
    EXPECT_TRUE(data("GET", "webhooks").as_array().empty());
}

TEST_F(StateTest, AnswersPublicOperationsFromTheCache) {
    const auto first = ask("GET", "profiles/amber");
    const auto hit = ask("GET", "profiles/amber", {}, 30s);
    const auto meta = json::parse(hit.body).at("_meta");
    EXPECT_EQ(used(first), 1);
    EXPECT_EQ(used(hit), 0);
    EXPECT_TRUE(meta.at("_cache").at("is_cached").as_bool());
    EXPECT_EQ(meta.at("_cache").at("cached_at").as_string(), "2023-11-14T22:13:20+00:00");
    EXPECT_EQ(meta.at("_credits").at("note").as_string(), "Cache HIT. No credits debited");
    EXPECT_THAT(hit.fields, HasSubstr("X-OFAPI-Is-Cached: true\r\n"));
    EXPECT_EQ(json::parse(hit.body).at("data"), json::parse(first.body).at("data"));
    EXPECT_EQ(meta.at("_rate_limits").at("remaining_minute").as_int64(), 999'998) << "a hit uses up a slot";

    EXPECT_EQ(used(ask("GET", "profiles/amber?fresh=true", {}, 61s)), 1);
    EXPECT_EQ(used(ask("GET", "profiles/bruna", {}, 61s)), 1);
    EXPECT_EQ(used(ask("GET", "profiles/amber", {}, 61s + 5min)), 1);
    EXPECT_EQ(used(ask("GET", account + "/chats", {}, 0s)), 1);
    EXPECT_EQ(used(ask("GET", account + "/chats", {}, 0s)), 1) << "operations of accounts are not cached";
}

TEST_F(StateTest, ChargesForAListThatHasNotChanged) {
    const auto path = "/api/" + account + "/media/vault/lists";
    const auto list = [&](std::string_view tag) {
        return service.answer(Request{"GET", path, "Bearer sim", {}, {}, "h", tag}, Time(1000s));
    };
    const auto first = list({});
    ASSERT_EQ(first.status, 200);
    const auto at = first.fields.find("ETag: ") + 6;
    const auto tag = first.fields.substr(at, first.fields.find("\r\n", at) - at);
    const auto second = list(tag);
    EXPECT_EQ(second.status, 304);
    EXPECT_EQ(second.body, "");
    EXPECT_THAT(second.fields, HasSubstr("X-OFAPI-Credits-Used: 1\r\n"));
    EXPECT_EQ(list("\"other\"").status, 200);
}

TEST_F(StateTest, ChargesAnUploadByItsSize) {
    const auto upload = [&](std::size_t size, const std::string& more = {}) {
        const auto body = "--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a.jpg\"\r\n\r\n" +
                          std::string(size, 'x') + "\r\n" + more + "--cut--";
        const auto target = "/api/" + account + "/media/upload";
        return service.answer(Request{"POST", target, "Bearer sim", body, "multipart/form-data; boundary=cut", "h"},
                              Time(1000s));
    };
    const auto credits = [&](std::size_t size) {
        const auto before = service.stats(Time(1000s)).credits_used;
        const auto reply = upload(size);
        EXPECT_EQ(reply.status, 200) << reply.body;
        EXPECT_EQ(json::parse(reply.body).at("file_name").as_string(), "a.jpg");
        return service.stats(Time(1000s)).credits_used - before;
    };
    EXPECT_EQ(credits(10), 1);
    EXPECT_EQ(credits(1'000'000), 3);
    EXPECT_EQ(credits(2'500'000), 8);
    const auto large = upload(100'000'001);
    EXPECT_EQ(large.status, 422);
    EXPECT_TRUE(json::parse(large.body).at("errors").as_object().contains("file"));

    const auto later = upload(10, "--cut\r\nContent-Disposition: form-data; name=\"async\"\r\n\r\ntrue\r\n");
    EXPECT_EQ(later.status, 202);
    const std::string polling_url(json::parse(later.body).at("polling_url").as_string());
    const auto path = polling_url.substr(std::string("http://h/api/").size());
    EXPECT_EQ(json::parse(ask("GET", path).body).at("status").as_string(), "processing");
    const auto completed = json::parse(ask("GET", path).body);
    EXPECT_EQ(completed.at("status").as_string(), "completed");
    EXPECT_EQ(completed.at("credits_used").as_int64(), 1);
    EXPECT_EQ(completed.at("media").at("prefixed_id"), completed.at("prefixed_id"));
}

TEST_F(StateTest, RedirectsADownloadToAFreeOrAPaidPage) {
    bool free = false;
    bool paid = false;
    for (int i = 0; i < 20; ++i) {
        const auto path = account + "/media/download/https%3A%2F%2Fcdn2.onlyfans.com%2F" + std::to_string(i);
        const auto before = service.stats(Time(1000s)).credits_used;
        const auto reply = ask("GET", path);
        EXPECT_EQ(reply.status, 302);
        EXPECT_EQ(reply.body, "");
        const auto charged = service.stats(Time(1000s)).credits_used - before;
        const auto at = reply.fields.find("Location: http://h/__sim/");
        ASSERT_NE(at, std::string::npos);
        const bool is_free = reply.fields.compare(at + 25, 4, "cdn/") == 0;
        EXPECT_EQ(charged == 0, is_free);
        (is_free ? free : paid) = true;
        ask("HEAD", path);
        EXPECT_EQ(service.stats(Time(1000s)).credits_used - before, charged) << "a HEAD is free";
    }
    EXPECT_TRUE(free);
    EXPECT_TRUE(paid);
}

}  // namespace
}  // namespace ofapi::sim
