#include "cli/call_values.hpp"

#include "api/accept.hpp"
#include "cli/failure.hpp"

#include <boost/json/array.hpp>
#include <boost/json/parse.hpp>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string_view>

namespace ofapi::cli {

namespace json = boost::json;

namespace {

const api::Parameter& parameter_of(const api::Operation& operation, std::string_view name) {
    const auto known = std::ranges::find(operation.parameters, name, &api::Parameter::name);
    if (known == operation.parameters.end()) throw Refusal(api::no_such_name(name, "parameter", operation.parameters));
    return *known;
}

std::string content_of(std::string_view name, const std::string& path) {
    const std::string hint = "; a value that begins with @ is written @@";
    std::error_code ignored;
    if (std::filesystem::is_directory(path, ignored))
        throw Refusal(std::string(name) + ": " + path + " is a directory" + hint);
    std::ifstream in(path, std::ios::binary);
    if (!in) throw Refusal(std::string(name) + ": " + path + " cannot be read: " + std::strerror(errno) + hint);
    std::string text{std::istreambuf_iterator<char>(in), {}};
    if (in.bad()) throw Refusal(std::string(name) + ": " + path + " cannot be read");
    return text;
}

std::string text_of(const api::Parameter& parameter, std::string_view given) {
    if (!given.starts_with('@')) return std::string(given);
    if (parameter.kind == api::ValueKind::file || given.starts_with("@@")) return std::string(given.substr(1));
    return content_of(parameter.name, std::string(given.substr(1)));
}

/// One element of a list. Text is left to those who know what is wanted; only an object has to be one by now.
json::value element(const api::Parameter& parameter, const std::string& text) {
    if (parameter.kind != api::ValueKind::object && parameter.kind != api::ValueKind::json) return json::value(text);
    boost::system::error_code problem;
    auto parsed = json::parse(text, problem);
    return problem ? json::value(text) : parsed;
}

json::value value_of(const api::Parameter& parameter, const std::vector<std::string>& texts) {
    const bool is_json = texts.front().find_first_not_of(" \t\r\n") != std::string::npos &&
                         texts.front()[texts.front().find_first_not_of(" \t\r\n")] == '[';
    const bool is_null = parameter.nullable && texts.front() == "null";
    if (texts.size() == 1 && (!parameter.list || is_json || is_null)) return json::value(texts.front());
    if (!parameter.list) throw Refusal(std::string(parameter.name) + ": is given twice, and takes one value");
    json::array list;
    for (const auto& text : texts) list.push_back(element(parameter, text));
    return list;
}

}  // namespace

json::object read_values(const api::Operation& operation, const std::string& account,
                         const std::vector<std::string>& words) {
    std::vector<std::pair<const api::Parameter*, std::vector<std::string>>> given;
    const auto take = [&](std::string_view name, std::string_view value) {
        const auto& parameter = parameter_of(operation, name);
        auto known = std::ranges::find(given, &parameter, [](const auto& entry) { return entry.first; });
        if (known == given.end()) known = given.insert(given.end(), {&parameter, {}});
        known->second.push_back(text_of(parameter, value));
    };
    if (!account.empty()) take("account", account);
    for (const auto& word : words) {
        const auto equals = word.find('=');
        if (equals == std::string::npos || equals == 0) throw Refusal("'" + word + "': a value is given as name=value");
        take(std::string_view(word).substr(0, equals), std::string_view(word).substr(equals + 1));
    }
    json::object values;
    for (const auto& [parameter, texts] : given) values[parameter->name] = value_of(*parameter, texts);
    return values;
}

}  // namespace ofapi::cli
