#include "cli/operation_words.hpp"

#include "api/accept.hpp"

namespace ofapi::cli {

namespace {

std::string all_in_words(std::span<const std::string_view> names) {
    std::string words;
    for (std::size_t i = 0; i < names.size(); ++i)
        words += (i == 0 ? "" : i + 1 < names.size() ? ", " : " and ") + std::string(names[i]);
    return words;
}

}  // namespace

std::string type_word(api::ValueKind kind) {
    switch (kind) {
        case api::ValueKind::boolean: return "boolean";
        case api::ValueKind::integer: return "integer";
        case api::ValueKind::number: return "number";
        case api::ValueKind::string: return "text";
        case api::ValueKind::timestamp: return "time";
        case api::ValueKind::date: return "date";
        case api::ValueKind::file: return "file";
        case api::ValueKind::object: return "object";
        case api::ValueKind::json: return "json";
    }
    return "";
}

std::string place_word(api::In in) {
    switch (in) {
        case api::In::path: return "path";
        case api::In::query: return "query";
        case api::In::body: return "body";
    }
    return "";
}

std::string body_word(api::BodyKind kind) {
    switch (kind) {
        case api::BodyKind::none: return "none";
        case api::BodyKind::json: return "json";
        case api::BodyKind::multipart: return "multipart";
    }
    return "";
}

std::string answer_word(detail::Envelope envelope) {
    switch (envelope) {
        case detail::Envelope::data: return "data";
        case detail::Envelope::bare: return "bare";
        case detail::Envelope::text: return "text";
        case detail::Envelope::none: return "none";
    }
    return "";
}

std::string paging_word(detail::PagingStyle style) {
    switch (style) {
        case detail::PagingStyle::next_page: return "by link";
        case detail::PagingStyle::offset: return "by offset";
        case detail::PagingStyle::next_offset: return "by named offset";
        case detail::PagingStyle::marker: return "by marker";
        case detail::PagingStyle::id_cursor: return "by id in either order";
        case detail::PagingStyle::from_id: return "by id";
        case detail::PagingStyle::end_date: return "by date";
        case detail::PagingStyle::page: return "by number";
        case detail::PagingStyle::next_page_url: return "by link";
    }
    return "";
}

std::string rule_word(api::Rule::Kind kind) {
    switch (kind) {
        case api::Rule::Kind::any_of: return "any_of";
        case api::Rule::Kind::together: return "together";
        case api::Rule::Kind::exclusive: return "exclusive";
        case api::Rule::Kind::needs: return "needs";
    }
    return "";
}

std::string rule_words(const api::Rule& rule) {
    switch (rule.kind) {
        case api::Rule::Kind::any_of: return "Give at least one of " + api::list_in_words(rule.names);
        case api::Rule::Kind::together: return "Give all of " + all_in_words(rule.names) + ", or none";
        case api::Rule::Kind::exclusive: return "Give at most one of " + api::list_in_words(rule.names);
        case api::Rule::Kind::needs: break;
    }
    std::string words = "With " + std::string(rule.name);
    if (!rule.equals.empty()) words += " = " + std::string(rule.equals);
    words += " give " + all_in_words(rule.names);
    if (!rule.unless.empty()) words += ", unless it is " + std::string(rule.unless);
    return words;
}

}  // namespace ofapi::cli
