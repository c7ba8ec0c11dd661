#include "client/answer_failure.hpp"

#include <utility>

namespace ofapi::client {

Failure failure_of_answer(const detail::OperationInfo& operation, const AccountId& account, const Answer& answer,
                          errc code, std::string message) {
    Failure failure;
    failure.code = code;
    failure.operation = std::string(operation.name);
    failure.account = account.str();
    failure.method = std::string(to_string(operation.method));
    failure.status = answer.status;
    failure.message = std::move(message);
    failure.attempts = answer.attempts;
    failure.timing = answer.timing;
    failure.stop = StopReason::permanent;
    failure.may_have_executed = operation.method != Method::get && operation.method != Method::head;
    failure.idempotency_key = answer.idempotency_key;
    return failure;
}

}  // namespace ofapi::client
