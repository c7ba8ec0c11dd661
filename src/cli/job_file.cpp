#include "cli/job_file.hpp"

#include "api/accept.hpp"
#include "api/write_json.hpp"
#include "cli/duration.hpp"
#include "cli/operation_names.hpp"
#include "poll/account_set.hpp"
#include "poll/text.hpp"

#include <boost/json/array.hpp>

#include <toml++/toml.h>

#include <algorithm>
#include <array>
#include <set>
#include <span>
#include <sstream>
#include <tuple>
#include <utility>

namespace ofapi::cli {
namespace {

namespace json = boost::json;
using Names = std::span<const std::string_view>;

constexpr std::array<std::string_view, 3> job_keys{"accounts", "operation", "sink"};
constexpr std::array<std::string_view, 6> operation_keys{"name", "params", "every", "priority", "weight", "budget"};
constexpr std::array<std::string_view, 2> sink_kinds{"sqlite", "ndjson"};
constexpr std::array<std::string_view, 3> sqlite_keys{"kind", "path", "durable"};
constexpr std::array<std::string_view, 6> ndjson_keys{"kind", "path", "rotate_bytes", "rotate_after", "gzip", "sync"};
constexpr std::array<std::string_view, 3> priorities{"interactive", "normal", "bulk"};
constexpr std::array<std::string_view, 3> syncs{"never", "rotation", "commit"};

/// What stands there, as it would be written: `"soon"`, `5`, a list.
std::string as_written(const toml::node& node) {
    if (node.is_table()) return "a table";
    if (node.is_array()) return "a list";
    std::ostringstream out;
    node.visit([&out](const auto& value) {
        using T = std::remove_cvref_t<decltype(value)>;
        if constexpr (toml::is_value<T>) out << toml::toml_formatter(value);
    });
    return out.str();
}

json::value as_json(const toml::node& node) {
    if (const auto* table = node.as_table()) {
        json::object object;
        for (const auto& [key, value] : *table) object[std::string_view(key.str())] = as_json(value);
        return object;
    }
    if (const auto* list = node.as_array()) {
        json::array array;
        for (const auto& value : *list) array.push_back(as_json(value));
        return array;
    }
    if (const auto text = node.value_exact<std::string>()) return json::value(*text);
    if (const auto flag = node.value_exact<bool>()) return *flag;
    if (const auto whole = node.value_exact<std::int64_t>()) return *whole;
    if (const auto number = node.value_exact<double>()) return *number;
    return json::value(as_written(node));  // a date or a time: the service takes them as text
}

class Reader {
 public:
    ReadJob read(const toml::table& root) {
        check_keys(root, job_keys, "key");
        read_accounts(root);
        read_tables(root, "operation", [this](const toml::table& table) { read_operation(table); });
        read_tables(root, "sink", [this](const toml::table& table) { read_sink(table); });
        std::ranges::sort(result_.mistakes, {}, [](const JobMistake& m) { return std::tie(m.line, m.column, m.text); });
        return std::move(result_);
    }

 private:
    void note(const toml::source_region& where, std::string text) {
        // The root has no place of its own.
        const auto [line, column] = where.begin;
        result_.mistakes.push_back({std::max(line, 1U), std::max(column, 1U), std::move(text)});
    }
    void note_value(std::string_view key, const toml::node& node, std::string_view must) {
        note(node.source(), std::string(key) + ": must be " + std::string(must) + "; it is " + as_written(node));
    }

    void check_keys(const toml::table& table, Names known, std::string_view what) {
        for (const auto& [key, value] : table) {
            if (std::ranges::find(known, key.str()) != known.end()) continue;
            note(key.source(), std::string(key.str()) + ": no such " + std::string(what) + "; there are " +
                                   api::list_in_words(known));
        }
    }

    // --- Values: nothing where there is none, and nothing with a mistake noted where it is another ------------------

    std::optional<std::string> text_at(const toml::table& table, std::string_view key, std::string_view must) {
        const auto* node = table.get(key);
        if (node == nullptr) return std::nullopt;
        auto text = node->value_exact<std::string>();
        if (!text || text->empty()) {
            note_value(key, *node, must);
            return std::nullopt;
        }
        return text;
    }
    std::optional<std::string> required_text(const toml::table& table, std::string_view key, std::string_view must) {
        if (table.get(key) == nullptr)
            note(table.source(), std::string(key) + ": is missing; it must be " + std::string(must));
        return text_at(table, key, must);
    }
    std::optional<std::size_t> choice_at(const toml::table& table, std::string_view key, Names choices) {
        const auto* node = table.get(key);
        if (node == nullptr) return std::nullopt;
        const auto found = std::ranges::find(choices, node->value_exact<std::string>().value_or(""));
        if (found != choices.end()) return static_cast<std::size_t>(found - choices.begin());
        note_value(key, *node, api::list_in_words(choices));
        return std::nullopt;
    }
    std::optional<Duration> duration_at(const toml::table& table, std::string_view key) {
        const auto* node = table.get(key);
        if (node == nullptr) return std::nullopt;
        const auto duration = parse_duration(node->value_exact<std::string>().value_or(""));
        if (duration && *duration > std::chrono::nanoseconds::zero()) return *duration;
        note_value(key, *node, R"(a time such as "90s", "10m" or "1.5h")");
        return std::nullopt;
    }
    std::optional<std::int64_t> count_at(const toml::table& table, std::string_view key, std::int64_t least,
                                         std::int64_t most) {
        const auto* node = table.get(key);
        if (node == nullptr) return std::nullopt;
        const auto count = node->value_exact<std::int64_t>();
        if (count && *count >= least && *count <= most) return count;
        note_value(key, *node, "a whole number from " + std::to_string(least) + " to " + std::to_string(most));
        return std::nullopt;
    }
    std::optional<bool> flag_at(const toml::table& table, std::string_view key) {
        const auto* node = table.get(key);
        if (node == nullptr) return std::nullopt;
        const auto flag = node->value_exact<bool>();
        if (!flag) note_value(key, *node, "true or false");
        return flag;
    }

    template <class Read>
    void read_tables(const toml::table& root, std::string_view key, Read read_one) {
        const std::string brackets = "[[" + std::string(key) + "]]";
        const auto* node = root.get(key);
        const auto* list = node != nullptr ? node->as_array() : nullptr;
        if (node == nullptr) {
            note(root.source(), brackets + ": is missing; a job has at least one");
        } else if (list == nullptr) {
            note(node->source(), std::string(key) + ": must be written as " + brackets);
        } else {
            for (const auto& one : *list) {
                if (const auto* table = one.as_table()) {
                    read_one(*table);
                } else {
                    note(one.source(), std::string(key) + ": must be written as " + brackets);
                }
            }
        }
    }

    // --- What a job consists of -------------------------------------------------------------------------------------

    void read_accounts(const toml::table& root) {
        constexpr std::string_view must = R"("all", a file's name, or a list of ids such as "acct_1")";
        const auto* node = root.get("accounts");
        if (node == nullptr) return note(root.source(), "accounts: is missing; it must be " + std::string(must));
        if (const auto* list = node->as_array()) return read_account_list(*list);
        const auto text = text_at(root, "accounts", must);
        if (!text) return;
        if (poll::is_account_id(*text)) {
            result_.job.account_list.emplace_back(*text);
        } else {
            result_.job.accounts = *text;
        }
    }

    void read_account_list(const toml::array& list) {
        if (list.empty()) return note(list.source(), "accounts: must hold at least one id");
        std::set<std::string> seen;
        for (const auto& one : list) {
            const auto id = one.value_exact<std::string>();
            if (!id || !poll::is_account_id(*id)) {
                note_value("accounts", one, R"(an id such as "acct_1")");
            } else if (!seen.insert(*id).second) {
                note(one.source(), "accounts: " + *id + " stands there twice");
            } else {
                result_.job.account_list.emplace_back(*id);
            }
        }
    }

    void read_operation(const toml::table& table) {
        check_keys(table, operation_keys, "key of an [[operation]]");
        JobOperation operation;
        if (const auto name = required_text(table, "name", R"(an operation's name such as "fans.list-all")"))
            operation.operation = find_operation(*table.get("name"), *name);
        if (operation.operation != nullptr) read_parameters(table, operation);
        operation.every = duration_at(table, "every");
        constexpr std::array values{Priority::interactive, Priority::normal, Priority::bulk};
        if (const auto priority = choice_at(table, "priority", priorities)) operation.priority = values[*priority];
        operation.weight = static_cast<unsigned>(count_at(table, "weight", 1, 1000).value_or(1));
        operation.budget = count_at(table, "budget", 0, std::int64_t{1} << 40);
        result_.job.operations.push_back(std::move(operation));
    }

    const api::Operation* find_operation(const toml::node& where, const std::string& name) {
        const api::Operation* found = api::find_operation(name);
        if (found == nullptr) found = api::find_operation(name + ".list");  // a group's list
        if (found == nullptr) {
            note(where.source(), "name: " + no_such_operation(name, false));
        } else if (found->info.method != Method::get) {
            note(where.source(),
                 "name: " + std::string(found->info.name) + " changes something; only what reads can be polled");
            return nullptr;
        }
        return found;
    }

    void read_parameters(const toml::table& table, JobOperation& operation) {
        const auto* node = table.get("params");
        const auto* given = node != nullptr ? node->as_table() : nullptr;
        if (node != nullptr && given == nullptr) return note_value("params", *node, "a table such as { limit = 20 }");
        std::vector<api::Parameter> known;
        for (const auto& parameter : operation.operation->parameters)
            if (!parameter.lane) known.push_back(parameter);
        if (given != nullptr) {
            for (const auto& [key, value] : *given) {
                const auto name = key.str();
                const auto parameter = std::ranges::find(known, name, &api::Parameter::name);
                if (parameter == known.end()) {
                    note(key.source(), "params: " + api::no_such_name(name, "parameter", known));
                    continue;
                }
                json::value wanted = as_json(value);
                if (const auto problem = api::accept(*parameter, wanted); !problem.empty())
                    note(value.source(), "params: " + std::string(name) + ": " + problem);
                operation.parameters[name] = std::move(wanted);
            }
        }
        for (const auto& parameter : known) {
            if (!parameter.required || operation.parameters.contains(parameter.name)) continue;
            note(node != nullptr ? node->source() : table.source(),
                 "params: " + std::string(parameter.name) + " is missing; " +
                     std::string(operation.operation->info.name) + " needs it");
        }
    }

    void read_sink(const toml::table& table) {
        if (table.get("kind") == nullptr)
            note(table.source(), "kind: is missing; it must be " + api::list_in_words(sink_kinds));
        const auto kind = choice_at(table, "kind", sink_kinds);
        JobSink sink;
        if (const auto path = required_text(table, "path", "a file's name")) sink.path = *path;
        if (!kind) return;
        if (sink_kinds[*kind] == "sqlite") {
            check_keys(table, sqlite_keys, "key of a sqlite sink");
            sink.options = poll::SqliteOptions().durable(flag_at(table, "durable").value_or(false));
        } else {
            check_keys(table, ndjson_keys, "key of an ndjson sink");
            sink.options = ndjson_options(table);
        }
        const auto same = [&](const JobSink& other) { return !sink.path.empty() && other.path == sink.path; };
        if (std::ranges::any_of(result_.job.sinks, same))
            note(table.get("path")->source(), "path: " + sink.path + " is another sink's already");
        result_.job.sinks.push_back(std::move(sink));
    }

    poll::NdjsonOptions ndjson_options(const toml::table& table) {
        poll::NdjsonOptions options;
        if (const auto bytes = count_at(table, "rotate_bytes", 1, std::int64_t{1} << 50))
            options.rotate_bytes(static_cast<std::uint64_t>(*bytes));
        if (const auto after = duration_at(table, "rotate_after")) options.rotate_after(*after);
        options.gzip(flag_at(table, "gzip").value_or(false));
        constexpr std::array values{poll::NdjsonOptions::Sync::never, poll::NdjsonOptions::Sync::rotation,
                                    poll::NdjsonOptions::Sync::commit};
        if (const auto sync = choice_at(table, "sync", syncs)) options.sync(values[*sync]);
        return options;
    }

    ReadJob result_;
};

}  // namespace

ReadJob read_job(std::string_view text) {
    try {
        return Reader().read(toml::parse(text));
    } catch (const toml::parse_error& error) {
        ReadJob result;
        const auto [line, column] = error.source().begin;
        result.mistakes.push_back({line, column, "is not TOML: " + std::string(error.description())});
        return result;
    }
}

std::string mistakes_text(std::string_view file, const std::vector<JobMistake>& mistakes) {
    std::string text;
    for (const auto& mistake : mistakes)
        text += std::string(file) + ':' + std::to_string(mistake.line) + ':' + std::to_string(mistake.column) + ": " +
                mistake.text + '\n';
    return text;
}

std::string job_text(const Job& job) {
    std::string text =
        "accounts  " + (job.account_list.empty() ? job.accounts : std::to_string(job.account_list.size())) + '\n';
    for (const auto& operation : job.operations) {
        text += "operation " + std::string(operation.operation->info.name);
        if (!operation.parameters.empty()) {
            text += ' ';
            api::write_json(text, operation.parameters);
        }
        text += operation.every ? " every " + poll::duration_text(*operation.every) + '\n' : " once\n";
    }
    for (const auto& sink : job.sinks)
        text += std::string("sink      ") + (sink.options.index() == 0 ? "sqlite " : "ndjson ") + sink.path + '\n';
    return text;
}

}  // namespace ofapi::cli
