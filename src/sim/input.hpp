#pragma once

#include "sim/complaints.hpp"
#include "sim/multipart.hpp"
#include "sim/route.hpp"

#include <boost/json/object.hpp>

#include <vector>

namespace ofapi::sim {

/// What a request says, read by the document's rules.
struct Input {
    boost::json::object query;  ///< the parameters that the document names
    boost::json::object body;
    std::vector<File> files;
};

/// Reads a request's query and body, and complains of what the operation does not take.
[[nodiscard]] Input read_input(const Request& request, const Route& route, Complaints& out);

}  // namespace ofapi::sim
