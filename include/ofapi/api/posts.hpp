// Generated from src/api/openapi.yaml by ./run generate. Changes belong there.
#pragma once

#include <ofapi/api/ids.hpp>
#include <ofapi/detail/parameters.hpp>
#include <ofapi/file.hpp>
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

namespace ofapi::posts {

enum class BlockBannedWords : std::uint8_t { strict_ban, risky, replace_soften };
[[nodiscard]] std::string_view to_string(BlockBannedWords) noexcept;

enum class Sort : std::uint8_t { desc, asc };
[[nodiscard]] std::string_view to_string(Sort) noexcept;

enum class VotingType : std::uint8_t { poll, quiz };
[[nodiscard]] std::string_view to_string(VotingType) noexcept;

struct Counters {
    std::optional<std::int64_t> archived_posts_count;
    std::optional<std::int64_t> audios_count;
    std::optional<std::int64_t> medias_count;
    std::optional<std::int64_t> photos_count;
    std::optional<std::int64_t> posts_count;
    std::optional<std::int64_t> private_archived_posts_count;
    std::optional<std::int64_t> streams_count;
    std::optional<std::int64_t> videos_count;
};

struct UserRef {
    std::optional<std::int64_t> id;
    std::optional<std::string> view;
};

struct Post {
    std::optional<std::int64_t> id;
    std::optional<UserRef> author;
    std::optional<bool> can_comment;
    std::optional<bool> can_delete;
    std::optional<bool> can_edit;
    std::optional<bool> can_toggle_favorite;
    std::optional<bool> can_view_media;
    std::optional<bool> is_markdown_disabled;
    std::optional<bool> is_media_ready;
    std::optional<bool> is_opened;
    std::optional<Timestamp> posted_at;
    std::optional<std::string> posted_at_precise;
    std::optional<std::string> raw_text;
    std::optional<std::string> response_type;
    std::optional<std::string> text;
    std::optional<std::string> tips_amount;
};

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

struct PostAuthor {
    std::optional<std::int64_t> id;
    std::optional<std::string> avatar;
    std::optional<AvatarThumbs> avatar_thumbs;
    std::optional<bool> can_add_subscriber;
    std::optional<bool> can_comment_story;
    std::optional<bool> can_create_lists;
    std::optional<bool> can_earn;
    std::optional<bool> can_look_story;
    std::optional<bool> can_pay_internal;
    std::optional<bool> can_send_chat_to_all;
    std::optional<bool> can_trial_send;
    std::optional<double> credits_max;
    std::optional<double> credits_min;
    std::optional<bool> has_not_viewed_story;
    std::optional<bool> has_scheduled_stream;
    std::optional<bool> has_stories;
    std::optional<bool> has_stream;
    std::optional<bool> has_stripe;
    std::optional<std::string> header;
    std::optional<HeaderSize> header_size;
    std::optional<HeaderThumbs> header_thumbs;
    std::optional<bool> is_paywall_passed;
    std::optional<bool> is_stripe_exist;
    std::optional<bool> is_verified;
    std::optional<std::string> name;
    std::optional<bool> show_media_count;
    std::optional<bool> show_posts_in_feed;
    std::optional<bool> subscribed_by;
    std::optional<double> subscribe_price;
    std::vector<boost::json::value> subscription_bundles;
    std::optional<bool> tips_enabled;
    std::optional<double> tips_max;
    std::optional<double> tips_min;
    std::optional<double> tips_min_internal;
    std::optional<bool> tips_text_enabled;
    std::optional<std::string> username;
    std::optional<std::string> view;
};

struct LabelState {
    std::optional<std::string> id;
    std::optional<bool> is_clear_in_progress;
    std::optional<std::string> name;
    std::vector<boost::json::value> posts;
    std::optional<std::int64_t> posts_count;
    std::optional<std::string> type;
};

struct ChartPoint {
    std::optional<std::int64_t> count;
    std::optional<Timestamp> date;
};

struct CommentAuthor {
    std::optional<std::int64_t> id;
    std::optional<std::string> avatar;
    std::optional<AvatarThumbs> avatar_thumbs;
    std::optional<bool> can_add_subscriber;
    std::optional<bool> can_comment_story;
    std::optional<bool> can_create_lists;
    std::optional<bool> can_earn;
    std::optional<bool> can_look_story;
    std::optional<bool> can_pay_internal;
    std::optional<bool> can_report;
    std::optional<bool> can_send_chat_to_all;
    std::optional<double> credits_max;
    std::optional<double> credits_min;
    std::optional<double> credits_min_alternatives;
    std::optional<bool> has_not_viewed_story;
    std::optional<bool> has_scheduled_stream;
    std::optional<bool> has_stories;
    std::optional<bool> has_stream;
    std::optional<bool> has_stripe;
    std::optional<std::string> header;
    std::optional<HeaderSize> header_size;
    std::optional<HeaderThumbs> header_thumbs;
    std::optional<bool> is_paywall_passed;
    std::optional<bool> is_stripe_exist;
    std::optional<bool> is_verified;
    std::optional<Timestamp> last_seen;
    std::optional<std::string> name;
    std::optional<bool> show_media_count;
    std::optional<std::string> subscribed_on;
    std::optional<double> subscribe_price;
    std::vector<boost::json::value> subscription_bundles;
    std::optional<bool> tips_enabled;
    std::optional<double> tips_max;
    std::optional<double> tips_min;
    std::optional<double> tips_min_internal;
    std::optional<bool> tips_text_enabled;
    std::optional<std::string> username;
    std::optional<std::string> view;
};

/// Archives a post, or moves it between the regular and the private archive.
///
/// `POST /api/{account}/posts/{post_id}/archive`
class Archive {
 public:
    struct Result {
        std::optional<Counters> counters;
        std::vector<LabelState> label_states;
    };

    static const detail::OperationInfo& info;

    Archive(AccountId account, PostId post_id) : account_(std::move(account)), post_id_(std::move(post_id)) {}

    /// Sent as query of a POST; true puts the post in the private archive.
    Archive& private_archive(bool value) & {
        private_archive_ = value;
        return *this;
    }
    Archive&& private_archive(bool value) && { return std::move(private_archive(value)); }

    [[nodiscard]] Request request() const;

    friend bool operator==(const Archive&, const Archive&) = default;

 private:
    AccountId account_;
    PostId post_id_;
    std::optional<bool> private_archive_;
};

/// Publishes, schedules or saves a post.
///
/// `POST /api/{account}/posts`
class Create {
 public:
    struct Result {
        struct MediaItem {
            struct Files {
                struct Full {
                    std::optional<std::int64_t> height;
                    std::optional<std::int64_t> size;
                    std::vector<boost::json::value> sources;
                    std::optional<std::string> url;
                    std::optional<std::int64_t> width;
                };

                std::optional<Full> full;
                std::optional<std::string> preview;
                std::optional<std::string> square_preview;
                std::optional<std::string> thumb;
            };

            std::optional<std::int64_t> id;
            std::optional<bool> can_view;
            std::optional<bool> converted_to_video;
            std::optional<Timestamp> created_at;
            std::optional<std::int64_t> duration;
            std::optional<Files> files;
            std::optional<bool> has_custom_preview;
            std::optional<bool> has_error;
            std::optional<bool> is_ready;
            std::vector<boost::json::value> release_forms;
            std::optional<std::string> type;
        };

        std::optional<std::int64_t> id;
        std::optional<PostAuthor> author;
        std::optional<bool> can_comment;
        std::optional<bool> can_delete;
        std::optional<bool> can_edit;
        std::optional<bool> can_toggle_favorite;
        std::optional<bool> can_view_media;
        std::optional<bool> is_markdown_disabled;
        std::optional<bool> is_opened;
        std::vector<MediaItem> media;
        std::optional<std::int64_t> media_count;
        std::optional<Timestamp> posted_at;
        std::optional<std::string> posted_at_precise;
        std::optional<std::string> raw_text;
        std::optional<std::string> response_type;
        std::optional<std::string> text;
        std::optional<std::string> tips_amount;
    };

    static const detail::OperationInfo& info;

    Create(AccountId account, std::string text) : account_(std::move(account)), text_(std::move(text)) {}

    /// Off when omitted; otherwise banned words in text make the call fail with 422 naming them (strict_ban: every
    /// tier, risky: risky and replace/soften, replace_soften: only that tier).
    Create& block_banned_words(BlockBannedWords value) & {
        block_banned_words_ = value;
        return *this;
    }
    Create&& block_banned_words(BlockBannedWords value) && { return std::move(block_banned_words(value)); }

    /// Days until the post disappears; omitted means never; 1 to 30.
    Create& expire_days(std::int64_t value) & {
        expire_days_ = value;
        return *this;
    }
    Create&& expire_days(std::int64_t value) && { return std::move(expire_days(value)); }

    /// At least 10.
    Create& fund_raising_target_amount(double value) & {
        fund_raising_target_amount_ = value;
        return *this;
    }
    Create&& fund_raising_target_amount(double value) && { return std::move(fund_raising_target_amount(value)); }

    /// Required with fundRaisingTargetAmount, at least one; none above the target.
    Create& fund_raising_tips_presets(std::vector<std::string> value) & {
        fund_raising_tips_presets_ = std::move(value);
        return *this;
    }
    Create&& fund_raising_tips_presets(std::vector<std::string> value) && {
        return std::move(fund_raising_tips_presets(std::move(value)));
    }
    template <class... Values>
        requires detail::ListOf<std::string, Values...>
    Create& fund_raising_tips_presets(Values&&... values) & {
        return fund_raising_tips_presets(detail::list_of<std::string>(std::forward<Values>(values)...));
    }
    template <class... Values>
        requires detail::ListOf<std::string, Values...>
    Create&& fund_raising_tips_presets(Values&&... values) && {
        return std::move(fund_raising_tips_presets(detail::list_of<std::string>(std::forward<Values>(values)...)));
    }

    /// Described as an array of label ids but typed string.
    Create& label_ids(std::string value) & {
        label_ids_ = std::move(value);
        return *this;
    }
    Create&& label_ids(std::string value) && { return std::move(label_ids(std::move(value))); }

    /// ofapi_media_ ids, OnlyFans vault ids, or files sent directly (the SDK nevertheless sends JSON here).
    Create& media_files(std::vector<std::string> value) & {
        media_files_ = std::move(value);
        return *this;
    }
    Create&& media_files(std::vector<std::string> value) && { return std::move(media_files(std::move(value))); }
    template <class... Values>
        requires detail::ListOf<std::string, Values...>
    Create& media_files(Values&&... values) & {
        return media_files(detail::list_of<std::string>(std::forward<Values>(values)...));
    }
    template <class... Values>
        requires detail::ListOf<std::string, Values...>
    Create&& media_files(Values&&... values) && {
        return std::move(media_files(detail::list_of<std::string>(std::forward<Values>(values)...)));
    }

    /// As mediaFiles, or an index into the files uploaded there; the description speaks of a price, but this operation
    /// has no price parameter.
    Create& previews(std::vector<std::string> value) & {
        previews_ = std::move(value);
        return *this;
    }
    Create&& previews(std::vector<std::string> value) && { return std::move(previews(std::move(value))); }
    template <class... Values>
        requires detail::ListOf<std::string, Values...>
    Create& previews(Values&&... values) & {
        return previews(detail::list_of<std::string>(std::forward<Values>(values)...));
    }
    template <class... Values>
        requires detail::ListOf<std::string, Values...>
    Create&& previews(Values&&... values) && {
        return std::move(previews(detail::list_of<std::string>(std::forward<Values>(values)...)));
    }

    /// Described as an array of creator user ids but typed string.
    Create& rf_tag(std::string value) & {
        rf_tag_ = std::move(value);
        return *this;
    }
    Create&& rf_tag(std::string value) && { return std::move(rf_tag(std::move(value))); }

    /// Puts the post in the saved-for-later queue.
    Create& save_for_later(bool value) & {
        save_for_later_ = value;
        return *this;
    }
    Create&& save_for_later(bool value) && { return std::move(save_for_later(value)); }

    /// Future time in UTC.
    Create& scheduled_date(Timestamp value) & {
        scheduled_date_ = value;
        return *this;
    }
    Create&& scheduled_date(Timestamp value) && { return std::move(scheduled_date(value)); }

    /// Counted from 0; required when votingType is quiz.
    Create& voting_correct_index(std::int64_t value) & {
        voting_correct_index_ = value;
        return *this;
    }
    Create&& voting_correct_index(std::int64_t value) && { return std::move(voting_correct_index(value)); }

    /// days, one of 1, 3, 7, 30; only with votingType; 1, 3, 7 or 30.
    Create& voting_due(std::int64_t value) & {
        voting_due_ = value;
        return *this;
    }
    Create&& voting_due(std::int64_t value) && { return std::move(voting_due(value)); }

    /// Required with votingType.
    Create& voting_options(std::vector<std::string> value) & {
        voting_options_ = std::move(value);
        return *this;
    }
    Create&& voting_options(std::vector<std::string> value) && { return std::move(voting_options(std::move(value))); }
    template <class... Values>
        requires detail::ListOf<std::string, Values...>
    Create& voting_options(Values&&... values) & {
        return voting_options(detail::list_of<std::string>(std::forward<Values>(values)...));
    }
    template <class... Values>
        requires detail::ListOf<std::string, Values...>
    Create&& voting_options(Values&&... values) && {
        return std::move(voting_options(detail::list_of<std::string>(std::forward<Values>(values)...)));
    }

    Create& voting_type(VotingType value) & {
        voting_type_ = value;
        return *this;
    }
    Create&& voting_type(VotingType value) && { return std::move(voting_type(value)); }

    [[nodiscard]] Request request() const;

    friend bool operator==(const Create&, const Create&) = default;

 private:
    AccountId account_;
    std::string text_;
    std::optional<BlockBannedWords> block_banned_words_;
    std::optional<std::int64_t> expire_days_;
    std::optional<double> fund_raising_target_amount_;
    std::optional<std::vector<std::string>> fund_raising_tips_presets_;
    std::optional<std::string> label_ids_;
    std::optional<std::vector<std::string>> media_files_;
    std::optional<std::vector<std::string>> previews_;
    std::optional<std::string> rf_tag_;
    std::optional<bool> save_for_later_;
    std::optional<Timestamp> scheduled_date_;
    std::optional<std::int64_t> voting_correct_index_;
    std::optional<std::int64_t> voting_due_;
    std::optional<std::vector<std::string>> voting_options_;
    std::optional<VotingType> voting_type_;
};

/// Deletes a post.
///
/// `DELETE /api/{account}/posts/{post_id}`
class Delete {
 public:
    struct Result {
        struct Counters {
            std::optional<std::int64_t> archived_posts_count;
            std::optional<std::int64_t> audios_count;
            std::optional<std::int64_t> medias_count;
            std::optional<std::int64_t> photos_count;
            std::optional<std::int64_t> posts_count;
            std::optional<std::int64_t> streams_count;
            std::optional<std::int64_t> videos_count;
        };

        std::optional<Counters> counters;
        std::optional<bool> success;
    };

    static const detail::OperationInfo& info;

    Delete(AccountId account, PostId post_id) : account_(std::move(account)), post_id_(std::move(post_id)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const Delete&, const Delete&) = default;

 private:
    AccountId account_;
    PostId post_id_;
};

/// Pages through the account's posts.
///
/// `GET /api/{account}/posts`. Pages by offset.
class List {
 public:
    enum class Order : std::uint8_t { publish_date, favorites_count, tips_summ };
    friend std::string_view to_string(Order) noexcept;

    struct Result {
        std::optional<Counters> counters;
        std::optional<bool> has_more;
        std::optional<std::string> head_marker;
        std::vector<Post> list;
        std::optional<std::string> tail_marker;
    };

    using Item = Post;
    static const detail::OperationInfo& info;

    explicit List(AccountId account) : account_(std::move(account)) {}

    /// True adds data.counters to the answer.
    List& counters(bool value) & {
        counters_ = value;
        return *this;
    }
    List&& counters(bool value) && { return std::move(counters(value)); }

    /// 10 where it is not set.
    List& limit(std::int64_t value) & {
        limit_ = value;
        return *this;
    }
    List&& limit(std::int64_t value) && { return std::move(limit(value)); }

    /// Only posts published then or later.
    List& minimum_publish_date(Timestamp value) & {
        minimum_publish_date_ = value;
        return *this;
    }
    List&& minimum_publish_date(Timestamp value) && { return std::move(minimum_publish_date(value)); }

    List& offset(std::int64_t value) & {
        offset_ = value;
        return *this;
    }
    List&& offset(std::int64_t value) && { return std::move(offset(value)); }

    /// publish_date where it is not set.
    List& order(Order value) & {
        order_ = value;
        return *this;
    }
    List&& order(Order value) && { return std::move(order(value)); }

    /// True keeps only pinned posts.
    List& pinned(bool value) & {
        pinned_ = value;
        return *this;
    }
    List&& pinned(bool value) && { return std::move(pinned(value)); }

    /// Search text.
    List& query(std::string value) & {
        query_ = std::move(value);
        return *this;
    }
    List&& query(std::string value) && { return std::move(query(std::move(value))); }

    /// Desc where it is not set.
    List& sort(Sort value) & {
        sort_ = value;
        return *this;
    }
    List&& sort(Sort value) && { return std::move(sort(value)); }

    [[nodiscard]] Request request() const;

    /// The list that the operation pages over.
    [[nodiscard]] static std::vector<Item>& items(Result& result) { return result.list; }
    [[nodiscard]] static const std::vector<Item>& items(const Result& result) { return result.list; }

    friend bool operator==(const List&, const List&) = default;

 private:
    AccountId account_;
    std::optional<bool> counters_;
    std::optional<std::int64_t> limit_;
    std::optional<Timestamp> minimum_publish_date_;
    std::optional<std::int64_t> offset_;
    std::optional<Order> order_;
    std::optional<bool> pinned_;
    std::optional<std::string> query_;
    std::optional<Sort> sort_;
};

/// Pins or unpins a post (no parameter says which, so evidently a toggle).
///
/// `POST /api/{account}/posts/{post_id}/pin`
class Pin {
 public:
    struct Result {
        std::optional<bool> success;
    };

    static const detail::OperationInfo& info;

    Pin(AccountId account, PostId post_id) : account_(std::move(account)), post_id_(std::move(post_id)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const Pin&, const Pin&) = default;

 private:
    AccountId account_;
    PostId post_id_;
};

/// Details of one of the account's posts.
///
/// `GET /api/{account}/posts/{post_id}`
class Retrieve {
 public:
    struct Result {
        std::optional<std::int64_t> id;
        std::optional<PostAuthor> author;
        std::optional<bool> can_comment;
        std::optional<bool> can_delete;
        std::optional<bool> can_edit;
        std::optional<bool> can_edit_text;
        std::optional<bool> can_toggle_favorite;
        std::optional<bool> can_view_media;
        std::optional<bool> is_markdown_disabled;
        std::optional<bool> is_media_ready;
        std::optional<bool> is_opened;
        std::optional<Timestamp> posted_at;
        std::optional<std::string> posted_at_precise;
        std::optional<std::string> raw_text;
        std::optional<std::string> response_type;
        std::optional<std::string> text;
        std::optional<std::string> tips_amount;
    };

    static const detail::OperationInfo& info;

    Retrieve(AccountId account, PostId post_id) : account_(std::move(account)), post_id_(std::move(post_id)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const Retrieve&, const Retrieve&) = default;

 private:
    AccountId account_;
    PostId post_id_;
};

/// How a post performs: views, likes, comments, tips, purchases.
///
/// `GET /api/{account}/posts/{post_id}/stats`
class Stats {
 public:
    struct Result {
        struct TipSumChartItem {
            std::optional<double> count;
            std::optional<Timestamp> date;
        };

        std::vector<ChartPoint> comment_chart;
        std::optional<std::int64_t> comment_count;
        std::optional<bool> has_stats;
        std::optional<bool> has_video;
        std::optional<bool> is_available;
        std::vector<ChartPoint> like_chart;
        std::optional<std::int64_t> like_count;
        std::vector<ChartPoint> look_chart;
        std::optional<std::int64_t> look_count;
        std::optional<std::int64_t> look_duration;
        std::optional<double> look_duration_average;
        std::optional<std::int64_t> purchased_count;
        std::optional<double> purchased_summ;
        std::vector<ChartPoint> purchases_chart;
        std::vector<ChartPoint> tip_chart;
        std::optional<std::int64_t> tip_count;
        std::optional<double> tip_sum;
        /// Its field is called count although it presumably holds money.
        std::vector<TipSumChartItem> tip_sum_chart;
        std::vector<ChartPoint> unique_look_chart;
        std::optional<std::int64_t> unique_look_count;
    };

    static const detail::OperationInfo& info;

    Stats(AccountId account, PostId post_id) : account_(std::move(account)), post_id_(std::move(post_id)) {}

    /// True adds data over time.
    Stats& with_historical_data(bool value) & {
        with_historical_data_ = value;
        return *this;
    }
    Stats&& with_historical_data(bool value) && { return std::move(with_historical_data(value)); }

    [[nodiscard]] Request request() const;

    friend bool operator==(const Stats&, const Stats&) = default;

 private:
    AccountId account_;
    PostId post_id_;
    std::optional<bool> with_historical_data_;
};

/// Takes a post out of the archive.
///
/// `POST /api/{account}/posts/{post_id}/unarchive`
class Unarchive {
 public:
    struct Result {
        std::optional<Counters> counters;
        std::vector<LabelState> label_states;
    };

    static const detail::OperationInfo& info;

    Unarchive(AccountId account, PostId post_id) : account_(std::move(account)), post_id_(std::move(post_id)) {}

    /// Sent as query of a POST; true where the post lies in the private archive.
    Unarchive& private_archive(bool value) & {
        private_archive_ = value;
        return *this;
    }
    Unarchive&& private_archive(bool value) && { return std::move(private_archive(value)); }

    [[nodiscard]] Request request() const;

    friend bool operator==(const Unarchive&, const Unarchive&) = default;

 private:
    AccountId account_;
    PostId post_id_;
    std::optional<bool> private_archive_;
};

/// Changes a post that is published, queued or saved for later.
///
/// `PUT /api/{account}/posts/{post_id}`. The SDK asks for text/plain here.
class Update {
 public:
    using Result = std::string;
    static const detail::OperationInfo& info;

    Update(AccountId account, PostId post_id, std::string text)
        : account_(std::move(account)), post_id_(std::move(post_id)), text_(std::move(text)) {}

    /// Off when omitted; otherwise banned words in text make the call fail with 422 naming them (strict_ban: every
    /// tier, risky: risky and replace/soften, replace_soften: only that tier).
    Update& block_banned_words(BlockBannedWords value) & {
        block_banned_words_ = value;
        return *this;
    }
    Update&& block_banned_words(BlockBannedWords value) && { return std::move(block_banned_words(value)); }

    /// Days until the post disappears; omitted means never; 1 to 30.
    Update& expire_days(std::int64_t value) & {
        expire_days_ = value;
        return *this;
    }
    Update&& expire_days(std::int64_t value) && { return std::move(expire_days(value)); }

    /// At least 10.
    Update& fund_raising_target_amount(double value) & {
        fund_raising_target_amount_ = value;
        return *this;
    }
    Update&& fund_raising_target_amount(double value) && { return std::move(fund_raising_target_amount(value)); }

    /// Required with fundRaisingTargetAmount, at least one; none above the target.
    Update& fund_raising_tips_presets(std::vector<std::string> value) & {
        fund_raising_tips_presets_ = std::move(value);
        return *this;
    }
    Update&& fund_raising_tips_presets(std::vector<std::string> value) && {
        return std::move(fund_raising_tips_presets(std::move(value)));
    }
    template <class... Values>
        requires detail::ListOf<std::string, Values...>
    Update& fund_raising_tips_presets(Values&&... values) & {
        return fund_raising_tips_presets(detail::list_of<std::string>(std::forward<Values>(values)...));
    }
    template <class... Values>
        requires detail::ListOf<std::string, Values...>
    Update&& fund_raising_tips_presets(Values&&... values) && {
        return std::move(fund_raising_tips_presets(detail::list_of<std::string>(std::forward<Values>(values)...)));
    }

    /// Described as an array of label ids but typed string.
    Update& label_ids(std::string value) & {
        label_ids_ = std::move(value);
        return *this;
    }
    Update&& label_ids(std::string value) && { return std::move(label_ids(std::move(value))); }

    /// Described as an array of ofapi_media_ or OnlyFans media ids but typed string; needed when price is not 0.
    Update& media_files(std::string value) & {
        media_files_ = std::move(value);
        return *this;
    }
    Update&& media_files(std::string value) && { return std::move(media_files(std::move(value))); }

    /// US dollars; 3 to 100, or 0.
    Update& price(double value) & {
        price_ = value;
        return *this;
    }
    Update&& price(double value) && { return std::move(price(value)); }

    /// Described as an array of creator user ids but typed string.
    Update& rf_tag(std::string value) & {
        rf_tag_ = std::move(value);
        return *this;
    }
    Update&& rf_tag(std::string value) && { return std::move(rf_tag(std::move(value))); }

    /// Puts the post in the saved-for-later queue.
    Update& save_for_later(bool value) & {
        save_for_later_ = value;
        return *this;
    }
    Update&& save_for_later(bool value) && { return std::move(save_for_later(value)); }

    /// Future time in UTC.
    Update& scheduled_date(Timestamp value) & {
        scheduled_date_ = value;
        return *this;
    }
    Update&& scheduled_date(Timestamp value) && { return std::move(scheduled_date(value)); }

    /// Counted from 0; required when votingType is quiz.
    Update& voting_correct_index(std::int64_t value) & {
        voting_correct_index_ = value;
        return *this;
    }
    Update&& voting_correct_index(std::int64_t value) && { return std::move(voting_correct_index(value)); }

    /// days, one of 1, 3, 7, 30; only with votingType; 1, 3, 7 or 30.
    Update& voting_due(std::int64_t value) & {
        voting_due_ = value;
        return *this;
    }
    Update&& voting_due(std::int64_t value) && { return std::move(voting_due(value)); }

    /// Required with votingType.
    Update& voting_options(std::vector<std::string> value) & {
        voting_options_ = std::move(value);
        return *this;
    }
    Update&& voting_options(std::vector<std::string> value) && { return std::move(voting_options(std::move(value))); }
    template <class... Values>
        requires detail::ListOf<std::string, Values...>
    Update& voting_options(Values&&... values) & {
        return voting_options(detail::list_of<std::string>(std::forward<Values>(values)...));
    }
    template <class... Values>
        requires detail::ListOf<std::string, Values...>
    Update&& voting_options(Values&&... values) && {
        return std::move(voting_options(detail::list_of<std::string>(std::forward<Values>(values)...)));
    }

    Update& voting_type(VotingType value) & {
        voting_type_ = value;
        return *this;
    }
    Update&& voting_type(VotingType value) && { return std::move(voting_type(value)); }

    [[nodiscard]] Request request() const;

    friend bool operator==(const Update&, const Update&) = default;

 private:
    AccountId account_;
    PostId post_id_;
    std::string text_;
    std::optional<BlockBannedWords> block_banned_words_;
    std::optional<std::int64_t> expire_days_;
    std::optional<double> fund_raising_target_amount_;
    std::optional<std::vector<std::string>> fund_raising_tips_presets_;
    std::optional<std::string> label_ids_;
    std::optional<std::string> media_files_;
    std::optional<double> price_;
    std::optional<std::string> rf_tag_;
    std::optional<bool> save_for_later_;
    std::optional<Timestamp> scheduled_date_;
    std::optional<std::int64_t> voting_correct_index_;
    std::optional<std::int64_t> voting_due_;
    std::optional<std::vector<std::string>> voting_options_;
    std::optional<VotingType> voting_type_;
};

namespace comments {

/// Writes a comment under one of the account's posts.
///
/// `POST /api/{account}/posts/{post_id}/comments`
class Create {
 public:
    struct Result {
        std::optional<std::int64_t> id;
        std::optional<CommentAuthor> author;
        std::optional<bool> can_like;
        std::optional<Timestamp> changed_at;
        std::optional<std::string> giphy_id;
        std::optional<bool> is_liked;
        std::optional<bool> is_liked_by_author;
        std::optional<bool> is_pinned;
        std::optional<std::int64_t> likes_count;
        std::optional<Timestamp> posted_at;
        std::optional<std::string> text;
    };

    static const detail::OperationInfo& info;

    /// `text`: All parameters travel in the query of a POST, there is no body.
    Create(AccountId account, PostId post_id, std::string text)
        : account_(std::move(account)), post_id_(std::move(post_id)), text_(std::move(text)) {}

    /// Id of the comment replied to.
    Create& answer_to(std::int64_t value) & {
        answer_to_ = value;
        return *this;
    }
    Create&& answer_to(std::int64_t value) && { return std::move(answer_to(value)); }

    /// An id from the giphy operations.
    Create& giphy_id(std::string value) & {
        giphy_id_ = std::move(value);
        return *this;
    }
    Create&& giphy_id(std::string value) && { return std::move(giphy_id(std::move(value))); }

    [[nodiscard]] Request request() const;

    friend bool operator==(const Create&, const Create&) = default;

 private:
    AccountId account_;
    PostId post_id_;
    std::string text_;
    std::optional<std::int64_t> answer_to_;
    std::optional<std::string> giphy_id_;
};

/// Deletes a comment under a post.
///
/// `DELETE /api/{account}/posts/{post_id}/comments/{comment_id}`
class Delete {
 public:
    struct Result {
        std::optional<bool> success;
    };

    static const detail::OperationInfo& info;

    Delete(AccountId account, PostId post_id, CommentId comment_id)
        : account_(std::move(account)), post_id_(std::move(post_id)), comment_id_(std::move(comment_id)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const Delete&, const Delete&) = default;

 private:
    AccountId account_;
    PostId post_id_;
    CommentId comment_id_;
};

/// Likes a comment under a post.
///
/// `POST /api/{account}/posts/{post_id}/comments/{comment_id}/like`
class Like {
 public:
    struct Result {
        std::optional<bool> is_liked;
        std::optional<std::int64_t> likes_count;
        std::optional<bool> success;
    };

    static const detail::OperationInfo& info;

    Like(AccountId account, PostId post_id, CommentId comment_id)
        : account_(std::move(account)), post_id_(std::move(post_id)), comment_id_(std::move(comment_id)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const Like&, const Like&) = default;

 private:
    AccountId account_;
    PostId post_id_;
    CommentId comment_id_;
};

/// Pages through the comments under a post.
///
/// `GET /api/{account}/posts/{post_id}/comments`. Pages by the offset that each answer names.
class List {
 public:
    struct Result {
        struct ListItem {
            std::optional<std::int64_t> id;
            std::optional<UserRef> author;
            std::optional<bool> can_like;
            std::optional<Timestamp> changed_at;
            std::optional<std::string> giphy_id;
            std::optional<bool> is_liked;
            std::optional<bool> is_liked_by_author;
            std::optional<bool> is_pinned;
            std::optional<std::int64_t> likes_count;
            std::optional<Timestamp> posted_at;
            std::optional<std::string> text;
        };

        std::optional<bool> has_more;
        std::vector<ListItem> list;
        std::optional<std::int64_t> next_offset;
    };

    using Item = Result::ListItem;
    static const detail::OperationInfo& info;

    List(AccountId account, PostId post_id) : account_(std::move(account)), post_id_(std::move(post_id)) {}

    /// 10 where it is not set.
    List& limit(std::int64_t value) & {
        limit_ = value;
        return *this;
    }
    List&& limit(std::int64_t value) && { return std::move(limit(value)); }

    List& offset(std::int64_t value) & {
        offset_ = value;
        return *this;
    }
    List&& offset(std::int64_t value) && { return std::move(offset(value)); }

    /// Desc where it is not set.
    List& sort(Sort value) & {
        sort_ = value;
        return *this;
    }
    List&& sort(Sort value) && { return std::move(sort(value)); }

    [[nodiscard]] Request request() const;

    /// The list that the operation pages over.
    [[nodiscard]] static std::vector<Item>& items(Result& result) { return result.list; }
    [[nodiscard]] static const std::vector<Item>& items(const Result& result) { return result.list; }

    friend bool operator==(const List&, const List&) = default;

 private:
    AccountId account_;
    PostId post_id_;
    std::optional<std::int64_t> limit_;
    std::optional<std::int64_t> offset_;
    std::optional<Sort> sort_;
};

/// Pins a comment under a post.
///
/// `POST /api/{account}/posts/{post_id}/comments/{comment_id}/pin`
class Pin {
 public:
    struct Result {
        std::optional<bool> success;
    };

    static const detail::OperationInfo& info;

    Pin(AccountId account, PostId post_id, CommentId comment_id)
        : account_(std::move(account)), post_id_(std::move(post_id)), comment_id_(std::move(comment_id)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const Pin&, const Pin&) = default;

 private:
    AccountId account_;
    PostId post_id_;
    CommentId comment_id_;
};

/// Takes back a like of a comment.
///
/// `DELETE /api/{account}/posts/{post_id}/comments/{comment_id}/like`
class Unlike {
 public:
    struct Result {
        std::optional<bool> is_liked;
        std::optional<std::int64_t> likes_count;
        std::optional<bool> success;
    };

    static const detail::OperationInfo& info;

    Unlike(AccountId account, PostId post_id, CommentId comment_id)
        : account_(std::move(account)), post_id_(std::move(post_id)), comment_id_(std::move(comment_id)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const Unlike&, const Unlike&) = default;

 private:
    AccountId account_;
    PostId post_id_;
    CommentId comment_id_;
};

/// Unpins a comment under a post.
///
/// `DELETE /api/{account}/posts/{post_id}/comments/{comment_id}/pin`
class Unpin {
 public:
    struct Result {
        std::optional<bool> success;
    };

    static const detail::OperationInfo& info;

    Unpin(AccountId account, PostId post_id, CommentId comment_id)
        : account_(std::move(account)), post_id_(std::move(post_id)), comment_id_(std::move(comment_id)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const Unpin&, const Unpin&) = default;

 private:
    AccountId account_;
    PostId post_id_;
    CommentId comment_id_;
};

}  // namespace comments

namespace labels {

/// Creates a label for sorting posts.
///
/// `POST /api/{account}/posts/labels`
class Create {
 public:
    struct Result {
        std::optional<std::int64_t> id;
        std::optional<bool> is_clear_in_progress;
        std::optional<std::string> name;
        std::vector<boost::json::value> posts;
        std::optional<std::int64_t> posts_count;
        std::optional<std::string> type;
    };

    static const detail::OperationInfo& info;

    Create(AccountId account, std::string name) : account_(std::move(account)), name_(std::move(name)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const Create&, const Create&) = default;

 private:
    AccountId account_;
    std::string name_;
};

/// Pages through the account's post labels.
///
/// `GET /api/{account}/posts/labels`. Pages by the offset that each answer names.
class List {
 public:
    struct Result {
        std::optional<std::string> hash_sort;
        std::optional<bool> has_more;
        std::vector<LabelState> list;  ///< label ids are strings here but a number in posts.labels.create
        std::optional<std::int64_t> next_offset;
        std::optional<std::string> order;
        std::optional<std::string> sort;
    };

    using Item = LabelState;
    static const detail::OperationInfo& info;

    explicit List(AccountId account) : account_(std::move(account)) {}

    /// 10 where it is not set.
    List& limit(std::int64_t value) & {
        limit_ = value;
        return *this;
    }
    List&& limit(std::int64_t value) && { return std::move(limit(value)); }

    List& offset(std::int64_t value) & {
        offset_ = value;
        return *this;
    }
    List&& offset(std::int64_t value) && { return std::move(offset(value)); }

    [[nodiscard]] Request request() const;

    /// The list that the operation pages over.
    [[nodiscard]] static std::vector<Item>& items(Result& result) { return result.list; }
    [[nodiscard]] static const std::vector<Item>& items(const Result& result) { return result.list; }

    friend bool operator==(const List&, const List&) = default;

 private:
    AccountId account_;
    std::optional<std::int64_t> limit_;
    std::optional<std::int64_t> offset_;
};

}  // namespace labels

}  // namespace ofapi::posts
