#include "cli/poll_fixture.hpp"

#include <boost/json/object.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/string.hpp>

#include <utility>

namespace ofapi::test {

namespace json = boost::json;

sim::Server& PollCommandTest::serve(sim::Config config) {
    if (config.keys.empty()) config.keys = {key};
    server_ = std::make_unique<sim::Server>(std::move(config));
    return *server_;
}

std::vector<std::string> PollCommandTest::arguments(const std::string& accounts, std::vector<std::string> more) const {
    std::vector<std::string> all = {"poll", "mass-messaging", "--accounts", accounts, "--out", out()};
    if (server_) all.insert(all.end(), {"--base-url", server_->url()});
    all.insert(all.end(), more.begin(), more.end());
    return all;
}

Outcome PollCommandTest::poll(const std::string& accounts, const std::vector<std::string>& more) {
    return run(arguments(accounts, more), with_key());
}

Outcome PollCommandTest::run(std::vector<std::string> all_arguments, Process::Environment environment) {
    auto outcome = Process(std::move(all_arguments), std::move(environment)).wait();
    for (const auto& text : {outcome.out, outcome.err, content()})
        EXPECT_EQ(text.find(key), std::string::npos) << "the key was written:\n" << text;
    return outcome;
}

std::set<std::string> PollCommandTest::accounts_written() const {
    std::set<std::string> accounts;
    const auto text = content();
    EXPECT_TRUE(text.empty() || text.back() == '\n') << "the last line is not whole";
    for (const auto& line : lines_of(text)) {
        json::error_code problem;
        const auto record = json::parse(line, problem);
        EXPECT_FALSE(problem) << line;
        if (!record.is_object()) continue;
        const auto& object = record.as_object();
        for (const auto* member : {"account", "operation", "fetched_at", "data", "credits", "cache"})
            EXPECT_TRUE(object.contains(member)) << member << " is missing in " << line;
        EXPECT_TRUE(object.at("data").is_array()) << line;
        EXPECT_TRUE(accounts.emplace(object.at("account").as_string()).second) << "twice: " << line;
    }
    return accounts;
}

std::string PollCommandTest::ids(std::size_t first, std::size_t count) const {
    const auto all = server_->account_ids();
    std::string text;
    for (std::size_t i = first; i < first + count; ++i) text += (text.empty() ? "" : ",") + all.at(i);
    return text;
}

json::value summary_of(const Outcome& outcome) {
    json::error_code problem;
    auto value = json::parse(outcome.out, problem);
    EXPECT_FALSE(problem) << outcome.out << outcome.err;
    return value;
}

}  // namespace ofapi::test
