#include "cli/job_file.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>
#include <string>
#include <variant>

namespace ofapi::cli {
namespace {

using testing::HasSubstr;
using namespace std::chrono_literals;

std::string mistakes_of(std::string_view text) { return mistakes_text("job.toml", read_job(text).mistakes); }

/// What is wrong with a job that is right but for these lines at the end of its only operation, from line 4 on.
std::string mistakes_with(const std::string& lines, const std::string& name = "fans.list-all") {
    return mistakes_of("accounts = 'all'\n[[operation]]\nname = '" + name + "'\n" + lines +
                       "\n[[sink]]\nkind = 'sqlite'\npath = 'out.db'\n");
}

TEST(JobFile, MayBeSmall) {
    const auto read = read_job(R"(
accounts = "all"
[[operation]]
name = "mass-messaging"
[[sink]]
kind = "sqlite"
path = "out.db"
)");
    EXPECT_EQ(mistakes_text("job.toml", read.mistakes), "");
    ASSERT_EQ(read.job.operations.size(), 1U);
    EXPECT_EQ(read.job.operations[0].operation->info.name, "mass-messaging.list");
    EXPECT_EQ(read.job.operations[0].priority, Priority::bulk);
    EXPECT_FALSE(read.job.operations[0].every);
    ASSERT_EQ(read.job.sinks.size(), 1U);
    EXPECT_EQ(read.job.sinks[0].path, "out.db");
}

TEST(JobFile, SaysAllThereIsToSay) {
    const auto read = read_job(R"(
accounts = ["acct_1", "acct_2"]
[[operation]]
name = "fans.list-all"
params = { limit = 20 }
every = "90s"
priority = "normal"
weight = 3
budget = 500
[[sink]]
kind = "ndjson"
path = "out.ndjson"
rotate_bytes = 1_000_000
rotate_after = "24h"
gzip = true
sync = "commit"
)");
    EXPECT_EQ(mistakes_text("job.toml", read.mistakes), "");
    EXPECT_EQ(read.job.account_list.size(), 2U);
    const auto& operation = read.job.operations.at(0);
    EXPECT_EQ(operation.parameters.at("limit").to_number<int>(), 20);
    EXPECT_EQ(operation.every, 90s);
    EXPECT_EQ(operation.priority, Priority::normal);
    EXPECT_EQ(operation.weight, 3U);
    EXPECT_EQ(operation.budget, 500);
    const auto& options = std::get<poll::NdjsonOptions>(read.job.sinks.at(0).options);
    EXPECT_EQ(options.rotate_bytes(), 1'000'000U);
    EXPECT_EQ(options.rotate_after(), 24h);
    EXPECT_TRUE(options.gzip());
    EXPECT_EQ(options.sync(), poll::NdjsonOptions::Sync::commit);
    EXPECT_EQ(job_text(read.job),
              "accounts  2\noperation fans.list-all {\"limit\":20} every 1m 30s\nsink      ndjson out.ndjson\n");
}

TEST(JobFile, IsOneMistakeWhereItIsNotToml) {
    EXPECT_THAT(mistakes_of("accounts = 'all'\n[[operation\n"), HasSubstr("job.toml:2:"));
    EXPECT_THAT(mistakes_of("accounts = 'all'\naccounts = 'all'\n"), HasSubstr("is not TOML"));
}

TEST(JobFile, NamesAllThatIsMissing) {
    EXPECT_EQ(
        mistakes_of(""),
        "job.toml:1:1: [[operation]]: is missing; a job has at least one\n"
        "job.toml:1:1: [[sink]]: is missing; a job has at least one\n"
        "job.toml:1:1: accounts: is missing; it must be \"all\", a file's name, or a list of ids such as \"acct_1\"\n");
    EXPECT_EQ(mistakes_of("accounts = 'all'\n[[operation]]\n[[sink]]\n"),
              "job.toml:2:1: name: is missing; it must be an operation's name such as \"fans.list-all\"\n"
              "job.toml:3:1: kind: is missing; it must be sqlite or ndjson\n"
              "job.toml:3:1: path: is missing; it must be a file's name\n");
}

TEST(JobFile, SaysWhatAValueMayBe) {
    EXPECT_EQ(mistakes_with("every = 'soon'"),
              "job.toml:4:9: every: must be a time such as \"90s\", \"10m\" or \"1.5h\"; it is 'soon'\n");
    EXPECT_THAT(mistakes_with("every = 60"), HasSubstr("job.toml:4:9: every: must be a time"));
    EXPECT_THAT(mistakes_with("every = '0s'"), HasSubstr("every: must be a time"));
    EXPECT_EQ(mistakes_with("priority = 'high'"),
              "job.toml:4:12: priority: must be interactive, normal or bulk; it is 'high'\n");
    EXPECT_EQ(mistakes_with("weight = 0"), "job.toml:4:10: weight: must be a whole number from 1 to 1000; it is 0\n");
    EXPECT_THAT(mistakes_with("budget = 1.5"), HasSubstr("job.toml:4:10: budget: must be a whole number from 0 to "));
    EXPECT_THAT(mistakes_with("params = 7"), HasSubstr("job.toml:4:10: params: must be a table such as"));
}

TEST(JobFile, ChecksParametersAsACallDoes) {
    EXPECT_THAT(mistakes_with("params = { limitt = 20 }"),
                HasSubstr("job.toml:4:12: params: limitt: no such parameter; did you mean limit"));
    EXPECT_THAT(mistakes_with("params = { limit = 'many' }"), HasSubstr("job.toml:4:20: params: limit: must be a"));
    EXPECT_THAT(mistakes_with("", "chats.messages.list"), HasSubstr("job.toml:2:1: params: chat_id is missing"));
    EXPECT_THAT(mistakes_with("params = { account = 'acct_1' }"), HasSubstr("account: no such parameter"));
}

TEST(JobFile, PollsOnlyWhatReads) {
    EXPECT_THAT(mistakes_with("", "mass-messaging.send"),
                HasSubstr("job.toml:3:8: name: mass-messaging.send changes something"));
    EXPECT_THAT(mistakes_with("", "fans.lst-all"),
                HasSubstr("job.toml:3:8: name: no operation is called 'fans.lst-all'; "
                          "did you mean fans.list-all"));
}

TEST(JobFile, NamesKeysThatItDoesNotKnow) {
    EXPECT_EQ(mistakes_with("evry = '60s'"),
              "job.toml:4:1: evry: no such key of an [[operation]]; there are name, params, every, priority, weight or "
              "budget\n");
    EXPECT_THAT(mistakes_of("acounts = 'all'"), HasSubstr("job.toml:1:1: acounts: no such key; there are accounts, "));
    EXPECT_THAT(mistakes_with("[[sink]]\nkind = 'sqlite'\npath = 'x.db'\ngzip = true"),
                HasSubstr("job.toml:7:1: gzip: no such key of a sqlite sink; there are kind, path or durable"));
}

TEST(JobFile, TellsSinksApart) {
    EXPECT_THAT(mistakes_with("[[sink]]\nkind = 'parquet'\npath = 'x'"),
                HasSubstr("job.toml:5:8: kind: must be sqlite or ndjson; it is 'parquet'"));
    EXPECT_THAT(mistakes_with("[[sink]]\nkind = 'ndjson'\npath = 'out.db'"),
                HasSubstr("job.toml:9:8: path: out.db is another sink's already"));
}

TEST(JobFile, ChecksIdsOfAccounts) {
    const std::string rest = "\n[[operation]]\nname = 'fans.list-all'\n[[sink]]\nkind = 'sqlite'\npath = 'out.db'\n";
    EXPECT_EQ(mistakes_of("accounts = ['acct_1', 'me', 3]" + rest),
              "job.toml:1:23: accounts: must be an id such as \"acct_1\"; it is 'me'\n"
              "job.toml:1:29: accounts: must be an id such as \"acct_1\"; it is 3\n");
    EXPECT_THAT(mistakes_of("accounts = ['acct_1', 'acct_1']" + rest),
                HasSubstr("1:23: accounts: acct_1 stands there twice"));
    EXPECT_THAT(mistakes_of("accounts = []" + rest), HasSubstr("1:12: accounts: must hold at least one id"));
    EXPECT_EQ(read_job("accounts = 'acct_7'" + rest).job.account_list.size(), 1U);
    EXPECT_EQ(read_job("accounts = 'ids.txt'" + rest).job.accounts, "ids.txt");
}

TEST(JobFile, NamesEveryMistakeInTheOrderOfItsPlace) {
    const std::string text = mistakes_with("every = 1\nweight = 'x'\npriority = 2");
    EXPECT_LT(text.find(":4:"), text.find(":5:"));
    EXPECT_LT(text.find(":5:"), text.find(":6:"));
}

}  // namespace
}  // namespace ofapi::cli
