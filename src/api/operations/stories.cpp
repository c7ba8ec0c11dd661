// Generated from src/api/openapi.yaml by ./run generate. Changes belong there.
#include <ofapi/api/stories.hpp>

#include "api/operations/operations.hpp"
#include "api/paging.hpp"
#include "api/request_builder.hpp"

#include <cstddef>

namespace ofapi {

namespace stories {

constexpr api::Field story_media_files_full_fields[] = {
    OFAPI_FIELD(StoryMedia::Files::Full, height, "height"),   OFAPI_FIELD(StoryMedia::Files::Full, size, "size"),
    OFAPI_FIELD(StoryMedia::Files::Full, sources, "sources"), OFAPI_FIELD(StoryMedia::Files::Full, url, "url"),
    OFAPI_FIELD(StoryMedia::Files::Full, width, "width"),
};
}  // namespace stories
template <>
const api::Type api::type_of<stories::StoryMedia::Files::Full> =
    api::make_type<stories::StoryMedia::Files::Full>(stories::story_media_files_full_fields);
namespace stories {

constexpr api::Field story_media_files_preview_sources_fields[] = {
    OFAPI_FIELD(StoryMedia::Files::Preview::Sources, w150, "w150"),
};
}  // namespace stories
template <>
const api::Type api::type_of<stories::StoryMedia::Files::Preview::Sources> =
    api::make_type<stories::StoryMedia::Files::Preview::Sources>(stories::story_media_files_preview_sources_fields);
namespace stories {

constexpr api::Field story_media_files_preview_fields[] = {
    OFAPI_FIELD(StoryMedia::Files::Preview, height, "height"),   OFAPI_FIELD(StoryMedia::Files::Preview, size, "size"),
    OFAPI_FIELD(StoryMedia::Files::Preview, sources, "sources"), OFAPI_FIELD(StoryMedia::Files::Preview, url, "url"),
    OFAPI_FIELD(StoryMedia::Files::Preview, width, "width"),
};
}  // namespace stories
template <>
const api::Type api::type_of<stories::StoryMedia::Files::Preview> =
    api::make_type<stories::StoryMedia::Files::Preview>(stories::story_media_files_preview_fields);
namespace stories {

constexpr api::Field story_media_files_square_preview_sources_fields[] = {
    OFAPI_FIELD(StoryMedia::Files::SquarePreview::Sources, w150, "w150"),
    OFAPI_FIELD(StoryMedia::Files::SquarePreview::Sources, w480, "w480"),
};
}  // namespace stories
template <>
const api::Type api::type_of<stories::StoryMedia::Files::SquarePreview::Sources> =
    api::make_type<stories::StoryMedia::Files::SquarePreview::Sources>(
        stories::story_media_files_square_preview_sources_fields);
namespace stories {

constexpr api::Field story_media_files_square_preview_fields[] = {
    OFAPI_FIELD(StoryMedia::Files::SquarePreview, height, "height"),
    OFAPI_FIELD(StoryMedia::Files::SquarePreview, size, "size"),
    OFAPI_FIELD(StoryMedia::Files::SquarePreview, sources, "sources"),
    OFAPI_FIELD(StoryMedia::Files::SquarePreview, url, "url"),
    OFAPI_FIELD(StoryMedia::Files::SquarePreview, width, "width"),
};
}  // namespace stories
template <>
const api::Type api::type_of<stories::StoryMedia::Files::SquarePreview> =
    api::make_type<stories::StoryMedia::Files::SquarePreview>(stories::story_media_files_square_preview_fields);
namespace stories {

constexpr api::Field story_media_files_thumb_fields[] = {
    OFAPI_FIELD(StoryMedia::Files::Thumb, height, "height"),
    OFAPI_FIELD(StoryMedia::Files::Thumb, size, "size"),
    OFAPI_FIELD(StoryMedia::Files::Thumb, url, "url"),
    OFAPI_FIELD(StoryMedia::Files::Thumb, width, "width"),
};
}  // namespace stories
template <>
const api::Type api::type_of<stories::StoryMedia::Files::Thumb> =
    api::make_type<stories::StoryMedia::Files::Thumb>(stories::story_media_files_thumb_fields);
namespace stories {

constexpr api::Field story_media_files_fields[] = {
    OFAPI_FIELD(StoryMedia::Files, full, "full"),
    OFAPI_FIELD(StoryMedia::Files, preview, "preview"),
    OFAPI_FIELD(StoryMedia::Files, square_preview, "squarePreview"),
    OFAPI_FIELD(StoryMedia::Files, thumb, "thumb"),
};
}  // namespace stories
template <>
const api::Type api::type_of<stories::StoryMedia::Files> =
    api::make_type<stories::StoryMedia::Files>(stories::story_media_files_fields);
namespace stories {

constexpr api::Field story_media_video_sources_fields[] = {
    OFAPI_FIELD(StoryMedia::VideoSources, n240, "240"),
    OFAPI_FIELD(StoryMedia::VideoSources, n720, "720"),
};
}  // namespace stories
template <>
const api::Type api::type_of<stories::StoryMedia::VideoSources> =
    api::make_type<stories::StoryMedia::VideoSources>(stories::story_media_video_sources_fields);
namespace stories {

constexpr api::Field story_media_fields[] = {
    OFAPI_FIELD(StoryMedia, can_view, "canView"),
    OFAPI_FIELD(StoryMedia, converted_to_video, "convertedToVideo"),
    OFAPI_FIELD(StoryMedia, created_at, "createdAt"),
    OFAPI_FIELD(StoryMedia, duration, "duration"),
    OFAPI_FIELD(StoryMedia, files, "files"),
    OFAPI_FIELD(StoryMedia, has_custom_preview, "hasCustomPreview"),
    OFAPI_FIELD(StoryMedia, has_error, "hasError"),
    OFAPI_FIELD(StoryMedia, id, "id"),
    OFAPI_FIELD(StoryMedia, is_ready, "isReady"),
    OFAPI_FIELD(StoryMedia, type, "type"),
    OFAPI_FIELD(StoryMedia, video_sources, "videoSources"),
};
}  // namespace stories
template <>
const api::Type api::type_of<stories::StoryMedia> = api::make_type<stories::StoryMedia>(stories::story_media_fields);
namespace stories {

constexpr api::Field story_fields[] = {
    OFAPI_FIELD(Story, can_delete, "canDelete"),
    OFAPI_FIELD(Story, comments_count, "commentsCount"),
    OFAPI_FIELD(Story, created_at, "createdAt"),
    OFAPI_FIELD(Story, has_post, "hasPost"),
    OFAPI_FIELD(Story, id, "id"),
    OFAPI_FIELD(Story, is_highlight_cover, "isHighlightCover"),
    OFAPI_FIELD(Story, is_last_in_highlight, "isLastInHighlight"),
    OFAPI_FIELD(Story, is_ready, "isReady"),
    OFAPI_FIELD(Story, is_watched, "isWatched"),
    OFAPI_FIELD(Story, likes_count, "likesCount"),
    OFAPI_FIELD(Story, media, "media"),
    OFAPI_FIELD(Story, question, "question"),
    OFAPI_FIELD(Story, release_forms, "releaseForms"),
    OFAPI_FIELD(Story, tips_amount, "tipsAmount"),
    OFAPI_FIELD(Story, tips_amount_raw, "tipsAmountRaw"),
    OFAPI_FIELD(Story, tips_count, "tipsCount"),
    OFAPI_FIELD(Story, user_id, "userId"),
    OFAPI_FIELD(Story, viewers, "viewers"),
    OFAPI_FIELD(Story, viewers_count, "viewersCount"),
};
}  // namespace stories
template <>
const api::Type api::type_of<stories::Story> = api::make_type<stories::Story>(stories::story_fields);
namespace stories {

constexpr api::Field story_text_fields[] = {
    OFAPI_FIELD(StoryText, angle, "angle"),
    OFAPI_FIELD(StoryText, bg_color, "bgColor"),
    OFAPI_FIELD(StoryText, color, "color"),
    OFAPI_FIELD(StoryText, font_family, "fontFamily"),
    OFAPI_FIELD(StoryText, font_size, "fontSize"),
    OFAPI_FIELD(StoryText, font_style, "fontStyle"),
    OFAPI_FIELD(StoryText, font_weight, "fontWeight"),
    OFAPI_FIELD(StoryText, left, "left"),
    OFAPI_FIELD(StoryText, scale, "scale"),
    OFAPI_FIELD(StoryText, text, "text"),
    OFAPI_FIELD(StoryText, text_align, "textAlign"),
    OFAPI_FIELD(StoryText, text_height, "textHeight"),
    OFAPI_FIELD(StoryText, text_width, "textWidth"),
    OFAPI_FIELD(StoryText, top, "top"),
    OFAPI_FIELD(StoryText, type, "type"),
    OFAPI_FIELD(StoryText, users, "users"),
    OFAPI_FIELD(StoryText, z_index, "zIndex"),
};
}  // namespace stories
template <>
const api::Type api::type_of<stories::StoryText> = api::make_type<stories::StoryText>(stories::story_text_fields);
namespace stories {

constexpr api::Field count_point_fields[] = {
    OFAPI_FIELD(CountPoint, count, "count"),
    OFAPI_FIELD(CountPoint, date, "date"),
};
}  // namespace stories
template <>
const api::Type api::type_of<stories::CountPoint> = api::make_type<stories::CountPoint>(stories::count_point_fields);
namespace stories {

constexpr api::Field highlight_fields[] = {
    OFAPI_FIELD(Highlight, cover, "cover"),
    OFAPI_FIELD(Highlight, cover_story_id, "coverStoryId"),
    OFAPI_FIELD(Highlight, created_at, "createdAt"),
    OFAPI_FIELD(Highlight, id, "id"),
    OFAPI_FIELD(Highlight, stories_count, "storiesCount"),
    OFAPI_FIELD(Highlight, title, "title"),
    OFAPI_FIELD(Highlight, user_id, "userId"),
};
}  // namespace stories
template <>
const api::Type api::type_of<stories::Highlight> = api::make_type<stories::Highlight>(stories::highlight_fields);
namespace stories {

constexpr api::Field create_result_media_item_files_full_fields[] = {
    OFAPI_FIELD(Create::Result::MediaItem::Files::Full, height, "height"),
    OFAPI_FIELD(Create::Result::MediaItem::Files::Full, size, "size"),
    OFAPI_FIELD(Create::Result::MediaItem::Files::Full, sources, "sources"),
    OFAPI_FIELD(Create::Result::MediaItem::Files::Full, url, "url"),
    OFAPI_FIELD(Create::Result::MediaItem::Files::Full, width, "width"),
};
}  // namespace stories
template <>
const api::Type api::type_of<stories::Create::Result::MediaItem::Files::Full> =
    api::make_type<stories::Create::Result::MediaItem::Files::Full>(
        stories::create_result_media_item_files_full_fields);
namespace stories {

constexpr api::Field create_result_media_item_files_fields[] = {
    OFAPI_FIELD(Create::Result::MediaItem::Files, full, "full"),
    OFAPI_FIELD(Create::Result::MediaItem::Files, preview, "preview"),
    OFAPI_FIELD(Create::Result::MediaItem::Files, square_preview, "squarePreview"),
    OFAPI_FIELD(Create::Result::MediaItem::Files, thumb, "thumb"),
};
}  // namespace stories
template <>
const api::Type api::type_of<stories::Create::Result::MediaItem::Files> =
    api::make_type<stories::Create::Result::MediaItem::Files>(stories::create_result_media_item_files_fields);
namespace stories {

constexpr api::Field create_result_media_item_fields[] = {
    OFAPI_FIELD(Create::Result::MediaItem, can_view, "canView"),
    OFAPI_FIELD(Create::Result::MediaItem, converted_to_video, "convertedToVideo"),
    OFAPI_FIELD(Create::Result::MediaItem, created_at, "createdAt"),
    OFAPI_FIELD(Create::Result::MediaItem, duration, "duration"),
    OFAPI_FIELD(Create::Result::MediaItem, files, "files"),
    OFAPI_FIELD(Create::Result::MediaItem, has_custom_preview, "hasCustomPreview"),
    OFAPI_FIELD(Create::Result::MediaItem, has_error, "hasError"),
    OFAPI_FIELD(Create::Result::MediaItem, id, "id"),
    OFAPI_FIELD(Create::Result::MediaItem, is_ready, "isReady"),
    OFAPI_FIELD(Create::Result::MediaItem, type, "type"),
};
}  // namespace stories
template <>
const api::Type api::type_of<stories::Create::Result::MediaItem> =
    api::make_type<stories::Create::Result::MediaItem>(stories::create_result_media_item_fields);
namespace stories {

constexpr api::Field create_result_question_entity_fields[] = {
    OFAPI_FIELD(Create::Result::Question::Entity, created_at, "createdAt"),
    OFAPI_FIELD(Create::Result::Question::Entity, id, "id"),
    OFAPI_FIELD(Create::Result::Question::Entity, text, "text"),
};
}  // namespace stories
template <>
const api::Type api::type_of<stories::Create::Result::Question::Entity> =
    api::make_type<stories::Create::Result::Question::Entity>(stories::create_result_question_entity_fields);
namespace stories {

constexpr api::Field create_result_question_positions_fields[] = {
    OFAPI_FIELD(Create::Result::Question::Positions, angle, "angle"),
    OFAPI_FIELD(Create::Result::Question::Positions, color, "color"),
    OFAPI_FIELD(Create::Result::Question::Positions, height, "height"),
    OFAPI_FIELD(Create::Result::Question::Positions, left, "left"),
    OFAPI_FIELD(Create::Result::Question::Positions, top, "top"),
    OFAPI_FIELD(Create::Result::Question::Positions, width, "width"),
    OFAPI_FIELD(Create::Result::Question::Positions, x, "x"),
    OFAPI_FIELD(Create::Result::Question::Positions, y, "y"),
    OFAPI_FIELD(Create::Result::Question::Positions, z_index, "zIndex"),
};
}  // namespace stories
template <>
const api::Type api::type_of<stories::Create::Result::Question::Positions> =
    api::make_type<stories::Create::Result::Question::Positions>(stories::create_result_question_positions_fields);
namespace stories {

constexpr api::Field create_result_question_fields[] = {
    OFAPI_FIELD(Create::Result::Question, entity, "entity"),
    OFAPI_FIELD(Create::Result::Question, positions, "positions"),
    OFAPI_FIELD(Create::Result::Question, type, "type"),
};
}  // namespace stories
template <>
const api::Type api::type_of<stories::Create::Result::Question> =
    api::make_type<stories::Create::Result::Question>(stories::create_result_question_fields);
namespace stories {

constexpr api::Field create_result_release_form_user_fields[] = {
    OFAPI_FIELD(Create::Result::ReleaseForm::User, avatar, "avatar"),
    OFAPI_FIELD(Create::Result::ReleaseForm::User, avatar_thumbs, "avatarThumbs"),
    OFAPI_FIELD(Create::Result::ReleaseForm::User, id, "id"),
    OFAPI_FIELD(Create::Result::ReleaseForm::User, is_from_guest, "isFromGuest"),
    OFAPI_FIELD(Create::Result::ReleaseForm::User, is_identity_verified, "isIdentityVerified"),
    OFAPI_FIELD(Create::Result::ReleaseForm::User, iv_status, "ivStatus"),
    OFAPI_FIELD(Create::Result::ReleaseForm::User, name, "name"),
    OFAPI_FIELD(Create::Result::ReleaseForm::User, username, "username"),
    OFAPI_FIELD(Create::Result::ReleaseForm::User, view, "view"),
};
}  // namespace stories
template <>
const api::Type api::type_of<stories::Create::Result::ReleaseForm::User> =
    api::make_type<stories::Create::Result::ReleaseForm::User>(stories::create_result_release_form_user_fields);
namespace stories {

constexpr api::Field create_result_release_form_fields[] = {
    OFAPI_FIELD(Create::Result::ReleaseForm, id, "id"),
    OFAPI_FIELD(Create::Result::ReleaseForm, name, "name"),
    OFAPI_FIELD(Create::Result::ReleaseForm, partner_source, "partnerSource"),
    OFAPI_FIELD(Create::Result::ReleaseForm, type, "type"),
    OFAPI_FIELD(Create::Result::ReleaseForm, user, "user"),
};
}  // namespace stories
template <>
const api::Type api::type_of<stories::Create::Result::ReleaseForm> =
    api::make_type<stories::Create::Result::ReleaseForm>(stories::create_result_release_form_fields);
namespace stories {

constexpr api::Field create_result_fields[] = {
    OFAPI_FIELD(Create::Result, can_delete, "canDelete"),
    OFAPI_FIELD(Create::Result, canvas_height, "canvasHeight"),
    OFAPI_FIELD(Create::Result, canvas_width, "canvasWidth"),
    OFAPI_FIELD(Create::Result, comments_count, "commentsCount"),
    OFAPI_FIELD(Create::Result, created_at, "createdAt"),
    OFAPI_FIELD(Create::Result, has_post, "hasPost"),
    OFAPI_FIELD(Create::Result, id, "id"),
    OFAPI_FIELD(Create::Result, is_highlight_cover, "isHighlightCover"),
    OFAPI_FIELD(Create::Result, is_last_in_highlight, "isLastInHighlight"),
    OFAPI_FIELD(Create::Result, is_ready, "isReady"),
    OFAPI_FIELD(Create::Result, is_watched, "isWatched"),
    OFAPI_FIELD(Create::Result, likes_count, "likesCount"),
    OFAPI_FIELD(Create::Result, media, "media"),
    OFAPI_FIELD(Create::Result, question, "question"),
    OFAPI_FIELD(Create::Result, release_forms, "releaseForms"),
    OFAPI_FIELD(Create::Result, texts, "texts"),
    OFAPI_FIELD(Create::Result, tips_amount, "tipsAmount"),
    OFAPI_FIELD(Create::Result, tips_amount_raw, "tipsAmountRaw"),
    OFAPI_FIELD(Create::Result, tips_count, "tipsCount"),
    OFAPI_FIELD(Create::Result, user_id, "userId"),
    OFAPI_FIELD(Create::Result, viewers, "viewers"),
    OFAPI_FIELD(Create::Result, viewers_count, "viewersCount"),
};
}  // namespace stories
template <>
const api::Type api::type_of<stories::Create::Result> =
    api::make_type<stories::Create::Result>(stories::create_result_fields);
namespace stories {

constexpr api::Field delete_result_fields[] = {
    OFAPI_FIELD(Delete::Result, success, "success"),
};
}  // namespace stories
template <>
const api::Type api::type_of<stories::Delete::Result> =
    api::make_type<stories::Delete::Result>(stories::delete_result_fields);
namespace stories {

constexpr api::Field list_archive_result_list_item_fields[] = {
    OFAPI_FIELD(ListArchive::Result::ListItem, created_at, "createdAt"),
    OFAPI_FIELD(ListArchive::Result::ListItem, id, "id"),
    OFAPI_FIELD(ListArchive::Result::ListItem, media, "media"),
    OFAPI_FIELD(ListArchive::Result::ListItem, question, "question"),
};
}  // namespace stories
template <>
const api::Type api::type_of<stories::ListArchive::Result::ListItem> =
    api::make_type<stories::ListArchive::Result::ListItem>(stories::list_archive_result_list_item_fields);
namespace stories {

constexpr api::Field list_archive_result_fields[] = {
    OFAPI_FIELD(ListArchive::Result, has_more, "hasMore"),
    OFAPI_REQUIRED_FIELD(ListArchive::Result, list, "list"),
    OFAPI_FIELD(ListArchive::Result, marker, "marker"),
};
}  // namespace stories
template <>
const api::Type api::type_of<stories::ListArchive::Result> =
    api::make_type<stories::ListArchive::Result>(stories::list_archive_result_fields);
namespace stories {

constexpr api::Field list_viewers_result_list_item_lists_state_fields[] = {
    OFAPI_FIELD(ListViewers::Result::ListItem::ListsState, can_add_user, "canAddUser"),
    OFAPI_FIELD(ListViewers::Result::ListItem::ListsState, cannot_add_user_reason, "cannotAddUserReason"),
    OFAPI_FIELD(ListViewers::Result::ListItem::ListsState, has_user, "hasUser"),
    OFAPI_FIELD(ListViewers::Result::ListItem::ListsState, id, "id"),
    OFAPI_FIELD(ListViewers::Result::ListItem::ListsState, name, "name"),
    OFAPI_FIELD(ListViewers::Result::ListItem::ListsState, type, "type"),
};
}  // namespace stories
template <>
const api::Type api::type_of<stories::ListViewers::Result::ListItem::ListsState> =
    api::make_type<stories::ListViewers::Result::ListItem::ListsState>(
        stories::list_viewers_result_list_item_lists_state_fields);
namespace stories {

constexpr api::Field list_viewers_result_list_item_fields[] = {
    OFAPI_FIELD(ListViewers::Result::ListItem, avatar, "avatar"),
    OFAPI_FIELD(ListViewers::Result::ListItem, avatar_thumbs, "avatarThumbs"),
    OFAPI_FIELD(ListViewers::Result::ListItem, can_add_subscriber, "canAddSubscriber"),
    OFAPI_FIELD(ListViewers::Result::ListItem, can_comment_story, "canCommentStory"),
    OFAPI_FIELD(ListViewers::Result::ListItem, can_earn, "canEarn"),
    OFAPI_FIELD(ListViewers::Result::ListItem, can_look_story, "canLookStory"),
    OFAPI_FIELD(ListViewers::Result::ListItem, can_pay_internal, "canPayInternal"),
    OFAPI_FIELD(ListViewers::Result::ListItem, can_report, "canReport"),
    OFAPI_FIELD(ListViewers::Result::ListItem, can_restrict, "canRestrict"),
    OFAPI_FIELD(ListViewers::Result::ListItem, current_subscribe_price, "currentSubscribePrice"),
    OFAPI_FIELD(ListViewers::Result::ListItem, display_name, "displayName"),
    OFAPI_FIELD(ListViewers::Result::ListItem, has_not_viewed_story, "hasNotViewedStory"),
    OFAPI_FIELD(ListViewers::Result::ListItem, has_scheduled_stream, "hasScheduledStream"),
    OFAPI_FIELD(ListViewers::Result::ListItem, has_stories, "hasStories"),
    OFAPI_FIELD(ListViewers::Result::ListItem, has_story_tips, "hasStoryTips"),
    OFAPI_FIELD(ListViewers::Result::ListItem, has_stream, "hasStream"),
    OFAPI_FIELD(ListViewers::Result::ListItem, has_top_story_tips, "hasTopStoryTips"),
    OFAPI_FIELD(ListViewers::Result::ListItem, header, "header"),
    OFAPI_FIELD(ListViewers::Result::ListItem, header_size, "headerSize"),
    OFAPI_FIELD(ListViewers::Result::ListItem, header_thumbs, "headerThumbs"),
    OFAPI_FIELD(ListViewers::Result::ListItem, id, "id"),
    OFAPI_FIELD(ListViewers::Result::ListItem, is_restricted, "isRestricted"),
    OFAPI_FIELD(ListViewers::Result::ListItem, is_story_blocked_user, "isStoryBlockedUser"),
    OFAPI_FIELD(ListViewers::Result::ListItem, is_story_liked, "isStoryLiked"),
    OFAPI_FIELD(ListViewers::Result::ListItem, is_verified, "isVerified"),
    OFAPI_FIELD(ListViewers::Result::ListItem, last_seen, "lastSeen"),
    OFAPI_FIELD(ListViewers::Result::ListItem, lists_states, "listsStates"),
    OFAPI_FIELD(ListViewers::Result::ListItem, name, "name"),
    OFAPI_FIELD(ListViewers::Result::ListItem, notice, "notice"),
    OFAPI_FIELD(ListViewers::Result::ListItem, show_media_count, "showMediaCount"),
    OFAPI_FIELD(ListViewers::Result::ListItem, subscribe_price, "subscribePrice"),
    OFAPI_FIELD(ListViewers::Result::ListItem, subscribed_by, "subscribedBy"),
    OFAPI_FIELD(ListViewers::Result::ListItem, subscribed_by_autoprolong, "subscribedByAutoprolong"),
    OFAPI_FIELD(ListViewers::Result::ListItem, subscribed_by_expire, "subscribedByExpire"),
    OFAPI_FIELD(ListViewers::Result::ListItem, subscribed_by_expire_date, "subscribedByExpireDate"),
    OFAPI_FIELD(ListViewers::Result::ListItem, subscribed_is_expired_now, "subscribedIsExpiredNow"),
    OFAPI_FIELD(ListViewers::Result::ListItem, subscribed_on, "subscribedOn"),
    OFAPI_FIELD(ListViewers::Result::ListItem, subscribed_on_duration, "subscribedOnDuration"),
    OFAPI_FIELD(ListViewers::Result::ListItem, subscribed_on_expired_now, "subscribedOnExpiredNow"),
    OFAPI_FIELD(ListViewers::Result::ListItem, tips_enabled, "tipsEnabled"),
    OFAPI_FIELD(ListViewers::Result::ListItem, tips_max, "tipsMax"),
    OFAPI_FIELD(ListViewers::Result::ListItem, tips_min, "tipsMin"),
    OFAPI_FIELD(ListViewers::Result::ListItem, tips_min_internal, "tipsMinInternal"),
    OFAPI_FIELD(ListViewers::Result::ListItem, tips_text_enabled, "tipsTextEnabled"),
    OFAPI_FIELD(ListViewers::Result::ListItem, username, "username"),
    OFAPI_FIELD(ListViewers::Result::ListItem, view, "view"),
};
}  // namespace stories
template <>
const api::Type api::type_of<stories::ListViewers::Result::ListItem> =
    api::make_type<stories::ListViewers::Result::ListItem>(stories::list_viewers_result_list_item_fields);
namespace stories {

constexpr api::Field list_viewers_result_fields[] = {
    OFAPI_FIELD(ListViewers::Result, has_more, "hasMore"),
    OFAPI_REQUIRED_FIELD(ListViewers::Result, list, "list"),
};
}  // namespace stories
template <>
const api::Type api::type_of<stories::ListViewers::Result> =
    api::make_type<stories::ListViewers::Result>(stories::list_viewers_result_fields);
namespace stories {

constexpr api::Field mark_as_watched_result_fields[] = {
    OFAPI_FIELD(MarkAsWatched::Result, success, "success"),
};
}  // namespace stories
template <>
const api::Type api::type_of<stories::MarkAsWatched::Result> =
    api::make_type<stories::MarkAsWatched::Result>(stories::mark_as_watched_result_fields);
namespace stories {

constexpr api::Field retrieve_stats_result_story_tip_sum_chart_item_fields[] = {
    OFAPI_FIELD(RetrieveStats::Result::StoryTipSumChartItem, count, "count"),
    OFAPI_FIELD(RetrieveStats::Result::StoryTipSumChartItem, date, "date"),
};
}  // namespace stories
template <>
const api::Type api::type_of<stories::RetrieveStats::Result::StoryTipSumChartItem> =
    api::make_type<stories::RetrieveStats::Result::StoryTipSumChartItem>(
        stories::retrieve_stats_result_story_tip_sum_chart_item_fields);
namespace stories {

constexpr api::Field retrieve_stats_result_fields[] = {
    OFAPI_FIELD(RetrieveStats::Result, created_at, "createdAt"),
    OFAPI_FIELD(RetrieveStats::Result, story_comment_all, "storyCommentAll"),
    OFAPI_FIELD(RetrieveStats::Result, story_comment_chart, "storyCommentChart"),
    OFAPI_FIELD(RetrieveStats::Result, story_comment_count, "storyCommentCount"),
    OFAPI_FIELD(RetrieveStats::Result, story_like_all, "storyLikeAll"),
    OFAPI_FIELD(RetrieveStats::Result, story_like_chart, "storyLikeChart"),
    OFAPI_FIELD(RetrieveStats::Result, story_like_count, "storyLikeCount"),
    OFAPI_FIELD(RetrieveStats::Result, story_look_all, "storyLookAll"),
    OFAPI_FIELD(RetrieveStats::Result, story_look_chart, "storyLookChart"),
    OFAPI_FIELD(RetrieveStats::Result, story_look_count, "storyLookCount"),
    OFAPI_FIELD(RetrieveStats::Result, story_tip_all, "storyTipAll"),
    OFAPI_FIELD(RetrieveStats::Result, story_tip_chart, "storyTipChart"),
    OFAPI_FIELD(RetrieveStats::Result, story_tip_count, "storyTipCount"),
    OFAPI_FIELD(RetrieveStats::Result, story_tip_sum, "storyTipSum"),
    OFAPI_FIELD(RetrieveStats::Result, story_tip_sum_chart, "storyTipSumChart"),
};
}  // namespace stories
template <>
const api::Type api::type_of<stories::RetrieveStats::Result> =
    api::make_type<stories::RetrieveStats::Result>(stories::retrieve_stats_result_fields);
namespace stories {

constexpr api::Field highlights_add_story_result_fields[] = {
    OFAPI_FIELD(highlights::AddStory::Result, success, "success"),
};
}  // namespace stories
template <>
const api::Type api::type_of<stories::highlights::AddStory::Result> =
    api::make_type<stories::highlights::AddStory::Result>(stories::highlights_add_story_result_fields);
namespace stories {

constexpr api::Field highlights_delete_result_fields[] = {
    OFAPI_FIELD(highlights::Delete::Result, success, "success"),
};
}  // namespace stories
template <>
const api::Type api::type_of<stories::highlights::Delete::Result> =
    api::make_type<stories::highlights::Delete::Result>(stories::highlights_delete_result_fields);
namespace stories {

constexpr api::Field highlights_list_result_fields[] = {
    OFAPI_FIELD(highlights::List::Result, has_more, "hasMore"),
    OFAPI_REQUIRED_FIELD(highlights::List::Result, list, "list"),
};
}  // namespace stories
template <>
const api::Type api::type_of<stories::highlights::List::Result> =
    api::make_type<stories::highlights::List::Result>(stories::highlights_list_result_fields);
namespace stories {

constexpr api::Field highlights_remove_story_result_fields[] = {
    OFAPI_FIELD(highlights::RemoveStory::Result, success, "success"),
};
}  // namespace stories
template <>
const api::Type api::type_of<stories::highlights::RemoveStory::Result> =
    api::make_type<stories::highlights::RemoveStory::Result>(stories::highlights_remove_story_result_fields);
namespace stories {

constexpr api::Field highlights_retrieve_result_story_fields[] = {
    OFAPI_FIELD(highlights::Retrieve::Result::Story, can_delete, "canDelete"),
    OFAPI_FIELD(highlights::Retrieve::Result::Story, canvas_height, "canvasHeight"),
    OFAPI_FIELD(highlights::Retrieve::Result::Story, canvas_width, "canvasWidth"),
    OFAPI_FIELD(highlights::Retrieve::Result::Story, comments_count, "commentsCount"),
    OFAPI_FIELD(highlights::Retrieve::Result::Story, created_at, "createdAt"),
    OFAPI_FIELD(highlights::Retrieve::Result::Story, has_post, "hasPost"),
    OFAPI_FIELD(highlights::Retrieve::Result::Story, id, "id"),
    OFAPI_FIELD(highlights::Retrieve::Result::Story, is_highlight_cover, "isHighlightCover"),
    OFAPI_FIELD(highlights::Retrieve::Result::Story, is_last_in_highlight, "isLastInHighlight"),
    OFAPI_FIELD(highlights::Retrieve::Result::Story, is_ready, "isReady"),
    OFAPI_FIELD(highlights::Retrieve::Result::Story, is_watched, "isWatched"),
    OFAPI_FIELD(highlights::Retrieve::Result::Story, likes_count, "likesCount"),
    OFAPI_FIELD(highlights::Retrieve::Result::Story, media, "media"),
    OFAPI_FIELD(highlights::Retrieve::Result::Story, question, "question"),
    OFAPI_FIELD(highlights::Retrieve::Result::Story, release_forms, "releaseForms"),
    OFAPI_FIELD(highlights::Retrieve::Result::Story, texts, "texts"),
    OFAPI_FIELD(highlights::Retrieve::Result::Story, tips_amount, "tipsAmount"),
    OFAPI_FIELD(highlights::Retrieve::Result::Story, tips_amount_raw, "tipsAmountRaw"),
    OFAPI_FIELD(highlights::Retrieve::Result::Story, tips_count, "tipsCount"),
    OFAPI_FIELD(highlights::Retrieve::Result::Story, user_id, "userId"),
    OFAPI_FIELD(highlights::Retrieve::Result::Story, viewers, "viewers"),
    OFAPI_FIELD(highlights::Retrieve::Result::Story, viewers_count, "viewersCount"),
};
}  // namespace stories
template <>
const api::Type api::type_of<stories::highlights::Retrieve::Result::Story> =
    api::make_type<stories::highlights::Retrieve::Result::Story>(stories::highlights_retrieve_result_story_fields);
namespace stories {

constexpr api::Field highlights_retrieve_result_fields[] = {
    OFAPI_FIELD(highlights::Retrieve::Result, cover, "cover"),
    OFAPI_FIELD(highlights::Retrieve::Result, cover_story_id, "coverStoryId"),
    OFAPI_FIELD(highlights::Retrieve::Result, created_at, "createdAt"),
    OFAPI_FIELD(highlights::Retrieve::Result, id, "id"),
    OFAPI_FIELD(highlights::Retrieve::Result, stories, "stories"),
    OFAPI_FIELD(highlights::Retrieve::Result, stories_count, "storiesCount"),
    OFAPI_FIELD(highlights::Retrieve::Result, title, "title"),
    OFAPI_FIELD(highlights::Retrieve::Result, user_id, "userId"),
};
}  // namespace stories
template <>
const api::Type api::type_of<stories::highlights::Retrieve::Result> =
    api::make_type<stories::highlights::Retrieve::Result>(stories::highlights_retrieve_result_fields);
namespace stories {}  // namespace stories

namespace api::operations {

namespace {

constexpr Parameter stories_create_question_members[] = {
    {.name = "color", .in = In::body, .kind = ValueKind::string, .fallback = "#FF51DC"},
    {.name = "height", .in = In::body, .kind = ValueKind::number, .fallback = "160"},
    {.name = "left", .in = In::body, .kind = ValueKind::number, .minimum = 0, .maximum = 100, .fallback = "25"},
    {.name = "text", .in = In::body, .kind = ValueKind::string},
    {.name = "top", .in = In::body, .kind = ValueKind::number, .minimum = 0, .maximum = 100, .fallback = "30"},
    {.name = "width", .in = In::body, .kind = ValueKind::number, .fallback = "257"},
};

constexpr std::string_view stories_choices_of_font_family[] = {
    "Roboto", "PTMono", "ShantellSans", "SofiaSans", "YanoneKaffeesatz", "RubikMedium", "RubikBlack",
};

constexpr std::string_view stories_choices_of_font_weight[] = {
    "400",
    "500",
    "700",
};

constexpr std::string_view stories_choices_of_text_align[] = {
    "left",
    "center",
    "right",
};

constexpr std::string_view stories_choices_of_type[] = {
    "text",
    "mention",
};

constexpr Parameter stories_create_texts_members[] = {
    {.name = "text",
     .in = In::body,
     .kind = ValueKind::string,
     .about = "for a mention the @username; OnlyFans resolves the user and adds a release form"},
    {.name = "angle", .in = In::body, .kind = ValueKind::number, .fallback = "0"},
    {.name = "bgColor",
     .in = In::body,
     .kind = ValueKind::string,
     .about = "hex, #00000000 = transparent; transparent for texts and white for mentions by default"},
    {.name = "color",
     .in = In::body,
     .kind = ValueKind::string,
     .about = "hex; white on a coloured background, black on white, #0091EA for mentions by default"},
    {.name = "fontFamily",
     .in = In::body,
     .kind = ValueKind::string,
     .choices = stories_choices_of_font_family,
     .fallback = "Roboto",
     .about = "weights allowed: Roboto 400/500/700, PTMono 400, ShantellSans 400, SofiaSans 400, YanoneKaffeesatz 700, "
              "RubikMedium 500, RubikBlack 700; mentions always use Roboto 500"},
    {.name = "fontSize", .in = In::body, .kind = ValueKind::number, .minimum = 8, .maximum = 100, .fallback = "20"},
    {.name = "fontWeight",
     .in = In::body,
     .kind = ValueKind::integer,
     .choices = stories_choices_of_font_weight,
     .about = "an integer on the wire; must suit fontFamily"},
    {.name = "left",
     .in = In::body,
     .kind = ValueKind::number,
     .minimum = 0,
     .maximum = 100,
     .fallback = "25",
     .about = "percentage of the canvas width; top a percentage of its height, staggered downwards by default"},
    {.name = "scale", .in = In::body, .kind = ValueKind::number, .fallback = "1"},
    {.name = "textAlign",
     .in = In::body,
     .kind = ValueKind::string,
     .choices = stories_choices_of_text_align,
     .fallback = "left"},
    {.name = "textHeight",
     .in = In::body,
     .kind = ValueKind::number,
     .about = "canvas pixels, estimated when omitted; textWidth likewise"},
    {.name = "textWidth", .in = In::body, .kind = ValueKind::number},
    {.name = "top", .in = In::body, .kind = ValueKind::number, .minimum = 0, .maximum = 100},
    {.name = "type", .in = In::body, .kind = ValueKind::string, .choices = stories_choices_of_type, .fallback = "text"},
    {.name = "zIndex", .in = In::body, .kind = ValueKind::integer, .about = "placement order by default"},
};

constexpr Parameter stories_create_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "mediaFiles",
     .in = In::body,
     .kind = ValueKind::string,
     .list = true,
     .required = true,
     .about = "ofapi_media_ upload ids or vault media ids"},
    {.name = "canvasHeight",
     .in = In::body,
     .kind = ValueKind::integer,
     .fallback = "1920",
     .about = "the canvas the overlays are placed on; canvasWidth likewise"},
    {.name = "canvasWidth", .in = In::body, .kind = ValueKind::integer, .fallback = "1080"},
    {.name = "question",
     .in = In::body,
     .kind = ValueKind::object,
     .members = stories_create_question_members,
     .about = "left and top are percentages of the canvas, width and height pixels of it; no field is declared "
              "required, text included"},
    {.name = "texts", .in = In::body, .kind = ValueKind::object, .list = true, .members = stories_create_texts_members},
};

constexpr Parameter stories_delete_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "story_id", .in = In::path, .kind = ValueKind::string, .required = true},
};

constexpr Parameter stories_list_active_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
};

constexpr detail::Paging stories_list_archive_paging{.style = detail::PagingStyle::marker,
                                                     .items = "data.list",
                                                     .has_more = "data.hasMore",
                                                     .limit = "limit",
                                                     .cursor = "marker",
                                                     .cursor_from = "data.marker",
                                                     .default_limit = 18};

constexpr Parameter stories_list_archive_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "limit", .in = In::query, .kind = ValueKind::integer, .fallback = "18"},
    {.name = "marker",
     .in = In::query,
     .kind = ValueKind::string,
     .about = "pagination cursor, none for the first page; presumably the marker of the previous answer (a number "
              "there, a string in the query)"},
};

constexpr detail::Paging stories_list_viewers_paging{.style = detail::PagingStyle::offset,
                                                     .items = "data.list",
                                                     .has_more = "data.hasMore",
                                                     .limit = "limit",
                                                     .offset = "offset",
                                                     .default_limit = 8};

constexpr Parameter stories_list_viewers_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "story_id", .in = In::path, .kind = ValueKind::string, .required = true},
    {.name = "limit", .in = In::query, .kind = ValueKind::integer, .fallback = "8"},
    {.name = "offset", .in = In::query, .kind = ValueKind::integer, .fallback = "0"},
};

constexpr Parameter stories_highlights_add_story_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "highlight_id", .in = In::path, .kind = ValueKind::string, .required = true},
    {.name = "story_id",
     .in = In::path,
     .kind = ValueKind::string,
     .required = true,
     .about = "both a path parameter (string) and a required body field (number); send the same id in both"},
    {.name = "story_id", .in = In::body, .kind = ValueKind::integer, .required = true},
};

constexpr Parameter stories_highlights_create_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "coverStoryId", .in = In::body, .kind = ValueKind::integer, .required = true},
    {.name = "storyIds",
     .in = In::body,
     .kind = ValueKind::string,
     .list = true,
     .required = true,
     .about = "strings, while coverStoryId is a number"},
    {.name = "title", .in = In::body, .kind = ValueKind::string, .required = true},
};

constexpr Parameter stories_highlights_delete_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "highlight_id", .in = In::path, .kind = ValueKind::string, .required = true},
};

constexpr detail::Paging stories_highlights_list_paging{.style = detail::PagingStyle::offset,
                                                        .items = "data.list",
                                                        .has_more = "data.hasMore",
                                                        .limit = "limit",
                                                        .offset = "offset",
                                                        .default_limit = 5};

constexpr Parameter stories_highlights_list_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "limit", .in = In::query, .kind = ValueKind::integer, .fallback = "5"},
    {.name = "offset", .in = In::query, .kind = ValueKind::integer},
};

constexpr Parameter stories_highlights_remove_story_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "highlight_id", .in = In::path, .kind = ValueKind::string, .required = true},
    {.name = "story_id",
     .in = In::path,
     .kind = ValueKind::string,
     .required = true,
     .about = "typed string here, a number in the other story operations"},
};

constexpr Parameter stories_highlights_update_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "highlight_id", .in = In::path, .kind = ValueKind::string, .required = true},
    {.name = "coverStoryId",
     .in = In::body,
     .kind = ValueKind::integer,
     .required = true,
     .about = "all three fields are required; repeat the present value of those to keep"},
    {.name = "storyIds", .in = In::body, .kind = ValueKind::string, .list = true, .required = true},
    {.name = "title", .in = In::body, .kind = ValueKind::string, .required = true},
};

}  // namespace

constinit const Operation stories_create{
    .info = {.name = "stories.create",
             .method = Method::post,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = false,
             .sensitive_body = false,
             .result = &ShapeOf<stories::Create::Result>::shape},
    .group = "stories",
    .path = "/api/{account}/stories",
    .summary = "Publishes a story from uploaded or vault media, with optional text, mention and question overlays.",
    .parameters = stories_create_parameters,
    .body = BodyKind::json,
    .make_result = api::make_result<stories::Create::Result>,
};

constinit const Operation stories_delete{
    .info = {.name = "stories.delete",
             .method = Method::delete_,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<stories::Delete::Result>::shape},
    .group = "stories",
    .path = "/api/{account}/stories/{story_id}",
    .summary = "Removes a story.",
    .parameters = stories_delete_parameters,
    .make_result = api::make_result<stories::Delete::Result>,
};

constinit const Operation stories_list_active{
    .info = {.name = "stories.list-active",
             .method = Method::get,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::array,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<stories::ListActive::Result>::shape},
    .group = "stories",
    .path = "/api/{account}/stories",
    .summary = "The account's stories that are still showing.",
    .parameters = stories_list_active_parameters,
    .make_result = api::make_result<stories::ListActive::Result>,
};

constinit const Operation stories_list_archive{
    .info = {.name = "stories.list-archive",
             .method = Method::get,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<stories::ListArchive::Result>::shape,
             .paging = &stories_list_archive_paging},
    .group = "stories",
    .path = "/api/{account}/stories/archive",
    .summary = "The account's archived stories.",
    .parameters = stories_list_archive_parameters,
    .make_result = api::make_result<stories::ListArchive::Result>,
};

constinit const Operation stories_list_viewers{
    .info = {.name = "stories.list-viewers",
             .method = Method::get,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<stories::ListViewers::Result>::shape,
             .paging = &stories_list_viewers_paging},
    .group = "stories",
    .path = "/api/{account}/stories/{story_id}/viewers",
    .summary = "Users who have watched a story.",
    .parameters = stories_list_viewers_parameters,
    .make_result = api::make_result<stories::ListViewers::Result>,
};

constinit const Operation stories_mark_as_watched{
    .info = {.name = "stories.mark-as-watched",
             .method = Method::post,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = false,
             .sensitive_body = false,
             .result = &ShapeOf<stories::MarkAsWatched::Result>::shape},
    .group = "stories",
    .path = "/api/{account}/stories/{story_id}/mark-as-watched",
    .summary = "Flags a story as watched.",
    .parameters = stories_delete_parameters,
    .make_result = api::make_result<stories::MarkAsWatched::Result>,
};

constinit const Operation stories_retrieve{
    .info = {.name = "stories.retrieve",
             .method = Method::get,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<stories::Retrieve::Result>::shape},
    .group = "stories",
    .path = "/api/{account}/stories/{story_id}",
    .summary = "One story.",
    .parameters = stories_delete_parameters,
    .make_result = api::make_result<stories::Retrieve::Result>,
};

constinit const Operation stories_retrieve_stats{
    .info = {.name = "stories.retrieve-stats",
             .method = Method::get,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<stories::RetrieveStats::Result>::shape},
    .group = "stories",
    .path = "/api/{account}/stories/{story_id}/stats",
    .summary = "Views, likes, comments and tips of one story.",
    .parameters = stories_delete_parameters,
    .make_result = api::make_result<stories::RetrieveStats::Result>,
};

constinit const Operation stories_highlights_add_story{
    .info = {.name = "stories.highlights.add-story",
             .method = Method::patch,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = false,
             .sensitive_body = false,
             .result = &ShapeOf<stories::highlights::AddStory::Result>::shape},
    .group = "stories",
    .path = "/api/{account}/stories/highlights/{highlight_id}/{story_id}",
    .summary = "Adds one story to a highlight.",
    .parameters = stories_highlights_add_story_parameters,
    .body = BodyKind::json,
    .make_result = api::make_result<stories::highlights::AddStory::Result>,
};

constinit const Operation stories_highlights_create{
    .info = {.name = "stories.highlights.create",
             .method = Method::post,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = false,
             .sensitive_body = false,
             .result = &ShapeOf<stories::highlights::Create::Result>::shape},
    .group = "stories",
    .path = "/api/{account}/stories/highlights",
    .summary = "Creates a highlight from existing stories.",
    .parameters = stories_highlights_create_parameters,
    .body = BodyKind::json,
    .make_result = api::make_result<stories::highlights::Create::Result>,
};

constinit const Operation stories_highlights_delete{
    .info = {.name = "stories.highlights.delete",
             .method = Method::delete_,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<stories::highlights::Delete::Result>::shape},
    .group = "stories",
    .path = "/api/{account}/stories/highlights/{highlight_id}",
    .summary = "Removes a highlight.",
    .parameters = stories_highlights_delete_parameters,
    .make_result = api::make_result<stories::highlights::Delete::Result>,
};

constinit const Operation stories_highlights_list{
    .info = {.name = "stories.highlights.list",
             .method = Method::get,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<stories::highlights::List::Result>::shape,
             .paging = &stories_highlights_list_paging},
    .group = "stories",
    .path = "/api/{account}/stories/highlights",
    .summary = "The account's highlights.",
    .parameters = stories_highlights_list_parameters,
    .make_result = api::make_result<stories::highlights::List::Result>,
};

constinit const Operation stories_highlights_remove_story{
    .info = {.name = "stories.highlights.remove-story",
             .method = Method::delete_,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<stories::highlights::RemoveStory::Result>::shape},
    .group = "stories",
    .path = "/api/{account}/stories/highlights/{highlight_id}/{story_id}",
    .summary = "Takes one story out of a highlight.",
    .parameters = stories_highlights_remove_story_parameters,
    .make_result = api::make_result<stories::highlights::RemoveStory::Result>,
};

constinit const Operation stories_highlights_retrieve{
    .info = {.name = "stories.highlights.retrieve",
             .method = Method::get,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<stories::highlights::Retrieve::Result>::shape},
    .group = "stories",
    .path = "/api/{account}/stories/highlights/{highlight_id}",
    .summary = "One highlight with its stories.",
    .parameters = stories_highlights_delete_parameters,
    .make_result = api::make_result<stories::highlights::Retrieve::Result>,
};

constinit const Operation stories_highlights_update{
    .info = {.name = "stories.highlights.update",
             .method = Method::put,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<stories::highlights::Update::Result>::shape},
    .group = "stories",
    .path = "/api/{account}/stories/highlights/{highlight_id}",
    .summary = "Replaces title, cover and stories of a highlight.",
    .parameters = stories_highlights_update_parameters,
    .body = BodyKind::json,
    .make_result = api::make_result<stories::highlights::Update::Result>,
};

}  // namespace api::operations

namespace stories {

std::string_view to_string(Create::FontFamily value) noexcept {
    switch (value) {
        case Create::FontFamily::roboto: return "Roboto";
        case Create::FontFamily::pt_mono: return "PTMono";
        case Create::FontFamily::shantell_sans: return "ShantellSans";
        case Create::FontFamily::sofia_sans: return "SofiaSans";
        case Create::FontFamily::yanone_kaffeesatz: return "YanoneKaffeesatz";
        case Create::FontFamily::rubik_medium: return "RubikMedium";
        case Create::FontFamily::rubik_black: return "RubikBlack";
    }
    return "";
}

std::string_view to_string(Create::TextAlign value) noexcept {
    switch (value) {
        case Create::TextAlign::left: return "left";
        case Create::TextAlign::center: return "center";
        case Create::TextAlign::right: return "right";
    }
    return "";
}

std::string_view to_string(Create::Type value) noexcept {
    switch (value) {
        case Create::Type::text: return "text";
        case Create::Type::mention: return "mention";
    }
    return "";
}

boost::json::value Create::Question::to_json() const {
    return api::ObjectBuilder()
        .set("color", color_)
        .set("height", height_)
        .set("left", left_)
        .set("text", text_)
        .set("top", top_)
        .set("width", width_)
        .build();
}

boost::json::value Create::Text::to_json() const {
    return api::ObjectBuilder()
        .set("text", text_)
        .set("angle", angle_)
        .set("bgColor", bg_color_)
        .set("color", color_)
        .set("fontFamily", font_family_)
        .set("fontSize", font_size_)
        .set("fontWeight", font_weight_)
        .set("left", left_)
        .set("scale", scale_)
        .set("textAlign", text_align_)
        .set("textHeight", text_height_)
        .set("textWidth", text_width_)
        .set("top", top_)
        .set("type", type_)
        .set("zIndex", z_index_)
        .build();
}

const detail::OperationInfo& Create::info = api::operations::stories_create.info;

Request Create::request() const {
    return api::RequestBuilder(api::operations::stories_create)
        .set("account", account_)
        .set("mediaFiles", media_files_)
        .set("canvasHeight", canvas_height_)
        .set("canvasWidth", canvas_width_)
        .set("question", question_)
        .set("texts", texts_)
        .build();
}

const detail::OperationInfo& Delete::info = api::operations::stories_delete.info;

Request Delete::request() const {
    return api::RequestBuilder(api::operations::stories_delete)
        .set("account", account_)
        .set("story_id", story_id_)
        .build();
}

const detail::OperationInfo& ListActive::info = api::operations::stories_list_active.info;

Request ListActive::request() const {
    return api::RequestBuilder(api::operations::stories_list_active).set("account", account_).build();
}

const detail::OperationInfo& ListArchive::info = api::operations::stories_list_archive.info;

Request ListArchive::request() const {
    return api::RequestBuilder(api::operations::stories_list_archive)
        .set("account", account_)
        .set("limit", limit_)
        .set("marker", marker_)
        .build();
}

const detail::OperationInfo& ListViewers::info = api::operations::stories_list_viewers.info;

Request ListViewers::request() const {
    return api::RequestBuilder(api::operations::stories_list_viewers)
        .set("account", account_)
        .set("story_id", story_id_)
        .set("limit", limit_)
        .set("offset", offset_)
        .build();
}

const detail::OperationInfo& MarkAsWatched::info = api::operations::stories_mark_as_watched.info;

Request MarkAsWatched::request() const {
    return api::RequestBuilder(api::operations::stories_mark_as_watched)
        .set("account", account_)
        .set("story_id", story_id_)
        .build();
}

const detail::OperationInfo& Retrieve::info = api::operations::stories_retrieve.info;

Request Retrieve::request() const {
    return api::RequestBuilder(api::operations::stories_retrieve)
        .set("account", account_)
        .set("story_id", story_id_)
        .build();
}

const detail::OperationInfo& RetrieveStats::info = api::operations::stories_retrieve_stats.info;

Request RetrieveStats::request() const {
    return api::RequestBuilder(api::operations::stories_retrieve_stats)
        .set("account", account_)
        .set("story_id", story_id_)
        .build();
}

namespace highlights {

const detail::OperationInfo& AddStory::info = api::operations::stories_highlights_add_story.info;

Request AddStory::request() const {
    return api::RequestBuilder(api::operations::stories_highlights_add_story)
        .set("account", account_)
        .set("highlight_id", highlight_id_)
        .set("story_id", story_id_)
        .build();
}

const detail::OperationInfo& Create::info = api::operations::stories_highlights_create.info;

Request Create::request() const {
    return api::RequestBuilder(api::operations::stories_highlights_create)
        .set("account", account_)
        .set("coverStoryId", cover_story_id_)
        .set("storyIds", story_ids_)
        .set("title", title_)
        .build();
}

const detail::OperationInfo& Delete::info = api::operations::stories_highlights_delete.info;

Request Delete::request() const {
    return api::RequestBuilder(api::operations::stories_highlights_delete)
        .set("account", account_)
        .set("highlight_id", highlight_id_)
        .build();
}

const detail::OperationInfo& List::info = api::operations::stories_highlights_list.info;

Request List::request() const {
    return api::RequestBuilder(api::operations::stories_highlights_list)
        .set("account", account_)
        .set("limit", limit_)
        .set("offset", offset_)
        .build();
}

const detail::OperationInfo& RemoveStory::info = api::operations::stories_highlights_remove_story.info;

Request RemoveStory::request() const {
    return api::RequestBuilder(api::operations::stories_highlights_remove_story)
        .set("account", account_)
        .set("highlight_id", highlight_id_)
        .set("story_id", story_id_)
        .build();
}

const detail::OperationInfo& Retrieve::info = api::operations::stories_highlights_retrieve.info;

Request Retrieve::request() const {
    return api::RequestBuilder(api::operations::stories_highlights_retrieve)
        .set("account", account_)
        .set("highlight_id", highlight_id_)
        .build();
}

const detail::OperationInfo& Update::info = api::operations::stories_highlights_update.info;

Request Update::request() const {
    return api::RequestBuilder(api::operations::stories_highlights_update)
        .set("account", account_)
        .set("highlight_id", highlight_id_)
        .set("coverStoryId", cover_story_id_)
        .set("storyIds", story_ids_)
        .set("title", title_)
        .build();
}

}  // namespace highlights

}  // namespace stories

}  // namespace ofapi
