#include "sim/roster.hpp"

#include "sim/random.hpp"

#include <array>
#include <stdexcept>

namespace ofapi::sim {

namespace {

std::string hex(std::uint64_t value) {
    std::string text(16, '0');
    for (auto digit = text.rbegin(); digit != text.rend(); ++digit, value >>= 4)
        *digit = "0123456789abcdef"[value & 15];
    return text;
}

Account make_account(std::uint64_t seed, std::size_t index) {
    static constexpr std::array<std::string_view, 8> names{"amber", "bruna", "chloe",  "dana",
                                                           "elena", "freya", "gianna", "hazel"};
    Random random(seed);
    Account account;
    account.id = "acct_" + hex(random.next());
    account.id += hex(random.next());
    account.username = std::string(names[random.below(names.size())]) + '_' + std::to_string(index);
    account.email = account.username + "@example.invalid";
    account.onlyfans_id = static_cast<std::int64_t>(100'000'000 + random.below(900'000'000));
    account.seed = random.next();
    return account;
}

AccountState state_of(std::size_t index, const Config& config) {
    if (index >= config.accounts - config.gone) return AccountState::gone;
    if (index >= config.accounts - config.gone - config.expired) return AccountState::expired;
    return AccountState::healthy;
}

}  // namespace

Roster::Roster(const Config& config) {
    if (config.expired > config.accounts || config.gone > config.accounts - config.expired) {
        throw std::invalid_argument("more accounts are expired or gone than there are");
    }
    accounts_.reserve(config.accounts);
    for (std::size_t i = 0; i < config.accounts; ++i) {
        auto& account = accounts_.emplace_back(make_account(derive_seed(config.seed, i), i));
        account.state = state_of(i, config);
        if (config.account_burst > 0) {
            account.burst = make_window(WindowKind::bucket, config.account_burst, config.account_recovery);
        }
    }
    for (std::size_t i = 0; i < accounts_.size(); ++i) by_id_.emplace(accounts_[i].id, i);
}

Account* Roster::find(std::string_view id) {
    const auto found = by_id_.find(id);
    return found == by_id_.end() ? nullptr : &accounts_[found->second];
}

}  // namespace ofapi::sim
