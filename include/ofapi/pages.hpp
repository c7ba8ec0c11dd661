#pragma once

// Lists that come in pages: as pages, and as one stream of items.

#include <ofapi/detail/handlers.hpp>
#include <ofapi/error.hpp>
#include <ofapi/options.hpp>
#include <ofapi/request.hpp>
#include <ofapi/response.hpp>

#include <boost/asio/awaitable.hpp>
#include <boost/system/result.hpp>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ofapi {

/// A place in a list, as a short text: keep it anywhere, and go on from it in another process, with another key, or on
/// the service's other host. It holds the target of the next page with all its parameters, and fingerprints of some
/// rows; never the key. An empty one is the beginning.
///
/// It belongs to the operation and account it was saved for. A text that is anything else is refused by the first
/// `next()`, with `errc::invalid_argument` and what is wrong with it.
class PageCursor {
 public:
    PageCursor() {}
    explicit PageCursor(std::string text) : text_(std::move(text)) {}

    [[nodiscard]] const std::string& text() const noexcept { return text_; }

    friend bool operator==(const PageCursor&, const PageCursor&) = default;

 private:
    std::string text_;
};

/// A page as it came, validated but not decoded.
class RawPage : public Answer {
 public:
    /// The JSON text of each item, without those that came before. Points into `body`.
    [[nodiscard]] std::vector<std::string_view> items() const;

    std::size_t list_at = 0;            ///< where the list begins in `body`
    std::size_t list_size = 0;          ///< and how long it is
    std::vector<std::size_t> repeated;  ///< which of its rows came before, in ascending order
};

namespace detail {

/// What `Pages`, `Items` and `RawPages` have in common: asks page after page.
class PageSource {
 public:
    PageSource(std::shared_ptr<ClientState> client, Request first, const PageCursor& cursor, CallOptions options);
    ~PageSource();
    PageSource(PageSource&&) noexcept;
    PageSource& operator=(PageSource&&) noexcept;

    /// The next page, or nothing at the end. Stays where it is until `accept`. Throws `Error`.
    boost::asio::awaitable<std::optional<RawPage>> read();
    /// Decodes the page that was read. Throws `Error`.
    void decode(Answer& page, void* result) const;
    /// Which of so many decoded rows came before. Throws `Error` if the page that was read has another number of rows.
    [[nodiscard]] const std::vector<std::size_t>& repeated(std::size_t decoded) const;
    /// Moves on behind the page that was read.
    void accept();

    [[nodiscard]] PageCursor cursor() const;
    /// Behind the first `items` items of the page that was read, not counting those that came before.
    [[nodiscard]] PageCursor cursor_within(std::size_t items) const;
    [[nodiscard]] std::uint64_t pages_read() const;

 private:
    struct State;
    static boost::asio::awaitable<std::optional<RawPage>> read_page(State& state);

    std::unique_ptr<State> state_;
};

/// Takes the rows with these numbers, in ascending order, out of a list.
template <class Item>
void erase_rows(std::vector<Item>& rows, const std::vector<std::size_t>& numbers) {
    auto number = numbers.begin();
    std::size_t row = 0;
    std::erase_if(rows, [&](const Item&) {
        const bool erased = number != numbers.end() && *number == row++;
        if (erased) ++number;
        return erased;
    });
}

/// The next page, decoded, without the rows that came before. The source stays where it is.
template <PagedOperation Op>
boost::asio::awaitable<std::optional<Response<typename Op::Result>>> read_typed(PageSource& source) {
    std::optional<RawPage> page = co_await source.read();
    if (!page) co_return std::nullopt;
    Response<typename Op::Result> response;
    static_cast<Answer&>(response) = std::move(*page);
    source.decode(response, &response.data);
    std::vector<typename Op::Item>& items = Op::items(response.data);
    erase_rows(items, source.repeated(items.size()));
    co_return response;
}

}  // namespace detail

/// The pages of a list, one after the other; made by `Client::pages`.
///
/// The end is what the answer calls the end; a short or an empty page is not. The way to the next page is the link in
/// the answer, wherever it stands, or the operation's own style of paging. A link to another host, account or list, a
/// target that was asked before, and a promise of more without a way to it fail with `errc::bad_next_page`, after the
/// page they came with was given out. Rows that an inclusive cursor brings again are left out of the page's items;
/// `body` still has them.
///
/// An error is never an end, and the walk does not move: `next()` may be called again and asks for the same page.
///
/// One `next()` at a time; while it runs, the object must be neither moved nor destroyed. The client may be destroyed
/// before it; its calls then fail.
template <PagedOperation Op>
class Pages {
 public:
    using Page = Response<typename Op::Result>;

    explicit Pages(detail::PageSource source) : source_(std::move(source)) {}

    /// The next page, or nothing at the end. Costs one call, through the same lane and limits as any. Throws `Error`.
    boost::asio::awaitable<std::optional<Page>> next() {
        std::optional<Page> page = co_await detail::read_typed<Op>(source_);
        if (page) source_.accept();
        co_return page;
    }

    /// As `next`, with the failure as a value.
    boost::asio::awaitable<boost::system::result<std::optional<Page>, Error>> try_next() {
        using Result = boost::system::result<std::optional<Page>, Error>;
        try {
            co_return Result(co_await next());
        } catch (Error& error) {
            co_return Result(std::move(error));
        }
    }

    /// Where the next page is.
    [[nodiscard]] PageCursor cursor() const { return source_.cursor(); }
    /// How many pages have been given out, those before the cursor included.
    [[nodiscard]] std::uint64_t pages_read() const { return source_.pages_read(); }

 private:
    detail::PageSource source_;
};

/// The items of a list as one stream; made by `Client::items`. Everything said of `Pages` holds here too.
template <PagedOperation Op>
class Items {
 public:
    using Item = typename Op::Item;

    explicit Items(detail::PageSource source) : source_(std::move(source)) {}

    /// The next item, or nothing at the end. Makes a call where the page before is used up. Throws `Error`.
    boost::asio::awaitable<std::optional<Item>> next() {
        while (taken_ == items_.size()) {
            auto page = co_await detail::read_typed<Op>(source_);
            if (!page) co_return std::nullopt;
            items_ = std::move(Op::items(page->data));
            taken_ = 0;
            if (items_.empty()) source_.accept();
        }
        std::optional<Item> item(std::move(items_[taken_++]));
        if (taken_ == items_.size()) source_.accept();
        co_return item;
    }

    /// As `next`, with the failure as a value.
    boost::asio::awaitable<boost::system::result<std::optional<Item>, Error>> try_next() {
        using Result = boost::system::result<std::optional<Item>, Error>;
        try {
            co_return Result(co_await next());
        } catch (Error& error) {
            co_return Result(std::move(error));
        }
    }

    /// Behind the item that was given out last. Within a page, going on asks for the page again; if the list has
    /// changed by then, items may be given out twice, but none is passed over that still stands behind that item.
    [[nodiscard]] PageCursor cursor() const {
        return taken_ == items_.size() ? source_.cursor() : source_.cursor_within(taken_);
    }
    [[nodiscard]] std::uint64_t pages_read() const { return source_.pages_read(); }

 private:
    detail::PageSource source_;
    std::vector<Item> items_;  ///< of the page that was read and not accepted yet
    std::size_t taken_ = 0;
};

/// The pages of a list as they come, not decoded; made by `Client::raw_pages`. Everything said of `Pages` holds here
/// too.
class RawPages {
 public:
    explicit RawPages(detail::PageSource source) : source_(std::move(source)) {}

    /// The next page, or nothing at the end. Throws `Error`.
    boost::asio::awaitable<std::optional<RawPage>> next();

    [[nodiscard]] PageCursor cursor() const { return source_.cursor(); }
    [[nodiscard]] std::uint64_t pages_read() const { return source_.pages_read(); }

 private:
    detail::PageSource source_;
};

}  // namespace ofapi
