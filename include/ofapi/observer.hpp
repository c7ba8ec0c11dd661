#pragma once

#include <ofapi/error.hpp>
#include <ofapi/options.hpp>
#include <ofapi/time.hpp>
#include <ofapi/waiting.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace ofapi {

struct AllowanceSnapshot;
struct Pause;

/// A call, as events speak of it. The texts are good for as long as the event.
struct CallInfo {
    std::uint64_t number = 0;    ///< from 1, in the order of making; no two calls of a client have the same
    std::string_view operation;  ///< `mass-messaging.list`
    std::string_view account;    ///< empty for calls of the whole team
    std::string_view lane;       ///< the account, unless the caller named another
    Priority priority = Priority::normal;
    std::string_view method;
    std::string_view path;  ///< without what may be a secret: a query, that of an address within it included
};

/// A call has its connection and its permit, and is about to be written.
struct AttemptStarted {
    CallInfo call;
    unsigned attempt = 0;          ///< from 1; refusals count
    std::uint64_t connection = 0;  ///< see ConnectionOpened::number
    Duration permit_wait{};        ///< so far, of the call
    Duration connection_wait{};
    WaitReason waited_for = WaitReason::none;  ///< what held it up last, before this attempt; none: nothing did
};

/// An attempt has ended: answered, or failed. Comes once for each that started, and for each that could not be, as
/// there was no connection: then `sent` is false.
struct AttemptEnded {
    CallInfo call;
    unsigned attempt = 0;
    std::uint64_t connection = 0;  ///< 0: there was none
    bool sent = false;             ///< at least one byte of the request was written
    int status = 0;                ///< 0: no answer
    error_code code;               ///< success, or what this attempt ended with
    std::string_view request_id;   ///< `cf-ray`, of an answer that says that it failed
    std::optional<std::int64_t> credits_used;
    Timing timing;
    std::optional<Duration> retry_in;  ///< it will be tried again, after this and whatever else then holds it up
};

/// A caller has been given the outcome of its call.
struct CallEnded {
    CallInfo call;
    error_code code;
    unsigned attempts = 0;
    bool joined = false;  ///< it shared the request of an identical call, which this is the number of
    Timing timing;
};

/// A connection is open, or could not be opened.
struct ConnectionOpened {
    std::uint64_t number = 0;    ///< from 1; no two connections of a client have the same
    std::string_view authority;  ///< host and port of the service
    error_code code;
    bool tls = false;
    bool resumed = false;  ///< the TLS session of an earlier one
    Duration resolve{};    ///< looking the name up
    Duration connect{};    ///< TCP, and the proxy's tunnel
    Duration handshake{};  ///< TLS
};

enum class CloseReason : std::uint8_t {
    idle,         ///< not used for `ClientOptions::idle_timeout`, or for as long as the server keeps it
    age,          ///< older than `ClientOptions::max_connection_age`
    server,       ///< the server closed it while it was idle
    doubt,        ///< the server had closed another that was idle
    last_answer,  ///< the answer was the last by its own word, or came before the whole request was sent
    failure,      ///< an exchange ended with an error; or was cancelled
    shutdown,     ///< the client ends
};

inline constexpr std::size_t close_reasons = static_cast<std::size_t>(CloseReason::shutdown) + 1;

/// The name as it is written in the code: `last_answer`.
[[nodiscard]] std::string_view to_string(CloseReason) noexcept;

struct ConnectionClosed {
    std::uint64_t number = 0;
    CloseReason reason = CloseReason::failure;
    error_code code;              ///< of a failure
    std::uint64_t exchanges = 0;  ///< that it has served
    std::uint64_t bytes_sent = 0;
    std::uint64_t bytes_received = 0;
};

/// Hears what a client does: override what is of interest. Set with `ClientOptions::observer`; several clients may
/// share one.
///
/// The functions are called on the client's strand, between one step and the next: they must return quickly and not
/// throw. They may call the client's functions, which take effect later. What an event refers to is good for as long as
/// the function runs. Where there is no observer, nothing is spent on it.
///
/// No event holds the key, a body, a header, a query or what a proxy is told.
class Observer {
 public:
    virtual ~Observer() = default;

    virtual void on_attempt_started(const AttemptStarted&) {}
    virtual void on_attempt_ended(const AttemptEnded&) {}
    virtual void on_call_ended(const CallEnded&) {}
    /// Something holds calls up, newly; it is over at `Pause::until`, or when attempts end well again.
    virtual void on_paused(const Pause&) {}
    /// The service's limits are others than before, or how it counts was learnt.
    virtual void on_limits_changed(const AllowanceSnapshot&) {}
    virtual void on_connection_opened(const ConnectionOpened&) {}
    virtual void on_connection_closed(const ConnectionClosed&) {}
};

}  // namespace ofapi
