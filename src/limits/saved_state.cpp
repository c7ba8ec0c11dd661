#include "limits/saved_state.hpp"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

#include <chrono>
#include <cmath>
#include <cstdint>
#include <limits>
#include <utility>

namespace ofapi::limits {

namespace json = boost::json;

namespace {

constexpr std::int64_t version = 1;
constexpr std::int64_t most_entries = 4096;

std::int64_t count(Duration duration) { return duration.count(); }

json::object phase_to_json(const WindowPhase::Learnt& phase) {
    json::object result;
    result["kind"] = static_cast<std::int64_t>(phase.kind);
    if (phase.to_reset) result["to_reset_ns"] = count(*phase.to_reset);
    return result;
}

json::object bucket_to_json(const TokenBucket::Learnt& learnt) {
    json::object result;
    if (learnt.limit) result["limit"] = *learnt.limit;
    json::array ages;
    json::array counts;
    for (const auto& entry : learnt.entries) {
        ages.emplace_back(count(entry.age));
        counts.emplace_back(static_cast<std::int64_t>(entry.count));
    }
    result["age_ns"] = std::move(ages);
    result["count"] = std::move(counts);
    result["phase"] = phase_to_json(learnt.phase);
    result["late_ns"] = count(learnt.late);
    result["foreign_per_window"] = learnt.foreign_per_window;
    return result;
}

/// Reads members and keeps the first complaint, with the way to the member.
class Reader {
 public:
    Reader(const json::value& value, std::string path) : path_(std::move(path)) {
        object_ = value.if_object();
        if (!object_) complain("", "must be an object");
    }

    [[nodiscard]] std::int64_t integer(std::string_view name, std::int64_t least, std::int64_t most) {
        const json::value* value = find(name);
        if (!value) return least;
        return checked(*value, name, least, most);
    }
    [[nodiscard]] double number(std::string_view name, double most) {
        const json::value* value = find(name);
        if (!value) return 0.0;
        json::error_code ec;
        const double result = value->is_number() ? value->to_number<double>(ec) : -1.0;
        if (!ec && std::isfinite(result) && result >= 0.0 && result <= most) return result;
        complain(name, "must be a number from 0 to " + std::to_string(most));
        return 0.0;
    }
    [[nodiscard]] Duration duration(std::string_view name, Duration most) {
        return Duration(integer(name, 0, most.count()));
    }
    [[nodiscard]] bool has(std::string_view name) const { return object_ && object_->contains(name); }
    [[nodiscard]] std::vector<std::int64_t> integers(std::string_view name, std::int64_t most) {
        std::vector<std::int64_t> result;
        const json::value* value = find(name);
        if (!value) return result;
        const json::array* array = value->if_array();
        if (!array || array->size() > most_entries) {
            complain(name, "must be a list of at most " + std::to_string(most_entries));
            return result;
        }
        for (const json::value& each : *array) result.push_back(checked(each, name, 0, most));
        return result;
    }
    [[nodiscard]] Reader object(std::string_view name) {
        const json::value* value = find(name);
        static const json::value nothing{json::object()};
        Reader result(value ? *value : nothing, path_ + std::string(name) + ".");
        take(result);
        return result;
    }
    template <class Visit>
    void each_member(std::string_view name, Visit visit) {
        const json::value* value = find(name);
        if (!value) return;
        const json::object* members = value->if_object();
        if (!members) return complain(name, "must be an object");
        for (const auto& member : *members) {
            Reader reader(member.value(), path_ + std::string(name) + "." + std::string(member.key()) + ".");
            visit(std::string(member.key()), reader);
            take(reader);
        }
    }
    void take(const Reader& inner) {
        if (problem_.empty()) problem_ = inner.problem_;
    }
    void complain(std::string_view name, const std::string& what) {
        if (problem_.empty()) problem_ = path_ + std::string(name) + ": " + what;
    }
    [[nodiscard]] const std::string& problem() const noexcept { return problem_; }

 private:
    const json::value* find(std::string_view name) {
        if (!object_) return nullptr;
        const json::value* value = object_->if_contains(name);
        if (!value) complain(name, "is missing");
        return value;
    }
    std::int64_t checked(const json::value& value, std::string_view name, std::int64_t least, std::int64_t most) {
        if (const std::int64_t* result = value.if_int64(); result && *result >= least && *result <= most)
            return *result;
        complain(name, "must be a whole number from " + std::to_string(least) + " to " + std::to_string(most));
        return least;
    }

    const json::object* object_ = nullptr;
    std::string path_;
    std::string problem_;
};

TokenBucket::Learnt read_bucket(Reader& reader, Duration window) {
    constexpr std::int64_t most = std::numeric_limits<std::uint32_t>::max();
    TokenBucket::Learnt result;
    if (reader.has("limit")) result.limit = reader.integer("limit", 1, std::numeric_limits<std::int64_t>::max());
    const auto ages = reader.integers("age_ns", (2 * window).count());
    const auto counts = reader.integers("count", most);
    if (ages.size() != counts.size()) reader.complain("count", "must be as long as age_ns");
    for (std::size_t i = 0; i < ages.size() && i < counts.size(); ++i)
        result.entries.push_back({Duration(ages[i]), static_cast<std::uint32_t>(counts[i])});
    Reader phase = reader.object("phase");
    result.phase.kind = static_cast<WindowKind>(phase.integer("kind", 0, static_cast<int>(WindowKind::bucket)));
    if (phase.has("to_reset_ns")) result.phase.to_reset = phase.duration("to_reset_ns", 2 * window);
    reader.take(phase);
    result.late = reader.duration("late_ns", window);
    result.foreign_per_window = reader.number("foreign_per_window", 1e12);
    return result;
}

}  // namespace

std::string to_json(const SavedState& state) {
    json::object result;
    result["version"] = version;
    result["saved_at_ms"] = std::chrono::duration_cast<std::chrono::milliseconds>(state.at.time_since_epoch()).count();
    result["minute_ns"] = count(state.minute_length);
    result["minute"] = bucket_to_json(state.minute);
    if (state.day) result["day"] = bucket_to_json(*state.day);
    json::object lanes;
    lanes["gap_ns"] = count(state.new_lanes.gap);
    lanes["in_flight"] = state.new_lanes.in_flight;
    result["new_lanes"] = std::move(lanes);
    json::object costs;
    for (const auto& [operation, learnt] : state.costs) {
        json::object cost;
        cost["price"] = learnt.price;
        cost["unmeasured"] = learnt.unmeasured;
        cost["average"] = learnt.average;
        cost["cached"] = learnt.cached;
        costs[operation] = std::move(cost);
    }
    result["costs"] = std::move(costs);
    return json::serialize(result);
}

ReadState read_saved_state(std::string_view text) {
    constexpr Duration longest = std::chrono::hours(24);
    constexpr double dear = 1e9;
    ReadState result;
    json::error_code ec;
    const json::value document = json::parse(json::string_view(text.data(), text.size()), ec);
    if (ec) {
        result.problem = "not JSON: " + ec.message();
        return result;
    }
    Reader reader(document, "");
    SavedState& state = result.state;
    if (reader.integer("version", 1, std::numeric_limits<std::int64_t>::max()) != version)
        reader.complain("version", "only version 1 is known");
    state.at = Timestamp(std::chrono::milliseconds(
        reader.integer("saved_at_ms", 0, std::numeric_limits<std::int64_t>::max() / 1'000'000)));
    state.minute_length = reader.duration("minute_ns", longest);
    Reader minute = reader.object("minute");
    state.minute = read_bucket(minute, state.minute_length);
    reader.take(minute);
    if (reader.has("day")) {
        Reader day = reader.object("day");
        state.day = read_bucket(day, longest);
        reader.take(day);
    }
    Reader lanes = reader.object("new_lanes");
    state.new_lanes.gap = lanes.duration("gap_ns", longest);
    state.new_lanes.in_flight = lanes.number("in_flight", 1000.0);
    reader.take(lanes);
    reader.each_member("costs", [&state](std::string operation, Reader& cost) {
        OperationCost::Learnt learnt;
        learnt.price = cost.number("price", dear);
        learnt.unmeasured = cost.number("unmeasured", dear);
        learnt.average = cost.number("average", dear);
        learnt.cached = cost.number("cached", 1.0);
        state.costs.emplace_back(std::move(operation), learnt);
    });
    result.problem = reader.problem();
    return result;
}

}  // namespace ofapi::limits
