#include "poll/ndjson.hpp"

#include "api/timestamp.hpp"

#include <array>
#include <charconv>
#include <cstdint>
#include <optional>

namespace ofapi::poll {
namespace {

void append_number(std::string& out, std::optional<std::int64_t> number) {
    if (!number) {
        out += "null";
        return;
    }
    std::array<char, 24> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), *number).ptr;
    out.append(digits.data(), end);
}

}  // namespace

void append_one_line(std::string& out, std::string_view json) {
    while (!json.empty()) {
        const auto end = json.find_first_of("\r\n");
        out += json.substr(0, end);
        if (end == std::string_view::npos) return;
        json.remove_prefix(end + 1);
    }
}

void append_json_string(std::string& out, std::string_view text) {
    constexpr std::string_view hex = "0123456789abcdef";
    out += '"';
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (byte < 0x20) {
            out += "\\u00";
            out += hex[byte >> 4];
            out += hex[byte & 15];
        } else {
            out += c;
        }
    }
    out += '"';
}

void append_record(std::string& out, std::string_view account, std::string_view operation, Timestamp fetched_at,
                   const Answer& answer) {
    out += R"({"account":)";
    append_json_string(out, account);
    out += R"(,"operation":)";
    append_json_string(out, operation);
    out += R"(,"fetched_at":")";
    out += api::format_timestamp(fetched_at);
    out += R"(","data":)";
    append_one_line(out, answer.data_json());
    out += R"(,"credits":{"used":)";
    append_number(out, answer.meta.credits.used);
    out += R"(,"balance":)";
    append_number(out, answer.meta.credits.balance);
    out += R"(},"cache":{"is_cached":)";
    const auto& cache = answer.meta.cache;
    out += !cache.is_cached ? "null" : *cache.is_cached ? "true" : "false";
    out += R"(,"cached_at":)";
    if (cache.cached_at) {
        out += '"';
        out += api::format_timestamp(*cache.cached_at);
        out += '"';
    } else {
        out += "null";
    }
    out += "}}\n";
}

}  // namespace ofapi::poll
