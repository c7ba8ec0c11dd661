#include "sim/idempotency.hpp"

#include "sim/target.hpp"

#include <boost/json/serialize.hpp>

#include <algorithm>
#include <chrono>

namespace ofapi::sim {

namespace {

constexpr auto lifetime = std::chrono::hours(24);

bool is_key(std::string_view key) {
    return !key.empty() && key.size() <= 255 &&
           std::all_of(key.begin(), key.end(), [](char letter) { return letter >= ' ' && letter <= '~'; });
}

}  // namespace

Content Idempotency::once(const Call& call, const std::function<Content()>& perform) {
    const auto key = call.request.idempotency_key.value_or("");
    if (!is_key(key)) {
        return failure(400, "IDEMPOTENCY_KEY_INVALID",
                       "The Idempotency-Key must be 1 to 255 printable ASCII characters.");
    }
    forget(call.now);
    auto name = call.account->id + ' ' + std::string(key);
    auto request = std::string(path_of(call.request.target)) + ' ' + boost::json::serialize(call.input.body);
    const auto known = kept_.find(name);
    if (known == kept_.end()) {
        auto content = perform();
        if (content.status >= 300) return content;
        expiries_.emplace_back(call.now + lifetime, name);
        kept_.emplace(std::move(name), Kept{std::move(request), content, call.now + call.work});
        return content;
    }
    const auto& first = known->second;
    if (first.request != request) {
        return failure(422, "IDEMPOTENCY_KEY_MISMATCH", "This Idempotency-Key was used for another request.");
    }
    if (call.now < first.done) {
        return failure(409, "IDEMPOTENCY_CONFLICT", "A request with this Idempotency-Key is still being processed.");
    }
    auto content = first.content;
    content.fields += "Idempotent-Replayed: true\r\n";
    content.credits = 0;
    content.sent = false;
    return content;
}

void Idempotency::forget(Time now) {
    for (; !expiries_.empty() && expiries_.front().first <= now; expiries_.pop_front()) {
        kept_.erase(expiries_.front().second);
    }
}

}  // namespace ofapi::sim
