#include "net/dial.hpp"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/deferred.hpp>

#include <sstream>
#include <utility>

namespace ofapi::net {

namespace asio = boost::asio;

Dial::Dial(const asio::any_io_executor& executor, std::shared_ptr<Deadlines> deadlines,
           const std::vector<Endpoint>& endpoints)
    : deadlines_(std::move(deadlines)), plan_(endpoints.size()), done_(executor, Time::max()) {
    attempts_.reserve(endpoints.size());
    for (const Endpoint& endpoint : endpoints) {
        attempts_.push_back({endpoint, asio::ip::tcp::socket(executor), false, error_code()});
    }
}

asio::awaitable<void> Dial::run() {
    advance();
    while (!finished_) {
        co_await done_.async_wait(asio::as_tuple(asio::deferred));
    }
}

void Dial::stop() { finish(); }

void Dial::advance() {
    while (const auto number = plan_.begin(Clock::now())) {
        begin(*number);
    }
    deadlines_->set(*this, plan_.next());
}

void Dial::begin(std::size_t number) {
    Attempt& attempt = attempts_[number];
    attempt.begun = true;
    attempt.socket.async_connect(
        attempt.endpoint, [self = shared_from_this(), number](const error_code& ec) { self->ended(number, ec); });
}

void Dial::ended(std::size_t number, const error_code& ec) {
    if (finished_) {
        return;
    }
    if (!ec) {
        winner_ = number;
        finish();
        return;
    }
    attempts_[number].failure = ec;
    plan_.failed();
    if (plan_.lost()) {
        finish();
    } else {
        advance();
    }
}

void Dial::finish() {
    if (std::exchange(finished_, true)) {
        return;
    }
    Deadlines::clear(*this);
    for (std::size_t i = 0; i < attempts_.size(); ++i) {
        if (i != winner_) {
            error_code ignored;
            attempts_[i].socket.close(ignored);
        }
    }
    done_.cancel();
}

std::string Dial::problems() const {
    std::ostringstream out;
    for (const Attempt& attempt : attempts_) {
        if (!attempt.begun) {
            break;
        }
        out << (&attempt == attempts_.data() ? "" : "; ");
        if (attempts_.size() > 1) {
            out << attempt.endpoint << ": ";
        }
        out << (attempt.failure ? attempt.failure.message() : "no answer");
    }
    return out.str();
}

}  // namespace ofapi::net
