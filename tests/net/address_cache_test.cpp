#include "net/address_cache.hpp"

#include <boost/asio/ip/address.hpp>

#include <gmock/gmock.h>

#include <string>
#include <vector>

namespace ofapi::net {
namespace {

using namespace std::chrono_literals;
namespace asio = boost::asio;
using testing::ElementsAre;
using testing::IsEmpty;
using Endpoint = AddressCache::Endpoint;

Endpoint at(const std::string& address) { return {asio::ip::make_address(address), 443}; }

const Time start = Time() + 1h;

TEST(AddressCache, WantsNothingForAMinuteAfterAnAnswer) {
    AddressCache cache;
    EXPECT_TRUE(cache.wants_look_up(start));
    cache.found({at("10.0.0.1")}, start);
    EXPECT_FALSE(cache.wants_look_up(start + 59s));
    EXPECT_TRUE(cache.wants_look_up(start + 60s));
}

TEST(AddressCache, ServesWhatIsOldUntilTheNextAnswer) {
    AddressCache cache;
    cache.found({at("10.0.0.1")}, start);
    cache.expire(start + 5min);
    EXPECT_THAT(cache.endpoints(), ElementsAre(at("10.0.0.1")));
    cache.found({at("10.0.0.2")}, start + 5min);
    EXPECT_THAT(cache.endpoints(), ElementsAre(at("10.0.0.2")));
}

TEST(AddressCache, KeepsTheAddressesThroughFailuresButNotForEver) {
    AddressCache cache;
    cache.found({at("10.0.0.1")}, start);
    cache.failed(start + 60s);
    EXPECT_FALSE(cache.wants_look_up(start + 64s));
    EXPECT_TRUE(cache.wants_look_up(start + 65s));
    cache.expire(start + 10min - 1s);
    EXPECT_THAT(cache.endpoints(), ElementsAre(at("10.0.0.1")));
    cache.expire(start + 10min);
    EXPECT_THAT(cache.endpoints(), IsEmpty());
    cache.failed(start + 10min);
    EXPECT_TRUE(cache.wants_look_up(start + 10min)) << "there is nothing else to do";
}

TEST(AddressCache, AsksAgainWhenNoneCouldBeReached) {
    AddressCache cache;
    cache.found({at("10.0.0.1")}, start);
    cache.doubt();
    EXPECT_TRUE(cache.wants_look_up(start));
    EXPECT_THAT(cache.endpoints(), ElementsAre(at("10.0.0.1")));
}

TEST(AddressCache, KeepsKnownAddressesForEver) {
    AddressCache cache({at("10.0.0.1")});
    cache.doubt();
    cache.expire(start + 24h * 365);
    EXPECT_FALSE(cache.wants_look_up(start + 24h * 365));
    EXPECT_THAT(cache.endpoints(), ElementsAre(at("10.0.0.1")));
}

TEST(AddressCache, TriesTheAddressThatWorkedFirstAsLongAsTheHostHasIt) {
    AddressCache cache;
    cache.found({at("10.0.0.1"), at("10.0.0.2"), at("10.0.0.3")}, start);
    cache.prefer(at("10.0.0.3"));
    EXPECT_THAT(cache.endpoints(), ElementsAre(at("10.0.0.3"), at("10.0.0.1"), at("10.0.0.2")));
    cache.found({at("10.0.0.2"), at("::1"), at("10.0.0.3")}, start + 60s);
    EXPECT_THAT(cache.endpoints(), ElementsAre(at("10.0.0.3"), at("::1"), at("10.0.0.2")));
    cache.found({at("10.0.0.4"), at("10.0.0.2")}, start + 120s);
    EXPECT_THAT(cache.endpoints(), ElementsAre(at("10.0.0.4"), at("10.0.0.2")));
}

}  // namespace
}  // namespace ofapi::net
