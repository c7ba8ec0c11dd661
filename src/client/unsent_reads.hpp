#pragma once

#include "client/call.hpp"

#include <boost/intrusive/unordered_set.hpp>

#include <cstddef>
#include <functional>
#include <string_view>
#include <vector>

namespace ofapi::client {

/// Whether a call may join an identical one, or be joined: a GET whose reading changes nothing, unless the caller does
/// not want it.
[[nodiscard]] bool may_join(const Request& request, const CallOptions& options) noexcept;

/// Reads that wait and of which nothing has been written, by what they ask for. Does not own them. O(1); allocates only
/// as the number of waiting reads grows.
class UnsentReads {
 public:
    UnsentReads();

    /// One that would bring the same answer under the same conditions, or null.
    [[nodiscard]] Call* find(const Call& wanted);
    /// Adds a read, unless an identical one is there.
    void insert(Call& call);
    /// Takes a call out, if it is in.
    void erase(Call& call) noexcept;

 private:
    struct Hash {
        std::size_t operator()(const Call& call) const noexcept {
            return std::hash<std::string_view>()(call.request.target());
        }
    };
    struct Same {
        bool operator()(const Call& a, const Call& b) const noexcept;
    };
    using Hook = boost::intrusive::unordered_set_base_hook<boost::intrusive::store_hash<true>>;
    using Set = boost::intrusive::unordered_set<Call, boost::intrusive::hash<Hash>, boost::intrusive::equal<Same>,
                                                boost::intrusive::base_hook<Hook>>;

    std::vector<Set::bucket_type> buckets_;  // before the set that uses them
    Set set_;
};

}  // namespace ofapi::client
