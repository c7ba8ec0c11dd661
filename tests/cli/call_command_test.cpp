#include "cli/call_fixture.hpp"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace ofapi::test {
namespace {

using testing::HasSubstr;
using testing::Not;
using testing::StartsWith;

TEST_F(CallCommandTest, PrintsTheAnswerAndSaysBesideItWhatItCost) {
    serve();
    const auto outcome = call_account({"mass-messaging.list"});
    ASSERT_EQ(outcome.exit_code, 0) << outcome.err;
    const auto body = json_of(outcome.out);
    EXPECT_TRUE(body.at("data").is_array());
    EXPECT_TRUE(body.at("_meta").is_object());
    EXPECT_EQ(lines_of(outcome.out).size(), 1U);
    EXPECT_THAT(outcome.err, StartsWith("used 1 credit, "));
    EXPECT_THAT(outcome.err, HasSubstr(" left this minute"));

    const auto data = call_account({"mass-messaging.list", "--data", "--pretty"});
    EXPECT_TRUE(json_of(data.out).is_array());
    EXPECT_GT(lines_of(data.out).size(), 1U);
}

TEST_F(CallCommandTest, SendsWhatWasTyped) {
    serve();
    const auto outcome = call_account({"mass-messaging.send", "text=Hi = there", "price=5.5", "mediaFiles=7",
                                       "mediaFiles=8", "userLists=[\"a\"]", "--dry-run"});
    ASSERT_EQ(outcome.exit_code, 0) << outcome.err;
    EXPECT_THAT(outcome.out, StartsWith("POST " + server_->url() + "/api/" + account() + "/mass-messaging\n"));
    const auto body = json_of(outcome.out.substr(outcome.out.find("\n\n")));
    EXPECT_EQ(body, json_of(R"({"text":"Hi = there","price":5.5,"mediaFiles":["7","8"],"userLists":["a"]})"));
    EXPECT_EQ(server_->stats().requests, 0);
}

TEST_F(CallCommandTest, ReadsValuesFromFiles) {
    serve();
    write_file(folder_ / "text", "from a file\n");
    const auto outcome =
        call_account({"mass-messaging.send", "text=@" + std::string(folder_ / "text"), "giphyId=@@a", "--dry-run"});
    ASSERT_EQ(outcome.exit_code, 0) << outcome.err;
    const auto body = json_of(outcome.out.substr(outcome.out.find("\n\n")));
    EXPECT_EQ(body.at("text").as_string(), "from a file\n");
    EXPECT_EQ(body.at("giphyId").as_string(), "@a");
}

TEST_F(CallCommandTest, UploadsAFile) {
    serve();
    write_file(folder_ / "photo.jpg", "pixels");
    const std::string path = folder_ / "photo.jpg";
    for (const auto& value : {"file=" + path, "file=@" + path}) {
        const auto outcome = call_account({"media.upload", value});
        ASSERT_EQ(outcome.exit_code, 0) << outcome.err;
        EXPECT_EQ(json_of(outcome.out).at("file_name").as_string(), "photo.jpg");
    }
    const auto dry = call_account({"media.upload", "file=" + path, "--dry-run"});
    EXPECT_THAT(dry.out, HasSubstr("file: the file photo.jpg, 6 bytes\n"));
    EXPECT_THAT(dry.out, Not(HasSubstr("pixels")));
}

TEST_F(CallCommandTest, SendsABodyWithADelete) {
    serve();
    const auto dry = call_account({"media.vault.delete", "mediaIds=1", "--dry-run"});
    EXPECT_THAT(dry.out, StartsWith("DELETE "));
    EXPECT_THAT(dry.out, HasSubstr("\"mediaIds\": ["));
    const auto outcome = call_account({"media.vault.delete", "mediaIds=1", "mediaIds=2"});
    EXPECT_EQ(outcome.exit_code, 0) << outcome.err;
}

TEST_F(CallCommandTest, SaysWhereADownloadIs) {
    serve();
    const auto outcome = call_account({"media.download", "cdnUrl=https://cdn2.onlyfans.com/a/b.jpg?x=1"});
    EXPECT_EQ(outcome.exit_code, 0) << outcome.err;
    EXPECT_THAT(outcome.out, StartsWith("http"));
    EXPECT_EQ(lines_of(outcome.out).size(), 1U);
}

TEST_F(CallCommandTest, ShowsAListAsATable) {
    serve();
    const auto outcome = call_account({"mass-messaging.list", "--table"});
    ASSERT_EQ(outcome.exit_code, 0) << outcome.err;
    const auto lines = lines_of(outcome.out);
    ASSERT_GT(lines.size(), 1U);
    EXPECT_THAT(lines.front(), StartsWith("id  "));
    EXPECT_THAT(lines.front(), HasSubstr("pending"));
    const auto none = call({"whoami.retrieve", "--table"});
    EXPECT_EQ(none.exit_code, 1);
    EXPECT_THAT(none.err, HasSubstr("no list"));
}

TEST_F(CallCommandTest, WarnsOfSessionMaterialOnlyWhereItIs) {
    serve();
    EXPECT_THAT(call({"accounts.list"}).err, HasSubstr("session material"));
    EXPECT_THAT(call({"whoami.retrieve"}).err, Not(HasSubstr("session material")));
}

TEST_F(CallCommandTest, AsksForAStoredAnswer) {
    auto& server = serve();
    const std::vector<std::string> send = {"chats.messages.send", "chat_id=123", "text=hi", "--idempotency-key", "k 1"};
    const auto first = call_account(send);
    ASSERT_EQ(first.exit_code, 0) << first.err;
    EXPECT_THAT(first.err, HasSubstr("idempotency key k 1"));
    const auto second = call_account(send);
    ASSERT_EQ(second.exit_code, 0) << second.err;
    EXPECT_THAT(second.err, HasSubstr("a stored answer: nothing was done again"));
    EXPECT_EQ(json_of(first.out).at("data"), json_of(second.out).at("data"));
    EXPECT_EQ(server.stats().requests, 2);
}

// ---- bad input ------------------------------------------------------------------------------------------------------

TEST_F(CallCommandTest, SaysWhatIsWrongBeforeAnythingIsSent) {
    auto& server = serve();
    write_file(folder_ / "empty.jpg", "");
    const std::string missing = folder_ / "none.jpg";
    struct Case {
        std::vector<std::string> arguments;
        std::vector<std::string> said;
    };
    const std::vector<Case> cases = {
        {{"mass-mesaging.send"}, {"'mass-mesaging.send'", "mass-messaging.send"}},
        {{"mass-messaging.send"}, {"text: must be given", "account*, text*, ", "price"}},
        {{"mass-messaging.send", "textt=Hi"}, {"textt: no such parameter", "did you mean text?", "price"}},
        {{"mass-messaging.send", "text=Hi", "price=1"}, {"price: must be 3 to 200, or 0; it is 1"}},
        {{"mass-messaging.send", "text=Hi", "price=much"}, {"price: must be a number"}},
        {{"mass-messaging.send", "text=Hi", "lockedText=maybe"}, {"lockedText: must be true or false"}},
        {{"mass-messaging.send", "text=Hi", "blockBannedWords=all"}, {"strict_ban, risky or replace_soften"}},
        {{"mass-messaging.send", "text=Hi", "text=Ho"}, {"text: is given twice"}},
        {{"mass-messaging.send", "text"}, {"'text': a value is given as name=value"}},
        {{"mass-messaging.send", "text=@" + missing}, {"text: ", missing, "No such file"}},
        {{"media.upload", "file=" + missing}, {"file: ", missing, "No such file"}},
        {{"media.upload", "file=" + std::string(folder_ / "empty.jpg")}, {"file: ", "is empty"}},
        {{"mass-messaging.list", "--idempotency-key", "k"}, {"only chats.messages.send"}},
        {{"mass-messaging.list", "--all-pages"}, {"mass-messaging.list does not page"}},
        {{"fans.list-all", "--all-pages", "--cursor", "none"}, {"cursor: "}},
        {{"fans.list-all", "--ndjson"}, {"--all-pages"}},
        {{"mass-messaging.list", "--deadline", "soon"}, {"'soon' is not a time"}},
    };
    for (const auto& [arguments, said] : cases) {
        const auto outcome = call_account(arguments);
        EXPECT_EQ(outcome.exit_code, 2) << testing::PrintToString(arguments);
        EXPECT_EQ(outcome.out, "") << testing::PrintToString(arguments);
        for (const auto& text : said) EXPECT_THAT(outcome.err, HasSubstr(text)) << testing::PrintToString(arguments);
    }
    EXPECT_EQ(server.stats().requests, 0);
}

TEST_F(CallCommandTest, NeedsNoKeyForADryRun) {
    const auto dry = Process({"call", "whoami.retrieve", "--dry-run"}, {}).wait();
    EXPECT_EQ(dry.exit_code, 0) << dry.err;
    EXPECT_THAT(dry.out, StartsWith("GET https://app.onlyfansapi.com/api/whoami\n"));
    const auto real = Process({"call", "whoami.retrieve"}, {}).wait();
    EXPECT_EQ(real.exit_code, 2);
    EXPECT_THAT(real.err, HasSubstr("ONLYFANSAPI_API_KEY"));
}

// ---- failures -------------------------------------------------------------------------------------------------------

TEST_F(CallCommandTest, TellsAFailureByItsExitCode) {
    auto& server = serve();
    const auto gone = call({"mass-messaging.list", "account=acct_none"});
    EXPECT_EQ(gone.exit_code, 1);
    EXPECT_EQ(gone.out, "");
    EXPECT_THAT(gone.err, HasSubstr("mass-messaging.list for acct_none: the account does not exist"));

    write_file(folder_ / "key", "ofapi_another_key_01\n");
    const auto refused = call({"whoami.retrieve", "--key-file", folder_ / "key"});
    EXPECT_EQ(refused.exit_code, 2);
    EXPECT_THAT(refused.err, HasSubstr("the API key was refused"));

    server.stop();
    const auto nobody = call({"whoami.retrieve", "--deadline", "5s"});
    EXPECT_EQ(nobody.exit_code, 2);
    EXPECT_NE(nobody.err, "");
}

TEST_F(CallCommandTest, SaysPlainlyThatSomethingMayHaveBeenDone) {
    sim::Config config;
    config.faults.set(sim::Fault::reset_before_answer, 1.0);
    serve(config);
    const auto send = call_account({"mass-messaging.send", "text=Hi"});
    EXPECT_EQ(send.exit_code, 1);
    EXPECT_THAT(send.err, HasSubstr("It is not known whether this was done: look before you call again."));
    const auto message = call_account({"chats.messages.send", "chat_id=1", "text=Hi", "--idempotency-key", "k1"});
    EXPECT_EQ(message.exit_code, 1);
    EXPECT_THAT(message.err, HasSubstr("--idempotency-key 'k1' asks for its result"));
}

}  // namespace
}  // namespace ofapi::test
