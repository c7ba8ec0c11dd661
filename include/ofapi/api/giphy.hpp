// Generated from src/api/openapi.yaml by ./run generate. Changes belong there.
#pragma once

#include <ofapi/api/ids.hpp>
#include <ofapi/ids.hpp>
#include <ofapi/request.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace ofapi::giphy {

struct Gif {
    struct Images {
        struct FixedHeight {
            std::optional<std::string> height;
            std::optional<std::string> url;
            std::optional<std::string> width;
        };

        struct Original {
            std::optional<std::string> height;
            std::optional<std::string> mp4;
            std::optional<std::string> url;
            std::optional<std::string> webp;
            std::optional<std::string> width;
        };

        std::optional<FixedHeight> fixed_height;
        std::optional<Original> original;
    };

    std::optional<std::string> id;
    std::optional<std::string> embed_url;
    std::optional<Images> images;
    std::optional<std::string> rating;
    std::optional<std::string> slug;
    std::optional<std::string> title;
    std::optional<std::string> type;
    std::optional<std::string> url;
    std::optional<std::string> username;
};

/// GIFs that are popular right now; an item's id serves as giphyId when sending messages.
///
/// `GET /api/{account}/giphy/trending`. Images: widths and heights are strings. Pages by offset.
class ListTrending {
 public:
    using Result = std::vector<Gif>;
    using Item = Gif;
    static const detail::OperationInfo& info;

    explicit ListTrending(AccountId account) : account_(std::move(account)) {}

    /// At most 50; 10 where it is not set.
    ListTrending& limit(std::int64_t value) & {
        limit_ = value;
        return *this;
    }
    ListTrending&& limit(std::int64_t value) && { return std::move(limit(value)); }

    /// 0 where it is not set.
    ListTrending& offset(std::int64_t value) & {
        offset_ = value;
        return *this;
    }
    ListTrending&& offset(std::int64_t value) && { return std::move(offset(value)); }

    [[nodiscard]] Request request() const;

    /// The list that the operation pages over.
    [[nodiscard]] static std::vector<Item>& items(Result& result) { return result; }
    [[nodiscard]] static const std::vector<Item>& items(const Result& result) { return result; }

    friend bool operator==(const ListTrending&, const ListTrending&) = default;

 private:
    AccountId account_;
    std::optional<std::int64_t> limit_;
    std::optional<std::int64_t> offset_;
};

/// Finds GIFs by keyword; an item's id serves as giphyId when sending messages.
///
/// `GET /api/{account}/giphy/search`. Images: widths and heights are strings. Pages by offset.
class Search {
 public:
    using Result = std::vector<Gif>;
    using Item = Gif;
    static const detail::OperationInfo& info;

    Search(AccountId account, std::string q) : account_(std::move(account)), q_(std::move(q)) {}

    /// At most 50; 10 where it is not set.
    Search& limit(std::int64_t value) & {
        limit_ = value;
        return *this;
    }
    Search&& limit(std::int64_t value) && { return std::move(limit(value)); }

    /// 0 where it is not set.
    Search& offset(std::int64_t value) & {
        offset_ = value;
        return *this;
    }
    Search&& offset(std::int64_t value) && { return std::move(offset(value)); }

    [[nodiscard]] Request request() const;

    /// The list that the operation pages over.
    [[nodiscard]] static std::vector<Item>& items(Result& result) { return result; }
    [[nodiscard]] static const std::vector<Item>& items(const Result& result) { return result; }

    friend bool operator==(const Search&, const Search&) = default;

 private:
    AccountId account_;
    std::string q_;
    std::optional<std::int64_t> limit_;
    std::optional<std::int64_t> offset_;
};

}  // namespace ofapi::giphy
