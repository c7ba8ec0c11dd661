#include "sim/paging.hpp"

#include "sim/moments.hpp"
#include "sim/target.hpp"

#include <algorithm>
#include <charconv>

namespace ofapi::sim {

namespace {

using Style = Paging::Style;

/// Carries the place of a next page. Not documented, like the service's own `id`.
constexpr std::string_view cursor_name = "_cursor";
constexpr std::int64_t first_marker = 1'700'000'000;
constexpr std::int64_t standard_limit = 10;

std::optional<std::int64_t> number(std::string_view query, std::string_view name) {
    if (name.empty()) return std::nullopt;
    const auto text = query_value(query, name);
    std::int64_t value = 0;
    if (!text || std::from_chars(text->data(), text->data() + text->size(), value).ec != std::errc()) return {};
    return value;
}

bool hides_places(Style style) {
    return style == Style::next_page || style == Style::next_page_url || style == Style::next_offset ||
           style == Style::marker;
}

/// The least number in [low, high) for which `test` is true, which must be so for all that follow; otherwise `high`.
template <class Test>
std::size_t least(std::size_t low, std::size_t high, Test test) {
    while (low < high) {
        const auto middle = low + (high - low) / 2;
        if (test(middle)) {
            high = middle;
        } else {
            low = middle + 1;
        }
    }
    return low;
}

/// Items lie at places that are numbered from 0. If `hiding`, every fifth place holds none, nor do those from 10 to 19.
class Places {
 public:
    Places(std::size_t items, bool hiding) : hiding_(hiding), size_(items) {
        if (hiding)
            size_ = least(items, 2 * items + 30, [&](std::size_t place) { return items_before(place) >= items; });
    }

    [[nodiscard]] std::size_t size() const { return size_; }

    [[nodiscard]] std::size_t items_before(std::size_t place) const {
        if (!hiding_) return place;
        const auto without_fifths = [](std::size_t end) { return end - (end + 1) / 5; };
        const auto kept = without_fifths(std::min<std::size_t>(place, 10));
        return place <= 20 ? kept : kept + without_fifths(place) - without_fifths(20);
    }

 private:
    bool hiding_;
    std::size_t size_;
};

/// One request for a page, and what follows from it.
class Cut {
 public:
    Cut(const Operation& operation, const Collection& collection, std::string_view query)
        : paging_(*operation.paging),
          collection_(collection),
          query_(query),
          places_(collection.size(), hides_places(paging_.style)) {
        const auto preset = preset_of(operation, paging_.limit);
        limit_ = static_cast<std::size_t>(std::max<std::int64_t>(1, number(query, paging_.limit).value_or(preset)));
        if (paging_.style == Style::id_cursor) {
            const auto order = query_value(query, paging_.order).value_or(std::string(paging_.default_order));
            backwards_ = order == "asc";
        }
    }

    Page page() {
        const auto start = std::min(start_place(), places_.size());
        const auto end = start + std::min(limit_, places_.size() - start);
        const auto from = places_.items_before(start);
        const auto to = places_.items_before(end);
        const bool more = end < places_.size();
        Page page;
        page.items += '[';
        for (auto i = from; i < to; ++i) {
            if (i > from) page.items += ',';
            collection_.write(page.items, item(i));
        }
        page.items += ']';
        page.count = to - from;
        mark(page, start, end, more);
        if (more) page.next = next_query(end);
        return page;
    }

 private:
    static std::int64_t preset_of(const Operation& operation, std::string_view name) {
        for (const auto& parameter : operation.parameters) {
            if (parameter.name == name && parameter.schema->preset != nullptr && parameter.schema->preset->is_int64()) {
                return parameter.schema->preset->get_int64();
            }
        }
        return standard_limit;
    }

    [[nodiscard]] std::size_t item(std::size_t i) const { return backwards_ ? collection_.size() - 1 - i : i; }

    /// The first item for which `stop` is true, in the order of the pages, in which it must be for all that follow.
    template <class Stop>
    [[nodiscard]] std::size_t first(Stop stop) const {
        return least(0, collection_.size(), [&](std::size_t i) { return stop(item(i)); });
    }

    [[nodiscard]] std::size_t start_place() const {
        if (const auto cursor = number(query_, cursor_name))
            return static_cast<std::size_t>(std::max<std::int64_t>(0, *cursor));
        switch (paging_.style) {
            case Style::id_cursor: return start_by_id();
            case Style::from_id:
                if (const auto id = number(query_, paging_.cursor)) {
                    return first([&](std::size_t i) { return collection_.id(i) < *id; });
                }
                return 0;
            case Style::end_date:
                if (const auto end = parse_date(query_value(query_, paging_.cursor).value_or(""))) {
                    return first([&](std::size_t i) { return collection_.date(i) <= *end; });
                }
                return 0;
            case Style::page:
                return static_cast<std::size_t>(std::max<std::int64_t>(1, number(query_, paging_.page).value_or(1)) -
                                                1) *
                       limit_;
            case Style::marker:
                if (const auto marker = number(query_, paging_.cursor)) {
                    return static_cast<std::size_t>(std::max<std::int64_t>(0, first_marker - *marker));
                }
                return 0;
            case Style::offset:
            case Style::next_page:
            case Style::next_offset:
            case Style::next_page_url: break;
        }
        return static_cast<std::size_t>(std::max<std::int64_t>(0, number(query_, paging_.offset).value_or(0)));
    }

    /// Inclusive with the documented parameters, exclusive with the `id` of a served `next_page`.
    [[nodiscard]] std::size_t start_by_id() const {
        const auto after = number(query_, "id");
        const auto at = number(query_, backwards_ ? paging_.ascending : paging_.descending);
        if (!after && !at) return 0;
        return first([&](std::size_t i) {
            const auto id = collection_.id(i);
            if (after) return backwards_ ? id > *after : id < *after;
            return backwards_ ? id >= *at : id <= *at;
        });
    }

    void mark(Page& page, std::size_t start, std::size_t end, bool more) const {
        const auto add = [&](std::string_view path, std::size_t value) {
            if (!path.empty()) page.marks.emplace_back(path, std::to_string(value));
        };
        if (!paging_.has_more.empty()) page.marks.emplace_back(paging_.has_more, more ? "true" : "false");
        if (paging_.style == Style::next_offset) add(paging_.cursor_from, end);
        if (paging_.style == Style::marker) add(paging_.cursor_from, static_cast<std::size_t>(first_marker) - end);
        if (paging_.style == Style::page) {
            add(paging_.current_page, start / limit_ + 1);
            add(paging_.last_page, std::max<std::size_t>(1, (places_.size() + limit_ - 1) / limit_));
            add("data.meta.per_page", limit_);
            add("data.meta.total", places_.size());
        }
    }

    /// What was asked for, with the place of the next page instead of the present one.
    [[nodiscard]] std::string next_query(std::size_t end) const {
        std::string next;
        auto rest = query_;
        while (!rest.empty()) {
            const auto pair = rest.substr(0, rest.find('&'));
            rest.remove_prefix(std::min(pair.size() + 1, rest.size()));
            const auto name = pair.substr(0, pair.find('='));
            const bool place = name == cursor_name || name == "id" || name == paging_.offset ||
                               name == paging_.cursor || name == paging_.descending || name == paging_.ascending;
            if (!place && !pair.empty()) next.append(pair).append(1, '&');
        }
        if (paging_.style == Style::id_cursor) {
            return next.append("id=").append(std::to_string(collection_.id(item(end - 1))));
        }
        return next.append(cursor_name).append(1, '=').append(std::to_string(end));
    }

    const Paging& paging_;
    const Collection& collection_;
    std::string_view query_;
    Places places_;
    std::size_t limit_ = 0;
    bool backwards_ = false;
};

}  // namespace

Page page_of(const Operation& operation, const Collection& collection, std::string_view query) {
    return Cut(operation, collection, query).page();
}

}  // namespace ofapi::sim
