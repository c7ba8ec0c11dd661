#include "api/envelope.hpp"

#include "api/body_scan.hpp"
#include "api/json_readers.hpp"

namespace ofapi::api {

bool read_body_by_scan(std::string_view body, detail::Envelope envelope, Body& result) {
    BodyReader reader;
    BodyScan scan;
    if (!scan.tell(body, reader)) return false;
    reader.finish(body, envelope, result);
    return true;
}

Body read_body(std::string_view body, detail::Envelope envelope) {
    Body result;
    if (!read_body_by_scan(body, envelope, result)) read_body_with_boost(body, envelope, result);
    return result;
}

}  // namespace ofapi::api
