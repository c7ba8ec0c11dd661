#pragma once

#include "sim/catalog.hpp"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace ofapi::sim {

/// Something that a request has put into a list.
struct Entry {
    std::int64_t id = 0;
    std::int64_t date = 0;  ///< seconds since 1970
    std::string json;       ///< the whole item, by the list's schema
};

/// The items of one list: first what was put there, the newest first, then made-up ones, which follow from the seed.
/// Ids differ; ids and dates fall from item to item where the document sorts the list, though neighbours may have the
/// same date. The made-up ids are below `first_written_id` and the dates before `first_written_date`.
class Collection {
 public:
    static constexpr std::int64_t first_written_id = 20'000'000'000'000;
    static constexpr std::int64_t first_written_date = 1'767'323'045;  ///< 2026-01-02 03:04:05

    /// `written`: oldest first; must outlive this object.
    Collection(const Operation& operation, const Schema& item, std::uint64_t seed, std::size_t made_up,
               std::span<const Entry> written);

    [[nodiscard]] std::size_t size() const noexcept { return written_.size() + made_up_; }
    [[nodiscard]] std::int64_t id(std::size_t index) const;
    [[nodiscard]] std::int64_t date(std::size_t index) const;
    void write(std::string& out, std::size_t index) const;

 private:
    [[nodiscard]] std::int64_t made_up_id(std::size_t index) const;
    [[nodiscard]] std::int64_t made_up_date(std::size_t index) const;

    const Schema& item_;
    std::uint64_t seed_;
    std::size_t made_up_;
    std::span<const Entry> written_;
    std::string id_path_;
    std::string date_path_;
    bool falling_ids_;
    bool id_is_text_ = false;
};

}  // namespace ofapi::sim
