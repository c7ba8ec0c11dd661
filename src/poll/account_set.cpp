#include "poll/account_set.hpp"

#include <algorithm>
#include <cerrno>
#include <cstddef>
#include <fstream>
#include <system_error>
#include <unordered_map>

namespace ofapi::poll {
namespace {

constexpr std::string_view prefix = "acct_";

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view blanks = " \t\r\v\f";
    const auto first = text.find_first_not_of(blanks);
    if (first == std::string_view::npos) return {};
    return text.substr(first, text.find_last_not_of(blanks) - first + 1);
}

// What was given may be anything, even a binary file: an error shows only the beginning, and that printable.
std::string quoted(std::string_view text) {
    constexpr std::size_t longest = 60;
    std::string shown = "'";
    for (const char c : text.substr(0, longest)) shown += c < ' ' || c > '~' ? '?' : c;
    shown += text.size() > longest ? "...'" : "'";
    return shown;
}

std::string no_id(std::string_view text) {
    std::string words = quoted(text) + " is not an account id";
    if (!text.empty() && std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return words + " (an id begins with 'acct_'; it is not the number that OnlyFans gives the account)";
    return words + " (an id begins with 'acct_')";
}

class Collector {
 public:
    // Places are counted from 1; `noun` is "line" or "entry".
    Collector(std::string name, std::string_view noun) : name_(std::move(name)), noun_(noun) {}

    void add(std::string_view text, std::size_t place) {
        if (!is_account_id(text)) throw InputError(where(place) + ": " + no_id(text));
        const auto [known, is_new] = first_seen_.try_emplace(std::string(text), place);
        if (is_new) {
            set_.ids.emplace_back(text);
            return;
        }
        set_.remarks.push_back(where(place) + ": " + std::string(text) + " again (first in " + std::string(noun_) +
                               " " + std::to_string(known->second) + "), dropped");
    }

    AccountSet take() { return std::move(set_); }

 private:
    std::string where(std::size_t place) const {
        return noun_ == "line" ? name_ + ":" + std::to_string(place)
                               : name_ + ", " + std::string(noun_) + " " + std::to_string(place);
    }

    std::string name_;
    std::string_view noun_;
    std::unordered_map<std::string, std::size_t> first_seen_;
    AccountSet set_;
};

}  // namespace

AccountSource account_source(std::string_view text) {
    if (text == "all") return AccountSource::all;
    if (is_account_id(text) || text.find(',') != std::string_view::npos) return AccountSource::list;
    return AccountSource::file;
}

bool is_account_id(std::string_view text) {
    if (!text.starts_with(prefix)) return false;
    text.remove_prefix(prefix.size());
    return !text.empty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
    });
}

AccountSet parse_account_list(std::string_view text) {
    Collector accounts("--accounts", "entry");
    for (std::size_t place = 1;; ++place) {
        const auto comma = text.find(',');
        const auto entry = trimmed(text.substr(0, comma));
        const bool is_last = comma == std::string_view::npos;
        if (!entry.empty() || !is_last) accounts.add(entry, place);
        if (is_last) return accounts.take();
        text.remove_prefix(comma + 1);
    }
}

AccountSet read_accounts(std::istream& in, const std::string& name) {
    constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
    Collector accounts(name, "line");
    std::string buffer;
    for (std::size_t place = 1; std::getline(in, buffer); ++place) {
        std::string_view line = buffer;
        if (place == 1 && line.starts_with(byte_order_mark)) line.remove_prefix(byte_order_mark.size());
        const auto entry = trimmed(line.substr(0, line.find('#')));
        if (!entry.empty()) accounts.add(entry, place);
    }
    if (in.bad()) throw InputError(name + ": could not be read to its end");
    return accounts.take();
}

AccountSet read_accounts_file(const std::filesystem::path& path) {
    std::error_code ignored;
    if (std::filesystem::is_directory(path, ignored)) throw InputError(path.string() + ": is a directory");
    errno = 0;
    std::ifstream in(path);
    if (!in) {
        const int reason = errno;
        std::string words = path.string() + ": cannot be read";
        if (reason != 0) words += ": " + std::generic_category().message(reason);
        throw InputError(words + " (--accounts takes 'all', a file, or ids separated by commas)");
    }
    return read_accounts(in, path.string());
}

}  // namespace ofapi::poll
