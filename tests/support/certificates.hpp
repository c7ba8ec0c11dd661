#pragma once

// Certificates made at test time: nothing secret in the tree, and none that expires some day.

#include <chrono>
#include <filesystem>
#include <memory>
#include <string>
#include <vector>

namespace ofapi::test {

/// A certificate with its private key, and the certificates that lead to its authority, all PEM.
struct Identity {
    std::string certificate;
    std::string key;
};

class CertificateRequest {
 public:
    CertificateRequest() {}
    CertificateRequest&& dns(std::string name) && {
        names_.push_back("DNS:" + std::move(name));
        return std::move(*this);
    }
    CertificateRequest&& ip(std::string address) && {
        names_.push_back("IP:" + std::move(address));
        return std::move(*this);
    }
    CertificateRequest&& valid(std::chrono::seconds from, std::chrono::seconds to) && {
        from_ = from;
        to_ = to;
        return std::move(*this);
    }

    [[nodiscard]] const std::vector<std::string>& names() const { return names_; }
    [[nodiscard]] std::chrono::seconds from() const { return from_; }
    [[nodiscard]] std::chrono::seconds to() const { return to_; }

 private:
    std::vector<std::string> names_;
    std::chrono::seconds from_ = -std::chrono::hours(1);  // from now
    std::chrono::seconds to_ = std::chrono::hours(24);
};

/// For localhost, 127.0.0.1 and ::1.
[[nodiscard]] CertificateRequest for_localhost();
[[nodiscard]] Identity self_signed(const CertificateRequest& request);

class Authority {
 public:
    explicit Authority(const std::string& name);
    ~Authority();
    Authority(const Authority&) = delete;
    Authority& operator=(const Authority&) = delete;

    [[nodiscard]] Identity issue(const CertificateRequest& request) const;
    [[nodiscard]] std::string certificate() const;

 private:
    struct Impl;
    std::unique_ptr<Impl> impl_;
};

/// A file that is gone with this object.
class TemporaryFile {
 public:
    explicit TemporaryFile(const std::string& content);
    ~TemporaryFile();
    TemporaryFile(const TemporaryFile&) = delete;
    TemporaryFile& operator=(const TemporaryFile&) = delete;
    [[nodiscard]] std::string path() const { return path_.string(); }

 private:
    std::filesystem::path path_;
};

}  // namespace ofapi::test
