#pragma once

/// Where polled records go. A page's records and the place in the list behind it are stored together or not at all, so
/// whoever is killed goes on where the sink says: no page is skipped, none is stored twice.

#include <ofapi/ids.hpp>
#include <ofapi/pages.hpp>
#include <ofapi/time.hpp>

#include <boost/assert/source_location.hpp>
#include <boost/system/result.hpp>

#include <cstdint>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ofapi::poll {

/// Why a sink did not take something.
enum class SinkProblem {
    none,
    busy,         ///< somebody else holds it for now: a locked database
    full,         ///< no room: the disk, a quota, or the sink's own limit
    unavailable,  ///< it cannot be reached or written for now: moved, removed, a failing disk
    in_use,       ///< another poller works on it; the message names it
    refused,      ///< it holds something else, or another version of it, or it cannot be made
    damaged,      ///< what it holds is not whole
    out_of_step,  ///< the batch is not the one that comes next; a mistake of the caller's
};

[[nodiscard]] std::string_view to_string(SinkProblem) noexcept;

/// What a sink did not take; `what()` names the file and the reason.
class SinkError : public std::runtime_error {
 public:
    /// Of a result that holds none.
    SinkError() : SinkError(SinkProblem::none, "no problem") {}
    SinkError(SinkProblem problem, const std::string& what) : std::runtime_error(what), problem_(problem) {}

    [[nodiscard]] SinkProblem problem() const noexcept { return problem_; }
    /// Whether the same batch may be taken later: nothing of it was stored, and nothing that was is lost.
    [[nodiscard]] bool retryable() const noexcept {
        return problem_ == SinkProblem::busy || problem_ == SinkProblem::full || problem_ == SinkProblem::unavailable;
    }

 private:
    SinkProblem problem_;
};

[[noreturn]] void throw_exception_from_error(const SinkError& error, const boost::source_location& location);

template <class T>
using SinkResult = boost::system::result<T, SinkError>;

/// What is walked through again and again: the records of one operation for one account.
class Walk {
 public:
    Walk(std::string operation, AccountId account) : operation_(std::move(operation)), account_(std::move(account)) {}

    [[nodiscard]] const std::string& operation() const noexcept { return operation_; }  ///< `fans.list-all`
    [[nodiscard]] const AccountId& account() const noexcept { return account_; }        ///< empty for the whole team

    friend auto operator<=>(const Walk&, const Walk&) = default;

 private:
    std::string operation_;
    AccountId account_;
};

/// How far a walk has come, as its sink knows it. A walk that was never begun has finished round 0.
class Position {
 public:
    Position() {}

    std::uint64_t round = 0;
    std::uint64_t pages = 0;  ///< of the round, stored so far
    PageCursor cursor;        ///< behind the last of them
    bool complete = true;     ///< the round has come to the end of the list

    friend bool operator==(const Position&, const Position&) = default;
};

/// A record as it came.
class Record {
 public:
    Record(std::string key, std::string json) : key_(std::move(key)), json_(std::move(json)) {}

    /// What makes it the same record in the next round.
    [[nodiscard]] const std::string& key() const noexcept { return key_; }
    /// Valid JSON without line breaks.
    [[nodiscard]] const std::string& json() const noexcept { return json_; }

 private:
    std::string key_;
    std::string json_;
};

/// The record in a valid JSON text: its key is the row's `id`, or where it has none a hash of all of it. Line breaks
/// between its tokens are left out.
[[nodiscard]] Record make_record(std::string_view json);

/// One page: its records, and where the walk goes on behind it.
class Batch {
 public:
    /// The page that comes next in `round` behind `page` others; a new round begins with page 0.
    Batch(Walk of, std::uint64_t in_round, std::uint64_t number, Timestamp at)
        : walk(std::move(of)), round(in_round), page(number), fetched_at(at) {}

    Walk walk;
    std::uint64_t round;
    std::uint64_t page;
    Timestamp fetched_at;
    std::vector<Record> records;
    PageCursor next;    ///< behind this page
    bool last = false;  ///< the list ends here
};

/// What a batch changed.
class Changes {
 public:
    Changes() {}

    std::uint64_t added = 0;
    std::uint64_t changed = 0;
    std::uint64_t unchanged = 0;
    std::uint64_t removed = 0;  ///< not seen in the round that this batch completes

    Changes& operator+=(const Changes& other) noexcept;
    friend bool operator==(const Changes&, const Changes&) = default;
};

/// Takes batches. An abstract class and no concept: a job has a list of sinks whose kinds are known when it runs, and a
/// virtual call is nothing beside a write.
///
/// A commit is one function with the whole page, and not begin, add and end: no caller can forget the end, and a page
/// is in memory anyway. Functions block on the disk, and are called by one thread at a time.
class Sink {
 public:
    Sink() = default;
    virtual ~Sink() = default;
    Sink(const Sink&) = delete;
    Sink& operator=(const Sink&) = delete;

    /// How far the walk has come, over all processes that ever worked on this sink.
    [[nodiscard]] virtual SinkResult<Position> position(const Walk& walk) = 0;

    /// Stores the records and the position behind them, all or nothing. After an error nothing of it is stored; where
    /// that is `retryable()`, call again with the same batch and fetch nothing meanwhile. A batch that does not come
    /// next is `out_of_step`.
    [[nodiscard]] virtual SinkResult<Changes> commit(const Batch& batch) = 0;
};

}  // namespace ofapi::poll
