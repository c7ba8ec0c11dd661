// Generated from src/api/openapi.yaml by ./run generate. Changes belong there.
#pragma once

#include <ofapi/api/ids.hpp>
#include <ofapi/detail/parameters.hpp>
#include <ofapi/ids.hpp>
#include <ofapi/request.hpp>

#include <utility>

namespace ofapi::workflows {

namespace account_performance {

/// Starting revenues used by the account performance workflow.
///
/// `GET /api/{account}/workflows/account-performance/starting-revenues`. Undocumented in both SDKs, the summary is
/// guessed from the path; missing from the api.md versions read of the TypeScript SDK, although
/// src/resources/workflows/account-performance.ts has it. Both SDKs drop the body, so its shape is unknown; sent with
/// Accept */*.
class RetrieveStartingRevenues {
 public:
    using Result = Nothing;
    static const detail::OperationInfo& info;

    explicit RetrieveStartingRevenues(AccountId account) : account_(std::move(account)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const RetrieveStartingRevenues&, const RetrieveStartingRevenues&) = default;

 private:
    AccountId account_;
};

}  // namespace account_performance

}  // namespace ofapi::workflows
