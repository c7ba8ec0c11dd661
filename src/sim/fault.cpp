#include "sim/fault.hpp"

#include <numeric>
#include <stdexcept>
#include <string>

namespace ofapi::sim {

std::string_view name(Fault fault) noexcept {
    switch (fault) {
        case Fault::none: return "none";
        case Fault::html502: return "html502";
        case Fault::html524: return "html524";
        case Fault::server_error500: return "server_error500";
        case Fault::unavailable503: return "unavailable503";
        case Fault::truncated: return "truncated";
        case Fault::malformed_json: return "malformed_json";
        case Fault::missing_data: return "missing_data";
        case Fault::reset_before_answer: return "reset_before_answer";
        case Fault::reset_after_partial_header: return "reset_after_partial_header";
        case Fault::close: return "close";
        case Fault::slow: return "slow";
    }
    return "unknown";
}

std::optional<Fault> fault(std::string_view wanted) noexcept {
    for (const auto candidate : all_faults) {
        if (name(candidate) == wanted) return candidate;
    }
    return std::nullopt;
}

FaultRates& FaultRates::set(Fault fault, double probability) {
    if (fault == Fault::none) throw std::invalid_argument("the absence of a fault has no rate of its own");
    auto changed = rates_;
    changed[static_cast<std::size_t>(fault) - 1] = probability;
    // The slack lets ten times 0.1 pass, which adds up to a little more than 1.
    if (!(probability >= 0.0) || std::accumulate(changed.begin(), changed.end(), 0.0) > 1.0 + 1e-9) {
        throw std::invalid_argument("the rate of " + std::string(name(fault)) +
                                    " must be between 0 and 1, and all rates together at most 1");
    }
    rates_ = changed;
    return *this;
}

Fault FaultRates::pick(double drawn) const noexcept {
    for (std::size_t i = 0; i < rates_.size(); ++i) {
        if (drawn < rates_[i]) return all_faults[i];
        drawn -= rates_[i];
    }
    return Fault::none;
}

}  // namespace ofapi::sim
