#include "api/multipart.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <cstdio>
#include <utility>

namespace ofapi::api {

namespace {

std::string quoted(std::string_view name) {
    std::string out = "\"";
    for (const char c : name) {
        switch (c) {
            case '"': out += "%22"; break;
            case '\r': out += "%0D"; break;
            case '\n': out += "%0A"; break;
            default: out += c;
        }
    }
    return out += '"';
}

std::string_view type_of_name(std::string_view name) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 11> types{{
        {"jpg", "image/jpeg"},
        {"jpeg", "image/jpeg"},
        {"png", "image/png"},
        {"gif", "image/gif"},
        {"webp", "image/webp"},
        {"heic", "image/heic"},
        {"mp4", "video/mp4"},
        {"mov", "video/quicktime"},
        {"webm", "video/webm"},
        {"mp3", "audio/mpeg"},
        {"wav", "audio/wav"},
    }};
    std::string ending(name.substr(std::min(name.size(), name.rfind('.') + 1)));
    std::ranges::transform(ending, ending.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    const auto* found =
        std::ranges::find(types, std::string_view(ending), &std::pair<std::string_view, std::string_view>::first);
    return found != types.end() ? found->second : "application/octet-stream";
}

bool contains(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }

std::string file_head(std::string_view name, std::string_view file_name, std::string_view content_type) {
    const std::string_view type = content_type.empty() ? type_of_name(file_name) : content_type;
    return "Content-Disposition: form-data; name=" + quoted(name) + "; filename=" + quoted(file_name) +
           "\r\nContent-Type: " + std::string(type) + "\r\n\r\n";
}

}  // namespace

void Multipart::field(std::string_view name, std::string value) {
    parts_.push_back({"Content-Disposition: form-data; name=" + quoted(name) + "\r\n\r\n", {std::move(value), {}, 0}});
}

void Multipart::file(std::string_view name, std::string_view file_name, std::string_view content_type,
                     std::string content) {
    parts_.push_back({file_head(name, file_name, content_type), {std::move(content), {}, 0}});
}

void Multipart::file_on_disk(std::string_view name, std::string_view file_name, std::string_view content_type,
                             std::string path, std::uint64_t size) {
    parts_.push_back({file_head(name, file_name, content_type), {{}, std::move(path), size}});
}

std::string Multipart::boundary(std::random_device& random) const {
    std::string boundary = "ofapi-boundary";
    if (std::ranges::any_of(parts_, [](const Part& part) { return !part.content.path.empty(); })) {
        std::array<char, 9> digits{};
        boundary += '-';
        for (int words = 0; words < 4; ++words) {
            std::snprintf(digits.data(), digits.size(), "%08x", static_cast<unsigned>(random()));
            boundary += digits.data();
        }
        return boundary;
    }
    for (unsigned n = 0; std::ranges::any_of(
             parts_,
             [&](const Part& part) { return contains(part.content.bytes, boundary) || contains(part.head, boundary); });
         ++n)
        boundary = "ofapi-boundary-" + std::to_string(n);
    return boundary;
}

Multipart::Body Multipart::take(std::random_device& random) const {
    const std::string boundary = this->boundary(random);
    Body body;
    std::size_t size = boundary.size() + 6;
    for (const Part& part : parts_) size += boundary.size() + 6 + part.head.size() + part.content.bytes.size();
    body.bytes.reserve(size);
    std::string* bytes = &body.bytes;
    for (const Part& part : parts_) {
        bytes->append("--").append(boundary).append("\r\n").append(part.head).append(part.content.bytes);
        if (!part.content.path.empty()) {
            body.rest.push_back(part.content);
            bytes = &body.rest.emplace_back().bytes;
        }
        bytes->append("\r\n");
    }
    bytes->append("--").append(boundary).append("--\r\n");
    body.content_type = "multipart/form-data; boundary=" + boundary;
    return body;
}

}  // namespace ofapi::api
