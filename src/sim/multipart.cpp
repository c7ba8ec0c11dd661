#include "sim/multipart.hpp"

#include <boost/beast/core/string.hpp>

#include <algorithm>
#include <utility>

namespace ofapi::sim {

namespace {

constexpr std::string_view kind = "multipart/form-data";

/// The value of `name` among the parameters of a header field, without its quotes.
std::optional<std::string> parameter(std::string_view field, std::string_view name) {
    for (auto at = field.find(';'); at != std::string_view::npos; at = field.find(';')) {
        field.remove_prefix(at + 1);
        field.remove_prefix(std::min(field.find_first_not_of(" \t"), field.size()));
        if (field.size() <= name.size() || !boost::beast::iequals(field.substr(0, name.size()), name) ||
            field[name.size()] != '=') {
            continue;
        }
        field.remove_prefix(name.size() + 1);
        if (!field.starts_with('"')) return std::string(field.substr(0, field.find_first_of("; \t")));
        std::string value;
        for (std::size_t i = 1; i < field.size() && field[i] != '"'; ++i) {
            if (field[i] == '\\' && i + 1 < field.size()) ++i;
            value += field[i];
        }
        return value;
    }
    return std::nullopt;
}

/// The `Content-Disposition` among the lines of a part's head.
std::string_view disposition(std::string_view head) {
    constexpr std::string_view name = "content-disposition:";
    while (!head.empty()) {
        const auto line = head.substr(0, head.find("\r\n"));
        head.remove_prefix(std::min(line.size() + 2, head.size()));
        if (line.size() >= name.size() && boost::beast::iequals(line.substr(0, name.size()), name)) return line;
    }
    return {};
}

bool add_part(Form& form, std::string_view part) {
    const auto end = part.find("\r\n\r\n");
    if (end == std::string_view::npos) return false;
    const auto field = disposition(part.substr(0, end));
    auto name = parameter(field, "name");
    if (!name) return false;
    const auto content = part.substr(end + 4);
    if (auto file_name = parameter(field, "filename")) {
        form.files.push_back({std::move(*name), std::move(*file_name), content.size()});
    } else {
        form.values.emplace_back(std::move(*name), content);
    }
    return true;
}

}  // namespace

bool is_multipart(std::string_view content_type) {
    return content_type.size() >= kind.size() && boost::beast::iequals(content_type.substr(0, kind.size()), kind);
}

std::optional<Form> parse_multipart(std::string_view content_type, std::string_view body) {
    const auto boundary = parameter(content_type, "boundary");
    if (!is_multipart(content_type) || !boundary || boundary->empty()) return std::nullopt;
    const auto first = "--" + *boundary;
    const auto between = "\r\n" + first;
    auto at = body.starts_with(first) ? 0 : body.find(between);
    if (at == std::string_view::npos) return std::nullopt;
    body.remove_prefix(at == 0 ? first.size() : at + between.size());
    Form form;
    while (!body.starts_with("--")) {
        const auto line = body.find("\r\n");
        if (line == std::string_view::npos) return std::nullopt;
        body.remove_prefix(line);
        const auto end = body.find(between, 2);
        if (end == std::string_view::npos) return std::nullopt;
        if (!add_part(form, body.substr(2, end - 2))) return std::nullopt;
        body.remove_prefix(end + between.size());
    }
    return form;
}

}  // namespace ofapi::sim
