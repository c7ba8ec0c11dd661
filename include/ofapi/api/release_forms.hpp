// Generated from src/api/openapi.yaml by ./run generate. Changes belong there.
#pragma once

#include <ofapi/api/ids.hpp>
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

namespace ofapi::release_forms {

struct AvatarThumbs {
    std::optional<std::string> c144;
    std::optional<std::string> c50;
};

/// Creates a link that invites someone to the account's release forms.
///
/// `POST /api/{account}/release-forms/create-invitation-link`
class CreateInvitationLink {
 public:
    struct Result {
        struct User {
            std::optional<std::int64_t> id;
            std::optional<std::string> avatar;
            std::optional<AvatarThumbs> avatar_thumbs;
            std::optional<bool> is_active;
            std::optional<bool> is_deleted;
            std::optional<bool> is_verified;
            std::optional<std::string> name;
            std::optional<std::string> username;
            std::optional<std::string> view;
        };

        std::optional<std::int64_t> id;
        std::optional<std::string> token;
        std::optional<Timestamp> date;
        std::optional<std::string> invitation_url;
        std::optional<std::string> name;
        std::optional<std::string> type;
        std::optional<User> user;
    };

    static const detail::OperationInfo& info;

    CreateInvitationLink(AccountId account, std::string name) : account_(std::move(account)), name_(std::move(name)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const CreateInvitationLink&, const CreateInvitationLink&) = default;

 private:
    AccountId account_;
    std::string name_;
};

/// Creates a release form and the link to submit it.
///
/// `POST /api/{account}/release-forms/create-release-form`
class CreateReleaseForm {
 public:
    struct Result {
        struct User {
            struct HeaderSize {
                std::optional<std::int64_t> height;
                std::optional<std::int64_t> width;
            };

            struct HeaderThumbs {
                std::optional<std::string> w480;
                std::optional<std::string> w760;
            };

            std::optional<std::int64_t> id;
            std::optional<std::string> avatar;
            std::optional<AvatarThumbs> avatar_thumbs;
            std::optional<bool> can_pay_internal;
            std::optional<bool> can_trial_send;
            std::optional<std::string> header;
            std::optional<HeaderSize> header_size;
            std::optional<HeaderThumbs> header_thumbs;
            std::optional<bool> is_verified;
            std::optional<std::string> name;
            std::optional<double> subscribe_price;
            std::optional<bool> tips_enabled;
            std::optional<double> tips_max;
            std::optional<double> tips_min;
            std::optional<double> tips_min_internal;
            std::optional<std::string> username;
            std::optional<std::string> view;
        };

        std::optional<std::int64_t> id;
        std::optional<Timestamp> approved_at;
        std::optional<std::string> code;
        std::optional<Timestamp> created_at;
        std::optional<std::string> name;
        std::optional<std::string> signature;
        std::vector<boost::json::value> signed_;
        std::optional<std::int64_t> signers_count;
        std::optional<std::string> submission_url;
        std::optional<std::string> type;
        std::optional<User> user;
    };

    static const detail::OperationInfo& info;

    CreateReleaseForm(AccountId account, std::string name) : account_(std::move(account)), name_(std::move(name)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const CreateReleaseForm&, const CreateReleaseForm&) = default;

 private:
    AccountId account_;
    std::string name_;
};

/// Pages through verified creators with a signed release form, who may be tagged in content.
///
/// `GET /api/{account}/release-forms/taggable-users`. _pagination: next_page is declared string, but the text says it
/// ends with null. Pages by the address of the next page.
class ListTaggableUsers {
 public:
    enum class Filter : std::uint8_t { all, pending };
    friend std::string_view to_string(Filter) noexcept;

    enum class Sort : std::uint8_t { date, name };
    friend std::string_view to_string(Sort) noexcept;

    enum class SortDirection : std::uint8_t { desc, asc };
    friend std::string_view to_string(SortDirection) noexcept;

    struct Result {
        struct Item {
            struct User {
                std::optional<std::int64_t> id;
                std::optional<std::string> avatar;
                std::optional<AvatarThumbs> avatar_thumbs;
                std::optional<bool> hidden_for_rf;
                std::optional<bool> is_from_guest;
                std::optional<bool> is_verified;
                std::optional<std::string> iv_status;
                std::optional<std::string> name;
                std::optional<std::string> username;
                std::optional<std::string> view;
            };

            std::optional<std::int64_t> id;
            std::optional<std::string> name;
            std::optional<std::string> type;
            std::optional<User> user;
        };

        std::vector<Item> items;
    };

    using Item = Result::Item;
    static const detail::OperationInfo& info;

    explicit ListTaggableUsers(AccountId account) : account_(std::move(account)) {}

    ListTaggableUsers& filter(Filter value) & {
        filter_ = value;
        return *this;
    }
    ListTaggableUsers&& filter(Filter value) && { return std::move(filter(value)); }

    /// 1 to 50.
    ListTaggableUsers& limit(std::int64_t value) & {
        limit_ = value;
        return *this;
    }
    ListTaggableUsers&& limit(std::int64_t value) && { return std::move(limit(value)); }

    /// Matches name or username.
    ListTaggableUsers& name(std::string value) & {
        name_ = std::move(value);
        return *this;
    }
    ListTaggableUsers&& name(std::string value) && { return std::move(name(std::move(value))); }

    /// At least 0.
    ListTaggableUsers& offset(std::int64_t value) & {
        offset_ = value;
        return *this;
    }
    ListTaggableUsers&& offset(std::int64_t value) && { return std::move(offset(value)); }

    ListTaggableUsers& sort(Sort value) & {
        sort_ = value;
        return *this;
    }
    ListTaggableUsers&& sort(Sort value) && { return std::move(sort(value)); }

    ListTaggableUsers& sort_direction(SortDirection value) & {
        sort_direction_ = value;
        return *this;
    }
    ListTaggableUsers&& sort_direction(SortDirection value) && { return std::move(sort_direction(value)); }

    [[nodiscard]] Request request() const;

    /// The list that the operation pages over.
    [[nodiscard]] static std::vector<Item>& items(Result& result) { return result.items; }
    [[nodiscard]] static const std::vector<Item>& items(const Result& result) { return result.items; }

    friend bool operator==(const ListTaggableUsers&, const ListTaggableUsers&) = default;

 private:
    AccountId account_;
    std::optional<Filter> filter_;
    std::optional<std::int64_t> limit_;
    std::optional<std::string> name_;
    std::optional<std::int64_t> offset_;
    std::optional<Sort> sort_;
    std::optional<SortDirection> sort_direction_;
};

}  // namespace ofapi::release_forms
