#pragma once

#include "sim/made_up.hpp"

#include <cstdint>
#include <string>
#include <unordered_map>

namespace ofapi::sim {

/// Uploads of media, and downloads by way of a redirect.
class Uploads {
 public:
    /// `made_up` must outlive this object.
    explicit Uploads(const MadeUp& made_up) : made_up_(made_up) {}

    /// At once, or with `async=true` later: then 202 and an address that tells how far it is. Charged at once.
    [[nodiscard]] Content upload(const Call& call);

    /// Of an asynchronous upload: `processing` when asked for the first time, then `completed`.
    [[nodiscard]] Content status(const Call& call);

 private:
    struct Pending {
        std::string completed;  ///< what to say then
        bool asked = false;
    };

    const MadeUp& made_up_;
    std::unordered_map<std::string, Pending> pending_;
    std::int64_t uploaded_ = 0;
};

/// 302 to a page of the simulator's own, outside of the API: `/__sim/cdn/...` is free as cdn.fansapi.com is,
/// `/__sim/dl/...` costs as dl.fansapi.com does. Which of them follows from the address that was asked for.
[[nodiscard]] Content redirect_download(const Call& call, const MadeUp& made_up);

/// Size and bytes of the file behind such a page, by its name.
[[nodiscard]] std::size_t media_size(std::string_view name);
[[nodiscard]] std::string media_bytes(std::string_view name);

/// What so many bytes cost.
[[nodiscard]] std::int64_t credits_of(const Cost& cost, std::size_t bytes);

}  // namespace ofapi::sim
