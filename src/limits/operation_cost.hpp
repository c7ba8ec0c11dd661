#pragma once

#include <ofapi/cost.hpp>

#include <cstdint>

namespace ofapi::limits {

/// What a call of one operation costs: what is documented, corrected by what answers say.
///
/// Two figures, because they serve two ends. What is set aside for a call must not be too little, so it rises at once
/// and falls slowly; what a plan will cost is an average. `units` are what the price counts, see `CostUnit`: of results
/// those asked for, of which fewer may come. 0: not known, as with a file that the service itself fetches.
///
/// Not synchronised.
class OperationCost {
 public:
    OperationCost() : OperationCost(Cost()) {}
    explicit OperationCost(const Cost& documented);

    /// To be set aside for a call.
    [[nodiscard]] std::int64_t expected(double units = 1) const noexcept;
    /// What a call costs on average, cached ones included.
    [[nodiscard]] double likely(double units = 1) const noexcept;
    /// An answer told what a call costs.
    [[nodiscard]] bool is_learnt() const noexcept { return is_learnt_; }
    /// Whether every call costs just that: its price is documented or learnt, what it counts is known before, and no
    /// answer has come from the cache.
    [[nodiscard]] bool is_certain(double units = 1) const noexcept;

    struct Learnt {
        double price = 1.0;
        double unmeasured = 1.0;
        double average = 1.0;
        double cached = 0.0;
    };
    [[nodiscard]] Learnt save() const noexcept { return {price_, unmeasured_, average_, cached_}; }
    void restore(const Learnt&) noexcept;

    /// What an answer that did not come from the cache cost.
    void learn(std::int64_t used, double units = 1) noexcept;
    /// An answer came from the cache: free, which says nothing about the price.
    void learn_cached() noexcept;

 private:
    void learn_price(double used, double units) noexcept;

    Cost documented_;
    double price_;         ///< of a unit, to be set aside
    double unmeasured_;    ///< of a call whose units are not known, to be set aside
    double average_;       ///< of a unit
    double cached_ = 0.0;  ///< share of the calls that are answered from the cache
    bool is_learnt_ = false;
};

}  // namespace ofapi::limits
