#include "api/decoder.hpp"

#include "api/json_readers.hpp"

#include <optional>
#include <utility>

namespace ofapi::api {

std::string decode(std::string_view json, const Shape& shape, void* object) {
    if (std::optional<std::string> problem = decode_with_simdjson(json, shape, object)) return *std::move(problem);
    return decode_with_boost(json, shape, object);
}

}  // namespace ofapi::api
