#pragma once

// What the generated operations are made of.

#include <concepts>
#include <optional>
#include <utility>
#include <vector>

namespace ofapi {

/// The result of an operation whose document declares none. What was answered is in `Answer::body`.
struct Nothing {};

namespace detail {

/// A parameter that can be left out, be null, or have a value.
template <class T>
using Nullable = std::optional<std::optional<T>>;

/// Values that make up a list of `T`.
template <class T, class... Values>
concept ListOf = sizeof...(Values) > 0 && (std::constructible_from<T, Values> && ...);

template <class T, class... Values>
[[nodiscard]] std::vector<T> list_of(Values&&... values) {
    std::vector<T> list;
    list.reserve(sizeof...(Values));
    (list.emplace_back(std::forward<Values>(values)), ...);
    return list;
}

}  // namespace detail

}  // namespace ofapi
