#include "api/operations/requests.hpp"

#include "api/catalog.hpp"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/json/parse.hpp>

#include <gtest/gtest.h>

#include <exception>
#include <iostream>

namespace ofapi::test {

void Requests::compare(std::string_view operation, const Request& typed, std::string_view values) {
    ++count_;
    operations_.emplace(operation);
    const api::Operation* known = api::find_operation(operation);
    ASSERT_NE(known, nullptr) << operation;
    EXPECT_EQ(&typed.operation(), &known->info);
    EXPECT_EQ(typed.problem(), "") << operation << ' ' << values;
    const Request untyped = api::make_request(*known, boost::json::parse(values).as_object());
    EXPECT_EQ(untyped.problem(), "") << operation << ' ' << values;
    EXPECT_EQ(typed.target(), untyped.target());
    EXPECT_EQ(typed.body(), untyped.body());
    EXPECT_EQ(typed.content_type(), untyped.content_type());
    EXPECT_EQ(typed.account(), untyped.account());
}

namespace {

TEST(Operations, MayBeTemporariesInsideCoAwaitAndSaySameTypedAndUntyped) {
    Requests made;
    asio::io_context context;
    for (auto* make : {make_requests_1, make_requests_2, make_requests_3, make_requests_4})
        asio::co_spawn(context, make(made), [](const std::exception_ptr& e) {
            if (e) std::rethrow_exception(e);
        });
    context.run();
    EXPECT_EQ(made.operations().size(), api::catalog().size());
    RecordProperty("requests", static_cast<int>(made.count()));
    std::cout << made.count() << " requests of " << made.operations().size() << " operations\n";
}

}  // namespace
}  // namespace ofapi::test
