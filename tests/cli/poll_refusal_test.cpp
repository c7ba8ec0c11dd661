#include "cli/poll_fixture.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <chrono>
#include <filesystem>

namespace ofapi::test {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;
using testing::HasSubstr;
using testing::Not;

sim::Config accounts(std::size_t count) {
    sim::Config config;
    config.accounts = count;
    return config;
}

TEST_F(PollCommandTest, NamesTheVariableThatHoldsNoKey) {
    auto& server = serve(accounts(3));
    for (const Process::Environment& environment : {Process::Environment{}, {{"ONLYFANSAPI_API_KEY", ""}}}) {
        const auto outcome = run(arguments("all"), environment);
        EXPECT_EQ(outcome.exit_code, 2);
        EXPECT_THAT(outcome.err, HasSubstr("ONLYFANSAPI_API_KEY"));
    }
    EXPECT_EQ(server.stats().requests, 0);
    EXPECT_FALSE(fs::exists(out()));
}

TEST_F(PollCommandTest, ChecksAJobFileAndSendsNothing) {
    const std::string path = folder_ / "job.toml";
    write_file(path,
               "accounts = 'all'\n[[operation]]\nname = 'fans.list-all'\n[[sink]]\nkind = 'sqlite'\npath = 'o.db'\n");
    const auto good = run({"poll", "--check", path}, {});
    EXPECT_EQ(good.exit_code, 0);
    EXPECT_EQ(good.out, "accounts  all\noperation fans.list-all once\nsink      sqlite o.db\n");
    write_file(path, "accounts = 'all'\n");
    const auto bad = run({"poll", "--check", path}, {});
    EXPECT_EQ(bad.exit_code, 2);
    EXPECT_EQ(bad.out, "");
    EXPECT_THAT(bad.err, HasSubstr(path + ":1:1: [[operation]]: is missing"));
    const auto none = run({"poll", "--check", folder_ / "none"}, {});
    EXPECT_EQ(none.exit_code, 2);
    EXPECT_THAT(none.err, HasSubstr("cannot read the file " + std::string(folder_ / "none")));
}

TEST_F(PollCommandTest, SaysThatTheKeyFileCannotBeRead) {
    serve(accounts(3));
    const auto outcome = poll("all", {"--key-file", folder_ / "none"});
    EXPECT_EQ(outcome.exit_code, 2);
    EXPECT_THAT(outcome.err, HasSubstr("cannot read the file " + std::string(folder_ / "none")));
}

TEST_F(PollCommandTest, NeverRepeatsAKeyGivenAsAnArgument) {
    const auto outcome = run(arguments("all", {"--api-key", key, "--key=" + std::string(key)}), {});
    EXPECT_EQ(outcome.exit_code, 2);
    EXPECT_THAT(outcome.err, HasSubstr("--api-key"));
}

TEST_F(PollCommandTest, NeverRepeatsAKeyGivenInPlaceOfSomethingElse) {
    const std::string secret = "ofapi_SECRET1234567";
    const std::vector<std::vector<std::string>> cases = {
        arguments("all", {"--key-file", secret}),
        arguments(secret),
        arguments("acct_1," + secret),
        arguments("all", {"--base-url", secret}),
        arguments("all", {"--base-url", "http://" + secret + ".invalid"}),
        arguments("all", {"--ca", secret}),
        {"poll", "mass-messaging", "--accounts", "acct_1", "--out", folder_ / "none" / secret},
        {"sim", "--key-file", secret},
        {"sim", "--cert", secret, "--key-pem", secret},
    };
    for (const auto& arguments : cases) {
        const auto outcome = run(arguments, with_key());
        EXPECT_EQ(outcome.exit_code, 2) << testing::PrintToString(arguments);
        EXPECT_NE(outcome.err, "") << testing::PrintToString(arguments);
        EXPECT_THAT(outcome.err, Not(HasSubstr("SECRET"))) << testing::PrintToString(arguments);
    }
    serve(accounts(2));
    const auto outcome = run({"poll", "mass-messaging", "--accounts", "all", "--out", folder_ / secret, "--base-url",
                              server_->url(), "--json"},
                             with_key());
    EXPECT_EQ(outcome.exit_code, 0) << outcome.err;
    EXPECT_THAT(outcome.out + outcome.err, Not(HasSubstr("SECRET")));
}

TEST_F(PollCommandTest, RefusesBadOptions) {
    const std::vector<std::vector<std::string>> cases = {
        {},
        {"poll"},
        {"poll", "fans"},
        {"poll", "mass-messaging"},
        {"poll", "mass-messaging", "--accounts", "all"},
        arguments("all", {"--minute", "6"}),
        arguments("all", {"--minute", "0s"}),
        arguments("all", {"--deadline", "soon"}),
        arguments("all", {"--concurrency", "0"}),
        arguments("all", {"--credit-floor", "low"}),
        arguments("all", {"--credits", "-1"}),
        arguments("all", {"--base-url", "ftp://127.0.0.1"}),
        arguments("all", {"--base-url", "no url"}),
        {"poll", "mass-messaging", "--accounts", "acct_1", "--out", "-", "--json"},
    };
    for (const auto& arguments : cases) {
        const auto outcome = run(arguments, with_key());
        EXPECT_EQ(outcome.exit_code, 2) << testing::PrintToString(arguments);
        EXPECT_NE(outcome.err, "") << testing::PrintToString(arguments);
        EXPECT_FALSE(fs::exists(out())) << testing::PrintToString(arguments);
    }
}

TEST_F(PollCommandTest, SaysItsVersionAndHelp) {
    const auto version = run({"--version"}, {});
    EXPECT_EQ(version.exit_code, 0);
    EXPECT_THAT(version.out, testing::StartsWith("ofapi 0."));
    const auto help = run({"poll", "mass-messaging", "--help"}, {});
    EXPECT_EQ(help.exit_code, 0);
    EXPECT_THAT(help.out, HasSubstr("--accounts"));
    EXPECT_THAT(help.out, HasSubstr("Exit code"));
}

TEST_F(PollCommandTest, RefusesAnEmptySetAndBadAccounts) {
    auto& server = serve(accounts(3));
    write_file(folder_ / "empty.txt", "# nobody\n");
    const auto empty = poll(folder_ / "empty.txt");
    EXPECT_EQ(empty.exit_code, 2);
    EXPECT_THAT(empty.err, HasSubstr("nothing to do"));
    write_file(folder_ / "bad.txt", "acct_1\nnonsense\n");
    const auto bad = poll(folder_ / "bad.txt");
    EXPECT_EQ(bad.exit_code, 2);
    EXPECT_THAT(bad.err, HasSubstr("bad.txt:2: 'nonsense' is not an account id"));
    const auto missing = poll(folder_ / "none.txt");
    EXPECT_EQ(missing.exit_code, 2);
    EXPECT_THAT(missing.err, HasSubstr("none.txt: cannot be read"));
    EXPECT_EQ(server.stats().requests, 0);
    EXPECT_FALSE(fs::exists(out()));
}

TEST_F(PollCommandTest, RefusesATeamWithoutAuthenticatedAccounts) {
    auto config = accounts(2);
    config.expired = 2;
    serve(config);
    const auto outcome = poll("all");
    EXPECT_EQ(outcome.exit_code, 2);
    EXPECT_THAT(outcome.err, HasSubstr("no account that is authenticated"));
    EXPECT_FALSE(fs::exists(out()));
}

TEST_F(PollCommandTest, SaysThatTheOutputCannotBeWrittenBeforeTheFirstRequest) {
    auto& server = serve(accounts(3));
    for (const auto& path : {std::string(folder_ / "no/folder/out.ndjson"), folder_.path().string()}) {
        const auto outcome =
            run({"poll", "mass-messaging", "--accounts", "all", "--out", path, "--base-url", server.url()}, with_key());
        EXPECT_EQ(outcome.exit_code, 2);
        EXPECT_THAT(outcome.err, HasSubstr(path + ": cannot be written"));
    }
    write_file(out(), "precious\n");
    const auto outcome = poll("all");
    EXPECT_EQ(outcome.exit_code, 2);
    EXPECT_THAT(outcome.err, HasSubstr("--overwrite"));
    EXPECT_EQ(content(), "precious\n");
    EXPECT_EQ(server.stats().requests, 0);
}

TEST_F(PollCommandTest, StopsWithAMessageWhenTheDiskIsFull) {
    auto& server = serve(accounts(30));
    const auto outcome = run(
        {"poll", "mass-messaging", "--accounts", "all", "--out", "/dev/full", "--base-url", server.url()}, with_key());
    EXPECT_EQ(outcome.exit_code, 1);
    EXPECT_THAT(outcome.err, HasSubstr("/dev/full: writing failed: No space left on device"));
    EXPECT_THAT(outcome.err, HasSubstr("0 of 30 accounts done"));
}

TEST_F(PollCommandTest, StopsAtOnceWhenTheKeyIsBad) {
    auto config = accounts(300);
    config.keys = {"ofapi_another_key"};
    auto& server = serve(config);
    const auto listing = poll("all");
    EXPECT_EQ(listing.exit_code, 2);
    EXPECT_THAT(listing.err, HasSubstr("the API key was refused"));
    const auto outcome = poll(ids(0, 300));
    EXPECT_EQ(outcome.exit_code, 2);
    EXPECT_THAT(outcome.err, HasSubstr("the service refused the key"));
    EXPECT_THAT(outcome.err, HasSubstr("left undone   300"));
    EXPECT_LE(server.stats().unauthorized_401, 1 + 4);
    EXPECT_FALSE(fs::exists(out()));
}

TEST_F(PollCommandTest, ReportsAccountsThatAreGoneOrExpiredAndGoesOn) {
    auto config = accounts(10);
    config.expired = 2;
    config.gone = 1;
    auto& server = serve(config);
    const auto all = server.account_ids();
    const auto outcome = poll(ids(0, 10) + ",acct_unknown", {"--json"});
    EXPECT_EQ(outcome.exit_code, 1);
    EXPECT_EQ(accounts_written(), std::set<std::string>(all.begin(), all.begin() + 7));
    for (const auto& id : {all[7], all[8]}) {
        EXPECT_THAT(outcome.err, HasSubstr("mass-messaging.list for " + id + ": the account must log in again"));
    }
    for (const auto& id : {all[9], std::string("acct_unknown")}) {
        EXPECT_THAT(outcome.err, HasSubstr("mass-messaging.list for " + id + ": the account does not exist"));
    }
    const auto summary = summary_of(outcome);
    EXPECT_EQ(summary.at("failures").at("session_expired").to_number<int>(), 2);
    EXPECT_EQ(summary.at("failures").at("account_not_found").to_number<int>(), 2);
    EXPECT_EQ(summary.at("left_undone").to_number<int>(), 0);
    EXPECT_EQ(server.stats().requests, 11);
}

TEST_F(PollCommandTest, StopsAdmittingWhenTheTeamIsOutOfCredits) {
    auto config = accounts(60);
    config.credits = 10;
    auto& server = serve(config);
    const auto outcome = poll("all");
    EXPECT_EQ(outcome.exit_code, 1);
    EXPECT_EQ(accounts_written().size(), 10U);
    EXPECT_THAT(outcome.err, HasSubstr("out of credits"));
    EXPECT_THAT(outcome.err, HasSubstr("left undone   50 accounts"));
    EXPECT_EQ(server.stats().balance, 0);
}

TEST_F(PollCommandTest, KeepsTheOldFileWhenARunBringsNoLine) {
    auto config = accounts(5);
    config.credits = 0;
    serve(config);
    write_file(out(), "precious\n");
    const auto outcome = poll("all", {"--overwrite"});
    EXPECT_EQ(outcome.exit_code, 1);
    EXPECT_THAT(outcome.err, HasSubstr("out of credits"));
    EXPECT_EQ(content(), "precious\n");
}

TEST_F(PollCommandTest, StopsAdmittingAtTheCreditFloor) {
    auto config = accounts(60);
    config.credits = 100;
    config.service = 5ms;
    config.jitter = 1.0;  // answers overtake each other, and so do the balances in them
    auto& server = serve(config);
    const auto outcome = poll("all", {"--credit-floor", "85", "--json"});
    EXPECT_EQ(outcome.exit_code, 1);
    const auto summary = summary_of(outcome);
    EXPECT_EQ(summary.at("stopped").as_string(), "credit_floor");
    EXPECT_EQ(accounts_written().size(), 15U);
    EXPECT_EQ(summary.at("left_undone").to_number<int>(), 45);
    EXPECT_EQ(server.stats().balance, 85);
    EXPECT_EQ(server.stats().out_of_credits_402, 0);
}

TEST_F(PollCommandTest, SpendsNoMoreThanItMay) {
    auto config = accounts(60);
    config.credits = 100;
    config.service = 5ms;
    config.jitter = 1.0;
    auto& server = serve(config);
    const auto outcome = poll("all", {"--credits", "15", "--json"});
    EXPECT_EQ(outcome.exit_code, 1);
    const auto summary = summary_of(outcome);
    EXPECT_EQ(summary.at("stopped").as_string(), "budget_spent");
    EXPECT_EQ(summary.at("stop_message").as_string(),
              "of the job's 15 credits, 15 are used and 0 set aside for calls in flight; this call may cost 1");
    EXPECT_EQ(summary.at("credits_used").to_number<int>(), 15);
    EXPECT_EQ(summary.at("left_undone").to_number<int>(), 45);
    EXPECT_EQ(accounts_written().size(), 15U);
    EXPECT_EQ(server.stats().balance, 85);
}

TEST_F(PollCommandTest, RefusesCertificatesThatDoNotProveTheServer) {
    const sim::Authority authority;
    write_file(folder_ / "ca.pem", authority.certificate_pem());
    sim::CertificateOptions other_name;
    other_name.names = {"example.org"};
    sim::CertificateOptions expired;
    expired.not_after = -std::chrono::hours(1);
    struct Case {
        sim::Identity identity;
        const char* reason;
    };
    const Case cases[] = {{authority.issue(other_name), "not for the host '127.0.0.1'"},
                          {authority.issue(expired), "expired"},
                          {sim::self_signed(), "self"},
                          {sim::Authority().issue(), "the certificate was refused: "}};
    for (const auto& [identity, reason] : cases) {
        auto config = accounts(30);
        config.tls = identity;
        auto& server = serve(config);
        for (const auto& set : {std::string("all"), ids(0, 30)}) {
            const auto outcome = poll(set, {"--ca", folder_ / "ca.pem"});
            EXPECT_EQ(outcome.exit_code, 2) << outcome.err;
            EXPECT_THAT(outcome.err, HasSubstr("the server's certificate was refused"));
            EXPECT_THAT(outcome.err, HasSubstr(reason));
        }
        EXPECT_EQ(server.stats().requests, 0);
        EXPECT_FALSE(fs::exists(out()));
    }
}

TEST_F(PollCommandTest, SaysThatNobodyListens) {
    std::string url;
    {
        const sim::Server gone;
        url = gone.url();
    }
    const auto outcome =
        run({"poll", "mass-messaging", "--accounts", "acct_1,acct_2", "--out", out(), "--base-url", url}, with_key());
    EXPECT_EQ(outcome.exit_code, 2) << outcome.err;
    EXPECT_THAT(outcome.err, HasSubstr("the host could not be connected to"));
    EXPECT_FALSE(fs::exists(out()));
}

struct DamageCase {
    sim::Fault fault;
    const char* kind;
};

class PollDamageTest : public PollCommandTest, public testing::WithParamInterface<DamageCase> {};

TEST_P(PollDamageTest, NamesOperationAndAccountAndWritesNothingForIt) {
    auto config = accounts(2);
    config.faults.set(GetParam().fault, 1.0);
    serve(config);
    const auto outcome = poll(ids(0, 2), {"--json"});
    EXPECT_EQ(outcome.exit_code, 1) << outcome.err;
    EXPECT_TRUE(accounts_written().empty());
    for (const auto& id : server_->account_ids()) {
        EXPECT_THAT(outcome.err, HasSubstr("mass-messaging.list for " + id + ": "));
    }
    const auto summary = summary_of(outcome);
    EXPECT_EQ(summary.at("failures").at(GetParam().kind).to_number<int>(), 2) << outcome.out;
    EXPECT_EQ(summary.at("left_undone").to_number<int>(), 0);
}

TEST_P(PollDamageTest, IsCuredByTryingAgain) {
    serve(accounts(20)).script({GetParam().fault});
    const auto outcome = poll(ids(0, 20), {"--json"});
    EXPECT_EQ(outcome.exit_code, 0) << outcome.err;
    EXPECT_EQ(accounts_written().size(), 20U);
    EXPECT_EQ(summary_of(outcome).at("retries").to_number<int>(), 1);
}

INSTANTIATE_TEST_SUITE_P(Faults, PollDamageTest,
                         testing::Values(DamageCase{sim::Fault::malformed_json, "not_json"},
                                         DamageCase{sim::Fault::html502, "edge_error"},
                                         DamageCase{sim::Fault::missing_data, "missing_data"},
                                         DamageCase{sim::Fault::truncated, "truncated_answer"},
                                         DamageCase{sim::Fault::server_error500, "server_error"}),
                         [](const auto& test) { return std::string(name(test.param.fault)); });

}  // namespace
}  // namespace ofapi::test
