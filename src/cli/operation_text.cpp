#include "cli/operation_text.hpp"

#include "api/accept.hpp"
#include "api/paging.hpp"
#include "api/write_json.hpp"
#include "cli/operation_words.hpp"

#include <algorithm>
#include <cmath>
#include <span>
#include <string_view>

namespace ofapi::cli {

using api::Parameter;

namespace {

std::string padded(std::string_view text, std::size_t width) {
    std::string out(text);
    if (out.size() < width) out.append(width - out.size(), ' ');
    return out;
}

std::string number(double value) {
    std::string text;
    api::write_json(text, value);
    return text;
}

std::string plural(std::string words, bool many) { return many ? words + 's' : words; }

std::string bounds(const Parameter& parameter) {
    const bool low = !std::isinf(parameter.minimum);
    const bool high = !std::isinf(parameter.maximum);
    std::string text;
    if (low && high) {
        text = number(parameter.minimum) + " to " + number(parameter.maximum);
    } else if (low) {
        text = "at least " + number(parameter.minimum);
    } else if (high) {
        text = "at most " + number(parameter.maximum);
    }
    if (!parameter.also.empty()) text += (text.empty() ? "" : ", or ") + api::list_in_words(parameter.also);
    return text;
}

std::string sizes(const Parameter& parameter) {
    std::string text;
    if (parameter.max_length != 0) {
        const std::string_view unit = parameter.kind == api::ValueKind::file ? " bytes" : " characters";
        text = "at most " + std::to_string(parameter.max_length) + std::string(unit);
    }
    if (parameter.min_items != 0)
        text += (text.empty() ? "" : ", ") + ("at least " + std::to_string(parameter.min_items)) +
                plural(" item", parameter.min_items != 1);
    if (parameter.max_items != 0)
        text += (text.empty() ? "" : ", ") + ("at most " + std::to_string(parameter.max_items)) +
                plural(" item", parameter.max_items != 1);
    return text;
}

/// What may be given, in half a sentence.
std::string allowed(const Parameter& parameter) {
    std::string text = parameter.list ? "list of " + type_word(parameter.kind) : type_word(parameter.kind);
    if (parameter.nullable) text += " or null";
    if (!parameter.choices.empty()) text += ": " + api::list_in_words(parameter.choices);
    for (const std::string& more : {bounds(parameter), sizes(parameter)})
        if (!more.empty()) text += ", " + more;
    if (parameter.required) text += "; required";
    if (!parameter.fallback.empty()) text += "; " + std::string(parameter.fallback) + " if left out";
    return text;
}

void append_parameters(std::string& out, std::span<const Parameter> parameters, std::size_t indent, bool with_place) {
    std::size_t width = 0;
    for (const Parameter& parameter : parameters) width = std::max(width, parameter.name.size());
    const std::string margin(indent, ' ');
    const std::string below(indent + width + 2 + (with_place ? 7 : 0), ' ');
    for (const Parameter& parameter : parameters) {
        out += margin + padded(parameter.name, width) + "  ";
        if (with_place) out += padded(place_word(parameter.in), 7);
        out += allowed(parameter) + '\n';
        if (!parameter.about.empty()) out += below + std::string(parameter.about) + '\n';
        append_parameters(out, parameter.members, below.size(), false);
    }
}

std::string cost_text(const Cost& cost) {
    if (cost.credits == 0) return cost.note.empty() ? "none" : std::string(cost.note);
    std::string text = number(cost.credits) + plural(" credit", cost.credits != 1);
    text += " a " + std::string(to_string(cost.per));
    if (cost.least != 0) text += ", at least " + number(cost.least);
    if (!cost.note.empty()) text += " (" + std::string(cost.note) + ')';
    return text;
}

}  // namespace

std::string operation_line(const api::Operation& operation, std::size_t width) {
    return padded(operation.info.name, width) + "  " + padded(to_string(operation.info.method), 6) + ' ' +
           std::string(operation.path) + "  " + std::string(operation.summary) + '\n';
}

std::string operation_details(const api::Operation& operation) {
    std::string out(operation.info.name);
    out += "  " + std::string(to_string(operation.info.method)) + ' ' + std::string(operation.path) + '\n';
    if (!operation.summary.empty()) out += "  " + std::string(operation.summary) + '\n';
    out += "  Cost: " + cost_text(operation.info.cost) + '\n';
    if (operation.info.paging != nullptr)
        out += "  Pages of a list, " + paging_word(operation.info.paging->style) + "; --all-pages gets all of it\n";
    if (operation.info.sensitive_body) out += "  The answer holds session material\n";
    if (operation.info.idempotency_key) out += "  Takes --idempotency-key\n";
    append_parameters(out, operation.parameters, 4, true);
    for (const api::Rule& rule : operation.rules) out += "  " + rule_words(rule) + '\n';
    return out;
}

std::string parameter_names(const api::Operation& operation) {
    std::string names;
    for (const Parameter& parameter : operation.parameters)
        names += (names.empty() ? "" : ", ") + std::string(parameter.name) + (parameter.required ? "*" : "");
    return names;
}

}  // namespace ofapi::cli
