// A send whose answer is lost is asked for again under its key, and never runs twice.

#include <ofapi/client.hpp>

#include "client/idempotency.hpp"
#include "support/co_test.hpp"
#include "support/raw_server.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <boost/asio/io_context.hpp>
#include <boost/json/value.hpp>

#include <algorithm>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ofapi {
namespace {

namespace asio = boost::asio;
using namespace std::chrono_literals;
using testing_support::run;

constexpr detail::OperationInfo send_info{
    "things.send", Method::post, detail::Envelope::data, detail::ResultKind::object, false, false, nullptr, true};
constexpr detail::OperationInfo other_info{
    "things.create", Method::post, detail::Envelope::data, detail::ResultKind::object, false, false, nullptr};

struct Post {
    using Result = boost::json::value;
    explicit Post(const detail::OperationInfo& info) : info_(&info) {}
    [[nodiscard]] Request request() const {
        Request request(*info_, "/api/acct_1/things");
        request.account(AccountId("acct_1")).json_body(R"({"text":"Hi"})");
        return request;
    }
    const detail::OperationInfo* info_;
};

/// What the server does with one request.
struct Step {
    std::string status;  ///< empty: it closes the connection without an answer
    std::string body = R"({"data":{"id":7}})";
    std::string fields = "";
};

const Step lost{"", "", ""};
const Step done{"200 OK"};
const Step replay{"200 OK", R"({"data":{"id":7}})", "Idempotent-Replayed: true\r\n"};
const Step running{"409 Conflict", R"({"error":"IDEMPOTENCY_CONFLICT"})", ""};

class UnderKey : public testing::Test {
 protected:
    UnderKey()
        : server([this](test::Peer& peer) {
              while (true) {
                  const std::string request = peer.read_request();
                  const Step step = take(key_of(request));
                  if (step.status.empty()) return peer.close();
                  peer.answer(step.body, step.status, step.fields);
              }
          }) {}

    static std::string key_of(std::string_view request) {
        constexpr std::string_view name = "\r\nIdempotency-Key: ";
        const auto at = request.find(name);
        if (at == std::string_view::npos) return "none";
        request.remove_prefix(at + name.size());
        return std::string(request.substr(0, request.find("\r\n")));
    }

    /// The last step is repeated.
    Step take(std::string key) {
        const std::lock_guard lock(mutex);
        keys.push_back(std::move(key));
        return steps[std::min(keys.size(), steps.size()) - 1];
    }

    [[nodiscard]] ClientOptions options() const {
        return ClientOptions().base_url("http://127.0.0.1:" + std::to_string(server.port())).seed(3);
    }

    /// One call against these steps; `failure` is empty where it succeeded.
    void call(std::vector<Step> script, CallOptions how = CallOptions(),
              const detail::OperationInfo& info = send_info) {
        steps = std::move(script);
        const auto work = [&]() -> asio::awaitable<void> {
            Client api(io.get_executor(), ApiKey("ofapi_sim_key"), options());
            try {
                answer = co_await api.fetch(Post(info), std::move(how));
            } catch (const Error& error) {
                failure = error.failure();
            }
        };
        run(io, work());
    }

    asio::io_context io;
    std::mutex mutex;
    std::vector<Step> steps{done};
    std::vector<std::string> keys;
    Answer answer;
    std::optional<Failure> failure;
    test::RawServer server;
};

TEST_F(UnderKey, ALostAnswerIsAskedForAgainWithTheSameKey) {
    call({lost, replay});
    ASSERT_FALSE(failure) << failure->what();
    EXPECT_EQ(answer.attempts, 2U);
    EXPECT_TRUE(answer.replayed);
    EXPECT_EQ(keys, std::vector<std::string>(2, answer.idempotency_key));
    EXPECT_THAT(answer.idempotency_key, testing::MatchesRegex("[0-9a-f]{32}"));
}

TEST_F(UnderKey, ASendThatRanNowIsNotCalledAReplay) {
    call({done});
    ASSERT_FALSE(failure) << failure->what();
    EXPECT_FALSE(answer.replayed);
    EXPECT_EQ(keys, std::vector<std::string>{answer.idempotency_key});
}

TEST_F(UnderKey, TheCallersKeyIsTakenAndTold) {
    call({lost, done}, CallOptions().idempotency_key("order 17/\"a\""));
    ASSERT_FALSE(failure) << failure->what();
    EXPECT_EQ(answer.idempotency_key, "order 17/\"a\"");
    EXPECT_EQ(keys, std::vector<std::string>(2, "order 17/\"a\""));
}

TEST_F(UnderKey, AConnectionThatDiedIdleIsReplacedAtOnce) {
    steps = {done, lost, done};
    const auto work = [&]() -> asio::awaitable<void> {
        Client api(io.get_executor(), ApiKey("ofapi_sim_key"), options());
        const Answer first = co_await api.fetch(Post(send_info));
        const Answer second = co_await api.fetch(Post(send_info));
        EXPECT_EQ(second.attempts, 2U);
        EXPECT_NE(first.idempotency_key, second.idempotency_key);
        const std::vector<std::string> expected{first.idempotency_key, second.idempotency_key, second.idempotency_key};
        EXPECT_EQ(keys, expected);
    };
    run(io, work());
}

TEST_F(UnderKey, ARequestThatStillRunsIsWaitedFor) {
    call({lost, running, running, replay});
    ASSERT_FALSE(failure) << failure->what();
    EXPECT_EQ(answer.attempts, 4U);
    EXPECT_TRUE(answer.replayed);
    EXPECT_EQ(keys, std::vector<std::string>(4, answer.idempotency_key));
}

TEST_F(UnderKey, WaitingForARequestThatRunsEndsWithTheAttempts) {
    call({running}, CallOptions().max_attempts(2));
    ASSERT_TRUE(failure);
    EXPECT_EQ(failure->code, errc::idempotency_conflict);
    EXPECT_EQ(failure->attempts, 2U);
    EXPECT_EQ(failure->stop, StopReason::attempts_exhausted);
    EXPECT_TRUE(failure->may_have_executed);
    EXPECT_EQ(keys, std::vector<std::string>(2, failure->idempotency_key));
}

TEST_F(UnderKey, WaitingForARequestThatRunsEndsBeforeTheDeadline) {
    Step later = running;
    later.fields = "Retry-After: 60\r\n";
    call({later}, CallOptions().deadline(20s));
    ASSERT_TRUE(failure);
    EXPECT_EQ(failure->stop, StopReason::deadline);
    EXPECT_EQ(failure->attempts, 1U);
}

TEST_F(UnderKey, WhatTheServiceDoesNotKeepIsNotSentAgain) {
    for (const char* status : {"500 X", "502 X", "408 X", "429 X", "503 X"}) {
        failure.reset();
        keys.clear();
        call({{status, R"({"message":"no"})", ""}, done}, CallOptions().idempotency_key("k"));
        ASSERT_TRUE(failure) << status;
        EXPECT_EQ(failure->stop, StopReason::not_idempotent) << status;
        EXPECT_TRUE(failure->may_have_executed) << status;
        EXPECT_EQ(failure->idempotency_key, "k") << status;
        EXPECT_THAT(failure->what(), testing::HasSubstr("may have acted on it, idempotency key k"));
        EXPECT_EQ(keys.size(), 1U) << status;
    }
}

TEST_F(UnderKey, ARefusedKeyIsFinal) {
    for (const Step& step : {Step{"422 X", R"({"error":"IDEMPOTENCY_KEY_MISMATCH"})", ""},
                             Step{"400 X", R"({"error":"IDEMPOTENCY_KEY_INVALID"})", ""}}) {
        failure.reset();
        keys.clear();
        call({step, done});
        ASSERT_TRUE(failure) << step.status;
        EXPECT_EQ(failure->stop, StopReason::permanent);
        EXPECT_FALSE(failure->may_have_executed);
        EXPECT_EQ(keys, std::vector<std::string>{failure->idempotency_key}) << step.status;
    }
}

TEST_F(UnderKey, TheKeyIsKnownEvenWhereNothingWasSent) {
    call({done}, CallOptions().idempotency_key("k").deadline(0s));
    ASSERT_TRUE(failure);
    EXPECT_EQ(failure->code, errc::deadline_exceeded);
    EXPECT_EQ(failure->idempotency_key, "k");
    EXPECT_TRUE(keys.empty());
}

TEST_F(UnderKey, AKeyThatCannotBeUsedIsRefusedBeforeAnythingIsSent) {
    const std::string bad[] = {
        "", std::string(256, 'k'), "a\r\nX: b", "k\xc3\xb6y", std::string(1, '\0'), "\x7f", " leading", "trailing "};
    for (const std::string& key : bad) {
        failure.reset();
        call({done}, CallOptions().idempotency_key(key));
        ASSERT_TRUE(failure) << key;
        EXPECT_EQ(failure->code, errc::invalid_argument) << key;
        EXPECT_THAT(failure->message, testing::StartsWith("idempotency_key: ")) << key;
        EXPECT_EQ(failure->idempotency_key, "");
    }
    EXPECT_TRUE(keys.empty());

    failure.reset();
    call({done}, CallOptions().idempotency_key(std::string(255, 'k')));
    EXPECT_FALSE(failure) << failure->what();
}

TEST_F(UnderKey, AnOperationThatTakesNoneIsRefusedOneAndGetsNone) {
    call({done}, CallOptions().idempotency_key("k"), other_info);
    ASSERT_TRUE(failure);
    EXPECT_EQ(failure->code, errc::invalid_argument);
    EXPECT_THAT(failure->message, testing::AllOf(testing::HasSubstr("things.create takes none"),
                                                 testing::HasSubstr("chats.messages.send")));
    EXPECT_TRUE(keys.empty());

    failure.reset();
    call({done}, CallOptions(), other_info);
    ASSERT_FALSE(failure) << failure->what();
    EXPECT_EQ(answer.idempotency_key, "");
    EXPECT_EQ(keys, std::vector<std::string>{"none"});
}

TEST_F(UnderKey, TwoClientsWithOneSeedMakeDifferentKeys) {
    call({done});
    call({done});
    ASSERT_EQ(keys.size(), 2U);
    EXPECT_NE(keys[0], keys[1]);
}

TEST(IdempotencyKey, IsThirtyTwoHexDigitsAndNeverTheSame) {
    std::vector<std::string> keys;
    for (int i = 0; i < 1000; ++i) {
        keys.push_back(client::new_key());
        ASSERT_THAT(keys.back(), testing::MatchesRegex("[0-9a-f]{32}"));
    }
    std::ranges::sort(keys);
    EXPECT_EQ(std::ranges::adjacent_find(keys), keys.end());
}

}  // namespace
}  // namespace ofapi
