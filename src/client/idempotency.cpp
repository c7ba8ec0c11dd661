#include "client/idempotency.hpp"

#include <algorithm>
#include <random>
#include <string_view>

namespace ofapi::client {

std::string key_problem(const std::optional<std::string>& key, const detail::OperationInfo& operation) {
    if (!key) return {};
    if (!operation.idempotency_key) {
        return "idempotency_key: " + std::string(operation.name) + " takes none; only chats.messages.send does";
    }
    const auto printable = [](unsigned char c) { return c >= 0x20 && c < 0x7f; };
    if (key->empty() || key->size() > 255 || !std::ranges::all_of(*key, printable)) {
        return "idempotency_key: must be 1 to 255 printable ASCII characters";
    }
    if (key->front() == ' ' || key->back() == ' ') {
        return "idempotency_key: must not begin or end with a space, which HTTP cuts off";
    }
    return {};
}

std::string new_key() {
    constexpr std::string_view digits = "0123456789abcdef";
    std::random_device source;
    std::uniform_int_distribution<std::size_t> digit(0, digits.size() - 1);
    std::string key(32, '0');
    for (char& c : key) c = digits[digit(source)];
    return key;
}

}  // namespace ofapi::client
