#pragma once

#include <ofapi/allowance.hpp>
#include <ofapi/budget.hpp>
#include <ofapi/detail/option.hpp>
#include <ofapi/error.hpp>
#include <ofapi/time.hpp>
#include <ofapi/version.hpp>

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace ofapi {

class Observer;

/// How urgent a call is among those that wait. No class can starve another for ever.
enum class Priority : std::uint8_t { interactive, normal, bulk };

/// What one call may want to be different.
class CallOptions {
 public:
    CallOptions() {}

    /// How long the call may take in all, from now: waiting, sending, retries. Default: no limit for the waiting, the
    /// client's timeouts for each attempt.
    OFAPI_OPTION(std::optional<Duration>, deadline)
    OFAPI_OPTION(Priority, priority)
    /// The lane the call waits in. Default: its account.
    OFAPI_OPTION(std::string, lane)
    /// The share of the call's lane among the lanes of its class: one of weight 2 gets calls for two credits where one
    /// of weight 1 gets calls for one. Holds until another call joins the lane. At least 1, the default.
    OFAPI_OPTION(unsigned, weight)
    /// How often to send it at most; 1 means no retries. Default: the client's.
    OFAPI_OPTION(std::optional<unsigned>, max_attempts)
    /// The caller's word that sending the request twice has the effect of sending it once.
    OFAPI_OPTION(std::optional<bool>, idempotent)
    /// The key under which the service keeps the result for 24 hours, of the one operation that takes it
    /// (`chats.messages.send`): 1 to 255 printable ASCII characters, without a space at either end. Give the key of an
    /// earlier call, with the same chat and body, to ask for its result again rather than send twice. Default: the
    /// client makes one before the first attempt; `Answer` and `Failure` tell it.
    OFAPI_OPTION(std::optional<std::string>, idempotency_key)
    /// Wait for the balance to return where the team is out of credits, rather than fail.
    OFAPI_OPTION(bool, wait_for_credits)
    /// What the call, its retries included, is paid from.
    OFAPI_OPTION(std::optional<Budget>, budget)
    /// Whether a GET may join an identical one of this client that still waits, and be joined: one request then serves
    /// all of them, is paid for once, and each call keeps its own deadline and cancellation. Identical are the
    /// operation, the target, the account, the lane, `max_attempts`, `wait_for_credits` and `budget`. Once something
    /// was written, nobody joins. Reads that change something (fetching messages) never join. Default: yes, but for
    /// `Client::raw`.
    OFAPI_OPTION(std::optional<bool>, coalesce)

 private:
    std::optional<Duration> deadline_;
    Priority priority_ = Priority::normal;
    std::string lane_;
    unsigned weight_ = 1;
    std::optional<unsigned> max_attempts_;
    std::optional<bool> idempotent_;
    std::optional<std::string> idempotency_key_;
    bool wait_for_credits_ = false;
    std::optional<Budget> budget_;
    std::optional<bool> coalesce_;
};

/// How a client works. Set before it is made.
class ClientOptions {
 public:
    ClientOptions() {}

    /// Scheme, host and port; the key goes nowhere else. Default `https://app.onlyfansapi.com`.
    OFAPI_OPTION(std::string, base_url)
    /// A PEM file of authorities to trust instead of the system's.
    OFAPI_OPTION(std::string, ca_file)
    /// An HTTP proxy, `http://user:password@proxy.example:3128`; the port is 80 where it is missing. For https only: a
    /// tunnel is asked for (CONNECT), and TLS goes through it to the service, so the proxy sees its host and port but
    /// no key and no call. A base URL with http goes directly. Default: none, as the library reads no environment on
    /// its own.
    OFAPI_OPTION(std::string, proxy)
    /// Hosts that are reached without the proxy, separated by commas or spaces: names, which stand for what is below
    /// them too, addresses, or `*`; each with a port if only that is meant. Names are not looked up for this.
    OFAPI_OPTION(std::string, no_proxy)
    /// Sets both from `https_proxy` (or `HTTPS_PROXY`) and `no_proxy` (or `NO_PROXY`), with loopback excepted in any
    /// case; nothing where no proxy is set. Not while another thread changes the environment. The command does this.
    ClientOptions& proxy_from_env() &;
    ClientOptions&& proxy_from_env() &&;
    OFAPI_OPTION(std::string, user_agent)

    /// Limits of one attempt. Opening a connection: TCP and TLS together.
    OFAPI_OPTION(Duration, connect_timeout)
    /// While a request that does not go at once, such as an upload, is being sent: how long the network may take none
    /// of it.
    OFAPI_OPTION(Duration, send_timeout)
    /// From the request sent to the first byte of the answer.
    OFAPI_OPTION(Duration, first_byte_timeout)
    /// From the request sent to the last byte of the answer.
    OFAPI_OPTION(Duration, answer_timeout)

    /// Connections at most, and so requests in flight.
    OFAPI_OPTION(std::size_t, max_connections)
    OFAPI_OPTION(std::size_t, max_handshakes)
    /// Connections that are opened ahead of demand: while calls are under way, so many more than they need are kept
    /// open or are being opened, within `max_connections`, so that the next call does not wait for a handshake. None
    /// after a connection could not be opened, until one can. Default: none, as a steady load opens no connections.
    OFAPI_OPTION(std::size_t, spare_connections)
    /// How long an unused connection is kept; shorter than the server's own limit. Each connection's own limit is 90 to
    /// 100 % of it, so that those that were opened together do not all end together.
    OFAPI_OPTION(Duration, idle_timeout)
    /// How old a connection may become, so that a change of the service's addresses is followed; zero: no limit. Each
    /// connection's own limit is 90 to 100 % of it. None is closed during a call. Default 10 min.
    OFAPI_OPTION(Duration, max_connection_age)
    OFAPI_OPTION(std::size_t, max_header_bytes)
    /// Of the body as it is handed out, decoded.
    OFAPI_OPTION(std::size_t, max_body_bytes)
    /// Whether to ask for compressed answers (gzip, br). A page of 52 kB then takes 2 to 9 kB on the way, and so one
    /// flight of packets instead of three. It costs CPU: 3 to 7 us for an answer of 1 kB, 20 to 150 us for one of 52
    /// kB, the less its texts repeat the more; and memory: 40 to 250 kB for each connection that has had such an
    /// answer. Default: yes, as the service's limits allow some tens of calls a second, and the network is far slower
    /// than that. Turn it off for a server nearby. What comes compressed all the same is decoded in any case.
    OFAPI_OPTION(bool, compression)

    /// Calls that may wait at most; one more fails with `errc::queue_full`.
    OFAPI_OPTION(std::size_t, max_waiting)
    /// The same for one lane. Default: as many as may wait at all.
    OFAPI_OPTION(std::size_t, max_waiting_per_lane)
    /// While a call that could go has waited for so long, its priority class counts as one higher; the accounts share
    /// the class as before. Default 30 s.
    OFAPI_OPTION(Duration, ageing)
    /// What bulk calls leave to the others: this share of the minute's limit, 0 to 1. An eighth of the connections is
    /// theirs in any case. Default 0.01.
    OFAPI_OPTION(double, reserve)
    OFAPI_OPTION(unsigned, max_attempts)
    /// Whether calls are held back while the service cannot be reached, or only fails: after a connection that could
    /// not be opened, or three calls in a row without an answer or with an error of the server's, for up to 250 ms, and
    /// with each more such failure for up to twice as long, 30 s at most (full jitter); after five such pauses one call
    /// at a time goes out, until an answer comes. Without it every call is sent when its turn comes, and fails when its
    /// attempts are used up; connections are opened one at a time all the same. Default: yes.
    OFAPI_OPTION(bool, circuit_breaker)

    /// What the clients of one team share. Default: an allowance of this client's own.
    OFAPI_OPTION(std::optional<Allowance>, allowance)
    /// Hears what the client does. Include <ofapi/observer.hpp>.
    OFAPI_OPTION(std::shared_ptr<Observer>, observer)
    /// Seed of the jitter. Default: from the system.
    OFAPI_OPTION(std::optional<std::uint64_t>, seed)

 private:
    std::string base_url_ = "https://app.onlyfansapi.com";
    std::string ca_file_;
    std::string proxy_;
    std::string no_proxy_;
    std::string user_agent_ = "ofapi-cpp/" OFAPI_VERSION_STRING;
    Duration connect_timeout_ = std::chrono::seconds(10);
    Duration send_timeout_ = std::chrono::seconds(60);
    Duration first_byte_timeout_ = std::chrono::seconds(60);
    Duration answer_timeout_ = std::chrono::seconds(60);
    std::size_t max_connections_ = 64;
    std::size_t max_handshakes_ = 16;
    std::size_t spare_connections_ = 0;
    Duration idle_timeout_ = std::chrono::seconds(45);
    Duration max_connection_age_ = std::chrono::minutes(10);
    std::size_t max_header_bytes_ = 64 * 1024;
    std::size_t max_body_bytes_ = 64 * 1024 * 1024;
    bool compression_ = true;
    std::size_t max_waiting_ = 1'000'000;
    std::size_t max_waiting_per_lane_ = std::numeric_limits<std::size_t>::max();
    Duration ageing_ = std::chrono::seconds(30);
    double reserve_ = 0.01;
    unsigned max_attempts_ = 4;
    bool circuit_breaker_ = true;
    std::optional<Allowance> allowance_;
    std::shared_ptr<Observer> observer_;
    std::optional<std::uint64_t> seed_;
};

}  // namespace ofapi
