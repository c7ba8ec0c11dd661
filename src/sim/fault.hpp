#pragma once

#include <array>
#include <optional>
#include <string_view>

namespace ofapi::sim {

/// What can go wrong with one request that the team's limit let through. The request has been counted in each case.
enum class Fault {
    none,
    html502,                     ///< the origin acted and charged; the edge answers with its own page
    html524,                     ///< the same, as `error code: 524` in plain text
    server_error500,             ///< `{"message":"Server Error"}`; nothing done, nothing charged
    unavailable503,              ///< the account is logging in again; nothing done, nothing charged
    truncated,                   ///< the connection ends in the middle of the body
    malformed_json,              ///< a complete HTTP answer whose JSON stops in the middle
    missing_data,                ///< 200 with an envelope that lacks `data`; a bare answer becomes `{}`
    reset_before_answer,         ///< acted and charged, then a TCP reset in place of the answer
    reset_after_partial_header,  ///< acted and charged; a reset in the middle of the header
    close,                       ///< the whole answer, then the connection ends without having said so
    slow,                        ///< the whole answer, `Config::slow` later
};

/// Every fault but `none`, in the order of the enumeration.
inline constexpr std::array all_faults{
    Fault::html502,
    Fault::html524,
    Fault::server_error500,
    Fault::unavailable503,
    Fault::truncated,
    Fault::malformed_json,
    Fault::missing_data,
    Fault::reset_before_answer,
    Fault::reset_after_partial_header,
    Fault::close,
    Fault::slow,
};

/// The enumerator's own name.
[[nodiscard]] std::string_view name(Fault fault) noexcept;
[[nodiscard]] std::optional<Fault> fault(std::string_view name) noexcept;

/// How likely each fault is for one request. The sum of all must not pass 1.
class FaultRates {
 public:
    FaultRates() = default;

    /// Throws `std::invalid_argument` unless `probability` is in [0, 1] and the sum stays there.
    FaultRates& set(Fault fault, double probability);

    /// The fault that a number drawn evenly from [0, 1) stands for.
    [[nodiscard]] Fault pick(double drawn) const noexcept;

 private:
    std::array<double, all_faults.size()> rates_{};
};

}  // namespace ofapi::sim
