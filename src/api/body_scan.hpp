#pragma once

// Reads a body in one pass over its text: the whole of JSON's grammar is checked, and no value is made of what nobody
// asks for, which is nearly all.

#include "api/body_reader.hpp"

#include <cstddef>
#include <string>
#include <string_view>

namespace ofapi::api {

class BodyScan {
 public:
    /// Tells the whole text. False, and the reader is of no use, if the text is not JSON, is nested deeper than
    /// `max_json_depth`, or has numbers about which parsers differ.
    [[nodiscard]] bool tell(std::string_view text, BodyReader& reader);

 private:
    [[nodiscard]] char peek();
    [[nodiscard]] bool take(char wanted);

    [[nodiscard]] bool value(std::size_t depth);
    [[nodiscard]] bool container(char begin, std::size_t depth);
    [[nodiscard]] bool members(std::size_t depth, std::size_t& size);
    [[nodiscard]] bool elements(std::size_t depth, std::size_t& size);
    [[nodiscard]] bool string(std::string_view& characters);
    [[nodiscard]] bool scalar();
    [[nodiscard]] bool number();
    /// The inside of a container that has begun, of which the reader need not hear.
    [[nodiscard]] bool check_inside(char begin, std::size_t depth);

    const char* at_ = nullptr;
    const char* end_ = nullptr;
    bool not_ascii_ = false;  ///< there may be characters that are not: the encoding is yet to be checked
    BodyReader* reader_ = nullptr;
    std::string unescaped_;
};

}  // namespace ofapi::api
