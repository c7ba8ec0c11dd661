#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <stdexcept>
#include <string>
#include <string_view>

namespace ofapi::poll {

/// The output cannot be made or written; `what()` names the file and the reason.
class OutputError : public std::runtime_error {
 public:
    using std::runtime_error::runtime_error;
};

/// A file that grows by whole lines. Lines are collected and written together; a write that fails in the middle of a
/// line takes the beginning of that line back where the file can be cut. Not synchronised.
///
/// An existing file keeps its content until the first write, so that a run which brings no line destroys nothing.
class LineFile {
 public:
    /// What to do with a regular file that is already there.
    enum class Existing { refuse, overwrite };

    /// Opens `path`; `-` is the standard output. Throws `OutputError` where that cannot be written, or is already there
    /// and must not be overwritten. A device or a pipe is never refused for being there.
    LineFile(const std::filesystem::path& path, Existing existing);
    /// Writes what it can, ignoring errors: call `finish` to hear of them.
    ~LineFile();
    LineFile(const LineFile&) = delete;
    LineFile& operator=(const LineFile&) = delete;

    /// Adds a line, which ends with a line break. Throws `OutputError`.
    void append(std::string_view line);
    /// Writes what was collected. Throws `OutputError`.
    void flush();
    /// Writes what was collected and closes the file; nothing may be added afterwards. Where nothing was ever added,
    /// does as `discard`. Throws `OutputError`.
    void finish();
    /// Undoes the opening where nothing was ever added: a file that was made is removed, one that was there stays as it
    /// was. Otherwise writes what it can and closes the file.
    void discard() noexcept;

    /// Lines that have reached the file.
    [[nodiscard]] std::uint64_t lines_written() const noexcept { return lines_written_; }

 private:
    void write_collected();
    void write_ignoring_errors() noexcept;
    void close() noexcept;
    [[noreturn]] void fail(int reason);

    std::filesystem::path path_;
    int descriptor_ = -1;
    bool is_regular_ = false;
    bool was_made_ = false;
    bool is_cut_ = false;  // the old content is gone
    std::string collected_;
    std::uint64_t lines_collected_ = 0;
    std::uint64_t lines_written_ = 0;
};

}  // namespace ofapi::poll
