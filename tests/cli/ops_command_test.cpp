#include "cli/process.hpp"
#include "sim/document.hpp"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/parse.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

namespace ofapi::test {
namespace {

namespace json = boost::json;
using testing::ContainsRegex;
using testing::HasSubstr;
using testing::Not;

Outcome ofapi(std::vector<std::string> arguments) { return Process(std::move(arguments), {}).wait(); }

TEST(OpsCommand, ListsEveryOperationOfTheDocument) {
    std::set<std::string> documented;
    const auto document = json::parse(sim::document_text());
    for (const auto& [path, item] : document.at("paths").as_object())
        for (const auto& [method, operation] : item.as_object())
            if (const auto* name = operation.is_object() ? operation.as_object().if_contains("operationId") : nullptr)
                documented.emplace(name->as_string());
    ASSERT_EQ(documented.size(), 267U);

    const auto outcome = ofapi({"ops", "--json"});
    ASSERT_EQ(outcome.exit_code, 0) << outcome.err;
    std::set<std::string> listed;
    const auto operations = json::parse(outcome.out);
    for (const auto& operation : operations.as_array()) {
        for (const auto* member : {"name", "group", "method", "path", "summary", "parameters", "rules", "body",
                                   "answer", "paging", "cost", "idempotent", "idempotency_key", "sensitive"})
            EXPECT_TRUE(operation.as_object().contains(member)) << member << " is missing in " << operation;
        listed.emplace(operation.at("name").as_string());
    }
    EXPECT_EQ(listed, documented);

    const auto text = ofapi({"ops"});
    EXPECT_EQ(text.exit_code, 0);
    for (const auto& name : listed) EXPECT_THAT(text.out, HasSubstr("  " + name + " "));
    EXPECT_THAT(text.out, HasSubstr("mass-messaging (6)\n"));
}

TEST(OpsCommand, SaysWhatAnOperationTakes) {
    for (const auto* name : {"mass-messaging.send", "mass_messaging.send", "massMessaging.send"}) {
        const auto outcome = ofapi({"ops", name});
        ASSERT_EQ(outcome.exit_code, 0) << outcome.err;
        EXPECT_THAT(outcome.out, HasSubstr("POST /api/{account}/mass-messaging\n"));
        EXPECT_THAT(outcome.out, ContainsRegex("text +body +text; required\n"));
        EXPECT_THAT(outcome.out, ContainsRegex("price +body +number, 3 to 200, or 0\n"));
        EXPECT_THAT(outcome.out, HasSubstr("strict_ban, risky or replace_soften"));
        EXPECT_THAT(outcome.out, HasSubstr("With price give mediaFiles, unless it is 0"));
        EXPECT_THAT(outcome.out, HasSubstr("Cost: 1 credit a call"));
    }
}

TEST(OpsCommand, TakesAGroupAndAPartOfOne) {
    const auto group = ofapi({"ops", "media"});
    EXPECT_EQ(group.exit_code, 0);
    EXPECT_THAT(group.out, HasSubstr("media.upload"));
    EXPECT_THAT(group.out, HasSubstr("media.vault.list "));
    const auto part = ofapi({"ops", "media.vault"});
    EXPECT_EQ(part.exit_code, 0);
    EXPECT_THAT(part.out, HasSubstr("media.vault.list "));
    EXPECT_THAT(part.out, Not(HasSubstr("media.download")));
}

TEST(OpsCommand, NamesTheNearestWhereThereIsNone) {
    const auto outcome = ofapi({"ops", "mass-mesaging.send"});
    EXPECT_EQ(outcome.exit_code, 2);
    EXPECT_EQ(outcome.out, "");
    EXPECT_THAT(outcome.err, HasSubstr("'mass-mesaging.send'; did you mean mass-messaging.send"));
}

TEST(OpenapiCommand, PrintsTheDocument) {
    const auto outcome = ofapi({"openapi"});
    EXPECT_EQ(outcome.exit_code, 0);
    EXPECT_EQ(json::parse(outcome.out), json::parse(sim::document_text()));
}

TEST(PollCommand, NamesWhatCanBePolled) {
    const auto outcome = ofapi({"poll", "fans"});
    EXPECT_EQ(outcome.exit_code, 2);
    EXPECT_THAT(outcome.err, HasSubstr("'fans' cannot be polled; the operation that can be is mass-messaging"));
}

}  // namespace
}  // namespace ofapi::test
