#pragma once

#include <boost/asio/any_io_executor.hpp>

namespace ofapi::client {

/// A strand of `inner`. On an io_context it is of the context's own executor type and so fits into an any_io_executor;
/// any other executor is held by its strand as an any_io_executor, which does not, and then every operation that
/// counts as work allocates.
[[nodiscard]] boost::asio::any_io_executor make_serial(boost::asio::any_io_executor inner);

}  // namespace ofapi::client
