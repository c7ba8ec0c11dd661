#pragma once

#include "sim/form.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ofapi::sim {

/// What came as a file; its bytes are not kept.
struct File {
    std::string field;
    std::string name;
    std::size_t size = 0;
};

struct Form {
    Pairs values;
    std::vector<File> files;
};

[[nodiscard]] bool is_multipart(std::string_view content_type);

/// The parts of a `multipart/form-data` body. Nothing where it has no boundary, an unfinished part, or a part without a
/// name.
[[nodiscard]] std::optional<Form> parse_multipart(std::string_view content_type, std::string_view body);

}  // namespace ofapi::sim
