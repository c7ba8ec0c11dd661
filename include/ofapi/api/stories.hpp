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

namespace ofapi::stories {

struct StoryMedia {
    struct Files {
        struct Full {
            std::optional<std::int64_t> height;
            std::optional<std::int64_t> size;
            std::vector<boost::json::value> sources;
            std::optional<std::string> url;
            std::optional<std::int64_t> width;
        };

        struct Preview {
            struct Sources {
                std::optional<std::string> w150;
            };

            std::optional<std::int64_t> height;
            std::optional<std::int64_t> size;
            std::optional<Sources> sources;
            std::optional<std::string> url;
            std::optional<std::int64_t> width;
        };

        struct SquarePreview {
            struct Sources {
                std::optional<std::string> w150;
                std::optional<std::string> w480;
            };

            std::optional<std::int64_t> height;
            std::optional<std::int64_t> size;
            std::optional<Sources> sources;
            std::optional<std::string> url;
            std::optional<std::int64_t> width;
        };

        struct Thumb {
            std::optional<std::int64_t> height;
            std::optional<std::int64_t> size;
            std::optional<std::string> url;
            std::optional<std::int64_t> width;
        };

        std::optional<Full> full;
        std::optional<Preview> preview;
        std::optional<SquarePreview> square_preview;
        std::optional<Thumb> thumb;
    };

    struct VideoSources {
        std::optional<std::string> n240;
        std::optional<std::string> n720;
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
    std::optional<std::string> type;
    std::optional<VideoSources> video_sources;
};

struct Story {
    std::optional<std::int64_t> id;
    std::optional<bool> can_delete;
    std::optional<std::int64_t> comments_count;
    std::optional<Timestamp> created_at;
    std::optional<bool> has_post;
    std::optional<bool> is_highlight_cover;
    std::optional<bool> is_last_in_highlight;
    std::optional<bool> is_ready;
    std::optional<bool> is_watched;
    std::optional<std::int64_t> likes_count;
    std::vector<StoryMedia> media;
    std::optional<std::string> question;
    std::vector<boost::json::value> release_forms;
    std::optional<std::string> tips_amount;
    std::optional<double> tips_amount_raw;
    std::optional<std::int64_t> tips_count;
    std::optional<std::int64_t> user_id;
    std::vector<boost::json::value> viewers;
    std::optional<std::int64_t> viewers_count;
};

struct StoryText {
    std::optional<double> angle;
    std::optional<std::string> bg_color;
    std::optional<std::string> color;
    std::optional<std::string> font_family;
    std::optional<std::string> font_size;
    std::optional<std::string> font_style;
    std::optional<std::int64_t> font_weight;
    std::optional<double> left;
    std::optional<double> scale;
    std::optional<std::string> text;
    std::optional<std::string> text_align;
    std::optional<double> text_height;
    std::optional<double> text_width;
    std::optional<double> top;
    std::optional<std::string> type;
    std::vector<boost::json::value> users;
    std::optional<std::int64_t> z_index;
};

struct CountPoint {
    std::optional<std::int64_t> count;
    std::optional<Timestamp> date;
};

struct Highlight {
    std::optional<std::int64_t> id;
    std::optional<std::string> cover;
    std::optional<std::int64_t> cover_story_id;
    std::optional<Timestamp> created_at;
    std::optional<std::int64_t> stories_count;
    std::optional<std::string> title;
    std::optional<std::int64_t> user_id;
};

/// Publishes a story from uploaded or vault media, with optional text, mention and question overlays.
///
/// `POST /api/{account}/stories`
class Create {
 public:
    enum class FontFamily : std::uint8_t {
        roboto,
        pt_mono,
        shantell_sans,
        sofia_sans,
        yanone_kaffeesatz,
        rubik_medium,
        rubik_black
    };
    friend std::string_view to_string(FontFamily) noexcept;

    enum class TextAlign : std::uint8_t { left, center, right };
    friend std::string_view to_string(TextAlign) noexcept;

    enum class Type : std::uint8_t { text, mention };
    friend std::string_view to_string(Type) noexcept;

    /// Left and top are percentages of the canvas, width and height pixels of it; no field is declared required, text
    /// included.
    class Question {
     public:
        Question() {}

        /// #FF51DC where it is not set.
        Question& color(std::string value) & {
            color_ = std::move(value);
            return *this;
        }
        Question&& color(std::string value) && { return std::move(color(std::move(value))); }

        /// 160 where it is not set.
        Question& height(double value) & {
            height_ = value;
            return *this;
        }
        Question&& height(double value) && { return std::move(height(value)); }

        /// 0 to 100; 25 where it is not set.
        Question& left(double value) & {
            left_ = value;
            return *this;
        }
        Question&& left(double value) && { return std::move(left(value)); }

        Question& text(std::string value) & {
            text_ = std::move(value);
            return *this;
        }
        Question&& text(std::string value) && { return std::move(text(std::move(value))); }

        /// 0 to 100; 30 where it is not set.
        Question& top(double value) & {
            top_ = value;
            return *this;
        }
        Question&& top(double value) && { return std::move(top(value)); }

        /// 257 where it is not set.
        Question& width(double value) & {
            width_ = value;
            return *this;
        }
        Question&& width(double value) && { return std::move(width(value)); }

        [[nodiscard]] boost::json::value to_json() const;

        friend bool operator==(const Question&, const Question&) = default;

     private:
        std::optional<std::string> color_;
        std::optional<double> height_;
        std::optional<double> left_;
        std::optional<std::string> text_;
        std::optional<double> top_;
        std::optional<double> width_;
    };

    class Text {
     public:
        Text() {}

        /// For a mention the @username; OnlyFans resolves the user and adds a release form.
        Text& text(std::string value) & {
            text_ = std::move(value);
            return *this;
        }
        Text&& text(std::string value) && { return std::move(text(std::move(value))); }

        /// 0 where it is not set.
        Text& angle(double value) & {
            angle_ = value;
            return *this;
        }
        Text&& angle(double value) && { return std::move(angle(value)); }

        /// hex, #00000000 = transparent; transparent for texts and white for mentions by default.
        Text& bg_color(std::string value) & {
            bg_color_ = std::move(value);
            return *this;
        }
        Text&& bg_color(std::string value) && { return std::move(bg_color(std::move(value))); }

        /// hex; white on a coloured background, black on white, #0091EA for mentions by default.
        Text& color(std::string value) & {
            color_ = std::move(value);
            return *this;
        }
        Text&& color(std::string value) && { return std::move(color(std::move(value))); }

        /// Weights allowed: Roboto 400/500/700, PTMono 400, ShantellSans 400, SofiaSans 400, YanoneKaffeesatz 700,
        /// RubikMedium 500, RubikBlack 700; mentions always use Roboto 500; Roboto where it is not set.
        Text& font_family(FontFamily value) & {
            font_family_ = value;
            return *this;
        }
        Text&& font_family(FontFamily value) && { return std::move(font_family(value)); }

        /// 8 to 100; 20 where it is not set.
        Text& font_size(double value) & {
            font_size_ = value;
            return *this;
        }
        Text&& font_size(double value) && { return std::move(font_size(value)); }

        /// An integer on the wire; must suit fontFamily; 400, 500 or 700.
        Text& font_weight(std::int64_t value) & {
            font_weight_ = value;
            return *this;
        }
        Text&& font_weight(std::int64_t value) && { return std::move(font_weight(value)); }

        /// Percentage of the canvas width; top a percentage of its height, staggered downwards by default; 0 to 100; 25
        /// where it is not set.
        Text& left(double value) & {
            left_ = value;
            return *this;
        }
        Text&& left(double value) && { return std::move(left(value)); }

        /// 1 where it is not set.
        Text& scale(double value) & {
            scale_ = value;
            return *this;
        }
        Text&& scale(double value) && { return std::move(scale(value)); }

        /// Left where it is not set.
        Text& text_align(TextAlign value) & {
            text_align_ = value;
            return *this;
        }
        Text&& text_align(TextAlign value) && { return std::move(text_align(value)); }

        /// Canvas pixels, estimated when omitted; textWidth likewise.
        Text& text_height(double value) & {
            text_height_ = value;
            return *this;
        }
        Text&& text_height(double value) && { return std::move(text_height(value)); }

        Text& text_width(double value) & {
            text_width_ = value;
            return *this;
        }
        Text&& text_width(double value) && { return std::move(text_width(value)); }

        /// 0 to 100.
        Text& top(double value) & {
            top_ = value;
            return *this;
        }
        Text&& top(double value) && { return std::move(top(value)); }

        /// Text where it is not set.
        Text& type(Type value) & {
            type_ = value;
            return *this;
        }
        Text&& type(Type value) && { return std::move(type(value)); }

        /// Placement order by default.
        Text& z_index(std::int64_t value) & {
            z_index_ = value;
            return *this;
        }
        Text&& z_index(std::int64_t value) && { return std::move(z_index(value)); }

        [[nodiscard]] boost::json::value to_json() const;

        friend bool operator==(const Text&, const Text&) = default;

     private:
        std::optional<std::string> text_;
        std::optional<double> angle_;
        std::optional<std::string> bg_color_;
        std::optional<std::string> color_;
        std::optional<FontFamily> font_family_;
        std::optional<double> font_size_;
        std::optional<std::int64_t> font_weight_;
        std::optional<double> left_;
        std::optional<double> scale_;
        std::optional<TextAlign> text_align_;
        std::optional<double> text_height_;
        std::optional<double> text_width_;
        std::optional<double> top_;
        std::optional<Type> type_;
        std::optional<std::int64_t> z_index_;
    };

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
            std::optional<std::string> type;
        };

        struct Question {
            struct Entity {
                std::optional<std::int64_t> id;
                std::optional<Timestamp> created_at;
                std::optional<std::string> text;
            };

            struct Positions {
                std::optional<double> angle;
                std::optional<std::string> color;
                std::optional<double> height;
                std::optional<double> left;
                std::optional<double> top;
                std::optional<double> width;
                std::optional<std::string> x;
                std::optional<std::string> y;
                std::optional<std::int64_t> z_index;
            };

            std::optional<Entity> entity;
            std::optional<Positions> positions;
            std::optional<std::string> type;
        };

        struct ReleaseForm {
            struct User {
                std::optional<std::int64_t> id;
                std::optional<std::string> avatar;
                std::optional<std::string> avatar_thumbs;
                std::optional<bool> is_from_guest;
                std::optional<bool> is_identity_verified;
                std::optional<std::string> iv_status;
                std::optional<std::string> name;
                std::optional<std::string> username;
                std::optional<std::string> view;
            };

            std::optional<std::int64_t> id;
            std::optional<std::string> name;
            std::optional<std::string> partner_source;
            std::optional<std::string> type;
            std::optional<User> user;
        };

        std::optional<std::int64_t> id;
        std::optional<bool> can_delete;
        std::optional<std::int64_t> canvas_height;
        std::optional<std::int64_t> canvas_width;
        std::optional<std::int64_t> comments_count;
        std::optional<Timestamp> created_at;
        std::optional<bool> has_post;
        std::optional<bool> is_highlight_cover;
        std::optional<bool> is_last_in_highlight;
        std::optional<bool> is_ready;
        std::optional<bool> is_watched;
        std::optional<std::int64_t> likes_count;
        std::vector<MediaItem> media;
        std::optional<Question> question;
        std::vector<ReleaseForm> release_forms;
        std::vector<StoryText> texts;
        std::optional<std::string> tips_amount;
        std::optional<double> tips_amount_raw;
        std::optional<std::int64_t> tips_count;
        std::optional<std::int64_t> user_id;
        std::vector<boost::json::value> viewers;
        std::optional<std::int64_t> viewers_count;
    };

    static const detail::OperationInfo& info;

    /// `media_files`: ofapi_media_ upload ids or vault media ids.
    Create(AccountId account, std::vector<std::string> media_files)
        : account_(std::move(account)), media_files_(std::move(media_files)) {}

    /// The canvas the overlays are placed on; canvasWidth likewise; 1920 where it is not set.
    Create& canvas_height(std::int64_t value) & {
        canvas_height_ = value;
        return *this;
    }
    Create&& canvas_height(std::int64_t value) && { return std::move(canvas_height(value)); }

    /// 1080 where it is not set.
    Create& canvas_width(std::int64_t value) & {
        canvas_width_ = value;
        return *this;
    }
    Create&& canvas_width(std::int64_t value) && { return std::move(canvas_width(value)); }

    /// Left and top are percentages of the canvas, width and height pixels of it; no field is declared required, text
    /// included.
    Create& question(Question value) & {
        question_ = std::move(value);
        return *this;
    }
    Create&& question(Question value) && { return std::move(question(std::move(value))); }

    Create& texts(std::vector<Text> value) & {
        texts_ = std::move(value);
        return *this;
    }
    Create&& texts(std::vector<Text> value) && { return std::move(texts(std::move(value))); }
    template <class... Values>
        requires detail::ListOf<Text, Values...>
    Create& texts(Values&&... values) & {
        return texts(detail::list_of<Text>(std::forward<Values>(values)...));
    }
    template <class... Values>
        requires detail::ListOf<Text, Values...>
    Create&& texts(Values&&... values) && {
        return std::move(texts(detail::list_of<Text>(std::forward<Values>(values)...)));
    }

    [[nodiscard]] Request request() const;

    friend bool operator==(const Create&, const Create&) = default;

 private:
    AccountId account_;
    std::vector<std::string> media_files_;
    std::optional<std::int64_t> canvas_height_;
    std::optional<std::int64_t> canvas_width_;
    std::optional<Question> question_;
    std::optional<std::vector<Text>> texts_;
};

/// Removes a story.
///
/// `DELETE /api/{account}/stories/{story_id}`
class Delete {
 public:
    struct Result {
        std::optional<bool> success;
    };

    static const detail::OperationInfo& info;

    Delete(AccountId account, StoryId story_id) : account_(std::move(account)), story_id_(std::move(story_id)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const Delete&, const Delete&) = default;

 private:
    AccountId account_;
    StoryId story_id_;
};

/// The account's stories that are still showing.
///
/// `GET /api/{account}/stories`
class ListActive {
 public:
    using Result = std::vector<Story>;
    static const detail::OperationInfo& info;

    explicit ListActive(AccountId account) : account_(std::move(account)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const ListActive&, const ListActive&) = default;

 private:
    AccountId account_;
};

/// The account's archived stories.
///
/// `GET /api/{account}/stories/archive`. Pages by the marker that each answer names.
class ListArchive {
 public:
    struct Result {
        struct ListItem {
            std::optional<std::int64_t> id;
            std::optional<Timestamp> created_at;
            std::vector<StoryMedia> media;
            std::optional<std::string> question;
        };

        std::optional<bool> has_more;
        std::vector<ListItem> list;
        std::optional<std::int64_t> marker;
    };

    using Item = Result::ListItem;
    static const detail::OperationInfo& info;

    explicit ListArchive(AccountId account) : account_(std::move(account)) {}

    /// 18 where it is not set.
    ListArchive& limit(std::int64_t value) & {
        limit_ = value;
        return *this;
    }
    ListArchive&& limit(std::int64_t value) && { return std::move(limit(value)); }

    /// Pagination cursor, none for the first page; presumably the marker of the previous answer (a number there, a
    /// string in the query).
    ListArchive& marker(std::string value) & {
        marker_ = std::move(value);
        return *this;
    }
    ListArchive&& marker(std::string value) && { return std::move(marker(std::move(value))); }

    [[nodiscard]] Request request() const;

    /// The list that the operation pages over.
    [[nodiscard]] static std::vector<Item>& items(Result& result) { return result.list; }
    [[nodiscard]] static const std::vector<Item>& items(const Result& result) { return result.list; }

    friend bool operator==(const ListArchive&, const ListArchive&) = default;

 private:
    AccountId account_;
    std::optional<std::int64_t> limit_;
    std::optional<std::string> marker_;
};

/// Users who have watched a story.
///
/// `GET /api/{account}/stories/{story_id}/viewers`. Pages by offset.
class ListViewers {
 public:
    struct Result {
        struct ListItem {
            struct ListsState {
                std::optional<std::string> id;
                std::optional<bool> can_add_user;
                std::optional<std::string> cannot_add_user_reason;
                std::optional<bool> has_user;
                std::optional<std::string> name;
                std::optional<std::string> type;
            };

            std::optional<std::int64_t> id;
            std::optional<std::string> avatar;
            /// string|null here, an object where a user has pictures; headerSize and headerThumbs likewise.
            std::optional<std::string> avatar_thumbs;
            std::optional<bool> can_add_subscriber;
            std::optional<bool> can_comment_story;
            std::optional<bool> can_earn;
            std::optional<bool> can_look_story;
            std::optional<bool> can_pay_internal;
            std::optional<bool> can_report;
            std::optional<bool> can_restrict;
            std::optional<double> current_subscribe_price;
            std::optional<std::string> display_name;
            std::optional<bool> has_not_viewed_story;
            std::optional<bool> has_scheduled_stream;
            std::optional<bool> has_stories;
            std::optional<bool> has_story_tips;
            std::optional<bool> has_stream;
            std::optional<bool> has_top_story_tips;
            std::optional<std::string> header;
            std::optional<std::string> header_size;
            std::optional<std::string> header_thumbs;
            std::optional<bool> is_restricted;
            std::optional<bool> is_story_blocked_user;
            std::optional<bool> is_story_liked;
            std::optional<bool> is_verified;
            std::optional<Timestamp> last_seen;
            std::vector<ListsState> lists_states;
            std::optional<std::string> name;
            std::optional<std::string> notice;
            std::optional<bool> show_media_count;
            std::optional<bool> subscribed_by;
            std::optional<bool> subscribed_by_autoprolong;
            std::optional<bool> subscribed_by_expire;
            std::optional<Timestamp> subscribed_by_expire_date;
            std::optional<bool> subscribed_is_expired_now;
            std::optional<bool> subscribed_on;
            std::optional<std::string> subscribed_on_duration;
            std::optional<bool> subscribed_on_expired_now;
            std::optional<double> subscribe_price;
            std::optional<bool> tips_enabled;
            std::optional<double> tips_max;
            std::optional<double> tips_min;
            std::optional<double> tips_min_internal;
            std::optional<bool> tips_text_enabled;
            std::optional<std::string> username;
            std::optional<std::string> view;
        };

        std::optional<bool> has_more;
        std::vector<ListItem> list;
    };

    using Item = Result::ListItem;
    static const detail::OperationInfo& info;

    ListViewers(AccountId account, StoryId story_id) : account_(std::move(account)), story_id_(std::move(story_id)) {}

    /// 8 where it is not set.
    ListViewers& limit(std::int64_t value) & {
        limit_ = value;
        return *this;
    }
    ListViewers&& limit(std::int64_t value) && { return std::move(limit(value)); }

    /// 0 where it is not set.
    ListViewers& offset(std::int64_t value) & {
        offset_ = value;
        return *this;
    }
    ListViewers&& offset(std::int64_t value) && { return std::move(offset(value)); }

    [[nodiscard]] Request request() const;

    /// The list that the operation pages over.
    [[nodiscard]] static std::vector<Item>& items(Result& result) { return result.list; }
    [[nodiscard]] static const std::vector<Item>& items(const Result& result) { return result.list; }

    friend bool operator==(const ListViewers&, const ListViewers&) = default;

 private:
    AccountId account_;
    StoryId story_id_;
    std::optional<std::int64_t> limit_;
    std::optional<std::int64_t> offset_;
};

/// Flags a story as watched.
///
/// `POST /api/{account}/stories/{story_id}/mark-as-watched`
class MarkAsWatched {
 public:
    struct Result {
        std::optional<bool> success;
    };

    static const detail::OperationInfo& info;

    MarkAsWatched(AccountId account, StoryId story_id) : account_(std::move(account)), story_id_(std::move(story_id)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const MarkAsWatched&, const MarkAsWatched&) = default;

 private:
    AccountId account_;
    StoryId story_id_;
};

/// One story.
///
/// `GET /api/{account}/stories/{story_id}`. Question: string|null here, an object in stories.create.
class Retrieve {
 public:
    using Result = Story;
    static const detail::OperationInfo& info;

    Retrieve(AccountId account, StoryId story_id) : account_(std::move(account)), story_id_(std::move(story_id)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const Retrieve&, const Retrieve&) = default;

 private:
    AccountId account_;
    StoryId story_id_;
};

/// Views, likes, comments and tips of one story.
///
/// `GET /api/{account}/stories/{story_id}/stats`
class RetrieveStats {
 public:
    struct Result {
        struct StoryTipSumChartItem {
            std::optional<double> count;
            std::optional<Timestamp> date;
        };

        std::optional<Timestamp> created_at;
        std::vector<std::string> story_comment_all;
        std::vector<CountPoint> story_comment_chart;
        std::optional<std::int64_t> story_comment_count;
        std::vector<std::string> story_like_all;
        std::vector<CountPoint> story_like_chart;
        std::optional<std::int64_t> story_like_count;
        std::vector<std::string> story_look_all;
        std::vector<CountPoint> story_look_chart;
        std::optional<std::string> story_look_count;  ///< declared a string, while the other counts are numbers
        std::vector<std::string> story_tip_all;
        std::vector<CountPoint> story_tip_chart;
        std::optional<std::int64_t> story_tip_count;
        std::optional<double> story_tip_sum;
        std::vector<StoryTipSumChartItem> story_tip_sum_chart;
    };

    static const detail::OperationInfo& info;

    RetrieveStats(AccountId account, StoryId story_id) : account_(std::move(account)), story_id_(std::move(story_id)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const RetrieveStats&, const RetrieveStats&) = default;

 private:
    AccountId account_;
    StoryId story_id_;
};

namespace highlights {

/// Adds one story to a highlight.
///
/// `PATCH /api/{account}/stories/highlights/{highlight_id}/{story_id}`
class AddStory {
 public:
    struct Result {
        std::optional<bool> success;
    };

    static const detail::OperationInfo& info;

    /// `story_id`: Both a path parameter (string) and a required body field (number); send the same id in both.
    AddStory(AccountId account, HighlightId highlight_id, StoryId story_id)
        : account_(std::move(account)), highlight_id_(std::move(highlight_id)), story_id_(std::move(story_id)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const AddStory&, const AddStory&) = default;

 private:
    AccountId account_;
    HighlightId highlight_id_;
    StoryId story_id_;
};

/// Creates a highlight from existing stories.
///
/// `POST /api/{account}/stories/highlights`
class Create {
 public:
    using Result = Highlight;
    static const detail::OperationInfo& info;

    /// `story_ids`: strings, while coverStoryId is a number.
    Create(AccountId account, std::int64_t cover_story_id, std::vector<std::string> story_ids, std::string title)
        : account_(std::move(account)),
          cover_story_id_(cover_story_id),
          story_ids_(std::move(story_ids)),
          title_(std::move(title)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const Create&, const Create&) = default;

 private:
    AccountId account_;
    std::int64_t cover_story_id_;
    std::vector<std::string> story_ids_;
    std::string title_;
};

/// Removes a highlight.
///
/// `DELETE /api/{account}/stories/highlights/{highlight_id}`
class Delete {
 public:
    struct Result {
        std::optional<bool> success;
    };

    static const detail::OperationInfo& info;

    Delete(AccountId account, HighlightId highlight_id)
        : account_(std::move(account)), highlight_id_(std::move(highlight_id)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const Delete&, const Delete&) = default;

 private:
    AccountId account_;
    HighlightId highlight_id_;
};

/// The account's highlights.
///
/// `GET /api/{account}/stories/highlights`. Pages by offset.
class List {
 public:
    struct Result {
        std::optional<bool> has_more;
        std::vector<Highlight> list;
    };

    using Item = Highlight;
    static const detail::OperationInfo& info;

    explicit List(AccountId account) : account_(std::move(account)) {}

    /// 5 where it is not set.
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

/// Takes one story out of a highlight.
///
/// `DELETE /api/{account}/stories/highlights/{highlight_id}/{story_id}`
class RemoveStory {
 public:
    struct Result {
        std::optional<bool> success;
    };

    static const detail::OperationInfo& info;

    /// `story_id`: Typed string here, a number in the other story operations.
    RemoveStory(AccountId account, HighlightId highlight_id, StoryId story_id)
        : account_(std::move(account)), highlight_id_(std::move(highlight_id)), story_id_(std::move(story_id)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const RemoveStory&, const RemoveStory&) = default;

 private:
    AccountId account_;
    HighlightId highlight_id_;
    StoryId story_id_;
};

/// One highlight with its stories.
///
/// `GET /api/{account}/stories/highlights/{highlight_id}`
class Retrieve {
 public:
    struct Result {
        struct Story {
            std::optional<std::int64_t> id;
            std::optional<bool> can_delete;
            std::optional<std::int64_t> canvas_height;
            std::optional<std::int64_t> canvas_width;
            std::optional<std::int64_t> comments_count;
            std::optional<Timestamp> created_at;
            std::optional<bool> has_post;
            std::optional<bool> is_highlight_cover;
            std::optional<bool> is_last_in_highlight;
            std::optional<bool> is_ready;
            std::optional<bool> is_watched;
            std::optional<std::int64_t> likes_count;
            std::vector<StoryMedia> media;
            std::optional<std::string> question;
            std::vector<boost::json::value> release_forms;
            std::vector<StoryText> texts;
            std::optional<std::string> tips_amount;
            std::optional<double> tips_amount_raw;
            std::optional<std::int64_t> tips_count;
            std::optional<std::int64_t> user_id;
            std::vector<boost::json::value> viewers;
            std::optional<std::int64_t> viewers_count;
        };

        std::optional<std::int64_t> id;
        std::optional<std::string> cover;
        std::optional<std::int64_t> cover_story_id;
        std::optional<Timestamp> created_at;
        std::vector<Story> stories;
        std::optional<std::int64_t> stories_count;
        std::optional<std::string> title;
        std::optional<std::int64_t> user_id;
    };

    static const detail::OperationInfo& info;

    Retrieve(AccountId account, HighlightId highlight_id)
        : account_(std::move(account)), highlight_id_(std::move(highlight_id)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const Retrieve&, const Retrieve&) = default;

 private:
    AccountId account_;
    HighlightId highlight_id_;
};

/// Replaces title, cover and stories of a highlight.
///
/// `PUT /api/{account}/stories/highlights/{highlight_id}`
class Update {
 public:
    using Result = Highlight;
    static const detail::OperationInfo& info;

    /// `cover_story_id`: All three fields are required; repeat the present value of those to keep.
    Update(AccountId account, HighlightId highlight_id, std::int64_t cover_story_id, std::vector<std::string> story_ids,
           std::string title)
        : account_(std::move(account)),
          highlight_id_(std::move(highlight_id)),
          cover_story_id_(cover_story_id),
          story_ids_(std::move(story_ids)),
          title_(std::move(title)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const Update&, const Update&) = default;

 private:
    AccountId account_;
    HighlightId highlight_id_;
    std::int64_t cover_story_id_;
    std::vector<std::string> story_ids_;
    std::string title_;
};

}  // namespace highlights

}  // namespace ofapi::stories
