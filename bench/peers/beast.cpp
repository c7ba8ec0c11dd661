// Boost.Beast as its examples use it: a `tcp_stream` with a deadline for each operation, a request and a
// `response<string_body>` for each call, `use_awaitable`.
//
// `read` takes the answer's body whole, `json` also makes a Boost.JSON document of it; `idle` see calls.hpp.

#include "calls.hpp"
#include "measurement.hpp"

#include <boost/asio/connect.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/ssl/host_name_verification.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/ssl/ssl_stream.hpp>
#include <boost/json/parse.hpp>

#include <chrono>
#include <cstddef>
#include <cstdio>
#include <cstdlib>
#include <exception>
#include <memory>
#include <stdexcept>
#include <string>
#include <type_traits>
#include <vector>

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;
namespace ssl = boost::asio::ssl;
using asio::ip::tcp;
using ofapi::bench::Arguments;

namespace {

using Plain = beast::tcp_stream;
using Tls = beast::ssl_stream<beast::tcp_stream>;

template <class Stream>
struct Connection {
    template <class... Args>
    explicit Connection(Args&&... args) : stream(std::forward<Args>(args)...) {}

    Stream stream;
    beast::flat_buffer buffer;
    http::response<http::string_body> response;
};

template <class Stream>
class BeastCalls {
 public:
    BeastCalls(asio::io_context& context, const Arguments& arguments)
        : executor_(context.get_executor()),
          arguments_(arguments),
          idle_(arguments.mode == "idle"),
          parse_(arguments.mode == "json"),
          targets_(ofapi::bench::targets()),
          connections_(arguments.connections) {
        tls_.set_verify_mode(ssl::verify_peer);
        if (!arguments.ca_file.empty()) tls_.load_verify_file(arguments.ca_file);
    }

    [[nodiscard]] const asio::any_io_executor& executor() const noexcept { return executor_; }

    asio::awaitable<std::size_t> one(std::size_t lane, std::size_t number) {
        auto& connection = connections_.at(idle_ ? number : lane);
        if (!connection) {
            connection = co_await open();
            if (!idle_) connection->buffer.reserve(64 * 1024);  // or it reads some 1 kB at a time
        }

        http::request<http::empty_body> request(http::verb::get, targets_[number % targets_.size()], 11);
        request.set(http::field::host, arguments_.host + ":" + arguments_.port);
        request.set(http::field::authorization, "Bearer " + std::string(ofapi::bench::key));
        request.set(http::field::user_agent, "beast");
        request.set(http::field::accept, "application/json");
        limit(*connection);
        co_await http::async_write(connection->stream, request, asio::use_awaitable);

        connection->response = {};
        limit(*connection);
        co_await http::async_read(connection->stream, connection->buffer, connection->response, asio::use_awaitable);
        if (connection->response.result() != http::status::ok) throw std::runtime_error("not 200");
        const std::string& body = connection->response.body();
        if (parse_) co_return boost::json::parse(body).as_object().at("data").as_array().size();
        co_return body.size();
    }

    void rest() {
        for (auto& connection : connections_) beast::get_lowest_layer(connection->stream).expires_never();
    }

 private:
    using ConnectionPtr = std::unique_ptr<Connection<Stream>>;

    static void limit(Connection<Stream>& connection) {
        beast::get_lowest_layer(connection.stream).expires_after(std::chrono::seconds(30));
    }

    asio::awaitable<ConnectionPtr> open() {
        tcp::resolver resolver(executor_);
        const auto addresses = co_await resolver.async_resolve(arguments_.host, arguments_.port, asio::use_awaitable);
        ConnectionPtr connection;
        if constexpr (std::is_same_v<Stream, Tls>) {
            connection = std::make_unique<Connection<Stream>>(executor_, tls_);
            connection->stream.set_verify_callback(ssl::host_name_verification(arguments_.host));
        } else {
            connection = std::make_unique<Connection<Stream>>(executor_);
        }
        limit(*connection);
        auto& socket = beast::get_lowest_layer(connection->stream);
        co_await socket.async_connect(addresses, asio::use_awaitable);
        socket.socket().set_option(tcp::no_delay(true));
        if constexpr (std::is_same_v<Stream, Tls>) {
            co_await connection->stream.async_handshake(ssl::stream_base::client, asio::use_awaitable);
        }
        co_return connection;
    }

    asio::any_io_executor executor_;
    Arguments arguments_;
    bool idle_;
    bool parse_;
    std::vector<std::string> targets_;
    ssl::context tls_{ssl::context::tls_client};
    std::vector<ConnectionPtr> connections_;
};

template <class Stream>
void run(const Arguments& arguments) {
    asio::io_context context(1);
    BeastCalls<Stream> calls(context, arguments);
    if (arguments.mode == "idle") {
        ofapi::bench::measure_idle(context, calls, arguments);
    } else if (arguments.mode == "read" || arguments.mode == "json") {
        ofapi::bench::measure(context, calls, arguments);
    } else {
        throw std::invalid_argument("no such mode: " + arguments.mode);
    }
}

}  // namespace

int main(int argc, char** argv) try {
    const Arguments arguments = ofapi::bench::read_arguments(argc, argv);
    arguments.tls ? run<Tls>(arguments) : run<Plain>(arguments);
    return EXIT_SUCCESS;
} catch (const std::exception& failed) {
    std::fprintf(stderr, "beast_bench: %s\n", failed.what());
    return EXIT_FAILURE;
}
