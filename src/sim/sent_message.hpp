#pragma once

#include "sim/made_up.hpp"

#include <boost/json/object.hpp>

#include <cstdint>
#include <deque>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace ofapi::sim {

/// A message that a request has sent or scheduled.
struct SentMessage {
    std::int64_t id = 0;
    std::int64_t date = 0;     ///< seconds since 1970
    boost::json::object body;  ///< of the request

    /// What the document's schemas of messages say of it, each path after `prefix`.
    [[nodiscard]] Members members(std::string_view prefix = {}) const;
};

/// The messages of one account or chat that requests have changed.
struct MessageBox {
    static constexpr std::size_t most = 1000;  ///< that are remembered

    std::deque<SentMessage> sent;    ///< the oldest first
    std::set<std::int64_t> removed;  ///< ids, of made-up messages as well

    SentMessage& add(SentMessage message);

    /// The sent message with the id at the end of a path, or null.
    [[nodiscard]] SentMessage* find(std::string_view id);

    [[nodiscard]] bool is_removed(std::string_view id) const;
    void remove(std::string_view id);

    /// As changes of a list whose items have this schema; `keep` chooses among those sent.
    template <class Keep>
    [[nodiscard]] Changes changes(const Schema& item, Keep keep) const {
        Changes changes;
        for (const auto& message : sent) {
            if (keep(message)) changes.written.push_back(entry(message, item));
        }
        changes.removed = removed;
        return changes;
    }

 private:
    [[nodiscard]] static Entry entry(const SentMessage& message, const Schema& item);
};

/// An id of a path as a number at `path`; no member where it is none.
[[nodiscard]] Members id_member(std::string_view path, std::string_view id);

/// A text as OnlyFans gives it back.
[[nodiscard]] std::string as_html(std::string_view text);

}  // namespace ofapi::sim
