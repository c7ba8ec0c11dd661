#include "sim/sent_message.hpp"

#include "sim/answers.hpp"
#include "sim/moments.hpp"
#include "sim/schema_answers.hpp"
#include "sim/schema_check.hpp"

#include <boost/json/serialize.hpp>

#include <algorithm>
#include <charconv>
#include <optional>
#include <utility>

namespace ofapi::sim {

namespace {

std::optional<std::int64_t> number(std::string_view id) {
    std::int64_t value = 0;
    const auto [end, ec] = std::from_chars(id.data(), id.data() + id.size(), value);
    return ec == std::errc() && end == id.data() + id.size() ? std::optional(value) : std::nullopt;
}

std::string_view text_of(const boost::json::object& body) {
    const auto* text = body.if_contains("text");
    if (text == nullptr || !text->is_string()) return {};
    return {text->get_string().data(), text->get_string().size()};
}

}  // namespace

Members SentMessage::members(std::string_view prefix) const {
    Members members;
    const auto add = [&](std::string_view name, std::string json) {
        members.emplace_back(std::string(prefix).append(name), std::move(json));
    };
    add("id", std::to_string(id));
    for (const auto* name : {"date", "createdAt", "changedAt"}) add(name, date_json(date, DateForm::onlyfans));
    const auto html = quoted(as_html(text_of(body)));
    for (const auto* name : {"text", "textCropped"}) add(name, html);
    add("rawText", quoted(text_of(body)));
    const auto* price = body.if_contains("price");
    const bool is_free = price == nullptr || same(*price, 0);
    add("price", is_free ? "0" : boost::json::serialize(*price));
    add("isFree", is_free ? "true" : "false");
    const auto* media = body.if_contains("mediaFiles");
    add("mediaCount", std::to_string(media != nullptr && media->is_array() ? media->get_array().size() : 0));
    const auto* giphy = body.if_contains("giphyId");
    add("giphyId", giphy == nullptr ? "null" : boost::json::serialize(*giphy));
    add("isCanceled", "false");
    add("isSentByMe", "true");
    return members;
}

SentMessage& MessageBox::add(SentMessage message) {
    if (sent.size() == most) sent.pop_front();
    return sent.emplace_back(std::move(message));
}

SentMessage* MessageBox::find(std::string_view id) {
    const auto wanted = number(id);
    const auto found =
        std::find_if(sent.begin(), sent.end(), [&](const SentMessage& message) { return message.id == wanted; });
    return found == sent.end() ? nullptr : &*found;
}

bool MessageBox::is_removed(std::string_view id) const {
    const auto wanted = number(id);
    return wanted && removed.contains(*wanted);
}

void MessageBox::remove(std::string_view id) {
    const auto wanted = number(id);
    if (!wanted) return;
    std::erase_if(sent, [&](const SentMessage& message) { return message.id == *wanted; });
    removed.insert(*wanted);
}

Entry MessageBox::entry(const SentMessage& message, const Schema& item) {
    Entry entry{message.id, message.date, {}};
    const auto members = message.members();
    std::vector<Fixed> fixed;
    for (const auto& [path, json] : members) fixed.push_back({path, json});
    Random random(static_cast<std::uint64_t>(message.id));
    write_value(entry.json, item, random, fixed);
    return entry;
}

Members id_member(std::string_view path, std::string_view id) {
    const auto value = number(id);
    return value ? Members{{std::string(path), std::to_string(*value)}} : Members{};
}

std::string as_html(std::string_view text) {
    std::string out = "<p>";
    for (const auto letter : text) {
        switch (letter) {
            case '&': out += "&amp;"; break;
            case '<': out += "&lt;"; break;
            case '>': out += "&gt;"; break;
            case '\n': out += "<br />\n"; break;
            default: out += letter;
        }
    }
    return out += "</p>";
}

}  // namespace ofapi::sim
