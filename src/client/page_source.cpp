#include <ofapi/pages.hpp>

#include "api/member_search.hpp"
#include "api/page_walk.hpp"
#include "client/answer_failure.hpp"
#include "client/state.hpp"

#include <boost/asio/use_awaitable.hpp>

#include <algorithm>

namespace ofapi {

namespace asio = boost::asio;

namespace {

asio::awaitable<Answer> ask(std::shared_ptr<detail::ClientState> client, Request request, CallOptions options) {
    auto token = with_failure(asio::use_awaitable);
    return asio::async_initiate<decltype(token), void(error_code, Answer)>(
        [client = std::move(client)](auto handler, Request wanted, CallOptions how) {
            detail::start(client, std::move(wanted), std::move(how), std::move(handler));
        },
        token, std::move(request), std::move(options));
}

}  // namespace

std::vector<std::string_view> RawPage::items() const {
    std::vector<std::string_view> rows = api::list_elements(std::string_view(body).substr(list_at, list_size));
    detail::erase_rows(rows, repeated);
    return rows;
}

namespace detail {

struct PageSource::State {
    State(std::shared_ptr<ClientState> owner, Request request, const PageCursor& cursor, CallOptions how)
        : client(std::move(owner)),
          first(std::move(request)),
          options(std::move(how)),
          walk(first, client->origin(), cursor.text()) {}

    [[nodiscard]] Error failed(const Answer& answer, errc code, std::string message) const {
        return Error(client::failure_of_answer(first.operation(), first.account(), answer, code, std::move(message)));
    }

    std::shared_ptr<ClientState> client;
    Request first;
    CallOptions options;
    api::PageWalk walk;
    api::PageWalk::Page page;  ///< that was read and not accepted
};

PageSource::PageSource(std::shared_ptr<ClientState> client, Request first, const PageCursor& cursor,
                       CallOptions options)
    : state_(std::make_unique<State>(std::move(client), std::move(first), cursor, std::move(options))) {}

PageSource::~PageSource() = default;
PageSource::PageSource(PageSource&&) noexcept = default;
PageSource& PageSource::operator=(PageSource&&) noexcept = default;

asio::awaitable<std::optional<RawPage>> PageSource::read() { return read_page(*state_); }

asio::awaitable<std::optional<RawPage>> PageSource::read_page(State& state) {
    api::PageWalk& walk = state.walk;
    if (std::string refusal = walk.take_refusal(); !refusal.empty())
        throw state.failed(Answer(), errc::bad_next_page, std::move(refusal));
    if (walk.ended()) co_return std::nullopt;

    Request request(state.first.operation(), walk.target());
    request.account(state.first.account()).problem(state.first.problem()).problem(walk.problem());
    RawPage page;
    static_cast<Answer&>(page) = co_await ask(state.client, std::move(request), state.options);
    state.page = walk.read(page.body);
    if (state.page.code) {
        throw state.failed(page, static_cast<errc>(state.page.code.value()), std::move(state.page.problem));
    }
    const std::string_view list = api::find_path(page.body, state.first.operation().paging->items);
    page.list_at = static_cast<std::size_t>(list.data() - page.body.data());
    page.list_size = list.size();
    page.repeated = state.page.repeated;
    co_return page;
}

void PageSource::decode(Answer& page, void* result) const {
    const Request& first = state_->first;
    if (decode_answer(first.operation(), first.account(), page, result)) throw Error(page.failure());
}

const std::vector<std::size_t>& PageSource::repeated(std::size_t decoded) const {
    if (decoded != state_->page.rows) {
        throw state_->failed(
            Answer(), errc::missing_data,
            std::to_string(decoded) + " of " + std::to_string(state_->page.rows) + " rows could be read");
    }
    return state_->page.repeated;
}

void PageSource::accept() { state_->walk.advance(std::move(state_->page)); }

PageCursor PageSource::cursor() const { return PageCursor(state_->walk.save()); }

PageCursor PageSource::cursor_within(std::size_t items) const {
    return PageCursor(state_->walk.save_within(state_->page, items));
}

std::uint64_t PageSource::pages_read() const { return state_->walk.pages(); }

}  // namespace detail

asio::awaitable<std::optional<RawPage>> RawPages::next() {
    std::optional<RawPage> page = co_await source_.read();
    if (page) source_.accept();
    co_return page;
}

}  // namespace ofapi
