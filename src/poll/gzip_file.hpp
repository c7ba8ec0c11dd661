#pragma once

#include "poll/growing_file.hpp"

#include <cstdint>
#include <filesystem>

namespace ofapi::poll {

/// Compresses the first `size` bytes of `from` into the file `to`, in place of what may stand there. The same bytes
/// come out the same. Throws `SinkError`.
[[nodiscard]] GrowingFile gzip_file(const GrowingFile& from, std::uint64_t size, const std::filesystem::path& to);

}  // namespace ofapi::poll
