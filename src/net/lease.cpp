#include "net/pool.hpp"
#include "net/pool_state.hpp"

#include <boost/asio/error.hpp>

#include <utility>

namespace ofapi::net {

namespace asio = boost::asio;

Lease::Lease() noexcept = default;
Lease::Lease(std::shared_ptr<Pool> pool, std::unique_ptr<Connection> connection) noexcept
    : pool_(std::move(pool)), connection_(std::move(connection)) {}
Lease::Lease(Lease&&) noexcept = default;
Lease& Lease::operator=(Lease&& other) noexcept {
    if (this != &other) {
        give_back();
        pool_ = std::move(other.pool_);
        connection_ = std::move(other.connection_);
    }
    return *this;
}
Lease::~Lease() { give_back(); }

void Lease::give_back() noexcept {
    if (connection_) {
        pool_->give_back(std::move(connection_));
    }
}

bool Lease::stale() const { return connection_->stale(); }

std::uint64_t Lease::number() const noexcept { return connection_->number(); }

asio::awaitable<Exchange> Lease::exchange(std::string_view head, std::string_view body, bool head_request,
                                          Time deadline, std::span<const BodyPiece> rest) {
    return connection_->exchange(head, body, head_request, deadline, rest);
}

void Lease::cancel() {
    if (connection_ && connection_->busy()) {
        connection_->end(asio::error::operation_aborted);
    }
}

}  // namespace ofapi::net
