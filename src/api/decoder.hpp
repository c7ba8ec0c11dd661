#pragma once

#include "api/fields.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace ofapi::api {

/// Reads a JSON object into a struct of the given type, which must be fresh. Returns an empty string, or what is wrong
/// in words: `json` is not an object.
///
/// Inside the object nothing is wrong: members that the table does not know are left out, and a member that is
/// missing, null or of another kind than the table says leaves its field empty. Beyond its own kind a field takes what
/// means the same: an integer a fraction of zero or a string of digits, a number a numeric string, a string an integer
/// (ids are written both ways), a boolean 0 and 1. Elements of a list of scalars that are of another kind are left
/// out; elements of a list of objects that are not objects stay empty, so that the list keeps its length.
[[nodiscard]] std::string decode_object(std::string_view json, const Type& type, void* object);

/// The same for an array of objects and the std::vector of their structs. What is not an array is an error.
[[nodiscard]] std::string decode_list(std::string_view json, const Type& type, void* vector);

template <class T>
inline constexpr bool is_vector = false;
template <class T>
inline constexpr bool is_vector<std::vector<T>> = true;

/// `detail::OperationInfo::decode` for a result type that is a struct with a table or a std::vector of one.
template <class Result>
std::string decode(std::string_view json, void* result) {
    if constexpr (is_vector<Result>) {
        return decode_list(json, type_of<typename Result::value_type>, result);
    } else {
        return decode_object(json, type_of<Result>, result);
    }
}

}  // namespace ofapi::api
