// Kills a poller at random moments and looks at what its sink then holds.
//
//     sink_crash KIND KILLS SEED    KIND: sqlite, ndjson, ndjson-gzip
//
// This process is the service: it holds collections that change from page to page, and answers a child, the poller,
// which commits each page to a sink. The child dies by SIGKILL and is started again: one time it is killed from
// outside, some microseconds after an answer, the next time by itself in one of its calls that write, sync, cut or
// rename, of which a write is done in part. By what the child asks next it knows whether the page was stored: the same
// page again if not, the next one if so, and anything else is a failure. At the end what the sink holds is compared,
// row by row and byte by byte, with the pages that were stored.

#include <ofapi/poll/ndjson_sink.hpp>
#include <ofapi/poll/sqlite_sink.hpp>

#include "http/inflater.hpp"
#include "poll/sqlite.hpp"
#include "support/temporary_folder.hpp"

#include <sys/socket.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <chrono>
#include <csignal>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <map>
#include <memory>
#include <optional>
#include <random>
#include <set>
#include <sstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

// --- Calls that can be the last: these stand before the C library's own, for SQLite's library too -------------------

namespace {

long calls_left = -1;  // until the end; negative: there is none

bool is_last_call() { return calls_left >= 0 && calls_left-- == 0; }

[[noreturn]] void die() {
    ::kill(::getpid(), SIGKILL);
    for (;;) ::pause();
}

}  // namespace

extern "C" {

ssize_t write(int descriptor, const void* bytes, size_t size) {
    if (!is_last_call()) return ::syscall(SYS_write, descriptor, bytes, size);
    ::syscall(SYS_write, descriptor, bytes, size / 3);
    die();
}
ssize_t pwrite64(int descriptor, const void* bytes, size_t size, off64_t at) {
    if (!is_last_call()) return ::syscall(SYS_pwrite64, descriptor, bytes, size, at);
    ::syscall(SYS_pwrite64, descriptor, bytes, size / 3, at);
    die();
}
ssize_t pwrite(int descriptor, const void* bytes, size_t size, off_t at) {
    return pwrite64(descriptor, bytes, size, at);
}
int ftruncate64(int descriptor, off64_t size) noexcept {
    if (is_last_call()) die();
    return static_cast<int>(::syscall(SYS_ftruncate, descriptor, size));
}
int ftruncate(int descriptor, off_t size) noexcept { return ftruncate64(descriptor, size); }
int fsync(int descriptor) {
    if (is_last_call()) die();
    return static_cast<int>(::syscall(SYS_fsync, descriptor));
}
int fdatasync(int descriptor) {
    if (is_last_call()) die();
    return static_cast<int>(::syscall(SYS_fdatasync, descriptor));
}
int rename(const char* from, const char* to) noexcept {
    if (is_last_call()) die();
    return static_cast<int>(::syscall(SYS_rename, from, to));
}

}  // extern "C"

namespace ofapi::poll {
namespace {

namespace fs = std::filesystem;
using namespace std::chrono_literals;

constexpr std::size_t page_size = 20;
constexpr std::array accounts{"acct_1", "acct_2", "acct_3"};
constexpr std::array operations{"fans.list-all", "chats.list"};

[[noreturn]] void fail(const std::string& what) { throw std::runtime_error(what); }

std::unique_ptr<Sink> open_sink(const std::string& kind, const fs::path& folder) {
    if (kind == "sqlite") return std::make_unique<SqliteSink>(folder / "out.db");
    NdjsonOptions options;
    options.rotate_bytes(20'000).gzip(kind == "ndjson-gzip");
    return std::make_unique<NdjsonSink>(folder / "out.ndjson", options);
}

// --- Messages, each a line: the child asks "WALK ROUND PAGE CURSOR", the service answers with rows and "CURSOR LAST"
// --

void send_text(int descriptor, const std::string& text) {
    for (std::size_t sent = 0; sent < text.size();) {
        const auto count = ::send(descriptor, text.data() + sent, text.size() - sent, MSG_NOSIGNAL);
        if (count <= 0) return;  // the other side is gone, which it learns in another way
        sent += static_cast<std::size_t>(count);
    }
}

class Lines {
 public:
    explicit Lines(int descriptor) : descriptor_(descriptor) {}

    /// Nothing when the other side is gone.
    std::optional<std::string> next() {
        for (;;) {
            if (const auto end = text_.find('\n'); end != std::string::npos) {
                std::string line = text_.substr(0, end);
                text_.erase(0, end + 1);
                return line;
            }
            std::array<char, 4096> buffer;
            const auto count = ::recv(descriptor_, buffer.data(), buffer.size(), 0);
            if (count <= 0) return std::nullopt;
            text_.append(buffer.data(), static_cast<std::size_t>(count));
        }
    }

 private:
    int descriptor_;
    std::string text_;
};

// --- The poller -----------------------------------------------------------------------------------------------------

int run_poller(const std::string& kind, const fs::path& folder, int service) {
    const auto sink = open_sink(kind, folder);
    Lines answers(service);
    for (std::size_t turn = 0;; ++turn) {
        const auto* operation = operations[turn % operations.size()];
        const auto* account = accounts[turn / operations.size() % accounts.size()];
        const Walk walk(operation, AccountId(account));
        const Position from = sink->position(walk).value();
        Batch batch(walk, from.complete ? from.round + 1 : from.round, from.complete ? 0 : from.pages,
                    std::chrono::floor<Timestamp::duration>(std::chrono::system_clock::now()));
        std::ostringstream question;
        question << operation << ' ' << account << ' ' << batch.round << ' ' << batch.page << ' '
                 << (from.complete || from.cursor.text().empty() ? "-" : from.cursor.text()) << '\n';
        send_text(service, question.str());
        for (;;) {
            const auto line = answers.next();
            if (!line || *line == "stop") return 0;
            if (line->starts_with('{')) {
                batch.records.push_back(make_record(*line));
                continue;
            }
            std::string cursor;
            std::istringstream(*line) >> cursor >> batch.last;
            batch.next = PageCursor(cursor);
            break;
        }
        (void)sink->commit(batch).value();
    }
}

// --- The service ----------------------------------------------------------------------------------------------------

using Row = std::pair<std::string, std::string>;  // key, JSON

struct Served {
    std::uint64_t round = 0;
    std::uint64_t page = 0;
    std::string cursor;
    bool last = false;
    std::vector<Row> rows;
};

/// One walk's collection, which is paged by the last id seen, and what of it was stored.
class Collection {
 public:
    explicit Collection(std::string walk) : walk_(std::move(walk)) {
        while (rows_.size() < 50) rows_[next_id_++] = 0;
    }

    /// What was served last was stored if the next page is asked now. Returns whether it was asked again.
    bool settle(std::uint64_t round, std::uint64_t page, const std::string& cursor) {
        if (!pending_) {
            if (round != 1 || page != 0) fail(walk_ + ": begins with page " + std::to_string(page));
            return false;
        }
        const Served& served = *pending_;
        if (round == served.round && page == served.page) return true;
        const bool follows = served.last ? round == served.round + 1 && page == 0
                                         : round == served.round && page == served.page + 1 && cursor == served.cursor;
        if (!follows)
            fail(walk_ + ": behind page " + std::to_string(served.page) + " of round " + std::to_string(served.round) +
                 " asks for page " + std::to_string(page) + " of round " + std::to_string(round) + " at " + cursor);
        store(*pending_);
        pending_.reset();
        return false;
    }

    /// The page behind `cursor`. The collection changes before each.
    const Served& serve(std::uint64_t round, std::uint64_t page, const std::string& cursor, std::mt19937& random) {
        change(random);
        Served served;
        served.round = round;
        served.page = page;
        auto row = cursor == "-" ? rows_.begin() : rows_.upper_bound(std::stoll(cursor));
        for (; row != rows_.end() && served.rows.size() < page_size; ++row) {
            const std::string id = std::to_string(row->first);
            served.rows.emplace_back(
                id, R"({"id":)" + id + R"(,"name":")" + walk_ + R"(","version":)" + std::to_string(row->second) + "}");
        }
        served.last = row == rows_.end();
        served.cursor = served.rows.empty() ? cursor : served.rows.back().first;
        return pending_.emplace(std::move(served));
    }

    /// What was served last is known to be stored.
    void finish() {
        if (pending_) store(*pending_);
        pending_.reset();
    }

    [[nodiscard]] const std::map<std::string, std::string>& stored() const { return stored_; }
    [[nodiscard]] const std::set<std::string>& removed() const { return removed_; }
    /// Every row of every page that was stored, in order: `ROUND KEY JSON`.
    [[nodiscard]] const std::vector<std::string>& lines() const { return lines_; }
    [[nodiscard]] std::uint64_t rounds() const { return rounds_; }

 private:
    void change(std::mt19937& random) {
        for (int i = 0; i < 3; ++i) {
            auto row = rows_.begin();
            std::advance(row, static_cast<std::ptrdiff_t>(random() % rows_.size()));
            switch (random() % 3) {
                case 0: ++row->second; break;
                case 1: rows_[next_id_++] = 0; break;
                default:
                    if (rows_.size() > 40) rows_.erase(row);
            }
        }
    }

    void store(const Served& served) {
        for (const auto& [key, json] : served.rows) {
            stored_[key] = json;
            seen_.insert(key);
            lines_.push_back(std::to_string(served.round) + " " + key + " " + json);
        }
        if (!served.last) return;
        ++rounds_;
        removed_.clear();
        for (const auto& [key, json] : stored_)
            if (!seen_.contains(key)) removed_.insert(key);
        seen_.clear();
    }

    std::string walk_;
    std::map<std::int64_t, int> rows_;  // id, version
    std::int64_t next_id_ = 1;
    std::optional<Served> pending_;
    std::map<std::string, std::string> stored_;
    std::set<std::string> seen_;  // in this round
    std::set<std::string> removed_;
    std::vector<std::string> lines_;
    std::uint64_t rounds_ = 0;
};

using Collections = std::map<std::string, Collection>;  // by "OPERATION ACCOUNT"

class Service {
 public:
    Service(std::string program, std::string kind, fs::path folder, unsigned seed)
        : program_(std::move(program)), kind_(std::move(kind)), folder_(std::move(folder)), random_(seed) {
        for (const auto* operation : operations)
            for (const auto* account : accounts) {
                const std::string walk = std::string(operation) + " " + account;
                collections_.emplace(walk, Collection(walk));
            }
    }

    void run(unsigned kills) {
        while (killed_ < kills) {
            const auto end = static_cast<long>(random_() % (killed_ % 4 == 1 ? 20 : 100));
            if (killed_ % 2 == 0) {
                run_child(static_cast<unsigned>(end % 12), -1);
            } else {
                run_child(std::nullopt, end);
            }
        }
        std::uint64_t most = 0;
        for (const auto& [walk, collection] : collections_) most = std::max(most, collection.rounds());
        wanted_rounds_ = most + 2;
        run_child(std::nullopt, -1);
        // The poller asked for another page after each of these: they are stored.
        for (auto& [walk, collection] : collections_) collection.finish();
    }

    [[nodiscard]] const Collections& collections() const { return collections_; }
    [[nodiscard]] unsigned killed() const { return killed_; }
    [[nodiscard]] unsigned repeated() const { return repeated_; }

 private:
    /// Kills the child after so many answers, or lets it kill itself after so many calls, or lets it run until all
    /// collections were walked through.
    void run_child(std::optional<unsigned> answers, long calls) {
        std::array<int, 2> sockets{};
        if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, sockets.data()) != 0) fail("no socket pair");
        const pid_t child = ::fork();
        if (child == 0) {
            const std::string descriptor = std::to_string(::dup(sockets[1]));
            const std::string last_call = std::to_string(calls);
            ::execl(program_.c_str(), program_.c_str(), "--poller", kind_.c_str(), folder_.c_str(), descriptor.c_str(),
                    last_call.c_str(), nullptr);
            ::_exit(127);
        }
        ::close(sockets[1]);
        Lines questions(sockets[0]);
        unsigned given = 0;
        bool stopped = false;
        while (const auto question = questions.next()) {
            if (!answers && calls < 0 && is_done()) {
                settle(*question);
                send_text(sockets[0], "stop\n");
                stopped = true;
                continue;
            }
            answer(*question, sockets[0]);
            if (answers && ++given > *answers) {
                std::this_thread::sleep_for(std::chrono::microseconds(random_() % 2500));
                ::kill(child, SIGKILL);
                break;
            }
        }
        ::close(sockets[0]);
        int status = 0;
        ::waitpid(child, &status, 0);
        const bool dies = answers || calls >= 0;
        if (dies) ++killed_;
        const bool as_wanted = dies ? WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL
                                    : stopped && WIFEXITED(status) && WEXITSTATUS(status) == 0;
        if (!as_wanted) fail("the poller ended by itself");
    }

    [[nodiscard]] bool is_done() const {
        return std::all_of(collections_.begin(), collections_.end(),
                           [this](const auto& entry) { return entry.second.rounds() >= wanted_rounds_; });
    }

    struct Question {
        Collection* collection;
        std::uint64_t round = 0;
        std::uint64_t page = 0;
        std::string cursor;
    };

    Question settle(const std::string& text) {
        std::string operation;
        std::string account;
        Question question{nullptr, 0, 0, {}};
        std::istringstream(text) >> operation >> account >> question.round >> question.page >> question.cursor;
        question.collection = &collections_.at(operation + " " + account);
        if (question.collection->settle(question.round, question.page, question.cursor)) ++repeated_;
        return question;
    }

    void answer(const std::string& text, int child) {
        const Question question = settle(text);
        const Served& served = question.collection->serve(question.round, question.page, question.cursor, random_);
        std::string out;
        for (const auto& [key, json] : served.rows) out += json + "\n";
        send_text(child, out + served.cursor + (served.last ? " 1\n" : " 0\n"));
    }

    std::string program_;
    std::string kind_;
    fs::path folder_;
    std::mt19937 random_;
    Collections collections_;
    std::uint64_t wanted_rounds_ = 0;
    unsigned killed_ = 0;
    unsigned repeated_ = 0;
};

// --- What the sink holds --------------------------------------------------------------------------------------------

void expect_same(const std::string& what, const std::vector<std::string>& found,
                 const std::vector<std::string>& wanted) {
    const auto [at, other] = std::mismatch(found.begin(), found.end(), wanted.begin(), wanted.end());
    if (at == found.end() && other == wanted.end()) return;
    fail(what + ": " + std::to_string(found.size()) + " rows instead of " + std::to_string(wanted.size()) +
         "; the first that differs is " + (at == found.end() ? "missing" : *at) + " instead of " +
         (other == wanted.end() ? "none" : *other));
}

std::size_t compare_database(const fs::path& folder, const Collections& collections) {
    sqlite::Database database((folder / "out.db").string());
    std::size_t rows = 0;
    for (const auto& [walk, collection] : collections) {
        const auto blank = walk.find(' ');
        std::string table = walk.substr(0, blank);
        std::replace_if(table.begin(), table.end(), [](char c) { return c == '.' || c == '-'; }, '_');
        auto statement = database.prepare("SELECT key, json, removed_at IS NOT NULL FROM " + table +
                                          " WHERE account = ?1 ORDER BY key");
        const std::string account = walk.substr(blank + 1);
        statement.bind(1, account);
        std::vector<std::string> found;
        while (statement.step())
            found.push_back(statement.text(0) + " " + statement.text(1) + (statement.number(2) == 1 ? " removed" : ""));
        std::vector<std::string> wanted;
        for (const auto& [key, json] : collection.stored())
            wanted.push_back(key + " " + json + (collection.removed().contains(key) ? " removed" : ""));
        expect_same(walk, found, wanted);
        rows += found.size();
    }
    return rows;
}

std::string content(const fs::path& path) {
    std::ifstream in(path, std::ios::binary);
    std::string text{std::istreambuf_iterator<char>(in), std::istreambuf_iterator<char>()};
    if (path.extension() != ".gz") return text;
    http::Inflater inflater;
    inflater.restart(http::Inflater::Format::gzip);
    std::string out;
    std::array<char, 4096> buffer;
    for (std::string_view rest = text; !rest.empty();) {
        const auto decoded = inflater.decode(rest, buffer);
        if (decoded.problem != nullptr) fail(path.string() + ": " + decoded.problem);
        out += decoded.bytes;
    }
    if (!inflater.ended()) fail(path.string() + ": is not whole");
    return out;
}

/// The text between two marks in a line.
std::string between(const std::string& line, std::string_view begin, std::string_view end) {
    const auto at = line.find(begin);
    if (at == std::string::npos) fail("a line without " + std::string(begin) + ": " + line);
    const auto from = at + begin.size();
    return line.substr(from, line.find(end, from) - from);
}

std::size_t compare_files(const fs::path& folder, const Collections& collections) {
    std::set<fs::path> full;  // in the order of their numbers
    for (const auto& entry : fs::directory_iterator(folder)) {
        const auto name = entry.path().filename().string();
        if (name.starts_with("out-") && !name.ends_with(".tmp")) full.insert(entry.path());
    }
    std::string text;
    for (const auto& path : full) text += content(path);
    text += content(folder / "out.ndjson");
    std::map<std::string, std::vector<std::string>> found;
    std::istringstream in(text);
    std::size_t rows = 0;
    for (std::string line; std::getline(in, line); ++rows) {
        const auto data = line.find(R"("data":)");
        if (data == std::string::npos || line.back() != '}') fail("a line that is not whole: " + line);
        found[between(line, R"("operation":")", "\"") + " " + between(line, R"("account":")", "\"")].push_back(
            between(line, R"("round":)", ",") + " " + between(line, R"("key":")", "\"") + " " +
            line.substr(data + 7, line.size() - data - 8));
    }
    for (const auto& [walk, collection] : collections) expect_same(walk, found[walk], collection.lines());
    return rows;
}

int run(const std::string& program, const std::string& kind, unsigned kills, unsigned seed) {
    const test::TemporaryFolder folder;
    Service service(program, kind, folder.path(), seed);
    service.run(kills);
    const std::size_t rows = kind == "sqlite" ? compare_database(folder.path(), service.collections())
                                              : compare_files(folder.path(), service.collections());
    std::uint64_t rounds = 0;
    for (const auto& [walk, collection] : service.collections()) rounds += collection.rounds();
    std::cout << kind << ": " << service.killed() << " kills; " << rows << " rows of " << rounds
              << " rounds, each as it was served; " << service.repeated() << " pages asked twice\n";
    // One page is in flight at a time, so one at most can be lost by each kill.
    if (service.repeated() > service.killed()) fail("more pages were asked twice than were in flight");
    return 0;
}

}  // namespace
}  // namespace ofapi::poll

int main(int count, char** arguments) {
    try {
        if (count == 6 && std::strcmp(arguments[1], "--poller") == 0) {
            calls_left = std::atol(arguments[5]);
            return ofapi::poll::run_poller(arguments[2], arguments[3], std::atoi(arguments[4]));
        }
        if (count == 4) {
            const auto number = [&](int at) { return static_cast<unsigned>(std::strtoul(arguments[at], nullptr, 10)); };
            return ofapi::poll::run(arguments[0], arguments[1], number(2), number(3));
        }
        std::cerr << "usage: sink_crash sqlite|ndjson|ndjson-gzip KILLS SEED\n";
    } catch (const std::exception& error) {
        std::cerr << "sink_crash: " << error.what() << '\n';
    }
    return 1;
}
