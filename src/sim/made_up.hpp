#pragma once

#include "sim/call.hpp"
#include "sim/collection.hpp"
#include "sim/config.hpp"

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace ofapi::sim {

/// Values that an answer must have: dotted paths and JSON.
using Members = std::vector<std::pair<std::string, std::string>>;

/// Answers made of nothing but the operation's schema. They follow from the seed, the operation and the arguments of
/// its path.
class MadeUp {
 public:
    explicit MadeUp(const Config& config) : seed_(config.seed), collection_(config.collection) {}

    /// `members`: of `data`, or of the body where there is no `data`. `changes`: of the list, where there is one.
    [[nodiscard]] Content answer(const Call& call, const Members& members = {}, const Changes& changes = {}) const;

    [[nodiscard]] std::uint64_t seed_of(const Call& call) const;

 private:
    /// The list that the operation, which must page, goes over.
    [[nodiscard]] Collection collection(const Call& call, const Changes& changes) const;
    [[nodiscard]] std::string pagination(const Call& call, const Schema& schema, const std::string& next,
                                         std::size_t total) const;

    std::uint64_t seed_;
    std::size_t collection_;
};

}  // namespace ofapi::sim
