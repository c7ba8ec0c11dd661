#include "poll/summary.hpp"

#include "poll/failure_kind.hpp"
#include "poll/text.hpp"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>

#include <algorithm>
#include <chrono>
#include <string_view>

namespace ofapi::poll {
namespace {

namespace json = boost::json;

std::string count_text(std::uint64_t value) { return number_text(static_cast<std::int64_t>(value)); }

double milliseconds(std::chrono::nanoseconds value) { return std::chrono::duration<double, std::milli>(value).count(); }

std::string_view explanation(StopCause cause) {
    switch (cause) {
        case StopCause::none: return "";
        case StopCause::key_refused: return "the service refused the key";
        case StopCause::out_of_credits: return "the team is out of credits";
        case StopCause::credit_floor: return "the balance has come down to the floor";
        case StopCause::budget_spent: return "the round's budget of credits is spent";
        case StopCause::no_way: return "the service could not be reached";
        case StopCause::output_failed: return "the output could not be written";
        case StopCause::deadline: return "the time for the round was over";
        case StopCause::interrupted: return "interrupted";
    }
    return "";
}

json::object latency_json(const Histogram& histogram) {
    json::object out;
    out["p50_ms"] = milliseconds(histogram.quantile(0.50));
    out["p90_ms"] = milliseconds(histogram.quantile(0.90));
    out["p99_ms"] = milliseconds(histogram.quantile(0.99));
    out["max_ms"] = milliseconds(histogram.max());
    return out;
}

std::string latency_text(std::string_view name, const Histogram& histogram) {
    const auto cell = [](Histogram::Value value) {
        std::string text = duration_text(std::chrono::duration_cast<Duration>(value));
        text.insert(0, text.size() < 10 ? 10 - text.size() : 0, ' ');
        return text;
    };
    std::string line = "    ";
    line += name;
    line.append(16 - name.size(), ' ');
    return line + cell(histogram.quantile(0.5)) + cell(histogram.quantile(0.9)) + cell(histogram.quantile(0.99)) +
           cell(histogram.max()) + "\n";
}

template <class Number>
json::value number_or_null(std::optional<Number> number) {
    return number ? json::value(*number) : json::value(nullptr);
}

}  // namespace

std::string_view to_string(StopCause cause) noexcept {
    switch (cause) {
        case StopCause::none: return "none";
        case StopCause::key_refused: return "key_refused";
        case StopCause::out_of_credits: return "out_of_credits";
        case StopCause::credit_floor: return "credit_floor";
        case StopCause::budget_spent: return "budget_spent";
        case StopCause::no_way: return "unreachable";
        case StopCause::output_failed: return "output_failed";
        case StopCause::deadline: return "deadline";
        case StopCause::interrupted: return "interrupted";
    }
    return "";
}

void Tally::succeeded(const Answer& answer) {
    ++ok_;
    timed(answer.timing);
}

void Tally::failed(const std::string& account, const error_code& code, const Failure& failure) {
    ++failures_;
    std::string kind = failure_kind(code);
    ++by_kind_[kind];
    if (failed_accounts_.size() < remembered)
        failed_accounts_.push_back(
            {account, std::move(kind), failure.status, failure.message.empty() ? code.message() : failure.message});
    if (failure.attempts > 0) timed(failure.timing);
}

void Tally::timed(const Timing& timing) {
    latency_->permit_wait.record(timing.permit_wait);
    latency_->connection_wait.record(timing.connection_wait);
    latency_->service.record(timing.service);
}

void SendTimes::sent(Time at) noexcept {
    first_ = first_ ? std::min(*first_, at) : at;
    last_ = std::max(last_, at);
}

std::int64_t SendTimes::windows(Duration minute) const noexcept {
    return first_ ? 1 + static_cast<std::int64_t>((last_ - *first_) / minute) : 0;
}

std::uint64_t Summary::left_undone() const noexcept { return accounts - lines - tally->failures(); }

std::optional<std::int64_t> Summary::quota_allowed() const noexcept {
    if (!limit_minute) return std::nullopt;
    return *limit_minute * windows;
}

int exit_code(const Summary& summary) noexcept {
    const bool never_started = summary.stop == StopCause::key_refused || summary.stop == StopCause::no_way;
    if (never_started && summary.tally->ok() == 0) return 2;
    return summary.lines == summary.accounts && summary.stop != StopCause::output_failed ? 0 : 1;
}

std::string summary_text(const Summary& summary) {
    const auto& tally = *summary.tally;
    const auto& counters = summary.counters;
    const double seconds = std::chrono::duration<double>(summary.wall).count();
    std::string out = summary.operation + ": " + count_text(summary.lines) + " of " + count_text(summary.accounts) +
                      " accounts done in " + duration_text(summary.wall);
    if (seconds > 0) out += " (" + rate_text(static_cast<double>(tally.ok() + tally.failures()) / seconds) + "/s)";
    out += "\n";
    if (summary.stop != StopCause::none) {
        out += "  stopped       " + std::string(explanation(summary.stop));
        if (!summary.stop_message.empty()) out += ": " + summary.stop_message;
        out += "\n";
    }
    if (summary.left_undone() > 0) out += "  left undone   " + count_text(summary.left_undone()) + " accounts\n";
    out += "  failed        " + count_text(tally.failures());
    std::string_view before = ": ";
    for (const auto& [kind, count] : tally.by_kind()) {
        out += std::string(before) + kind + " " + count_text(count);
        before = ", ";
    }
    out += "\n";
    if (!summary.left_out.empty()) {
        constexpr std::size_t shown = 5;
        out += "  left out      " + count_text(summary.left_out.size()) + ", not authenticated:";
        for (std::size_t i = 0; i < std::min(shown, summary.left_out.size()); ++i) out += " " + summary.left_out[i];
        if (summary.left_out.size() > shown) out += " and " + count_text(summary.left_out.size() - shown) + " more";
        out += "\n";
    }
    out += "  written       " + count_text(summary.lines) + " lines to " + summary.output + "\n";
    out += "  requests      " + count_text(counters.attempts) + ", of these retries " + count_text(counters.retries) +
           "; 429s: team " + count_text(counters.team_429) + ", endpoint " + count_text(counters.endpoint_429) +
           ", account " + count_text(counters.account_429) + "\n";
    out += "  credits       " + count_text(counters.credits_used) + " used";
    if (summary.balance) out += ", " + number_text(*summary.balance) + " left";
    out += "\n  quota         ";
    if (const auto allowed = summary.quota_allowed(); allowed && *allowed > 0) {
        const double share = 100.0 * static_cast<double>(counters.attempts) / static_cast<double>(*allowed);
        out += count_text(counters.attempts) + " of " + number_text(*allowed) + " allowed, " + rate_text(share) +
               " % (" + number_text(summary.windows) + (summary.windows == 1 ? " window of " : " windows of ") +
               duration_text(summary.minute) + " from the first request, " + number_text(*summary.limit_minute) +
               (summary.windows == 1 ? ")\n" : " each)\n");
    } else {
        out += count_text(counters.attempts) + " used; the service named no limit\n";
    }
    const auto& latency = tally.latency();
    if (latency.service.count() == 0) return out;
    out += "  latency              p50       p90       p99       max\n";
    out += latency_text("permit wait", latency.permit_wait);
    out += latency_text("pool wait", latency.connection_wait);
    out += latency_text("service", latency.service);
    return out;
}

std::string summary_json(const Summary& summary) {
    const auto& tally = *summary.tally;
    const auto& counters = summary.counters;
    json::object out;
    out["operation"] = summary.operation;
    out["accounts"] = summary.accounts;
    out["calls"] = tally.ok() + tally.failures();
    out["ok"] = tally.ok();
    out["failed"] = tally.failures();
    json::object failures;
    for (const auto& [kind, count] : tally.by_kind()) failures[kind] = count;
    out["failures"] = std::move(failures);
    out["left_undone"] = summary.left_undone();
    out["stopped"] = summary.stop == StopCause::none ? json::value(nullptr) : json::value(to_string(summary.stop));
    out["stop_message"] = summary.stop_message.empty() ? json::value(nullptr) : json::value(summary.stop_message);
    json::object refusals;
    refusals["team"] = counters.team_429;
    refusals["endpoint"] = counters.endpoint_429;
    refusals["account"] = counters.account_429;
    out["status_429"] = std::move(refusals);
    out["requests"] = counters.attempts;
    out["retries"] = counters.retries;
    out["credits_used"] = counters.credits_used;
    out["credits_left"] = number_or_null(summary.balance);
    out["wall_ms"] = milliseconds(summary.wall);
    json::object latency;
    latency["permit_wait"] = latency_json(tally.latency().permit_wait);
    latency["pool_wait"] = latency_json(tally.latency().connection_wait);
    latency["service"] = latency_json(tally.latency().service);
    out["latency"] = std::move(latency);
    json::object quota;
    quota["limit_minute"] = number_or_null(summary.limit_minute);
    quota["minute_ms"] = milliseconds(summary.minute);
    quota["windows"] = summary.windows;
    quota["used"] = counters.attempts;
    quota["allowed"] = number_or_null(summary.quota_allowed());
    out["quota"] = std::move(quota);
    out["output"] = summary.output;
    out["lines"] = summary.lines;
    json::array left_out;
    for (const auto& account : summary.left_out) left_out.emplace_back(account);
    out["left_out"] = std::move(left_out);
    json::array failed;
    for (const auto& entry : tally.failed_accounts()) {
        json::object account;
        account["account"] = entry.account;
        account["kind"] = entry.kind;
        account["status"] = entry.status;
        account["message"] = entry.message;
        failed.push_back(std::move(account));
    }
    out["failed_accounts"] = std::move(failed);
    return json::serialize(out);
}

}  // namespace ofapi::poll
