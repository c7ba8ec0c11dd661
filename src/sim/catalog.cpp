#include "sim/catalog.hpp"

#include "sim/document.hpp"

#include <boost/json/parse.hpp>

#include <algorithm>
#include <array>
#include <stdexcept>
#include <utility>

namespace ofapi::sim {

namespace json = boost::json;

namespace {

std::string_view view(const json::value& value) { return {value.as_string().data(), value.as_string().size()}; }

/// The text of a member, empty without it.
std::string_view text(const json::object& object, std::string_view name) {
    const auto* value = object.if_contains({name.data(), name.size()});
    return value == nullptr ? std::string_view() : view(*value);
}

bool flag(const json::object& object, std::string_view name) {
    const auto* value = object.if_contains({name.data(), name.size()});
    return value != nullptr && value->as_bool();
}

std::string_view upper(std::string_view method) {
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 5> methods{{
        {"get", "GET"},
        {"post", "POST"},
        {"put", "PUT"},
        {"patch", "PATCH"},
        {"delete", "DELETE"},
    }};
    for (const auto& [lower, name] : methods) {
        if (lower == method) return name;
    }
    throw std::invalid_argument("the document has an unknown method: " + std::string(method));
}

std::vector<Operation::Segment> segments_of_template(std::string_view path) {
    std::vector<Operation::Segment> segments;
    while (!path.empty()) {
        path.remove_prefix(1);
        const auto segment = path.substr(0, path.find('/'));
        path.remove_prefix(segment.size());
        if (segment.starts_with('{')) {
            segments.push_back({segment.substr(1, segment.size() - 2), true});
        } else {
            segments.push_back({segment, false});
        }
    }
    return segments;
}

Paging::Style style_of(std::string_view name) {
    using enum Paging::Style;
    static constexpr std::array<std::pair<std::string_view, Paging::Style>, 9> styles{{
        {"offset", offset},
        {"next_page", next_page},
        {"next_offset", next_offset},
        {"marker", marker},
        {"id_cursor", id_cursor},
        {"from_id", from_id},
        {"end_date", end_date},
        {"page", page},
        {"next_page_url", next_page_url},
    }};
    for (const auto& [known, style] : styles) {
        if (known == name) return style;
    }
    throw std::invalid_argument("the document has an unknown style of paging: " + std::string(name));
}

Paging paging_of(const json::object& object) {
    Paging paging;
    paging.style = style_of(text(object, "style"));
    paging.items = text(object, "items");
    paging.has_more = text(object, "has_more");
    paging.limit = text(object, "limit");
    paging.offset = text(object, "offset");
    paging.cursor = text(object, "cursor");
    paging.page = text(object, "page");
    paging.order = text(object, "order");
    paging.descending = text(object, "descending");
    paging.ascending = text(object, "ascending");
    paging.default_order = text(object, "default_order");
    paging.cursor_from = text(object, "cursor_from");
    paging.current_page = text(object, "current_page");
    paging.last_page = text(object, "last_page");
    return paging;
}

Cost cost_of(const json::object& object) {
    Cost cost;
    const auto number = [&](const char* name) {
        const auto* value = object.if_contains(name);
        return value == nullptr ? 0 : value->to_number<std::int64_t>();
    };
    cost.credits = number("credits");
    cost.least = number("least");
    const auto per = text(object, "per");
    if (per == "result") cost.per = Cost::Per::result;
    if (per == "megabyte") cost.per = Cost::Per::megabyte;
    return cost;
}

Rule rule_of(const json::object& object) {
    using enum Rule::Kind;
    static constexpr std::array<std::pair<const char*, Rule::Kind>, 4> kinds{
        {{"any_of", any_of}, {"together", together}, {"exclusive", exclusive}, {"needs", needs}}};
    Rule rule;
    rule.trigger = text(object, "if");
    rule.equals = object.if_contains("equals");
    rule.unless = object.if_contains("unless");
    for (const auto& [name, kind] : kinds) {
        const auto* fields = object.if_contains(name);
        if (fields == nullptr) continue;
        rule.kind = kind;
        for (const auto& field : fields->as_array()) rule.fields.push_back(view(field));
        return rule;
    }
    throw std::invalid_argument("the document has an unknown rule");
}

Parameter parameter_of(const json::object& object, Schemas& schemas) {
    Parameter parameter;
    parameter.name = text(object, "name");
    parameter.schema = schemas.add(object.at("schema"));
    const auto place = text(object, "in");
    parameter.place = place == "path" ? Place::path : place == "header" ? Place::header : Place::query;
    parameter.required = flag(object, "required");
    parameter.comma_list = text(object, "style") == "form" && !flag(object, "explode");
    return parameter;
}

void read_request_body(const json::object& object, Schemas& schemas, Operation& operation) {
    const auto* body = object.if_contains("requestBody");
    if (body == nullptr) return;
    const auto& content = *body->as_object().at("content").as_object().begin();
    operation.body = schemas.add(content.value().as_object().at("schema"));
}

void read_answer(const json::object& object, Schemas& schemas, Operation& operation) {
    for (const auto* status : {"200", "302"}) {
        const auto* response = object.at("responses").as_object().if_contains(status);
        if (response == nullptr) continue;
        operation.status = std::stoi(status);
        const auto* content = response->as_object().if_contains("content");
        if (content == nullptr) return;
        const auto& kind = *content->as_object().begin();
        operation.content_type = {kind.key().data(), kind.key().size()};
        operation.answer = schemas.add(kind.value().as_object().at("schema"));
        return;
    }
    throw std::invalid_argument("the document has an operation without an answer");
}

}  // namespace

/// Walks down the tree for one path.
class Catalog::Search {
 public:
    Search(std::string_view method, const std::vector<std::string>& segments)
        : method_(method == "HEAD" ? "GET" : method), segments_(segments) {}

    void visit(const Node& node, std::size_t depth) {
        if (depth == segments_.size()) {
            arrive(node);
            return;
        }
        const auto literal = node.literals.find(segments_[depth]);
        if (literal != node.literals.end()) visit(*literal->second, depth + 1);
        if (node.parameter == nullptr || (found_ && found_->operation != nullptr)) return;
        arguments_.push_back(depth);
        visit(*node.parameter, depth + 1);
        arguments_.pop_back();
    }

    [[nodiscard]] std::optional<Match> result() && { return std::move(found_); }

 private:
    void arrive(const Node& node) {
        if (node.operations.empty()) return;
        const auto found = std::find_if(node.operations.begin(), node.operations.end(),
                                        [&](const Operation* operation) { return operation->method == method_; });
        if (found == node.operations.end()) {
            if (!found_) found_ = Match{nullptr, {}, node.methods};
            return;
        }
        found_ = Match{*found, {}, node.methods};
        for (const auto depth : arguments_) found_->arguments.push_back(segments_[depth]);
    }

    std::string_view method_;
    const std::vector<std::string>& segments_;
    std::vector<std::size_t> arguments_;
    std::optional<Match> found_;
};

const Catalog& Catalog::shared() {
    static const Catalog catalog(document_text());
    return catalog;
}

Catalog::Catalog(std::string_view document) : document_(json::parse({document.data(), document.size()})) {
    const auto& root = document_.as_object();
    schemas_ = std::make_unique<Schemas>(root.at("components").as_object().at("schemas").as_object());
    for (const auto& path : root.at("paths").as_object()) {
        for (const auto& member : path.value().as_object()) {
            add({path.key().data(), path.key().size()}, {member.key().data(), member.key().size()},
                member.value().as_object());
        }
    }
    auto& usage = operations_.emplace_back();
    usage.id = "usage.credits";
    usage.method = "GET";
    usage.path = segments_of_template("/api/usage/credits");
    usage.content_type = "application/json";
    for (const auto& operation : operations_) place(operation);
}

Catalog::~Catalog() = default;

std::optional<Match> Catalog::match(std::string_view method, const std::vector<std::string>& segments) const {
    Search search(method, segments);
    search.visit(root_, 0);
    return std::move(search).result();
}

void Catalog::add(std::string_view path, std::string_view method, const json::object& object) {
    auto& operation = operations_.emplace_back();
    operation.id = text(object, "operationId");
    operation.method = upper(method);
    operation.path = segments_of_template(path);
    operation.cached = flag(object, "x-cached");
    operation.cost = cost_of(object.at("x-cost").as_object());
    if (const auto* parameters = object.if_contains("parameters")) {
        for (const auto& each : parameters->as_array()) {
            operation.parameters.push_back(parameter_of(each.as_object(), *schemas_));
        }
    }
    if (const auto* rules = object.if_contains("x-rules")) {
        for (const auto& each : rules->as_array()) operation.rules.push_back(rule_of(each.as_object()));
    }
    read_request_body(object, *schemas_, operation);
    read_answer(object, *schemas_, operation);
    if (const auto* paging = object.if_contains("x-paging")) operation.paging = paging_of(paging->as_object());
    if (const auto* order = object.if_contains("x-order")) {
        const auto& by = order->as_object();
        operation.order = Order{text(by, "by"), text(by, "direction") == "descending"};
    }
    if (text(object, "x-lane") != "account") return;
    std::size_t index = 0;
    for (const auto& segment : operation.path) {
        if (!segment.parameter) continue;
        const bool account =
            std::any_of(operation.parameters.begin(), operation.parameters.end(), [&](const Parameter& parameter) {
                return parameter.name == segment.text && parameter.schema->id_type == "AccountId";
            });
        if (account) operation.account = index;
        ++index;
    }
}

void Catalog::place(const Operation& operation) {
    auto* node = &root_;
    for (const auto& segment : operation.path) {
        auto& next = segment.parameter ? node->parameter : node->literals[segment.text];
        if (next == nullptr) next = std::make_unique<Node>();
        node = next.get();
    }
    node->operations.push_back(&operation);
    if (!node->methods.empty()) node->methods += ", ";
    node->methods += operation.method == "GET" ? "GET, HEAD" : operation.method;
}

}  // namespace ofapi::sim
