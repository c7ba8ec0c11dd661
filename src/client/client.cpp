#include <ofapi/client.hpp>

#include "api/decoder.hpp"
#include "client/answer_failure.hpp"
#include "client/priced_units.hpp"
#include "client/state.hpp"

#include <boost/asio/associated_cancellation_slot.hpp>
#include <boost/asio/associated_executor.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/dispatch.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/prefer.hpp>

#include <algorithm>
#include <array>
#include <utility>

namespace ofapi {

namespace asio = boost::asio;

namespace {

/// Operations that the catalogue does not know, one per method.
constexpr std::array<detail::OperationInfo, 6> unnamed_operations{{
    {"raw.get", Method::get, detail::Envelope::data, detail::ResultKind::any, true, false, nullptr},
    {"raw.head", Method::head, detail::Envelope::data, detail::ResultKind::any, true, false, nullptr},
    {"raw.post", Method::post, detail::Envelope::data, detail::ResultKind::any, false, false, nullptr},
    {"raw.put", Method::put, detail::Envelope::data, detail::ResultKind::any, false, false, nullptr},
    {"raw.patch", Method::patch, detail::Envelope::data, detail::ResultKind::any, false, false, nullptr},
    {"raw.delete", Method::delete_, detail::Envelope::data, detail::ResultKind::any, false, false, nullptr},
}};

const detail::OperationInfo& unnamed(Method method) {
    return *std::ranges::find(unnamed_operations, method, &detail::OperationInfo::method);
}

/// Where a handler runs; counts as work there.
template <class Handler>
asio::any_completion_executor executor_of(const Handler& handler, const detail::ClientState& state) {
    return asio::prefer(asio::get_associated_executor(handler, state.completion_executor()),
                        asio::execution::outstanding_work.tracked);
}

/// Asks the client's state on its strand.
template <class Handler, class Question>
void ask(const std::shared_ptr<detail::ClientState>& state, Handler handler, Question question) {
    auto executor = executor_of(handler, *state);
    asio::post(
        state->strand(), [state, question, handler = std::move(handler), executor = std::move(executor)]() mutable {
            state->hand_over(std::move(executor), [handler = std::move(handler), result = question(*state)]() mutable {
                std::move(handler)(std::move(result));
            });
        });
}

/// The account a target speaks of: `/api/{account}/...`.
std::string_view account_in(std::string_view target) {
    constexpr std::string_view prefix = "/api/";
    if (!target.starts_with(prefix)) return {};
    const std::string_view segment =
        target.substr(prefix.size(), target.find_first_of("/?", prefix.size()) - prefix.size());
    return segment.starts_with("acct_") ? segment : std::string_view{};
}

}  // namespace

namespace detail {

void start(const std::shared_ptr<ClientState>& state, Request request, CallOptions options, AnswerHandler handler) {
    auto call = std::make_shared<client::Call>(std::move(request), std::move(options), std::move(handler));
    call->first.executor = executor_of(call->first.handler, *state);
    call->lane_key = call->options.lane().empty() ? std::string_view(call->request.account().str())
                                                  : std::string_view(call->options.lane());
    call->operation = call->request.operation().name;
    call->priority = call->options.priority();
    call->weight = call->options.weight();
    call->wait_for_credits = call->options.wait_for_credits();
    call->documented_cost = &call->request.operation().cost;
    call->units = client::priced_units(call->request);
    call->account = call->request.account().str();
    if (call->options.budget()) call->budget = call->options.budget()->state().get();

    auto slot = asio::get_associated_cancellation_slot(call->first.handler);
    if (slot.is_connected()) {
        const std::shared_ptr<client::Caller> caller(call, &call->first);
        slot.assign(
            [weak_state = std::weak_ptr(state), weak_caller = std::weak_ptr(caller)](asio::cancellation_type type) {
                if (type == asio::cancellation_type::none) return;
                const auto owner = weak_state.lock();
                if (!owner) return;
                asio::post(owner->strand(), [owner, weak_caller] {
                    if (const auto target = weak_caller.lock()) owner->cancel(*target);
                });
            });
    }
    asio::dispatch(state->strand(), [state, call = std::move(call)] { state->submit(call); });
}

error_code decode_answer(const OperationInfo& operation, const AccountId& account, Answer& answer, void* result) {
    if (answer.status == 304) return {};
    if (operation.envelope == Envelope::text) {
        *static_cast<std::string*>(result) = answer.body;
        return {};
    }
    if (operation.result == nullptr || answer.data_size == 0) return {};
    std::string problem = api::decode(answer.data_json(), *operation.result, result);
    if (problem.empty()) return {};
    answer.failure_info = std::make_shared<const Failure>(
        client::failure_of_answer(operation, account, answer, errc::missing_data, std::move(problem)));
    return errc::missing_data;
}

}  // namespace detail

void detail::ask_limits(const std::shared_ptr<ClientState>& state,
                        asio::any_completion_handler<void(LimitsSnapshot)> handler) {
    ask(state, std::move(handler), [](const ClientState& of) { return of.limits(); });
}

void detail::ask_waiting(const std::shared_ptr<ClientState>& state, std::size_t at_most,
                         asio::any_completion_handler<void(std::vector<WaitingCall>)> handler) {
    ask(state, std::move(handler), [at_most](const ClientState& of) { return of.waiting(at_most); });
}

Client::Client(asio::any_io_executor executor, ApiKey key, ClientOptions options)
    : state_(std::make_shared<detail::ClientState>(std::move(executor), key, std::move(options))) {
    state_->open();
}

Client::~Client() {
    if (!state_) return;
    state_->retire();
    asio::post(state_->strand(), [state = state_] { state->abort(); });
}

Client::Client(Client&&) noexcept = default;

Client& Client::operator=(Client&& other) noexcept {
    std::swap(state_, other.state_);
    return *this;
}

asio::awaitable<Answer> Client::raw(Method method, std::string target, std::string body, CallOptions options) {
    struct Raw {
        using Result = Answer;
        explicit Raw(Request wanted) : request_(std::move(wanted)) {}
        [[nodiscard]] Request request() const { return request_; }
        Request request_;
    };
    Request request(unnamed(method), target);
    if (target.empty() || target.front() != '/') {
        request.problem("target: must begin with /");
    } else if (!std::ranges::all_of(target, [](unsigned char c) { return c > 0x20 && c < 0x7f && c != '#'; })) {
        request.problem("target: holds a character that must be percent-encoded");
    }
    request.account(AccountId(account_in(target)));
    if (!body.empty()) request.json_body(std::move(body));
    if (!options.coalesce()) options.coalesce(false);
    return fetch(Raw(std::move(request)), std::move(options));
}

RawPages Client::raw_pages(Request first, const PageCursor& cursor, CallOptions options) {
    return RawPages(detail::PageSource(state_, std::move(first), cursor, std::move(options)));
}

asio::awaitable<void> Client::shutdown(Duration grace) {
    return asio::co_spawn(state_->strand(), detail::ClientState::drain(state_, grace), asio::use_awaitable);
}

void Client::resume(const AccountId& account) {
    asio::post(state_->strand(), [state = state_, account] { state->resume(account); });
}

asio::awaitable<LimitsSnapshot> Client::limits() const { return async_limits(asio::use_awaitable); }

asio::awaitable<std::vector<WaitingCall>> Client::waiting(std::size_t at_most) const {
    return async_waiting(at_most, asio::use_awaitable);
}

Counters Client::counters() const { return state_->counters(); }

const Allowance& Client::allowance() const noexcept { return state_->allowance(); }

}  // namespace ofapi
