#pragma once

#include "cli/process.hpp"
#include "sim/server.hpp"

#include <boost/json/value.hpp>

#include <gtest/gtest.h>

#include <memory>
#include <string>
#include <vector>

namespace ofapi::test {

/// Runs `ofapi call` against a simulated service and checks after each run that the key is nowhere in what it wrote.
class CallCommandTest : public testing::Test {
 protected:
    static constexpr const char* key = "ofapi_simulated_key";

    /// Accepts only `key`. The configuration may say more.
    sim::Server& serve(sim::Config config = sim::Config());
    [[nodiscard]] std::string account() const { return server_->account_ids().front(); }

    /// `ofapi call` with the key and the service's address in the environment.
    Outcome call(std::vector<std::string> arguments);
    /// The same for the first account.
    Outcome call_account(std::vector<std::string> arguments);

    TemporaryFolder folder_;
    std::unique_ptr<sim::Server> server_;
};

/// The text as JSON; null, and a failed test, where it is none.
[[nodiscard]] boost::json::value json_of(const std::string& text);

}  // namespace ofapi::test
