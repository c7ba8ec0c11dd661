#pragma once

#include "sim/random.hpp"
#include "sim/schema.hpp"

#include <span>
#include <string>
#include <string_view>

namespace ofapi::sim {

/// A value that an answer must have at one place, whatever the seed says.
struct Fixed {
    std::string_view path;  ///< dotted, from where writing begins
    std::string_view json;
};

/// Appends JSON that is valid by `schema`, the same for the same state of `random`. Now and then an optional property
/// is missing and a nullable one null, lists differ in length, texts are not only ASCII, and numbers are large. What is
/// written at top level is neither missing nor null (unless nothing else is allowed); what `fixed` names is there. A
/// path of `fixed` must not lead through lists.
void write_value(std::string& out, const Schema& schema, Random& random, std::span<const Fixed> fixed = {});

/// Which of the alternatives of `schema` an answer takes: one without alternatives of its own.
[[nodiscard]] const Schema& choose(const Schema& schema, Random& random);

}  // namespace ofapi::sim
