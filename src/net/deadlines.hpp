#pragma once

// All deadlines of one pool behind one timer.
//
// A timer that fires costs some 20 us, one that is armed and cancelled about 0.4 us; a deadline that is set here and
// moved or cleared in time costs a few instructions. The timer is armed for the earliest deadline known when it was
// armed. A deadline that is set later and is earlier moves it; one that goes away leaves it: it fires, finds nothing
// due, and is armed for the earliest that is left.

#include <ofapi/time.hpp>

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/intrusive/list.hpp>

#include <memory>

namespace ofapi::net {

/// Something that may come too late. Not thread-safe; all of one executor.
class Timed : public boost::intrusive::list_base_hook<boost::intrusive::link_mode<boost::intrusive::auto_unlink>> {
 public:
    Timed() = default;
    Timed(const Timed&) = delete;
    Timed& operator=(const Timed&) = delete;

    [[nodiscard]] Time due() const noexcept { return due_; }

 protected:
    ~Timed() = default;

 private:
    friend class Deadlines;
    /// Called once when `due` has passed, from the timer's handler; the deadline is cleared by then. May destroy this.
    virtual void on_due() = 0;

    Time due_ = Time::max();
};

class Deadlines : public std::enable_shared_from_this<Deadlines> {
 public:
    explicit Deadlines(boost::asio::any_io_executor executor) : timer_(std::move(executor)) {}

    /// Sets or moves the deadline of `timed`; `Time::max()` clears it.
    void set(Timed& timed, Time due);
    static void clear(Timed& timed) noexcept;

    /// No deadline comes any more; the timer lets its executor run dry.
    void stop();

 private:
    void arm(Time when);
    void fire(Time now);

    using List = boost::intrusive::list<Timed, boost::intrusive::constant_time_size<false>>;

    boost::asio::steady_timer timer_;
    Time armed_for_ = Time::max();
    bool stopped_ = false;
    List list_;
};

}  // namespace ofapi::net
