#include "api/encoder.hpp"

namespace ofapi::api {

namespace json = boost::json;

namespace {

struct Target {
    const Shape* element;
    json::value* json;
};

json::value encode_members(const Type& type, const void* object) {
    json::object out;
    for (const Field& field : type.fields) {
        const void* member = static_cast<const std::byte*>(object) + field.offset;
        json::value value = encode(*field.shape, member);
        if (!value.is_null()) out.emplace(field.name, std::move(value));
    }
    return out;
}

}  // namespace

json::value encode(const Shape& shape, const void* object) {
    json::value out;
    Target target{shape.element, &out};
    switch (shape.kind) {
        case Kind::object: return encode_members(*shape.type, object);
        case Kind::optional:
            shape.each(object, &target, [](void* context, std::string_view, const void* element) {
                const auto& to = *static_cast<Target*>(context);
                *to.json = encode(*to.element, element);
            });
            return out;
        case Kind::list:
            out.emplace_array();
            shape.each(object, &target, [](void* context, std::string_view, const void* element) {
                const auto& to = *static_cast<Target*>(context);
                to.json->get_array().push_back(encode(*to.element, element));
            });
            return out;
        case Kind::map:
            out.emplace_object();
            shape.each(object, &target, [](void* context, std::string_view key, const void* element) {
                const auto& to = *static_cast<Target*>(context);
                to.json->get_object().emplace(key, encode(*to.element, element));
            });
            return out;
        default: shape.write(object, out); return out;
    }
}

}  // namespace ofapi::api
