#pragma once

#include <optional>
#include <string>
#include <utility>

namespace ofapi {

/// A file to upload, from disk or from memory. A value; not synchronised.
///
/// A file on disk is read as it is sent, a block at a time, and again with each attempt. One that is missing, empty or
/// larger than the operation takes fails the call before anything is sent. So does one that has another size when it is
/// sent than when the request was made; where that happens during the sending, the connection is closed before the
/// request is whole, and the call fails.
class File {
 public:
    /// The file at `path`.
    explicit File(std::string path) : path_(std::move(path)) {}
    /// `content` under the given name. `content_type` is told from the name's ending where it is empty.
    File(std::string name, std::string content, std::string content_type = std::string())
        : path_(std::move(name)), content_(std::move(content)), content_type_(std::move(content_type)) {}

    /// Where the file is, or the name it goes under.
    [[nodiscard]] const std::string& path() const noexcept { return path_; }
    /// The bytes, where they are in memory.
    [[nodiscard]] const std::optional<std::string>& content() const noexcept { return content_; }
    [[nodiscard]] const std::string& content_type() const noexcept { return content_type_; }

    friend bool operator==(const File&, const File&) = default;

 private:
    std::string path_;
    std::optional<std::string> content_;
    std::string content_type_;
};

}  // namespace ofapi
