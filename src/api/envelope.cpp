#include "api/envelope.hpp"

#include "api/json_readers.hpp"

namespace ofapi::api {

Body read_body(std::string_view body, detail::Envelope envelope) {
    Body result;
    if (!read_body_with_simdjson(body, envelope, result)) read_body_with_boost(body, envelope, result);
    return result;
}

}  // namespace ofapi::api
