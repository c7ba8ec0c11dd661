#include "cli/call_output.hpp"

#include "api/paging.hpp"
#include "cli/json_text.hpp"

#include <boost/json/object.hpp>
#include <boost/json/parse.hpp>

#include <iostream>

namespace ofapi::cli {

namespace json = boost::json;

namespace {

bool is_json(std::string_view text) {
    boost::system::error_code problem;
    (void)json::parse(text, problem);
    return !problem;
}

bool is_array(std::string_view text) { return text.starts_with('['); }

}  // namespace

std::string answer_text(const Answer& answer, const detail::OperationInfo& operation, bool only_data, Form form) {
    if (operation.envelope == detail::Envelope::none && answer.status == 302)
        return std::string(answer.header("location").value_or("")) + '\n';
    const std::string_view text = only_data ? answer.data_json() : std::string_view(answer.body);
    if (text.empty()) return {};
    const bool declared = operation.envelope == detail::Envelope::data || operation.envelope == detail::Envelope::bare;
    if (!declared && !is_json(answer.body)) return answer.body;
    return (form == Form::pretty ? pretty_json(text) : compact_json(text)) + '\n';
}

std::string_view list_of(const Answer& answer, const detail::OperationInfo& operation) {
    if (operation.paging != nullptr) {
        const auto items = value_at(answer.body, operation.paging->items);
        if (is_array(items)) return items;
    }
    const auto data = value_at(answer.data_json(), "");
    if (!data.starts_with('{')) return is_array(data) ? data : std::string_view();
    boost::system::error_code problem;
    const auto parsed = json::parse(data, problem);
    if (problem) return {};
    for (const auto& [name, value] : parsed.as_object())
        if (value.is_array()) return value_at(data, {name.data(), name.size()});
    return {};
}

void print(std::string_view text) {
    std::cout << text << std::flush;
    if (!std::cout) throw OutputFailed();
}

}  // namespace ofapi::cli
