#pragma once

// A service with one list, in memory: answers targets as the API documents its styles of paging, with pages that are
// short or empty where the answer says that there is more. It shares no code with the walk.

#include "api/paging.hpp"

#include <cstddef>
#include <cstdint>
#include <map>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace ofapi::api::test {

struct ListShape {
    std::size_t size = 0;
    std::size_t limit = 10;  ///< where the request names none
    bool links = false;      ///< serves the link to the next page, with a parameter of its own
    bool link_in_meta = false;
    bool says_more = true;  ///< serves has_more where the style has it
    bool hides = false;     ///< offsets count rows of which some are not shown
    bool inclusive = true;  ///< the boundary of a date, or of an id, belongs to the page
    bool has_ids = true;
    bool ascending = false;
    std::size_t same_second = 1;  ///< so many rows share a date
};

class ListServer {
 public:
    ListServer(const detail::Paging& paging, ListShape shape, std::uint64_t seed);

    [[nodiscard]] std::string answer(std::string_view target);
    [[nodiscard]] std::size_t requests() const noexcept { return requests_; }

 private:
    struct Cut {
        std::size_t begin = 0;  ///< places, some of which may show nothing
        std::size_t end = 0;
    };
    using Query = std::map<std::string, std::string>;

    [[nodiscard]] std::size_t places() const noexcept { return shown_.size(); }
    [[nodiscard]] std::size_t begin_of(const Query& query) const;
    /// How many places the page takes; the same request gives the same page.
    [[nodiscard]] std::size_t length(std::size_t begin, std::size_t limit, std::size_t version) const;
    [[nodiscard]] std::string row(std::size_t place) const;
    [[nodiscard]] std::int64_t id(std::size_t place) const;
    [[nodiscard]] std::int64_t second(std::size_t place) const;
    [[nodiscard]] std::string marks(const Cut& cut, std::size_t limit, bool more) const;

    const detail::Paging& paging_;
    ListShape shape_;
    std::uint64_t seed_;
    std::vector<bool> shown_;
    std::vector<std::size_t> number_;  ///< of the row at a place
    std::size_t requests_ = 0;
};

}  // namespace ofapi::api::test
