#pragma once

#include "api/shape.hpp"

#include <string>
#include <string_view>

namespace ofapi::api {

/// Reads JSON text into a fresh object of the given shape: a struct, a list, a map, or a boost::json::value. Returns an
/// empty string, or what is wrong in words: the text is of another kind, or the list that must be there is not.
///
/// Inside, nothing else is wrong: members that the table does not know are left out, and a member that is missing, null
/// or of another kind than the table says leaves its field empty. Beyond its own kind a field takes what means the
/// same: an integer a fraction of zero or a string of digits, a number a numeric string, a string an integer (ids are
/// written both ways), a boolean 0 and 1. Scalars of another kind are left out of lists and maps; objects that are
/// something else stay empty there, so that a list of objects keeps its length.
[[nodiscard]] std::string decode(std::string_view json, const Shape& shape, void* object);

/// `decode` for a type known at compile time.
template <class T>
[[nodiscard]] std::string decode(std::string_view json, T& object) {
    return decode(json, ShapeOf<T>::shape, &object);
}

}  // namespace ofapi::api
