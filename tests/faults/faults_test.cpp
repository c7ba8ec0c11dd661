#include "faults/play.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <iostream>
#include <string>

namespace ofapi::faults {
namespace {

/// By default a sample; OFAPI_FAULTS_EVERY=1 plays all cases, and OFAPI_FAULTS_SEED chooses another sample.
Choice choice() {
    const auto number = [](const char* name, std::size_t otherwise) {
        const char* const text = std::getenv(name);
        return text == nullptr ? otherwise : std::size_t(std::strtoul(text, nullptr, 10));
    };
    Choice chosen;
    chosen.every = std::max<std::size_t>(number("OFAPI_FAULTS_EVERY", 149), 1);
    chosen.seed = number("OFAPI_FAULTS_SEED", 1);
    return chosen;
}

class Faults : public testing::TestWithParam<Way> {};

TEST_P(Faults, EndAsTheTableOfRetriesSaysWhereverTheyStrike) {
    const Choice chosen = choice();
    const Report report = play_all(GetParam(), chosen);
    std::cout << to_string(GetParam()) << ": " << report.cases << " cases (every " << chosen.every << ", seed "
              << chosen.seed << ")\n";
    for (const auto& [ending, count] : report.endings) std::cout << "  " << count << "  " << ending << '\n';
    for (const std::string& wrong : report.wrong) ADD_FAILURE() << wrong;
    EXPECT_GT(report.cases, 6U);
}

INSTANTIATE_TEST_SUITE_P(Over, Faults, testing::Values(Way::plain, Way::tls12, Way::tls13), [](const auto& way) {
    std::string name;
    for (const char c : to_string(way.param)) name += c == ' ' || c == '.' ? '_' : c;
    return name;
});

}  // namespace
}  // namespace ofapi::faults
