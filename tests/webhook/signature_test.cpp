#include <ofapi/webhook.hpp>

#include <gtest/gtest.h>

#include <cctype>
#include <string>

namespace ofapi::webhook {
namespace {

struct Vector {
    const char* name;
    std::string secret;
    std::string body;
    const char* signature;
};

/// RFC 4231, cases 1, 2, 3 and 6.
const Vector vectors[] = {
    {"plain", std::string(20, '\x0b'), "Hi There", "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"},
    {"short_key", "Jefe", "what do ya want for nothing?",
     "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"},
    {"bytes", std::string(20, '\xaa'), std::string(50, '\xdd'),
     "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe"},
    {"long_key", std::string(131, '\xaa'), "Test Using Larger Than Block-Size Key - Hash Key First",
     "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"},
};

class KnownAnswer : public testing::TestWithParam<Vector> {};

TEST_P(KnownAnswer, IsMadeAndTakenInEitherCase) {
    const Vector& v = GetParam();
    EXPECT_EQ(sign(v.body, v.secret), v.signature);
    EXPECT_TRUE(verify(v.body, v.signature, v.secret));
    std::string upper = v.signature;
    for (char& c : upper) c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
    EXPECT_TRUE(verify(v.body, upper, v.secret));
}

INSTANTIATE_TEST_SUITE_P(Rfc4231, KnownAnswer, testing::ValuesIn(vectors),
                         [](const auto& v) { return std::string(v.param.name); });

TEST(Signature, IsRefusedWhereAnyBitOfTheBodyOrOfItselfHasChanged) {
    const std::string body = R"({"event":"tips.received","account_id":"acct_1","payload":{"amount":8}})";
    const std::string secret = "a long random text";
    const std::string signature = sign(body, secret);
    for (std::size_t i = 0; i < body.size(); ++i) {
        std::string changed = body;
        changed[i] = static_cast<char>(changed[i] ^ 1);
        EXPECT_FALSE(verify(changed, signature, secret)) << i;
    }
    for (std::size_t i = 0; i < signature.size(); ++i) {
        std::string changed = signature;
        changed[i] = changed[i] == '0' ? '1' : '0';
        EXPECT_FALSE(verify(body, changed, secret)) << i;
    }
    EXPECT_FALSE(verify(body + '\n', signature, secret)) << "the raw body counts";
    EXPECT_FALSE(verify(body, signature, "another text"));
    EXPECT_TRUE(verify(body, signature, secret));
}

TEST(Signature, OfAnotherFormIsRefused) {
    const std::string signature = sign("body", "secret");
    std::string not_hex = signature;
    not_hex.back() = 'g';
    for (const std::string& other : {std::string(), signature.substr(1), signature + '0', signature + ' ',
                                     "sha256=" + signature, not_hex, std::string(64, ' '), std::string(64, '\0')}) {
        EXPECT_FALSE(verify("body", other, "secret")) << other;
    }
}

TEST(Signature, IsNeverValidUnderAnEmptySecret) {
    EXPECT_FALSE(verify("body", sign("body", ""), ""));
    EXPECT_FALSE(verify("", "", ""));
}

TEST(Signature, HoldsForAnEmptyBody) { EXPECT_TRUE(verify("", sign("", "secret"), "secret")); }

}  // namespace
}  // namespace ofapi::webhook
