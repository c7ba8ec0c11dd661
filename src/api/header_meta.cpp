#include "api/envelope.hpp"
#include "api/numbers.hpp"
#include "http/text.hpp"

namespace ofapi::api {

namespace {

/// Sets a number that no earlier line has set. An empty field, which the day's limits come as, says nothing.
void set_first(std::optional<std::int64_t>& target, bool& seen, std::string_view text) {
    if (seen) return;
    if (auto number = parse_count(text)) {
        target = number;
        seen = true;
    }
}

}  // namespace

void read_headers(std::string_view headers, Meta& meta) {
    struct Number {
        std::string_view name;
        std::optional<std::int64_t>& target;
        bool seen = false;
    };
    Number numbers[] = {
        {"x-ofapi-credits-used", meta.credits.used},
        {"x-ofapi-credits-balance", meta.credits.balance},
        {"x-rate-limit-limit-minute", meta.limits.limit_minute},
        {"x-rate-limit-remaining-minute", meta.limits.remaining_minute},
        {"x-rate-limit-limit-day", meta.limits.limit_day},
        {"x-rate-limit-remaining-day", meta.limits.remaining_day},
    };
    bool cached_seen = false;

    while (!headers.empty()) {
        const auto end = headers.find('\n');
        const std::string_view line = headers.substr(0, end);
        headers.remove_prefix(end == std::string_view::npos ? headers.size() : end + 1);

        if (line.size() < 2 || (line[0] | 0x20) != 'x' || line[1] != '-') continue;
        const auto colon = line.find(':');
        if (colon == std::string_view::npos) continue;
        const auto name = line.substr(0, colon);
        const auto value = line.substr(colon + 1);
        for (Number& number : numbers) {
            // Their lengths tell them apart, nearly.
            if (name.size() == number.name.size() && http::equal_ignoring_case(name, number.name)) {
                set_first(number.target, number.seen, value);
                break;
            }
        }
        if (!cached_seen && http::equal_ignoring_case(name, "x-ofapi-is-cached")) {
            if (auto flag = parse_flag(value)) {
                meta.cache.is_cached = flag;
                cached_seen = true;
            }
        }
    }
}

}  // namespace ofapi::api
