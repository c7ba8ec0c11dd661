// Generated from src/api/openapi.yaml by ./run generate. Changes belong there.
#pragma once

#include <ofapi/request.hpp>
#include <ofapi/time.hpp>

#include <boost/json/value.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ofapi::search {

struct Profile {
    std::optional<std::int64_t> id;
    std::optional<std::string> about;
    std::optional<std::int64_t> audios_count;
    std::optional<std::string> avatar_url;
    std::optional<bool> browsable;
    std::optional<std::string> bundles;
    std::optional<Timestamp> created_at;
    std::optional<std::string> facebook;
    std::optional<std::string> fansly;
    std::optional<std::int64_t> favorited_count;
    std::optional<std::int64_t> favorites_count;
    std::optional<std::string> gender;
    std::optional<std::string> header_url;
    std::optional<std::string> instagram;
    std::optional<bool> is_adult_content;
    std::optional<bool> is_performer;
    std::optional<bool> is_real_performer;
    std::optional<bool> is_verified;
    std::optional<Timestamp> join_date;
    std::optional<Timestamp> last_seen_at;
    std::optional<std::string> location;
    std::optional<std::string> manyvids;
    std::optional<double> min_subscribe_price;
    std::optional<std::string> name;
    std::optional<std::string> onlyfans_id;
    std::optional<std::int64_t> photos_count;
    std::optional<std::string> pornhub;
    std::optional<std::int64_t> posts_count;
    std::optional<std::string> promotions;
    std::optional<Timestamp> stats_updated_at;
    std::optional<double> subscribe_price;
    std::optional<std::string> subscribers_count;
    std::optional<std::string> tiktok;
    std::optional<std::string> twitter;
    std::optional<Timestamp> updated_at;
    std::optional<std::string> username;
    std::optional<std::int64_t> videos_count;
    std::optional<std::string> website;
    std::optional<std::string> wishlist;
};

/// Full-text profile search, narrowed by location and subscription price.
///
/// `GET /api/search`. Pages by the address of the next page. Costs 1 credit per result.
class Profiles {
 public:
    enum class Sort : std::uint8_t {
        likes,
        photos,
        videos,
        subscribers,
        subscribe_price,
        min_subscribe_price,
        join_date,
        last_seen
    };
    friend std::string_view to_string(Sort) noexcept;

    enum class SortDirection : std::uint8_t { desc, asc };
    friend std::string_view to_string(SortDirection) noexcept;

    enum class Gender : std::uint8_t { female, male, trans, trans_ftm, trans_mtf, couple };
    friend std::string_view to_string(Gender) noexcept;

    class Filter {
     public:
        Filter() {}

        Filter& gender(Gender value) & {
            gender_ = value;
            return *this;
        }
        Filter&& gender(Gender value) && { return std::move(gender(value)); }

        [[nodiscard]] boost::json::value to_json() const;

        friend bool operator==(const Filter&, const Filter&) = default;

     private:
        std::optional<Gender> gender_;
    };

    using Result = std::vector<Profile>;
    using Item = Profile;
    static const detail::OperationInfo& info;

    Profiles() {}

    /// Matched against username, display name and bio; at least 3 characters.
    Profiles& query(std::string value) & {
        query_ = std::move(value);
        return *this;
    }
    Profiles&& query(std::string value) && { return std::move(query(std::move(value))); }

    /// numeric, but sent as a string; one credit is charged per profile returned; 10 where it is not set.
    Profiles& limit(std::int64_t value) & {
        limit_ = value;
        return *this;
    }
    Profiles&& limit(std::int64_t value) && { return std::move(limit(value)); }

    Profiles& location(std::string value) & {
        location_ = std::move(value);
        return *this;
    }
    Profiles&& location(std::string value) && { return std::move(location(std::move(value))); }

    /// numeric, but sent as a string; same for min_subscribe_price.
    Profiles& max_subscribe_price(double value) & {
        max_subscribe_price_ = value;
        return *this;
    }
    Profiles&& max_subscribe_price(double value) && { return std::move(max_subscribe_price(value)); }

    Profiles& min_subscribe_price(double value) & {
        min_subscribe_price_ = value;
        return *this;
    }
    Profiles&& min_subscribe_price(double value) && { return std::move(min_subscribe_price(value)); }

    /// next_cursor of the answer before.
    Profiles& cursor(std::string value) & {
        cursor_ = std::move(value);
        return *this;
    }
    Profiles&& cursor(std::string value) && { return std::move(cursor(std::move(value))); }

    /// Gender only on the Pro and Enterprise plans.
    Profiles& filter(Filter value) & {
        filter_ = std::move(value);
        return *this;
    }
    Profiles&& filter(Filter value) && { return std::move(filter(std::move(value))); }

    /// A user name there.
    Profiles& instagram(std::string value) & {
        instagram_ = std::move(value);
        return *this;
    }
    Profiles&& instagram(std::string value) && { return std::move(instagram(std::move(value))); }

    /// Only on the Pro and Enterprise plans.
    Profiles& sort(Sort value) & {
        sort_ = value;
        return *this;
    }
    Profiles&& sort(Sort value) && { return std::move(sort(value)); }

    Profiles& sort_direction(SortDirection value) & {
        sort_direction_ = value;
        return *this;
    }
    Profiles&& sort_direction(SortDirection value) && { return std::move(sort_direction(value)); }

    /// A user name there.
    Profiles& tiktok(std::string value) & {
        tiktok_ = std::move(value);
        return *this;
    }
    Profiles&& tiktok(std::string value) && { return std::move(tiktok(std::move(value))); }

    Profiles& website(std::string value) & {
        website_ = std::move(value);
        return *this;
    }
    Profiles&& website(std::string value) && { return std::move(website(std::move(value))); }

    [[nodiscard]] Request request() const;

    /// The list that the operation pages over.
    [[nodiscard]] static std::vector<Item>& items(Result& result) { return result; }
    [[nodiscard]] static const std::vector<Item>& items(const Result& result) { return result; }

    friend bool operator==(const Profiles&, const Profiles&) = default;

 private:
    std::optional<std::string> query_;
    std::optional<std::int64_t> limit_;
    std::optional<std::string> location_;
    std::optional<double> max_subscribe_price_;
    std::optional<double> min_subscribe_price_;
    std::optional<std::string> cursor_;
    std::optional<Filter> filter_;
    std::optional<std::string> instagram_;
    std::optional<Sort> sort_;
    std::optional<SortDirection> sort_direction_;
    std::optional<std::string> tiktok_;
    std::optional<std::string> website_;
};

}  // namespace ofapi::search
