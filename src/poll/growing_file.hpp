#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <string>
#include <string_view>

namespace ofapi::poll {

/// Writes all of `bytes`, or as much as can be: returns how many, and the reason why not more, as `errno` names it.
struct Written {
    std::size_t bytes = 0;
    int reason = 0;
};
[[nodiscard]] Written write_all(int descriptor, std::string_view bytes) noexcept;

/// A file that grows at its end and can be cut. Not synchronised. All errors are `SinkError`s that name the file and
/// leave the size as it was.
class GrowingFile {
 public:
    /// Opens or makes it.
    explicit GrowingFile(std::filesystem::path path);
    ~GrowingFile();
    GrowingFile(GrowingFile&& other) noexcept;
    GrowingFile& operator=(GrowingFile&& other) noexcept;

    /// Adds all of `bytes` or nothing. What a failed write left behind is cut off then, or before the next one.
    void append(std::string_view bytes);
    /// Makes it no longer than that. Where that fails for the moment, `settle` does it.
    void cut(std::uint64_t size) noexcept;
    /// Makes sure that nothing stands behind its size; `append` begins with it.
    void settle();
    /// Gives it another name, in place of what may have had it.
    void rename(const std::filesystem::path& to);
    /// Waits until the disk has it.
    void sync();
    /// Bytes from `offset` on; fewer at the end.
    [[nodiscard]] std::string read(std::uint64_t offset, std::size_t size) const;
    /// Throws where the file no longer stands where it was opened: what is written then would be lost.
    void require_in_place() const;

    [[nodiscard]] std::uint64_t size() const noexcept { return size_; }
    [[nodiscard]] const std::filesystem::path& path() const noexcept { return path_; }

 private:
    [[noreturn]] void fail(const char* what, int reason) const;

    std::filesystem::path path_;
    int descriptor_ = -1;
    std::uint64_t size_ = 0;
    bool is_longer_ = false;  ///< something stands behind `size_`
};

/// Waits until the disk has the names in the folder of `path`.
void sync_folder_of(const std::filesystem::path& path);

}  // namespace ofapi::poll
