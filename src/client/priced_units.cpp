#include "client/priced_units.hpp"

#include "api/numbers.hpp"
#include "api/paging.hpp"
#include "api/query.hpp"

#include <algorithm>
#include <cstdint>
#include <string_view>

namespace ofapi::client {

namespace {

double results_asked_for(const Request& request) {
    const detail::Paging* paging = request.operation().paging;
    if (paging == nullptr) return 0;
    std::int64_t limit = paging->default_limit;
    if (const auto value = api::query_value(request.target(), paging->limit))
        limit = api::parse_integer(*value).value_or(limit);
    return static_cast<double>(std::max<std::int64_t>(limit, 0));
}

double megabytes_sent(const Request& request) {
    // The parts that may stand before the file are short. Without one there is an address, and the size is not known.
    constexpr std::size_t head = 4096;
    const bool has_file =
        std::string_view(request.body()).substr(0, head).find("; filename=") != std::string_view::npos;
    return has_file ? static_cast<double>(request.body_size()) / 1e6 : 0;
}

}  // namespace

double priced_units(const Request& request) {
    switch (request.operation().cost.per) {
        case CostUnit::call: break;
        case CostUnit::result: return results_asked_for(request);
        case CostUnit::megabyte: return megabytes_sent(request);
    }
    return 1;
}

}  // namespace ofapi::client
