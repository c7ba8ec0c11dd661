#include "sim/stats.hpp"

#include <algorithm>
#include <cstdio>
#include <string_view>

namespace ofapi::sim {

namespace {

constexpr std::size_t most_windows = 10'000;

std::string seconds_json(double value) {
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "%.6f", value);
    return text.data();
}

std::string seconds_json(const std::optional<double>& value) { return value ? seconds_json(*value) : "null"; }

}  // namespace

void SlidingPeak::record(Time now) {
    while (!recent_.empty() && recent_.front() <= now - length_) recent_.pop_front();
    recent_.push_back(now);
    peak_ = std::max(peak_, static_cast<std::int64_t>(recent_.size()));
}

void UseLog::record(Time now, std::optional<Time> start, bool allowed) {
    if (!first_) first_ = now;
    last_ = now;
    seen_.record(now);
    if (allowed) passed_.record(now);
    const auto begin = start.value_or(now - Duration(now - *first_) % length_);
    if (current_ != begin) {
        current_ = begin;
        windows_.push_back({seconds(begin), 0, 0});
        if (windows_.size() > most_windows) windows_.pop_front();
    }
    ++(allowed ? windows_.back().used : windows_.back().refused);
}

void UseLog::write_to(Stats& stats) const {
    stats.windows.assign(windows_.begin(), windows_.end());
    stats.most_in_any_window = passed_.peak();
    stats.most_seen_in_any_window = seen_.peak();
    if (!first_) return;
    stats.first_request = seconds(*first_);
    stats.last_request = seconds(last_);
}

std::string Stats::to_json() const {
    std::string out = "{\"uptime\":" + seconds_json(uptime);
    const auto add = [&](std::string_view name, std::string_view json) {
        out.append(",\"").append(name).append("\":").append(json);
    };
    const auto count = [&](std::string_view name, std::int64_t value) { add(name, std::to_string(value)); };
    count("requests", requests);
    count("served", served);
    count("team_429", team_429);
    count("endpoint_429", endpoint_429);
    count("account_429", account_429);
    count("out_of_credits_402", out_of_credits_402);
    count("unauthorized_401", unauthorized_401);
    count("session_expired_401", session_expired_401);
    count("account_not_found_404", account_not_found_404);
    count("unknown_route", unknown_route);
    count("messages_sent", messages_sent);
    count("credits_used", credits_used);
    count("balance", balance);
    add("first_request", seconds_json(first_request));
    add("last_request", seconds_json(last_request));
    count("most_in_any_window", most_in_any_window);
    count("most_seen_in_any_window", most_seen_in_any_window);
    count("connections", connections);
    count("open_connections", open_connections);
    count("peak_connections", peak_connections);
    count("peak_concurrency", peak_concurrency);
    count("tls_handshakes", tls_handshakes);
    count("tls_resumed", tls_resumed);
    std::string list;
    for (std::size_t i = 0; i < faults.size(); ++i) {
        list.append(i == 0 ? "{\"" : ",\"").append(name(all_faults[i])).append("\":").append(std::to_string(faults[i]));
    }
    add("faults", list += '}');
    list = "[";
    for (const auto& window : windows) {
        if (list.size() > 1) list += ',';
        list += "{\"start\":" + seconds_json(window.start) + ",\"used\":" + std::to_string(window.used) +
                ",\"refused\":" + std::to_string(window.refused) + '}';
    }
    add("windows", list += ']');
    return out += '}';
}

}  // namespace ofapi::sim
