#include <ofapi/api/chats.hpp>
#include <ofapi/api/fans.hpp>
#include <ofapi/ofapi.hpp>

#include "support/co_test.hpp"
#include "support/raw_server.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <boost/asio/io_context.hpp>

#include <cstdint>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace ofapi {
namespace {

namespace asio = boost::asio;
using namespace std::chrono_literals;
using testing::ElementsAre;
using testing::HasSubstr;
using testing_support::run;
using Ids = std::vector<std::int64_t>;

struct Reply {
    std::string body;
    std::string status = "200 OK";
};

/// A service whose lists a test writes down: for each target the answers to it, of which the last one stays.
class PagesTest : public testing::Test {
 protected:
    PagesTest()
        : server([this](test::Peer& peer) {
              while (true) {
                  const std::string head = peer.read_request();
                  const Reply reply = reply_to(head.substr(4, head.find(' ', 4) - 4));
                  peer.answer(reply.body, reply.status,
                              "x-rate-limit-limit-minute: 1000\r\nx-rate-limit-remaining-minute: 900\r\n"
                              "content-type: application/json\r\n");
              }
          }) {}

    Reply reply_to(const std::string& target) {
        const std::scoped_lock lock(mutex);
        asked.push_back(target);
        std::vector<Reply>& known = replies[target];
        if (known.empty()) return {R"({"message":"no such page"})", "404 Not Found"};
        Reply reply = known.front();
        if (known.size() > 1) known.erase(known.begin());
        return reply;
    }

    void serve(const std::string& target, std::vector<Reply> answers) {
        const std::scoped_lock lock(mutex);
        replies[target] = std::move(answers);
    }

    /// The targets asked for since the last time.
    std::vector<std::string> take_asked() {
        const std::scoped_lock lock(mutex);
        return std::exchange(asked, {});
    }

    Client client() {
        return {io.get_executor(), ApiKey("ofapi_sim_key"),
                ClientOptions().base_url("http://127.0.0.1:" + std::to_string(server.port())).max_attempts(1).seed(5)};
    }

    static std::string rows(const Ids& ids) {
        std::string text;
        for (const std::int64_t id : ids)
            text += (text.empty() ? "{\"id\": " : ",{\"id\": ") + std::to_string(id) + '}';
        return '[' + text + ']';
    }
    /// A page of fans that leads on to `next`.
    static std::string fans_page(const Ids& ids, const std::string& next) {
        return R"({"data":{"list":)" + rows(ids) + R"(,"hasMore":true},"_pagination":{"next_page":")" + next + "\"}}";
    }
    static std::string last_page(const Ids& ids) {
        return R"({"data":{"list":)" + rows(ids) + R"(,"hasMore":false},"_pagination":{"next_page":null}})";
    }
    static std::string messages_page(const Ids& ids) { return R"({"data":)" + rows(ids) + '}'; }

    template <class Item>
    static Ids ids_of(const std::vector<Item>& items) {
        Ids ids;
        for (const Item& item : items) ids.push_back(item.id.value_or(0));
        return ids;
    }

    /// Three pages of fans, the middle one empty.
    void serve_fans() {
        serve(fans_target,
              {{fans_page({1, 2}, "http://127.0.0.1:" + std::to_string(server.port()) + fans_target + "&id=9")}});
        serve(fans_target + "&id=9", {{fans_page({}, fans_target + "&id=8")}});
        serve(fans_target + "&id=8", {{last_page({3})}});
    }

    const fans::ListAll fans_list = fans::ListAll(AccountId("acct_1")).limit(2);
    const std::string fans_target = "/api/acct_1/fans/all?limit=2";
    const chats::messages::List messages_list = chats::messages::List(AccountId("acct_1"), ChatId("7")).limit(3);
    const std::string messages_target = "/api/acct_1/chats/7/messages?limit=3";

    asio::io_context io;
    std::mutex mutex;
    std::map<std::string, std::vector<Reply>> replies;
    std::vector<std::string> asked;
    test::RawServer server;  // last: its threads use the others
};

TEST_F(PagesTest, FollowsLinksThroughAnEmptyPageToTheEnd) {
    serve_fans();
    const auto work = [&]() -> asio::awaitable<void> {
        Client api = client();
        auto pages = api.pages(fans_list);
        std::vector<Ids> seen;
        while (auto page = co_await pages.next()) {
            EXPECT_EQ(page->status, 200);
            EXPECT_EQ(page->meta.limits.limit_minute, 1000);
            seen.push_back(ids_of(page->data.list));
        }
        EXPECT_THAT(seen, ElementsAre(Ids{1, 2}, Ids{}, Ids{3}));
        EXPECT_EQ(pages.pages_read(), 3U);
        EXPECT_FALSE((co_await pages.next()).has_value()) << "the end stays the end";
        EXPECT_EQ(api.counters().calls, 3U);
        co_await api.shutdown(1s);
    };
    run(io, work());
}

TEST_F(PagesTest, LeavesOutTheRowOfAnInclusiveCursor) {
    serve(messages_target, {{messages_page({9, 8, 7})}});
    serve(messages_target + "&first_id=7", {{messages_page({7, 6, 5})}});
    serve(messages_target + "&first_id=5", {{messages_page({5})}});
    const auto work = [&]() -> asio::awaitable<void> {
        Client api = client();
        auto pages = api.pages(messages_list);
        std::vector<Ids> seen;
        while (auto page = co_await pages.next()) seen.push_back(ids_of(page->data));
        EXPECT_THAT(seen, ElementsAre(Ids{9, 8, 7}, Ids{6, 5}, Ids{}));
        co_await api.shutdown(1s);
    };
    run(io, work());
}

TEST_F(PagesTest, AsksForTheSamePageAgainAfterAFailure) {
    serve_fans();
    serve(fans_target + "&id=9", {{"{\"message\":\"Server Error\"}", "500 Internal Server Error"},
                                  {R"({"data":{"hasMore":false}})"},
                                  {R"({"data":{"list":null,"hasMore":false}})"},
                                  {fans_page({}, fans_target + "&id=8")}});
    const auto work = [&]() -> asio::awaitable<void> {
        Client api = client();
        auto pages = api.pages(fans_list);
        Ids seen;
        std::vector<error_code> failed;
        for (int turn = 0; turn < 10; ++turn) {
            auto page = co_await pages.try_next();
            if (page.has_error()) {
                failed.push_back(page.error().code());
                EXPECT_THAT(page.error().what(), HasSubstr("fans.list-all for acct_1"));
                continue;
            }
            if (!*page) break;
            for (const std::int64_t id : ids_of((*page)->data.list)) seen.push_back(id);
        }
        EXPECT_THAT(failed, ElementsAre(errc::server_error, errc::missing_data, errc::missing_data))
            << "a failed page is neither an empty one nor the end";
        EXPECT_THAT(seen, ElementsAre(1, 2, 3));
        co_await api.shutdown(1s);
    };
    run(io, work());
}

TEST_F(PagesTest, GivesOutThePageAndThenRefusesItsLink) {
    for (const auto& [link, words] : std::vector<std::pair<std::string, std::string>>{
             {"https://evil.example/api/acct_1/fans/all?limit=2", "leads to \"https://evil.example\""},
             {"/api/acct_2/fans/all?limit=2", "/api/acct_2/fans/all"},
             {fans_target, "in a loop"}}) {
        serve(fans_target, {{fans_page({1, 2}, link)}});
        (void)take_asked();
        const auto work = [&]() -> asio::awaitable<void> {
            Client api = client();
            auto fans = api.items(fans_list);
            EXPECT_EQ((co_await fans.next())->id, 1);
            EXPECT_EQ((co_await fans.next())->id, 2);
            for (int turn = 0; turn < 2; ++turn) {
                const auto next = co_await fans.try_next();
                EXPECT_TRUE(next.has_error());
                if (!next.has_error()) break;
                const Error error = next.error();
                EXPECT_EQ(error.code(), errc::bad_next_page);
                EXPECT_EQ(error.failure().scope, Scope::call);
                EXPECT_THAT(error.what(), HasSubstr(words));
            }
            co_await api.shutdown(1s);
        };
        run(io, work());
        EXPECT_THAT(take_asked(), ElementsAre(fans_target, fans_target)) << "the second time for a better link";
    }
}

TEST_F(PagesTest, GoesOnFromACursorExactlyBehindEachItem) {
    serve(messages_target, {{messages_page({9, 8, 7})}});
    serve(messages_target + "&first_id=7", {{messages_page({7, 6, 5})}});
    serve(messages_target + "&first_id=5", {{messages_page({5, 4})}});
    serve(messages_target + "&first_id=4", {{messages_page({4})}});
    const auto work = [&]() -> asio::awaitable<void> {
        std::string kept;
        Ids seen;
        while (true) {
            Client api = client();
            auto messages = api.items(messages_list, PageCursor(kept));
            const auto message = co_await messages.next();
            if (message) seen.push_back(message->id.value_or(0));
            kept = messages.cursor().text();
            co_await api.shutdown(1s);
            if (!message) break;
        }
        EXPECT_THAT(seen, ElementsAre(9, 8, 7, 6, 5, 4));
        (void)take_asked();
        Client api = client();
        auto messages = api.items(messages_list, PageCursor(kept));
        EXPECT_FALSE((co_await messages.next()).has_value());
        EXPECT_TRUE(take_asked().empty()) << "the end is kept too";
        co_await api.shutdown(1s);
    };
    run(io, work());
}

TEST_F(PagesTest, RefusesTheCursorOfAnotherListWithoutAskingAnything) {
    serve_fans();
    const auto work = [&]() -> asio::awaitable<void> {
        Client api = client();
        auto fans = api.pages(fans_list);
        (void)co_await fans.next();
        const PageCursor cursor = fans.cursor();
        (void)take_asked();
        const auto other_account = co_await api.pages(fans::ListAll(AccountId("acct_2")), cursor).try_next();
        EXPECT_EQ(other_account.error().code(), errc::invalid_argument);
        EXPECT_THAT(other_account.error().what(), HasSubstr("cursor: leads to \"/api/acct_1/fans/all\""));
        const auto other_list = co_await api.items(messages_list, cursor).try_next();
        EXPECT_THAT(other_list.error().what(), HasSubstr("cursor: is one of \"fans.list-all\""));
        const auto garbage = co_await api.items(messages_list, PageCursor("garbage")).try_next();
        EXPECT_EQ(garbage.error().code(), errc::invalid_argument);
        const auto nobody = co_await api.pages(fans::ListAll(AccountId(""))).try_next();
        EXPECT_EQ(nobody.error().code(), errc::invalid_argument);
        EXPECT_TRUE(take_asked().empty());
        co_await api.shutdown(1s);
    };
    run(io, work());
}

TEST_F(PagesTest, GivesPagesAsTheyCameItemByItem) {
    serve(messages_target, {{R"({"data": [ {"id": 9, "x": "],\"}"}, {"id":8},{"id":7.0}]})"}});
    serve(messages_target + "&first_id=7", {{R"({"data":[{"id":7} , {"id":6}]})"}});
    serve(messages_target + "&first_id=6", {{R"({"data":[]})"}});
    const auto work = [&]() -> asio::awaitable<void> {
        Client api = client();
        RawPages pages = api.raw_pages(messages_list.request());
        auto page = co_await pages.next();
        EXPECT_THAT(page->items(), ElementsAre(R"({"id": 9, "x": "],\"}"})", R"({"id":8})", R"({"id":7.0})"));
        page = co_await pages.next();
        EXPECT_THAT(page->items(), ElementsAre(R"({"id":6})"));
        EXPECT_EQ(page->data_json(), R"([{"id":7} , {"id":6}])") << "the bytes stay whole";
        page = co_await pages.next();
        EXPECT_TRUE(page->items().empty());
        EXPECT_FALSE((co_await pages.next()).has_value());
        EXPECT_EQ(pages.pages_read(), 3U);

        RawPages none = api.raw_pages(whoami::Retrieve().request());
        std::string what;
        try {
            (void)co_await none.next();
        } catch (const Error& error) {
            what = error.what();
        }
        EXPECT_THAT(what, HasSubstr("not a page of a list"));
        co_await api.shutdown(1s);
    };
    run(io, work());
}

TEST_F(PagesTest, OutlivesItsClient) {
    serve_fans();
    const auto work = [&]() -> asio::awaitable<void> {
        std::optional<Client> api(client());
        auto fans = api->pages(fans_list);
        (void)co_await fans.next();
        co_await api->shutdown(1s);
        api.reset();
        const auto next = co_await fans.try_next();
        EXPECT_EQ(next.error().code(), errc::shutting_down);
    };
    run(io, work());
}

}  // namespace
}  // namespace ofapi
