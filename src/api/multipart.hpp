#pragma once

#include <ofapi/request.hpp>

#include <cstdint>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace ofapi::api {

/// Puts a body of `multipart/form-data` together (RFC 7578).
class Multipart {
 public:
    struct Body {
        std::string bytes;
        std::vector<BodyPiece> rest;  ///< from the first file on disk on
        std::string content_type;     ///< with the boundary, which occurs in no part
    };

    /// Quotes and line ends in names are encoded as browsers do.
    void field(std::string_view name, std::string value);
    /// `content_type` is told from the name's ending where it is empty.
    void file(std::string_view name, std::string_view file_name, std::string_view content_type, std::string content);

    /// The same for a file of `size` bytes on disk, which is not read here.
    void file_on_disk(std::string_view name, std::string_view file_name, std::string_view content_type,
                      std::string path, std::uint64_t size);

    /// Nobody has looked for the boundary in files on disk: with one it is 128 bits of `random`.
    [[nodiscard]] Body take(std::random_device& random) const;

 private:
    struct Part {
        std::string head;
        BodyPiece content;
    };

    [[nodiscard]] std::string boundary(std::random_device& random) const;

    std::vector<Part> parts_;
};

}  // namespace ofapi::api
