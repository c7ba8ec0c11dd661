#pragma once

#include "sim/time.hpp"

#include <cstdint>
#include <memory>
#include <optional>
#include <string_view>

namespace ofapi::sim {

/// How a limit of `limit` requests per `length` can be counted. The service does not say which of them it uses.
enum class WindowKind {
    first_hit,  ///< a window starts with the first request after the last one ended, and lasts `length`
    clock,      ///< windows follow each other without a gap from a fixed origin, used or not
    sliding,    ///< at most `limit` requests in any (t - length, t]
    bucket,     ///< holds `limit` permits when full, and refills evenly, `limit` per `length`
};

/// The name used on the command line: `first-hit`, `clock`, `sliding`, `bucket`.
[[nodiscard]] std::string_view name(WindowKind kind) noexcept;
[[nodiscard]] std::optional<WindowKind> window_kind(std::string_view name) noexcept;

/// What the counter said to one request.
struct Hit {
    bool allowed = false;
    std::int64_t remaining = 0;  ///< permits left now, this request counted
};

/// Counts requests against a limit. Not synchronised; times given to one object must not decrease.
class Window {
 public:
    virtual ~Window() = default;
    Window(const Window&) = delete;
    Window& operator=(const Window&) = delete;

    /// Permits left at `now`.
    [[nodiscard]] virtual std::int64_t remaining(Time now) const = 0;

    /// Counts one request. Precondition: `remaining(now) > 0`.
    virtual void take(Time now) = 0;

    /// How long until a request would be let through; zero if it would be now.
    [[nodiscard]] virtual Duration until_free(Time now) const = 0;

    /// When the window that holds `now` began. Nothing for kinds that have no windows, and before the first request of
    /// `first_hit`.
    [[nodiscard]] virtual std::optional<Time> window_start(Time now) const = 0;

    /// Lets one request through or refuses it; a refused request is not counted.
    Hit hit(Time now);

    /// Another limit from `now` on: what was counted stays counted, and a bucket keeps what it holds, up to the new
    /// limit. Throws as `make_window` does.
    void change_limit(std::int64_t limit, Time now);

    [[nodiscard]] std::int64_t limit() const noexcept { return limit_; }
    [[nodiscard]] Duration length() const noexcept { return length_; }

 protected:
    Window(std::int64_t limit, Duration length);

    /// Before `limit_` becomes `limit`.
    virtual void prepare_limit(std::int64_t limit, Time now);

    std::int64_t limit_;
    const Duration length_;
};

/// Makes a counter. `origin` is a boundary of the `clock` kind; the others ignore it.
/// Throws `std::invalid_argument` unless `limit` and `length` are above zero, and, for `bucket`, their product fits
/// into 63 bits.
[[nodiscard]] std::unique_ptr<Window> make_window(WindowKind kind, std::int64_t limit, Duration length,
                                                  Time origin = Time());

}  // namespace ofapi::sim
