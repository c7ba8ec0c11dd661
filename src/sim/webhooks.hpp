#pragma once

#include "sim/made_up.hpp"

#include <boost/json/object.hpp>

#include <cstdint>
#include <deque>
#include <set>
#include <string>

namespace ofapi::sim {

/// The team's webhooks: those that requests have registered. Every id exists until it is deleted.
class Webhooks {
 public:
    /// `made_up` must outlive this object.
    explicit Webhooks(const MadeUp& made_up) : made_up_(made_up) {}

    [[nodiscard]] Content list(const Call& call) const;
    [[nodiscard]] Content create(const Call& call);
    [[nodiscard]] Content retrieve(const Call& call) const;
    [[nodiscard]] Content update(const Call& call);
    [[nodiscard]] Content remove(const Call& call);

 private:
    static constexpr std::size_t most = 1000;  ///< that are remembered

    struct Webhook {
        std::string id;
        std::int64_t created = 0;  ///< seconds since 1970
        boost::json::object body;  ///< of the request

        [[nodiscard]] std::string to_json() const;
    };

    const MadeUp& made_up_;
    std::deque<Webhook> webhooks_;  ///< the oldest first
    std::set<std::string> removed_;
    std::int64_t created_ = 0;
};

}  // namespace ofapi::sim
