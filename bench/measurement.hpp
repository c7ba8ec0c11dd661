#pragma once

// What the C++ programs of the comparison have in common: their arguments, and how they measure and report themselves.

#include <boost/url/parse.hpp>

#include <sys/resource.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <fstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace ofapi::bench {

using Clock = std::chrono::steady_clock;

/// `PROGRAM BASE_URL CA_FILE MODE CALLS WARM_UP CONNECTIONS`: so many calls before the measurement, then those that are
/// measured, over so many connections.
struct Arguments {
    std::string base_url;
    std::string host;
    std::string port;
    bool tls = false;
    std::string ca_file;
    std::string mode;
    std::size_t calls = 0;
    std::size_t warm_up = 0;
    std::size_t connections = 0;
};

inline Arguments read_arguments(int argc, char** argv) {
    const std::vector<std::string> words(argv + 1, argv + argc);
    if (words.size() != 6) throw std::invalid_argument("usage: BASE_URL CA_FILE MODE CALLS WARM_UP CONNECTIONS");
    const auto url = boost::urls::parse_uri(words[0]);
    if (!url) throw std::invalid_argument("not a URL: " + words[0]);
    Arguments result{words[0], url->host(), url->port(), url->scheme() == "https", words[1], words[2]};
    result.calls = std::stoul(words[3]);
    result.warm_up = std::stoul(words[4]);
    result.connections = std::stoul(words[5]);
    return result;
}

inline constexpr std::string_view key = "ofapi_simulated_key";

/// The calls go round 1,000 accounts, as a team's do.
inline std::vector<std::string> account_names() {
    std::vector<std::string> names;
    for (int i = 0; i < 1000; ++i) names.push_back("acct_" + std::to_string(1'000'000 + i));
    return names;
}

inline std::vector<std::string> targets() {
    std::vector<std::string> result = account_names();
    for (std::string& name : result) name = "/api/" + name + "/mass-messaging";
    return result;
}

/// Processor time of this process, user and system.
inline std::chrono::microseconds cpu_time() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    const auto in_us = [](const timeval& t) {
        return std::chrono::seconds(t.tv_sec) + std::chrono::microseconds(t.tv_usec);
    };
    return in_us(usage.ru_utime) + in_us(usage.ru_stime);
}

/// From its construction to report(). add() takes the time of one call.
class Measurement {
 public:
    explicit Measurement(std::size_t calls) : cpu_(cpu_time()), wall_(Clock::now()) { times_.reserve(calls); }

    void add(Clock::duration time) {
        times_.push_back(
            static_cast<std::uint32_t>(std::chrono::duration_cast<std::chrono::nanoseconds>(time).count()));
    }

    /// One line of JSON on standard output.
    void report() {
        const auto wall = std::chrono::duration<double>(Clock::now() - wall_).count();
        const auto cpu = static_cast<double>((cpu_time() - cpu_).count());
        if (times_.empty()) throw std::runtime_error("there were no calls");
        std::ranges::sort(times_);
        std::printf(R"({"calls":%zu,"cpu_us":%.0f,"seconds":%.6f,"p50":%.1f,"p99":%.1f,"p999":%.1f})"
                    "\n",
                    times_.size(), cpu, wall, percentile(50), percentile(99), percentile(99.9));
    }

 private:
    [[nodiscard]] double percentile(double percent) const {
        const auto rank = static_cast<std::size_t>(static_cast<double>(times_.size()) * percent / 100);
        return times_[std::min(rank, times_.size() - 1)] / 1e3;
    }

    std::chrono::microseconds cpu_;
    Clock::time_point wall_;
    std::vector<std::uint32_t> times_;  // nanoseconds
};

/// Memory of this process that is in RAM now, without what it shares with others' files.
inline std::size_t resident_bytes() {
    std::ifstream statm("/proc/self/statm");
    std::size_t size = 0;
    std::size_t resident = 0;
    statm >> size >> resident;
    return resident * static_cast<std::size_t>(sysconf(_SC_PAGESIZE));
}

/// What idle connections take: the growth from `before`, when the first was open already, to now.
inline void report_idle(std::size_t connections, std::size_t before) {
    const auto grown = static_cast<double>(resident_bytes() - before);
    std::printf(R"({"connections":%zu,"bytes_per_connection":%.0f})"
                "\n",
                connections, grown / static_cast<double>(connections - 1));
}

}  // namespace ofapi::bench
