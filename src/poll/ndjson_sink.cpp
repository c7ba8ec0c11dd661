#include <ofapi/poll/ndjson_sink.hpp>

#include "api/timestamp.hpp"
#include "poll/growing_file.hpp"
#include "poll/gzip_file.hpp"
#include "poll/journal.hpp"
#include "poll/ndjson.hpp"
#include "poll/sink_step.hpp"
#include "poll/state_lock.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <limits>
#include <optional>
#include <string>
#include <system_error>
#include <utility>

namespace ofapi::poll {
namespace {

namespace fs = std::filesystem;

// A journal is written anew when it has so many lines, and four times as many as there are walks.
constexpr std::size_t many_lines = 10'000;

fs::path beside(const fs::path& path, const char* ending) { return path.string() + ending; }

bool is_there(const fs::path& path) {
    std::error_code ignored;
    return fs::exists(path, ignored);
}

bool is_same(const GrowingFile& one, const GrowingFile& other) {
    constexpr std::size_t block = 256 * 1024;
    if (one.size() != other.size()) return false;
    for (std::uint64_t at = 0; at < one.size(); at += block)
        if (one.read(at, block) != other.read(at, block)) return false;
    return true;
}

}  // namespace

// A full file is put away in three steps, each of which may be the last before a kill: it gets its name (compressed, as
// another file), a new journal with the next number takes the old one's place, and the file begins anew. The number in
// the journal says whether the second was done; before that, the first is done again or found done.
struct NdjsonSink::State {
    State(const fs::path& file_path, const NdjsonOptions& how)
        : path(file_path), options(how), lock(path), journal(open_journal()) {
        if (journal.size() == 0) {
            begin();
        } else {
            resume();
        }
    }

    [[nodiscard]] GrowingFile open_journal() const;
    void begin();
    void resume();
    void renew_journal(JournalState next);

    [[nodiscard]] Position position(const Walk& walk) const;
    [[nodiscard]] Changes commit(const Batch& batch);
    void write(const Batch& batch);
    [[nodiscard]] bool is_full(const Batch& batch) const;
    void rotate();
    void put_away_plain();
    void put_away_compressed();
    [[nodiscard]] fs::path put_away_path(std::uint64_t segment, const char* ending) const;
    [[nodiscard]] bool is_put_away() const { return file && file->path() != path; }
    void append_lines(const Batch& batch);

    const fs::path path;
    const NdjsonOptions options;
    StateLock lock;
    GrowingFile journal;
    std::size_t journal_lines = 0;
    std::optional<GrowingFile> file;  ///< none while a new one could not be made
    JournalState state;
    std::string text;
};

GrowingFile NdjsonSink::State::open_journal() const {
    const auto journal_path = beside(path, ".journal");
    if (!is_there(journal_path) && is_there(path) && GrowingFile(path).size() > 0)
        throw SinkError(SinkProblem::refused, path.string() + ": is already there, and has no journal");
    return GrowingFile(journal_path);
}

void NdjsonSink::State::begin() {
    file.emplace(path);
    if (file->size() > 0)
        throw SinkError(SinkProblem::refused, path.string() + ": is already there, and its journal is empty");
    for (const char* ending : {"", ".gz"})
        if (const auto first = put_away_path(1, ending); is_there(first))
            throw SinkError(SinkProblem::refused, first.string() + ": is already there, and has no journal");
    renew_journal(JournalState());
}

void NdjsonSink::State::resume() {
    const std::string lines = journal.read(0, static_cast<std::size_t>(journal.size()));
    const std::uint64_t segment = read_journal(lines, std::numeric_limits<std::uint64_t>::max()).state.segment;
    const auto renamed = put_away_path(segment, "");
    const bool was_renamed = !is_there(path) && is_there(renamed);
    if (!was_renamed && !is_there(path) && read_journal(lines, 0).size < lines.size())
        throw SinkError(SinkProblem::damaged, path.string() + ": is not there, but its journal speaks of lines in it");
    file.emplace(was_renamed ? renamed : path);
    ReadJournal read = read_journal(lines, file->size());
    if (!read.problem.empty()) throw SinkError(SinkProblem::damaged, journal.path().string() + ": " + read.problem);
    state = std::move(read.state);
    journal_lines = static_cast<std::size_t>(std::count(lines.begin(), lines.end(), '\n'));
    journal.cut(read.size);
    journal.settle();
    if (was_renamed && file->size() != state.length)
        throw SinkError(SinkProblem::damaged, renamed.string() + ": is not as long as its journal says");
    if (was_renamed) return rotate();
    file->cut(state.length);
    file->settle();
    if (is_there(put_away_path(segment, ".gz"))) rotate();
}

void NdjsonSink::State::renew_journal(JournalState next) {
    GrowingFile fresh(beside(path, ".journal.tmp"));
    fresh.cut(0);
    fresh.append(write_journal(next));
    fresh.sync();
    fresh.rename(beside(path, ".journal"));
    journal = std::move(fresh);
    state = std::move(next);
    journal_lines = state.positions.size() + 1;
}

Position NdjsonSink::State::position(const Walk& walk) const {
    const auto found = state.positions.find(walk);
    return found != state.positions.end() ? found->second : Position();
}

Changes NdjsonSink::State::commit(const Batch& batch) {
    if (const auto problem = step_problem(position(batch.walk), batch); !problem.empty())
        throw SinkError(SinkProblem::out_of_step, path.string() + ": " + problem);
    if (!file) {
        file.emplace(path);
        file->cut(0);
    }
    if (is_put_away() || is_full(batch)) rotate();
    file->require_in_place();
    journal.require_in_place();
    if (journal_lines > many_lines && journal_lines > 4 * state.positions.size()) renew_journal(state);
    write(batch);
    Changes changes;
    changes.added = batch.records.size();
    return changes;
}

void NdjsonSink::State::write(const Batch& batch) {
    const bool sync = options.sync() == NdjsonOptions::Sync::commit;
    append_lines(batch);
    const auto behind = position_behind(batch);
    const std::uint64_t file_size = state.length;
    const std::uint64_t journal_size = journal.size();
    // A line left over in the journal must not come to speak of what is written now.
    journal.settle();
    try {
        file->append(text);
        if (sync) file->sync();
        journal.append(journal_line(batch.walk, behind, file->size(), batch.fetched_at));
        if (sync) journal.sync();
    } catch (const SinkError&) {
        journal.cut(journal_size);
        file->cut(file_size);
        throw;
    }
    ++journal_lines;
    state.length = file->size();
    if (!state.started) state.started = batch.fetched_at;
    state.positions[batch.walk] = behind;
}

bool NdjsonSink::State::is_full(const Batch& batch) const {
    if (state.length == 0) return false;
    if (options.rotate_bytes() > 0 && state.length >= options.rotate_bytes()) return true;
    return options.rotate_after() && state.started && batch.fetched_at - *state.started >= *options.rotate_after();
}

void NdjsonSink::State::rotate() {
    const bool compressed = !is_put_away() && (options.gzip() || is_there(put_away_path(state.segment, ".gz")));
    if (compressed) {
        put_away_compressed();
    } else if (!is_put_away()) {
        put_away_plain();
    }
    JournalState next = state;
    next.segment = state.segment + 1;
    next.length = 0;
    next.started.reset();
    renew_journal(std::move(next));
    if (compressed) {
        file->cut(0);
    } else {
        file.reset();
        file.emplace(path);
    }
    if (options.sync() != NdjsonOptions::Sync::never) sync_folder_of(path);
}

void NdjsonSink::State::put_away_plain() {
    file->require_in_place();
    file->settle();
    const auto name = put_away_path(state.segment, "");
    if (is_there(name)) throw SinkError(SinkProblem::refused, name.string() + ": is already there");
    if (options.sync() != NdjsonOptions::Sync::never) file->sync();
    file->rename(name);
}

void NdjsonSink::State::put_away_compressed() {
    file->require_in_place();
    const auto name = put_away_path(state.segment, ".gz");
    GrowingFile packed = gzip_file(*file, state.length, beside(name, ".tmp"));
    if (options.sync() != NdjsonOptions::Sync::never) packed.sync();
    if (is_there(name) && !is_same(packed, GrowingFile(name)))
        throw SinkError(SinkProblem::refused, name.string() + ": is already there");
    packed.rename(name);
}

fs::path NdjsonSink::State::put_away_path(std::uint64_t segment, const char* ending) const {
    std::array<char, 32> number;
    const int size = std::snprintf(number.data(), number.size(), "-%06llu", static_cast<unsigned long long>(segment));
    fs::path name = path;
    name.replace_filename(path.stem().string() + std::string(number.data(), static_cast<std::size_t>(size)) +
                          path.extension().string() + ending);
    return name;
}

void NdjsonSink::State::append_lines(const Batch& batch) {
    std::string head = R"({"account":)";
    append_json_string(head, batch.walk.account().str());
    head += R"(,"operation":)";
    append_json_string(head, batch.walk.operation());
    head += R"(,"round":)" + std::to_string(batch.round) + R"(,"key":)";
    const std::string middle = R"(,"fetched_at":")" + api::format_timestamp(batch.fetched_at) + R"(","data":)";
    text.clear();
    for (const Record& record : batch.records) {
        text += head;
        append_json_string(text, record.key());
        text += middle;
        text += record.json();
        text += "}\n";
    }
}

NdjsonSink::NdjsonSink(const fs::path& path, NdjsonOptions options) : state_(std::make_unique<State>(path, options)) {}

NdjsonSink::~NdjsonSink() = default;

SinkResult<Position> NdjsonSink::position(const Walk& walk) { return state_->position(walk); }

SinkResult<Changes> NdjsonSink::commit(const Batch& batch) {
    try {
        return state_->commit(batch);
    } catch (const SinkError& error) {
        return error;
    }
}

}  // namespace ofapi::poll
