// Generated from src/api/openapi.yaml by ./run generate. Changes belong there.
#pragma once

#include <ofapi/api/ids.hpp>
#include <ofapi/request.hpp>
#include <ofapi/time.hpp>

#include <optional>
#include <string>

namespace ofapi::whoami {

/// Who is calling: the key and the team it belongs to.
struct Identity {
    struct ApiKey {
        std::optional<Timestamp> created_at;
        std::optional<Timestamp> last_used_at;
        std::optional<std::string> name;
    };

    struct Team {
        std::optional<std::string> name;
        std::optional<std::string> slug;
    };

    std::optional<ApiKey> api_key;
    std::optional<Team> team;
};

/// Tells which API key and team the caller is using.
///
/// `GET /api/whoami`. The answer has no envelope and no `_meta`.
class Retrieve {
 public:
    using Result = Identity;
    static const detail::OperationInfo& info;

    Retrieve() {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const Retrieve&, const Retrieve&) = default;
};

}  // namespace ofapi::whoami
