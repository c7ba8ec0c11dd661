#include "api/error_words.hpp"

#include "api/envelope.hpp"
#include "api/member_search.hpp"

#include <boost/json/parse.hpp>

#include <algorithm>

namespace ofapi::api {

namespace {

/// The text of a JSON string; empty for any other value.
std::string text_of(std::string_view json) {
    std::string text;
    if (json.starts_with('"')) {
        const boost::json::value value = boost::json::parse({json.data(), json.size()});
        append_text(text, std::string_view(value.get_string()));
    }
    return text;
}

/// OnlyFans writes `{"error":{"code":0,"message":"..."}}`; the other forms are what a relay may make of it.
std::string message_in(std::string_view body) {
    if (!body.starts_with('{')) return text_of(body);
    const std::string_view error = find_member(body, "error");
    std::string text = error.starts_with('{') ? text_of(find_member(error, "message")) : text_of(error);
    if (text.empty()) text = text_of(find_member(body, "message"));
    return text;
}

}  // namespace

void append_text(std::string& target, std::string_view text) {
    const std::size_t room = max_text_size - std::min(target.size(), max_text_size);
    if (text.size() > room) {
        std::size_t size = room;
        while (size > 0 && (static_cast<unsigned char>(text[size]) & 0xC0) == 0x80) --size;
        text = text.substr(0, size);
    }
    for (const char c : text) target += static_cast<unsigned char>(c) < 0x20 || c == 0x7F ? ' ' : c;
}

std::string in_one_line(const std::vector<ValidationProblem>& problems) {
    std::string line;
    for (const ValidationProblem& problem : problems) {
        if (!line.empty()) line += "; ";
        if (!problem.field.empty()) line += problem.field + ": ";
        const std::string_view between = problem.field.empty() ? "; " : ", ";
        for (std::size_t i = 0; i < problem.messages.size(); ++i) {
            if (i > 0) line += between;
            line += problem.messages[i];
        }
    }
    return line;
}

OnlyfansAnswer read_onlyfans_answer(std::string_view json, int status) {
    OnlyfansAnswer answer;
    answer.status = status;
    const std::string_view inner = json.starts_with('{') ? find_member(json, "body") : std::string_view();
    const std::string_view body = inner.empty() ? json : inner;
    answer.message = message_in(body);
    if (body.size() <= max_onlyfans_body_size) answer.body = body;
    return answer;
}

}  // namespace ofapi::api
