#pragma once

#include "cli/process.hpp"
#include "sim/server.hpp"

#include <boost/json/value.hpp>

#include <gtest/gtest.h>

#include <memory>
#include <set>
#include <string>
#include <vector>

namespace ofapi::test {

/// Runs `ofapi poll mass-messaging` against a simulated service and checks after each run that the key is nowhere in
/// what it wrote.
class PollCommandTest : public testing::Test {
 protected:
    static constexpr const char* key = "ofapi_simulated_key";

    /// Accepts only `key`, unless the configuration says otherwise.
    sim::Server& serve(sim::Config config);

    [[nodiscard]] std::string out() const { return folder_ / "out.ndjson"; }
    [[nodiscard]] std::string content() const { return read_file(out()); }

    /// Accounts, output, and where the service is; `more` comes behind.
    [[nodiscard]] std::vector<std::string> arguments(const std::string& accounts,
                                                     std::vector<std::string> more = {}) const;
    [[nodiscard]] static Process::Environment with_key() { return {{"ONLYFANSAPI_API_KEY", key}}; }

    Outcome poll(const std::string& accounts, const std::vector<std::string>& more = {});
    /// Runs with other arguments or another environment.
    Outcome run(std::vector<std::string> all_arguments, Process::Environment environment);

    /// The accounts in the file, each of which must be there once in a line of JSON that has every member.
    [[nodiscard]] std::set<std::string> accounts_written() const;
    /// Ids of the simulated service, separated by commas.
    [[nodiscard]] std::string ids(std::size_t first, std::size_t count) const;

    TemporaryFolder folder_;
    std::unique_ptr<sim::Server> server_;
};

/// The summary of a run with `--json`; null where there is none.
[[nodiscard]] boost::json::value summary_of(const Outcome& outcome);

}  // namespace ofapi::test
