#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace ofapi::api {

/// Puts a request's target together: path and query, encoded.
class Target {
 public:
    /// Begins with a part of the path that is not to be encoded.
    explicit Target(std::string_view path) {
        text_.reserve(path.size() + usual_size);
        text_ += path;
    }

    /// A path parameter; nothing in it can change the rest of the target.
    Target& segment(std::string_view value);
    /// A further part of the path that is not to be encoded.
    Target& path(std::string_view part);

    /// A query parameter. One that is not set does not appear.
    Target& query(std::string_view name, std::string_view value);
    Target& query(std::string_view name, const std::optional<std::string>& value);
    Target& query(std::string_view name, std::optional<bool> value);
    Target& query(std::string_view name, std::optional<std::int64_t> value);

    [[nodiscard]] std::string take() { return std::move(text_); }

 private:
    static constexpr std::size_t usual_size = 64;  // of the account, the path and a page's parameters

    std::string text_;
    char separator_ = '?';
};

}  // namespace ofapi::api
