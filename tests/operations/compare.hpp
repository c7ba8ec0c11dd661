#pragma once

#include <boost/json/value.hpp>

#include <string>
#include <vector>

namespace ofapi::test {

/// Where the two do not mean the same. Null, absent and empty are alike, 1 and 1.0 and "1" too, and a moment in any of
/// its forms; a member that only one of them has is a difference.
std::vector<std::string> differences(const boost::json::value& served, const boost::json::value& read);

}  // namespace ofapi::test
