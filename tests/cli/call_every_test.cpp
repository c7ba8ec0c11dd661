#include "cli/call_fixture.hpp"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace ofapi::test {
namespace {

namespace json = boost::json;

json::value example(const json::object& parameter);

std::string text(const json::value& value) {
    return value.is_string() ? std::string(value.as_string()) : json::serialize(value);
}

/// A value of the parameter's type, within what `ofapi ops` says of it.
json::value one_example(const json::object& parameter) {
    const std::string type(parameter.at("type").as_string());
    if (const auto& choices = parameter.at("choices").as_array(); !choices.empty()) return choices.front();
    if (type == "boolean") return true;
    if (type == "time") return "2026-01-31T12:00:00Z";
    if (type == "date") return "2026-01-31";
    if (!parameter.at("minimum").is_null()) return parameter.at("minimum");
    if (type == "object") {
        json::object object;
        for (const auto& member : parameter.at("members").as_array())
            if (member.at("required").as_bool()) object[member.at("name").as_string()] = example(member.as_object());
        return object;
    }
    return "1";
}

json::value example(const json::object& parameter) {
    if (!parameter.at("list").as_bool()) return one_example(parameter);
    const auto& least = parameter.at("min_items");
    json::array list;
    for (std::int64_t i = 0; i < (least.is_null() ? 1 : least.as_int64()); ++i) list.push_back(one_example(parameter));
    return list;
}

TEST_F(CallCommandTest, CanDescribeTheRequestOfEveryOperation) {
    const auto operations = json_of(Process({"ops", "--json"}, {}).wait().out);
    write_file(folder_ / "photo.jpg", "pixels");
    for (const auto& operation : operations.as_array()) {
        const std::string name(operation.at("name").as_string());
        std::vector<std::string> arguments = {name, "--dry-run"};
        std::set<std::string> wanted;
        for (const auto& rule : operation.at("rules").as_array())
            if (rule.at("kind") == "any_of") wanted.emplace(rule.at("names").as_array().front().as_string());
        std::set<std::string> given;
        const auto give = [&](const json::object& parameter) {
            const std::string parameter_name(parameter.at("name").as_string());
            if (!given.insert(parameter_name).second) return;
            const bool is_file = parameter.at("type") == "file";
            arguments.push_back(parameter_name + '=' +
                                (is_file ? std::string(folder_ / "photo.jpg") : text(example(parameter))));
        };
        for (const auto& parameter : operation.at("parameters").as_array())
            if (parameter.at("required").as_bool() || wanted.contains(std::string(parameter.at("name").as_string())))
                give(parameter.as_object());
        for (const auto& rule : operation.at("rules").as_array()) {
            if (rule.at("kind") != "needs") continue;
            const bool by_default =
                std::ranges::any_of(operation.at("parameters").as_array(), [&](const json::value& parameter) {
                    return parameter.at("name") == rule.at("name") && !rule.at("equals").is_null() &&
                           parameter.at("default") == rule.at("equals");
                });
            if (!by_default && !given.contains(text(rule.at("name")))) continue;
            for (const auto& needed : rule.at("names").as_array())
                for (const auto& parameter : operation.at("parameters").as_array())
                    if (parameter.at("name") == needed) give(parameter.as_object());
        }
        const auto outcome = call(arguments);
        EXPECT_EQ(outcome.exit_code, 0) << testing::PrintToString(arguments) << outcome.err;
        EXPECT_THAT(outcome.out, testing::StartsWith(text(operation.at("method")) + " https://")) << name;
        EXPECT_EQ(outcome.out.find('{'),
                  outcome.out.find("\n\n{") == std::string::npos ? std::string::npos : outcome.out.find("\n\n{") + 2)
            << name << ": a part of the path was not filled in\n"
            << outcome.out;
    }
}

}  // namespace
}  // namespace ofapi::test
