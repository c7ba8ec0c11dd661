#include "sim/complaints.hpp"

#include "sim/answers.hpp"

#include <algorithm>

namespace ofapi::sim {

std::string readable(std::string_view field) {
    std::string out;
    for (const auto letter : field) {
        if (letter >= 'A' && letter <= 'Z') {
            if (!out.empty() && out.back() != ' ') out += ' ';
            out += static_cast<char>(letter - 'A' + 'a');
        } else {
            out += letter == '_' ? ' ' : letter;
        }
    }
    return out;
}

void Complaints::add_field(std::string_view field, std::string_view what) {
    add(field, "The " + readable(field) + " field " + std::string(what));
}

void Complaints::add_invalid(std::string_view field) { add(field, "The selected " + readable(field) + " is invalid."); }

void Complaints::add(std::string_view field, std::string sentence) {
    auto found = std::find_if(fields_.begin(), fields_.end(), [&](const auto& each) { return each.first == field; });
    if (found == fields_.end()) found = fields_.insert(fields_.end(), {std::string(field), {}});
    found->second.push_back(std::move(sentence));
}

std::string Complaints::to_json(std::string_view meta) const {
    std::size_t count = 0;
    std::string errors;
    for (const auto& [field, sentences] : fields_) {
        errors.append(errors.empty() ? "{" : ",").append(quoted(field)).append(":[");
        for (const auto& sentence : sentences)
            errors.append(&sentence == &sentences.front() ? "" : ",") += quoted(sentence);
        errors += ']';
        count += sentences.size();
    }
    auto message = fields_.front().second.front();
    if (count > 1) message += " (and " + std::to_string(count - 1) + (count > 2 ? " more errors)" : " more error)");
    std::string out = R"({"error":"VALIDATION_ERROR","message":)" + quoted(message) + ",\"errors\":" + errors + '}';
    if (!meta.empty()) out.append(",\"_meta\":").append(meta);
    return out += '}';
}

}  // namespace ofapi::sim
