#include "cli/call_notes.hpp"

namespace ofapi::cli {

namespace {

std::string counted(std::int64_t count, const std::string& what) {
    return std::to_string(count) + ' ' + what + (count == 1 ? "" : "s");
}

void append(std::string& line, const std::string& part) { line += (line.empty() ? "" : "; ") + part; }

void append_requests(std::string& line, std::optional<std::int64_t> remaining, std::optional<std::int64_t> limit,
                     const std::string& when) {
    if (!remaining) return;
    append(line,
           (limit ? std::to_string(*remaining) + " of " + counted(*limit, "request") : counted(*remaining, "request")) +
               " left " + when);
}

}  // namespace

std::string standing_text(const Meta& meta, std::optional<std::int64_t> used) {
    std::string line;
    if (!used) used = meta.credits.used;
    if (used) append(line, "used " + counted(*used, "credit"));
    if (meta.credits.balance) {
        const auto left = *meta.credits.balance;
        line += line.empty() ? counted(left, "credit") + " left" : ", " + std::to_string(left) + " left";
    }
    if (meta.cache.is_cached == true) append(line, "from the service's cache");
    append_requests(line, meta.limits.remaining_minute, meta.limits.limit_minute, "this minute");
    append_requests(line, meta.limits.remaining_day, meta.limits.limit_day, "today");
    return line;
}

std::string advice_text(const Failure& failure) {
    if (!failure.may_have_executed) return {};
    if (failure.idempotency_key.empty()) return "It is not known whether this was done: look before you call again.";
    return "It is not known whether this was done. The same call with --idempotency-key " +
           shell_word(failure.idempotency_key) +
           " asks for its result, within 24 hours; after a 408, 429 or 5xx it would be done again.";
}

std::string shell_word(std::string_view text) {
    std::string word = "'";
    for (const char c : text) {
        if (c == '\'') {
            word += "'\\''";
        } else {
            word += c;
        }
    }
    return word + '\'';
}

}  // namespace ofapi::cli
