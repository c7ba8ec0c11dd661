#include <ofapi/webhook.hpp>

#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>

#include <array>
#include <limits>
#include <new>

namespace ofapi::webhook {

namespace {

using Digest = std::array<unsigned char, 32>;

std::optional<Digest> digest_of(std::string_view raw_body, std::string_view secret) noexcept {
    if (secret.size() > static_cast<std::size_t>(std::numeric_limits<int>::max())) return std::nullopt;
    Digest digest{};
    unsigned int size = digest.size();
    const unsigned char* const made =
        HMAC(EVP_sha256(), secret.data(), static_cast<int>(secret.size()),
             reinterpret_cast<const unsigned char*>(raw_body.data()), raw_body.size(), digest.data(), &size);
    if (made == nullptr || size != digest.size()) return std::nullopt;
    return digest;
}

int hex_value(char c) noexcept {
    if (c >= '0' && c <= '9') return c - '0';
    if (c >= 'a' && c <= 'f') return c - 'a' + 10;
    if (c >= 'A' && c <= 'F') return c - 'A' + 10;
    return -1;
}

std::optional<Digest> parse_hex(std::string_view text) noexcept {
    Digest digest{};
    if (text.size() != 2 * digest.size()) return std::nullopt;
    for (std::size_t i = 0; i < digest.size(); ++i) {
        const int high = hex_value(text[2 * i]);
        const int low = hex_value(text[2 * i + 1]);
        if (high < 0 || low < 0) return std::nullopt;
        digest[i] = static_cast<unsigned char>(high * 16 + low);
    }
    return digest;
}

}  // namespace

bool verify(std::string_view raw_body, std::string_view signature, std::string_view secret) noexcept {
    if (secret.empty()) return false;
    const std::optional<Digest> given = parse_hex(signature);
    if (!given) return false;
    const std::optional<Digest> right = digest_of(raw_body, secret);
    return right && CRYPTO_memcmp(given->data(), right->data(), right->size()) == 0;
}

std::string sign(std::string_view raw_body, std::string_view secret) {
    constexpr std::string_view digits = "0123456789abcdef";
    const std::optional<Digest> digest = digest_of(raw_body, secret);
    if (!digest) throw std::bad_alloc();  // the only way in which OpenSSL can fail here
    std::string text;
    text.reserve(2 * digest->size());
    for (const unsigned char byte : *digest) {
        text += digits[byte / 16];
        text += digits[byte % 16];
    }
    return text;
}

}  // namespace ofapi::webhook
