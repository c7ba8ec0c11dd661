#include "cli/call_fixture.hpp"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <sys/wait.h>

#include <csignal>
#include <cstdlib>
#include <set>
#include <thread>

namespace ofapi::test {
namespace {

namespace json = boost::json;
using testing::HasSubstr;
using testing::Not;

sim::Config lists_of(std::size_t items) {
    sim::Config config;
    config.collection = items;
    config.limit_minute = 100'000;
    config.account_burst = 0;
    return config;
}

std::string id_of(const json::value& item) {
    const auto* id = item.as_object().if_contains("id");
    return json::serialize(id != nullptr ? *id : item);
}

class AllPages : public CallCommandTest, public testing::WithParamInterface<std::vector<std::string>> {};

TEST_P(AllPages, GetsEveryItemOnce) {
    constexpr std::size_t count = 47;
    serve(lists_of(count));
    auto arguments = GetParam();
    arguments.emplace_back("--all-pages");
    const auto outcome = call_account(arguments);
    ASSERT_EQ(outcome.exit_code, 0) << outcome.err;
    const auto list = json_of(outcome.out);
    std::multiset<std::string> ids;
    for (const auto& item : list.as_array()) ids.insert(id_of(item));
    EXPECT_EQ(ids.size(), count);
    EXPECT_EQ(std::set<std::string>(ids.begin(), ids.end()).size(), count);
    EXPECT_THAT(outcome.err, HasSubstr("47 items in "));
    EXPECT_THAT(outcome.err, HasSubstr("; used "));

    arguments.emplace_back("--ndjson");
    const auto lines = lines_of(call_account(arguments).out);
    ASSERT_EQ(lines.size(), count);
    for (std::size_t i = 0; i < count; ++i) EXPECT_EQ(json_of(lines[i]), list.as_array()[i]);
}

using Strings = std::vector<std::string>;

INSTANTIATE_TEST_SUITE_P(Styles, AllPages,
                         testing::Values(Strings{"fans.list-all", "limit=20"}, Strings{"chats.list", "limit=10"},
                                         Strings{"chats.messages.list", "chat_id=1", "limit=10"},
                                         Strings{"chats.messages.list", "chat_id=1", "limit=10", "order=asc"},
                                         Strings{"transactions.list", "limit=10"},
                                         Strings{"mass-messaging.retrieve-overview", "limit=10"},
                                         Strings{"user-lists.users.list", "userListId=1", "limit=10"},
                                         Strings{"posts.list", "limit=10"}));

TEST_F(CallCommandTest, AnEmptyListIsAnEmptyArray) {
    serve(lists_of(0));
    const auto outcome = call_account({"fans.list-all", "--all-pages"});
    EXPECT_EQ(outcome.exit_code, 0) << outcome.err;
    EXPECT_EQ(outcome.out, "[]\n");
    EXPECT_EQ(call_account({"fans.list-all", "--all-pages", "--ndjson"}).out, "");
}

/// The cursor that a walk named when it ended.
std::string cursor_in(const std::string& err) {
    const std::string before = "--cursor '";
    const auto begin = err.find(before);
    if (begin == std::string::npos) return {};
    return err.substr(begin + before.size(), err.find("'\n", begin) - begin - before.size());
}

TEST_F(CallCommandTest, SaysHowToGoOnWhereAWalkEnds) {
    auto config = lists_of(100);
    config.credits = 3;
    serve(config);
    const std::vector<std::string> walk = {"fans.list-all", "limit=10", "--all-pages", "--ndjson"};
    const auto first = call_account(walk);
    EXPECT_EQ(first.exit_code, 1);
    EXPECT_THAT(first.err, HasSubstr("the team is out of credits"));
    const auto cursor = cursor_in(first.err);
    ASSERT_NE(cursor, "") << first.err;
    const auto begun = lines_of(first.out).size();
    EXPECT_THAT(first.err, HasSubstr(std::to_string(begun) + " items in 3 pages written"));

    serve(lists_of(100));
    auto rest = walk;
    rest.insert(rest.end(), {"--cursor", cursor});
    const auto second = call_account(rest);
    EXPECT_EQ(second.exit_code, 0) << second.err;
    std::set<std::string> ids;
    for (const auto& line : lines_of(first.out + second.out)) EXPECT_TRUE(ids.insert(id_of(json_of(line))).second);
    EXPECT_EQ(ids.size(), 100U);
}

TEST_F(CallCommandTest, SpendsNoMoreOnAWalkThanItMayAndSaysHowToGoOn) {
    auto& server = serve(lists_of(100));
    const auto outcome = call_account({"fans.list-all", "limit=10", "--all-pages", "--ndjson", "--credits", "4"});
    EXPECT_EQ(outcome.exit_code, 1);
    EXPECT_THAT(outcome.err, HasSubstr("of the job's 4 credits, 4 are used and 0 set aside"));
    EXPECT_THAT(outcome.err, HasSubstr(" items in 4 pages written"));
    EXPECT_NE(cursor_in(outcome.err), "");
    EXPECT_EQ(server.stats().served, 4);

    const auto single = call_account({"fans.list-all", "limit=10", "--credits", "0"});
    EXPECT_EQ(single.exit_code, 2) << "nothing was sent";
    EXPECT_THAT(single.err, HasSubstr("this call may cost 1"));
}

TEST_F(CallCommandTest, LeavesAnArrayOpenThatIsNotTheWholeList) {
    auto config = lists_of(100);
    config.credits = 3;
    serve(config);
    const auto outcome = call_account({"fans.list-all", "limit=10", "--all-pages"});
    EXPECT_EQ(outcome.exit_code, 1);
    EXPECT_THAT(outcome.out, testing::StartsWith("[\n{"));
    EXPECT_THAT(outcome.out, Not(HasSubstr("\n]")));
    EXPECT_THAT(outcome.err, HasSubstr("it is not the whole list"));
}

TEST_F(CallCommandTest, SaysThatItsOutputCannotBeWritten) {
    auto& server = serve(lists_of(50));
    const std::string begin = "ONLYFANSAPI_API_KEY=" + std::string(key) + " " OFAPI_COMMAND " call ";
    const std::string end = " --base-url " + server.url() + " > /dev/full 2> '" + std::string(folder_ / "err") + "'";
    for (const std::string& what : {std::string("whoami.retrieve"), "fans.list-all --all-pages account=" + account()}) {
        const int status = std::system((begin + what + end).c_str());
        EXPECT_TRUE(WIFEXITED(status) && WEXITSTATUS(status) == 1) << what;
        EXPECT_THAT(read_file(folder_ / "err"), HasSubstr("standard output cannot be written")) << what;
    }
}

TEST_F(CallCommandTest, EndsAtASignalAndSaysHowToGoOn) {
    auto config = lists_of(1000);
    config.service = std::chrono::milliseconds(20);
    auto& server = serve(config);
    Process process({"call", "fans.list-all", "limit=1", "account=" + account(), "--all-pages", "--ndjson",
                     "--base-url", server.url()},
                    {{"ONLYFANSAPI_API_KEY", key}});
    while (server.stats().served < 3) std::this_thread::yield();
    process.send(SIGINT);
    const auto outcome = process.wait();
    EXPECT_EQ(outcome.exit_code, 1);
    EXPECT_NE(cursor_in(outcome.err), "") << outcome.err;
    EXPECT_GE(lines_of(outcome.out).size(), 1U);
}

}  // namespace
}  // namespace ofapi::test
