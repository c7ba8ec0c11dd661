#pragma once

// The journal beside a file of lines, as text: which bytes of the file count, and where each walk stands behind them.
//
// Its first line is a head; each commit adds a line. A line carries its checksum, so that one which was being written
// when the process died is told from one that counts.

#include <ofapi/poll/sink.hpp>
#include <ofapi/time.hpp>

#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace ofapi::poll {

/// What a journal says of its file.
struct JournalState {
    std::uint64_t segment = 1;         ///< the number that the file gets when it is full
    std::optional<Timestamp> started;  ///< when the file's first batch was fetched
    std::uint64_t length = 0;          ///< so many bytes of the file count
    std::map<Walk, Position> positions;
};

/// A whole journal that says this.
[[nodiscard]] std::string write_journal(const JournalState& state);

/// The line of a commit: where `walk` stands behind the first `length` bytes.
[[nodiscard]] std::string journal_line(const Walk& walk, const Position& position, std::uint64_t length, Timestamp at);

struct ReadJournal {
    JournalState state;
    std::size_t size = 0;  ///< so many bytes of the journal count
    std::string problem;   ///< why it cannot be used; empty if it can
};

/// Reads a journal for a file of `file_size` bytes. Lines that speak of more bytes than the file has do not count: the
/// disk lost what was not brought to it, and their pages are to be fetched again.
[[nodiscard]] ReadJournal read_journal(std::string_view text, std::uint64_t file_size);

}  // namespace ofapi::poll
