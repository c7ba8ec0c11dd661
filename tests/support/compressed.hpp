#pragma once

#include <string>
#include <string_view>

namespace ofapi::test {

/// `text` as a server would send it under each content coding. `deflate` is in the zlib format, `raw_deflate` without
/// its wrapping.
std::string gzip(std::string_view text);
std::string deflate(std::string_view text);
std::string raw_deflate(std::string_view text);
std::string brotli(std::string_view text);

}  // namespace ofapi::test
