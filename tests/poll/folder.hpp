#pragma once

#include <stdlib.h>

#include <filesystem>
#include <string>

namespace ofapi::poll {

/// A new folder for one test, removed with all that is in it.
class Folder {
 public:
    Folder() {
        std::string name = (std::filesystem::temp_directory_path() / "ofapi-poll-XXXXXX").string();
        path_ = ::mkdtemp(name.data());
    }
    ~Folder() {
        std::error_code ignored;
        std::filesystem::remove_all(path_, ignored);
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    [[nodiscard]] std::filesystem::path operator/(const char* name) const { return path_ / name; }
    [[nodiscard]] const std::filesystem::path& path() const noexcept { return path_; }

 private:
    std::filesystem::path path_;
};

}  // namespace ofapi::poll
