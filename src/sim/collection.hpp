#pragma once

#include "sim/catalog.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace ofapi::sim {

/// Something that a request has put into a list.
struct Entry {
    std::int64_t id = 0;
    std::int64_t date = 0;  ///< seconds since 1970
    std::string json;       ///< the whole item, by the list's schema
};

/// What requests have made of a list.
struct Changes {
    std::vector<Entry> written;      ///< the oldest first
    std::set<std::int64_t> removed;  ///< ids
};

/// The items of one list: first what was put there, the newest first, then made-up ones, which follow from the seed.
/// Ids differ; ids and dates fall from item to item where the document sorts the list, though neighbours may have the
/// same date. The made-up ids are below `first_written_id` and the dates before `first_written_date`.
class Collection {
 public:
    static constexpr std::int64_t first_written_id = 20'000'000'000'000;
    static constexpr std::int64_t first_written_date = 1'767'323'045;  ///< 2026-01-02 03:04:05

    /// All but `seed` and `made_up`, the number of made-up items, must outlive this object.
    Collection(const Operation& operation, const Schema& item, std::uint64_t seed, std::size_t made_up,
               const Changes& changes);

    [[nodiscard]] std::size_t size() const noexcept { return written_.size() + made_up_ - removed_.size(); }
    [[nodiscard]] std::int64_t id(std::size_t index) const;
    [[nodiscard]] std::int64_t date(std::size_t index) const;
    void write(std::string& out, std::size_t index) const;

 private:
    [[nodiscard]] const Entry* written(std::size_t index) const;

    /// The number that a made-up item had before others were removed.
    [[nodiscard]] std::size_t number(std::size_t index) const;
    [[nodiscard]] std::optional<std::size_t> number_of(std::int64_t id) const;
    [[nodiscard]] std::int64_t made_up_id(std::size_t index) const;
    [[nodiscard]] std::int64_t made_up_date(std::size_t index) const;

    const Schema& item_;
    std::uint64_t seed_;
    std::size_t made_up_;
    const std::vector<Entry>& written_;
    std::vector<std::size_t> removed_;  ///< numbers of made-up items, sorted
    std::string id_path_;
    std::string date_path_;
    bool falling_ids_;
    bool id_is_text_ = false;
};

}  // namespace ofapi::sim
