// Generated from src/api/openapi.yaml by ./run generate. Changes belong there.
#include <ofapi/api/posts.hpp>

#include "api/operations/operations.hpp"
#include "api/paging.hpp"
#include "api/request_builder.hpp"

#include <cstddef>

namespace ofapi {

namespace posts {

constexpr api::Field counters_fields[] = {
    OFAPI_FIELD(Counters, archived_posts_count, "archivedPostsCount"),
    OFAPI_FIELD(Counters, audios_count, "audiosCount"),
    OFAPI_FIELD(Counters, medias_count, "mediasCount"),
    OFAPI_FIELD(Counters, photos_count, "photosCount"),
    OFAPI_FIELD(Counters, posts_count, "postsCount"),
    OFAPI_FIELD(Counters, private_archived_posts_count, "privateArchivedPostsCount"),
    OFAPI_FIELD(Counters, streams_count, "streamsCount"),
    OFAPI_FIELD(Counters, videos_count, "videosCount"),
};
}  // namespace posts
template <>
const api::Type api::type_of<posts::Counters> = api::make_type<posts::Counters>(posts::counters_fields);
namespace posts {

constexpr api::Field user_ref_fields[] = {
    OFAPI_FIELD(UserRef, view, "_view"),
    OFAPI_FIELD(UserRef, id, "id"),
};
}  // namespace posts
template <>
const api::Type api::type_of<posts::UserRef> = api::make_type<posts::UserRef>(posts::user_ref_fields);
namespace posts {

constexpr api::Field post_fields[] = {
    OFAPI_FIELD(Post, author, "author"),
    OFAPI_FIELD(Post, can_comment, "canComment"),
    OFAPI_FIELD(Post, can_delete, "canDelete"),
    OFAPI_FIELD(Post, can_edit, "canEdit"),
    OFAPI_FIELD(Post, can_toggle_favorite, "canToggleFavorite"),
    OFAPI_FIELD(Post, can_view_media, "canViewMedia"),
    OFAPI_FIELD(Post, id, "id"),
    OFAPI_FIELD(Post, is_markdown_disabled, "isMarkdownDisabled"),
    OFAPI_FIELD(Post, is_media_ready, "isMediaReady"),
    OFAPI_FIELD(Post, is_opened, "isOpened"),
    OFAPI_FIELD(Post, posted_at, "postedAt"),
    OFAPI_FIELD(Post, posted_at_precise, "postedAtPrecise"),
    OFAPI_FIELD(Post, raw_text, "rawText"),
    OFAPI_FIELD(Post, response_type, "responseType"),
    OFAPI_FIELD(Post, text, "text"),
    OFAPI_FIELD(Post, tips_amount, "tipsAmount"),
};
}  // namespace posts
template <>
const api::Type api::type_of<posts::Post> = api::make_type<posts::Post>(posts::post_fields);
namespace posts {

constexpr api::Field avatar_thumbs_fields[] = {
    OFAPI_FIELD(AvatarThumbs, c144, "c144"),
    OFAPI_FIELD(AvatarThumbs, c50, "c50"),
};
}  // namespace posts
template <>
const api::Type api::type_of<posts::AvatarThumbs> = api::make_type<posts::AvatarThumbs>(posts::avatar_thumbs_fields);
namespace posts {

constexpr api::Field header_size_fields[] = {
    OFAPI_FIELD(HeaderSize, height, "height"),
    OFAPI_FIELD(HeaderSize, width, "width"),
};
}  // namespace posts
template <>
const api::Type api::type_of<posts::HeaderSize> = api::make_type<posts::HeaderSize>(posts::header_size_fields);
namespace posts {

constexpr api::Field header_thumbs_fields[] = {
    OFAPI_FIELD(HeaderThumbs, w480, "w480"),
    OFAPI_FIELD(HeaderThumbs, w760, "w760"),
};
}  // namespace posts
template <>
const api::Type api::type_of<posts::HeaderThumbs> = api::make_type<posts::HeaderThumbs>(posts::header_thumbs_fields);
namespace posts {

constexpr api::Field post_author_fields[] = {
    OFAPI_FIELD(PostAuthor, avatar, "avatar"),
    OFAPI_FIELD(PostAuthor, avatar_thumbs, "avatarThumbs"),
    OFAPI_FIELD(PostAuthor, can_add_subscriber, "canAddSubscriber"),
    OFAPI_FIELD(PostAuthor, can_comment_story, "canCommentStory"),
    OFAPI_FIELD(PostAuthor, can_create_lists, "canCreateLists"),
    OFAPI_FIELD(PostAuthor, can_earn, "canEarn"),
    OFAPI_FIELD(PostAuthor, can_look_story, "canLookStory"),
    OFAPI_FIELD(PostAuthor, can_pay_internal, "canPayInternal"),
    OFAPI_FIELD(PostAuthor, can_send_chat_to_all, "canSendChatToAll"),
    OFAPI_FIELD(PostAuthor, can_trial_send, "canTrialSend"),
    OFAPI_FIELD(PostAuthor, credits_max, "creditsMax"),
    OFAPI_FIELD(PostAuthor, credits_min, "creditsMin"),
    OFAPI_FIELD(PostAuthor, has_not_viewed_story, "hasNotViewedStory"),
    OFAPI_FIELD(PostAuthor, has_scheduled_stream, "hasScheduledStream"),
    OFAPI_FIELD(PostAuthor, has_stories, "hasStories"),
    OFAPI_FIELD(PostAuthor, has_stream, "hasStream"),
    OFAPI_FIELD(PostAuthor, has_stripe, "hasStripe"),
    OFAPI_FIELD(PostAuthor, header, "header"),
    OFAPI_FIELD(PostAuthor, header_size, "headerSize"),
    OFAPI_FIELD(PostAuthor, header_thumbs, "headerThumbs"),
    OFAPI_FIELD(PostAuthor, id, "id"),
    OFAPI_FIELD(PostAuthor, is_paywall_passed, "isPaywallPassed"),
    OFAPI_FIELD(PostAuthor, is_stripe_exist, "isStripeExist"),
    OFAPI_FIELD(PostAuthor, is_verified, "isVerified"),
    OFAPI_FIELD(PostAuthor, name, "name"),
    OFAPI_FIELD(PostAuthor, show_media_count, "showMediaCount"),
    OFAPI_FIELD(PostAuthor, show_posts_in_feed, "showPostsInFeed"),
    OFAPI_FIELD(PostAuthor, subscribe_price, "subscribePrice"),
    OFAPI_FIELD(PostAuthor, subscribed_by, "subscribedBy"),
    OFAPI_FIELD(PostAuthor, subscription_bundles, "subscriptionBundles"),
    OFAPI_FIELD(PostAuthor, tips_enabled, "tipsEnabled"),
    OFAPI_FIELD(PostAuthor, tips_max, "tipsMax"),
    OFAPI_FIELD(PostAuthor, tips_min, "tipsMin"),
    OFAPI_FIELD(PostAuthor, tips_min_internal, "tipsMinInternal"),
    OFAPI_FIELD(PostAuthor, tips_text_enabled, "tipsTextEnabled"),
    OFAPI_FIELD(PostAuthor, username, "username"),
    OFAPI_FIELD(PostAuthor, view, "view"),
};
}  // namespace posts
template <>
const api::Type api::type_of<posts::PostAuthor> = api::make_type<posts::PostAuthor>(posts::post_author_fields);
namespace posts {

constexpr api::Field label_state_fields[] = {
    OFAPI_FIELD(LabelState, id, "id"),
    OFAPI_FIELD(LabelState, is_clear_in_progress, "isClearInProgress"),
    OFAPI_FIELD(LabelState, name, "name"),
    OFAPI_FIELD(LabelState, posts, "posts"),
    OFAPI_FIELD(LabelState, posts_count, "postsCount"),
    OFAPI_FIELD(LabelState, type, "type"),
};
}  // namespace posts
template <>
const api::Type api::type_of<posts::LabelState> = api::make_type<posts::LabelState>(posts::label_state_fields);
namespace posts {

constexpr api::Field chart_point_fields[] = {
    OFAPI_FIELD(ChartPoint, count, "count"),
    OFAPI_FIELD(ChartPoint, date, "date"),
};
}  // namespace posts
template <>
const api::Type api::type_of<posts::ChartPoint> = api::make_type<posts::ChartPoint>(posts::chart_point_fields);
namespace posts {

constexpr api::Field comment_author_fields[] = {
    OFAPI_FIELD(CommentAuthor, avatar, "avatar"),
    OFAPI_FIELD(CommentAuthor, avatar_thumbs, "avatarThumbs"),
    OFAPI_FIELD(CommentAuthor, can_add_subscriber, "canAddSubscriber"),
    OFAPI_FIELD(CommentAuthor, can_comment_story, "canCommentStory"),
    OFAPI_FIELD(CommentAuthor, can_create_lists, "canCreateLists"),
    OFAPI_FIELD(CommentAuthor, can_earn, "canEarn"),
    OFAPI_FIELD(CommentAuthor, can_look_story, "canLookStory"),
    OFAPI_FIELD(CommentAuthor, can_pay_internal, "canPayInternal"),
    OFAPI_FIELD(CommentAuthor, can_report, "canReport"),
    OFAPI_FIELD(CommentAuthor, can_send_chat_to_all, "canSendChatToAll"),
    OFAPI_FIELD(CommentAuthor, credits_max, "creditsMax"),
    OFAPI_FIELD(CommentAuthor, credits_min, "creditsMin"),
    OFAPI_FIELD(CommentAuthor, credits_min_alternatives, "creditsMinAlternatives"),
    OFAPI_FIELD(CommentAuthor, has_not_viewed_story, "hasNotViewedStory"),
    OFAPI_FIELD(CommentAuthor, has_scheduled_stream, "hasScheduledStream"),
    OFAPI_FIELD(CommentAuthor, has_stories, "hasStories"),
    OFAPI_FIELD(CommentAuthor, has_stream, "hasStream"),
    OFAPI_FIELD(CommentAuthor, has_stripe, "hasStripe"),
    OFAPI_FIELD(CommentAuthor, header, "header"),
    OFAPI_FIELD(CommentAuthor, header_size, "headerSize"),
    OFAPI_FIELD(CommentAuthor, header_thumbs, "headerThumbs"),
    OFAPI_FIELD(CommentAuthor, id, "id"),
    OFAPI_FIELD(CommentAuthor, is_paywall_passed, "isPaywallPassed"),
    OFAPI_FIELD(CommentAuthor, is_stripe_exist, "isStripeExist"),
    OFAPI_FIELD(CommentAuthor, is_verified, "isVerified"),
    OFAPI_FIELD(CommentAuthor, last_seen, "lastSeen"),
    OFAPI_FIELD(CommentAuthor, name, "name"),
    OFAPI_FIELD(CommentAuthor, show_media_count, "showMediaCount"),
    OFAPI_FIELD(CommentAuthor, subscribe_price, "subscribePrice"),
    OFAPI_FIELD(CommentAuthor, subscribed_on, "subscribedOn"),
    OFAPI_FIELD(CommentAuthor, subscription_bundles, "subscriptionBundles"),
    OFAPI_FIELD(CommentAuthor, tips_enabled, "tipsEnabled"),
    OFAPI_FIELD(CommentAuthor, tips_max, "tipsMax"),
    OFAPI_FIELD(CommentAuthor, tips_min, "tipsMin"),
    OFAPI_FIELD(CommentAuthor, tips_min_internal, "tipsMinInternal"),
    OFAPI_FIELD(CommentAuthor, tips_text_enabled, "tipsTextEnabled"),
    OFAPI_FIELD(CommentAuthor, username, "username"),
    OFAPI_FIELD(CommentAuthor, view, "view"),
};
}  // namespace posts
template <>
const api::Type api::type_of<posts::CommentAuthor> = api::make_type<posts::CommentAuthor>(posts::comment_author_fields);
namespace posts {

constexpr api::Field archive_result_fields[] = {
    OFAPI_FIELD(Archive::Result, counters, "counters"),
    OFAPI_FIELD(Archive::Result, label_states, "labelStates"),
};
}  // namespace posts
template <>
const api::Type api::type_of<posts::Archive::Result> =
    api::make_type<posts::Archive::Result>(posts::archive_result_fields);
namespace posts {

constexpr api::Field create_result_media_item_files_full_fields[] = {
    OFAPI_FIELD(Create::Result::MediaItem::Files::Full, height, "height"),
    OFAPI_FIELD(Create::Result::MediaItem::Files::Full, size, "size"),
    OFAPI_FIELD(Create::Result::MediaItem::Files::Full, sources, "sources"),
    OFAPI_FIELD(Create::Result::MediaItem::Files::Full, url, "url"),
    OFAPI_FIELD(Create::Result::MediaItem::Files::Full, width, "width"),
};
}  // namespace posts
template <>
const api::Type api::type_of<posts::Create::Result::MediaItem::Files::Full> =
    api::make_type<posts::Create::Result::MediaItem::Files::Full>(posts::create_result_media_item_files_full_fields);
namespace posts {

constexpr api::Field create_result_media_item_files_fields[] = {
    OFAPI_FIELD(Create::Result::MediaItem::Files, full, "full"),
    OFAPI_FIELD(Create::Result::MediaItem::Files, preview, "preview"),
    OFAPI_FIELD(Create::Result::MediaItem::Files, square_preview, "squarePreview"),
    OFAPI_FIELD(Create::Result::MediaItem::Files, thumb, "thumb"),
};
}  // namespace posts
template <>
const api::Type api::type_of<posts::Create::Result::MediaItem::Files> =
    api::make_type<posts::Create::Result::MediaItem::Files>(posts::create_result_media_item_files_fields);
namespace posts {

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
    OFAPI_FIELD(Create::Result::MediaItem, release_forms, "releaseForms"),
    OFAPI_FIELD(Create::Result::MediaItem, type, "type"),
};
}  // namespace posts
template <>
const api::Type api::type_of<posts::Create::Result::MediaItem> =
    api::make_type<posts::Create::Result::MediaItem>(posts::create_result_media_item_fields);
namespace posts {

constexpr api::Field create_result_fields[] = {
    OFAPI_FIELD(Create::Result, author, "author"),
    OFAPI_FIELD(Create::Result, can_comment, "canComment"),
    OFAPI_FIELD(Create::Result, can_delete, "canDelete"),
    OFAPI_FIELD(Create::Result, can_edit, "canEdit"),
    OFAPI_FIELD(Create::Result, can_toggle_favorite, "canToggleFavorite"),
    OFAPI_FIELD(Create::Result, can_view_media, "canViewMedia"),
    OFAPI_FIELD(Create::Result, id, "id"),
    OFAPI_FIELD(Create::Result, is_markdown_disabled, "isMarkdownDisabled"),
    OFAPI_FIELD(Create::Result, is_opened, "isOpened"),
    OFAPI_FIELD(Create::Result, media, "media"),
    OFAPI_FIELD(Create::Result, media_count, "mediaCount"),
    OFAPI_FIELD(Create::Result, posted_at, "postedAt"),
    OFAPI_FIELD(Create::Result, posted_at_precise, "postedAtPrecise"),
    OFAPI_FIELD(Create::Result, raw_text, "rawText"),
    OFAPI_FIELD(Create::Result, response_type, "responseType"),
    OFAPI_FIELD(Create::Result, text, "text"),
    OFAPI_FIELD(Create::Result, tips_amount, "tipsAmount"),
};
}  // namespace posts
template <>
const api::Type api::type_of<posts::Create::Result> =
    api::make_type<posts::Create::Result>(posts::create_result_fields);
namespace posts {

constexpr api::Field delete_result_counters_fields[] = {
    OFAPI_FIELD(Delete::Result::Counters, archived_posts_count, "archivedPostsCount"),
    OFAPI_FIELD(Delete::Result::Counters, audios_count, "audiosCount"),
    OFAPI_FIELD(Delete::Result::Counters, medias_count, "mediasCount"),
    OFAPI_FIELD(Delete::Result::Counters, photos_count, "photosCount"),
    OFAPI_FIELD(Delete::Result::Counters, posts_count, "postsCount"),
    OFAPI_FIELD(Delete::Result::Counters, streams_count, "streamsCount"),
    OFAPI_FIELD(Delete::Result::Counters, videos_count, "videosCount"),
};
}  // namespace posts
template <>
const api::Type api::type_of<posts::Delete::Result::Counters> =
    api::make_type<posts::Delete::Result::Counters>(posts::delete_result_counters_fields);
namespace posts {

constexpr api::Field delete_result_fields[] = {
    OFAPI_FIELD(Delete::Result, counters, "counters"),
    OFAPI_FIELD(Delete::Result, success, "success"),
};
}  // namespace posts
template <>
const api::Type api::type_of<posts::Delete::Result> =
    api::make_type<posts::Delete::Result>(posts::delete_result_fields);
namespace posts {

constexpr api::Field list_result_fields[] = {
    OFAPI_FIELD(List::Result, counters, "counters"),      OFAPI_FIELD(List::Result, has_more, "hasMore"),
    OFAPI_FIELD(List::Result, head_marker, "headMarker"), OFAPI_REQUIRED_FIELD(List::Result, list, "list"),
    OFAPI_FIELD(List::Result, tail_marker, "tailMarker"),
};
}  // namespace posts
template <>
const api::Type api::type_of<posts::List::Result> = api::make_type<posts::List::Result>(posts::list_result_fields);
namespace posts {

constexpr api::Field pin_result_fields[] = {
    OFAPI_FIELD(Pin::Result, success, "success"),
};
}  // namespace posts
template <>
const api::Type api::type_of<posts::Pin::Result> = api::make_type<posts::Pin::Result>(posts::pin_result_fields);
namespace posts {

constexpr api::Field retrieve_result_fields[] = {
    OFAPI_FIELD(Retrieve::Result, author, "author"),
    OFAPI_FIELD(Retrieve::Result, can_comment, "canComment"),
    OFAPI_FIELD(Retrieve::Result, can_delete, "canDelete"),
    OFAPI_FIELD(Retrieve::Result, can_edit, "canEdit"),
    OFAPI_FIELD(Retrieve::Result, can_edit_text, "canEditText"),
    OFAPI_FIELD(Retrieve::Result, can_toggle_favorite, "canToggleFavorite"),
    OFAPI_FIELD(Retrieve::Result, can_view_media, "canViewMedia"),
    OFAPI_FIELD(Retrieve::Result, id, "id"),
    OFAPI_FIELD(Retrieve::Result, is_markdown_disabled, "isMarkdownDisabled"),
    OFAPI_FIELD(Retrieve::Result, is_media_ready, "isMediaReady"),
    OFAPI_FIELD(Retrieve::Result, is_opened, "isOpened"),
    OFAPI_FIELD(Retrieve::Result, posted_at, "postedAt"),
    OFAPI_FIELD(Retrieve::Result, posted_at_precise, "postedAtPrecise"),
    OFAPI_FIELD(Retrieve::Result, raw_text, "rawText"),
    OFAPI_FIELD(Retrieve::Result, response_type, "responseType"),
    OFAPI_FIELD(Retrieve::Result, text, "text"),
    OFAPI_FIELD(Retrieve::Result, tips_amount, "tipsAmount"),
};
}  // namespace posts
template <>
const api::Type api::type_of<posts::Retrieve::Result> =
    api::make_type<posts::Retrieve::Result>(posts::retrieve_result_fields);
namespace posts {

constexpr api::Field stats_result_tip_sum_chart_item_fields[] = {
    OFAPI_FIELD(Stats::Result::TipSumChartItem, count, "count"),
    OFAPI_FIELD(Stats::Result::TipSumChartItem, date, "date"),
};
}  // namespace posts
template <>
const api::Type api::type_of<posts::Stats::Result::TipSumChartItem> =
    api::make_type<posts::Stats::Result::TipSumChartItem>(posts::stats_result_tip_sum_chart_item_fields);
namespace posts {

constexpr api::Field stats_result_fields[] = {
    OFAPI_FIELD(Stats::Result, comment_chart, "commentChart"),
    OFAPI_FIELD(Stats::Result, comment_count, "commentCount"),
    OFAPI_FIELD(Stats::Result, has_stats, "hasStats"),
    OFAPI_FIELD(Stats::Result, has_video, "hasVideo"),
    OFAPI_FIELD(Stats::Result, is_available, "isAvailable"),
    OFAPI_FIELD(Stats::Result, like_chart, "likeChart"),
    OFAPI_FIELD(Stats::Result, like_count, "likeCount"),
    OFAPI_FIELD(Stats::Result, look_chart, "lookChart"),
    OFAPI_FIELD(Stats::Result, look_count, "lookCount"),
    OFAPI_FIELD(Stats::Result, look_duration, "lookDuration"),
    OFAPI_FIELD(Stats::Result, look_duration_average, "lookDurationAverage"),
    OFAPI_FIELD(Stats::Result, purchased_count, "purchasedCount"),
    OFAPI_FIELD(Stats::Result, purchased_summ, "purchasedSumm"),
    OFAPI_FIELD(Stats::Result, purchases_chart, "purchasesChart"),
    OFAPI_FIELD(Stats::Result, tip_chart, "tipChart"),
    OFAPI_FIELD(Stats::Result, tip_count, "tipCount"),
    OFAPI_FIELD(Stats::Result, tip_sum, "tipSum"),
    OFAPI_FIELD(Stats::Result, tip_sum_chart, "tipSumChart"),
    OFAPI_FIELD(Stats::Result, unique_look_chart, "uniqueLookChart"),
    OFAPI_FIELD(Stats::Result, unique_look_count, "uniqueLookCount"),
};
}  // namespace posts
template <>
const api::Type api::type_of<posts::Stats::Result> = api::make_type<posts::Stats::Result>(posts::stats_result_fields);
namespace posts {

constexpr api::Field unarchive_result_fields[] = {
    OFAPI_FIELD(Unarchive::Result, counters, "counters"),
    OFAPI_FIELD(Unarchive::Result, label_states, "labelStates"),
};
}  // namespace posts
template <>
const api::Type api::type_of<posts::Unarchive::Result> =
    api::make_type<posts::Unarchive::Result>(posts::unarchive_result_fields);
namespace posts {

constexpr api::Field comments_create_result_fields[] = {
    OFAPI_FIELD(comments::Create::Result, author, "author"),
    OFAPI_FIELD(comments::Create::Result, can_like, "canLike"),
    OFAPI_FIELD(comments::Create::Result, changed_at, "changedAt"),
    OFAPI_FIELD(comments::Create::Result, giphy_id, "giphyId"),
    OFAPI_FIELD(comments::Create::Result, id, "id"),
    OFAPI_FIELD(comments::Create::Result, is_liked, "isLiked"),
    OFAPI_FIELD(comments::Create::Result, is_liked_by_author, "isLikedByAuthor"),
    OFAPI_FIELD(comments::Create::Result, is_pinned, "isPinned"),
    OFAPI_FIELD(comments::Create::Result, likes_count, "likesCount"),
    OFAPI_FIELD(comments::Create::Result, posted_at, "postedAt"),
    OFAPI_FIELD(comments::Create::Result, text, "text"),
};
}  // namespace posts
template <>
const api::Type api::type_of<posts::comments::Create::Result> =
    api::make_type<posts::comments::Create::Result>(posts::comments_create_result_fields);
namespace posts {

constexpr api::Field comments_delete_result_fields[] = {
    OFAPI_FIELD(comments::Delete::Result, success, "success"),
};
}  // namespace posts
template <>
const api::Type api::type_of<posts::comments::Delete::Result> =
    api::make_type<posts::comments::Delete::Result>(posts::comments_delete_result_fields);
namespace posts {

constexpr api::Field comments_like_result_fields[] = {
    OFAPI_FIELD(comments::Like::Result, is_liked, "isLiked"),
    OFAPI_FIELD(comments::Like::Result, likes_count, "likesCount"),
    OFAPI_FIELD(comments::Like::Result, success, "success"),
};
}  // namespace posts
template <>
const api::Type api::type_of<posts::comments::Like::Result> =
    api::make_type<posts::comments::Like::Result>(posts::comments_like_result_fields);
namespace posts {

constexpr api::Field comments_list_result_list_item_fields[] = {
    OFAPI_FIELD(comments::List::Result::ListItem, author, "author"),
    OFAPI_FIELD(comments::List::Result::ListItem, can_like, "canLike"),
    OFAPI_FIELD(comments::List::Result::ListItem, changed_at, "changedAt"),
    OFAPI_FIELD(comments::List::Result::ListItem, giphy_id, "giphyId"),
    OFAPI_FIELD(comments::List::Result::ListItem, id, "id"),
    OFAPI_FIELD(comments::List::Result::ListItem, is_liked, "isLiked"),
    OFAPI_FIELD(comments::List::Result::ListItem, is_liked_by_author, "isLikedByAuthor"),
    OFAPI_FIELD(comments::List::Result::ListItem, is_pinned, "isPinned"),
    OFAPI_FIELD(comments::List::Result::ListItem, likes_count, "likesCount"),
    OFAPI_FIELD(comments::List::Result::ListItem, posted_at, "postedAt"),
    OFAPI_FIELD(comments::List::Result::ListItem, text, "text"),
};
}  // namespace posts
template <>
const api::Type api::type_of<posts::comments::List::Result::ListItem> =
    api::make_type<posts::comments::List::Result::ListItem>(posts::comments_list_result_list_item_fields);
namespace posts {

constexpr api::Field comments_list_result_fields[] = {
    OFAPI_FIELD(comments::List::Result, has_more, "hasMore"),
    OFAPI_REQUIRED_FIELD(comments::List::Result, list, "list"),
    OFAPI_FIELD(comments::List::Result, next_offset, "nextOffset"),
};
}  // namespace posts
template <>
const api::Type api::type_of<posts::comments::List::Result> =
    api::make_type<posts::comments::List::Result>(posts::comments_list_result_fields);
namespace posts {

constexpr api::Field comments_pin_result_fields[] = {
    OFAPI_FIELD(comments::Pin::Result, success, "success"),
};
}  // namespace posts
template <>
const api::Type api::type_of<posts::comments::Pin::Result> =
    api::make_type<posts::comments::Pin::Result>(posts::comments_pin_result_fields);
namespace posts {

constexpr api::Field comments_unlike_result_fields[] = {
    OFAPI_FIELD(comments::Unlike::Result, is_liked, "isLiked"),
    OFAPI_FIELD(comments::Unlike::Result, likes_count, "likesCount"),
    OFAPI_FIELD(comments::Unlike::Result, success, "success"),
};
}  // namespace posts
template <>
const api::Type api::type_of<posts::comments::Unlike::Result> =
    api::make_type<posts::comments::Unlike::Result>(posts::comments_unlike_result_fields);
namespace posts {

constexpr api::Field comments_unpin_result_fields[] = {
    OFAPI_FIELD(comments::Unpin::Result, success, "success"),
};
}  // namespace posts
template <>
const api::Type api::type_of<posts::comments::Unpin::Result> =
    api::make_type<posts::comments::Unpin::Result>(posts::comments_unpin_result_fields);
namespace posts {

constexpr api::Field labels_create_result_fields[] = {
    OFAPI_FIELD(labels::Create::Result, id, "id"),
    OFAPI_FIELD(labels::Create::Result, is_clear_in_progress, "isClearInProgress"),
    OFAPI_FIELD(labels::Create::Result, name, "name"),
    OFAPI_FIELD(labels::Create::Result, posts, "posts"),
    OFAPI_FIELD(labels::Create::Result, posts_count, "postsCount"),
    OFAPI_FIELD(labels::Create::Result, type, "type"),
};
}  // namespace posts
template <>
const api::Type api::type_of<posts::labels::Create::Result> =
    api::make_type<posts::labels::Create::Result>(posts::labels_create_result_fields);
namespace posts {

constexpr api::Field labels_list_result_fields[] = {
    OFAPI_FIELD(labels::List::Result, has_more, "hasMore"),
    OFAPI_FIELD(labels::List::Result, hash_sort, "hashSort"),
    OFAPI_REQUIRED_FIELD(labels::List::Result, list, "list"),
    OFAPI_FIELD(labels::List::Result, next_offset, "nextOffset"),
    OFAPI_FIELD(labels::List::Result, order, "order"),
    OFAPI_FIELD(labels::List::Result, sort, "sort"),
};
}  // namespace posts
template <>
const api::Type api::type_of<posts::labels::List::Result> =
    api::make_type<posts::labels::List::Result>(posts::labels_list_result_fields);
namespace posts {}  // namespace posts

namespace api::operations {

namespace {

constexpr Parameter posts_archive_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "post_id", .in = In::path, .kind = ValueKind::string, .required = true},
    {.name = "private_archive",
     .in = In::query,
     .kind = ValueKind::boolean,
     .about = "sent as query of a POST; true puts the post in the private archive"},
};

constexpr std::string_view posts_choices_of_block_banned_words[] = {
    "strict_ban",
    "risky",
    "replace_soften",
};

constexpr std::string_view posts_choices_of_voting_due[] = {
    "1",
    "3",
    "7",
    "30",
};

constexpr std::string_view posts_choices_of_voting_type[] = {
    "poll",
    "quiz",
};

constexpr Parameter posts_create_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "text", .in = In::body, .kind = ValueKind::string, .required = true},
    {.name = "blockBannedWords",
     .in = In::body,
     .kind = ValueKind::string,
     .choices = posts_choices_of_block_banned_words,
     .about = "off when omitted; otherwise banned words in text make the call fail with 422 naming them (strict_ban: "
              "every tier, risky: risky and replace/soften, replace_soften: only that tier)"},
    {.name = "expireDays",
     .in = In::body,
     .kind = ValueKind::integer,
     .minimum = 1,
     .maximum = 30,
     .about = "days until the post disappears; omitted means never"},
    {.name = "fundRaisingTargetAmount", .in = In::body, .kind = ValueKind::number, .minimum = 10},
    {.name = "fundRaisingTipsPresets",
     .in = In::body,
     .kind = ValueKind::string,
     .list = true,
     .about = "required with fundRaisingTargetAmount, at least one; none above the target"},
    {.name = "labelIds",
     .in = In::body,
     .kind = ValueKind::string,
     .about = "described as an array of label ids but typed string"},
    {.name = "mediaFiles",
     .in = In::body,
     .kind = ValueKind::string,
     .list = true,
     .about = "ofapi_media_ ids, OnlyFans vault ids, or files sent directly (the SDK nevertheless sends JSON here)"},
    {.name = "previews",
     .in = In::body,
     .kind = ValueKind::string,
     .list = true,
     .about = "as mediaFiles, or an index into the files uploaded there; the description speaks of a price, but this "
              "operation has no price parameter"},
    {.name = "rfTag",
     .in = In::body,
     .kind = ValueKind::string,
     .about = "described as an array of creator user ids but typed string"},
    {.name = "saveForLater",
     .in = In::body,
     .kind = ValueKind::boolean,
     .about = "puts the post in the saved-for-later queue"},
    {.name = "scheduledDate", .in = In::body, .kind = ValueKind::timestamp, .about = "future time in UTC"},
    {.name = "votingCorrectIndex",
     .in = In::body,
     .kind = ValueKind::integer,
     .about = "counted from 0; required when votingType is quiz"},
    {.name = "votingDue",
     .in = In::body,
     .kind = ValueKind::integer,
     .choices = posts_choices_of_voting_due,
     .about = "days, one of 1, 3, 7, 30; only with votingType"},
    {.name = "votingOptions",
     .in = In::body,
     .kind = ValueKind::string,
     .list = true,
     .about = "required with votingType"},
    {.name = "votingType", .in = In::body, .kind = ValueKind::string, .choices = posts_choices_of_voting_type},
};

constexpr std::string_view posts_create_needs[] = {
    "votingOptions",
};

constexpr std::string_view posts_create_needs_2[] = {
    "votingCorrectIndex",
};

constexpr std::string_view posts_create_needs_3[] = {
    "votingType",
};

constexpr std::string_view posts_create_needs_4[] = {
    "fundRaisingTipsPresets",
};

constexpr Rule posts_create_rules[] = {
    {.kind = Rule::Kind::needs, .names = posts_create_needs, .name = "votingType"},
    {.kind = Rule::Kind::needs, .names = posts_create_needs_2, .name = "votingType", .equals = "quiz"},
    {.kind = Rule::Kind::needs, .names = posts_create_needs_3, .name = "votingDue"},
    {.kind = Rule::Kind::needs, .names = posts_create_needs_4, .name = "fundRaisingTargetAmount"},
};

constexpr Parameter posts_delete_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "post_id", .in = In::path, .kind = ValueKind::string, .required = true},
};

constexpr detail::Paging posts_list_paging{.style = detail::PagingStyle::offset,
                                           .items = "data.list",
                                           .has_more = "data.hasMore",
                                           .limit = "limit",
                                           .offset = "offset",
                                           .default_limit = 10};

constexpr std::string_view posts_choices_of_order[] = {
    "publish_date",
    "favorites_count",
    "tips_summ",
};

constexpr std::string_view posts_choices_of_sort[] = {
    "desc",
    "asc",
};

constexpr Parameter posts_list_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "counters", .in = In::query, .kind = ValueKind::boolean, .about = "true adds data.counters to the answer"},
    {.name = "limit", .in = In::query, .kind = ValueKind::integer, .fallback = "10"},
    {.name = "minimumPublishDate",
     .in = In::query,
     .kind = ValueKind::timestamp,
     .time_form = TimeForm::sql,
     .about = "only posts published then or later"},
    {.name = "offset", .in = In::query, .kind = ValueKind::integer},
    {.name = "order",
     .in = In::query,
     .kind = ValueKind::string,
     .choices = posts_choices_of_order,
     .fallback = "publish_date"},
    {.name = "pinned", .in = In::query, .kind = ValueKind::boolean, .about = "true keeps only pinned posts"},
    {.name = "query", .in = In::query, .kind = ValueKind::string, .about = "search text"},
    {.name = "sort", .in = In::query, .kind = ValueKind::string, .choices = posts_choices_of_sort, .fallback = "desc"},
};

constexpr Parameter posts_stats_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "post_id", .in = In::path, .kind = ValueKind::string, .required = true},
    {.name = "with_historical_data", .in = In::query, .kind = ValueKind::boolean, .about = "true adds data over time"},
};

constexpr Parameter posts_unarchive_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "post_id", .in = In::path, .kind = ValueKind::string, .required = true},
    {.name = "private_archive",
     .in = In::query,
     .kind = ValueKind::boolean,
     .about = "sent as query of a POST; true where the post lies in the private archive"},
};

constexpr std::string_view posts_update_price_also[] = {
    "0",
};

constexpr Parameter posts_update_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "post_id", .in = In::path, .kind = ValueKind::string, .required = true},
    {.name = "text", .in = In::body, .kind = ValueKind::string, .required = true},
    {.name = "blockBannedWords",
     .in = In::body,
     .kind = ValueKind::string,
     .choices = posts_choices_of_block_banned_words,
     .about = "off when omitted; otherwise banned words in text make the call fail with 422 naming them (strict_ban: "
              "every tier, risky: risky and replace/soften, replace_soften: only that tier)"},
    {.name = "expireDays",
     .in = In::body,
     .kind = ValueKind::integer,
     .minimum = 1,
     .maximum = 30,
     .about = "days until the post disappears; omitted means never"},
    {.name = "fundRaisingTargetAmount", .in = In::body, .kind = ValueKind::number, .minimum = 10},
    {.name = "fundRaisingTipsPresets",
     .in = In::body,
     .kind = ValueKind::string,
     .list = true,
     .about = "required with fundRaisingTargetAmount, at least one; none above the target"},
    {.name = "labelIds",
     .in = In::body,
     .kind = ValueKind::string,
     .about = "described as an array of label ids but typed string"},
    {.name = "mediaFiles",
     .in = In::body,
     .kind = ValueKind::string,
     .about =
         "described as an array of ofapi_media_ or OnlyFans media ids but typed string; needed when price is not 0"},
    {.name = "price",
     .in = In::body,
     .kind = ValueKind::number,
     .also = posts_update_price_also,
     .minimum = 3,
     .maximum = 100,
     .about = "US dollars"},
    {.name = "rfTag",
     .in = In::body,
     .kind = ValueKind::string,
     .about = "described as an array of creator user ids but typed string"},
    {.name = "saveForLater",
     .in = In::body,
     .kind = ValueKind::boolean,
     .about = "puts the post in the saved-for-later queue"},
    {.name = "scheduledDate", .in = In::body, .kind = ValueKind::timestamp, .about = "future time in UTC"},
    {.name = "votingCorrectIndex",
     .in = In::body,
     .kind = ValueKind::integer,
     .about = "counted from 0; required when votingType is quiz"},
    {.name = "votingDue",
     .in = In::body,
     .kind = ValueKind::integer,
     .choices = posts_choices_of_voting_due,
     .about = "days, one of 1, 3, 7, 30; only with votingType"},
    {.name = "votingOptions",
     .in = In::body,
     .kind = ValueKind::string,
     .list = true,
     .about = "required with votingType"},
    {.name = "votingType", .in = In::body, .kind = ValueKind::string, .choices = posts_choices_of_voting_type},
};

constexpr std::string_view posts_update_needs[] = {
    "mediaFiles",
};

constexpr Rule posts_update_rules[] = {
    {.kind = Rule::Kind::needs, .names = posts_update_needs, .name = "price", .unless = "0"},
    {.kind = Rule::Kind::needs, .names = posts_create_needs, .name = "votingType"},
    {.kind = Rule::Kind::needs, .names = posts_create_needs_2, .name = "votingType", .equals = "quiz"},
    {.kind = Rule::Kind::needs, .names = posts_create_needs_3, .name = "votingDue"},
    {.kind = Rule::Kind::needs, .names = posts_create_needs_4, .name = "fundRaisingTargetAmount"},
};

constexpr Parameter posts_comments_create_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "post_id", .in = In::path, .kind = ValueKind::string, .required = true},
    {.name = "text",
     .in = In::query,
     .kind = ValueKind::string,
     .required = true,
     .about = "all parameters travel in the query of a POST, there is no body"},
    {.name = "answerTo", .in = In::query, .kind = ValueKind::integer, .about = "id of the comment replied to"},
    {.name = "giphyId", .in = In::query, .kind = ValueKind::string, .about = "an id from the giphy operations"},
};

constexpr Parameter posts_comments_delete_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "post_id", .in = In::path, .kind = ValueKind::string, .required = true},
    {.name = "comment_id", .in = In::path, .kind = ValueKind::string, .required = true},
};

constexpr detail::Paging posts_comments_list_paging{.style = detail::PagingStyle::next_offset,
                                                    .items = "data.list",
                                                    .has_more = "data.hasMore",
                                                    .limit = "limit",
                                                    .offset = "offset",
                                                    .cursor_from = "data.nextOffset",
                                                    .default_limit = 10};

constexpr Parameter posts_comments_list_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "post_id", .in = In::path, .kind = ValueKind::string, .required = true},
    {.name = "limit", .in = In::query, .kind = ValueKind::integer, .fallback = "10"},
    {.name = "offset", .in = In::query, .kind = ValueKind::integer},
    {.name = "sort", .in = In::query, .kind = ValueKind::string, .choices = posts_choices_of_sort, .fallback = "desc"},
};

constexpr Parameter posts_labels_create_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "name", .in = In::body, .kind = ValueKind::string, .required = true},
};

constexpr detail::Paging posts_labels_list_paging{.style = detail::PagingStyle::next_offset,
                                                  .items = "data.list",
                                                  .has_more = "data.hasMore",
                                                  .limit = "limit",
                                                  .offset = "offset",
                                                  .cursor_from = "data.nextOffset",
                                                  .default_limit = 10};

constexpr Parameter posts_labels_list_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "limit", .in = In::query, .kind = ValueKind::integer, .fallback = "10"},
    {.name = "offset", .in = In::query, .kind = ValueKind::integer},
};

}  // namespace

constinit const Operation posts_archive{
    .info = {.name = "posts.archive",
             .method = Method::post,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = false,
             .sensitive_body = false,
             .result = &ShapeOf<posts::Archive::Result>::shape},
    .group = "posts",
    .path = "/api/{account}/posts/{post_id}/archive",
    .summary = "Archives a post, or moves it between the regular and the private archive.",
    .parameters = posts_archive_parameters,
    .make_result = api::make_result<posts::Archive::Result>,
};

constinit const Operation posts_create{
    .info = {.name = "posts.create",
             .method = Method::post,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = false,
             .sensitive_body = false,
             .result = &ShapeOf<posts::Create::Result>::shape},
    .group = "posts",
    .path = "/api/{account}/posts",
    .summary = "Publishes, schedules or saves a post.",
    .parameters = posts_create_parameters,
    .rules = posts_create_rules,
    .body = BodyKind::json,
    .make_result = api::make_result<posts::Create::Result>,
};

constinit const Operation posts_delete{
    .info = {.name = "posts.delete",
             .method = Method::delete_,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<posts::Delete::Result>::shape},
    .group = "posts",
    .path = "/api/{account}/posts/{post_id}",
    .summary = "Deletes a post.",
    .parameters = posts_delete_parameters,
    .make_result = api::make_result<posts::Delete::Result>,
};

constinit const Operation posts_list{
    .info = {.name = "posts.list",
             .method = Method::get,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<posts::List::Result>::shape,
             .paging = &posts_list_paging},
    .group = "posts",
    .path = "/api/{account}/posts",
    .summary = "Pages through the account's posts.",
    .parameters = posts_list_parameters,
    .make_result = api::make_result<posts::List::Result>,
};

constinit const Operation posts_pin{
    .info = {.name = "posts.pin",
             .method = Method::post,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = false,
             .sensitive_body = false,
             .result = &ShapeOf<posts::Pin::Result>::shape},
    .group = "posts",
    .path = "/api/{account}/posts/{post_id}/pin",
    .summary = "Pins or unpins a post (no parameter says which, so evidently a toggle).",
    .parameters = posts_delete_parameters,
    .make_result = api::make_result<posts::Pin::Result>,
};

constinit const Operation posts_retrieve{
    .info = {.name = "posts.retrieve",
             .method = Method::get,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<posts::Retrieve::Result>::shape},
    .group = "posts",
    .path = "/api/{account}/posts/{post_id}",
    .summary = "Details of one of the account's posts.",
    .parameters = posts_delete_parameters,
    .make_result = api::make_result<posts::Retrieve::Result>,
};

constinit const Operation posts_stats{
    .info = {.name = "posts.stats",
             .method = Method::get,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<posts::Stats::Result>::shape},
    .group = "posts",
    .path = "/api/{account}/posts/{post_id}/stats",
    .summary = "How a post performs: views, likes, comments, tips, purchases.",
    .parameters = posts_stats_parameters,
    .make_result = api::make_result<posts::Stats::Result>,
};

constinit const Operation posts_unarchive{
    .info = {.name = "posts.unarchive",
             .method = Method::post,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = false,
             .sensitive_body = false,
             .result = &ShapeOf<posts::Unarchive::Result>::shape},
    .group = "posts",
    .path = "/api/{account}/posts/{post_id}/unarchive",
    .summary = "Takes a post out of the archive.",
    .parameters = posts_unarchive_parameters,
    .make_result = api::make_result<posts::Unarchive::Result>,
};

constinit const Operation posts_update{
    .info = {.name = "posts.update",
             .method = Method::put,
             .envelope = detail::Envelope::text,
             .kind = detail::ResultKind::any,
             .idempotent = false,
             .sensitive_body = false},
    .group = "posts",
    .path = "/api/{account}/posts/{post_id}",
    .summary = "Changes a post that is published, queued or saved for later.",
    .parameters = posts_update_parameters,
    .rules = posts_update_rules,
    .body = BodyKind::json,
    .make_result = api::make_result<posts::Update::Result>,
};

constinit const Operation posts_comments_create{
    .info = {.name = "posts.comments.create",
             .method = Method::post,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = false,
             .sensitive_body = false,
             .result = &ShapeOf<posts::comments::Create::Result>::shape},
    .group = "posts",
    .path = "/api/{account}/posts/{post_id}/comments",
    .summary = "Writes a comment under one of the account's posts.",
    .parameters = posts_comments_create_parameters,
    .make_result = api::make_result<posts::comments::Create::Result>,
};

constinit const Operation posts_comments_delete{
    .info = {.name = "posts.comments.delete",
             .method = Method::delete_,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<posts::comments::Delete::Result>::shape},
    .group = "posts",
    .path = "/api/{account}/posts/{post_id}/comments/{comment_id}",
    .summary = "Deletes a comment under a post.",
    .parameters = posts_comments_delete_parameters,
    .make_result = api::make_result<posts::comments::Delete::Result>,
};

constinit const Operation posts_comments_like{
    .info = {.name = "posts.comments.like",
             .method = Method::post,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = false,
             .sensitive_body = false,
             .result = &ShapeOf<posts::comments::Like::Result>::shape},
    .group = "posts",
    .path = "/api/{account}/posts/{post_id}/comments/{comment_id}/like",
    .summary = "Likes a comment under a post.",
    .parameters = posts_comments_delete_parameters,
    .make_result = api::make_result<posts::comments::Like::Result>,
};

constinit const Operation posts_comments_list{
    .info = {.name = "posts.comments.list",
             .method = Method::get,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<posts::comments::List::Result>::shape,
             .paging = &posts_comments_list_paging},
    .group = "posts",
    .path = "/api/{account}/posts/{post_id}/comments",
    .summary = "Pages through the comments under a post.",
    .parameters = posts_comments_list_parameters,
    .make_result = api::make_result<posts::comments::List::Result>,
};

constinit const Operation posts_comments_pin{
    .info = {.name = "posts.comments.pin",
             .method = Method::post,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = false,
             .sensitive_body = false,
             .result = &ShapeOf<posts::comments::Pin::Result>::shape},
    .group = "posts",
    .path = "/api/{account}/posts/{post_id}/comments/{comment_id}/pin",
    .summary = "Pins a comment under a post.",
    .parameters = posts_comments_delete_parameters,
    .make_result = api::make_result<posts::comments::Pin::Result>,
};

constinit const Operation posts_comments_unlike{
    .info = {.name = "posts.comments.unlike",
             .method = Method::delete_,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<posts::comments::Unlike::Result>::shape},
    .group = "posts",
    .path = "/api/{account}/posts/{post_id}/comments/{comment_id}/like",
    .summary = "Takes back a like of a comment.",
    .parameters = posts_comments_delete_parameters,
    .make_result = api::make_result<posts::comments::Unlike::Result>,
};

constinit const Operation posts_comments_unpin{
    .info = {.name = "posts.comments.unpin",
             .method = Method::delete_,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<posts::comments::Unpin::Result>::shape},
    .group = "posts",
    .path = "/api/{account}/posts/{post_id}/comments/{comment_id}/pin",
    .summary = "Unpins a comment under a post.",
    .parameters = posts_comments_delete_parameters,
    .make_result = api::make_result<posts::comments::Unpin::Result>,
};

constinit const Operation posts_labels_create{
    .info = {.name = "posts.labels.create",
             .method = Method::post,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = false,
             .sensitive_body = false,
             .result = &ShapeOf<posts::labels::Create::Result>::shape},
    .group = "posts",
    .path = "/api/{account}/posts/labels",
    .summary = "Creates a label for sorting posts.",
    .parameters = posts_labels_create_parameters,
    .body = BodyKind::json,
    .make_result = api::make_result<posts::labels::Create::Result>,
};

constinit const Operation posts_labels_list{
    .info = {.name = "posts.labels.list",
             .method = Method::get,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<posts::labels::List::Result>::shape,
             .paging = &posts_labels_list_paging},
    .group = "posts",
    .path = "/api/{account}/posts/labels",
    .summary = "Pages through the account's post labels.",
    .parameters = posts_labels_list_parameters,
    .make_result = api::make_result<posts::labels::List::Result>,
};

}  // namespace api::operations

namespace posts {

std::string_view to_string(BlockBannedWords value) noexcept {
    switch (value) {
        case BlockBannedWords::strict_ban: return "strict_ban";
        case BlockBannedWords::risky: return "risky";
        case BlockBannedWords::replace_soften: return "replace_soften";
    }
    return "";
}

std::string_view to_string(Sort value) noexcept {
    switch (value) {
        case Sort::desc: return "desc";
        case Sort::asc: return "asc";
    }
    return "";
}

std::string_view to_string(VotingType value) noexcept {
    switch (value) {
        case VotingType::poll: return "poll";
        case VotingType::quiz: return "quiz";
    }
    return "";
}

const detail::OperationInfo& Archive::info = api::operations::posts_archive.info;

Request Archive::request() const {
    return api::RequestBuilder(api::operations::posts_archive)
        .set("account", account_)
        .set("post_id", post_id_)
        .set("private_archive", private_archive_)
        .build();
}

const detail::OperationInfo& Create::info = api::operations::posts_create.info;

Request Create::request() const {
    return api::RequestBuilder(api::operations::posts_create)
        .set("account", account_)
        .set("text", text_)
        .set("blockBannedWords", block_banned_words_)
        .set("expireDays", expire_days_)
        .set("fundRaisingTargetAmount", fund_raising_target_amount_)
        .set("fundRaisingTipsPresets", fund_raising_tips_presets_)
        .set("labelIds", label_ids_)
        .set("mediaFiles", media_files_)
        .set("previews", previews_)
        .set("rfTag", rf_tag_)
        .set("saveForLater", save_for_later_)
        .set("scheduledDate", scheduled_date_)
        .set("votingCorrectIndex", voting_correct_index_)
        .set("votingDue", voting_due_)
        .set("votingOptions", voting_options_)
        .set("votingType", voting_type_)
        .build();
}

const detail::OperationInfo& Delete::info = api::operations::posts_delete.info;

Request Delete::request() const {
    return api::RequestBuilder(api::operations::posts_delete).set("account", account_).set("post_id", post_id_).build();
}

std::string_view to_string(List::Order value) noexcept {
    switch (value) {
        case List::Order::publish_date: return "publish_date";
        case List::Order::favorites_count: return "favorites_count";
        case List::Order::tips_summ: return "tips_summ";
    }
    return "";
}

const detail::OperationInfo& List::info = api::operations::posts_list.info;

Request List::request() const {
    return api::RequestBuilder(api::operations::posts_list)
        .set("account", account_)
        .set("counters", counters_)
        .set("limit", limit_)
        .set("minimumPublishDate", minimum_publish_date_)
        .set("offset", offset_)
        .set("order", order_)
        .set("pinned", pinned_)
        .set("query", query_)
        .set("sort", sort_)
        .build();
}

const detail::OperationInfo& Pin::info = api::operations::posts_pin.info;

Request Pin::request() const {
    return api::RequestBuilder(api::operations::posts_pin).set("account", account_).set("post_id", post_id_).build();
}

const detail::OperationInfo& Retrieve::info = api::operations::posts_retrieve.info;

Request Retrieve::request() const {
    return api::RequestBuilder(api::operations::posts_retrieve)
        .set("account", account_)
        .set("post_id", post_id_)
        .build();
}

const detail::OperationInfo& Stats::info = api::operations::posts_stats.info;

Request Stats::request() const {
    return api::RequestBuilder(api::operations::posts_stats)
        .set("account", account_)
        .set("post_id", post_id_)
        .set("with_historical_data", with_historical_data_)
        .build();
}

const detail::OperationInfo& Unarchive::info = api::operations::posts_unarchive.info;

Request Unarchive::request() const {
    return api::RequestBuilder(api::operations::posts_unarchive)
        .set("account", account_)
        .set("post_id", post_id_)
        .set("private_archive", private_archive_)
        .build();
}

const detail::OperationInfo& Update::info = api::operations::posts_update.info;

Request Update::request() const {
    return api::RequestBuilder(api::operations::posts_update)
        .set("account", account_)
        .set("post_id", post_id_)
        .set("text", text_)
        .set("blockBannedWords", block_banned_words_)
        .set("expireDays", expire_days_)
        .set("fundRaisingTargetAmount", fund_raising_target_amount_)
        .set("fundRaisingTipsPresets", fund_raising_tips_presets_)
        .set("labelIds", label_ids_)
        .set("mediaFiles", media_files_)
        .set("price", price_)
        .set("rfTag", rf_tag_)
        .set("saveForLater", save_for_later_)
        .set("scheduledDate", scheduled_date_)
        .set("votingCorrectIndex", voting_correct_index_)
        .set("votingDue", voting_due_)
        .set("votingOptions", voting_options_)
        .set("votingType", voting_type_)
        .build();
}

namespace comments {

const detail::OperationInfo& Create::info = api::operations::posts_comments_create.info;

Request Create::request() const {
    return api::RequestBuilder(api::operations::posts_comments_create)
        .set("account", account_)
        .set("post_id", post_id_)
        .set("text", text_)
        .set("answerTo", answer_to_)
        .set("giphyId", giphy_id_)
        .build();
}

const detail::OperationInfo& Delete::info = api::operations::posts_comments_delete.info;

Request Delete::request() const {
    return api::RequestBuilder(api::operations::posts_comments_delete)
        .set("account", account_)
        .set("post_id", post_id_)
        .set("comment_id", comment_id_)
        .build();
}

const detail::OperationInfo& Like::info = api::operations::posts_comments_like.info;

Request Like::request() const {
    return api::RequestBuilder(api::operations::posts_comments_like)
        .set("account", account_)
        .set("post_id", post_id_)
        .set("comment_id", comment_id_)
        .build();
}

const detail::OperationInfo& List::info = api::operations::posts_comments_list.info;

Request List::request() const {
    return api::RequestBuilder(api::operations::posts_comments_list)
        .set("account", account_)
        .set("post_id", post_id_)
        .set("limit", limit_)
        .set("offset", offset_)
        .set("sort", sort_)
        .build();
}

const detail::OperationInfo& Pin::info = api::operations::posts_comments_pin.info;

Request Pin::request() const {
    return api::RequestBuilder(api::operations::posts_comments_pin)
        .set("account", account_)
        .set("post_id", post_id_)
        .set("comment_id", comment_id_)
        .build();
}

const detail::OperationInfo& Unlike::info = api::operations::posts_comments_unlike.info;

Request Unlike::request() const {
    return api::RequestBuilder(api::operations::posts_comments_unlike)
        .set("account", account_)
        .set("post_id", post_id_)
        .set("comment_id", comment_id_)
        .build();
}

const detail::OperationInfo& Unpin::info = api::operations::posts_comments_unpin.info;

Request Unpin::request() const {
    return api::RequestBuilder(api::operations::posts_comments_unpin)
        .set("account", account_)
        .set("post_id", post_id_)
        .set("comment_id", comment_id_)
        .build();
}

}  // namespace comments

namespace labels {

const detail::OperationInfo& Create::info = api::operations::posts_labels_create.info;

Request Create::request() const {
    return api::RequestBuilder(api::operations::posts_labels_create)
        .set("account", account_)
        .set("name", name_)
        .build();
}

const detail::OperationInfo& List::info = api::operations::posts_labels_list.info;

Request List::request() const {
    return api::RequestBuilder(api::operations::posts_labels_list)
        .set("account", account_)
        .set("limit", limit_)
        .set("offset", offset_)
        .build();
}

}  // namespace labels

}  // namespace posts

}  // namespace ofapi
