#pragma once

// The handler behind read_body: one pass of Boost.JSON's basic_parser, no document.
//
// Where it stands is three things. `depth_` counts the open containers. `member_` is the root object's member that is
// being read, `other` outside of what concerns us: then every event returns at once, which is what makes the pass
// cheap, for nearly all of a body is `data`. `target_` is where the next scalar goes; a key sets it, the beginning of
// a container that cannot belong there clears it.
//
// The parser tells no positions. But a key without escapes arrives as a view into the body itself, so the value of
// `data` begins behind the colon after its own key, and ends before the comma ahead of the next key of the root
// object, or before its closing brace. Between those and the value stand blanks only, so both walks are exact. A key
// that arrives from elsewhere (it had escapes) leaves the place unknown: `places_known()` is false and read_body looks
// for it in a second pass, which happens with no answer that the service is known to give.
//
// The rule that keeps it right: whatever a key of the root object brings is first reset by that key, so that of two
// equal keys the last one counts, wholly.

#include "api/envelope.hpp"

#include <boost/json/error.hpp>
#include <boost/json/string_view.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ofapi::api {

class BodyReader {
 public:
    static constexpr std::size_t max_object_size = static_cast<std::size_t>(-1);
    static constexpr std::size_t max_array_size = static_cast<std::size_t>(-1);
    static constexpr std::size_t max_key_size = static_cast<std::size_t>(-1);
    static constexpr std::size_t max_string_size = static_cast<std::size_t>(-1);

    explicit BodyReader(std::string_view body) noexcept : body_(body) {}

    /// A member of the root object as a place in the body.
    struct Place {
        const char* begin = nullptr;
        const char* end = nullptr;
    };

    [[nodiscard]] bool places_known() const noexcept { return places_known_; }
    [[nodiscard]] bool has_data() const noexcept { return has_data_; }
    [[nodiscard]] bool has_meta() const noexcept { return has_meta_; }
    [[nodiscard]] bool has_onlyfans_response() const noexcept { return has_onlyfans_response_; }
    [[nodiscard]] detail::ResultKind root_kind() const noexcept { return root_kind_; }
    [[nodiscard]] bool root_null() const noexcept { return root_null_; }
    [[nodiscard]] detail::ResultKind data_kind() const noexcept { return data_kind_; }
    [[nodiscard]] bool data_null() const noexcept { return data_null_; }
    [[nodiscard]] const Place& data() const noexcept { return data_; }
    [[nodiscard]] const Place& onlyfans_response() const noexcept { return onlyfans_response_; }
    /// The body has been read to its end without an error: gives `result` all but the result's place and kind.
    void finish(Body& result);

    using error_code = boost::system::error_code;
    using json_view = boost::json::string_view;

    bool on_document_begin(error_code&) { return true; }
    bool on_document_end(error_code&) { return true; }
    bool on_object_begin(error_code&) {
        begin(detail::ResultKind::object);
        return true;
    }
    bool on_array_begin(error_code&) {
        begin(detail::ResultKind::array);
        return true;
    }
    bool on_object_end(std::size_t n, error_code&) {
        end(n);
        return true;
    }
    bool on_array_end(std::size_t n, error_code&) {
        end(n);
        return true;
    }
    bool on_key_part(json_view s, std::size_t, error_code&) {
        if (concerns_us()) keep_part(s);
        return true;
    }
    bool on_key(json_view s, std::size_t n, error_code&) {
        if (concerns_us()) key(s, n);
        return true;
    }
    bool on_string_part(json_view s, std::size_t, error_code&) {
        if (wanted()) keep_part(s);
        return true;
    }
    bool on_string(json_view s, std::size_t n, error_code&) {
        if (wanted()) string(s, n);
        return true;
    }
    bool on_number_part(json_view, error_code&) { return true; }
    bool on_int64(std::int64_t i, json_view, error_code&) {
        if (wanted()) integer(i);
        return true;
    }
    bool on_uint64(std::uint64_t u, json_view, error_code&) {
        if (wanted()) number(static_cast<double>(u));
        return true;
    }
    bool on_double(double d, json_view, error_code&) {
        if (wanted()) number(d);
        return true;
    }
    bool on_bool(bool b, error_code&) {
        if (wanted()) boolean(b);
        return true;
    }
    bool on_null(error_code&) {
        if (wanted()) null();
        return true;
    }
    bool on_comment_part(json_view, error_code&) { return true; }
    bool on_comment(json_view, error_code&) { return true; }

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

    [[nodiscard]] bool concerns_us() const noexcept { return depth_ == 1 || member_ > Member::data; }
    [[nodiscard]] bool wanted() const noexcept { return target_ != Target::none; }

    void begin(detail::ResultKind kind);
    void end(std::size_t size);
    void keep_part(json_view s);
    void key(json_view s, std::size_t n);
    void string(json_view s, std::size_t n);
    void integer(std::int64_t i);
    void number(double d);
    void boolean(bool b);
    void null();

    void root_key(std::string_view name);
    [[nodiscard]] Target nested_key(std::string_view name);
    [[nodiscard]] Target meta_key(std::string_view name);
    void start_place(Place& place, const char* behind_key);
    void end_place(const char* behind);
    void refused_value(std::string_view message);
    [[nodiscard]] std::optional<std::int64_t>* counter() noexcept;
    [[nodiscard]] std::string* words() noexcept;

    std::string_view body_;
    std::size_t depth_ = 0;
    Member member_ = Member::other;
    Target target_ = Target::root;
    Section section_ = Section::none;

    detail::ResultKind root_kind_ = detail::ResultKind::any;
    bool root_null_ = false;
    bool has_data_ = false;
    detail::ResultKind data_kind_ = detail::ResultKind::any;
    bool data_null_ = false;
    bool has_onlyfans_response_ = false;
    bool places_known_ = true;
    Place data_;
    Place onlyfans_response_;
    Place* open_place_ = nullptr;  ///< whose end has not been seen

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
    std::string parts_;  ///< of a key or string that does not arrive in one piece
};

}  // namespace ofapi::api
