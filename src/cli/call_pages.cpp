#include "cli/call_pages.hpp"

#include "api/paging.hpp"
#include "cli/call_output.hpp"
#include "cli/json_text.hpp"

#include <algorithm>
#include <stdexcept>
#include <string_view>

namespace ofapi::cli {

namespace {

/// Every line but the first two spaces further in.
std::string indented(std::string_view text) {
    std::string out = "  ";
    for (const char c : text) {
        out += c;
        if (c == '\n') out += "  ";
    }
    return out;
}

}  // namespace

void ItemPrinter::append(std::string& out, std::string_view item, bool is_first) const {
    if (form_ != Form::lines) out += is_first ? "[\n" : ",\n";
    out += form_ == Form::pretty_array ? indented(pretty_json(item)) : compact_json(item);
    if (form_ == Form::lines) out += '\n';
}

void ItemPrinter::print_page(const Answer& answer, const detail::OperationInfo& operation,
                             const api::PageWalk::Page& page) {
    const auto elements = array_elements(value_at(answer.body, operation.paging->items));
    if (elements.size() != page.rows) throw std::runtime_error("the list in the answer cannot be told apart");
    std::string out;
    std::uint64_t fresh = 0;
    for (std::size_t row = 0; row < elements.size(); ++row) {
        if (std::ranges::binary_search(page.repeated, row)) continue;
        append(out, elements[row], items_ + fresh == 0);
        ++fresh;
    }
    print(out);
    items_ += fresh;
}

void ItemPrinter::end() {
    if (form_ == Form::lines) return;
    print(items_ == 0 ? "[]\n" : "\n]\n");
}

}  // namespace ofapi::cli
