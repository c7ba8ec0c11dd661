#include "api/multipart.hpp"

#include <algorithm>
#include <array>
#include <cctype>
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

}  // namespace

void Multipart::field(std::string_view name, std::string value) {
    parts_.push_back({"Content-Disposition: form-data; name=" + quoted(name) + "\r\n\r\n", std::move(value)});
}

void Multipart::file(std::string_view name, std::string_view file_name, std::string_view content_type,
                     std::string content) {
    std::string type(content_type.empty() ? type_of_name(file_name) : content_type);
    parts_.push_back({"Content-Disposition: form-data; name=" + quoted(name) + "; filename=" + quoted(file_name) +
                          "\r\nContent-Type: " + type + "\r\n\r\n",
                      std::move(content)});
}

Multipart::Body Multipart::take() const {
    std::string boundary = "ofapi-boundary";
    for (unsigned n = 0; std::ranges::any_of(
             parts_, [&](const Part& p) { return contains(p.content, boundary) || contains(p.head, boundary); });
         ++n)
        boundary = "ofapi-boundary-" + std::to_string(n);
    Body body;
    std::size_t size = boundary.size() + 6;
    for (const Part& part : parts_) size += boundary.size() + 6 + part.head.size() + part.content.size();
    body.bytes.reserve(size);
    for (const Part& part : parts_)
        body.bytes.append("--").append(boundary).append("\r\n").append(part.head).append(part.content).append("\r\n");
    body.bytes.append("--").append(boundary).append("--\r\n");
    body.content_type = "multipart/form-data; boundary=" + boundary;
    return body;
}

}  // namespace ofapi::api
