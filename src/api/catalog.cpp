#include "api/catalog.hpp"

#include <algorithm>
#include <cctype>
#include <numeric>

namespace ofapi::api {

namespace {

/// A name without what its spellings differ in: `mass-messaging.send`, `massMessaging.send`.
std::string folded(std::string_view name) {
    std::string out;
    for (const char c : name)
        if (c != '-' && c != '_') out += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
    return out;
}

std::size_t edit_distance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 0; i < a.size(); ++i) {
        std::size_t diagonal = std::exchange(row[0], i + 1);
        for (std::size_t j = 0; j < b.size(); ++j) {
            const std::size_t changed = diagonal + (a[i] == b[j] ? 0U : 1U);
            diagonal = row[j + 1];
            row[j + 1] = std::min({changed, row[j] + 1, row[j + 1] + 1});
        }
    }
    return row.back();
}

}  // namespace

const Operation* find_operation(std::string_view name) {
    const std::string wanted = folded(name);
    const auto all = catalog();
    const auto found = std::ranges::find_if(all, [&](const Operation* o) { return folded(o->info.name) == wanted; });
    return found != all.end() ? *found : nullptr;
}

std::vector<std::string_view> nearest_names(std::string_view name, std::span<const std::string_view> names,
                                            std::size_t count) {
    const std::string wanted = folded(name);
    std::vector<std::pair<std::size_t, std::string_view>> ranked;
    for (const std::string_view candidate : names) {
        const std::string text = folded(candidate);
        std::size_t distance = edit_distance(wanted, text);
        // Part of a name is nearer to it than its length says, its beginning most of all.
        if (!wanted.empty() && text.find(wanted) != std::string::npos)
            distance = std::min<std::size_t>(distance, text.starts_with(wanted) ? 0 : 1);
        if (distance <= std::max<std::size_t>(1, std::max(wanted.size(), text.size()) / 3))
            ranked.emplace_back(distance, candidate);
    }
    std::ranges::sort(ranked);
    std::vector<std::string_view> nearest;
    for (const auto& [distance, candidate] : ranked)
        if (nearest.size() < count) nearest.push_back(candidate);
    return nearest;
}

}  // namespace ofapi::api
