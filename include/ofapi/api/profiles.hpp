// Generated from src/api/openapi.yaml by ./run generate. Changes belong there.
#pragma once

#include <ofapi/api/ids.hpp>
#include <ofapi/request.hpp>
#include <ofapi/time.hpp>

#include <cstdint>
#include <optional>
#include <string>
#include <utility>

namespace ofapi::profiles {

/// Profile details of the user with a given username.
///
/// `GET /api/profiles/{username}`
class Retrieve {
 public:
    struct Result {
        struct AvatarThumbs {
            std::optional<std::string> c144;
            std::optional<std::string> c50;
        };

        struct HeaderSize {
            std::optional<std::int64_t> height;
            std::optional<std::int64_t> width;
        };

        struct HeaderThumbs {
            std::optional<std::string> w480;
            std::optional<std::string> w760;
        };

        std::optional<std::int64_t> id;
        std::optional<std::string> about;
        std::optional<std::int64_t> archived_posts_count;
        std::optional<std::int64_t> audios_count;
        std::optional<std::string> avatar;
        std::optional<bool> avatar_header_converter_upload;
        std::optional<AvatarThumbs> avatar_thumbs;
        std::optional<bool> can_add_subscriber;
        std::optional<bool> can_chat;
        std::optional<bool> can_comment_story;
        std::optional<bool> can_create_promotion;
        std::optional<bool> can_create_trial;
        std::optional<bool> can_earn;
        std::optional<bool> can_look_story;
        std::optional<bool> can_pay_internal;
        std::optional<bool> can_receive_chat_message;
        std::optional<bool> can_report;
        std::optional<bool> can_restrict;
        std::optional<bool> can_trial_send;
        std::optional<std::string> current_subscribe_price;
        std::optional<std::int64_t> favorited_count;
        std::optional<std::int64_t> favorites_count;
        std::optional<Timestamp> first_published_post_date;
        std::optional<bool> has_labels;
        std::optional<bool> has_links;
        std::optional<bool> has_not_viewed_story;
        std::optional<bool> has_pinned_posts;
        std::optional<bool> has_scheduled_stream;
        std::optional<bool> has_stories;
        std::optional<bool> has_stream;
        std::optional<std::string> header;
        std::optional<HeaderSize> header_size;
        std::optional<HeaderThumbs> header_thumbs;
        std::optional<bool> is_adult_content;
        std::optional<bool> is_blocked;
        std::optional<bool> is_friend;
        std::optional<bool> is_markdown_disabled_for_about;
        std::optional<bool> is_performer;
        std::optional<bool> is_private_restriction;
        std::optional<bool> is_real_performer;
        std::optional<bool> is_referrer_allowed;
        std::optional<bool> is_restricted;
        std::optional<bool> is_spotify_connected;
        std::optional<bool> is_spring_connected;
        std::optional<bool> is_verified;
        std::optional<Timestamp> join_date;
        std::optional<Timestamp> last_seen;
        std::optional<std::string> location;
        std::optional<std::int64_t> medias_count;
        std::optional<std::string> name;
        std::optional<std::string> ofapi_gender;
        std::optional<double> ofapi_gender_confidence;
        std::optional<std::int64_t> photos_count;
        std::optional<std::int64_t> posts_count;
        std::optional<std::int64_t> private_archived_posts_count;
        std::optional<double> referal_bonus_summ_for_referer;
        std::optional<bool> show_media_count;
        std::optional<bool> show_posts_in_feed;
        std::optional<bool> show_subscribers_count;
        std::optional<bool> subscribed_by;
        std::optional<std::string> subscribed_by_autoprolong;
        std::optional<std::string> subscribed_by_data;
        std::optional<std::string> subscribed_by_expire;
        std::optional<Timestamp> subscribed_by_expire_date;
        std::optional<std::string> subscribed_is_expired_now;
        std::optional<bool> subscribed_on;
        std::optional<std::string> subscribed_on_data;
        std::optional<std::string> subscribed_on_duration;
        std::optional<std::string> subscribed_on_expired_now;
        std::optional<double> subscribe_price;
        std::optional<std::string> subscribers_count;
        std::optional<bool> tips_enabled;
        std::optional<double> tips_max;
        std::optional<double> tips_min;
        std::optional<double> tips_min_internal;
        std::optional<bool> tips_text_enabled;
        std::optional<std::string> username;
        std::optional<std::int64_t> videos_count;
        std::optional<std::string> view;
        std::optional<std::string> website;
        std::optional<std::string> wishlist;
    };

    static const detail::OperationInfo& info;

    explicit Retrieve(Username username) : username_(std::move(username)) {}

    /// True always gives live data (for example when the profile was last online).
    Retrieve& fresh(bool value) & {
        fresh_ = value;
        return *this;
    }
    Retrieve&& fresh(bool value) && { return std::move(fresh(value)); }

    [[nodiscard]] Request request() const;

    friend bool operator==(const Retrieve&, const Retrieve&) = default;

 private:
    Username username_;
    std::optional<bool> fresh_;
};

}  // namespace ofapi::profiles
