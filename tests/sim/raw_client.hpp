#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace ofapi::sim {

/// What came back to one request.
struct RawAnswer {
    int status = 0;  ///< 0 if not even the status line came
    std::string head;
    std::string body;
    bool complete = false;  ///< the whole body, by its Content-Length
    int error = 0;          ///< errno of the read that failed; 0 also where the peer just closed
};

/// A blocking connection to a server on this machine: bytes out, bytes in, nothing hidden. Reads give up after 10
/// seconds.
class RawClient {
 public:
    explicit RawClient(std::uint16_t port);
    ~RawClient();
    RawClient(const RawClient&) = delete;
    RawClient& operator=(const RawClient&) = delete;

    void send(std::string_view bytes) const;

    /// A request with a key.
    void request(std::string_view target, std::string_view method = "GET", std::string_view body = {}) const;

    /// Reads one answer; `head_only` for answers to HEAD. Bytes of the next one are kept.
    RawAnswer receive(bool head_only = false);

    RawAnswer get(std::string_view target) {
        request(target);
        return receive();
    }

    /// Whether the peer has closed: waits for it, and for nothing else to arrive.
    [[nodiscard]] bool closed() const;

 private:
    bool read_more(int& error);

    int socket_;
    std::string buffer_;
};

}  // namespace ofapi::sim
