#include "cli/call_command.hpp"

#include "api/catalog.hpp"
#include "api/page_walk.hpp"
#include "cli/call_dry_run.hpp"
#include "cli/call_notes.hpp"
#include "cli/call_output.hpp"
#include "cli/call_pages.hpp"
#include "cli/call_values.hpp"
#include "cli/failure.hpp"
#include "cli/operation_names.hpp"
#include "cli/operation_text.hpp"
#include "cli/redact.hpp"
#include "cli/table.hpp"
#include "client/idempotency.hpp"

#include <ofapi/client.hpp>

#include <boost/asio/awaitable.hpp>
#include <boost/asio/bind_cancellation_slot.hpp>
#include <boost/asio/cancellation_signal.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/json/parse.hpp>

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <exception>
#include <iostream>
#include <optional>
#include <stdexcept>
#include <string>
#include <utility>

namespace ofapi::cli {

namespace {

namespace asio = boost::asio;

void say(const std::string& line) { std::cerr << without_keys(line) + '\n' << std::flush; }

bool is_terminal() { return ::isatty(STDOUT_FILENO) == 1; }

std::size_t output_columns() {
    winsize size = {};
    const bool is_known = ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 && size.ws_col > 0;
    return is_known ? size.ws_col : 120U;
}

/// A request that is ready, as the client wants to have it.
class ReadyCall {
 public:
    using Result = boost::json::value;

    explicit ReadyCall(Request request) : request_(std::move(request)) {}
    [[nodiscard]] Request request() const { return request_; }

 private:
    Request request_;
};

/// The walk through a list cannot go on.
class WalkEnded : public std::runtime_error {
 public:
    using std::runtime_error::runtime_error;
};

const api::Operation& operation_of(const CallArguments& arguments) {
    const auto* operation = api::find_operation(arguments.operation);
    if (operation == nullptr) throw Refusal(no_such_operation(arguments.operation, false));
    if (arguments.all_pages && operation->info.paging == nullptr)
        throw Refusal(std::string(operation->info.name) + " does not page; without --all-pages it gives all it has");
    return *operation;
}

Request request_of(const api::Operation& operation, const CallArguments& arguments) {
    const auto values = read_values(operation, arguments.account, arguments.values);
    auto request = api::make_request(operation, values);
    if (!request.problem().empty()) {
        const bool lacks_some = std::ranges::any_of(operation.parameters, [&](const api::Parameter& parameter) {
            return parameter.required && !values.contains(parameter.name);
        });
        const std::string name(operation.info.name);
        throw Refusal(request.problem() + (lacks_some ? "\n" + name + " takes " + parameter_names(operation) +
                                                            " (* must be given); ofapi ops " + name + " says more"
                                                      : ""));
    }
    if (std::string problem = client::key_problem(arguments.idempotency_key, operation.info); !problem.empty())
        throw Refusal(problem);
    return request;
}

http::Origin origin_of(const CallArguments& arguments) {
    auto origin = http::parse_base_url(arguments.client.url());
    if (!origin) throw Refusal("base URL: " + origin.error());
    return std::move(*origin);
}

/// Nothing was sent, or the key was refused.
bool had_no_effect(const Failure& failure) {
    for (const errc code : {errc::resolve_failed, errc::connect_failed, errc::connect_timeout, errc::proxy_refused,
                            errc::tls_failed, errc::certificate_refused, errc::unauthorized})
        if (failure.code == code) return true;
    return failure.attempts == 0;
}

class CallRun {
 public:
    CallRun(const CallArguments& arguments, const api::Operation& operation, Request request, http::Origin origin)
        : arguments_(arguments),
          operation_(operation),
          request_(std::move(request)),
          signals_(io_, SIGINT, SIGTERM),
          printer_(arguments.ndjson ? ItemPrinter::Form::lines
                   : pretty()       ? ItemPrinter::Form::pretty_array
                                    : ItemPrinter::Form::array) {
        if (arguments.credits) budget_.emplace(*arguments.credits);
        if (!arguments.all_pages) return;
        walk_.emplace(request_, origin, arguments.cursor);
        if (!walk_->problem().empty()) throw Refusal(walk_->problem());
    }

    int run(ApiKey key) {
        ClientOptions options;
        options.base_url(arguments_.client.url());
        options.ca_file(arguments_.client.ca_file).proxy_from_env();
        client_.emplace(io_.get_executor(), std::move(key), std::move(options));
        asio::cancellation_signal interrupt;
        signals_.async_wait([&interrupt](const error_code& code, int) {
            if (!code) interrupt.emit(asio::cancellation_type::terminal);
        });
        std::exception_ptr problem;
        asio::co_spawn(io_, walk_ ? all_pages() : one_call(),
                       asio::bind_cancellation_slot(interrupt.slot(), [this, &problem](std::exception_ptr error) {
                           problem = std::move(error);
                           signals_.cancel();
                           client_.reset();
                       }));
        io_.run();
        return problem ? told(problem) : done;
    }

    /// What would be sent first.
    [[nodiscard]] Request first_request() const { return walk_ ? page_request() : request_; }

 private:
    [[nodiscard]] bool pretty() const { return arguments_.pretty || is_terminal(); }

    [[nodiscard]] CallOptions call_options() const {
        CallOptions options;
        options.deadline(arguments_.deadline);
        options.idempotency_key(arguments_.idempotency_key);
        options.budget(budget_);
        return options;
    }

    [[nodiscard]] Request page_request() const {
        Request request(operation_.info, walk_->target());
        request.account(request_.account());
        return request;
    }

    asio::awaitable<void> one_call() {
        const Answer answer = co_await client_->fetch(ReadyCall(request_), call_options());
        if (arguments_.table) {
            print_table(answer);
        } else {
            print(answer_text(answer, operation_.info, arguments_.data, pretty() ? Form::pretty : Form::compact));
        }
        std::string line = standing_text(answer.meta);
        if (answer.replayed) line += std::string(line.empty() ? "" : "; ") + "a stored answer: nothing was done again";
        if (!answer.idempotency_key.empty())
            line += std::string(line.empty() ? "" : "; ") + "idempotency key " + answer.idempotency_key;
        end_notes(line);
    }

    void print_table(const Answer& answer) const {
        const auto list = list_of(answer, operation_.info);
        if (list.empty()) throw WalkEnded("there is no list in the answer, so --table has nothing to show");
        const auto table = make_table(boost::json::parse(list).as_array(), output_columns());
        print(table.text);
        std::string names;
        for (const auto& name : table.left_out) names += (names.empty() ? "" : ", ") + name;
        if (!names.empty()) say("columns that did not fit: " + names);
    }

    asio::awaitable<void> all_pages() {
        while (!walk_->ended()) {
            const Answer answer = co_await client_->fetch(ReadyCall(page_request()), call_options());
            meta_ = answer.meta;
            used_ += answer.meta.credits.used.value_or(0);
            auto page = walk_->read(answer.body);
            if (page.code) throw WalkEnded(page.code.message() + ": " + page.problem);
            printer_.print_page(answer, operation_.info, page);
            walk_->advance(std::move(page));
            ++pages_;
            if (const auto why = walk_->take_refusal(); !why.empty()) throw WalkEnded(why);
        }
        printer_.end();
        end_notes(counts() + "; " + standing_text(meta_, used_));
    }

    [[nodiscard]] std::string counts() const {
        return std::to_string(printer_.items()) + (printer_.items() == 1 ? " item in " : " items in ") +
               std::to_string(pages_) + (pages_ == 1 ? " page" : " pages");
    }

    void end_notes(const std::string& standing) const {
        if (!standing.empty()) say(standing);
        if (operation_.info.sensitive_body) say("this answer holds session material: keep it to yourself");
    }

    /// Says what happened and how to go on, and gives the exit code.
    int told(const std::exception_ptr& problem) const {
        int code = failed;
        try {
            std::rethrow_exception(problem);
        } catch (const Error& error) {
            const Failure& failure = error.failure();
            say("ofapi call: " + failure.what());
            if (const auto advice = advice_text(failure); !advice.empty()) say(advice);
            if (had_no_effect(failure) && pages_ == 0) code = refused;
        } catch (const std::exception& error) {
            say("ofapi call: " + std::string(operation_.info.name) + ": " + error.what());
        }
        if (walk_ && pages_ > 0) say_how_to_go_on();
        return code;
    }

    void say_how_to_go_on() const {
        const std::string cursor = "--cursor " + shell_word(walk_->save());
        const bool is_open = !arguments_.ndjson && printer_.items() > 0;
        if (is_open) std::cout << '\n' << std::flush;
        say(counts() +
            (is_open ? " written, and the array is left open, for it is not the whole list; the same call "
                       "gets the rest with "
                     : " written; the same call goes on with ") +
            cursor);
    }

    const CallArguments& arguments_;
    const api::Operation& operation_;
    Request request_;
    std::optional<api::PageWalk> walk_;
    std::optional<Budget> budget_;
    asio::io_context io_{1};
    asio::signal_set signals_;
    std::optional<Client> client_;
    ItemPrinter printer_;
    Meta meta_;  // of the last page
    std::int64_t used_ = 0;
    std::uint64_t pages_ = 0;
};

}  // namespace

int run_call(const CallArguments& arguments) {
    try {
        const auto& operation = operation_of(arguments);
        auto request = request_of(operation, arguments);
        const auto origin = origin_of(arguments);
        CallRun run(arguments, operation, std::move(request), origin);
        if (arguments.dry_run) {
            print(request_text(run.first_request(), origin, arguments.idempotency_key));
            return done;
        }
        return run.run(arguments.client.key());
    } catch (const std::exception& error) {
        say("ofapi call: " + std::string(error.what()));
        return refused;
    }
}

}  // namespace ofapi::cli
