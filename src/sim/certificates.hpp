#pragma once

#include "sim/time.hpp"

#include <memory>
#include <string>
#include <vector>

namespace ofapi::sim {

/// A certificate (with whatever chain it needs) and its private key.
struct Identity {
    std::string certificate_pem;
    std::string key_pem;
};

/// What a certificate should say. Times are offsets from now.
struct CertificateOptions {
    CertificateOptions() {}

    std::vector<std::string> names{"localhost", "127.0.0.1"};  ///< DNS names and IPv4 or IPv6 addresses
    std::chrono::seconds not_before = -std::chrono::hours(24);
    std::chrono::seconds not_after = std::chrono::hours(24 * 30);
};

/// A certificate authority of one process's lifetime, for tests and demonstrations. Its key never leaves memory.
class Authority {
 public:
    /// Makes a key and a self-signed certificate. Throws `std::runtime_error` if OpenSSL refuses.
    Authority();
    ~Authority();
    Authority(Authority&&) noexcept;
    Authority& operator=(Authority&&) noexcept;

    /// What a client must trust.
    [[nodiscard]] const std::string& certificate_pem() const noexcept { return certificate_pem_; }

    /// A server's certificate, signed by this authority.
    [[nodiscard]] Identity issue(const CertificateOptions& options = CertificateOptions()) const;

 private:
    struct Keys;

    std::unique_ptr<Keys> keys_;
    std::string certificate_pem_;
};

/// A server's certificate that nobody but itself vouches for.
[[nodiscard]] Identity self_signed(const CertificateOptions& options = CertificateOptions());

}  // namespace ofapi::sim
