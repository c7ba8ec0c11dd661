#pragma once

#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <exception>

namespace testing_support {

/// Runs a coroutine, and all that it left behind, to the end on `io`; rethrows what it threw. Inside use `EXPECT_*`:
/// `ASSERT_*` does not compile in a coroutine.
inline void run(boost::asio::io_context& io, boost::asio::awaitable<void> work) {
    std::exception_ptr error;
    boost::asio::co_spawn(io, std::move(work), [&error](std::exception_ptr thrown) { error = thrown; });
    io.restart();
    io.run();
    if (error) std::rethrow_exception(error);
}

}  // namespace testing_support
