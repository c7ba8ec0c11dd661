#include "poll/journal.hpp"

#include "api/timestamp.hpp"
#include "poll/ndjson.hpp"

#include <boost/json/object.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/value_to.hpp>

#include <zlib.h>

#include <array>
#include <charconv>
#include <utility>

namespace ofapi::poll {
namespace {

namespace json = boost::json;

constexpr std::int64_t journal_version = 1;
constexpr std::size_t checksum_digits = 8;

std::string checksum(std::string_view text) {
    const auto sum = ::crc32_z(0, reinterpret_cast<const unsigned char*>(text.data()), text.size());
    std::array<char, 16> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), sum, 16).ptr;
    const auto count = static_cast<std::size_t>(end - digits.data());
    return std::string(checksum_digits - count, '0') + std::string(digits.data(), count);
}

std::string checked(const std::string& text) { return checksum(text) + ' ' + text + '\n'; }

/// The text of the line at the beginning of `text`; nothing if it is not whole.
std::optional<std::string_view> checked_text(std::string_view text) {
    const auto end = text.find('\n');
    if (end == std::string_view::npos || end <= checksum_digits || text[checksum_digits] != ' ') return std::nullopt;
    const auto inside = text.substr(checksum_digits + 1, end - checksum_digits - 1);
    if (checksum(inside) != text.substr(0, checksum_digits)) return std::nullopt;
    return inside;
}

std::string head(const JournalState& state) {
    std::string text = R"({"journal":)" + std::to_string(journal_version) + R"(,"segment":)" +
                       std::to_string(state.segment) + R"(,"length":)" + std::to_string(state.length);
    if (state.started) text += R"(,"started":")" + api::format_timestamp(*state.started) + '"';
    return checked(text + "}");
}

std::string line(const Walk& walk, const Position& position, std::uint64_t length, std::optional<Timestamp> at) {
    std::string text = R"({"operation":)";
    append_json_string(text, walk.operation());
    text += R"(,"account":)";
    append_json_string(text, walk.account().str());
    text += R"(,"round":)" + std::to_string(position.round) + R"(,"pages":)" + std::to_string(position.pages);
    text += R"(,"complete":)";
    text += position.complete ? "true" : "false";
    text += R"(,"length":)" + std::to_string(length);
    if (at) text += R"(,"at":")" + api::format_timestamp(*at) + '"';
    text += R"(,"cursor":)";
    append_json_string(text, position.cursor.text());
    return checked(text + "}");
}

// Whoever made a line that bears its checksum made it whole: members that are missing mean another version, and throw.
std::uint64_t count(const json::object& object, const char* name) { return object.at(name).to_number<std::uint64_t>(); }
std::string text(const json::object& object, const char* name) { return json::value_to<std::string>(object.at(name)); }
std::optional<Timestamp> time(const json::object& object, const char* name) {
    if (!object.contains(name)) return std::nullopt;
    return api::parse_timestamp(text(object, name));
}

bool has_whole_line(std::string_view rest) {
    for (auto end = rest.find('\n'); end != std::string_view::npos; end = rest.find('\n')) {
        rest.remove_prefix(end + 1);
        if (checked_text(rest)) return true;
    }
    return false;
}

void read_lines(std::string_view text_left, std::uint64_t file_size, ReadJournal& journal) {
    JournalState& state = journal.state;
    const auto first = checked_text(text_left);
    if (!first) {
        journal.problem = "has no head";
        return;
    }
    const auto head = json::parse({first->data(), first->size()}).as_object();
    if (head.at("journal").to_number<std::int64_t>() != journal_version) {
        journal.problem = "is of version " + std::to_string(head.at("journal").to_number<std::int64_t>()) +
                          ", and this program knows only " + std::to_string(journal_version);
        return;
    }
    state.segment = count(head, "segment");
    state.length = count(head, "length");
    state.started = time(head, "started");
    if (state.length > file_size) {
        journal.problem =
            "speaks of " + std::to_string(state.length) + " bytes, and its file has " + std::to_string(file_size);
        return;
    }
    for (journal.size = first->size() + checksum_digits + 2; journal.size < text_left.size();) {
        const auto rest = text_left.substr(journal.size);
        const auto inside = checked_text(rest);
        if (!inside) {
            if (has_whole_line(rest)) journal.problem = "is broken at byte " + std::to_string(journal.size);
            return;
        }
        const auto object = json::parse({inside->data(), inside->size()}).as_object();
        const std::uint64_t length = count(object, "length");
        if (length > file_size) return;
        Position position;
        position.round = count(object, "round");
        position.pages = count(object, "pages");
        position.complete = object.at("complete").as_bool();
        position.cursor = PageCursor(text(object, "cursor"));
        state.positions[Walk(text(object, "operation"), AccountId(text(object, "account")))] = std::move(position);
        state.length = length;
        if (!state.started) state.started = time(object, "at");
        journal.size += inside->size() + checksum_digits + 2;
    }
}

}  // namespace

std::string write_journal(const JournalState& state) {
    std::string text = head(state);
    for (const auto& [walk, position] : state.positions) text += line(walk, position, state.length, std::nullopt);
    return text;
}

std::string journal_line(const Walk& walk, const Position& position, std::uint64_t length, Timestamp at) {
    return line(walk, position, length, at);
}

ReadJournal read_journal(std::string_view text, std::uint64_t file_size) {
    ReadJournal journal;
    try {
        read_lines(text, file_size, journal);
    } catch (const std::exception&) {
        journal.problem = "has a line that cannot be read at byte " + std::to_string(journal.size);
    }
    return journal;
}

}  // namespace ofapi::poll
