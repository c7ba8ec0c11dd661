#pragma once

#include "http/content_decoder.hpp"

#include <ofapi/error.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace ofapi::http {

struct DecodedBody {
    error_code code;
    std::string body;
    std::string problem;
};

/// Decodes `bytes` in pieces that end at `cuts`.
inline DecodedBody decode(ContentDecoder& decoder, std::string_view codings, std::string_view bytes,
                          const std::vector<std::size_t>& cuts = {}) {
    decoder.restart();
    decoder.add(codings);
    DecodedBody result;
    std::size_t begin = 0;
    for (std::size_t i = 0; i <= cuts.size() && !result.code; ++i) {
        const std::size_t end = i < cuts.size() ? cuts[i] : bytes.size();
        decoder.decode(bytes.substr(begin, end - begin), result.body, result.code);
        begin = end;
    }
    if (!result.code) decoder.finish(result.code);
    result.problem = decoder.problem();
    return result;
}

}  // namespace ofapi::http
