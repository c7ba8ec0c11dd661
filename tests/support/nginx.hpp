#pragma once

#include <sys/types.h>

#include <cstdint>
#include <filesystem>
#include <string>
#include <vector>

namespace testing_support {

/// An nginx of the test's own, on free ports of 127.0.0.1, with its files in a folder that is removed afterwards. It
/// answers every path below /api/ with one body and writes one line per request to its access log.
class Nginx {
 public:
    struct Settings {
        Settings() {}
        std::string body = R"({"data":[]})";
        std::string headers;                                  ///< `add_header` lines
        std::string http;                                     ///< further lines of the http block
        std::string server;                                   ///< further lines of the server block
        std::string location = "try_files /body.json =404;";  ///< what is done with a request below /api/
        std::string certificate_pem;                          ///< HTTPS, if given
        std::string key_pem;
    };

    /// Whether the program is installed.
    [[nodiscard]] static bool available();

    /// Returns once it listens. Throws `std::runtime_error` if it does not.
    explicit Nginx(const Settings& settings);
    ~Nginx();
    Nginx(const Nginx&) = delete;
    Nginx& operator=(const Nginx&) = delete;

    [[nodiscard]] std::string url() const;
    [[nodiscard]] std::uint16_t port() const noexcept { return port_; }
    /// Starts new workers and lets the old ones close their connections, as an administrator's reload does.
    void reload() const;
    /// Kills the workers as they are; new ones are started.
    void kill_workers() const;

    struct Logged {
        std::string status;
        std::string connection;      ///< its number
        std::string session_reused;  ///< "r": the TLS session was resumed
        std::string request;
        std::string authorization;
        std::string coding;  ///< the answer's Content-Encoding, "-" without one
    };
    /// The access log so far; complete once nginx has been stopped.
    [[nodiscard]] std::vector<Logged> log() const;
    void stop();

 private:
    std::filesystem::path folder_;
    pid_t process_ = -1;
    std::uint16_t port_ = 0;
    bool tls_ = false;
};

}  // namespace testing_support
