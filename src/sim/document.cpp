#include "sim/document.hpp"

#include <span>
#include <string>

namespace ofapi::sim {

/// In the source file that the build makes of the document.
std::span<const std::string_view> document_chunks();

std::string_view document_text() {
    static const std::string text = [] {
        std::string whole;
        for (const auto chunk : document_chunks()) whole += chunk;
        return whole;
    }();
    return text;
}

}  // namespace ofapi::sim
