#include "sim/certificates.hpp"

#include <openssl/bio.h>
#include <openssl/ec.h>
#include <openssl/err.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <stdexcept>

namespace ofapi::sim {

namespace {

template <auto Free>
struct Deleter {
    template <class T>
    void operator()(T* object) const noexcept {
        Free(object);
    }
};

using Bio = std::unique_ptr<BIO, Deleter<BIO_free_all>>;
using Key = std::unique_ptr<EVP_PKEY, Deleter<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Deleter<X509_free>>;
using Extension = std::unique_ptr<X509_EXTENSION, Deleter<X509_EXTENSION_free>>;

void check(bool ok, const char* doing) {
    if (ok) return;
    char reason[256] = "";
    ERR_error_string_n(ERR_get_error(), reason, sizeof reason);
    throw std::runtime_error(std::string("cannot ") + doing + ": " + reason);
}

Key make_key() {
    Key key(EVP_EC_gen("P-256"));
    check(key != nullptr, "make a key");
    return key;
}

template <class Write>
std::string to_pem(Write write) {
    const Bio bio(BIO_new(BIO_s_mem()));
    check(bio && write(bio.get()) == 1, "write PEM");
    char* text = nullptr;
    const auto size = BIO_get_mem_data(bio.get(), &text);
    return std::string(text, static_cast<std::size_t>(size));
}

std::string key_pem(const Key& key) {
    return to_pem(
        [&](BIO* bio) { return PEM_write_bio_PrivateKey(bio, key.get(), nullptr, nullptr, 0, nullptr, nullptr); });
}

std::string certificate_pem(const Certificate& certificate) {
    return to_pem([&](BIO* bio) { return PEM_write_bio_X509(bio, certificate.get()); });
}

void extend(const Certificate& certificate, X509* issuer, int nid, const std::string& value) {
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate.get(), nullptr, nullptr, 0);
    const Extension extension(X509V3_EXT_conf_nid(nullptr, &context, nid, value.c_str()));
    check(extension && X509_add_ext(certificate.get(), extension.get(), -1) == 1, "extend a certificate");
}

std::string alternative_names(const std::vector<std::string>& names) {
    std::string list;
    for (const auto& name : names) {
        const bool address =
            name.find(':') != std::string::npos || name.find_first_not_of("0123456789.") == std::string::npos;
        list.append(list.empty() ? "" : ",").append(address ? "IP:" : "DNS:").append(name);
    }
    return list;
}

Certificate blank(const Key& key, const std::string& name, const CertificateOptions& options) {
    Certificate certificate(X509_new());
    check(certificate != nullptr, "make a certificate");
    std::uint64_t serial = 0;
    check(RAND_bytes(reinterpret_cast<unsigned char*>(&serial), sizeof serial) == 1, "draw a serial number");
    check(X509_set_version(certificate.get(), 2) == 1 &&
              ASN1_INTEGER_set_uint64(X509_get_serialNumber(certificate.get()), serial >> 1) == 1 &&
              X509_gmtime_adj(X509_getm_notBefore(certificate.get()), options.not_before.count()) != nullptr &&
              X509_gmtime_adj(X509_getm_notAfter(certificate.get()), options.not_after.count()) != nullptr &&
              X509_set_pubkey(certificate.get(), key.get()) == 1 &&
              X509_NAME_add_entry_by_txt(X509_get_subject_name(certificate.get()), "CN", MBSTRING_UTF8,
                                         reinterpret_cast<const unsigned char*>(name.c_str()), -1, -1, 0) == 1,
          "fill a certificate in");
    return certificate;
}

void sign(const Certificate& certificate, X509* issuer, const Key& key) {
    check(X509_set_issuer_name(certificate.get(), X509_get_subject_name(issuer)) == 1 &&
              X509_sign(certificate.get(), key.get(), EVP_sha256()) > 0,
          "sign a certificate");
}

Certificate server_certificate(const Key& key, X509* issuer, const CertificateOptions& options) {
    auto certificate = blank(key, options.names.empty() ? "server" : options.names.front(), options);
    auto* signer = issuer != nullptr ? issuer : certificate.get();
    extend(certificate, signer, NID_basic_constraints, "critical,CA:FALSE");
    extend(certificate, signer, NID_ext_key_usage, "serverAuth");
    if (!options.names.empty()) extend(certificate, signer, NID_subject_alt_name, alternative_names(options.names));
    return certificate;
}

}  // namespace

struct Authority::Keys {
    Key key = make_key();
    Certificate certificate = blank(key, "ofapi sim authority", CertificateOptions());
};

Authority::Authority() : keys_(std::make_unique<Keys>()) {
    const auto& certificate = keys_->certificate;
    extend(certificate, certificate.get(), NID_basic_constraints, "critical,CA:TRUE");
    extend(certificate, certificate.get(), NID_key_usage, "critical,keyCertSign,cRLSign");
    extend(certificate, certificate.get(), NID_subject_key_identifier, "hash");
    sign(certificate, certificate.get(), keys_->key);
    certificate_pem_ = sim::certificate_pem(certificate);
}

Authority::~Authority() = default;
Authority::Authority(Authority&&) noexcept = default;
Authority& Authority::operator=(Authority&&) noexcept = default;

Identity Authority::issue(const CertificateOptions& options) const {
    const auto key = make_key();
    const auto certificate = server_certificate(key, keys_->certificate.get(), options);
    sign(certificate, keys_->certificate.get(), keys_->key);
    return {sim::certificate_pem(certificate), key_pem(key)};
}

Identity self_signed(const CertificateOptions& options) {
    const auto key = make_key();
    const auto certificate = server_certificate(key, nullptr, options);
    sign(certificate, certificate.get(), key);
    return {certificate_pem(certificate), key_pem(key)};
}

}  // namespace ofapi::sim
