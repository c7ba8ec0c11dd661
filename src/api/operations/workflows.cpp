// Generated from src/api/openapi.yaml by ./run generate. Changes belong there.
#include <ofapi/api/workflows.hpp>

#include "api/operations/operations.hpp"

#include "api/request_builder.hpp"

#include <cstddef>

namespace ofapi {

namespace workflows {}  // namespace workflows

namespace api::operations {

namespace {

constexpr Parameter workflows_account_performance_retrieve_starting_revenues_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
};

}  // namespace

constinit const Operation workflows_account_performance_retrieve_starting_revenues{
    .info = {.name = "workflows.account-performance.retrieve-starting-revenues",
             .method = Method::get,
             .envelope = detail::Envelope::none,
             .kind = detail::ResultKind::any,
             .idempotent = true,
             .sensitive_body = false},
    .group = "workflows",
    .path = "/api/{account}/workflows/account-performance/starting-revenues",
    .summary = "Starting revenues used by the account performance workflow.",
    .parameters = workflows_account_performance_retrieve_starting_revenues_parameters,
    .make_result = api::make_result<workflows::account_performance::RetrieveStartingRevenues::Result>,
};

}  // namespace api::operations

namespace workflows {

namespace account_performance {

const detail::OperationInfo& RetrieveStartingRevenues::info =
    api::operations::workflows_account_performance_retrieve_starting_revenues.info;

Request RetrieveStartingRevenues::request() const {
    return api::RequestBuilder(api::operations::workflows_account_performance_retrieve_starting_revenues)
        .set("account", account_)
        .build();
}

}  // namespace account_performance

}  // namespace workflows

}  // namespace ofapi
