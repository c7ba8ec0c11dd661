#include "net/attempt_plan.hpp"

namespace ofapi::net {

using boost::asio::ip::tcp;

std::vector<tcp::endpoint> interleaved(const std::vector<tcp::endpoint>& endpoints) {
    std::vector<tcp::endpoint> result;
    result.reserve(endpoints.size());
    auto v6 = endpoints.begin();
    auto v4 = endpoints.begin();
    const auto take = [&](auto& at, bool is_v6) {
        while (at != endpoints.end() && at->address().is_v6() != is_v6) {
            ++at;
        }
        if (at != endpoints.end()) {
            result.push_back(*at++);
        }
    };
    while (result.size() < endpoints.size()) {
        take(v6, true);
        take(v4, false);
    }
    return result;
}

std::optional<std::size_t> AttemptPlan::begin(Time now) noexcept {
    if (begun_ == count_ || now < next_) {
        return std::nullopt;
    }
    next_ = now + delay;
    return begun_++;
}

void AttemptPlan::failed() noexcept {
    ++failed_;
    next_ = Time::min();
}

}  // namespace ofapi::net
