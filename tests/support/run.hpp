#pragma once

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>

#include <gtest/gtest.h>

#include <chrono>
#include <exception>

namespace ofapi::test {

/// Runs a coroutine on `executor` until it has ended, and rethrows what it throws. The function object stays alive as
/// long as the coroutine. Use EXPECT_* inside.
template <class Coroutine>
void run(boost::asio::io_context& io, const boost::asio::any_io_executor& executor, Coroutine coroutine) {
    bool ended = false;
    std::exception_ptr error;
    boost::asio::co_spawn(executor, coroutine(), [&](const std::exception_ptr& thrown) {
        ended = true;
        error = thrown;
    });
    const auto give_up = std::chrono::steady_clock::now() + std::chrono::seconds(30);
    io.restart();
    while (!ended && io.run_one_until(give_up) > 0) {
    }
    if (error) {
        std::rethrow_exception(error);
    }
    ASSERT_TRUE(ended) << "the coroutine did not end";
}

}  // namespace ofapi::test
