#include "sim/collection.hpp"

#include "sim/moments.hpp"
#include "sim/random.hpp"
#include "sim/schema_answers.hpp"

#include <algorithm>
#include <array>

namespace ofapi::sim {

namespace {

constexpr std::int64_t newest_made_up_id = 9'000'000'000'000;
constexpr std::int64_t oldest_made_up_id = 4'000'000'000'000;
constexpr std::int64_t between_ids = 1'000'000;
constexpr std::int64_t newest_made_up_date = 1'767'225'599;  // 2025-12-31 23:59:59
constexpr std::int64_t between_dates = 5'000;

const Schema* find(const Schema& schema, std::string_view path) {
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
                       std::span<const Entry> written)
    : item_(item),
      seed_(seed),
      made_up_(made_up),
      written_(written),
      falling_ids_(operation.order && operation.order->by == "id") {
    for (const auto* path : {"id", "onlyfans_id", "fan.id", "invoiceId", "click_id"}) {
        const auto* schema = find(item, path);
        if (schema == nullptr) continue;
        id_path_ = path;
        id_is_text_ = !schema->takes(type_integer);
        break;
    }
    if (operation.order && operation.order->by != "id") date_path_ = operation.order->by;
}

std::int64_t Collection::id(std::size_t index) const {
    return index < written_.size() ? written_[written_.size() - 1 - index].id : made_up_id(index - written_.size());
}

std::int64_t Collection::date(std::size_t index) const {
    return index < written_.size() ? written_[written_.size() - 1 - index].date : made_up_date(index - written_.size());
}

void Collection::write(std::string& out, std::size_t index) const {
    if (index < written_.size()) {
        out += written_[written_.size() - 1 - index].json;
        return;
    }
    index -= written_.size();
    Random random(derive_seed(seed_, index));
    auto id = std::to_string(made_up_id(index));
    if (id_is_text_) id = '"' + id + '"';
    const auto date = date_json(made_up_date(index), DateForm::onlyfans);
    std::array<Fixed, 2> fixed;
    std::size_t count = 0;
    if (!id_path_.empty()) fixed[count++] = {id_path_, id};
    if (!date_path_.empty()) fixed[count++] = {date_path_, date};
    write_value(out, item_, random, std::span(fixed).first(count));
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
