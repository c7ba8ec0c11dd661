// Generated from src/api/openapi.yaml by ./run generate. Changes belong there.
#pragma once

#include <ofapi/api/ids.hpp>
#include <ofapi/detail/parameters.hpp>
#include <ofapi/ids.hpp>
#include <ofapi/request.hpp>
#include <ofapi/time.hpp>

#include <boost/json/value.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ofapi::smart_links {

struct Account {
    std::optional<std::string> id;
    std::optional<std::string> display_name;
    std::optional<std::string> username;
};

struct Cost {
    std::optional<std::int64_t> click_source_count;
    std::optional<std::string> input_mode;
    std::optional<std::string> input_value;
    std::optional<std::string> per_click;
    std::optional<std::string> per_promo;
    std::optional<std::string> per_sub;
    std::optional<std::int64_t> subscriber_source_count;
};

struct Click {
    std::optional<std::string> id;
    std::optional<std::string> aff_s1;
    std::optional<std::string> aff_s2;
    std::optional<std::string> aff_s3;
    std::optional<std::string> aff_s4;
    std::optional<std::string> aff_s5;
    std::optional<std::string> browser_device_type;
    std::optional<std::string> browser_family;
    std::optional<std::string> browser_name;
    std::optional<std::string> browser_platform;
    std::optional<std::string> country_code;
    std::optional<Timestamp> created_at;
    std::optional<std::string> external_click_id;
    std::optional<std::string> fbclid;
    std::optional<std::string> gbraid;
    std::optional<std::string> gclid;
    std::optional<std::int64_t> gross_clicks;
    std::optional<std::string> ip_address;
    std::optional<bool> is_bot;
    std::optional<bool> is_duplicate;
    std::optional<std::string> referrer;
    std::optional<std::string> sccid;
    std::optional<std::string> ttclid;
    std::optional<std::string> user_agent;
    std::optional<std::string> utm_campaign;
    std::optional<std::string> utm_content;
    std::optional<std::string> utm_medium;
    std::optional<std::string> utm_source;
    std::optional<std::string> utm_term;
    std::optional<std::string> wbraid;
};

struct LinkMetric {
    std::optional<std::int64_t> clicks;
    std::optional<double> revenue;
    std::optional<std::int64_t> spenders;
    std::optional<std::int64_t> subs;
    std::optional<Timestamp> timestamp;
};

/// Creates a Smart Link, a pool of trial or tracking links that rotate by themselves.
///
/// `POST /api/smart-links`
class Create {
 public:
    enum class LinkType : std::uint8_t { free_trial, tracking_link };
    friend std::string_view to_string(LinkType) noexcept;

    struct Result {
        std::optional<std::string> id;
        std::optional<Account> account;
        std::optional<std::int64_t> clicks_count;
        std::optional<std::int64_t> conversions_count;
        std::optional<Cost> cost;
        std::optional<Timestamp> created_at;
        std::optional<std::int64_t> free_trial_days;
        std::optional<std::string> link_type;
        std::optional<std::string> name;
        std::optional<std::string> revenue;  ///< money declared as a string (string|null in older SDK text)
        std::optional<std::int64_t> subscribers_count;
        std::optional<std::string> traffic_redirect_url;
        std::optional<Timestamp> updated_at;
    };

    static const detail::OperationInfo& info;

    /// `account_id`: The prefixed account id; the account is in the body, not in the path.
    Create(AccountId account_id, LinkType link_type, std::string name)
        : account_id_(std::move(account_id)), link_type_(link_type), name_(std::move(name)) {}

    /// Required when link_type is free_trial; 1 to 360.
    Create& free_trial_days(std::int64_t value) & {
        free_trial_days_ = value;
        return *this;
    }
    Create&& free_trial_days(std::int64_t value) && { return std::move(free_trial_days(value)); }

    [[nodiscard]] Request request() const;

    friend bool operator==(const Create&, const Create&) = default;

 private:
    AccountId account_id_;
    LinkType link_type_;
    std::string name_;
    std::optional<std::int64_t> free_trial_days_;
};

/// Removes a Smart Link.
///
/// `DELETE /api/smart-links/{smart_link_id}`
class Delete {
 public:
    struct Result {
        std::optional<bool> success;
    };

    static const detail::OperationInfo& info;

    explicit Delete(SmartLinkId smart_link_id) : smart_link_id_(std::move(smart_link_id)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const Delete&, const Delete&) = default;

 private:
    SmartLinkId smart_link_id_;
};

/// Smart Links, on request only those of certain accounts, tags, pixels or names.
///
/// `GET /api/smart-links`. No _pagination; page with limit and offset. Pages by offset.
class List {
 public:
    class Filter {
     public:
        Filter() {}

        /// Each tag at most 50 characters.
        Filter& tags(std::vector<std::string> value) & {
            tags_ = std::move(value);
            return *this;
        }
        Filter&& tags(std::vector<std::string> value) && { return std::move(tags(std::move(value))); }
        template <class... Values>
            requires detail::ListOf<std::string, Values...>
        Filter& tags(Values&&... values) & {
            return tags(detail::list_of<std::string>(std::forward<Values>(values)...));
        }
        template <class... Values>
            requires detail::ListOf<std::string, Values...>
        Filter&& tags(Values&&... values) && {
            return std::move(tags(detail::list_of<std::string>(std::forward<Values>(values)...)));
        }

        [[nodiscard]] boost::json::value to_json() const;

        friend bool operator==(const Filter&, const Filter&) = default;

     private:
        std::optional<std::vector<std::string>> tags_;
    };

    struct Item {
        std::optional<std::string> id;
        std::optional<Account> account;
        std::optional<std::int64_t> clicks_count;
        std::optional<std::int64_t> conversions_count;
        std::optional<Cost> cost;
        std::optional<Timestamp> created_at;
        std::optional<std::int64_t> free_trial_days;
        std::optional<std::string> link_type;
        std::optional<std::string> name;
        std::optional<std::string> revenue;
        std::optional<std::int64_t> spenders_count;
        std::optional<std::int64_t> subscribers_count;
        std::optional<std::string> traffic_redirect_url;
        std::optional<Timestamp> updated_at;
    };

    using Result = std::vector<Item>;
    static const detail::OperationInfo& info;

    List() {}

    /// comma-separated prefixed account ids.
    List& account_ids(std::vector<AccountId> value) & {
        account_ids_ = std::move(value);
        return *this;
    }
    List&& account_ids(std::vector<AccountId> value) && { return std::move(account_ids(std::move(value))); }
    template <class... Values>
        requires detail::ListOf<AccountId, Values...>
    List& account_ids(Values&&... values) & {
        return account_ids(detail::list_of<AccountId>(std::forward<Values>(values)...));
    }
    template <class... Values>
        requires detail::ListOf<AccountId, Values...>
    List&& account_ids(Values&&... values) && {
        return std::move(account_ids(detail::list_of<AccountId>(std::forward<Values>(values)...)));
    }

    List& filter(Filter value) & {
        filter_ = std::move(value);
        return *this;
    }
    List&& filter(Filter value) && { return std::move(filter(std::move(value))); }

    /// 1 to 1000; 50 where it is not set.
    List& limit(std::int64_t value) & {
        limit_ = value;
        return *this;
    }
    List&& limit(std::int64_t value) && { return std::move(limit(value)); }

    /// At most 255 characters.
    List& name(std::string value) & {
        name_ = std::move(value);
        return *this;
    }
    List&& name(std::string value) && { return std::move(name(std::move(value))); }

    /// At least 0; 0 where it is not set.
    List& offset(std::int64_t value) & {
        offset_ = value;
        return *this;
    }
    List&& offset(std::int64_t value) && { return std::move(offset(value)); }

    /// comma-separated ad platform pixel ids (older SDK text called it meta_pixel_ids).
    List& pixel_ids(std::vector<std::string> value) & {
        pixel_ids_ = std::move(value);
        return *this;
    }
    List&& pixel_ids(std::vector<std::string> value) && { return std::move(pixel_ids(std::move(value))); }
    template <class... Values>
        requires detail::ListOf<std::string, Values...>
    List& pixel_ids(Values&&... values) & {
        return pixel_ids(detail::list_of<std::string>(std::forward<Values>(values)...));
    }
    template <class... Values>
        requires detail::ListOf<std::string, Values...>
    List&& pixel_ids(Values&&... values) && {
        return std::move(pixel_ids(detail::list_of<std::string>(std::forward<Values>(values)...)));
    }

    [[nodiscard]] Request request() const;

    /// The list that the operation pages over.
    [[nodiscard]] static std::vector<Item>& items(Result& result) { return result; }
    [[nodiscard]] static const std::vector<Item>& items(const Result& result) { return result; }

    friend bool operator==(const List&, const List&) = default;

 private:
    std::optional<std::vector<AccountId>> account_ids_;
    std::optional<Filter> filter_;
    std::optional<std::int64_t> limit_;
    std::optional<std::string> name_;
    std::optional<std::int64_t> offset_;
    std::optional<std::vector<std::string>> pixel_ids_;
};

/// Clicks on a Smart Link in a date range, optionally without bots and duplicates.
///
/// `GET /api/smart-links/{smart_link_id}/clicks`. Pages by offset.
class ListClicks {
 public:
    struct Result {
        struct ChartItem {
            std::optional<std::int64_t> clicks;
            std::optional<Timestamp> timestamp;
        };

        struct Filters {
            std::optional<Timestamp> date_end;
            std::optional<Timestamp> date_start;
            std::optional<bool> include_bots;
            std::optional<bool> include_duplicates;
            std::optional<std::int64_t> limit;
            std::optional<std::int64_t> offset;
        };

        struct Summary {
            std::optional<std::int64_t> clicks_total;
        };

        std::vector<ChartItem> chart;
        std::optional<Filters> filters;
        std::vector<Click> rows;
        std::optional<Summary> summary;
    };

    using Item = Click;
    static const detail::OperationInfo& info;

    explicit ListClicks(SmartLinkId smart_link_id) : smart_link_id_(std::move(smart_link_id)) {}

    ListClicks& date_end(std::string value) & {
        date_end_ = std::move(value);
        return *this;
    }
    ListClicks&& date_end(std::string value) && { return std::move(date_end(std::move(value))); }

    ListClicks& date_start(std::string value) & {
        date_start_ = std::move(value);
        return *this;
    }
    ListClicks&& date_start(std::string value) && { return std::move(date_start(std::move(value))); }

    /// True where it is not set.
    ListClicks& include_bots(bool value) & {
        include_bots_ = value;
        return *this;
    }
    ListClicks&& include_bots(bool value) && { return std::move(include_bots(value)); }

    /// True where it is not set.
    ListClicks& include_duplicates(bool value) & {
        include_duplicates_ = value;
        return *this;
    }
    ListClicks&& include_duplicates(bool value) && { return std::move(include_duplicates(value)); }

    /// 100 where it is not set.
    ListClicks& limit(std::int64_t value) & {
        limit_ = value;
        return *this;
    }
    ListClicks&& limit(std::int64_t value) && { return std::move(limit(value)); }

    /// 0 where it is not set.
    ListClicks& offset(std::int64_t value) & {
        offset_ = value;
        return *this;
    }
    ListClicks&& offset(std::int64_t value) && { return std::move(offset(value)); }

    [[nodiscard]] Request request() const;

    /// The list that the operation pages over.
    [[nodiscard]] static std::vector<Item>& items(Result& result) { return result.rows; }
    [[nodiscard]] static const std::vector<Item>& items(const Result& result) { return result.rows; }

    friend bool operator==(const ListClicks&, const ListClicks&) = default;

 private:
    SmartLinkId smart_link_id_;
    std::optional<std::string> date_end_;
    std::optional<std::string> date_start_;
    std::optional<bool> include_bots_;
    std::optional<bool> include_duplicates_;
    std::optional<std::int64_t> limit_;
    std::optional<std::int64_t> offset_;
};

/// Conversions of a Smart Link in a date range, with the click and fan behind each.
///
/// `GET /api/smart-links/{smart_link_id}/conversions`. Pages by offset.
class ListConversions {
 public:
    enum class ConversionType : std::uint8_t {
        new_subscriber,
        new_transaction,
        message_received,
        fan_sent_1_message,
        fan_sent_3_messages
    };
    friend std::string_view to_string(ConversionType) noexcept;

    struct Result {
        struct ChartItem {
            std::optional<std::int64_t> conversions;
            std::optional<Timestamp> timestamp;
        };

        struct Filters {
            std::optional<std::string> conversion_type;
            std::optional<Timestamp> date_end;
            std::optional<Timestamp> date_start;
            std::optional<bool> include_bots;
            std::optional<bool> include_duplicates;
            std::optional<std::int64_t> limit;
            std::optional<std::int64_t> offset;
        };

        struct Row {
            struct Fan {
                std::optional<std::string> avatar_url;
                std::optional<std::string> name;
                std::optional<std::string> onlyfans_id;
                std::optional<std::string> onlyfans_url;
                std::optional<std::string> username;
            };

            std::optional<std::string> id;
            std::optional<double> amount_gross;
            std::optional<double> amount_net;
            std::optional<Click> click;
            std::optional<Timestamp> conversion_at;
            std::optional<std::string> conversion_type;
            std::optional<Fan> fan;
            std::optional<std::string> fan_onlyfans_id;
        };

        struct Summary {
            std::optional<std::int64_t> conversions_total;
            std::optional<double> revenue_total;
            std::optional<std::int64_t> subscribers_total;
        };

        std::vector<ChartItem> chart;
        std::optional<Filters> filters;
        std::vector<Row> rows;
        std::optional<Summary> summary;
    };

    using Item = Result::Row;
    static const detail::OperationInfo& info;

    explicit ListConversions(SmartLinkId smart_link_id) : smart_link_id_(std::move(smart_link_id)) {}

    ListConversions& conversion_type(ConversionType value) & {
        conversion_type_ = value;
        return *this;
    }
    ListConversions&& conversion_type(ConversionType value) && { return std::move(conversion_type(value)); }

    ListConversions& date_end(std::string value) & {
        date_end_ = std::move(value);
        return *this;
    }
    ListConversions&& date_end(std::string value) && { return std::move(date_end(std::move(value))); }

    ListConversions& date_start(std::string value) & {
        date_start_ = std::move(value);
        return *this;
    }
    ListConversions&& date_start(std::string value) && { return std::move(date_start(std::move(value))); }

    /// Bears on conversions that came from clicks marked as bots; include_duplicates likewise; true where it is not
    /// set.
    ListConversions& include_bots(bool value) & {
        include_bots_ = value;
        return *this;
    }
    ListConversions&& include_bots(bool value) && { return std::move(include_bots(value)); }

    /// True where it is not set.
    ListConversions& include_duplicates(bool value) & {
        include_duplicates_ = value;
        return *this;
    }
    ListConversions&& include_duplicates(bool value) && { return std::move(include_duplicates(value)); }

    /// 100 where it is not set.
    ListConversions& limit(std::int64_t value) & {
        limit_ = value;
        return *this;
    }
    ListConversions&& limit(std::int64_t value) && { return std::move(limit(value)); }

    /// 0 where it is not set.
    ListConversions& offset(std::int64_t value) & {
        offset_ = value;
        return *this;
    }
    ListConversions&& offset(std::int64_t value) && { return std::move(offset(value)); }

    ListConversions& onlyfans_user_id(std::string value) & {
        onlyfans_user_id_ = std::move(value);
        return *this;
    }
    ListConversions&& onlyfans_user_id(std::string value) && { return std::move(onlyfans_user_id(std::move(value))); }

    [[nodiscard]] Request request() const;

    /// The list that the operation pages over.
    [[nodiscard]] static std::vector<Item>& items(Result& result) { return result.rows; }
    [[nodiscard]] static const std::vector<Item>& items(const Result& result) { return result.rows; }

    friend bool operator==(const ListConversions&, const ListConversions&) = default;

 private:
    SmartLinkId smart_link_id_;
    std::optional<ConversionType> conversion_type_;
    std::optional<std::string> date_end_;
    std::optional<std::string> date_start_;
    std::optional<bool> include_bots_;
    std::optional<bool> include_duplicates_;
    std::optional<std::int64_t> limit_;
    std::optional<std::int64_t> offset_;
    std::optional<std::string> onlyfans_user_id_;
};

/// Fans a Smart Link brought in, with spending and messaging totals.
///
/// `GET /api/smart-links/{smart_link_id}/fans`. Pages by offset.
class ListFans {
 public:
    enum class Sort : std::uint8_t {
        revenue_net,
        revenue_net_descending,
        tips_net,
        tips_net_descending,
        messages_sent_by_fan,
        messages_sent_by_fan_descending,
        converted_at,
        converted_at_descending
    };
    friend std::string_view to_string(Sort) noexcept;

    struct Result {
        /// Echoes the query; the optional ones are declared string|null whatever their query type.
        struct Filters {
            std::optional<std::string> has_messages;
            std::optional<std::int64_t> limit;
            std::optional<std::string> min_messages_sent_by_fan;
            std::optional<std::string> min_revenue_net;
            std::optional<std::string> min_tips_net;
            std::optional<std::int64_t> offset;
            std::optional<std::string> previously_subscribed;
            std::optional<std::string> sort;
            std::optional<std::string> subscribed_using_promo;
        };

        struct Row {
            struct SubscriptionInsights {
                struct CurrentSubscription {
                    std::optional<std::string> action;
                    std::optional<bool> is_free;
                    std::optional<double> price;
                    std::optional<double> regular_price;
                    std::optional<std::string> type;
                };

                std::optional<CurrentSubscription> current_subscription;
                std::optional<bool> current_subscription_from_smart_link;
                std::optional<bool> has_subscription_data;
                std::optional<bool> previously_subscribed;
                std::optional<bool> subscribed_using_promo;
            };

            std::optional<std::string> avatar_url;
            std::optional<std::string> click_id;
            std::optional<std::int64_t> conversion_id;
            std::optional<Timestamp> converted_at;
            std::optional<std::string> external_click_id;
            std::optional<std::int64_t> fan_id;
            std::optional<std::int64_t> messages_sent_by_fan;
            std::optional<std::string> name;
            std::optional<std::string> onlyfans_id;
            std::optional<double> revenue_net;
            std::optional<SubscriptionInsights> subscription_insights;
            std::optional<double> tips_net;
            std::optional<std::string> username;
        };

        struct Summary {
            std::optional<std::int64_t> fans_total;
            std::optional<std::int64_t> fans_with_1_plus_messages_total;
            std::optional<std::int64_t> fans_with_3_plus_messages_total;
            std::optional<double> revenue_net_total;
            std::optional<double> tips_net_total;
        };

        /// Echoes the query; the optional ones are declared string|null whatever their query type.
        std::optional<Filters> filters;
        std::vector<Row> rows;
        std::optional<Summary> summary;
    };

    using Item = Result::Row;
    static const detail::OperationInfo& info;

    explicit ListFans(SmartLinkId smart_link_id) : smart_link_id_(std::move(smart_link_id)) {}

    /// Only fans with, or only fans without, messages of their own.
    ListFans& has_messages(bool value) & {
        has_messages_ = value;
        return *this;
    }
    ListFans&& has_messages(bool value) && { return std::move(has_messages(value)); }

    /// 100 where it is not set.
    ListFans& limit(std::int64_t value) & {
        limit_ = value;
        return *this;
    }
    ListFans&& limit(std::int64_t value) && { return std::move(limit(value)); }

    ListFans& min_messages_sent_by_fan(std::int64_t value) & {
        min_messages_sent_by_fan_ = value;
        return *this;
    }
    ListFans&& min_messages_sent_by_fan(std::int64_t value) && { return std::move(min_messages_sent_by_fan(value)); }

    ListFans& min_revenue_net(double value) & {
        min_revenue_net_ = value;
        return *this;
    }
    ListFans&& min_revenue_net(double value) && { return std::move(min_revenue_net(value)); }

    ListFans& min_tips_net(double value) & {
        min_tips_net_ = value;
        return *this;
    }
    ListFans&& min_tips_net(double value) && { return std::move(min_tips_net(value)); }

    /// 0 where it is not set.
    ListFans& offset(std::int64_t value) & {
        offset_ = value;
        return *this;
    }
    ListFans&& offset(std::int64_t value) && { return std::move(offset(value)); }

    /// Fans who had subscribed before this subscription.
    ListFans& previously_subscribed(bool value) & {
        previously_subscribed_ = value;
        return *this;
    }
    ListFans&& previously_subscribed(bool value) && { return std::move(previously_subscribed(value)); }

    /// -revenue_net where it is not set.
    ListFans& sort(Sort value) & {
        sort_ = value;
        return *this;
    }
    ListFans&& sort(Sort value) && { return std::move(sort(value)); }

    /// Fans who came through a promotion or offer.
    ListFans& subscribed_using_promo(bool value) & {
        subscribed_using_promo_ = value;
        return *this;
    }
    ListFans&& subscribed_using_promo(bool value) && { return std::move(subscribed_using_promo(value)); }

    [[nodiscard]] Request request() const;

    /// The list that the operation pages over.
    [[nodiscard]] static std::vector<Item>& items(Result& result) { return result.rows; }
    [[nodiscard]] static const std::vector<Item>& items(const Result& result) { return result.rows; }

    friend bool operator==(const ListFans&, const ListFans&) = default;

 private:
    SmartLinkId smart_link_id_;
    std::optional<bool> has_messages_;
    std::optional<std::int64_t> limit_;
    std::optional<std::int64_t> min_messages_sent_by_fan_;
    std::optional<double> min_revenue_net_;
    std::optional<double> min_tips_net_;
    std::optional<std::int64_t> offset_;
    std::optional<bool> previously_subscribed_;
    std::optional<Sort> sort_;
    std::optional<bool> subscribed_using_promo_;
};

/// Fans with spending credited to a Smart Link; kept for compatibility, see smartLinks.listFans.
///
/// `GET /api/smart-links/{smart_link_id}/spenders`. Pages by offset.
class ListSpenders {
 public:
    struct Item {
        struct Revenue {
            std::optional<Timestamp> calculated_at;
            std::optional<double> total;
        };

        std::optional<std::string> onlyfans_id;
        std::optional<Revenue> revenue;
        std::optional<std::string> username;
    };

    using Result = std::vector<Item>;
    static const detail::OperationInfo& info;

    explicit ListSpenders(SmartLinkId smart_link_id) : smart_link_id_(std::move(smart_link_id)) {}

    /// 50 where it is not set.
    ListSpenders& limit(std::int64_t value) & {
        limit_ = value;
        return *this;
    }
    ListSpenders&& limit(std::int64_t value) && { return std::move(limit(value)); }

    /// camelCase, unlike the group's other parameters; 1 where it is not set.
    ListSpenders& min_spend(double value) & {
        min_spend_ = value;
        return *this;
    }
    ListSpenders&& min_spend(double value) && { return std::move(min_spend(value)); }

    /// 0 where it is not set.
    ListSpenders& offset(std::int64_t value) & {
        offset_ = value;
        return *this;
    }
    ListSpenders&& offset(std::int64_t value) && { return std::move(offset(value)); }

    [[nodiscard]] Request request() const;

    /// The list that the operation pages over.
    [[nodiscard]] static std::vector<Item>& items(Result& result) { return result; }
    [[nodiscard]] static const std::vector<Item>& items(const Result& result) { return result; }

    friend bool operator==(const ListSpenders&, const ListSpenders&) = default;

 private:
    SmartLinkId smart_link_id_;
    std::optional<std::int64_t> limit_;
    std::optional<double> min_spend_;
    std::optional<std::int64_t> offset_;
};

/// One Smart Link.
///
/// `GET /api/smart-links/{smart_link_id}`
class Retrieve {
 public:
    struct Result {
        std::optional<std::string> id;
        std::optional<Account> account;
        std::optional<std::int64_t> clicks_count;
        std::optional<std::int64_t> conversions_count;
        std::optional<Cost> cost;
        std::optional<Timestamp> created_at;
        std::optional<std::int64_t> free_trial_days;
        std::optional<std::string> link_type;
        std::optional<std::string> name;
        std::optional<std::string> revenue;
        std::optional<std::int64_t> subscribers_count;
        std::optional<std::string> traffic_redirect_url;
        std::optional<Timestamp> updated_at;
    };

    static const detail::OperationInfo& info;

    explicit Retrieve(SmartLinkId smart_link_id) : smart_link_id_(std::move(smart_link_id)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const Retrieve&, const Retrieve&) = default;

 private:
    SmartLinkId smart_link_id_;
};

/// Average revenue per subscriber by acquisition cohort, showing when a Smart Link pays off.
///
/// `GET /api/smart-links/{smart_link_id}/cohort-arps`. No response schema declared, the SDK sends Accept: */*; what the
/// body holds is not documented.
class RetrieveCohortArps {
 public:
    enum class RevenueBasis : std::uint8_t { net, gross };
    friend std::string_view to_string(RevenueBasis) noexcept;

    using Result = Nothing;
    static const detail::OperationInfo& info;

    explicit RetrieveCohortArps(SmartLinkId smart_link_id) : smart_link_id_(std::move(smart_link_id)) {}

    RetrieveCohortArps& acquisition_end(std::string value) & {
        acquisition_end_ = std::move(value);
        return *this;
    }
    RetrieveCohortArps&& acquisition_end(std::string value) && { return std::move(acquisition_end(std::move(value))); }

    RetrieveCohortArps& acquisition_start(std::string value) & {
        acquisition_start_ = std::move(value);
        return *this;
    }
    RetrieveCohortArps&& acquisition_start(std::string value) && {
        return std::move(acquisition_start(std::move(value)));
    }

    /// Net where it is not set.
    RetrieveCohortArps& revenue_basis(RevenueBasis value) & {
        revenue_basis_ = value;
        return *this;
    }
    RetrieveCohortArps&& revenue_basis(RevenueBasis value) && { return std::move(revenue_basis(value)); }

    [[nodiscard]] Request request() const;

    friend bool operator==(const RetrieveCohortArps&, const RetrieveCohortArps&) = default;

 private:
    SmartLinkId smart_link_id_;
    std::optional<std::string> acquisition_end_;
    std::optional<std::string> acquisition_start_;
    std::optional<RevenueBasis> revenue_basis_;
};

/// Summary with daily and monthly figures of one Smart Link.
///
/// `GET /api/smart-links/{smart_link_id}/stats`
class RetrieveStats {
 public:
    struct Result {
        struct Summary {
            std::optional<std::int64_t> clicks_total;
            std::optional<double> revenue_total;
            std::optional<std::int64_t> spenders_total;
            std::optional<std::int64_t> subs_total;
        };

        std::vector<LinkMetric> daily_metrics;
        std::vector<LinkMetric> monthly_metrics;
        std::optional<Summary> summary;
    };

    static const detail::OperationInfo& info;

    explicit RetrieveStats(SmartLinkId smart_link_id) : smart_link_id_(std::move(smart_link_id)) {}

    RetrieveStats& date_end(std::string value) & {
        date_end_ = std::move(value);
        return *this;
    }
    RetrieveStats&& date_end(std::string value) && { return std::move(date_end(std::move(value))); }

    RetrieveStats& date_start(std::string value) & {
        date_start_ = std::move(value);
        return *this;
    }
    RetrieveStats&& date_start(std::string value) && { return std::move(date_start(std::move(value))); }

    [[nodiscard]] Request request() const;

    friend bool operator==(const RetrieveStats&, const RetrieveStats&) = default;

 private:
    SmartLinkId smart_link_id_;
    std::optional<std::string> date_end_;
    std::optional<std::string> date_start_;
};

}  // namespace ofapi::smart_links
