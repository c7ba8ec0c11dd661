#include "api/body_reader.hpp"

#include "api/error_words.hpp"
#include "api/numbers.hpp"
#include "api/timestamp.hpp"

#include <utility>

namespace ofapi::api {

namespace {

/// Whether `error` holds a code for programs rather than a sentence for people. Codes are one word with some mark of
/// a program in it: an underscore, a colon, or letters of one case only.
bool looks_like_code(std::string_view s) noexcept {
    bool upper = false;
    bool lower = false;
    bool mark = false;
    for (char c : s) {
        if (c >= 'A' && c <= 'Z')
            upper = true;
        else if (c >= 'a' && c <= 'z')
            lower = true;
        else if (c == '_' || c == ':')
            mark = true;
        else if (!(c >= '0' && c <= '9') && c != '-' && c != '.')
            return false;
    }
    if (!upper && !lower) return false;
    return s.size() <= 128 && s.back() != '.' && s.back() != ':' && (mark || upper != lower);
}

}  // namespace

void BodyReader::begin(detail::ResultKind kind) {
    if (depth_ == 0) root_kind_ = kind;
    if (target_ == Target::data) data_kind_ = kind;
    // The messages about one field come as a list; no other target can be inside of anything.
    if (target_ != Target::validation) target_ = Target::none;
    ++depth_;
}

void BodyReader::end(std::size_t size) {
    --depth_;
    if (depth_ == 1 && member_ == Member::error) has_error_ = size != 0;
}

void BodyReader::key(std::string_view name) {
    if (depth_ == 1) {
        ++members_;
        root_key(name);
    } else {
        target_ = nested_key(name);
    }
    if (auto* number = counter()) number->reset();
    if (auto* text = words()) text->clear();
}

void BodyReader::root_key(std::string_view name) {
    member_ = Member::other;
    target_ = Target::none;
    if (name == "data") {
        member_ = Member::data;
        target_ = Target::data;
        data_ = members_;
        data_kind_ = detail::ResultKind::any;
        data_null_ = false;
    } else if (name == "_meta") {
        member_ = Member::meta;
        section_ = Section::none;
        has_meta_ = true;
        meta_ = Meta();
    } else if (name == "error") {
        member_ = Member::error;
        target_ = Target::error;
        has_error_ = false;
        inner_code_.clear();
        inner_message_.clear();
    } else if (name == "errors") {
        member_ = Member::errors;
        target_ = Target::validation;
        validation_.clear();
        validation_size_ = 0;
        validation_field_.clear();
        field_named_ = false;
    } else if (name == "onlyfans_response") {
        member_ = Member::onlyfans_response;
        target_ = Target::onlyfans_response;
        onlyfans_response_ = members_;
        onlyfans_status_ = 0;
    } else if (name == "code") {
        target_ = Target::code;
    } else if (name == "message") {
        target_ = Target::message;
    } else if (name == "description") {
        target_ = Target::description;
    } else if (name == "request_outcome") {
        target_ = Target::request_outcome;
    }
}

BodyReader::Target BodyReader::nested_key(std::string_view name) {
    if (member_ == Member::meta) return meta_key(name);
    if (depth_ != 2) return Target::none;
    if (member_ == Member::error && name == "code") return Target::inner_code;
    if (member_ == Member::error && name == "message") return Target::inner_message;
    if (member_ == Member::onlyfans_response && name == "status") return Target::onlyfans_status;
    if (member_ == Member::errors) {
        validation_field_.assign(name);
        field_named_ = false;
        return Target::validation;
    }
    return Target::none;
}

BodyReader::Target BodyReader::meta_key(std::string_view name) {
    if (depth_ == 2) {
        section_ = Section::none;
        if (name == "_credits") {
            section_ = Section::credits;
            meta_.credits = Credits();
        } else if (name == "_cache") {
            section_ = Section::cache;
            meta_.cache = Cache();
        } else if (name == "_rate_limits") {
            section_ = Section::limits;
            meta_.limits = RateLimits();
        }
    } else if (depth_ == 3) {
        switch (section_) {
            case Section::none: break;
            case Section::credits:
                if (name == "used") return Target::credits_used;
                if (name == "balance") return Target::credits_balance;
                break;
            case Section::cache:
                if (name == "is_cached") return Target::is_cached;
                if (name == "cached_at") return Target::cached_at;
                break;
            case Section::limits:
                if (name == "limit_minute") return Target::limit_minute;
                if (name == "remaining_minute") return Target::remaining_minute;
                if (name == "limit_day") return Target::limit_day;
                if (name == "remaining_day") return Target::remaining_day;
                break;
        }
    }
    return Target::none;
}

void BodyReader::string(std::string_view text) {
    if (target_ == Target::validation) {
        refused_value(text);
    } else if (target_ == Target::is_cached) {
        meta_.cache.is_cached = parse_flag(text);
    } else if (target_ == Target::cached_at) {
        meta_.cache.cached_at = parse_timestamp(text);
    } else if (target_ == Target::onlyfans_status) {
        integer(parse_integer(text).value_or(0));
    } else if (auto* number = counter()) {
        *number = parse_count(text);
    } else if (auto* kept = words()) {
        append_text(*kept, text);
        if (target_ == Target::error) has_error_ = !text.empty();
    }
}

void BodyReader::integer(std::int64_t i) {
    if (auto* number = counter()) {
        *number = i;
    } else if (target_ == Target::is_cached) {
        if (i == 0 || i == 1) meta_.cache.is_cached = i == 1;
    } else if (target_ == Target::onlyfans_status) {
        onlyfans_status_ = i >= 100 && i <= 999 ? static_cast<int>(i) : 0;
    } else if (target_ == Target::error) {
        has_error_ = i != 0;
    }
}

void BodyReader::number(double d) {
    if (auto* count = counter()) {
        *count = to_count(d);
    } else if (auto i = exact_integer(d)) {
        integer(*i);
    } else if (target_ == Target::error) {
        has_error_ = true;
    }
}

void BodyReader::boolean(bool b) {
    if (target_ == Target::is_cached) meta_.cache.is_cached = b;
    if (target_ == Target::error) has_error_ = b;
}

void BodyReader::null() {
    if (target_ == Target::root) root_null_ = true;
    if (target_ == Target::data) data_null_ = true;
    if (target_ == Target::onlyfans_response) onlyfans_response_ = 0;
}

void BodyReader::refused_value(std::string_view message) {
    if (validation_size_ >= max_text_size) return;
    constexpr std::size_t between = 2;
    if (!field_named_) {
        append_text(validation_.emplace_back().field, validation_field_);
        validation_size_ += validation_.back().field.size() + between;
        field_named_ = true;
    }
    append_text(validation_.back().messages.emplace_back(), message);
    validation_size_ += validation_.back().messages.back().size() + between;
}

std::optional<std::int64_t>* BodyReader::counter() noexcept {
    switch (target_) {
        case Target::credits_used: return &meta_.credits.used;
        case Target::credits_balance: return &meta_.credits.balance;
        case Target::limit_minute: return &meta_.limits.limit_minute;
        case Target::remaining_minute: return &meta_.limits.remaining_minute;
        case Target::limit_day: return &meta_.limits.limit_day;
        case Target::remaining_day: return &meta_.limits.remaining_day;
        default: return nullptr;
    }
}

std::string* BodyReader::words() noexcept {
    switch (target_) {
        case Target::error: return &error_;
        case Target::inner_code: return &inner_code_;
        case Target::inner_message: return &inner_message_;
        case Target::code: return &code_;
        case Target::message: return &message_;
        case Target::description: return &description_;
        case Target::request_outcome: return &request_outcome_;
        default: return nullptr;
    }
}

void BodyReader::place(std::string_view value) {
    if (member_ == Member::data) data_place_ = value;
    if (member_ == Member::onlyfans_response) onlyfans_place_ = value;
}

void BodyReader::finish(std::string_view body, detail::Envelope envelope, Body& result) {
    result.is_json = true;
    result.meta = meta_;
    result.has_error = has_error_;
    const bool error_is_code = looks_like_code(error_);
    if (error_is_code)
        result.error_code = std::move(error_);
    else if (looks_like_code(code_))
        result.error_code = std::move(code_);
    else if (looks_like_code(inner_code_))
        result.error_code = std::move(inner_code_);

    if (!message_.empty())
        result.error_text = std::move(message_);
    else if (!inner_message_.empty())
        result.error_text = std::move(inner_message_);
    else if (!error_is_code && !error_.empty())
        result.error_text = std::move(error_);
    else
        result.error_text = std::move(description_);

    result.validation = std::move(validation_);
    if (onlyfans_response_ != 0) result.onlyfans_response = onlyfans_place_;
    result.onlyfans_status = onlyfans_status_;
    result.request_outcome = std::move(request_outcome_);

    const bool enveloped = envelope == detail::Envelope::data || (data_ != 0 && has_meta_);
    if (enveloped && data_ == 0) return;
    const std::string_view data = enveloped ? data_place_ : trim(body);
    result.has_data = true;
    result.kind = enveloped ? data_kind_ : root_kind_;
    result.data_null = enveloped ? data_null_ : root_null_;
    result.data_at = static_cast<std::size_t>(data.data() - body.data());
    result.data_size = data.size();
}

}  // namespace ofapi::api
