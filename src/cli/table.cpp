#include "cli/table.hpp"

#include "api/write_json.hpp"

#include <boost/json/object.hpp>
#include <boost/json/string.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>

namespace ofapi::cli {

namespace json = boost::json;

namespace {

constexpr std::size_t widest_column = 40;
constexpr std::string_view gap = "  ";

struct Character {
    std::uint32_t code;
    std::size_t bytes;
};

/// The text's first character. JSON from the client is valid UTF-8; a byte that is not counts as one character.
Character first_character(std::string_view text) {
    const auto lead = static_cast<unsigned char>(text.front());
    const std::size_t bytes = lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
    if (bytes == 1 || bytes > text.size()) return {lead, 1};
    std::uint32_t code = lead & (0xFFU >> (bytes + 1));
    for (std::size_t i = 1; i < bytes; ++i) code = code << 6 | (static_cast<unsigned char>(text[i]) & 0x3FU);
    return {code, bytes};
}

struct Range {
    std::uint32_t first;
    std::uint32_t last;
};

// From Unicode's East Asian Width (wide, full width) and the combining marks: what occurs in names and messages.
constexpr std::array wide = {
    Range{0x1100, 0x115F},   Range{0x231A, 0x231B},   Range{0x23E9, 0x23EC},   Range{0x23F0, 0x23F0},
    Range{0x23F3, 0x23F3},   Range{0x25FD, 0x25FE},   Range{0x2614, 0x2615},   Range{0x2648, 0x2653},
    Range{0x267F, 0x267F},   Range{0x2693, 0x2693},   Range{0x26A1, 0x26A1},   Range{0x26AA, 0x26AB},
    Range{0x26BD, 0x26BE},   Range{0x26C4, 0x26C5},   Range{0x26CE, 0x26CE},   Range{0x26D4, 0x26D4},
    Range{0x26EA, 0x26EA},   Range{0x26F2, 0x26F3},   Range{0x26F5, 0x26F5},   Range{0x26FA, 0x26FA},
    Range{0x26FD, 0x26FD},   Range{0x2705, 0x2705},   Range{0x270A, 0x270B},   Range{0x2728, 0x2728},
    Range{0x274C, 0x274C},   Range{0x274E, 0x274E},   Range{0x2753, 0x2755},   Range{0x2757, 0x2757},
    Range{0x2795, 0x2797},   Range{0x27B0, 0x27B0},   Range{0x27BF, 0x27BF},   Range{0x2B1B, 0x2B1C},
    Range{0x2B50, 0x2B50},   Range{0x2B55, 0x2B55},   Range{0x2E80, 0x303E},   Range{0x3041, 0xA4CF},
    Range{0xAC00, 0xD7A3},   Range{0xF900, 0xFAFF},   Range{0xFE30, 0xFE6F},   Range{0xFF00, 0xFF60},
    Range{0xFFE0, 0xFFE6},   Range{0x1F300, 0x1F64F}, Range{0x1F680, 0x1F6FF}, Range{0x1F7E0, 0x1F7EB},
    Range{0x1F900, 0x1FAFF}, Range{0x20000, 0x3FFFD}};
constexpr std::array zero = {Range{0x0300, 0x036F}, Range{0x200B, 0x200F}, Range{0x20D0, 0x20FF},
                             Range{0xFE00, 0xFE0F}, Range{0xFE20, 0xFE2F}, Range{0x1F3FB, 0x1F3FF}};

template <std::size_t N>
bool is_in(const std::array<Range, N>& ranges, std::uint32_t code) {
    return std::ranges::any_of(ranges, [&](const Range& range) { return code >= range.first && code <= range.last; });
}

std::size_t width_of(std::uint32_t code) { return is_in(zero, code) ? 0 : is_in(wide, code) ? 2 : 1; }

bool is_control(std::uint32_t code) { return code < 0x20 || (code >= 0x7F && code < 0xA0); }

std::string cell(const json::value* value) {
    if (value == nullptr || value->is_null()) return {};
    if (const auto* text = value->if_string()) return fitted({text->data(), text->size()}, widest_column);
    std::string written;
    api::write_json(written, *value);
    return fitted(written, widest_column);
}

struct Column {
    std::string name;
    std::size_t width = 0;
    std::vector<std::string> cells;
};

std::vector<std::string> scalar_members(const json::array& items) {
    std::vector<std::string> names;
    for (const auto& item : items) {
        const auto* object = item.if_object();
        if (object == nullptr) continue;
        for (const auto& [key, value] : *object) {
            const std::string name(key.data(), key.size());
            if (!value.is_structured() && std::ranges::find(names, name) == names.end()) names.push_back(name);
        }
    }
    return names;
}

Column make_column(const std::string& name, const json::array& items) {
    Column column{fitted(name, widest_column), display_width(fitted(name, widest_column)), {}};
    for (const auto& item : items) {
        const auto* object = item.if_object();
        column.cells.push_back(cell(object == nullptr ? &item : object->if_contains(name)));
        column.width = std::max(column.width, display_width(column.cells.back()));
    }
    return column;
}

void append_line(std::string& out, const std::vector<Column>& columns, const auto& text_of) {
    std::string line;
    for (const Column& column : columns) {
        const std::string& text = text_of(column);
        line += text;
        line.append(column.width - display_width(text) + gap.size(), ' ');
    }
    line.erase(line.find_last_not_of(' ') + 1);
    out += line + '\n';
}

}  // namespace

std::size_t display_width(std::string_view utf8) {
    std::size_t width = 0;
    while (!utf8.empty()) {
        const auto character = first_character(utf8);
        width += width_of(character.code);
        utf8.remove_prefix(character.bytes);
    }
    return width;
}

std::string fitted(std::string_view utf8, std::size_t columns) {
    std::string out;
    std::size_t whole = 0;  // bytes of `out` after which the sign of the cut would fit
    std::size_t width = 0;
    while (!utf8.empty()) {
        const auto character = first_character(utf8);
        const bool hidden = is_control(character.code);
        width += hidden ? 1 : width_of(character.code);
        if (width > columns) return out.substr(0, whole) + "…";
        if (hidden) {
            out += ' ';
        } else {
            out += utf8.substr(0, character.bytes);
        }
        if (width < columns) whole = out.size();
        utf8.remove_prefix(character.bytes);
    }
    return out;
}

Table make_table(const json::array& items, std::size_t columns) {
    auto names = scalar_members(items);
    if (names.empty() && !items.empty()) names.emplace_back("value");
    Table table;
    std::vector<Column> shown;
    std::size_t used = 0;
    for (const auto& name : names) {
        auto column = make_column(name, items);
        const std::size_t needed = column.width + (shown.empty() ? 0 : gap.size());
        if (!shown.empty() && used + needed > columns) {
            table.left_out.push_back(name);
            continue;
        }
        used += needed;
        shown.push_back(std::move(column));
    }
    if (shown.empty()) return table;
    append_line(table.text, shown, [](const Column& column) -> const std::string& { return column.name; });
    for (std::size_t row = 0; row < items.size(); ++row)
        append_line(table.text, shown, [row](const Column& column) -> const std::string& { return column.cells[row]; });
    return table;
}

}  // namespace ofapi::cli
