#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace ofapi::api {

/// Puts a body of `multipart/form-data` together (RFC 7578).
class Multipart {
 public:
    struct Body {
        std::string bytes;
        std::string content_type;  ///< with the boundary, which occurs in no part
    };

    /// Quotes and line ends in names are encoded as browsers do.
    void field(std::string_view name, std::string value);
    /// `content_type` is told from the name's ending where it is empty.
    void file(std::string_view name, std::string_view file_name, std::string_view content_type, std::string content);

    [[nodiscard]] Body take() const;

 private:
    struct Part {
        std::string head;
        std::string content;
    };

    std::vector<Part> parts_;
};

}  // namespace ofapi::api
