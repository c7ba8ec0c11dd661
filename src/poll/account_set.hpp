#pragma once

#include <ofapi/ids.hpp>

#include <filesystem>
#include <istream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace ofapi::poll {

/// What somebody gave cannot be used; `what()` says what and where, in words for people.
class InputError : public std::runtime_error {
 public:
    using std::runtime_error::runtime_error;
};

/// The accounts of a round, each once, in the order they were given.
struct AccountSet {
    std::vector<AccountId> ids;
    std::vector<std::string> remarks;  ///< what was dropped and why, one line each
};

/// Where the accounts of a round come from, told from what was written behind `--accounts`.
enum class AccountSource { all, file, list };

/// `all` is every account of the team. Ids separated by commas, or what looks like one id, is a list. Everything else
/// is a file's name; one that looks like an id can be written with a folder: `./acct_list`.
[[nodiscard]] AccountSource account_source(std::string_view text);

/// `acct_` and at least one letter, digit, `_` or `-`.
[[nodiscard]] bool is_account_id(std::string_view text);

/// Reads ids separated by commas, spaces around them ignored. Throws `InputError` for the first that is none.
[[nodiscard]] AccountSet parse_account_list(std::string_view text);

/// Reads one id per line; blank lines and what follows a `#` are ignored. `name` is how remarks and errors call the
/// file. Throws `InputError`, naming file and line, for the first line that holds no id.
[[nodiscard]] AccountSet read_accounts(std::istream& in, const std::string& name);

/// As above, from a file. Throws `InputError` where it cannot be read.
[[nodiscard]] AccountSet read_accounts_file(const std::filesystem::path& path);

}  // namespace ofapi::poll
