#pragma once

#include "api/catalog.hpp"
#include "api/paging.hpp"

#include <string>

namespace ofapi::cli {

// How the catalogue's constants are called, for people and in JSON.
[[nodiscard]] std::string type_word(api::ValueKind kind);
[[nodiscard]] std::string place_word(api::In in);
[[nodiscard]] std::string body_word(api::BodyKind kind);
[[nodiscard]] std::string answer_word(detail::Envelope envelope);
[[nodiscard]] std::string paging_word(detail::PagingStyle style);
[[nodiscard]] std::string rule_word(api::Rule::Kind kind);

/// A rule as a sentence without its full stop.
[[nodiscard]] std::string rule_words(const api::Rule& rule);

}  // namespace ofapi::cli
