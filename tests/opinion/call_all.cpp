// call_all BASE_URL FILE: makes the smallest and the largest valid request of every operation in the catalogue, sends
// it with the client, and decodes the answer. Prints what does not come back as a success that can be read, one line
// each: operation, extent, what is wrong. FILE is uploaded where a file is wanted.

#include "api/decoder.hpp"
#include "operations/sample_values.hpp"

#include <ofapi/client.hpp>

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>

#include <chrono>
#include <cstdlib>
#include <exception>
#include <iostream>
#include <string>

namespace {

namespace asio = boost::asio;
using namespace std::chrono_literals;

enum class Extent { least, all };

struct Prepared {
    using Result = boost::json::value;
    explicit Prepared(ofapi::Request made) : made_(std::move(made)) {}
    [[nodiscard]] ofapi::Request request() const { return made_; }

 private:
    ofapi::Request made_;
};

/// What is wrong in words, or an empty string.
std::string judge(const ofapi::api::Operation& operation, const ofapi::error_code& ec, const ofapi::Answer& answer) {
    if (ec) return answer.failure().what() + ' ' + answer.body.substr(0, 1000);
    const auto* shape = operation.info.result;
    if (shape == nullptr || operation.make_result == nullptr || answer.data_json().empty()) return {};
    return ofapi::api::decode(answer.data_json(), *shape, operation.make_result().get());
}

/// Valid values: what is required, or all that may go together, with a file rather than its address.
boost::json::object values_of(const ofapi::api::Operation& operation, Extent extent, const std::string& file) {
    const std::string account = "acct_1";
    if (extent == Extent::least) return ofapi::test::required_values(operation, account);
    auto values = ofapi::test::all_values(operation, account);
    for (const auto& parameter : operation.parameters) {
        if (parameter.kind != ofapi::api::ValueKind::file) continue;
        for (const auto& rule : operation.rules)
            if (rule.kind == ofapi::api::Rule::Kind::exclusive)
                for (const auto name : rule.names) values.erase(name);
        values[parameter.name] = file;
    }
    return values;
}

struct Outcome {
    int calls = 0;
    int wrong = 0;
};

asio::awaitable<void> call_all(std::string base_url, std::string file, Outcome& outcome) {
    const auto executor = co_await asio::this_coro::executor;
    for (const auto* operation : ofapi::api::catalog()) {
        for (const auto extent : {Extent::least, Extent::all}) {
            // A mock's numbers mean nothing, so each call has a client, and with it an allowance, of its own.
            auto options = ofapi::ClientOptions().base_url(base_url).max_attempts(1).answer_timeout(20s);
            ofapi::Client client(executor, ofapi::ApiKey("ofapi_opinion_key"), std::move(options));
            Prepared prepared(ofapi::api::make_request(*operation, values_of(*operation, extent, file)));
            auto [ec, answer] = co_await client.async_fetch(std::move(prepared), asio::as_tuple(asio::use_awaitable));
            ++outcome.calls;
            if (const auto wrong = judge(*operation, ec, answer); !wrong.empty()) {
                ++outcome.wrong;
                std::cout << operation->info.name << (extent == Extent::least ? " least: " : " all: ") << wrong
                          << std::endl;
            }
            co_await client.shutdown(1s);
        }
    }
}

}  // namespace

int main(int argc, char** argv) try {
    if (argc != 3) {
        std::cerr << "usage: opinion_call_all BASE_URL FILE\n";
        return 2;
    }
    asio::io_context context;
    Outcome outcome;
    asio::co_spawn(context, call_all(argv[1], argv[2], outcome), [](std::exception_ptr error) {
        if (error) std::rethrow_exception(error);
    });
    context.run();
    std::cout << "operations: " << ofapi::api::catalog().size() << ", calls: " << outcome.calls
              << ", not a success that can be read: " << outcome.wrong << '\n';
    return outcome.wrong == 0 ? EXIT_SUCCESS : EXIT_FAILURE;
} catch (const std::exception& error) {
    std::cerr << "opinion_call_all: " << error.what() << '\n';
    return EXIT_FAILURE;
}
