#include <ofapi/api/accounts.hpp>
#include <ofapi/api/authenticate.hpp>
#include <ofapi/api/chats.hpp>
#include <ofapi/api/fans.hpp>
#include <ofapi/api/mass_messaging.hpp>
#include <ofapi/api/media.hpp>
#include <ofapi/api/posts.hpp>
#include <ofapi/api/queue.hpp>
#include <ofapi/api/settings.hpp>
#include <ofapi/api/stored.hpp>
#include <ofapi/api/stories.hpp>
#include <ofapi/api/users.hpp>
#include <ofapi/api/webhooks.hpp>

#include "api/catalog.hpp"

#include <boost/json/parse.hpp>

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <stdlib.h>
#include <unistd.h>

#include <chrono>
#include <filesystem>
#include <fstream>
#include <string>

namespace ofapi {
namespace {

using namespace std::chrono;
using testing::HasSubstr;

const AccountId account{"acct_1"};

std::string target_of(const Operation auto& operation) { return operation.request().target(); }
std::string body_of(const Operation auto& operation) { return operation.request().body(); }
std::string problem_of(const Operation auto& operation) { return operation.request().problem(); }

Request untyped(std::string_view name, std::string_view values) {
    const api::Operation* operation = api::find_operation(name);
    EXPECT_NE(operation, nullptr) << name;
    return api::make_request(*operation, boost::json::parse(values).as_object());
}

TEST(RequestPath, CannotBeLeftByAnythingInAParameter) {
    for (const char* hostile : {"../../x", "a/b", "a?b=c", "a#b", "a\r\nHost: evil", "%2e%2e", "a b", "..", "."}) {
        const std::string target =
            target_of(chats::messages::Retrieve{AccountId(hostile), ChatId(hostile), MessageId(1)});
        EXPECT_TRUE(target.starts_with("/api/") && target.ends_with("/messages/1")) << target;
        EXPECT_EQ(std::count(target.begin(), target.end(), '/'), 6) << target;
        EXPECT_EQ(target.find_first_of("?# \r\n"), std::string::npos) << target;
        EXPECT_EQ(target.find("/../"), std::string::npos) << target;
        EXPECT_EQ(target.find("/./"), std::string::npos) << target;
    }
}

TEST(RequestPath, TakesIdsAsNumbersAndAsText) {
    EXPECT_EQ(target_of(posts::Retrieve{account, PostId(1234567890123)}),
              target_of(posts::Retrieve{account, PostId("1234567890123")}));
}

TEST(RequestQuery, WritesObjectsWithBrackets) {
    EXPECT_EQ(target_of(fans::ListAll{account}.limit(20).filter(fans::ListAll::Filter{}.online(1).tips(2.5))),
              "/api/acct_1/fans/all?filter%5Bonline%5D=1&filter%5Btips%5D=2.5&limit=20");
    EXPECT_EQ(target_of(stored::ListTrialLinks{account}.filter(
                  stored::ListTrialLinks::Filter{}.tags("a b", "c&d").include_smart_links(true))),
              "/api/acct_1/stored/trial-links?filter%5Binclude_smart_links%5D=true&filter%5Btags%5D%5B%5D=a%20b"
              "&filter%5Btags%5D%5B%5D=c%26d");
}

TEST(RequestQuery, WritesListsAsTheOperationWantsThem) {
    EXPECT_EQ(target_of(users::List{account, {UserId(1), UserId(2)}}), "/api/acct_1/users/list?ids=1%2C2");
    const Date day = year(2026) / 1 / 31;
    EXPECT_EQ(target_of(queue::List{account, day, day, "Europe/Prague"}.type(queue::List::Type::chat,
                                                                             queue::List::Type::post)),
              "/api/acct_1/queue?publishDateEnd=2026-01-31&publishDateStart=2026-01-31&timezone=Europe%2FPrague"
              "&type%5B%5D=chat&type%5B%5D=post");
}

TEST(RequestQuery, WritesMomentsAsTheOperationWantsThem) {
    const Timestamp when = sys_days(year(2026) / 1 / 31) + 12h + 1s + 5us;
    EXPECT_EQ(target_of(mass_messaging::RetrieveOverview{account}.end_date(when)),
              "/api/acct_1/mass-messaging/overview?endDate=2026-01-31%2012%3A00%3A01");
    EXPECT_EQ(body_of(mass_messaging::Send{account, "x"}.scheduled_date(when)),
              R"({"text":"x","scheduledDate":"2026-01-31T12:00:01.000005Z"})");
}

TEST(RequestBody, KeepsAbsentNullAndAValueApart) {
    EXPECT_EQ(body_of(settings::UpdateProfile{account}), "");
    EXPECT_EQ(body_of(settings::UpdateProfile{account}.about(nullptr)), R"({"about":null})");
    EXPECT_EQ(body_of(settings::UpdateProfile{account}.about("me")), R"({"about":"me"})");
}

TEST(RequestBody, GoesWithDeleteToo) {
    const Request request = media::vault::lists::media::Remove{account, VaultListId(7), {"1", "2"}}.request();
    EXPECT_EQ(request.operation().method, Method::delete_);
    EXPECT_EQ(request.body(), R"({"mediaIds":["1","2"]})");
    EXPECT_EQ(request.content_type(), "application/json");
}

TEST(RequestBody, WritesNumbersAsPeopleDo) {
    EXPECT_THAT(body_of(mass_messaging::Send{account, "x"}.price(5).media_files("1")), HasSubstr(R"("price":5})"));
    EXPECT_THAT(body_of(mass_messaging::Send{account, "x"}.price(9.99).media_files("1")), HasSubstr(R"("price":9.99)"));
}

TEST(RequestBody, HoldsObjectsAndLists) {
    const auto text = stories::Create::Text{}.text("hi").left(10).type(stories::Create::Type::mention);
    EXPECT_EQ(body_of(stories::Create{account, {"1"}}.texts(text)),
              R"({"mediaFiles":["1"],"texts":[{"text":"hi","left":10,"type":"mention"}]})");
}

TEST(RequestBody, SaysOneIdInPathAndBody) {
    const Request request = stories::highlights::AddStory{account, HighlightId(1), StoryId(22)}.request();
    EXPECT_EQ(request.target(), "/api/acct_1/stories/highlights/1/22");
    EXPECT_EQ(request.body(), R"({"story_id":22})");
}

TEST(RequestRules, NameTheParameterThatIsEmpty) {
    EXPECT_EQ(problem_of(mass_messaging::Send{AccountId(), "x"}), "account: must not be empty");
    EXPECT_EQ(problem_of(mass_messaging::Send{account, ""}), "text: must not be empty");
    EXPECT_EQ(problem_of(users::List{account, {}}), "ids: must not be empty");
    EXPECT_EQ(problem_of(users::subscribe::Delete{account, UserId(1), users::subscribe::Delete::Reason::none}), "");
}

TEST(RequestRules, LetPassWhatClearsSomethingWhenItIsEmpty) {
    EXPECT_EQ(problem_of(settings::blocked_countries::Update{account, {}}), "");
    EXPECT_EQ(body_of(settings::blocked_countries::Update{account, {}}), R"({"blockedCountries":[]})");
    EXPECT_EQ(problem_of(fans::SetCustomName{account, UserId(1), ""}), "");
}

TEST(RequestRules, TakeTheDefaultOfWhatIsLeftOut) {
    EXPECT_EQ(problem_of(authenticate::Start{}), "email: must be given with auth_type = email_password");
    EXPECT_EQ(problem_of(authenticate::Start{}.auth_type(authenticate::Start::AuthType::mobile_app)), "");
}

TEST(RequestAccount, IsTheOneWhoseLimitsTheCallComesUnder) {
    EXPECT_EQ(mass_messaging::List{account}.request().account(), account);
    EXPECT_EQ(authenticate::Reauthenticate{account}.request().account(), account);
    EXPECT_EQ(accounts::Disconnect{account}.request().account(), AccountId()) << "a call of the team";
}

TEST(RequestRules, AreThoseThatTheServiceDocuments) {
    EXPECT_EQ(problem_of(mass_messaging::Send{account, "x"}.price(2).media_files("1")),
              "price: must be 3 to 200, or 0; it is 2");
    EXPECT_EQ(problem_of(mass_messaging::Send{account, "x"}.price(200.5).media_files("1")),
              "price: must be 3 to 200, or 0; it is 200.5");
    EXPECT_EQ(problem_of(mass_messaging::Send{account, "x"}.price(0)), "");
    EXPECT_EQ(problem_of(mass_messaging::Send{account, "x"}.price(3)),
              "mediaFiles: must be given with price, unless that is 0");
    EXPECT_EQ(problem_of(chats::messages::Send{account, ChatId(1)}), "text or mediaFiles: one of them must be given");
    EXPECT_EQ(problem_of(posts::Update{account, PostId(1), "x"}.price(150).media_files("1")),
              "price: must be 3 to 100, or 0; it is 150");
    EXPECT_EQ(problem_of(settings::UpdateSubscriptionPrice{account, "free"}), "");
    EXPECT_EQ(problem_of(settings::UpdateSubscriptionPrice{account, "3"}),
              "price: must be 4.99 to 200, or 0 or free; it is 3");
    std::vector<UserId> eleven(11, UserId(1));
    EXPECT_EQ(problem_of(users::List{account, eleven}), "ids: must have at most 10 items; it has 11");
    EXPECT_EQ(problem_of(fans::ListLatest{account}.start_date(sys_days(year(2026) / 1 / 1))),
              "end_date: must be given together with the others of start_date or end_date");
    EXPECT_EQ(problem_of(fans::ListAll{account}.limit(21)), "limit: must be 1 to 20; it is 21");
    EXPECT_EQ(problem_of(webhooks::Create{webhooks::AccountScope::inclusive, "https://x", {"tips.received"}}),
              "account_ids: must be given with account_scope, unless that is global");
}

TEST(UntypedRequest, TakesTextForWhatItSays) {
    const Request request =
        untyped("mass_messaging.send",
                R"({"account":"acct_1","text":"5","price":"9.5","mediaFiles":"[\"1\"]","lockedText":"true"})");
    EXPECT_EQ(request.problem(), "");
    EXPECT_EQ(request.body(), R"({"text":"5","lockedText":true,"mediaFiles":["1"],"price":9.5})");
    EXPECT_EQ(untyped("settings.updateProfile", R"({"account":"acct_1","about":"null"})").body(), R"({"about":null})");
}

TEST(UntypedRequest, SaysWhatIsWrongAndWhatIsAllowed) {
    const auto problem = [](std::string_view name, std::string_view values) { return untyped(name, values).problem(); };
    EXPECT_THAT(problem("mass-messaging.send", R"({"account":"a","text":"x","prise":5})"),
                HasSubstr("prise: no such parameter; did you mean price? It is account, text,"));
    EXPECT_EQ(problem("mass-messaging.send", R"({"account":"a"})"), "text: must be given, in the body");
    EXPECT_EQ(problem("mass-messaging.send", R"({"account":"a","text":"x","blockBannedWords":"all"})"),
              "blockBannedWords: must be strict_ban, risky or replace_soften; it is all");
    EXPECT_EQ(problem("mass-messaging.send", R"({"account":"a","text":"x","price":"cheap"})"),
              "price: must be a number");
    EXPECT_EQ(problem("mass-messaging.send", R"({"account":"a","text":"x","lockedText":"maybe"})"),
              "lockedText: must be true or false");
    EXPECT_EQ(problem("mass-messaging.send", R"({"account":"a","text":"x","userIds":7})"), "userIds: must be a list");
    EXPECT_EQ(problem("mass-messaging.send", R"({"account":"a","text":"x","scheduledDate":"soon"})"),
              "scheduledDate: must be a date and time such as 2025-01-31T12:00:00Z");
    EXPECT_EQ(problem("fans.list-all", R"({"account":"a","filter":{"onlin":1}})"),
              "filter: onlin: no such member; did you mean online? It is duration, online, tips or total_spent");
    EXPECT_EQ(problem("stories.create", R"({"account":"a","mediaFiles":["1"],"texts":[{"fontSize":7}]})"),
              "texts: item 0: fontSize: must be 8 to 100; it is 7");
    EXPECT_EQ(problem("mass-messaging.send", R"({"account":"a","text":null})"), "text: must not be empty");
    // Nothing is made of values that were refused.
    EXPECT_THAT(problem("fans.list-all", R"({"account":"a","filter":{"x":{"y":[1]}}})"),
                HasSubstr("x: no such member"));
    EXPECT_THAT(problem("smart-links.list", R"({"filter":{"x":{"y":{"z":1}}}})"), HasSubstr("x: no such member"));
    EXPECT_THAT(problem("chats.list", R"({"account":"a","limit":{"a":[1]}})"),
                HasSubstr("limit: must be a whole number"));
    EXPECT_EQ(problem("users.list", R"({"account":"a","ids":["1,2"]})"), "ids: item 0: must not hold a comma");
}

class UploadRequest : public testing::Test {
 protected:
    void SetUp() override {
        std::string pattern = (std::filesystem::temp_directory_path() / "ofapi-upload-XXXXXX").string();
        folder = mkdtemp(pattern.data());
    }
    void TearDown() override { std::filesystem::remove_all(folder); }

    std::string file(const std::string& name, const std::string& content) {
        std::ofstream(folder / name, std::ios::binary) << content;
        return (folder / name).string();
    }

    std::filesystem::path folder;
};

std::string boundary_of(const Request& request) {
    const std::string prefix = "multipart/form-data; boundary=";
    EXPECT_TRUE(request.content_type().starts_with(prefix)) << request.content_type();
    return request.content_type().substr(prefix.size());
}

TEST_F(UploadRequest, IsAFormWithTheFile) {
    const std::string content("\xff\xd8 ofapi-boundary \r\n\0 bytes", 28);
    const Request request = media::Upload{account}.file(File("a \"b\".jpg", content)).async(true).request();
    ASSERT_EQ(request.problem(), "");
    const std::string boundary = boundary_of(request);
    EXPECT_NE(boundary, "ofapi-boundary") << "it occurs in the file";
    EXPECT_THAT(request.body(),
                HasSubstr("--" + boundary + "\r\nContent-Disposition: form-data; name=\"async\"\r\n\r\ntrue\r\n"));
    EXPECT_THAT(request.body(),
                HasSubstr("Content-Disposition: form-data; name=\"file\"; filename=\"a %22b%22.jpg\"\r\n"
                          "Content-Type: image/jpeg\r\n\r\n" +
                          content + "\r\n--" + boundary + "--\r\n"));
    EXPECT_TRUE(request.rest().empty());
    EXPECT_EQ(request.body_size(), request.body().size());
}

TEST_F(UploadRequest, LeavesAFileOnDiskWhereItIs) {
    const std::string path = file("clip.mp4", "five!");
    const Request request = media::Upload{account}.file(File(path)).async(true).request();
    ASSERT_EQ(request.problem(), "");
    const std::string boundary = boundary_of(request);
    EXPECT_EQ(boundary.size(), std::string("ofapi-boundary-").size() + 32);
    EXPECT_NE(boundary, boundary_of(media::Upload{account}.file(File(path)).request())) << "nobody can foresee it";
    EXPECT_TRUE(request.body().starts_with("--" + boundary + "\r\n"));
    EXPECT_TRUE(request.body().ends_with("filename=\"clip.mp4\"\r\nContent-Type: video/mp4\r\n\r\n"));
    ASSERT_EQ(request.rest().size(), 2u);
    EXPECT_EQ(request.rest()[0].path, path);
    EXPECT_EQ(request.rest()[0].size, 5u);
    EXPECT_EQ(request.rest()[1].bytes, "\r\n--" + boundary + "--\r\n");
    EXPECT_EQ(request.body_size(), request.body().size() + 5 + request.rest()[1].bytes.size());
}

TEST_F(UploadRequest, RefusesAContentTypeThatWouldForgeAField) {
    const File forged("a.jpg", "x", "image/png\r\n\r\nx\r\n--ofapi-boundary\r\nContent-Disposition: form-data");
    EXPECT_EQ(media::Upload{account}.file(forged).request().problem(),
              "file: the content type holds a character that is not printable ASCII");
}

TEST_F(UploadRequest, LooksAtTheSizeBeforeItReads) {
    const std::string huge = file("huge.mp4", "x");
    std::filesystem::resize_file(huge, 50'000'000'000);  // takes no room: it is all hole
    EXPECT_THAT(media::Upload{account}.file(File(huge)).request().problem(),
                HasSubstr("huge.mp4 has 50000000000 bytes; at most 100000000 are taken"));
    EXPECT_THAT(media::Upload{account}.file(File("/dev/zero")).request().problem(),
                HasSubstr("/dev/zero is not a file"));
}

TEST_F(UploadRequest, TakesBytesFromMemory) {
    EXPECT_THAT(media::Upload{account}.file(File("clip.mp4", "bytes")).request().body(),
                HasSubstr("filename=\"clip.mp4\"\r\nContent-Type: video/mp4\r\n\r\nbytes\r\n"));
}

TEST_F(UploadRequest, FailsBeforeItIsSentWhereTheFileIsMissingOrEmpty) {
    EXPECT_THAT(media::Upload{account}.file(File((folder / "none.jpg").string())).request().problem(),
                testing::AllOf(HasSubstr("file: "), HasSubstr("none.jpg cannot be read: No such file or directory")));
    EXPECT_THAT(media::Upload{account}.file(File(file("empty.jpg", ""))).request().problem(),
                HasSubstr("empty.jpg is empty"));
    EXPECT_THAT(media::Upload{account}.file(File(folder.string())).request().problem(), HasSubstr("is not a file"));
    EXPECT_EQ(media::Upload{account}.request().problem(), "file or file_url: one of them must be given");
    EXPECT_EQ(media::Upload{account}.file(File("a.jpg", "x")).file_url("https://x").request().problem(),
              "file or file_url: only one of them may be given");
    EXPECT_THAT(untyped("media.upload", R"({"account":"a","file":"/nowhere/a.jpg"})").problem(),
                HasSubstr("/nowhere/a.jpg cannot be read"));
}

TEST(Catalogue, FindsOperationsInEverySpelling) {
    const api::Operation* send = api::find_operation("mass-messaging.send");
    ASSERT_NE(send, nullptr);
    EXPECT_EQ(&send->info, &mass_messaging::Send::info);
    for (const char* name : {"mass_messaging.send", "massMessaging.send", "Mass-Messaging.Send"})
        EXPECT_EQ(api::find_operation(name), send) << name;
    EXPECT_EQ(api::find_operation("mass-messaging.sendd"), nullptr);
    EXPECT_EQ(api::find_operation(""), nullptr);
}

TEST(Catalogue, NamesTheNearest) {
    std::vector<std::string_view> names;
    for (const api::Operation* operation : api::catalog()) names.push_back(operation->info.name);
    EXPECT_EQ(api::nearest_names("mass-mesaging.send", names, 1),
              (std::vector<std::string_view>{"mass-messaging.send"}));
    EXPECT_THAT(api::nearest_names("transactions", names), testing::Contains("transactions.list"));
    EXPECT_TRUE(api::nearest_names("qqqqqqqqqqqqqqqq", names).empty());
}

}  // namespace
}  // namespace ofapi
