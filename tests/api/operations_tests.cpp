#include <ofapi/api/accounts.hpp>
#include <ofapi/api/mass_messaging.hpp>
#include <ofapi/api/whoami.hpp>
#include <ofapi/response.hpp>

#include "api/decoder.hpp"
#include "api/envelope.hpp"
#include "api/target.hpp"

#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>

#include <gtest/gtest.h>

#include <chrono>
#include <fstream>
#include <iterator>
#include <string>
#include <type_traits>
#include <vector>

namespace ofapi {
namespace {

using namespace std::chrono;

std::string file(const std::string& name) {
    std::ifstream in(std::string(OFAPI_TEST_DATA) + "/" + name);
    EXPECT_TRUE(in) << name;
    return std::string(std::istreambuf_iterator<char>(in), {});
}

/// As the client does it: envelope, then the operation's own decoding.
template <class Op>
std::string decode(std::string_view body, typename Op::Result& result) {
    const api::Body found = api::read_body(body, Op::info.envelope);
    EXPECT_TRUE(found.has_data) << found.problem;
    EXPECT_EQ(found.kind, Op::info.kind);
    return api::decode(body.substr(found.data_at, found.data_size), *Op::info.result, &result);
}

TEST(MassMessagingList, ReadsTheDocumentedAnswer) {
    const std::string body = file("mass_messaging_list.json");
    std::vector<mass_messaging::QueueItem> queue;
    ASSERT_EQ(decode<mass_messaging::List>(body, queue), "");
    ASSERT_EQ(queue.size(), 1u);
    const mass_messaging::QueueItem& item = queue[0];
    EXPECT_EQ(item.id, 123);
    EXPECT_EQ(item.date, sys_days(year(2025) / 1 / 1) + 1h + 1min + 1s);
    EXPECT_EQ(item.is_ready, true);
    EXPECT_EQ(item.is_done, false);
    EXPECT_EQ(item.total, -1);
    EXPECT_EQ(item.pending, 2);
    EXPECT_EQ(item.can_unsend, true);
    EXPECT_EQ(item.unsend_seconds, 1'000'000);
    EXPECT_EQ(item.has_error, false);
    EXPECT_EQ(item.is_canceled, false);
    EXPECT_EQ(item.is_couple_people_media, false);

    const Meta meta = api::read_body(body, detail::Envelope::data).meta;
    EXPECT_EQ(meta.credits.balance, 964);
    EXPECT_EQ(meta.limits.remaining_day, 49989);
}

TEST(MassMessagingList, AsksForOneAccount) {
    const Request request = mass_messaging::List(AccountId("acct_1")).request();
    EXPECT_EQ(request.operation().name, "mass-messaging.list");
    EXPECT_EQ(request.operation().method, Method::get);
    EXPECT_TRUE(request.operation().idempotent);
    EXPECT_EQ(request.target(), "/api/acct_1/mass-messaging");
    EXPECT_EQ(request.account(), AccountId("acct_1"));
    EXPECT_EQ(request.problem(), "");
    EXPECT_EQ(request.body(), "");
    EXPECT_EQ(mass_messaging::List(AccountId("a/../b?c=\r\nd")).request().target(),
              "/api/a%2F..%2Fb%3Fc%3D%0D%0Ad/mass-messaging");
    EXPECT_EQ(mass_messaging::List(AccountId()).request().problem(), "account: must not be empty");
}

TEST(AccountsList, EncodesItsFilters) {
    using accounts::List;
    EXPECT_EQ(List().request().target(), "/api/accounts");
    EXPECT_EQ(List().onlyfans_username("a b&c=d").request().target(), "/api/accounts?onlyfans_username=a%20b%26c%3Dd");
    EXPECT_EQ(List().onlyfans_username("u").onlyfans_id("7").onlyfans_email("a@b.c").request().target(),
              "/api/accounts?onlyfans_email=a%40b.c&onlyfans_id=7&onlyfans_username=u");
    List named;
    named.onlyfans_id("1").onlyfans_id("");
    EXPECT_EQ(named.request().target(), "/api/accounts?onlyfans_id=");
    EXPECT_EQ(named.request().account(), AccountId());
    EXPECT_EQ(List().onlyfans_id("1"), List().onlyfans_id("1"));
    EXPECT_NE(List().onlyfans_id("1"), List().onlyfans_email("1"));
    EXPECT_TRUE(List::info.sensitive_body);
}

TEST(AccountsList, ReadsABareArray) {
    std::vector<accounts::Account> list;
    ASSERT_EQ(decode<accounts::List>(file("accounts_list.json"), list), "");
    ASSERT_EQ(list.size(), 2u);
    EXPECT_EQ(list[0].id, AccountId("acct_0123456789abcdef0123456789abcdef"));
    EXPECT_EQ(list[0].is_authenticated, true);
    EXPECT_EQ(list[0].authentication_progress, "signed_in");
    EXPECT_EQ(list[0].onlyfans_id, 1234567890123);
    ASSERT_TRUE(list[0].onlyfans_user_data);
    const auto& user = *list[0].onlyfans_user_data;
    EXPECT_EQ(user.id, 1234567890123);
    EXPECT_EQ(user.adv_block, (std::vector<std::string>{"email"}));
    EXPECT_EQ(user.credit_balance, 12.5);
    EXPECT_EQ(user.join_date, sys_days(year(2019) / 4 / 5));
    EXPECT_EQ(user.iv_country, "US");
    EXPECT_EQ(user.iv_fail_reason, std::nullopt);
    EXPECT_EQ(user.need_iv_approve, false);
    EXPECT_EQ(user.has_new_ticket_replies->solved, true);
    EXPECT_EQ(user.header_thumbs->w480, "https://cdn.example/480.jpg");
    EXPECT_EQ(user.upload->geo_upload_args->additional->user, "1");
    EXPECT_EQ(user.upload->geo_upload_args->preset_png, "of_png");
    EXPECT_EQ(user.face_id_regular.size(), 1u);
    EXPECT_EQ(user.wallet_first_rebills, true);
    EXPECT_EQ(list[1].is_authenticated, false);
    EXPECT_FALSE(list[1].onlyfans_user_data);
}

TEST(WhoamiRetrieve, ReadsABareObject) {
    EXPECT_EQ(whoami::Retrieve().request().target(), "/api/whoami");
    whoami::Identity identity;
    ASSERT_EQ(decode<whoami::Retrieve>(R"({"api_key":{"name":"ci","last_used_at":"2025-05-23T15:51:52.000000Z",
        "created_at":null},"team":{"name":"A team","slug":"a-team"}})",
                                       identity),
              "");
    EXPECT_EQ(identity.api_key->name, "ci");
    EXPECT_EQ(identity.api_key->last_used_at, sys_days(year(2025) / 5 / 23) + 15h + 51min + 52s);
    EXPECT_EQ(identity.api_key->created_at, std::nullopt);
    EXPECT_EQ(identity.team->slug, "a-team");
}

TEST(Target, EncodesNamesAndValues) {
    EXPECT_EQ(api::Target("/api/x")
                  .query("filter[online]", std::optional(true))
                  .query("fresh", std::optional(false))
                  .query("q", std::string_view("a b&c"))
                  .query("limit", std::optional<std::int64_t>(-20))
                  .query("none", std::optional<std::string>())
                  .query("some", std::optional<std::string>("x"))
                  .take(),
              "/api/x?filter%5Bonline%5D=true&fresh=false&q=a%20b%26c&limit=-20&some=x");
    EXPECT_EQ(api::Target("/a/").segment("b/c").path("/d").take(), "/a/b%2Fc/d");
}

TEST(Method, IsWrittenAsHttpDoes) {
    EXPECT_EQ(to_string(Method::get), "GET");
    EXPECT_EQ(to_string(Method::head), "HEAD");
    EXPECT_EQ(to_string(Method::post), "POST");
    EXPECT_EQ(to_string(Method::put), "PUT");
    EXPECT_EQ(to_string(Method::patch), "PATCH");
    EXPECT_EQ(to_string(Method::delete_), "DELETE");
}

TEST(Request, IsAValueThatKeepsItsFirstProblem) {
    Request request;
    EXPECT_EQ(request.operation().method, Method::get);
    request.json_body("{}").problem("first").problem("second");
    const Request copy = request;
    EXPECT_EQ(copy.body(), "{}");
    EXPECT_EQ(copy.problem(), "first");
}

TEST(Answer, FindsItsFieldsAndHasAFailureAlways) {
    Answer answer;
    answer.headers = "CF-Ray: 8a\r\nX-Empty:\r\n";
    EXPECT_EQ(answer.header("cf-ray"), "8a");
    EXPECT_EQ(answer.header("x-empty"), "");
    EXPECT_EQ(answer.header("x-none"), std::nullopt);
    EXPECT_EQ(answer.failure().status, 0);
    EXPECT_FALSE(answer.failure().code);
    auto failure = std::make_shared<Failure>();
    failure->status = 404;
    answer.failure_info = failure;
    EXPECT_EQ(answer.failure().status, 404);
}

// g++ 12 destroys an aggregate temporary twice when it is an argument inside a co_await expression.
template <class Op>
constexpr bool is_safe_in_co_await = Operation<Op> && !std::is_aggregate_v<Op> && std::is_copy_constructible_v<Op> &&
                                     std::is_nothrow_move_constructible_v<Op>;
static_assert(is_safe_in_co_await<whoami::Retrieve>);
static_assert(is_safe_in_co_await<accounts::List>);
static_assert(is_safe_in_co_await<mass_messaging::List>);
static_assert(!std::is_aggregate_v<Request>);

template <class Op>
boost::asio::awaitable<std::string> target_of(Op op) {
    co_return op.request().target();
}

template <class Op>
boost::asio::awaitable<std::string> target_of(Op op, Op other) {
    co_return op.request().target() + ' ' + other.request().target();
}

boost::asio::awaitable<void> await_each(std::vector<std::string>& targets) {
    const std::string longer_than_any_small_buffer(100, 'x');
    targets.push_back(co_await target_of(whoami::Retrieve{}));
    targets.push_back(co_await target_of(accounts::List{}));
    targets.push_back(
        co_await target_of(accounts::List().onlyfans_email(longer_than_any_small_buffer).onlyfans_id("7")));
    targets.push_back(co_await target_of(mass_messaging::List{AccountId{"acct_1"}}));
    targets.push_back(co_await target_of(mass_messaging::List{AccountId{longer_than_any_small_buffer}}));
    targets.push_back(co_await target_of(accounts::List().onlyfans_username(longer_than_any_small_buffer),
                                         accounts::List().onlyfans_username("u")));
}

TEST(Operations, MayBeTemporariesInsideCoAwait) {
    boost::asio::io_context context;
    std::vector<std::string> targets;
    boost::asio::co_spawn(context, await_each(targets), [](std::exception_ptr e) {
        if (e) std::rethrow_exception(e);
    });
    context.run();
    const std::string x(100, 'x');
    EXPECT_EQ(targets, (std::vector<std::string>{
                           "/api/whoami", "/api/accounts", "/api/accounts?onlyfans_email=" + x + "&onlyfans_id=7",
                           "/api/acct_1/mass-messaging", "/api/" + x + "/mass-messaging",
                           "/api/accounts?onlyfans_username=" + x + " /api/accounts?onlyfans_username=u"}));
}

}  // namespace
}  // namespace ofapi
