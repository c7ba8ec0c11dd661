#pragma once

#include <ofapi/client.hpp>
#include <ofapi/options.hpp>
#include <ofapi/poll/sink.hpp>
#include <ofapi/time.hpp>

#include <boost/asio/awaitable.hpp>

#include <chrono>
#include <functional>
#include <utility>

namespace ofapi::poll {

/// How a list is collected. Setters can be chained.
class CollectOptions {
 public:
    CollectOptions() {}

    /// Of each page's call.
    CollectOptions& call(CallOptions value) {
        call_ = std::move(value);
        return *this;
    }
    /// How long to pause before a batch is given again to a sink that did not take it: twice as long each time, up to
    /// the longest.
    CollectOptions& pause(Duration first, Duration longest) {
        first_pause_ = first;
        longest_pause_ = longest;
        return *this;
    }
    /// Hears of each refusal of the sink that passes, before the pause.
    CollectOptions& on_refusal(std::function<void(const SinkError&)> value) {
        on_refusal_ = std::move(value);
        return *this;
    }

    [[nodiscard]] const CallOptions& call() const noexcept { return call_; }
    [[nodiscard]] Duration first_pause() const noexcept { return first_pause_; }
    [[nodiscard]] Duration longest_pause() const noexcept { return longest_pause_; }
    [[nodiscard]] const std::function<void(const SinkError&)>& on_refusal() const noexcept { return on_refusal_; }

 private:
    CallOptions call_;
    Duration first_pause_ = std::chrono::seconds(1);
    Duration longest_pause_ = std::chrono::minutes(1);
    std::function<void(const SinkError&)> on_refusal_;
};

/// Brings one round of a list into a sink: goes on with the round that the sink has begun, or begins the next, and ends
/// with its last page. `first` is a paged operation's `request()`; the walk is that of its operation and account.
/// Returns what the round changed since it was called.
///
/// While the sink takes nothing for now, nothing is asked of the service; the batch is given again until it is taken.
/// Throws `Error` where a page cannot be had and `SinkError` where the sink will not take one: what was stored stays,
/// and another call goes on behind it. A cursor that the service or the client no longer takes begins a new round.
///
/// `client` and `sink` outlive the call; the sink is used on the caller's executor alone. Supports terminal
/// cancellation, which stores or leaves whole pages.
[[nodiscard]] boost::asio::awaitable<Changes> collect(Client& client, Request first, Sink& sink,
                                                      CollectOptions options);

}  // namespace ofapi::poll
