#pragma once

#include <utility>

// What a getter and a setter of an option need. The setter works on named values and on temporaries alike:
// `CallOptions().deadline(5s)` stays a temporary.
#define OFAPI_OPTION(type, name)                                        \
    [[nodiscard]] const type& name() const noexcept { return name##_; } \
    auto& name(type value)& {                                           \
        name##_ = std::move(value);                                     \
        return *this;                                                   \
    }                                                                   \
    auto&& name(type value)&& {                                         \
        name##_ = std::move(value);                                     \
        return std::move(*this);                                        \
    }
