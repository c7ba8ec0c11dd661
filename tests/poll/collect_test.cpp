#include <ofapi/poll/collect.hpp>

#include <ofapi/api/fans.hpp>
#include <ofapi/poll/sqlite_sink.hpp>

#include "support/co_test.hpp"
#include "support/raw_server.hpp"
#include "support/temporary_folder.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <boost/asio/io_context.hpp>

#include <chrono>
#include <map>
#include <mutex>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace ofapi::poll {
namespace {

namespace asio = boost::asio;
using namespace std::chrono_literals;
using testing::ElementsAre;
using testing::HasSubstr;

/// Hands batches on, but for those that it was told to refuse first.
class StubbornSink final : public Sink {
 public:
    explicit StubbornSink(Sink& sink) : sink_(sink) {}

    SinkResult<Position> position(const Walk& walk) override { return sink_.position(walk); }
    SinkResult<Changes> commit(const Batch& batch) override {
        if (refusals.empty()) return sink_.commit(batch);
        const SinkError error = refusals.back();
        refusals.pop_back();
        return error;
    }

    std::vector<SinkError> refusals;

 private:
    Sink& sink_;
};

/// Stores pages, and not the end of a round.
class RefusesTheEnd final : public Sink {
 public:
    explicit RefusesTheEnd(Sink& inner) : inner_(inner) {}
    SinkResult<Position> position(const Walk& walk) override { return inner_.position(walk); }
    SinkResult<Changes> commit(const Batch& batch) override {
        if (batch.last) return SinkError(SinkProblem::damaged, "killed");
        return inner_.commit(batch);
    }

 private:
    Sink& inner_;
};

/// A service with two pages of fans.
class CollectTest : public testing::Test {
 protected:
    CollectTest()
        : server_([this](test::Peer& peer) {
              while (true) {
                  const std::string head = peer.read_request();
                  const std::string target = head.substr(4, head.find(' ', 4) - 4);
                  const std::scoped_lock lock(mutex_);
                  asked_.push_back(target);
                  if (const auto found = answers_.find(target); found != answers_.end()) {
                      peer.answer(found->second, "200 OK", "content-type: application/json\r\n");
                  } else {
                      peer.answer("{}", "404 Not Found", "content-type: application/json\r\n");
                  }
              }
          }) {
        serve(first_, page("1,2", "\"" + second_ + "\""));
        serve(second_, page("3", "null"));
    }

    static std::string page(const std::string& ids, const std::string& next) {
        std::string rows;
        for (const char c : ids) rows += c == ',' ? std::string(",") : std::string(R"({"id":)") + c + "}";
        return R"({"data":{"list":[)" + rows + R"(],"hasMore":)" + (next == "null" ? "false" : "true") +
               R"(},"_pagination":{"next_page":)" + next + "}}";
    }
    void serve(const std::string& target, const std::string& answer) {
        const std::scoped_lock lock(mutex_);
        answers_[target] = answer;
    }
    void forget(const std::string& target) {
        const std::scoped_lock lock(mutex_);
        answers_.erase(target);
    }
    std::vector<std::string> take_asked() {
        const std::scoped_lock lock(mutex_);
        return std::exchange(asked_, {});
    }

    /// Collects once; what it threw is in `thrown_`.
    Changes collect_once(Sink& sink) {
        thrown_.clear();
        Changes changes;
        const auto work = [&]() -> asio::awaitable<void> {
            Client client(
                io_.get_executor(), ApiKey("ofapi_sim_key"),
                ClientOptions().base_url("http://127.0.0.1:" + std::to_string(server_.port())).max_attempts(1).seed(5));
            CollectOptions options;
            options.pause(1ms, 2ms).on_refusal([this](const SinkError& error) {
                refusals_.emplace_back(error.what());
                asked_at_refusal_ = asked_count();
            });
            const Request request = fans::ListAll(AccountId("acct_1")).limit(2).request();
            try {
                changes = co_await collect(client, request, sink, options);
            } catch (const std::exception& error) {
                thrown_ = error.what();
            }
            co_await client.shutdown(1s);
        };
        testing_support::run(io_, work());
        return changes;
    }
    std::size_t asked_count() {
        const std::scoped_lock lock(mutex_);
        return asked_.size();
    }

    const std::string first_ = "/api/acct_1/fans/all?limit=2";
    const std::string second_ = "/api/acct_1/fans/all?limit=2&offset=2";
    const Walk walk_{"fans.list-all", AccountId("acct_1")};
    asio::io_context io_;
    test::TemporaryFolder folder_;
    SqliteSink database_{folder_ / "out.db"};
    std::string thrown_;
    std::vector<std::string> refusals_;
    std::size_t asked_at_refusal_ = 0;

 private:
    std::mutex mutex_;
    std::map<std::string, std::string> answers_;
    std::vector<std::string> asked_;
    test::RawServer server_;
};

TEST_F(CollectTest, BringsWholeRoundsAndMarksWhatIsGone) {
    auto changes = collect_once(database_);
    EXPECT_EQ(thrown_, "");
    EXPECT_EQ(changes.added, 3U);
    auto position = database_.position(walk_).value();
    EXPECT_EQ(position.round, 1U);
    EXPECT_TRUE(position.complete);
    serve(second_, page("", "null"));
    changes = collect_once(database_);
    EXPECT_EQ(changes.unchanged, 2U);
    EXPECT_EQ(changes.removed, 1U);
    EXPECT_EQ(database_.position(walk_).value().round, 2U);
    EXPECT_THAT(take_asked(), ElementsAre(first_, second_, first_, second_));
}

TEST_F(CollectTest, GoesOnBehindWhatWasStoredWhenAPageCannotBeHad) {
    forget(second_);
    collect_once(database_);
    EXPECT_THAT(thrown_, HasSubstr("404"));
    auto position = database_.position(walk_).value();
    EXPECT_EQ(position.pages, 1U);
    EXPECT_FALSE(position.complete);
    serve(second_, page("3", "null"));
    const auto changes = collect_once(database_);
    EXPECT_EQ(thrown_, "");
    EXPECT_EQ(changes.added, 1U);
    EXPECT_EQ(changes.removed, 0U);
    position = database_.position(walk_).value();
    EXPECT_EQ(position.round, 1U);
    EXPECT_TRUE(position.complete);
    EXPECT_THAT(take_asked(), ElementsAre(first_, second_, second_));
}

TEST_F(CollectTest, AsksNothingWhileTheSinkTakesNothing) {
    StubbornSink sink(database_);
    sink.refusals.assign(3, SinkError(SinkProblem::full, "out.db: full"));
    EXPECT_EQ(collect_once(sink).added, 3U);
    EXPECT_THAT(refusals_, ElementsAre("out.db: full", "out.db: full", "out.db: full"));
    EXPECT_EQ(asked_at_refusal_, 1U);
    EXPECT_THAT(take_asked(), ElementsAre(first_, second_));
}

TEST_F(CollectTest, EndsWhereTheSinkWillNotTakeAPage) {
    StubbornSink sink(database_);
    sink.refusals.assign(1, SinkError(SinkProblem::damaged, "out.db: broken"));
    collect_once(sink);
    EXPECT_EQ(thrown_, "out.db: broken");
    EXPECT_EQ(database_.position(walk_).value().pages, 0U);
}

TEST_F(CollectTest, OnlyMarksTheEndWhereOnlyThatWasNotStored) {
    RefusesTheEnd killed(database_);
    collect_once(killed);
    EXPECT_EQ(thrown_, "killed");
    take_asked();
    EXPECT_EQ(collect_once(database_).removed, 0U);
    EXPECT_EQ(thrown_, "");
    EXPECT_TRUE(database_.position(walk_).value().complete);
    EXPECT_THAT(take_asked(), ElementsAre());
}

TEST_F(CollectTest, BeginsANewRoundWhereTheCursorIsNoLongerTaken) {
    Batch batch(walk_, 7, 0, Timestamp());
    batch.next = PageCursor("of another version");
    ASSERT_TRUE(database_.commit(batch));
    EXPECT_EQ(collect_once(database_).added, 3U);
    EXPECT_EQ(thrown_, "");
    EXPECT_EQ(database_.position(walk_).value().round, 8U);
}

}  // namespace
}  // namespace ofapi::poll
