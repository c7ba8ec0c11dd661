#pragma once

// A job file says in TOML what to poll: accounts, operations with how often and how, and the sinks. Whatever is wrong
// with it is found at once and named with its place.

#include <ofapi/ids.hpp>
#include <ofapi/options.hpp>
#include <ofapi/poll/ndjson_sink.hpp>
#include <ofapi/poll/sqlite_sink.hpp>
#include <ofapi/time.hpp>

#include "api/catalog.hpp"

#include <boost/json/object.hpp>

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace ofapi::cli {

/// What is wrong with a job file, and where; lines and columns count from one.
struct JobMistake {
    std::uint32_t line = 0;
    std::uint32_t column = 0;
    std::string text;  ///< with the accepted values
};

/// One operation of a job.
struct JobOperation {
    const api::Operation* operation = nullptr;
    boost::json::object parameters;  ///< without the account, as they are sent
    std::optional<Duration> every;   ///< none: one round
    Priority priority = Priority::bulk;
    unsigned weight = 1;
    std::optional<std::int64_t> budget;  ///< credits a day
};

/// One sink of a job: where, and how.
struct JobSink {
    std::string path;
    std::variant<poll::SqliteOptions, poll::NdjsonOptions> options;
};

struct Job {
    std::string accounts = "all";         ///< `all`, or the name of a file
    std::vector<AccountId> account_list;  ///< instead, where it is not empty
    std::vector<JobOperation> operations;
    std::vector<JobSink> sinks;
};

struct ReadJob {
    Job job;                           ///< to be used only where there is no mistake
    std::vector<JobMistake> mistakes;  ///< in the order of their places
};

/// Reads a job file's text. What is not TOML is one mistake; in what is, all are found.
[[nodiscard]] ReadJob read_job(std::string_view text);

/// `FILE:3:9: every: must be ...`, a line for each mistake.
[[nodiscard]] std::string mistakes_text(std::string_view file, const std::vector<JobMistake>& mistakes);

/// What a job does, a line for each operation and sink.
[[nodiscard]] std::string job_text(const Job& job);

}  // namespace ofapi::cli
