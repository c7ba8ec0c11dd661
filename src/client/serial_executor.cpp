#include "client/serial_executor.hpp"

#include <boost/asio/io_context.hpp>
#include <boost/asio/strand.hpp>

#include <utility>

namespace ofapi::client {

namespace asio = boost::asio;

asio::any_io_executor make_serial(asio::any_io_executor inner) {
    if (const auto* of_context = inner.target<asio::io_context::executor_type>()) return asio::make_strand(*of_context);
    return asio::make_strand(std::move(inner));
}

}  // namespace ofapi::client
