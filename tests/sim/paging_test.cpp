#include "document_reader.hpp"
#include "sim/service.hpp"

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <chrono>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace ofapi::sim {
namespace {

using namespace std::chrono_literals;
using testing::StartsWith;
namespace json = boost::json;

const DocumentReader& document() {
    static const DocumentReader reader;
    return reader;
}

/// The value at a dotted path, or null.
const json::value* at(const json::value& value, std::string_view path) {
    const auto* found = &value;
    while (found != nullptr && !path.empty()) {
        const auto name = path.substr(0, path.find('.'));
        path.remove_prefix(std::min(name.size() + 1, path.size()));
        found = found->is_object() ? found->get_object().if_contains({name.data(), name.size()}) : nullptr;
    }
    return found;
}

/// Walks through a list as the document says that this operation pages.
class Walk {
 public:
    Walk(Service& service, const DocumentReader::Operation& operation, int limit)
        : service_(service), paging_(operation.json->at("x-paging").as_object()) {
        draft_ = document().least_request(operation, service.accounts().front().id);
        set(name("limit"), std::to_string(limit));
    }

    /// The items without those that the inclusive cursors bring again, each as it came.
    std::vector<json::value> items() {
        target_ = draft_.target();
        for (int left = 1000; left > 0; --left) {
            const auto page = fetch();
            const auto& list = at(page, name("items"))->as_array();
            sizes.push_back(list.size());
            std::size_t fresh = 0;
            for (const auto& item : list) {
                if (!seen_.insert(json::serialize(item)).second) continue;
                items_.push_back(item);
                ++fresh;
            }
            repeated += list.size() - fresh;
            if (!go_on(page, list, fresh)) return items_;
        }
        ADD_FAILURE() << "the walk does not end";
        return items_;
    }

    std::vector<std::size_t> sizes;  ///< of the pages
    std::size_t repeated = 0;

 private:
    std::string name(const char* of) const {
        const auto* value = paging_.if_contains(of);
        return value == nullptr ? std::string() : std::string(value->as_string());
    }

    void set(const std::string& parameter, const std::string& value) {
        auto& query = draft_.query;
        std::erase_if(query, [&](const auto& each) { return each.first == parameter; });
        query.emplace_back(parameter, value);
        target_ = draft_.target();
    }

    json::value fetch() {
        const auto reply =
            service_.answer(Request{"GET", target_, "Bearer sim", {}, {}, "sim.invalid:80"}, Time(1001s));
        EXPECT_EQ(reply.status, 200) << target_ << reply.body;
        return json::parse(reply.body);
    }

    /// Whether there is a next page, which is then asked for next.
    bool go_on(const json::value& page, const json::array& list, std::size_t fresh) {
        const auto style = name("style");
        const auto* has_more = at(page, name("has_more"));
        if (!name("has_more").empty() && !has_more->as_bool()) return false;
        if (style == "next_page" || style == "next_page_url") {
            const auto* next = at(page, "_pagination." + style);
            if (next == nullptr || next->is_null()) return false;
            const std::string url(next->as_string());
            EXPECT_THAT(url, StartsWith("http://sim.invalid:80/api/"));
            target_ = url.substr(std::string("http://sim.invalid:80").size());
            return true;
        }
        if (style == "page") {
            const auto current = at(page, name("current_page"))->as_int64();
            if (current >= at(page, name("last_page"))->as_int64()) return false;
            set(name("page"), std::to_string(current + 1));
            return true;
        }
        if (style == "next_offset" || style == "marker") {
            set(name(style == "marker" ? "cursor" : "offset"), json::serialize(*at(page, name("cursor_from"))));
            return true;
        }
        if (style == "offset") {
            taken_ += list.size();
            set(name("offset"), std::to_string(taken_));
            return !name("has_more").empty() || !list.empty();
        }
        if (fresh == 0) return false;
        auto cursor = *at(list.back(), name("cursor_from"));
        if (style == "id_cursor") {
            set(name("descending"), json::serialize(cursor));
        } else if (style == "from_id") {
            set(name("cursor"), json::serialize(cursor));
        } else {
            std::string date(cursor.as_string());
            set(name("cursor"), date.substr(0, 10) + ' ' + date.substr(11, 8));
        }
        return true;
    }

    Service& service_;
    const json::object& paging_;
    Draft draft_;
    std::string target_;
    std::set<std::string> seen_;
    std::vector<json::value> items_;
    std::size_t taken_ = 0;
};

class PagingTest : public testing::Test {
 protected:
    static Config with_collection(std::size_t size) {
        Config config;
        config.collection = size;
        config.limit_minute = 1'000'000;
        return config;
    }

    Service& with(std::size_t size) {
        return service_.emplace(with_collection(size), Time(1000s),
                                std::chrono::system_clock::time_point(1'700'000'000s));
    }

    static std::vector<const DocumentReader::Operation*> paged() {
        std::vector<const DocumentReader::Operation*> all;
        for (const auto& operation : document().operations()) {
            if (operation.json->contains("x-paging")) all.push_back(&operation);
        }
        return all;
    }

 private:
    std::optional<Service> service_;
};

TEST_F(PagingTest, CoversEveryCollectionExactlyOnce) {
    ASSERT_EQ(paged().size(), 54U);
    for (const std::size_t size : {0U, 1U, 10U, 45U}) {
        auto& service = with(size);
        for (const auto* operation : paged()) {
            for (const int limit : {10, 20}) {
                SCOPED_TRACE(operation->id + " of " + std::to_string(size) + " by " + std::to_string(limit));
                Walk walk(service, *operation, limit);
                ASSERT_EQ(walk.items().size(), size);
                const auto style = operation->json->at("x-paging").at("style").as_string();
                const bool inclusive = style == "id_cursor" || style == "end_date";
                EXPECT_TRUE(inclusive || walk.repeated == 0);
            }
        }
    }
}

TEST_F(PagingTest, GivesShortAndEmptyPagesThatAreNotTheEnd) {
    Walk walk(with(45), document().find("fans.list-all"), 10);
    EXPECT_EQ(walk.items().size(), 45U);
    EXPECT_EQ(walk.sizes[0], 8U);
    EXPECT_EQ(walk.sizes[1], 0U);
    EXPECT_GT(walk.sizes[2], 0U);
}

TEST_F(PagingTest, RepeatsTheRowOfAnInclusiveCursor) {
    Walk messages(with(45), document().find("chats.messages.list"), 10);
    EXPECT_EQ(messages.items().size(), 45U);
    EXPECT_GE(messages.repeated, 4U);
}

TEST_F(PagingTest, SortsAsTheDocumentSays) {
    auto& service = with(45);
    int sorted = 0;
    for (const auto* operation : paged()) {
        const auto* order = operation->json->if_contains("x-order");
        if (order == nullptr) continue;
        Walk walk(service, *operation, 20);
        const std::string path(order->at("by").as_string());
        const auto items = walk.items();
        ++sorted;
        EXPECT_TRUE(std::is_sorted(items.begin(), items.end(), [&](const json::value& left, const json::value& right) {
            const auto& a = *at(left, path);
            const auto& b = *at(right, path);
            return a.is_string() ? a.as_string() > b.as_string() : a.as_int64() > b.as_int64();
        })) << operation->id;
    }
    EXPECT_EQ(sorted, 6);
}

TEST_F(PagingTest, GivesEveryItemAnIdOfItsOwn) {
    auto& service = with(45);
    for (const auto* operation : paged()) {
        std::set<std::string> ids;
        for (const auto& item : Walk(service, *operation, 20).items()) {
            const auto* id = at(item, "id");
            EXPECT_TRUE(id == nullptr || ids.insert(json::serialize(*id)).second) << operation->id;
        }
    }
}

/// Messages of one chat by their ids, as the query asks.
class MessagesTest : public PagingTest {
 protected:
    std::vector<std::int64_t> ask(const std::string& query) {
        const auto path = "/api/" + service.accounts().front().id + "/chats/7/messages?" + query;
        const auto reply = service.answer(Request{"GET", path, "Bearer sim", {}, {}, "h"}, Time(1001s));
        body = json::parse(reply.body);
        std::vector<std::int64_t> ids;
        for (const auto& item : body.at("data").as_array()) ids.push_back(item.at("id").as_int64());
        return ids;
    }

    Service& service = with(45);
    json::value body;
};

TEST_F(MessagesTest, RunBothWays) {
    const auto newest = ask("limit=45");
    ASSERT_EQ(newest.size(), 45U);
    EXPECT_EQ(at(body, "_pagination.next_page"), nullptr);
    const std::vector<std::int64_t> oldest_first(newest.rbegin(), newest.rend());
    EXPECT_EQ(ask("limit=45&order=asc"), oldest_first);
    EXPECT_EQ(ask("limit=3&order=asc&last_id=" + std::to_string(newest[40])),
              (std::vector{newest[40], newest[39], newest[38]}));
    EXPECT_EQ(ask("limit=3&first_id=" + std::to_string(newest[40])), (std::vector{newest[40], newest[41], newest[42]}));
}

TEST_F(MessagesTest, NameTheNextPageByAnIdOfTheirOwn) {
    const auto all = ask("limit=45");
    ask("limit=3&skip_users=all");
    EXPECT_EQ(body.at("_pagination").at("next_page").as_string(),
              "http://h/api/" + service.accounts().front().id +
                  "/chats/7/messages?limit=3&skip_users=all&id=" + std::to_string(all[2]));
    EXPECT_EQ(ask("limit=3&id=" + std::to_string(all[2])), (std::vector{all[3], all[4], all[5]}));
    EXPECT_EQ(ask("limit=2&order=asc&id=" + std::to_string(all[2])), (std::vector{all[1], all[0]}));
}

TEST_F(PagingTest, ChargesASearchByItsResults) {
    auto& service = with(45);
    const auto reply =
        service.answer(Request{"GET", "/api/search?query=a&limit=10", "Bearer sim", {}, {}, "h"}, Time(1001s));
    const auto body = json::parse(reply.body);
    const auto results = static_cast<std::int64_t>(body.at("data").as_array().size());
    EXPECT_GT(results, 1);
    EXPECT_EQ(body.at("_meta").at("_credits").at("used").as_int64(), results);
    EXPECT_EQ(body.at("_pagination").at("total_results").as_int64(), 45);
}

}  // namespace
}  // namespace ofapi::sim
