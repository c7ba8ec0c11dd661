#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ofapi::sim {

/// What is wrong with a request, in the form and the words of Laravel's validation.
class Complaints {
 public:
    /// `field`: dotted. `what` follows "The ... field", with its full stop.
    void add_field(std::string_view field, std::string_view what);

    /// A whole sentence.
    void add(std::string_view field, std::string sentence);

    void add_required(std::string_view field) { add_field(field, "is required."); }
    void add_invalid(std::string_view field);

    /// All that the other has.
    void append(const Complaints& other) { fields_.insert(fields_.end(), other.fields_.begin(), other.fields_.end()); }

    [[nodiscard]] bool empty() const noexcept { return fields_.empty(); }

    /// The body of a 422. `meta`: the JSON of `_meta`, or empty for none.
    [[nodiscard]] std::string to_json(std::string_view meta) const;

 private:
    std::vector<std::pair<std::string, std::vector<std::string>>> fields_;
};

/// A field's name as people read it: `userIds` and `user_ids` are user ids.
[[nodiscard]] std::string readable(std::string_view field);

}  // namespace ofapi::sim
