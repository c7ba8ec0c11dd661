#pragma once

// What read_body understands of a body: a parser tells it the events of one pass, whichever parser that is; there is no
// document here.
//
// Where it stands is three things. `depth_` counts the open containers. `member_` is the root object's member that is
// being read, `other` outside of what concerns us: nearly all of a body is `data`, whose inside a parser need not tell
// (`concerned`, `wanted`), which is what makes the pass cheap. `target_` is where the next scalar goes; a key sets it,
// the beginning of a container that cannot belong there clears it.
//
// Not every parser tells positions. But the members of the root object are counted, and when the pass is over the text
// is known to be valid: so the place of `data` is that of the n-th member's value.
//
// The rule that keeps it right: whatever a key of the root object brings is first reset by that key, so that of two
// equal keys the last one counts, wholly.

#include "api/envelope.hpp"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ofapi::api {

class BodyReader {
 public:
    /// Whether the keys and values of the container that was begun last can be of any use.
    [[nodiscard]] bool concerned() const noexcept { return depth_ == 1 || member_ > Member::data; }
    /// Whether the next scalar can.
    [[nodiscard]] bool wanted() const noexcept { return target_ != Target::none; }

    void begin(detail::ResultKind kind);
    void end(std::size_t size);
    void key(std::string_view name);
    void string(std::string_view text);
    void integer(std::int64_t i);
    void number(double d);
    void boolean(bool b);
    void null();

    /// The place in the text of the value, just read, of a member of the root object.
    void place(std::string_view value);
    /// For a parser that tells no places. The whole text has been read: `nth_member(n, count)` gives the place of the
    /// value of the n-th, from one, of the `count` members of the root object.
    void find_places(auto nth_member) {
        if (data_ != 0) data_place_ = nth_member(data_, members_);
        if (onlyfans_response_ != 0) onlyfans_place_ = nth_member(onlyfans_response_, members_);
    }

    /// `body` has been read to its end without an error: gives a fresh `result` what was found.
    void finish(std::string_view body, detail::Envelope envelope, Body& result);

 private:
    enum class Member : std::uint8_t { other, data, meta, error, errors, onlyfans_response };
    enum class Section : std::uint8_t { none, credits, cache, limits };
    enum class Target : std::uint8_t {
        none,
        root,
        data,
        credits_used,
        credits_balance,
        is_cached,
        cached_at,
        limit_minute,
        remaining_minute,
        limit_day,
        remaining_day,
        error,
        inner_code,
        inner_message,
        code,
        message,
        description,
        validation,
        onlyfans_response,
        onlyfans_status,
        request_outcome,
    };

    void root_key(std::string_view name);
    [[nodiscard]] Target nested_key(std::string_view name);
    [[nodiscard]] Target meta_key(std::string_view name);
    void refused_value(std::string_view message);
    [[nodiscard]] std::optional<std::int64_t>* counter() noexcept;
    [[nodiscard]] std::string* words() noexcept;

    std::size_t depth_ = 0;
    Member member_ = Member::other;
    Target target_ = Target::root;
    Section section_ = Section::none;

    detail::ResultKind root_kind_ = detail::ResultKind::any;
    bool root_null_ = false;
    detail::ResultKind data_kind_ = detail::ResultKind::any;
    bool data_null_ = false;
    std::size_t members_ = 0;  ///< of the root object; and which of them, from one, these are, or zero
    std::size_t data_ = 0;
    std::size_t onlyfans_response_ = 0;
    std::string_view data_place_;
    std::string_view onlyfans_place_;

    bool has_meta_ = false;
    Meta meta_;
    bool has_error_ = false;
    std::string error_;
    std::string inner_code_;
    std::string inner_message_;
    std::string code_;
    std::string message_;
    std::string description_;
    std::vector<ValidationProblem> validation_;
    std::size_t validation_size_ = 0;  ///< of all its texts, with room for what stands between them
    std::string validation_field_;
    bool field_named_ = false;  ///< the last of `validation_` is the current field's
    int onlyfans_status_ = 0;
    std::string request_outcome_;
};

}  // namespace ofapi::api
