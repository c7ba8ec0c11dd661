#include "document_reader.hpp"
#include "sim/service.hpp"

#include <boost/json/parse.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>
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

    explicit OperationsTest(std::uint64_t seed = 1)
        : service(generous(seed), Time(1000s), std::chrono::system_clock::time_point(1'700'000'000s)) {}

    Reply send(const Draft& draft) {
        const auto target = draft.target();
        const auto body = draft.body_text();
        const auto type = draft.content_type();
        return service.answer(Request{draft.method, target, "Bearer sim", body, type, "sim.invalid:80"}, Time(1001s));
    }

    std::string account() { return service.accounts().front().id; }

    Service service;
};

/// The hand-made queue sends null where the document has a number, as the service itself has been seen to.
bool answers_by_its_schema(const std::string& id) { return id != "mass-messaging.list"; }

TEST_F(OperationsTest, AreAllThere) { EXPECT_EQ(document().operations().size(), 267U); }

TEST_F(OperationsTest, AnswerValidRequestsByTheirSchemas) {
    for (std::uint64_t seed = 1; seed <= 4; ++seed) {
        Random random(seed);
        for (const auto& operation : document().operations()) {
            const auto draft = document().valid_request(operation, account(), random);
            const auto reply = send(draft);
            SCOPED_TRACE(operation.id + ' ' + draft.method + ' ' + draft.target() + ' ' + draft.body_text());
            ASSERT_THAT(reply.status, testing::AnyOf(200, 204, 302)) << reply.body;
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
    const auto first = ask(service, target);
    EXPECT_EQ(first, ask(again, target));
    Service other(generous(2), Time(1000s), std::chrono::system_clock::time_point(1'700'000'000s));
    EXPECT_NE(first, ask(other, document().least_request(operation, other.accounts().front().id).target()));
}

}  // namespace
}  // namespace ofapi::sim
