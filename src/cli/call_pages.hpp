#pragma once

#include "api/page_walk.hpp"

#include <ofapi/response.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace ofapi::cli {

/// Writes the items of a list that comes page by page to standard output: as one array, or one a line. Holds one page.
class ItemPrinter {
 public:
    enum class Form { array, pretty_array, lines };

    explicit ItemPrinter(Form form) : form_(form) {}

    /// The page's items but those that came before. Throws `OutputFailed`; then none of them counts as written.
    void print_page(const Answer& answer, const detail::OperationInfo& operation, const api::PageWalk::Page& page);
    /// Once all pages are there. An array that is not ended is no JSON, so nobody takes it for the whole.
    void end();

    /// How many have been written.
    [[nodiscard]] std::uint64_t items() const noexcept { return items_; }

 private:
    void append(std::string& out, std::string_view item, bool is_first) const;

    Form form_;
    std::uint64_t items_ = 0;
};

}  // namespace ofapi::cli
