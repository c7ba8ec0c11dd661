#include <ofapi/poll/sink.hpp>

#include "api/member_search.hpp"
#include "api/text_hash.hpp"
#include "poll/ndjson.hpp"
#include "poll/sink_step.hpp"

#include <array>
#include <charconv>
#include <utility>

namespace ofapi::poll {
namespace {

bool is_scalar(std::string_view json) { return !json.empty() && json[0] != '{' && json[0] != '[' && json != "null"; }

}  // namespace

std::string_view to_string(SinkProblem problem) noexcept {
    switch (problem) {
        case SinkProblem::none: return "none";
        case SinkProblem::busy: return "busy";
        case SinkProblem::full: return "full";
        case SinkProblem::unavailable: return "unavailable";
        case SinkProblem::in_use: return "in_use";
        case SinkProblem::refused: return "refused";
        case SinkProblem::damaged: return "damaged";
        case SinkProblem::out_of_step: return "out_of_step";
    }
    return "unknown";
}

void throw_exception_from_error(const SinkError& error, const boost::source_location&) { throw error; }

Changes& Changes::operator+=(const Changes& other) noexcept {
    added += other.added;
    changed += other.changed;
    unchanged += other.unchanged;
    removed += other.removed;
    return *this;
}

Record make_record(std::string_view json) {
    std::string text;
    text.reserve(json.size());
    append_one_line(text, json);
    const std::string_view id = text.starts_with('{') ? api::find_member(text, "id") : std::string_view();
    if (is_scalar(id)) {
        const bool quoted = id.size() > 2 && id.starts_with('"');
        if (id != "\"\"") return {std::string(quoted ? id.substr(1, id.size() - 2) : id), std::move(text)};
    }
    std::array<char, 16> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), api::text_hash(text), 16).ptr;
    return {"#" + std::string(digits.data(), end), std::move(text)};
}

std::string step_problem(const Position& from, const Batch& batch) {
    if (batch.round == from.round && !from.complete && batch.page == from.pages) return {};
    if (batch.round > from.round && batch.page == 0) return {};
    const auto place = [](std::uint64_t round, std::uint64_t page) {
        return "page " + std::to_string(page) + " of round " + std::to_string(round);
    };
    const std::string expected = from.complete ? place(from.round + 1, 0) : place(from.round, from.pages);
    return walk_text(batch.walk) + ": " + place(batch.round, batch.page) + " does not come next, but " + expected;
}

Position position_behind(const Batch& batch) {
    Position position;
    position.round = batch.round;
    position.pages = batch.page + 1;
    position.cursor = batch.next;
    position.complete = batch.last;
    return position;
}

std::string walk_text(const Walk& walk) {
    return walk.account().empty() ? walk.operation() : walk.operation() + " for " + walk.account().str();
}

}  // namespace ofapi::poll
