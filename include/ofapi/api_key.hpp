#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace ofapi {

/// The team's secret. It cannot be printed or compared, and no error of this library carries it.
class ApiKey {
 public:
    /// Throws `Error` with `errc::invalid_argument` where `text` is empty or holds anything but visible ASCII.
    explicit ApiKey(std::string text);

    /// Reads the environment variable `ONLYFANSAPI_API_KEY`. Throws `Error`, naming the variable, where it is not set.
    [[nodiscard]] static ApiKey from_env();

    /// Reads a file's first line. Throws `Error`, naming the file, where that cannot be done.
    [[nodiscard]] static ApiKey from_file(const std::filesystem::path& path);

    /// The key itself, for the one place that writes it into a request.
    [[nodiscard]] const std::string& reveal() const noexcept { return text_; }

 private:
    std::string text_;
};

}  // namespace ofapi
