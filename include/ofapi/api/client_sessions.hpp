// Generated from src/api/openapi.yaml by ./run generate. Changes belong there.
#pragma once

#include <ofapi/detail/parameters.hpp>
#include <ofapi/request.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace ofapi::client_sessions {

/// Makes a session token for the embeddable login components.
///
/// `POST /api/client-sessions`. The answer may carry session material: do not log it.
class Create {
 public:
    enum class ProxyCountry : std::uint8_t { us, uk, gb };
    friend std::string_view to_string(ProxyCountry) noexcept;

    struct Result {
        std::optional<std::string> token;
        std::optional<std::string> client_reference_id;
        std::optional<std::string> display_name;
    };

    static const detail::OperationInfo& info;

    /// `display_name`: The name the account gets in the console.
    explicit Create(std::string display_name) : display_name_(std::move(display_name)) {}

    /// The caller's own id for the account.
    Create& client_reference_id(std::string value) & {
        client_reference_id_ = std::move(value);
        return *this;
    }
    Create&& client_reference_id(std::string value) && { return std::move(client_reference_id(std::move(value))); }

    Create& proxy_country(ProxyCountry value) & {
        proxy_country_ = value;
        return *this;
    }
    Create&& proxy_country(ProxyCountry value) && { return std::move(proxy_country(value)); }
    Create& proxy_country(std::nullptr_t) & {
        proxy_country_.emplace(std::nullopt);
        return *this;
    }
    Create&& proxy_country(std::nullptr_t) && { return std::move(proxy_country(nullptr)); }

    [[nodiscard]] Request request() const;

    friend bool operator==(const Create&, const Create&) = default;

 private:
    std::string display_name_;
    std::optional<std::string> client_reference_id_;
    detail::Nullable<ProxyCountry> proxy_country_;
};

}  // namespace ofapi::client_sessions
