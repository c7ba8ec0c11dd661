#include "document_reader.hpp"
#include "sim/service.hpp"

#include <boost/json/parse.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>
#include <memory>
#include <string>

namespace ofapi::sim {
namespace {

using namespace std::chrono_literals;
using testing::IsEmpty;
namespace json = boost::json;

const DocumentReader& document() {
    static const DocumentReader reader;
    return reader;
}

/// A service that refuses nobody.
class OperationsTest : public testing::Test {
 protected:
    static Config generous(std::uint64_t seed) {
        Config config;
        config.seed = seed;
        config.limit_minute = 1'000'000;
        config.credits = 1'000'000'000;
        return config;
    }

    void start(std::uint64_t seed) {
        service_ = std::make_unique<Service>(generous(seed), Time(1000s),
                                             std::chrono::system_clock::time_point(1'700'000'000s));
    }

    OperationsTest() { start(1); }

    Reply send(const Draft& draft) {
        const auto target = draft.target();
        const auto body = draft.body_text();
        const auto type = draft.content_type();
        return service_->answer(Request{draft.method, target, "Bearer sim", body, type, "sim.invalid:80"}, Time(1001s));
    }

    std::string account() { return service_->accounts().front().id; }

    Service& service() { return *service_; }

 private:
    std::unique_ptr<Service> service_;
};

/// The hand-made queue sends null where the document has a number, as the service itself has been seen to.
bool answers_by_its_schema(const std::string& id) { return id != "mass-messaging.list"; }

TEST_F(OperationsTest, AreAllThere) { EXPECT_EQ(document().operations().size(), 267U); }

TEST_F(OperationsTest, AnswerValidRequestsByTheirSchemas) {
    for (std::uint64_t seed = 1; seed <= 4; ++seed) {
        start(seed);
        Random random(seed);
        for (const auto& operation : document().operations()) {
            const auto draft = document().valid_request(operation, account(), random);
            const auto reply = send(draft);
            SCOPED_TRACE(operation.id + ' ' + draft.method + ' ' + draft.target() + ' ' + draft.body_text());
            ASSERT_THAT(reply.status, testing::AnyOf(200, 202, 204, 302)) << reply.body;
            const auto* schema = DocumentReader::answer_schema(operation);
            if (schema == nullptr || reply.status != 200) continue;
            ASSERT_EQ(reply.content_type, "application/json");
            const auto body = json::parse(reply.body);
            if (answers_by_its_schema(operation.id)) {
                ASSERT_THAT(document().complaints(body, *schema), IsEmpty()) << reply.body;
            }
            if (document().resolve(*schema).contains("properties") &&
                document().resolve(*schema).at("properties").as_object().contains("data")) {
                ASSERT_TRUE(body.as_object().contains("data")) << reply.body;
                ASSERT_TRUE(body.as_object().contains("_meta")) << reply.body;
            }
        }
    }
}

TEST_F(OperationsTest, AnswerTheSameForTheSameSeedAndOtherwiseForAnother) {
    Service again(generous(1), Time(1000s), std::chrono::system_clock::time_point(1'700'000'000s));
    const auto& operation = document().find("fans.list-all");
    const auto target = document().least_request(operation, account()).target();
    const auto ask = [](Service& asked, std::string_view path) {
        return asked.answer(Request{"GET", path, "Bearer sim", {}}, Time(1001s)).body;
    };
    const auto first = ask(service(), target);
    EXPECT_EQ(first, ask(again, target));
    Service other(generous(2), Time(1000s), std::chrono::system_clock::time_point(1'700'000'000s));
    EXPECT_NE(first, ask(other, document().least_request(operation, other.accounts().front().id).target()));
}

/// Complains of a request that was valid but for `field`.
class RefusalTest : public OperationsTest {
 protected:
    void expect_refused(const Draft& draft, const std::string& field) {
        const auto reply = send(draft);
        SCOPED_TRACE(draft.method + ' ' + draft.target() + ' ' + draft.body_text());
        ASSERT_EQ(reply.status, 422) << field << ' ' << reply.body;
        const auto body = json::parse(reply.body);
        EXPECT_EQ(body.at("error").as_string(), "VALIDATION_ERROR");
        EXPECT_TRUE(body.at("message").is_string());
        EXPECT_EQ(body.at("_meta").at("_credits").at("used").as_int64(), 0);
        ASSERT_TRUE(body.at("errors").as_object().contains(field)) << field << ' ' << reply.body;
        EXPECT_TRUE(body.at("errors").at(field).at(0).is_string());
    }

    /// Calls `visit(draft, name, schema, set)` for each query parameter and each member of the body; `set` changes its
    /// value in the draft.
    template <class Visit>
    void for_each_field(Visit visit) {
        for (const auto& operation : document().operations()) {
            const auto least = document().least_request(operation, account());
            if (const auto* parameters = operation.json->if_contains("parameters")) {
                for (const auto& each : parameters->as_array()) {
                    if (each.at("in") != "query") continue;
                    const std::string name(each.at("name").as_string());
                    visit(least, name, document().resolve(each.at("schema")),
                          [&](Draft& draft, const json::value& value) {
                              std::erase_if(draft.query, [&](const auto& pair) { return pair.first == name; });
                              add_query(draft.query, name, value, false);
                          });
                }
            }
            const auto* body = document().body_schema(operation);
            if (body == nullptr || !body->contains("properties")) continue;
            for (const auto& member : body->at("properties").as_object()) {
                const std::string name(member.key());
                visit(least, name, document().resolve(member.value()),
                      [&](Draft& draft, const json::value& value) { draft.body[name] = value; });
            }
        }
    }

    /// Where a schema or its only alternative to null has this keyword, its value, otherwise null.
    static const json::value* keyword(const json::object& schema, const char* name) {
        if (const auto* value = schema.if_contains(name)) return value;
        const auto* alternatives = schema.if_contains("anyOf");
        if (alternatives == nullptr) return nullptr;
        for (const auto& each : alternatives->as_array()) {
            if (const auto* value = each.as_object().if_contains(name)) return value;
        }
        return nullptr;
    }
};

TEST_F(RefusalTest, NamesEveryRequiredFieldThatIsMissing) {
    int tried = 0;
    for (const auto& operation : document().operations()) {
        const auto least = document().least_request(operation, account());
        if (const auto* parameters = operation.json->if_contains("parameters")) {
            for (const auto& each : parameters->as_array()) {
                const auto* required = each.as_object().if_contains("required");
                if (each.at("in") != "query" || required == nullptr || !required->as_bool()) continue;
                auto draft = least;
                const std::string name(each.at("name").as_string());
                std::erase_if(draft.query, [&](const auto& pair) { return pair.first == name; });
                expect_refused(draft, name);
                ++tried;
            }
        }
        const auto* body = document().body_schema(operation);
        if (body == nullptr || !body->contains("required")) continue;
        for (const auto& name : body->at("required").as_array()) {
            auto draft = least;
            draft.body.erase(name.as_string());
            expect_refused(draft, std::string(name.as_string()));
            ++tried;
        }
    }
    EXPECT_GT(tried, 80);
}

TEST_F(RefusalTest, KnowsEveryChoice) {
    int tried = 0;
    for_each_field([&](Draft draft, const std::string& name, const json::object& schema, auto set) {
        const auto* choices = keyword(schema, "enum");
        if (choices == nullptr) return;
        if (choices->at(0).is_string()) {
            set(draft, "no such choice");
        } else {
            set(draft, 12345);
        }
        expect_refused(draft, name);
        ++tried;
    });
    EXPECT_GT(tried, 60);
}

TEST_F(RefusalTest, KnowsEveryLimit) {
    int tried = 0;
    for_each_field([&](const Draft& least, const std::string& name, const json::object& schema, auto set) {
        const auto refuse = [&](const json::value& value) {
            auto draft = least;
            set(draft, value);
            expect_refused(draft, name);
            ++tried;
        };
        const auto number = [](const json::value& value) { return value.to_number<std::int64_t>(); };
        const bool alternatives = schema.contains("anyOf");
        if (const auto* limit = schema.if_contains("minimum")) refuse(number(*limit) - 1);
        if (const auto* limit = schema.if_contains("maximum")) refuse(number(*limit) + 1);
        if (const auto* limit = keyword(schema, "maxLength")) {
            refuse(std::string(static_cast<std::size_t>(number(*limit)) + 1, 'x').c_str());
        }
        if (const auto* limit = keyword(schema, "maxItems")) {
            refuse(json::array(static_cast<std::size_t>(number(*limit)) + 1, "1"));
        }
        if (alternatives && keyword(schema, "const") != nullptr) {
            refuse(1);
            refuse(1000);
        }
    });
    EXPECT_GT(tried, 60);
}

TEST_F(RefusalTest, KnowsEveryType) {
    int tried = 0;
    for_each_field([&](Draft draft, const std::string& name, const json::object& schema, auto set) {
        const auto* type = schema.if_contains("type");
        if (type == nullptr || draft.multipart) return;
        if (*type == "integer" || *type == "number" || *type == "boolean") {
            set(draft, "word");
        } else if (*type == "array" || *type == "object") {
            set(draft, 7);
        } else if (schema.contains("format") || schema.contains("x-format")) {
            set(draft, "some day");
        } else {
            return;
        }
        const auto reply = send(draft);
        // A list in a query may also be one value, with commas or without.
        if (*type == "array" && reply.status == 200) return;
        expect_refused(draft, name);
        ++tried;
    });
    EXPECT_GT(tried, 200);
}

/// One request by its method, the end of its path and its body, with the status that it must get.
struct Case {
    const char* method;
    const char* path;
    const char* body;
    int status;
    const char* field = "";
};

TEST_F(RefusalTest, KnowsTheRulesBetweenFields) {
    for (const auto& [method, path, body, status, field] : {
             Case{"POST", "chats/1/messages", R"({})", 422, "text"},
             Case{"POST", "chats/1/messages", R"({"text":""})", 422, "mediaFiles"},
             Case{"POST", "chats/1/messages", R"({"text":"a"})", 200},
             Case{"POST", "chats/1/messages", R"({"mediaFiles":[5,"ofapi_media_1"]})", 200},
             Case{"POST", "chats/1/messages", R"({"text":"a","price":5})", 422, "mediaFiles"},
             Case{"POST", "chats/1/messages", R"({"text":"a","price":0.0})", 200},
             Case{"POST", "chats/1/messages", R"({"text":"a","price":5,"mediaFiles":[1]})", 200},
             Case{"POST", "chats/1/messages", R"({"text":"a","price":1.5,"mediaFiles":[1]})", 422, "price"},
             Case{"POST", "chats/1/messages", R"({"text":7})", 422, "text"},
             Case{"POST", "chats/1/messages", R"({"text":"a","unknown":7})", 200},
             Case{"POST", "chats/1/messages", R"(["text"])", 422, "body"},
             Case{"POST", "mass-messaging", R"({"text":)", 422, "text"},
             Case{"POST", "posts", R"({"text":"a","votingType":"quiz","votingOptions":["b"]})", 422,
                  "votingCorrectIndex"},
             Case{"POST", "posts", R"({"text":"a","votingType":"poll","votingOptions":["b"]})", 200},
             Case{"GET", "fans/top?start_date=2025-01-01+00:00:00", "", 422, "end_date"},
             Case{"GET", "fans/all?filter[online]=1&filter.online=7&what=ever", "", 200},
             Case{"GET", "fans/all?filter[online]=7", "", 422, "filter.online"},
             Case{"GET", "fans/all?limit=21", "", 422, "limit"},
             Case{"GET", "fans/all?limit=20", "", 200},
             Case{"GET", "fans/all?limit=20.0", "", 422, "limit"},
             Case{"GET", "fans/all?limit=abc", "", 422, "limit"},
             Case{"GET", "stored/tracking-links?filter[tags][]=a&filter[tags][]=b", "", 200},
         }) {
        const auto target = "/api/" + account() + '/' + path;
        const auto reply = service().answer(Request{method, target, "Bearer sim", body, {}, "h"}, Time(1001s));
        EXPECT_EQ(reply.status, status) << target << body << reply.body;
        if (*field == '\0' || reply.status != 422) continue;
        const auto json = json::parse(reply.body);
        EXPECT_TRUE(json.at("errors").as_object().contains(field)) << target << body << reply.body;
    }
}

}  // namespace
}  // namespace ofapi::sim
