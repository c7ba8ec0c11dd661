#pragma once

// What the generated compile test stands on. g++ 12 destroys an aggregate temporary twice when it is an argument inside
// a co_await expression: here every request type and every array setter is one.

#include <ofapi/detail/parameters.hpp>
#include <ofapi/request.hpp>

#include <boost/asio/awaitable.hpp>

#include <chrono>
#include <cstddef>
#include <set>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>

namespace ofapi::test {

namespace asio = boost::asio;

/// A coroutine that takes an operation by value, as the client's calls do.
template <Operation Op>
asio::awaitable<Request> take(Op op) {
    static_assert(!std::is_aggregate_v<Op> && std::is_copy_constructible_v<Op>);
    co_return op.request();
}

/// Compares requests made by types with those made from JSON through the catalogue.
class Requests {
 public:
    void compare(std::string_view operation, const Request& typed, std::string_view values);

    [[nodiscard]] std::size_t count() const noexcept { return count_; }
    [[nodiscard]] const std::set<std::string, std::less<>>& operations() const noexcept { return operations_; }

 private:
    std::size_t count_ = 0;
    std::set<std::string, std::less<>> operations_;
};

asio::awaitable<void> make_requests_1(Requests& made);
asio::awaitable<void> make_requests_2(Requests& made);
asio::awaitable<void> make_requests_3(Requests& made);
asio::awaitable<void> make_requests_4(Requests& made);

}  // namespace ofapi::test
