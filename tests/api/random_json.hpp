#pragma once

#include <boost/json/value.hpp>

#include <cstddef>
#include <cstdint>
#include <random>
#include <string>

namespace ofapi::api {

/// Random JSON, the same for the same seed: values, and their text with blanks and escapes where JSON allows them.
class RandomJson {
 public:
    explicit RandomJson(std::uint64_t seed) : engine_(seed) {}

    std::size_t below(std::size_t n) { return engine_() % n; }
    bool chance(std::size_t part, std::size_t whole) { return below(whole) < part; }

    /// Often a name that means something to the reader.
    std::string key();
    std::string text();
    boost::json::value value(std::size_t depth);

    std::string write(const boost::json::value& v);
    /// Changes, removes or adds a byte.
    void damage(std::string& json);

 private:
    std::string blanks();
    std::string quote(const std::string& s);

    std::mt19937_64 engine_;
};

}  // namespace ofapi::api
