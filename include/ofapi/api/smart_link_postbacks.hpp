// Generated from src/api/openapi.yaml by ./run generate. Changes belong there.
#pragma once

#include <ofapi/api/ids.hpp>
#include <ofapi/detail/parameters.hpp>
#include <ofapi/request.hpp>
#include <ofapi/time.hpp>

#include <boost/json/value.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ofapi::smart_link_postbacks {

enum class HttpMethod : std::uint8_t { get, post };
[[nodiscard]] std::string_view to_string(HttpMethod) noexcept;

enum class SmartLinkScope : std::uint8_t { global, campaign_specific };
[[nodiscard]] std::string_view to_string(SmartLinkScope) noexcept;

struct Header {
    std::optional<std::string> name;
    std::optional<std::string> value;
};

struct PostbackSmartLink {
    std::optional<std::string> account_display_name;
    std::optional<std::string> account_prefixed_id;
    std::optional<std::string> link_ulid;
    std::optional<std::string> name;
};

struct Postback {
    std::optional<std::int64_t> id;
    std::optional<std::string> body;
    std::vector<std::string> conversion_types;
    std::optional<Timestamp> created_at;
    std::vector<Header> headers;
    std::optional<std::string> http_method;
    std::optional<std::string> latest_response;
    std::vector<std::string> smart_link_ids;
    std::optional<std::string> smart_link_scope;
    std::vector<PostbackSmartLink> smart_links;
    std::optional<Timestamp> updated_at;
    std::optional<std::string> url;
};

/// Registers a URL to be called when the chosen Smart Link conversions happen.
///
/// `POST /api/smart-link-postbacks`. Template for POST postbacks, placeholders allowed; header values may hold
/// placeholders too.
class Create {
 public:
    class HeaderParameter {
     public:
        HeaderParameter() {}

        /// At most 100 characters.
        HeaderParameter& name(std::string value) & {
            name_ = std::move(value);
            return *this;
        }
        HeaderParameter&& name(std::string value) && { return std::move(name(std::move(value))); }
        HeaderParameter& name(std::nullptr_t) & {
            name_.emplace(std::nullopt);
            return *this;
        }
        HeaderParameter&& name(std::nullptr_t) && { return std::move(name(nullptr)); }

        /// At most 2000 characters.
        HeaderParameter& value(std::string wanted) & {
            value_ = std::move(wanted);
            return *this;
        }
        HeaderParameter&& value(std::string wanted) && { return std::move(value(std::move(wanted))); }
        HeaderParameter& value(std::nullptr_t) & {
            value_.emplace(std::nullopt);
            return *this;
        }
        HeaderParameter&& value(std::nullptr_t) && { return std::move(value(nullptr)); }

        [[nodiscard]] boost::json::value to_json() const;

        friend bool operator==(const HeaderParameter&, const HeaderParameter&) = default;

     private:
        detail::Nullable<std::string> name_;
        detail::Nullable<std::string> value_;
    };

    struct Result {
        std::optional<std::int64_t> id;
        std::optional<std::string> body;
        std::vector<std::string> conversion_types;
        std::optional<Timestamp> created_at;
        std::vector<Header> headers;
        std::optional<std::string> http_method;
        std::optional<std::string> latest_response;
        std::vector<boost::json::value> smart_link_ids;
        std::optional<std::string> smart_link_scope;
        std::vector<boost::json::value> smart_links;
        std::optional<Timestamp> updated_at;
        std::optional<std::string> url;
    };

    static const detail::OperationInfo& info;

    /// `conversion_types`: At least one; example values are new_subscriber and new_transaction, no closed list is
    /// given.
    /// `smart_link_scope`: Global covers every Smart Link, campaign_specific only those in smart_link_ids.
    /// `url`: May hold placeholders such as {external_click_id}, {conversion_type}, {fbclid}, {gclid}, {ttclid}.
    Create(std::vector<std::string> conversion_types, SmartLinkScope smart_link_scope, std::string url)
        : conversion_types_(std::move(conversion_types)), smart_link_scope_(smart_link_scope), url_(std::move(url)) {}

    Create& body(std::string value) & {
        body_ = std::move(value);
        return *this;
    }
    Create&& body(std::string value) && { return std::move(body(std::move(value))); }

    /// Name is required when value is given, at most 100 characters of the HTTP token set; value at most 2000
    /// characters.
    Create& headers(std::vector<HeaderParameter> value) & {
        headers_ = std::move(value);
        return *this;
    }
    Create&& headers(std::vector<HeaderParameter> value) && { return std::move(headers(std::move(value))); }
    template <class... Values>
        requires detail::ListOf<HeaderParameter, Values...>
    Create& headers(Values&&... values) & {
        return headers(detail::list_of<HeaderParameter>(std::forward<Values>(values)...));
    }
    template <class... Values>
        requires detail::ListOf<HeaderParameter, Values...>
    Create&& headers(Values&&... values) && {
        return std::move(headers(detail::list_of<HeaderParameter>(std::forward<Values>(values)...)));
    }

    /// GET where it is not set.
    Create& http_method(HttpMethod value) & {
        http_method_ = value;
        return *this;
    }
    Create&& http_method(HttpMethod value) && { return std::move(http_method(value)); }

    /// Smart Link ULIDs; required when smart_link_scope is campaign_specific.
    Create& smart_link_ids(std::vector<std::string> value) & {
        smart_link_ids_ = std::move(value);
        return *this;
    }
    Create&& smart_link_ids(std::vector<std::string> value) && { return std::move(smart_link_ids(std::move(value))); }
    template <class... Values>
        requires detail::ListOf<std::string, Values...>
    Create& smart_link_ids(Values&&... values) & {
        return smart_link_ids(detail::list_of<std::string>(std::forward<Values>(values)...));
    }
    template <class... Values>
        requires detail::ListOf<std::string, Values...>
    Create&& smart_link_ids(Values&&... values) && {
        return std::move(smart_link_ids(detail::list_of<std::string>(std::forward<Values>(values)...)));
    }

    [[nodiscard]] Request request() const;

    friend bool operator==(const Create&, const Create&) = default;

 private:
    std::vector<std::string> conversion_types_;
    SmartLinkScope smart_link_scope_;
    std::string url_;
    std::optional<std::string> body_;
    std::optional<std::vector<HeaderParameter>> headers_;
    std::optional<HttpMethod> http_method_;
    std::optional<std::vector<std::string>> smart_link_ids_;
};

/// Removes a postback.
///
/// `DELETE /api/smart-link-postbacks/{postback_id}`. The answer has no envelope and no `_meta`.
class Delete {
 public:
    using Result = boost::json::value;
    static const detail::OperationInfo& info;

    explicit Delete(PostbackId postback_id) : postback_id_(std::move(postback_id)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const Delete&, const Delete&) = default;

 private:
    PostbackId postback_id_;
};

/// Every postback the team has configured.
///
/// `GET /api/smart-link-postbacks`
class List {
 public:
    struct Item {
        struct LatestResponse {
            std::optional<std::int64_t> id;
            std::optional<std::string> conversion_type;
            std::optional<Timestamp> created_at;
            std::optional<std::string> error_message;
            std::optional<std::string> error_type;
            std::optional<std::string> postback_url;
            std::optional<std::int64_t> status_code;
            std::optional<bool> succeeded;
        };

        std::optional<std::int64_t> id;
        std::optional<std::string> body;
        std::vector<std::string> conversion_types;
        std::optional<Timestamp> created_at;
        std::vector<Header> headers;
        std::optional<std::string> http_method;
        std::optional<LatestResponse> latest_response;
        std::vector<std::string> smart_link_ids;
        std::optional<std::string> smart_link_scope;
        std::vector<PostbackSmartLink> smart_links;
        std::optional<Timestamp> updated_at;
        std::optional<std::string> url;
    };

    using Result = std::vector<Item>;
    static const detail::OperationInfo& info;

    List() {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const List&, const List&) = default;
};

/// One configured postback.
///
/// `GET /api/smart-link-postbacks/{postback_id}`. Latest_response: string|null here, an object in
/// smartLinkPostbacks.list.
class Retrieve {
 public:
    using Result = Postback;
    static const detail::OperationInfo& info;

    explicit Retrieve(PostbackId postback_id) : postback_id_(std::move(postback_id)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const Retrieve&, const Retrieve&) = default;

 private:
    PostbackId postback_id_;
};

/// Changes a postback's configuration.
///
/// `PATCH /api/smart-link-postbacks/{postback_id}`
class Update {
 public:
    class HeaderParameter {
     public:
        HeaderParameter() {}

        /// At most 100 characters.
        HeaderParameter& name(std::string value) & {
            name_ = std::move(value);
            return *this;
        }
        HeaderParameter&& name(std::string value) && { return std::move(name(std::move(value))); }
        HeaderParameter& name(std::nullptr_t) & {
            name_.emplace(std::nullopt);
            return *this;
        }
        HeaderParameter&& name(std::nullptr_t) && { return std::move(name(nullptr)); }

        /// At most 2000 characters.
        HeaderParameter& value(std::string wanted) & {
            value_ = std::move(wanted);
            return *this;
        }
        HeaderParameter&& value(std::string wanted) && { return std::move(value(std::move(wanted))); }
        HeaderParameter& value(std::nullptr_t) & {
            value_.emplace(std::nullopt);
            return *this;
        }
        HeaderParameter&& value(std::nullptr_t) && { return std::move(value(nullptr)); }

        [[nodiscard]] boost::json::value to_json() const;

        friend bool operator==(const HeaderParameter&, const HeaderParameter&) = default;

     private:
        detail::Nullable<std::string> name_;
        detail::Nullable<std::string> value_;
    };

    using Result = Postback;
    static const detail::OperationInfo& info;

    Update(PostbackId postback_id, std::vector<std::string> conversion_types, SmartLinkScope smart_link_scope,
           std::string url)
        : postback_id_(std::move(postback_id)),
          conversion_types_(std::move(conversion_types)),
          smart_link_scope_(smart_link_scope),
          url_(std::move(url)) {}

    Update& body(std::string value) & {
        body_ = std::move(value);
        return *this;
    }
    Update&& body(std::string value) && { return std::move(body(std::move(value))); }

    /// Name is required when value is given, at most 100 characters of the HTTP token set; value at most 2000
    /// characters.
    Update& headers(std::vector<HeaderParameter> value) & {
        headers_ = std::move(value);
        return *this;
    }
    Update&& headers(std::vector<HeaderParameter> value) && { return std::move(headers(std::move(value))); }
    template <class... Values>
        requires detail::ListOf<HeaderParameter, Values...>
    Update& headers(Values&&... values) & {
        return headers(detail::list_of<HeaderParameter>(std::forward<Values>(values)...));
    }
    template <class... Values>
        requires detail::ListOf<HeaderParameter, Values...>
    Update&& headers(Values&&... values) && {
        return std::move(headers(detail::list_of<HeaderParameter>(std::forward<Values>(values)...)));
    }

    /// Keeps its value when omitted.
    Update& http_method(HttpMethod value) & {
        http_method_ = value;
        return *this;
    }
    Update&& http_method(HttpMethod value) && { return std::move(http_method(value)); }

    /// Smart Link ULIDs; required when smart_link_scope is campaign_specific.
    Update& smart_link_ids(std::vector<std::string> value) & {
        smart_link_ids_ = std::move(value);
        return *this;
    }
    Update&& smart_link_ids(std::vector<std::string> value) && { return std::move(smart_link_ids(std::move(value))); }
    template <class... Values>
        requires detail::ListOf<std::string, Values...>
    Update& smart_link_ids(Values&&... values) & {
        return smart_link_ids(detail::list_of<std::string>(std::forward<Values>(values)...));
    }
    template <class... Values>
        requires detail::ListOf<std::string, Values...>
    Update&& smart_link_ids(Values&&... values) && {
        return std::move(smart_link_ids(detail::list_of<std::string>(std::forward<Values>(values)...)));
    }

    [[nodiscard]] Request request() const;

    friend bool operator==(const Update&, const Update&) = default;

 private:
    PostbackId postback_id_;
    std::vector<std::string> conversion_types_;
    SmartLinkScope smart_link_scope_;
    std::string url_;
    std::optional<std::string> body_;
    std::optional<std::vector<HeaderParameter>> headers_;
    std::optional<HttpMethod> http_method_;
    std::optional<std::vector<std::string>> smart_link_ids_;
};

}  // namespace ofapi::smart_link_postbacks
