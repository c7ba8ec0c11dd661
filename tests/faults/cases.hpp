#pragma once

// What is tried, and how it must end. No I/O.

#include "faults/fault.hpp"
#include "faults/origin.hpp"

#include <ofapi/error.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace ofapi::faults {

enum class Way : std::uint8_t { plain, tls12, tls13 };
enum class Call : std::uint8_t {
    get,    ///< a list is read
    post,   ///< a message is sent
    keyed,  ///< a message is sent under an idempotency key
};
/// Whose bytes the position counts.
enum class Layer : std::uint8_t {
    wire,  ///< those on TCP, TLS' own among them
    text,  ///< those of the answer as the server writes them, beneath TLS
};

[[nodiscard]] std::string_view to_string(Way way) noexcept;

struct Case {
    Way way = Way::plain;
    Call call = Call::get;
    bool warm = false;  ///< the connection has served a call before
    Layer layer = Layer::wire;
    Framing framing = Framing::length;
    Fault fault;

    [[nodiscard]] std::string name() const;
};

/// How many bytes a call moves where nothing goes wrong.
struct Sizes {
    std::size_t request = 0, answer = 0;
    std::size_t hello = 0;   ///< the client's, until the server says something
    std::size_t flight = 0;  ///< the server's, until the client says the next thing
};

/// Every fault at every position of one kind of call.
[[nodiscard]] std::vector<Case> all_cases(Way way, Call call, bool warm, const Sizes& sizes);

/// One attempt, as the client's observer saw it.
struct Attempt {
    bool sent = false;
    bool will_retry = false;
    error_code code;
};

struct Outcome {
    Failure failure;  ///< its code is none where the call succeeded
    std::string body;
    std::vector<Attempt> attempts;
    std::size_t requests = 0;
    std::size_t executed = 0;
    bool struck = false;
};

inline constexpr unsigned max_attempts = 6;

/// What is not as the table of retries says, in words; empty where all is well.
[[nodiscard]] std::string what_is_wrong(const Case& tried, const Sizes& sizes, const Outcome& outcome);

}  // namespace ofapi::faults
