#pragma once

// One look-up of a host's addresses.
//
// The system's resolver cannot be stopped, and may take minutes. Asio runs it on a thread that its context joins, so
// that a resolver that hangs would hold up the context's end. Here it runs on a detached thread that holds nothing but
// a result to fill and an eventfd to say so: whoever waits may stop waiting, and the context may go, at any time. The
// thread ends when the resolver answers; it takes no signal of the program's.

#include <ofapi/error.hpp>

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/posix/stream_descriptor.hpp>

#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace ofapi::net {

struct Addresses {
    error_code code;
    std::vector<boost::asio::ip::tcp::endpoint> endpoints;  ///< in the system's order; not empty without an error
};

/// Looks a host up; blocks until it knows. Called on a thread of its own; must not throw.
using Resolver = std::function<Addresses(const std::string& host, const std::string& port)>;

/// The system's.
[[nodiscard]] Addresses resolve(const std::string& host, const std::string& port);

class LookUp {
 public:
    /// Begins. `done` is called on `executor`, at most once and never from within the constructor; where this has been
    /// destroyed it may still be called if the answer was there. Throws where there is no descriptor to be had.
    LookUp(const boost::asio::any_io_executor& executor, Resolver resolver, std::string host, std::string port,
           std::function<void(const Addresses&)> done);
    LookUp(const LookUp&) = delete;
    LookUp& operator=(const LookUp&) = delete;
    ~LookUp();

 private:
    class Result;

    std::shared_ptr<Result> result_;
    boost::asio::posix::stream_descriptor answered_;  // the result's own
};

}  // namespace ofapi::net
