#include "api/random_json.hpp"

#include <boost/json/serialize.hpp>

#include <cstdio>
#include <iterator>

namespace ofapi::api {

std::string RandomJson::key() {
    static const char* const known[] = {"_meta",    "error", "message", "errors", "onlyfans_response",
                                        "_credits", "used",  "status",  "code"};
    return chance(1, 3) ? known[below(std::size(known))] : text();
}

std::string RandomJson::text() {
    static const char* const pieces[] = {
        "a", "data", "\"", "\\", "{", "}", "[", "]", ",", ":", " ", "\n", "\xC3\xA9", "\xF0\x9F\x98\x80", "/", "0"};
    std::string s;
    for (std::size_t n = below(6); n > 0; --n) s += pieces[below(std::size(pieces))];
    return s == "data" ? "Data" : s;
}

boost::json::value RandomJson::value(std::size_t depth) {
    switch (below(depth == 0 ? 6 : 8)) {
        case 0: return nullptr;
        case 1: return chance(1, 2);
        case 2: return static_cast<std::int64_t>(engine_());
        // Boost 1.81 reads long fractions one unit in the last place beside the truth: short ones only.
        case 3: return (static_cast<double>(below(2'000'000)) - 1e6) / 8;
        case 4:
        case 5: return boost::json::string(text());
        case 6: {
            boost::json::array a;
            for (std::size_t n = below(4); n > 0; --n) a.push_back(value(depth - 1));
            return a;
        }
        default: {
            boost::json::object o;
            for (std::size_t n = below(4); n > 0; --n) o[chance(1, 8) ? std::string("data") : key()] = value(depth - 1);
            return o;
        }
    }
}

std::string RandomJson::blanks() {
    std::string s;
    if (chance(1, 4))
        for (std::size_t n = below(4); n > 0; --n) s += " \t\r\n"[below(4)];
    return s;
}

std::string RandomJson::quote(const std::string& s) {
    std::string out = "\"";
    for (char c : s) {
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (static_cast<unsigned char>(c) < 0x20 || (static_cast<unsigned char>(c) < 0x7F && chance(1, 40))) {
            char escape[8];
            std::snprintf(escape, sizeof escape, "\\u%04x", static_cast<unsigned>(c));
            out += escape;
        } else {
            out += c;
        }
    }
    return out + '"';
}

std::string RandomJson::write(const boost::json::value& v) {
    std::string out = blanks();
    if (const auto* object = v.if_object()) {
        out += '{' + blanks();
        bool first = true;
        for (const auto& [name, member] : *object) {
            if (!first) out += ',';
            first = false;
            out += blanks() + quote(std::string(name)) + blanks() + ':' + write(member);
        }
        out += '}';
    } else if (const auto* array = v.if_array()) {
        out += '[' + blanks();
        bool first = true;
        for (const auto& element : *array) {
            if (!first) out += ',';
            first = false;
            out += write(element);
        }
        out += ']';
    } else if (const auto* string = v.if_string()) {
        out += quote(std::string(string->begin(), string->end()));
    } else {
        out += boost::json::serialize(v);
    }
    return out + blanks();
}

void RandomJson::damage(std::string& json) {
    const std::size_t at = below(json.size());
    switch (below(3)) {
        case 0: json[at] = static_cast<char>(engine_()); break;
        case 1: json.erase(at, 1); break;
        default: json.insert(at, 1, "{}[],:\"\\ 0e-\x80"[below(13)]);
    }
}

}  // namespace ofapi::api
