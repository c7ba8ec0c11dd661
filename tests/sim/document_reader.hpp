#pragma once

#include "sim/random.hpp"

#include <boost/json/object.hpp>
#include <boost/json/value.hpp>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ofapi::sim {

/// A request that a test makes of an operation: what is not sent yet can still be changed.
struct Draft {
    std::string method;
    std::vector<std::pair<std::string, std::string>> path;   ///< names and values of the arguments
    std::vector<std::pair<std::string, std::string>> query;  ///< names and values, not encoded
    boost::json::object body;
    bool multipart = false;
    std::string target_template;

    [[nodiscard]] std::string target() const;
    [[nodiscard]] std::string body_text() const;
    [[nodiscard]] std::string content_type() const;
};

/// The document as the tests read it: with nothing of the simulator's own reading, so that an error there shows.
class DocumentReader {
 public:
    DocumentReader();

    struct Operation {
        std::string id;
        std::string method;  ///< upper case
        std::string path;
        const boost::json::object* json = nullptr;
    };

    [[nodiscard]] const std::vector<Operation>& operations() const { return operations_; }
    [[nodiscard]] const Operation& find(std::string_view id) const;

    /// What a schema says in the end.
    [[nodiscard]] const boost::json::object& resolve(const boost::json::value& schema) const;

    /// The schema of the operation's answer in JSON, or null.
    [[nodiscard]] static const boost::json::value* answer_schema(const Operation& operation);

    /// What is wrong with `value`, one complaint each; empty if it is valid by `schema`.
    [[nodiscard]] std::vector<std::string> complaints(const boost::json::value& value, const boost::json::value& schema,
                                                      const std::string& where = "$") const;

    /// A valid request with all that is required, and of the rest about half.
    [[nodiscard]] Draft valid_request(const Operation& operation, const std::string& account, Random& random) const;

    /// A request with nothing but what is required.
    [[nodiscard]] Draft least_request(const Operation& operation, const std::string& account) const;

    /// The schema of the request's body, or null.
    [[nodiscard]] const boost::json::object* body_schema(const Operation& operation) const;

    /// A value that `schema` allows.
    [[nodiscard]] boost::json::value example(const boost::json::value& schema, Random& random) const;

 private:
    [[nodiscard]] Draft request(const Operation& operation, const std::string& account, Random& random,
                                bool optional) const;
    void obey_rules(const Operation& operation, boost::json::object& fields, const boost::json::object& properties,
                    Random& random) const;

    boost::json::value document_;
    std::vector<Operation> operations_;
};

/// The query parameters that carry `value` under `name`, as the document's styles have it.
void add_query(std::vector<std::pair<std::string, std::string>>& query, const std::string& name,
               const boost::json::value& value, bool comma_list);

[[nodiscard]] std::string percent_encoded(std::string_view text);

}  // namespace ofapi::sim
