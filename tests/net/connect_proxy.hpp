#pragma once

#include "support/raw_server.hpp"

#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cstdlib>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

namespace ofapi::test {

/// A proxy that tunnels (CONNECT) to ports of 127.0.0.1, whatever the host's name, and keeps what it was sent.
class ConnectProxy {
 public:
    ConnectProxy() : ConnectProxy("HTTP/1.1 200 Connection established\r\n\r\n") {}
    /// Says `answer` first; there is a tunnel behind it only where that begins like a success, and the origin is there.
    explicit ConnectProxy(std::string answer)
        : answer_(std::move(answer)), server_([this](Peer& peer) { serve(peer); }) {}

    [[nodiscard]] std::uint16_t port() const noexcept { return server_.port(); }
    [[nodiscard]] std::size_t accepted() const noexcept { return server_.accepted(); }
    /// The heads of the requests for tunnels.
    [[nodiscard]] std::vector<std::string> heads() const {
        const std::lock_guard lock(mutex_);
        return heads_;
    }
    /// What clients sent through the tunnels.
    [[nodiscard]] std::string carried() const {
        const std::lock_guard lock(mutex_);
        return carried_;
    }

 private:
    void serve(Peer& peer) {
        const std::string head = peer.read_request();
        {
            const std::lock_guard lock(mutex_);
            heads_.push_back(head);
        }
        const std::string target = head.substr(8, head.find(' ', 8) - 8);
        const int origin = answer_.find(" 2") < 10 ? connect_to(target.substr(target.rfind(':') + 1)) : -1;
        peer.write(answer_);
        if (origin >= 0) {
            carry(peer.socket(), origin);
            ::close(origin);
        }
    }

    static int connect_to(const std::string& port) {
        const int origin = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(static_cast<std::uint16_t>(std::atoi(port.c_str())));
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        if (::connect(origin, reinterpret_cast<sockaddr*>(&address), sizeof(address)) != 0) {
            ::close(origin);
            return -1;
        }
        return origin;
    }

    void carry(int client, int origin) {
        std::array<char, 16384> bytes{};
        std::array<pollfd, 2> ends{{{client, POLLIN, 0}, {origin, POLLIN, 0}}};
        while (::poll(ends.data(), ends.size(), 10'000) > 0) {
            for (const pollfd& end : ends) {
                if (end.revents == 0) continue;
                const ssize_t count = ::recv(end.fd, bytes.data(), bytes.size(), 0);
                if (count <= 0) return;
                if (end.fd == client) {
                    const std::lock_guard lock(mutex_);
                    carried_.append(bytes.data(), static_cast<std::size_t>(count));
                }
                ::send(end.fd == client ? origin : client, bytes.data(), static_cast<std::size_t>(count), MSG_NOSIGNAL);
            }
        }
    }

    std::string answer_;
    mutable std::mutex mutex_;
    std::vector<std::string> heads_;
    std::string carried_;
    RawServer server_;
};

}  // namespace ofapi::test
