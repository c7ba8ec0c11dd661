#include "poll/record_columns.hpp"

#include "api/catalog.hpp"
#include "api/paging.hpp"
#include "http/text.hpp"

#include <algorithm>
#include <set>

namespace ofapi::poll {
namespace {

const api::Shape* without_optional(const api::Shape* shape) {
    while (shape != nullptr && shape->kind == api::Kind::optional) shape = shape->element;
    return shape;
}

const api::Shape* member(const api::Shape* shape, std::string_view name) {
    shape = without_optional(shape);
    if (shape == nullptr || shape->kind != api::Kind::object) return nullptr;
    const api::Field* field = api::find_field(*shape->type, name);
    return field != nullptr ? field->shape : nullptr;
}

/// The type of one record; null where it has no table of fields.
const api::Type* record_type(const api::Operation& operation) {
    const api::Shape* shape = operation.info.result;
    if (const auto* paging = operation.info.paging) {
        std::string_view path = paging->items;
        if (operation.info.envelope == detail::Envelope::data)
            path.remove_prefix(std::min(path.size(), std::string_view("data.").size()));
        while (!path.empty()) {
            const std::string_view name = path.substr(0, path.find('.'));
            shape = member(shape, name);
            path.remove_prefix(std::min(path.size(), name.size() + 1));
        }
    }
    shape = without_optional(shape);
    if (shape != nullptr && shape->kind == api::Kind::list) shape = without_optional(shape->element);
    return shape != nullptr && shape->kind == api::Kind::object ? shape->type : nullptr;
}

bool is_scalar(api::Kind kind) {
    return kind == api::Kind::boolean || kind == api::Kind::integer || kind == api::Kind::number ||
           kind == api::Kind::string || kind == api::Kind::timestamp;
}

}  // namespace

std::vector<RecordColumn> record_columns(std::string_view operation, std::span<const std::string_view> taken) {
    std::vector<RecordColumn> columns;
    const api::Operation* known = api::find_operation(operation);
    const api::Type* type = known != nullptr ? record_type(*known) : nullptr;
    if (type == nullptr) return columns;
    std::set<std::string> names;  // SQLite does not tell ASCII letters apart by their case
    for (const auto name : taken) names.insert(http::lower(name));
    for (const api::Field& field : type->fields) {
        const api::Shape* shape = without_optional(field.shape);
        if (!is_scalar(shape->kind)) continue;
        std::string name(field.name);
        while (!names.insert(http::lower(name)).second) name += '_';
        columns.push_back({std::move(name), field.name, shape->kind});
    }
    return columns;
}

}  // namespace ofapi::poll
