#pragma once

#include <ofapi/allowance.hpp>
#include <ofapi/error.hpp>
#include <ofapi/observer.hpp>
#include <ofapi/options.hpp>
#include <ofapi/time.hpp>
#include <ofapi/waiting.hpp>

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace ofapi {

/// What a client has done since it was made.
struct Counters {
    std::uint64_t calls = 0;  ///< completed, failed ones included
    std::uint64_t succeeded = 0;
    std::uint64_t attempts = 0;  ///< requests of which at least one byte was written
    std::uint64_t retries = 0;
    std::uint64_t team_429 = 0;
    std::uint64_t endpoint_429 = 0;
    std::uint64_t account_429 = 0;
    std::uint64_t credits_used = 0;  ///< as the answers said
    std::uint64_t joined = 0;        ///< calls that joined an identical one instead of sending a request
    /// What they would have cost: what the answers they shared said, once for each of them.
    std::uint64_t credits_saved = 0;
    std::uint64_t connects = 0;
    std::uint64_t tls_resumed = 0;
    std::size_t waiting = 0;    ///< now
    std::size_t in_flight = 0;  ///< now
};

/// A client's connections: those there are now, and what has become of all.
struct ConnectionCounters {
    std::size_t in_use = 0;
    std::size_t idle = 0;
    std::size_t opening = 0;
    std::uint64_t opened = 0;
    std::uint64_t not_opened = 0;                       ///< that could not be
    std::uint64_t tls_resumed = 0;                      ///< of those opened
    std::uint64_t reused = 0;                           ///< times that one that had served was used again
    std::array<std::uint64_t, close_reasons> closed{};  ///< by `CloseReason`
    std::uint64_t bytes_sent = 0;                       ///< on the wire, in attempts that have ended
    std::uint64_t bytes_received = 0;
};

/// Something that holds up more than one call.
struct Pause {
    Scope scope = Scope::team;  ///< whose calls: an operation's, accounts', the team's, the key's, or all (host)
    std::string operation;      ///< of an operation's pause; empty otherwise
    std::size_t accounts = 0;   ///< of a pause of accounts: how many of them are paused or stopped
    Time until = Time::max();   ///< the first of them to end; `Time::max()`: not by time alone
    std::string reason;         ///< in words
};

/// Where a client stands: what it may send, what it has under way, and what holds it up. A copy.
struct LimitsSnapshot {
    /// Calls by priority. Those that joined an identical one are counted with it, once.
    struct Class {
        std::size_t waiting = 0;
        std::size_t in_flight = 0;  ///< with a connection or getting one
    };

    AllowanceSnapshot allowance;    ///< the team's; shared by its clients in this process
    std::array<Class, 3> classes;   ///< by `Priority`
    std::size_t waiting = 0;        ///< of all classes
    std::size_t joined = 0;         ///< callers that wait for another's request, beyond `waiting` and `in_flight`
    std::size_t in_flight = 0;      ///< of all classes
    std::size_t max_in_flight = 0;  ///< as many may be, now: fewer while the service is slow or failing
    Duration latency{};             ///< what an answer takes at present; zero: none has come
    std::size_t lanes = 0;          ///< of accounts, or named by callers, that are remembered
    std::vector<Pause> pauses;
    Counters counters;
    ConnectionCounters connections;
};

/// A call that has not been sent yet.
struct WaitingCall {
    std::string operation;
    std::string account;  ///< empty for calls of the whole team
    std::string lane;     ///< the account, unless the caller named another
    Priority priority = Priority::normal;
    Time since{};  ///< when it was made
    std::optional<Time> deadline;
    Wait wait;            ///< for what, and until when
    bool joined = false;  ///< it waits for the request of an identical call
};

}  // namespace ofapi
