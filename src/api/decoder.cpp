#include "api/decoder.hpp"

#include "api/json_readers.hpp"

#include <algorithm>
#include <optional>
#include <utility>

namespace ofapi::api {

const Field* find_field(const Type& type, std::string_view name) {
    const auto found =
        std::lower_bound(type.fields.begin(), type.fields.end(), name,
                         [](const Field& field, std::string_view wanted) { return field.name < wanted; });
    return found != type.fields.end() && found->name == name ? &*found : nullptr;
}

std::string decode(std::string_view json, const Shape& shape, void* object) {
    if (std::optional<std::string> problem = decode_with_simdjson(json, shape, object)) return *std::move(problem);
    return decode_with_boost(json, shape, object);
}

}  // namespace ofapi::api
