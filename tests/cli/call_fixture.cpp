#include "cli/call_fixture.hpp"

#include <boost/json/parse.hpp>

#include <utility>

namespace ofapi::test {

sim::Server& CallCommandTest::serve(sim::Config config) {
    config.keys = {key};
    server_ = std::make_unique<sim::Server>(std::move(config));
    return *server_;
}

Outcome CallCommandTest::call(std::vector<std::string> arguments) {
    arguments.insert(arguments.begin(), "call");
    Process::Environment environment = {{"ONLYFANSAPI_API_KEY", key}};
    if (server_) environment.emplace("ONLY_FANS_API_BASE_URL", server_->url());
    auto outcome = Process(std::move(arguments), std::move(environment)).wait();
    for (const auto& text : {outcome.out, outcome.err})
        EXPECT_EQ(text.find(key), std::string::npos) << "the key was written:\n" << text;
    return outcome;
}

Outcome CallCommandTest::call_account(std::vector<std::string> arguments) {
    arguments.insert(arguments.end(), {"--account", account()});
    return call(std::move(arguments));
}

boost::json::value json_of(const std::string& text) {
    boost::json::error_code problem;
    auto value = boost::json::parse(text, problem);
    EXPECT_FALSE(problem) << text;
    return value;
}

}  // namespace ofapi::test
