// Generated from src/api/openapi.yaml by ./run generate. Changes belong there.
#pragma once

#include <ofapi/request.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ofapi::link_tags {

/// Every tag in use on trial links, tracking links and Smart Links; costs no credits.
///
/// `GET /api/link-tags`. Costs no credits.
class List {
 public:
    enum class Type : std::uint8_t { trial_links, tracking_links, smart_links };
    friend std::string_view to_string(Type) noexcept;

    struct Result {
        std::vector<std::string> tags;
    };

    static const detail::OperationInfo& info;

    List() {}

    /// Without it the tags of all kinds of link come back; smart_links stands only in the newer of two stored versions.
    List& type(Type value) & {
        type_ = value;
        return *this;
    }
    List&& type(Type value) && { return std::move(type(value)); }

    [[nodiscard]] Request request() const;

    friend bool operator==(const List&, const List&) = default;

 private:
    std::optional<Type> type_;
};

}  // namespace ofapi::link_tags
