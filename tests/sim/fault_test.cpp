#include "sim/fault.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <stdexcept>

namespace ofapi::sim {
namespace {

TEST(Fault, IsFoundByItsName) {
    for (const auto each : all_faults) EXPECT_EQ(fault(name(each)), each);
    EXPECT_EQ(fault("none"), std::nullopt);
    EXPECT_EQ(fault("HTML502"), std::nullopt);
}

TEST(FaultRates, GivesEachFaultItsShareOfTheUnitInterval) {
    FaultRates rates;
    EXPECT_EQ(rates.pick(0.0), Fault::none);
    rates.set(Fault::slow, 0.5).set(Fault::html502, 0.25);
    EXPECT_EQ(rates.pick(0.0), Fault::html502);
    EXPECT_EQ(rates.pick(0.249), Fault::html502);
    EXPECT_EQ(rates.pick(0.25), Fault::slow);
    EXPECT_EQ(rates.pick(0.749), Fault::slow);
    EXPECT_EQ(rates.pick(0.75), Fault::none);
}

TEST(FaultRates, RefusesWhatIsNoProbability) {
    FaultRates rates;
    EXPECT_THROW(rates.set(Fault::slow, -0.1), std::invalid_argument);
    EXPECT_THROW(rates.set(Fault::slow, 1.1), std::invalid_argument);
    EXPECT_THROW(rates.set(Fault::slow, std::nan("")), std::invalid_argument);
    EXPECT_THROW(rates.set(Fault::none, 0.1), std::invalid_argument);
    rates.set(Fault::slow, 0.6);
    EXPECT_THROW(rates.set(Fault::close, 0.5), std::invalid_argument);
    EXPECT_EQ(rates.pick(0.59), Fault::slow);
    EXPECT_EQ(rates.pick(0.61), Fault::none) << "a refused change leaves no trace";
}

TEST(FaultRates, AllowsTenTenths) {
    FaultRates rates;
    for (std::size_t i = 0; i < 10; ++i) EXPECT_NO_THROW(rates.set(all_faults[i], 0.1));
}

}  // namespace
}  // namespace ofapi::sim
