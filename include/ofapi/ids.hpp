#pragma once

#include <compare>
#include <concepts>
#include <string>
#include <string_view>
#include <utility>

namespace ofapi {

namespace detail {

/// A string that cannot be mistaken for another kind of string. `Tag` makes the kind.
template <class Tag>
class StrongString {
 public:
    StrongString() = default;
    explicit StrongString(std::string value) : value_(std::move(value)) {}
    explicit StrongString(std::string_view value) : value_(value) {}
    explicit StrongString(const char* value) : value_(value) {}
    /// Ids are numbers in some answers and text in requests.
    template <std::integral Number>
        requires(!std::same_as<Number, bool> && !std::same_as<Number, char>)
    explicit StrongString(Number value) : value_(std::to_string(value)) {}

    [[nodiscard]] const std::string& str() const noexcept { return value_; }
    [[nodiscard]] bool empty() const noexcept { return value_.empty(); }

    friend bool operator==(const StrongString&, const StrongString&) = default;
    friend auto operator<=>(const StrongString&, const StrongString&) = default;

 private:
    std::string value_;
};

}  // namespace detail

/// The id of a connected creator account, `acct_...`; never the number that OnlyFans gives the account.
using AccountId = detail::StrongString<struct AccountIdTag>;

}  // namespace ofapi
