#pragma once

#include "api/envelope.hpp"
#include "api/timestamp.hpp"

#include <cstdint>
#include <optional>
#include <string>

namespace ofapi::api {

inline std::string in_words(const std::optional<std::int64_t>& number) {
    return number ? std::to_string(*number) : "none";
}

/// All that a body was found to be, one line for each member, so that two can be compared.
inline std::string in_words(const Body& body) {
    const Meta& meta = body.meta;
    std::string words = body.is_json ? "JSON" : "not JSON";
    const auto add = [&](const char* name, const std::string& value) { (((words += '\n') += name) += ": ") += value; };
    const auto add_number = [&](const char* name, auto number) { add(name, std::to_string(number)); };
    add("problem", body.problem);
    add("used", in_words(meta.credits.used));
    add("balance", in_words(meta.credits.balance));
    add("is_cached", meta.cache.is_cached ? std::to_string(*meta.cache.is_cached) : "none");
    add("cached_at", meta.cache.cached_at ? format_timestamp(*meta.cache.cached_at) : "none");
    add("limit_minute", in_words(meta.limits.limit_minute));
    add("remaining_minute", in_words(meta.limits.remaining_minute));
    add("limit_day", in_words(meta.limits.limit_day));
    add("remaining_day", in_words(meta.limits.remaining_day));
    add_number("has_data", body.has_data);
    add_number("kind", static_cast<int>(body.kind));
    add_number("data_null", body.data_null);
    add_number("data_at", body.data_at);
    add_number("data_size", body.data_size);
    add_number("has_error", body.has_error);
    add("error_code", body.error_code);
    add("error_text", body.error_text);
    for (const ValidationProblem& problem : body.validation) {
        add("refused", problem.field);
        for (const std::string& message : problem.messages) add("because", message);
    }
    add("onlyfans_response", body.onlyfans_response);
    add_number("onlyfans_status", body.onlyfans_status);
    add("request_outcome", body.request_outcome);
    return words;
}

}  // namespace ofapi::api
