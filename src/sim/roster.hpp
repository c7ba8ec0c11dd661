#pragma once

#include "sim/config.hpp"
#include "sim/window.hpp"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace ofapi::sim {

enum class AccountState {
    healthy,
    expired,  ///< must log in again
    gone,     ///< listed, but not found when called
};

/// One creator account of the simulated team.
struct Account {
    std::string id;  ///< `acct_` and 32 hex digits
    std::string username;
    std::string email;
    std::int64_t onlyfans_id = 0;
    std::uint64_t seed = 0;  ///< of what this account answers
    AccountState state = AccountState::healthy;
    std::unique_ptr<Window> burst;  ///< the account's own limit, if it has one
};

/// The team's accounts, the same for the same seed.
class Roster {
 public:
    /// Throws `std::invalid_argument` if more accounts are to be expired or gone than there are.
    explicit Roster(const Config& config);

    [[nodiscard]] const std::vector<Account>& accounts() const noexcept { return accounts_; }

    /// The account with this id, or null.
    [[nodiscard]] Account* find(std::string_view id);

 private:
    std::vector<Account> accounts_;
    std::unordered_map<std::string_view, std::size_t> by_id_;
};

}  // namespace ofapi::sim
