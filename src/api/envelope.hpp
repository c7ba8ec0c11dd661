#pragma once

#include <ofapi/error.hpp>
#include <ofapi/meta.hpp>
#include <ofapi/request.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace ofapi::api {

/// How deep an answer's JSON may nest; deeper is refused. The service's own answers reach about ten.
inline constexpr std::size_t max_json_depth = 64;

/// How many bytes of the service's words are kept, in each of `error_text` and `validation`.
inline constexpr std::size_t max_text_size = 4096;

/// How large an inner answer of OnlyFans may be to be kept with the failure.
inline constexpr std::size_t max_onlyfans_body_size = 64 * 1024;

/// What one pass over an answer's body finds. The body is validated as JSON, UTF-8 included.
struct Body {
    bool is_json = false;
    std::string problem;    ///< if it is not JSON: where and why
    Meta meta;              ///< from `_meta`; numbers may come as numbers, doubles or strings
    bool has_data = false;  ///< `data` is there (envelope), or the body is bare
    detail::ResultKind kind = detail::ResultKind::any;  ///< object, array, or any for everything else
    bool data_null = false;
    std::size_t data_at = 0;  ///< the result's place in the body
    std::size_t data_size = 0;
    bool has_error = false;  ///< a top-level `error` that is not null, false, zero or empty
    std::string error_code;  ///< `error`, `code` or `error.code`, if it looks like a code
    std::string error_text;  ///< `message`, else `error.message`, else `error` as a sentence, else `description`
    std::vector<ValidationProblem> validation;  ///< 422's `errors`
    std::string onlyfans_response;              ///< the inner answer, as JSON text
    int onlyfans_status = 0;
    std::string request_outcome;  ///< "not_sent", "unknown", ...
    [[nodiscard]] bool not_sent() const { return request_outcome == "not_sent"; }
};

/// Reads a body in one pass, without building a document; what is not JSON gives `is_json == false` and nothing else.
/// Of a member that comes twice, the last counts. Texts for people are in one line, without control characters.
///
/// With `Envelope::bare` the result is the whole body, blanks around it aside; but where the service has put its
/// envelope around it after all (an object with `data` beside `_meta`), it is `data`.
[[nodiscard]] Body read_body(std::string_view body, detail::Envelope envelope);

/// Reads `x-ofapi-*` and `x-rate-limit-*` from header lines over what `meta` holds: headers win, empty ones say
/// nothing, and of a field that comes twice the first counts.
void read_headers(std::string_view headers, Meta& meta);

}  // namespace ofapi::api
