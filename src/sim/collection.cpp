#include "sim/collection.hpp"

#include "sim/moments.hpp"
#include "sim/random.hpp"
#include "sim/schema_answers.hpp"

#include <algorithm>
#include <array>
#include <span>

namespace ofapi::sim {

namespace {

constexpr std::int64_t newest_made_up_id = 9'000'000'000'000;
constexpr std::int64_t oldest_made_up_id = 4'000'000'000'000;
constexpr std::int64_t between_ids = 1'000'000;
constexpr std::int64_t newest_made_up_date = 1'767'225'599;  // 2025-12-31 23:59:59
constexpr std::int64_t between_dates = 5'000;

const Schema* schema_at(const Schema& schema, std::string_view path) {
    const auto* at = &schema;
    while (!path.empty()) {
        const auto name = path.substr(0, path.find('.'));
        const auto* property = at->property(name);
        if (property == nullptr) return nullptr;
        at = property->schema;
        path.remove_prefix(std::min(name.size() + 1, path.size()));
    }
    return at;
}

}  // namespace

Collection::Collection(const Operation& operation, const Schema& item, std::uint64_t seed, std::size_t made_up,
                       const Changes& changes)
    : item_(item),
      seed_(seed),
      made_up_(made_up),
      written_(changes.written),
      falling_ids_(operation.order && operation.order->by == "id") {
    for (const auto* path : {"id", "onlyfans_id", "fan.id", "invoiceId", "click_id"}) {
        const auto* schema = schema_at(item, path);
        if (schema == nullptr) continue;
        id_path_ = path;
        id_is_text_ = !schema->takes(type_integer);
        break;
    }
    if (operation.order && operation.order->by != "id") date_path_ = operation.order->by;
    for (const auto id : changes.removed) {
        if (const auto number = number_of(id)) removed_.push_back(*number);
    }
    std::sort(removed_.begin(), removed_.end());
}

std::int64_t Collection::id(std::size_t index) const {
    const auto* entry = written(index);
    return entry != nullptr ? entry->id : made_up_id(number(index));
}

std::int64_t Collection::date(std::size_t index) const {
    const auto* entry = written(index);
    return entry != nullptr ? entry->date : made_up_date(number(index));
}

void Collection::write(std::string& out, std::size_t index) const {
    if (const auto* entry = written(index)) {
        out += entry->json;
        return;
    }
    const auto made_up = number(index);
    Random random(derive_seed(seed_, made_up));
    auto id = std::to_string(made_up_id(made_up));
    if (id_is_text_) id = '"' + id + '"';
    const auto date = date_json(made_up_date(made_up), DateForm::onlyfans);
    std::array<Fixed, 2> fixed;
    std::size_t count = 0;
    if (!id_path_.empty()) fixed[count++] = {id_path_, id};
    if (!date_path_.empty()) fixed[count++] = {date_path_, date};
    write_value(out, item_, random, std::span(fixed).first(count));
}

const Entry* Collection::written(std::size_t index) const {
    return index < written_.size() ? &written_[written_.size() - 1 - index] : nullptr;
}

std::size_t Collection::number(std::size_t index) const {
    auto made_up = index - written_.size();
    for (const auto gap : removed_) made_up += gap <= made_up ? 1 : 0;
    return made_up;
}

std::optional<std::size_t> Collection::number_of(std::int64_t id) const {
    // The ids lie a fixed distance apart, give or take less than that.
    const auto distance = falling_ids_ ? newest_made_up_id - id : id - oldest_made_up_id;
    const auto made_up = static_cast<std::size_t>(distance / between_ids);
    const bool hit = distance >= 0 && made_up < made_up_ && made_up_id(made_up) == id;
    return hit ? std::optional(made_up) : std::nullopt;
}

std::int64_t Collection::made_up_id(std::size_t index) const {
    const auto step = static_cast<std::int64_t>(index) * between_ids;
    const auto more = static_cast<std::int64_t>(derive_seed(seed_ + 1, index) % between_ids);
    return falling_ids_ ? newest_made_up_id - step - more : oldest_made_up_id + step + more;
}

std::int64_t Collection::made_up_date(std::size_t index) const {
    // Every fifth item is as old as the one before it.
    const auto step = static_cast<std::int64_t>(index % 5 == 4 ? index - 1 : index);
    return newest_made_up_date - step * between_dates;
}

}  // namespace ofapi::sim
