#include "client/priced_units.hpp"

#include <ofapi/api/mass_messaging.hpp>
#include <ofapi/api/media.hpp>
#include <ofapi/api/search.hpp>
#include <ofapi/file.hpp>

#include <gtest/gtest.h>

#include <string>

namespace ofapi::client {
namespace {

const AccountId account("acct_1");

TEST(PricedUnits, AreOneForACallThatCostsTheSameWhateverItAsksFor) {
    EXPECT_EQ(priced_units(mass_messaging::List(account).request()), 1);
}

TEST(PricedUnits, AreTheResultsThatASearchAsksFor) {
    EXPECT_EQ(priced_units(search::Profiles().limit(25).request()), 25);
    EXPECT_EQ(priced_units(search::Profiles().query("blue").request()), 10)
        << "what the service takes where none is set";
}

TEST(PricedUnits, AreTheMegabytesOfAFileThatIsSent) {
    const auto upload = media::Upload(account).file(File("a.mp4", std::string(2'000'000, 'x')));
    EXPECT_NEAR(priced_units(upload.request()), 2, 0.001);
    const auto late = media::Upload(account).async(true).file(File("a.mp4", std::string(500'000, 'x')));
    EXPECT_NEAR(priced_units(late.request()), 0.5, 0.001);
}

TEST(PricedUnits, AreNotKnownOfAFileThatTheServiceFetches) {
    EXPECT_EQ(priced_units(media::Upload(account).file_url("https://example.org/a.mp4").request()), 0);
    EXPECT_EQ(priced_units(media::Download(account, "https://cdn2.onlyfans.com/a.jpg").request()), 0);
}

}  // namespace
}  // namespace ofapi::client
