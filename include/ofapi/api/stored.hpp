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
#include <utility>
#include <vector>

namespace ofapi::stored {

struct Owner {
    std::optional<std::int64_t> id;
    std::optional<std::string> avatar_thumb_url;
    std::optional<std::string> name;
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

struct Links {
    struct Related {
        std::optional<std::string> spenders;
        std::optional<std::string> subscribers;
    };

    std::optional<Related> related;
};

/// Shared tracking links from the service's own cache; costs no credits.
///
/// `GET /api/{account}/stored/shared-tracking-links`. Pages by the address of the next page. Costs no credits.
class ListSharedTrackingLinks {
 public:
    class Filter {
     public:
        Filter() {}

        /// At most 255 characters.
        Filter& search(std::string value) & {
            search_ = std::move(value);
            return *this;
        }
        Filter&& search(std::string value) && { return std::move(search(std::move(value))); }

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
        std::optional<std::string> search_;
        std::optional<std::vector<std::string>> tags_;
    };

    struct Result {
        struct ListItem {
            std::optional<std::int64_t> id;
            std::optional<std::int64_t> campaign_code;
            std::optional<std::string> campaign_name;
            std::optional<std::string> campaign_url;
            std::optional<std::int64_t> clicks_count;
            std::optional<Timestamp> created_at;
            std::optional<Timestamp> end_date;
            std::optional<bool> is_deleted;
            std::optional<Owner> owner;
            std::optional<std::int64_t> subscribers_count;
            std::vector<boost::json::value> tags;
        };

        std::optional<bool> has_more;
        std::vector<ListItem> list;
    };

    using Item = Result::ListItem;
    static const detail::OperationInfo& info;

    explicit ListSharedTrackingLinks(AccountId account) : account_(std::move(account)) {}

    ListSharedTrackingLinks& filter(Filter value) & {
        filter_ = std::move(value);
        return *this;
    }
    ListSharedTrackingLinks&& filter(Filter value) && { return std::move(filter(std::move(value))); }

    /// 1 to 1000; 10 where it is not set.
    ListSharedTrackingLinks& limit(std::int64_t value) & {
        limit_ = value;
        return *this;
    }
    ListSharedTrackingLinks&& limit(std::int64_t value) && { return std::move(limit(value)); }

    /// At least 0; 0 where it is not set.
    ListSharedTrackingLinks& offset(std::int64_t value) & {
        offset_ = value;
        return *this;
    }
    ListSharedTrackingLinks&& offset(std::int64_t value) && { return std::move(offset(value)); }

    [[nodiscard]] Request request() const;

    /// The list that the operation pages over.
    [[nodiscard]] static std::vector<Item>& items(Result& result) { return result.list; }
    [[nodiscard]] static const std::vector<Item>& items(const Result& result) { return result.list; }

    friend bool operator==(const ListSharedTrackingLinks&, const ListSharedTrackingLinks&) = default;

 private:
    AccountId account_;
    std::optional<Filter> filter_;
    std::optional<std::int64_t> limit_;
    std::optional<std::int64_t> offset_;
};

/// Shared free trial links from the service's own cache; costs no credits.
///
/// `GET /api/{account}/stored/shared-trial-links`. Pages by the address of the next page. Costs no credits.
class ListSharedTrialLinks {
 public:
    class Filter {
     public:
        Filter() {}

        /// At most 255 characters.
        Filter& search(std::string value) & {
            search_ = std::move(value);
            return *this;
        }
        Filter&& search(std::string value) && { return std::move(search(std::move(value))); }

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
        std::optional<std::string> search_;
        std::optional<std::vector<std::string>> tags_;
    };

    struct Result {
        struct ListItem {
            std::optional<std::int64_t> id;
            std::optional<std::int64_t> claim_counts;
            std::optional<std::int64_t> clicks_counts;
            std::optional<Timestamp> created_at;
            std::optional<Timestamp> expired_at;
            std::optional<bool> is_finished;
            std::optional<Owner> owner;
            std::optional<std::int64_t> subscribe_counts;
            std::optional<std::int64_t> subscribe_days;
            std::vector<boost::json::value> tags;
            std::optional<std::string> trial_link_name;
            std::optional<std::string> url;
        };

        std::optional<bool> has_more;
        std::vector<ListItem> list;
    };

    using Item = Result::ListItem;
    static const detail::OperationInfo& info;

    explicit ListSharedTrialLinks(AccountId account) : account_(std::move(account)) {}

    ListSharedTrialLinks& filter(Filter value) & {
        filter_ = std::move(value);
        return *this;
    }
    ListSharedTrialLinks&& filter(Filter value) && { return std::move(filter(std::move(value))); }

    /// 1 to 1000; 10 where it is not set.
    ListSharedTrialLinks& limit(std::int64_t value) & {
        limit_ = value;
        return *this;
    }
    ListSharedTrialLinks&& limit(std::int64_t value) && { return std::move(limit(value)); }

    /// At least 0; 0 where it is not set.
    ListSharedTrialLinks& offset(std::int64_t value) & {
        offset_ = value;
        return *this;
    }
    ListSharedTrialLinks&& offset(std::int64_t value) && { return std::move(offset(value)); }

    [[nodiscard]] Request request() const;

    /// The list that the operation pages over.
    [[nodiscard]] static std::vector<Item>& items(Result& result) { return result.list; }
    [[nodiscard]] static const std::vector<Item>& items(const Result& result) { return result.list; }

    friend bool operator==(const ListSharedTrialLinks&, const ListSharedTrialLinks&) = default;

 private:
    AccountId account_;
    std::optional<Filter> filter_;
    std::optional<std::int64_t> limit_;
    std::optional<std::int64_t> offset_;
};

/// The account's tracking links from the service's own cache; costs no credits.
///
/// `GET /api/{account}/stored/tracking-links`. Cost: inputValue, perClick, perPromo and perSub are declared
/// string|null. Pages by the address of the next page. Costs no credits.
class ListTrackingLinks {
 public:
    class Filter {
     public:
        Filter() {}

        Filter& include_smart_links(bool value) & {
            include_smart_links_ = value;
            return *this;
        }
        Filter&& include_smart_links(bool value) && { return std::move(include_smart_links(value)); }

        /// At most 255 characters.
        Filter& search(std::string value) & {
            search_ = std::move(value);
            return *this;
        }
        Filter&& search(std::string value) && { return std::move(search(std::move(value))); }

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
        std::optional<bool> include_smart_links_;
        std::optional<std::string> search_;
        std::optional<std::vector<std::string>> tags_;
    };

    struct Result {
        struct ListItem {
            struct Revenue {
                std::optional<Timestamp> calculated_at;
                std::optional<double> chargebacks;
                std::optional<bool> is_loading;
                std::optional<double> revenue_per_click;
                std::optional<double> revenue_per_subscriber;
                std::optional<std::int64_t> spenders_count;
                std::optional<double> total;
            };

            std::optional<std::int64_t> id;
            std::optional<std::int64_t> campaign_code;
            std::optional<std::string> campaign_name;
            std::optional<std::string> campaign_url;
            std::optional<std::int64_t> clicks_count;
            std::optional<Cost> cost;
            std::optional<Timestamp> created_at;
            std::optional<Timestamp> end_date;
            std::optional<Links> links;
            std::optional<Revenue> revenue;
            std::optional<std::int64_t> subscribers_count;
            std::vector<std::string> tags;
        };

        std::optional<bool> has_more;
        std::vector<ListItem> list;
    };

    using Item = Result::ListItem;
    static const detail::OperationInfo& info;

    explicit ListTrackingLinks(AccountId account) : account_(std::move(account)) {}

    ListTrackingLinks& filter(Filter value) & {
        filter_ = std::move(value);
        return *this;
    }
    ListTrackingLinks&& filter(Filter value) && { return std::move(filter(std::move(value))); }

    /// 1 to 1000; 10 where it is not set.
    ListTrackingLinks& limit(std::int64_t value) & {
        limit_ = value;
        return *this;
    }
    ListTrackingLinks&& limit(std::int64_t value) && { return std::move(limit(value)); }

    /// At least 0; 0 where it is not set.
    ListTrackingLinks& offset(std::int64_t value) & {
        offset_ = value;
        return *this;
    }
    ListTrackingLinks&& offset(std::int64_t value) && { return std::move(offset(value)); }

    [[nodiscard]] Request request() const;

    /// The list that the operation pages over.
    [[nodiscard]] static std::vector<Item>& items(Result& result) { return result.list; }
    [[nodiscard]] static const std::vector<Item>& items(const Result& result) { return result.list; }

    friend bool operator==(const ListTrackingLinks&, const ListTrackingLinks&) = default;

 private:
    AccountId account_;
    std::optional<Filter> filter_;
    std::optional<std::int64_t> limit_;
    std::optional<std::int64_t> offset_;
};

/// The account's free trial links from the service's own cache; costs no credits.
///
/// `GET /api/{account}/stored/trial-links`. Pages by the address of the next page. Costs no credits.
class ListTrialLinks {
 public:
    class Filter {
     public:
        Filter() {}

        Filter& include_smart_links(bool value) & {
            include_smart_links_ = value;
            return *this;
        }
        Filter&& include_smart_links(bool value) && { return std::move(include_smart_links(value)); }

        /// At most 255 characters.
        Filter& search(std::string value) & {
            search_ = std::move(value);
            return *this;
        }
        Filter&& search(std::string value) && { return std::move(search(std::move(value))); }

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
        std::optional<bool> include_smart_links_;
        std::optional<std::string> search_;
        std::optional<std::vector<std::string>> tags_;
    };

    struct Result {
        struct ListItem {
            struct Revenue {
                std::optional<Timestamp> calculated_at;
                std::optional<double> chargebacks;
                std::optional<bool> is_loading;
                std::optional<double> revenue_per_subscriber;
                std::optional<std::int64_t> spenders_count;
                std::optional<double> total;
            };

            std::optional<std::int64_t> id;
            std::optional<std::int64_t> claim_counts;
            std::optional<std::int64_t> clicks_counts;
            std::optional<Cost> cost;
            std::optional<Timestamp> created_at;
            std::optional<Timestamp> expired_at;
            std::optional<bool> is_finished;
            std::optional<Links> links;
            std::optional<Revenue> revenue;
            std::optional<std::int64_t> subscribe_counts;
            std::optional<std::int64_t> subscribe_days;
            std::vector<std::string> tags;
            std::optional<std::string> trial_link_name;
            std::optional<std::string> url;
        };

        std::optional<bool> has_more;
        std::vector<ListItem> list;
    };

    using Item = Result::ListItem;
    static const detail::OperationInfo& info;

    explicit ListTrialLinks(AccountId account) : account_(std::move(account)) {}

    ListTrialLinks& filter(Filter value) & {
        filter_ = std::move(value);
        return *this;
    }
    ListTrialLinks&& filter(Filter value) && { return std::move(filter(std::move(value))); }

    /// 1 to 1000; 10 where it is not set.
    ListTrialLinks& limit(std::int64_t value) & {
        limit_ = value;
        return *this;
    }
    ListTrialLinks&& limit(std::int64_t value) && { return std::move(limit(value)); }

    /// At least 0; 0 where it is not set.
    ListTrialLinks& offset(std::int64_t value) & {
        offset_ = value;
        return *this;
    }
    ListTrialLinks&& offset(std::int64_t value) && { return std::move(offset(value)); }

    [[nodiscard]] Request request() const;

    /// The list that the operation pages over.
    [[nodiscard]] static std::vector<Item>& items(Result& result) { return result.list; }
    [[nodiscard]] static const std::vector<Item>& items(const Result& result) { return result.list; }

    friend bool operator==(const ListTrialLinks&, const ListTrialLinks&) = default;

 private:
    AccountId account_;
    std::optional<Filter> filter_;
    std::optional<std::int64_t> limit_;
    std::optional<std::int64_t> offset_;
};

}  // namespace ofapi::stored
