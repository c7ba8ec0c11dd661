#include "support/certificates.hpp"

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <unistd.h>

#include <atomic>
#include <cstdlib>
#include <stdexcept>

namespace ofapi::test {
namespace {

struct Free {
    void operator()(X509* certificate) const { X509_free(certificate); }
    void operator()(EVP_PKEY* key) const { EVP_PKEY_free(key); }
    void operator()(BIO* bio) const { BIO_free(bio); }
    void operator()(X509_EXTENSION* extension) const { X509_EXTENSION_free(extension); }
};
using X509Ptr = std::unique_ptr<X509, Free>;
using KeyPtr = std::unique_ptr<EVP_PKEY, Free>;
using BioPtr = std::unique_ptr<BIO, Free>;

void check(bool good, const char* what) {
    if (!good) {
        throw std::runtime_error(std::string("cannot make a test certificate: ") + what);
    }
}

template <class Write>
std::string to_pem(Write write) {
    const BioPtr bio(BIO_new(BIO_s_mem()));
    check(write(bio.get()) == 1, "PEM");
    char* data = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &data);
    return {data, static_cast<std::size_t>(size)};
}

std::string to_pem(X509* certificate) {
    return to_pem([&](BIO* bio) { return PEM_write_bio_X509(bio, certificate); });
}
std::string to_pem(EVP_PKEY* key) {
    return to_pem([&](BIO* bio) { return PEM_write_bio_PrivateKey(bio, key, nullptr, nullptr, 0, nullptr, nullptr); });
}

void extend(X509* certificate, X509* issuer, int kind, const std::string& value) {
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    const std::unique_ptr<X509_EXTENSION, Free> extension(X509V3_EXT_conf_nid(nullptr, &context, kind, value.c_str()));
    check(extension != nullptr, "extension");
    check(X509_add_ext(certificate, extension.get(), -1) == 1, "extension");
}

X509Ptr blank(const std::string& name, EVP_PKEY* key, std::chrono::seconds from, std::chrono::seconds to) {
    static std::atomic<long> serial{1};
    X509Ptr certificate(X509_new());
    X509_set_version(certificate.get(), 2);
    ASN1_INTEGER_set(X509_get_serialNumber(certificate.get()), serial++);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), from.count());
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), to.count());
    X509_set_pubkey(certificate.get(), key);
    X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate.get()), "CN", MBSTRING_ASC,
                               reinterpret_cast<const unsigned char*>(name.c_str()), -1, -1, 0);
    return certificate;
}

std::string joined(const std::vector<std::string>& names) {
    std::string out;
    for (const auto& name : names) {
        out += (out.empty() ? "" : ",") + name;
    }
    return out;
}

}  // namespace

struct Authority::Impl {
    KeyPtr key;
    X509Ptr certificate;
};

Authority::Authority(const std::string& name) : impl_(std::make_unique<Impl>()) {
    impl_->key.reset(EVP_EC_gen("P-256"));
    impl_->certificate = blank(name, impl_->key.get(), -std::chrono::hours(48), std::chrono::hours(48));
    X509* const own = impl_->certificate.get();
    X509_set_issuer_name(own, X509_get_subject_name(own));
    extend(own, own, NID_basic_constraints, "critical,CA:TRUE");
    extend(own, own, NID_key_usage, "critical,keyCertSign,cRLSign");
    extend(own, own, NID_subject_key_identifier, "hash");
    check(X509_sign(own, impl_->key.get(), EVP_sha256()) > 0, "sign");
}

Authority::~Authority() = default;

std::string Authority::certificate() const { return to_pem(impl_->certificate.get()); }

Identity Authority::issue(const CertificateRequest& request) const {
    const KeyPtr key(EVP_EC_gen("P-256"));
    const X509Ptr certificate = blank("ofapi test server", key.get(), request.from(), request.to());
    X509* const issuer = impl_->certificate.get();
    X509_set_issuer_name(certificate.get(), X509_get_subject_name(issuer));
    extend(certificate.get(), issuer, NID_basic_constraints, "CA:FALSE");
    extend(certificate.get(), issuer, NID_subject_alt_name, joined(request.names()));
    extend(certificate.get(), issuer, NID_authority_key_identifier, "keyid");
    check(X509_sign(certificate.get(), impl_->key.get(), EVP_sha256()) > 0, "sign");
    return {to_pem(certificate.get()), to_pem(key.get())};
}

CertificateRequest for_localhost() { return CertificateRequest().dns("localhost").ip("127.0.0.1").ip("::1"); }

Identity self_signed(const CertificateRequest& request) {
    const KeyPtr key(EVP_EC_gen("P-256"));
    const X509Ptr certificate = blank("ofapi test server", key.get(), request.from(), request.to());
    X509_set_issuer_name(certificate.get(), X509_get_subject_name(certificate.get()));
    extend(certificate.get(), certificate.get(), NID_subject_alt_name, joined(request.names()));
    check(X509_sign(certificate.get(), key.get(), EVP_sha256()) > 0, "sign");
    return {to_pem(certificate.get()), to_pem(key.get())};
}

TemporaryFile::TemporaryFile(const std::string& content) {
    std::string name = (std::filesystem::temp_directory_path() / "ofapi-test-XXXXXX").string();
    const int file = ::mkstemp(name.data());
    check(file >= 0, "temporary file");
    path_ = name;
    const auto written = ::write(file, content.data(), content.size());
    ::close(file);
    check(written == static_cast<ssize_t>(content.size()), "temporary file");
}

TemporaryFile::~TemporaryFile() {
    std::error_code ignored;
    std::filesystem::remove(path_, ignored);
}

}  // namespace ofapi::test
