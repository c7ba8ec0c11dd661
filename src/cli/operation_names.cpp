#include "cli/operation_names.hpp"

#include "api/accept.hpp"

#include <algorithm>

namespace ofapi::cli {

namespace {

/// Names are spelt with hyphens; people may write what they are in code.
std::string in_hyphens(std::string_view name) {
    std::string text(name);
    std::ranges::replace(text, '_', '-');
    return text;
}

}  // namespace

std::vector<std::string_view> group_names() {
    std::vector<std::string_view> groups;
    for (const api::Operation* operation : api::catalog())
        if (groups.empty() || groups.back() != operation->group) groups.push_back(operation->group);
    return groups;
}

std::vector<const api::Operation*> operations_of(std::string_view name) {
    if (const auto* operation = api::find_operation(name)) return {operation};
    const std::string group = in_hyphens(name);
    std::vector<const api::Operation*> found;
    for (const api::Operation* operation : api::catalog())
        if (operation->group == group || operation->info.name.starts_with(group + '.')) found.push_back(operation);
    return found;
}

std::string no_such_operation(std::string_view name, bool or_group) {
    std::vector<std::string_view> names;
    if (or_group) names = group_names();
    for (const api::Operation* operation : api::catalog()) names.push_back(operation->info.name);
    const auto near = api::nearest_names(name, names);
    std::string text = or_group ? "no operation and no group" : "no operation";
    text += " is called '" + std::string(name) + "'";
    return text + (near.empty() ? "; ofapi ops lists all" : "; did you mean " + api::list_in_words(near) + "?");
}

}  // namespace ofapi::cli
