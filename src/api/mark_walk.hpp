#pragma once

// Reads JSON along the marks that the first stage of simdjson leaves: where brackets, colons, commas, strings and other
// scalars begin. That stage has checked the encoding, and that strings are closed and hold no control characters; the
// rest of the grammar is checked here, and no value is made of what nobody asks for.

#include "api/body_reader.hpp"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace ofapi::api {

class MarkWalk {
 public:
    /// Both must outlive it. The marks are in their order.
    MarkWalk(std::string_view text, std::span<const std::uint32_t> marks) : text_(text), marks_(marks) {}

    /// Tells the whole text. False, and the reader is of no use, if the text is not JSON, is nested deeper than
    /// `max_json_depth`, or has numbers about which parsers differ.
    [[nodiscard]] bool tell(BodyReader& reader);

    /// The value of the n-th, from one, of the `count` members of the object that the text is, which has been told.
    [[nodiscard]] std::string_view nth_member(std::size_t n, std::size_t count) const;

 private:
    [[nodiscard]] char peek() const { return next_ < marks_.size() ? text_[marks_[next_]] : '\0'; }
    [[nodiscard]] char take() { return next_ < marks_.size() ? text_[marks_[next_++]] : '\0'; }
    [[nodiscard]] std::string_view take_token();

    // With `told` the reader hears of it, or of what it wants to know of it; without, it is only checked.
    template <bool told>
    [[nodiscard]] bool value(std::size_t depth);
    template <bool told>
    [[nodiscard]] bool container(char begin, std::size_t depth);
    template <bool told>
    [[nodiscard]] bool members(std::size_t depth, std::size_t& size);
    template <bool told>
    [[nodiscard]] bool elements(std::size_t depth, std::size_t& size);
    template <bool told>
    [[nodiscard]] bool scalar();
    [[nodiscard]] bool tell_number(std::string_view token, bool whole);

    std::string_view text_;
    std::span<const std::uint32_t> marks_;
    std::size_t next_ = 0;  ///< of the marks
    BodyReader* reader_ = nullptr;
    std::string unescaped_;
};

}  // namespace ofapi::api
