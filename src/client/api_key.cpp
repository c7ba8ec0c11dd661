#include <ofapi/api_key.hpp>

#include "limits/invalid_argument.hpp"

#include <algorithm>
#include <cstdlib>
#include <fstream>
#include <utility>

namespace ofapi {

namespace {

[[noreturn]] void refuse(std::string problem) { limits::throw_invalid_argument("API key", std::move(problem)); }

}  // namespace

ApiKey::ApiKey(std::string text) : text_(std::move(text)) {
    if (text_.empty()) refuse("it is empty");
    if (!std::ranges::all_of(text_, [](unsigned char c) { return c > 0x20 && c < 0x7f; })) {
        refuse("it holds a space, a line end or another character that no key has");
    }
}

ApiKey ApiKey::from_env() {
    const char* value = std::getenv("ONLYFANSAPI_API_KEY");
    if (value == nullptr || *value == '\0') refuse("set the environment variable ONLYFANSAPI_API_KEY");
    return ApiKey(value);
}

ApiKey ApiKey::from_file(const std::filesystem::path& path) {
    std::ifstream file(path);
    std::string line;
    if (!file) refuse("cannot read the file " + path.string());
    std::getline(file, line);
    while (!line.empty() && (line.back() == '\r' || line.back() == ' ' || line.back() == '\t')) line.pop_back();
    if (line.empty()) refuse("the first line of the file " + path.string() + " is empty");
    return ApiKey(std::move(line));
}

}  // namespace ofapi
