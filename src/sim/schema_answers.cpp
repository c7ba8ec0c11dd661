#include "sim/schema_answers.hpp"

#include "sim/moments.hpp"

#include <boost/json/serialize.hpp>

#include <array>
#include <cstdint>
#include <cstdio>
#include <optional>
#include <vector>

namespace ofapi::sim {

namespace {

// With their quotes and escapes, as they stand in an answer.
constexpr auto texts = std::to_array<std::string_view>({
    R"("")",
    R"("Happy Friday 🎉")",
    R"("Новый пост уже здесь")",
    R"("¿Quién está despierto?")",
    R"("<p>line one<br />\nline \"two\"<\/p>")",
    R"("na\u00efve caf\u00e9 \u2014 50 % off")",
    R"("\ud83d\udc8b see you soon \ud83d\ude18")",
    R"("おはよう ☀️")",
    R"("back\\slash\tand tab")",
});
constexpr auto words = std::to_array<std::string_view>(
    {R"("active")", R"("done")", R"("photo")", R"("default")", R"("новый")", R"("café")", R"("ok")", R"("")"});
constexpr auto people = std::to_array<std::string_view>(
    {R"("Amber ✨")", R"("Олена")", R"("Zoë")", R"("Mei \u7f8e")", R"("O'Brien \"Bob\"")", R"("deleted user")"});

constexpr std::int64_t first_moment = 1'704'067'200;  // 2024-01-01
constexpr std::uint64_t span_of_moments = 2 * 365 * 86'400;

class Writer {
 public:
    Writer(std::string& out, Random& random) : out_(out), random_(random) {}

    void value(const Schema& given, Hint hint, std::span<const Fixed> fixed, bool nullable) {
        const auto& schema = choose(given, random_);
        if (!schema.choices.empty()) {
            out_ += boost::json::serialize(*schema.choices[random_.below(schema.choices.size())]);
            return;
        }
        switch (pick_type(schema, nullable && fixed.empty())) {
            case type_null: out_ += "null"; break;
            case type_boolean: out_ += random_.below(2) == 0 ? "true" : "false"; break;
            case type_integer: integer(schema, hint); break;
            case type_number: number(schema, hint); break;
            case type_string: string(schema, hint); break;
            case type_array: array(schema, hint); break;
            case type_object: object(schema, fixed); break;
        }
    }

 private:
    bool one_in(std::uint64_t n) { return random_.below(n) == 0; }

    JsonType pick_type(const Schema& schema, bool nullable) {
        if (schema.types == 0) return one_in(2) ? type_string : type_integer;
        if (nullable && (schema.types & type_null) != 0 && one_in(5)) return type_null;
        auto left = schema.types & ~static_cast<unsigned>(type_null);
        if (left == 0) return type_null;
        for (auto skip = random_.below(static_cast<std::uint64_t>(__builtin_popcount(left))); skip > 0; --skip) {
            left &= left - 1;
        }
        return static_cast<JsonType>(left & (~left + 1));
    }

    void integer(const Schema& schema, Hint hint) {
        if (schema.minimum || schema.maximum) {
            const auto least = static_cast<std::int64_t>(schema.minimum.value_or(0));
            const auto most = static_cast<std::int64_t>(schema.maximum.value_or(static_cast<double>(least) + 100));
            out_ += std::to_string(
                least + static_cast<std::int64_t>(random_.below(static_cast<std::uint64_t>(most - least) + 1)));
        } else if (hint == Hint::id) {
            out_ += std::to_string(id());
        } else if (one_in(24)) {
            out_ += one_in(2) ? "-1" : std::to_string(1'000'000'000'000 + random_.below(9'000'000'000'000));
        } else {
            out_ += std::to_string(random_.below(one_in(4) ? 3 : 5000));
        }
    }

    /// Of 9 or 13 digits, and now and then beyond what a double holds.
    std::uint64_t id() {
        if (one_in(8)) return 100'000'000'000'000'001 + random_.below(800'000'000'000'000'000);
        return one_in(2) ? 100'000'000 + random_.below(900'000'000)
                         : 1'000'000'000'000 + random_.below(9'000'000'000'000);
    }

    void number(const Schema& schema, Hint hint) {
        if (schema.minimum || schema.maximum || hint == Hint::id || one_in(4)) {
            integer(schema, hint);
            return;
        }
        const auto cents = random_.below(hint == Hint::money ? 500'000 : 20'000);
        std::array<char, 32> text{};
        std::snprintf(text.data(), text.size(), "%llu.%02llu", static_cast<unsigned long long>(cents / 100),
                      static_cast<unsigned long long>(cents % 100));
        out_ += text.data();
    }

    void string(const Schema& schema, Hint hint) {
        if (schema.format == "date-time") {
            const auto form = one_in(2) ? DateForm::own : DateForm::onlyfans;
            out_ += date_json(moment(), form);
        } else if (schema.format == "date") {
            out_.append(date_json(moment(), DateForm::own), 0, 11).append(1, '"');
        } else if (!schema.id_type.empty() || hint == Hint::id) {
            id_text(schema.id_type);
        } else {
            plain(hint);
        }
    }

    std::int64_t moment() { return first_moment + static_cast<std::int64_t>(random_.below(span_of_moments)); }

    void id_text(std::string_view type) {
        if (type == "AccountId") {
            out_.append("\"acct_").append(hex(16)).append(hex(16)).append(1, '"');
        } else {
            out_.append(1, '"').append(std::to_string(id())).append(1, '"');
        }
    }

    std::string hex(int digits) {
        std::string text;
        for (; digits > 0; --digits) text += "0123456789abcdef"[random_.below(16)];
        return text;
    }

    void plain(Hint hint) {
        const auto any = [&](auto& list) { out_ += list[random_.below(list.size())]; };
        switch (hint) {
            case Hint::url:
                out_.append(R"("https:\/\/cdn.example.invalid\/files\/)")
                    .append(hex(8))
                    .append(R"(.jpg?Expires=17&x=%20")");
                break;
            case Hint::person: any(people); break;
            case Hint::username: out_.append("\"u_").append(hex(6)).append(1, '"'); break;
            case Hint::email: out_.append("\"").append(hex(6)).append("@example.invalid\""); break;
            case Hint::currency: out_ += "\"USD\""; break;
            case Hint::money: out_ += '"' + std::to_string(random_.below(500)) + ".50\""; break;
            case Hint::text: any(texts); break;
            case Hint::id:
            case Hint::none: any(words); break;
        }
    }

    void array(const Schema& schema, Hint hint) {
        out_ += '[';
        ++depth_;
        const auto least = schema.min_items.value_or(0);
        const auto most = schema.max_items.value_or(depth_ > 2 ? 3 : 6);
        const auto size = least + random_.below(most - least + 1);
        for (std::size_t i = 0; schema.items != nullptr && i < size; ++i) {
            if (i > 0) out_ += ',';
            value(*schema.items, hint, {}, false);
        }
        --depth_;
        out_ += ']';
    }

    void object(const Schema& schema, std::span<const Fixed> fixed) {
        out_ += '{';
        ++depth_;
        bool first = true;
        for (const auto& property : schema.properties) property_of(property, fixed, first);
        if (schema.additional != nullptr) additional(*schema.additional, first);
        --depth_;
        out_ += '}';
    }

    void property_of(const Schema::Property& property, std::span<const Fixed> fixed, bool& first) {
        std::optional<std::string_view> whole;
        std::vector<Fixed> below;
        for (const auto& each : fixed) {
            if (!each.path.starts_with(property.name)) continue;
            const auto rest = each.path.substr(property.name.size());
            if (rest.empty()) whole = each.json;
            if (rest.starts_with('.')) below.push_back({rest.substr(1), each.json});
        }
        const bool must = property.required || whole || !below.empty();
        if (!must && one_in(20)) return;
        name(property.name, first);
        if (whole) {
            out_ += *whole;
        } else {
            value(*property.schema, property.hint, below, true);
        }
    }

    void additional(const Schema& schema, bool& first) {
        static constexpr std::array<std::string_view, 4> names{"note", "ключ", "2025-01-01", "with space"};
        for (const auto each : names) {
            if (!one_in(2)) continue;
            name(each, first);
            value(schema, Hint::none, {}, true);
        }
    }

    void name(std::string_view text, bool& first) {
        if (!first) out_ += ',';
        first = false;
        out_.append(1, '"').append(text).append("\":");
    }

    std::string& out_;
    Random& random_;
    int depth_ = 0;
};

}  // namespace

const Schema& choose(const Schema& schema, Random& random) {
    const auto* chosen = &schema;
    while (!chosen->any_of.empty()) chosen = chosen->any_of[random.below(chosen->any_of.size())];
    return *chosen;
}

void write_value(std::string& out, const Schema& schema, Random& random, std::span<const Fixed> fixed) {
    Writer(out, random).value(schema, Hint::none, fixed, false);
}

}  // namespace ofapi::sim
