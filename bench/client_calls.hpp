#pragma once

// Calls made through a client, as the program's mode says: `typed` decodes the results, `call` only fetches them.

#include "measurement.hpp"

#include <ofapi/api/mass_messaging.hpp>
#include <ofapi/client.hpp>

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

namespace ofapi::bench {

class ClientCalls {
 public:
    ClientCalls(boost::asio::any_io_executor executor, const Arguments& arguments, const Allowance& allowance)
        : client_(executor, ApiKey{std::string(key)},
                  ClientOptions()
                      .base_url(arguments.base_url)
                      .ca_file(arguments.ca_file)
                      .max_connections(arguments.connections)
                      .allowance(allowance)
                      .compression(false)),
          executor_(std::move(executor)),
          typed_(arguments.mode == "typed") {
        for (std::string& name : account_names()) accounts_.emplace_back(std::move(name));
    }

    [[nodiscard]] const boost::asio::any_io_executor& executor() const noexcept { return executor_; }

    boost::asio::awaitable<std::size_t> one(std::size_t /*lane*/, std::size_t number) {
        mass_messaging::List operation{accounts_[number % accounts_.size()]};
        if (typed_) {
            const auto response = co_await client_.call(std::move(operation));
            co_return response.data.size();
        }
        const auto answer = co_await client_.fetch(std::move(operation));
        co_return answer.data_json().size();
    }

 private:
    Client client_;
    boost::asio::any_io_executor executor_;
    bool typed_;
    std::vector<AccountId> accounts_;
};

}  // namespace ofapi::bench
