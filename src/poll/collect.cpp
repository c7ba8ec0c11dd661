#include <ofapi/poll/collect.hpp>

#include <ofapi/error.hpp>
#include <ofapi/pages.hpp>

#include <boost/asio/steady_timer.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <algorithm>
#include <chrono>
#include <optional>
#include <string>
#include <utility>

namespace ofapi::poll {
namespace {

namespace asio = boost::asio;

Timestamp now() { return std::chrono::floor<Timestamp::duration>(std::chrono::system_clock::now()); }

asio::awaitable<Changes> store(Sink& sink, const Batch& batch, const CollectOptions& options) {
    asio::steady_timer timer(co_await asio::this_coro::executor);
    for (Duration pause = options.first_pause();; pause = std::min(2 * pause, options.longest_pause())) {
        const auto stored = sink.commit(batch);
        if (stored) co_return *stored;
        const SinkError error = stored.error();
        if (!error.retryable()) throw error;
        if (options.on_refusal()) options.on_refusal()(error);
        timer.expires_after(pause);
        co_await timer.async_wait(asio::use_awaitable);
    }
}

/// The first page behind the position. A cursor that is not taken gives the round up for a new one.
asio::awaitable<std::optional<RawPage>> begin(Client& client, const Request& first, const CollectOptions& options,
                                              Position& position, std::optional<RawPages>& pages) {
    if (!position.complete && !position.cursor.text().empty()) {
        pages.emplace(client.raw_pages(first, position.cursor, options.call()));
        try {
            co_return co_await pages->next();
        } catch (const Error& error) {
            if (error.code() != errc::invalid_argument && error.code() != errc::validation_failed) throw;
        }
    }
    ++position.round;
    position.pages = 0;
    pages.emplace(client.raw_pages(first, PageCursor(), options.call()));
    co_return co_await pages->next();
}

}  // namespace

asio::awaitable<Changes> collect(Client& client, Request first, Sink& sink, CollectOptions options) {
    const Walk walk(std::string(first.operation().name), first.account());
    Position position = sink.position(walk).value();
    std::optional<RawPages> pages;
    std::optional<RawPage> page = co_await begin(client, first, options, position, pages);
    Changes changes;
    while (page) {
        Batch batch(walk, position.round, position.pages++, now());
        for (const auto item : page->items()) batch.records.push_back(make_record(item));
        batch.next = pages->cursor();
        changes += co_await store(sink, batch, options);
        page = co_await pages->next();
    }
    // Only asking for more tells that there is none; nothing is sent for it.
    Batch end(walk, position.round, position.pages, now());
    end.next = pages->cursor();
    end.last = true;
    changes += co_await store(sink, end, options);
    co_return changes;
}

}  // namespace ofapi::poll
