#include "api/request_builder.hpp"

#include "api/accept.hpp"
#include "api/multipart.hpp"
#include "api/target.hpp"
#include "api/timestamp.hpp"
#include "api/write_json.hpp"

#include <boost/json/parse.hpp>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>

namespace ofapi::api {

namespace json = boost::json;

namespace {

std::string_view view(const json::string& s) { return {s.data(), s.size()}; }

bool is_empty(const json::value& value) {
    if (const auto* s = value.if_string()) return s->empty();
    if (const auto* a = value.if_array()) return a->empty();
    return value.is_null();
}

/// A scalar as a path, a query or a form writes it.
std::string as_text(const json::value& value) {
    if (const auto* s = value.if_string()) return std::string(view(*s));
    std::string text;
    write_json(text, value);
    return text;
}

void write_query(Target& target, const std::string& name, const Parameter& parameter, const json::value& value) {
    if (value.is_null()) return;
    if (const auto* list = value.if_array()) {
        if (parameter.list_form == ListForm::commas) {
            std::string joined;
            for (const json::value& item : *list) joined += (joined.empty() ? "" : ",") + as_text(item);
            target.query(name, std::string_view(joined));
        } else {
            for (const json::value& item : *list) target.query(name + "[]", std::string_view(as_text(item)));
        }
    } else if (const auto* object = value.if_object()) {
        for (const auto& [key, member] : *object) {
            const auto known = std::ranges::find(parameter.members, view(key), &Parameter::name);
            write_query(target, name + '[' + std::string(view(key)) + ']', *known, member);
        }
    } else {
        target.query(name, std::string_view(as_text(value)));
    }
}

/// JSON that was given as text, where something else than text is wanted.
json::value read_text(const Parameter& parameter, const json::value& value) {
    const bool structured = parameter.list || parameter.kind == ValueKind::object || parameter.kind == ValueKind::json;
    const auto* text = value.if_string();
    if (text == nullptr || !(structured || parameter.nullable)) return value;
    boost::system::error_code ec;
    json::value parsed = json::parse(*text, ec);
    if (ec || (parsed.is_null() ? !parameter.nullable : !structured)) return value;
    return parsed;
}

std::string too_large(const File& file, std::uintmax_t size, std::size_t most) {
    return file.path() + " has " + std::to_string(size) + " bytes; at most " + std::to_string(most) + " are taken";
}

/// What is wrong with the file, if anything is. `most`: how many bytes are taken; 0: any number.
std::string look_at(const File& file, std::uintmax_t most, std::uintmax_t& size) {
    if (file.content()) {
        size = file.content()->size();
    } else {
        std::error_code ec;
        const auto status = std::filesystem::status(file.path(), ec);
        if (!ec && std::filesystem::exists(status) && !std::filesystem::is_regular_file(status))
            return file.path() + " is not a file";
        size = std::filesystem::file_size(file.path(), ec);
        if (ec) return file.path() + " cannot be read: " + ec.message();
        if (!std::ifstream(file.path(), std::ios::binary))
            return file.path() + " cannot be read: " + std::strerror(errno);
    }
    if (size == 0) return file.path() + " is empty";
    return most != 0 && size > most ? too_large(file, size, most) : std::string();
}

/// A media type that cannot end its line in the form.
bool is_media_type(std::string_view text) {
    return std::ranges::all_of(text, [](char c) { return c >= 0x20 && c < 0x7f; });
}

bool has_value(const json::value& value, std::string_view text) { return as_text(value) == text; }

std::string_view name_of(In in) {
    switch (in) {
        case In::path: return "path";
        case In::query: return "query";
        case In::body: return "body";
    }
    return "";
}

}  // namespace

json::value to_json(Timestamp value) { return json::value(format_timestamp(value)); }

json::value to_json(Date value) {
    return json::value(format_timestamp(Timestamp(std::chrono::sys_days(value))).substr(0, 10));
}

void RequestBuilder::blame(std::string_view name, std::string_view problem) {
    if (problem_.empty()) problem_ = std::string(name) + ": " + std::string(problem);
}

const RequestBuilder::Given* RequestBuilder::find(std::string_view name) const noexcept {
    const auto found = std::ranges::find_if(given_, [&](const Given& given) { return given.parameter->name == name; });
    return found != given_.end() ? &*found : nullptr;
}

RequestBuilder& RequestBuilder::add(std::string_view name, json::value value) {
    for (const Parameter& parameter : operation_.parameters)
        if (parameter.name == name) given_.push_back({&parameter, value});
    return *this;
}

RequestBuilder& RequestBuilder::set(std::string_view name, const File& file) {
    for (const Parameter& parameter : operation_.parameters)
        if (parameter.name == name) given_.push_back({&parameter, json::value(file.path()), file});
    return *this;
}

RequestBuilder& RequestBuilder::set_untyped(std::string_view name, const json::value& value) {
    const auto known = std::ranges::find(operation_.parameters, name, &Parameter::name);
    if (known == operation_.parameters.end()) {
        if (problem_.empty()) problem_ = no_such_name(name, "parameter", operation_.parameters);
        return *this;
    }
    if (known->kind == ValueKind::file && value.is_string())
        return set(name, File(std::string(view(value.get_string()))));
    return add(name, read_text(*known, value));
}

void RequestBuilder::check_values() {
    for (const Parameter& parameter : operation_.parameters) {
        const auto given = std::ranges::find(given_, &parameter, &Given::parameter);
        if (given == given_.end()) {
            if (parameter.required)
                blame(parameter.name, "must be given, in the " + std::string(name_of(parameter.in)));
            continue;
        }
        const bool may_be_empty =
            parameter.may_be_empty || std::ranges::find(parameter.choices, "") != parameter.choices.end();
        if (parameter.required && !may_be_empty && is_empty(given->value)) {
            blame(parameter.name, "must not be empty");
        } else if (std::string problem = accept(parameter, given->value); !problem.empty()) {
            blame(parameter.name, problem);
        }
    }
}

/// Whether the parameter that a rule begins with has the value that it speaks of; one that is left out has its default.
bool RequestBuilder::applies(const Rule& rule) const {
    const Given* cause = find(rule.name);
    if (cause == nullptr) {
        const auto parameter = std::ranges::find(operation_.parameters, rule.name, &Parameter::name);
        return !rule.equals.empty() && parameter->fallback == rule.equals;
    }
    if (cause->value.is_null()) return false;
    if (!rule.unless.empty() && has_value(cause->value, rule.unless)) return false;
    return rule.equals.empty() || has_value(cause->value, rule.equals);
}

void RequestBuilder::check_rule(const Rule& rule) {
    std::size_t present = 0;
    std::string_view missing;
    for (const std::string_view name : rule.names) {
        const Given* given = find(name);
        const bool there = given != nullptr && (given->file || !is_empty(given->value));
        present += there ? 1U : 0U;
        if (!there && missing.empty()) missing = name;
    }
    switch (rule.kind) {
        case Rule::Kind::any_of:
            if (present == 0) blame(list_in_words(rule.names), "one of them must be given");
            return;
        case Rule::Kind::together:
            if (present != 0 && present != rule.names.size())
                blame(missing, "must be given together with the others of " + list_in_words(rule.names));
            return;
        case Rule::Kind::exclusive:
            if (present > 1) blame(list_in_words(rule.names), "only one of them may be given");
            return;
        case Rule::Kind::needs: {
            if (missing.empty() || !applies(rule)) return;
            std::string why = "must be given with " + std::string(rule.name);
            if (!rule.equals.empty()) why += " = " + std::string(rule.equals);
            if (!rule.unless.empty()) why += ", unless that is " + std::string(rule.unless);
            blame(missing, why);
            return;
        }
    }
}

std::string RequestBuilder::target() const {
    Target target{std::string_view()};
    std::string_view rest = operation_.path;
    while (!rest.empty()) {
        const std::size_t open = std::min(rest.find('{'), rest.size());
        target.path(rest.substr(0, open));
        rest.remove_prefix(open);
        if (rest.empty()) break;
        const std::size_t close = rest.find('}');
        if (const Given* given = find(rest.substr(1, close - 1))) target.segment(as_text(given->value));
        rest.remove_prefix(close + 1);
    }
    for (const Parameter& parameter : operation_.parameters) {
        const auto given = std::ranges::find(given_, &parameter, &Given::parameter);
        if (given != given_.end() && parameter.in == In::query)
            write_query(target, std::string(parameter.name), parameter, given->value);
    }
    return target.take();
}

std::string RequestBuilder::json_body() const {
    json::object body;
    bool any = false;
    bool wanted = false;
    for (const Parameter& parameter : operation_.parameters) {
        if (parameter.in != In::body) continue;
        wanted = wanted || parameter.required;
        const auto given = std::ranges::find(given_, &parameter, &Given::parameter);
        if (given == given_.end()) continue;
        body[parameter.name] = given->value;
        any = true;
    }
    std::string text;
    if (any || wanted) write_json(text, body);
    return text;
}

void RequestBuilder::write_multipart(Request& request) {
    Multipart multipart;
    for (const Given& given : given_) {
        if (given.parameter->in != In::body) continue;
        if (!given.file) {
            multipart.field(given.parameter->name, as_text(given.value));
            continue;
        }
        const File& file = *given.file;
        std::uintmax_t size = 0;
        const std::string problem = is_media_type(file.content_type())
                                        ? look_at(file, given.parameter->max_length, size)
                                        : "the content type holds a character that is not printable ASCII";
        if (!problem.empty()) return blame(given.parameter->name, problem);
        const std::string name = std::filesystem::path(file.path()).filename().string();
        if (file.content())
            multipart.file(given.parameter->name, name, file.content_type(), *file.content());
        else
            multipart.file_on_disk(given.parameter->name, name, file.content_type(), file.path(), size);
    }
    std::random_device random;
    Multipart::Body body = multipart.take(random);
    request.body(std::move(body.bytes), std::move(body.content_type), std::move(body.rest));
}

Request RequestBuilder::build() {
    check_values();
    if (problem_.empty())
        for (const Rule& rule : operation_.rules) check_rule(rule);
    Request request(operation_.info, problem_.empty() ? target() : std::string(operation_.path));
    const auto account = std::ranges::find_if(given_, [](const Given& given) { return given.parameter->lane; });
    if (account != given_.end()) request.account(AccountId(as_text(account->value)));
    if (problem_.empty()) {
        if (operation_.body == BodyKind::json) request.json_body(json_body());
        if (operation_.body == BodyKind::multipart) write_multipart(request);
    }
    if (!problem_.empty()) request.problem(problem_);
    return request;
}

Request make_request(const Operation& operation, const json::object& values) {
    RequestBuilder builder(operation);
    for (const auto& [name, value] : values) builder.set_untyped(view(name), value);
    return builder.build();
}

}  // namespace ofapi::api
