#pragma once

#include <ofapi/poll/sink.hpp>

#include <chrono>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace ofapi::poll {

inline const Timestamp noon = std::chrono::sys_days(std::chrono::year(2026) / 11 / 24) + std::chrono::hours(12);

/// The page with these records; its cursor names round and page.
inline Batch make_batch(std::uint64_t round, std::uint64_t page, const std::vector<std::string_view>& records,
                        bool last = false, std::string account = "acct_1") {
    Batch batch(Walk("fans.list-all", AccountId(std::move(account))), round, page,
                noon + std::chrono::minutes(60 * round + page));
    for (const auto json : records) batch.records.push_back(make_record(json));
    batch.next = PageCursor(std::to_string(round) + "/" + std::to_string(page));
    batch.last = last;
    return batch;
}

}  // namespace ofapi::poll
