#pragma once

#include "api/shape.hpp"

#include <boost/json/value.hpp>

namespace ofapi::api {

/// The object as JSON, by the same tables that it is read with: empty fields are left out, times are written in UTC.
[[nodiscard]] boost::json::value encode(const Shape& shape, const void* object);

template <class T>
[[nodiscard]] boost::json::value encode(const T& object) {
    return encode(ShapeOf<T>::shape, &object);
}

}  // namespace ofapi::api
