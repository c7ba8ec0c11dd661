#include "cli/poll_command.hpp"

#include <ofapi/api/accounts.hpp>
#include <ofapi/client.hpp>
#include <ofapi/error.hpp>
#include <ofapi/forecast.hpp>
#include <ofapi/observer.hpp>
#include <ofapi/options.hpp>

#include "cli/descriptors.hpp"
#include "cli/failure.hpp"
#include "cli/job_file.hpp"
#include "cli/redact.hpp"
#include "cli/terminal.hpp"
#include "http/url.hpp"
#include "poll/account_set.hpp"
#include "poll/forecast_text.hpp"
#include "poll/line_file.hpp"
#include "poll/round.hpp"
#include "poll/summary.hpp"

#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/signal_set.hpp>

#include <chrono>
#include <csignal>
#include <exception>
#include <fstream>
#include <iostream>
#include <iterator>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace ofapi::cli {
namespace {

namespace asio = boost::asio;
using namespace std::chrono_literals;

class PollRun {
 public:
    explicit PollRun(const PollArguments& arguments) : arguments_(arguments), signals_(io_, SIGINT, SIGTERM) {
        if (arguments.credits) budget_.emplace(*arguments.credits);
        if (arguments.forecast) return;
        file_.emplace(arguments.out,
                      arguments.overwrite ? poll::LineFile::Existing::overwrite : poll::LineFile::Existing::refuse);
    }

    int run(ApiKey key, poll::AccountSet accounts) {
        accounts_ = std::move(accounts);
        make_client(std::move(key));
        await_signal();
        std::exception_ptr problem;
        asio::co_spawn(io_, work(), [this, &problem](const std::exception_ptr& error) {
            problem = error;
            signals_.cancel();
            client_.reset();
        });
        io_.run();
        terminal_.clear();
        if (problem) std::rethrow_exception(problem);
        return exit_code_;
    }

    /// Leaves what stood in the output file before, unless there is something to replace it with.
    void discard_file() {
        if (file_) file_->discard();
    }

 private:
    class Watch final : public Observer {
     public:
        explicit Watch(PollRun& owner) : owner_(owner) {}
        void on_attempt_ended(const AttemptEnded& attempt) override {
            if (attempt.sent) owner_.send_times_.sent(Clock::now() - attempt.timing.service);
            if (owner_.round_ != nullptr) owner_.round_->attempted(attempt);
        }

     private:
        PollRun& owner_;
    };

    void make_client(ApiKey key) {
        ClientOptions options;
        options.base_url(arguments_.client.url());
        options.ca_file(arguments_.client.ca_file).proxy_from_env();
        options.max_connections(arguments_.concurrency);
        options.allowance(
            Allowance(AllowanceOptions().minute(arguments_.minute).credit_floor(arguments_.credit_floor)));
        options.observer(std::make_shared<Watch>(*this));
        client_.emplace(io_.get_executor(), std::move(key), std::move(options));
    }

    asio::awaitable<void> work() {
        begun_ = Clock::now();
        if (arguments_.accounts == "all") co_await list_accounts();
        for (const auto& remark : accounts_.remarks) terminal_.say(remark);
        if (accounts_.ids.empty()) throw Refusal("the team has no account that is authenticated: nothing to do");

        const std::size_t count = accounts_.ids.size();
        const Forecast forecast = client_->allowance().forecast(plan(count));
        if (arguments_.forecast) {
            const auto words =
                arguments_.json ? poll::forecast_json(poll::Round::operation, forecast) : poll::forecast_text(forecast);
            std::cout << words + "\n" << std::flush;
            exit_code_ = done;
            co_return;
        }
        if (forecast.duration) terminal_.say(poll::forecast_text(forecast));
        poll::Round round(io_.get_executor(), *client_, std::move(accounts_.ids), *file_, round_options());
        round_ = &round;
        co_await round.run();
        round_ = nullptr;
        finish(round, count);
    }

    asio::awaitable<void> list_accounts() {
        accounts::List operation;
        CallOptions call;
        if (arguments_.deadline) call.deadline(*arguments_.deadline);
        auto answer = co_await client_->call(std::move(operation), std::move(call));
        latency_ = answer.timing.service;
        for (const auto& account : answer.data) {
            if (!account.id) {
                accounts_.remarks.push_back("accounts.list: an account without an id, left out");
            } else if (account.is_authenticated && !*account.is_authenticated) {
                left_out_.push_back(account.id->str());
                accounts_.remarks.push_back(account.id->str() + ": is not authenticated, left out");
            } else {
                accounts_.ids.push_back(*account.id);
            }
        }
    }

    [[nodiscard]] Plan plan(std::size_t accounts) const {
        Plan plan;
        plan.add(mass_messaging::List::info, accounts).connections(arguments_.concurrency).budget(budget_);
        if (latency_) plan.latency(*latency_);
        return plan;
    }

    void finish(const poll::Round& round, std::size_t count) {
        poll::Summary summary;
        summary.stop = round.stop_cause();
        summary.stop_message = round.stop_message();
        try {
            file_->finish();
        } catch (const poll::OutputError& error) {
            summary.stop = poll::StopCause::output_failed;
            summary.stop_message = error.what();
        }
        const auto team = client_->allowance().snapshot();
        summary.operation = poll::Round::operation;
        summary.accounts = count;
        summary.left_out = left_out_;
        summary.tally = &round.tally();
        summary.counters = client_->counters();
        summary.balance = team.balance;
        summary.limit_minute = team.minute.limit;
        summary.minute = arguments_.minute;
        summary.windows = send_times_.windows(arguments_.minute);
        summary.wall = Clock::now() - begun_;
        summary.output = arguments_.out == "-" ? "standard output" : arguments_.out;
        summary.lines = file_->lines_written();
        terminal_.clear();
        if (arguments_.json) {
            std::cout << without_keys(poll::summary_json(summary)) + "\n" << std::flush;
        } else {
            std::cerr << without_keys(poll::summary_text(summary)) << std::flush;
        }
        exit_code_ = poll::exit_code(summary);
    }

    poll::RoundOptions round_options() {
        poll::RoundOptions options;
        options.concurrency = arguments_.concurrency;
        options.minute = arguments_.minute;
        if (const auto origin = http::parse_base_url(arguments_.client.url())) options.host = origin->authority();
        if (arguments_.deadline) options.deadline = *arguments_.deadline - (Clock::now() - begun_);
        options.budget = budget_;
        options.tick = terminal_.interval();
        options.on_tick = [this](const poll::Progress& progress) { terminal_.show(progress, Clock::now()); };
        options.on_failure = [this](const std::string& words) { terminal_.say(words); };
        return options;
    }

    void await_signal() {
        signals_.async_wait([this](const error_code& code, int) {
            if (!code) signalled();
        });
    }

    void signalled() {
        if (was_interrupted_) return end_at_once();
        was_interrupted_ = true;
        await_signal();
        if (round_ == nullptr) return end_at_once();
        const auto progress = round_->progress();
        terminal_.say("interrupted at " + std::to_string(progress.done) + " of " + std::to_string(progress.total) +
                      " accounts: what runs may finish; once more to end at once");
        round_->interrupt();
    }

    void end_at_once() {
        exit_code_ = failed;
        discard_file();
        terminal_.say("ended at once: " + std::to_string(file_ ? file_->lines_written() : 0) + " lines were written");
        io_.stop();
    }

    const PollArguments& arguments_;
    std::optional<poll::LineFile> file_;  // none for a forecast
    asio::io_context io_{1};
    asio::signal_set signals_;
    Terminal terminal_;
    std::optional<Client> client_;
    std::optional<Budget> budget_;
    std::optional<Duration> latency_;  // of the call that listed the accounts
    poll::AccountSet accounts_;
    std::vector<std::string> left_out_;
    poll::SendTimes send_times_;
    Time begun_;
    poll::Round* round_ = nullptr;  // while it runs
    bool was_interrupted_ = false;
    int exit_code_ = refused;
};

int check_job(const std::string& path) {
    std::ifstream in(path, std::ios::binary);
    const std::string text{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
    if (!in) {
        std::cerr << "ofapi poll: cannot read the file " + without_keys(path) + "\n";
        return refused;
    }
    const ReadJob read = read_job(text);
    std::cerr << without_keys(mistakes_text(path, read.mistakes));
    if (!read.mistakes.empty()) return refused;
    std::cout << without_keys(job_text(read.job)) << std::flush;
    return done;
}

}  // namespace

int run_poll(const PollArguments& arguments) {
    if (!arguments.check.empty()) return check_job(arguments.check);
    // A reader that goes away ends the run with a message, not with a signal.
    std::signal(SIGPIPE, SIG_IGN);
    raise_descriptor_limit();
    std::optional<PollRun> run;
    try {
        if (arguments.json && arguments.out == "-") throw Refusal("--json and --out - both want the standard output");
        poll::AccountSet accounts;
        switch (poll::account_source(arguments.accounts)) {
            case poll::AccountSource::all: break;
            case poll::AccountSource::file: accounts = poll::read_accounts_file(arguments.accounts); break;
            case poll::AccountSource::list: accounts = poll::parse_account_list(arguments.accounts); break;
        }
        if (accounts.ids.empty() && arguments.accounts != "all")
            throw Refusal("no accounts in " + arguments.accounts + ": nothing to do");
        auto key = arguments.client.key();
        run.emplace(arguments);
        return run->run(std::move(key), std::move(accounts));
    } catch (const std::exception& error) {
        if (run) run->discard_file();
        std::cerr << "ofapi poll: " + without_keys(error.what()) + "\n";
        return refused;
    }
}

}  // namespace ofapi::cli
