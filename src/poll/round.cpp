#include "poll/round.hpp"

#include "poll/ndjson.hpp"
#include "poll/text.hpp"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/bind_executor.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/error.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <algorithm>
#include <chrono>
#include <exception>

namespace ofapi::poll {
namespace {

namespace asio = boost::asio;

// Calls that wait in the client at once: enough to fill the largest burst any plan allows, a few megabytes at most.
constexpr std::size_t enough_waiting = 10'000;
constexpr Duration longest_unflushed = std::chrono::seconds(1);

bool is_no_way(const error_code& code) {
    return code == errc::resolve_failed || code == errc::connect_failed || code == errc::connect_timeout ||
           code == errc::tls_failed;
}

}  // namespace

Round::Round(asio::any_io_executor executor, Client& client, std::vector<AccountId> accounts, LineFile& file,
             RoundOptions options)
    : executor_(std::move(executor)),
      client_(client),
      accounts_(std::move(accounts)),
      file_(file),
      options_(std::move(options)),
      wake_(executor_),
      rate_(std::chrono::seconds(10)),
      started_(Clock::now()),
      last_flush_(started_) {}

asio::awaitable<void> Round::run() {
    started_ = last_flush_ = Clock::now();
    rate_.note(started_, 0);
    submit_more();
    // One timer serves as clock and as bell: an event that the loop must see cancels it.
    while (!is_over()) {
        if (shutdown_ == Shutdown::wanted) begin_shutdown();
        wake_.expires_after(options_.tick);
        co_await wake_.async_wait(asio::as_tuple(asio::use_awaitable));
        tick(Clock::now());
    }
    try {
        file_.flush();
    } catch (const OutputError& error) {
        stop(StopCause::output_failed, error.what());
    }
}

bool Round::is_over() const noexcept {
    const bool is_shut = shutdown_ == Shutdown::none || shutdown_ == Shutdown::done;
    return outstanding_ == 0 && is_shut && (stop_ != StopCause::none || submitted_ == accounts_.size());
}

void Round::submit_more() {
    const std::size_t wanted = std::max(enough_waiting, 4 * options_.concurrency);
    while (stop_ == StopCause::none && outstanding_ < wanted && submitted_ < accounts_.size()) {
        if (options_.deadline && Clock::now() - started_ >= *options_.deadline) {
            stop(StopCause::deadline, std::string());
            return;
        }
        submit(accounts_[submitted_++]);
    }
}

void Round::submit(const AccountId& account) {
    CallOptions call;
    call.priority(Priority::bulk);
    call.budget(options_.budget);
    if (options_.deadline) call.deadline(*options_.deadline - (Clock::now() - started_));
    ++outstanding_;
    client_.async_fetch(mass_messaging::List(account), std::move(call),
                        asio::bind_executor(executor_, [this, &account](const error_code& code, const Answer& answer) {
                            completed(account, code, answer);
                        }));
}

void Round::completed(const AccountId& account, const error_code& code, const Answer& answer) {
    --outstanding_;
    if (code) {
        failed(account, code, answer.failure());
    } else {
        was_answered_ = true;
        tally_.succeeded(answer);
        write(account, answer);
    }
    submit_more();
    if (outstanding_ == 0) wake_.cancel();
}

void Round::failed(const AccountId& account, const error_code& code, const Failure& failure) {
    std::string words =
        failure.code ? failure.what() : std::string(operation) + " for " + account.str() + ": " + code.message();
    was_answered_ = was_answered_ || failure.status != 0;
    if (code == errc::unauthorized) return stop(StopCause::key_refused, std::move(words));
    if (code == errc::out_of_credits) return stop(StopCause::out_of_credits, std::move(words));
    if (code == errc::credit_floor) return stop(StopCause::credit_floor, std::string());
    if (code == errc::budget_spent) return stop(StopCause::budget_spent, failure.message);
    if (code == errc::certificate_refused || code == errc::proxy_refused)
        return stop(StopCause::no_way, std::move(words));
    if (is_no_way(code) && !was_answered_) return stop(StopCause::no_way, std::move(words));
    if (code == errc::deadline_exceeded && options_.deadline) return stop(StopCause::deadline, std::string());
    if (stop_ != StopCause::none && (code == errc::shutting_down || code == asio::error::operation_aborted)) return;
    tally_.failed(account.str(), code, failure);
    if (options_.on_failure) options_.on_failure(words);
}

void Round::write(const AccountId& account, const Answer& answer) {
    if (stop_ == StopCause::output_failed) return;
    line_.clear();
    const auto now = std::chrono::floor<Timestamp::duration>(std::chrono::system_clock::now());
    append_record(line_, account.str(), operation, now, answer);
    try {
        file_.append(line_);
    } catch (const OutputError& error) {
        stop(StopCause::output_failed, error.what());
    }
}

void Round::stop(StopCause cause, std::string message) {
    // An output that fails while the round stops for another reason is the graver news.
    if (stop_ != StopCause::none && cause != StopCause::output_failed) return;
    stop_ = cause;
    stop_message_ = std::move(message);
    if (shutdown_ == Shutdown::none) shutdown_ = Shutdown::wanted;
    wake_.cancel();
}

void Round::begin_shutdown() {
    shutdown_ = Shutdown::running;
    const bool may_finish = stop_ == StopCause::interrupted || stop_ == StopCause::out_of_credits ||
                            stop_ == StopCause::credit_floor || stop_ == StopCause::budget_spent;
    asio::co_spawn(executor_, client_.shutdown(may_finish ? options_.grace : Duration::zero()),
                   [this](const std::exception_ptr& problem) {
                       if (problem) std::rethrow_exception(problem);
                       shutdown_ = Shutdown::done;
                       wake_.cancel();
                   });
}

void Round::tick(Time now) {
    rate_.note(now, tally_.ok() + tally_.failures());
    if (now - last_flush_ >= longest_unflushed && stop_ != StopCause::output_failed) {
        last_flush_ = now;
        try {
            file_.flush();
        } catch (const OutputError& error) {
            stop(StopCause::output_failed, error.what());
        }
    }
    watch_outage(now);
    if (options_.on_tick) options_.on_tick(progress());
}

void Round::watch_outage(Time now) {
    const auto team = client_.allowance().snapshot();
    const bool may_send = !team.paused && team.minute.available != 0 && team.day.available != 0;
    outage_.tick(now, !may_send);
    if (outage_.lasted() < options_.longest_outage) return;
    stop(StopCause::no_way, "no answer from " + options_.host + " for " + duration_text(options_.longest_outage) +
                                ": " + outage_.reason());
}

Progress Round::progress() const {
    const auto team = client_.allowance().snapshot();
    Progress progress;
    progress.total = accounts_.size();
    progress.done = tally_.ok() + tally_.failures();
    progress.failed = tally_.failures();
    progress.rate = rate_.per_second();
    progress.limit_minute = team.minute.limit;
    progress.available_minute = team.minute.available;
    progress.balance = team.balance;
    if (stop_ != StopCause::none) {
        progress.note = "stopping";
    } else if (team.paused) {
        progress.note = "paused: " + team.pause_reason;
    } else if (!outage_.reason().empty()) {
        progress.note = "no answer: " + outage_.reason();
    }
    const double seconds = std::chrono::duration<double>(Clock::now() - started_).count();
    const double overall = seconds > 0 ? static_cast<double>(progress.done) / seconds : 0;
    progress.remaining = estimate_remaining(progress, overall, options_.minute);
    return progress;
}

}  // namespace ofapi::poll
