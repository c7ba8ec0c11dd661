// Generated from src/api/openapi.yaml by ./run generate. Changes belong there.
#include <ofapi/api/media.hpp>

#include "api/operations/operations.hpp"
#include "api/paging.hpp"
#include "api/request_builder.hpp"

#include <cstddef>

namespace ofapi {

namespace media {

constexpr api::Field upload_thumb_fields[] = {
    OFAPI_FIELD(UploadThumb, id, "id"),
    OFAPI_FIELD(UploadThumb, url, "url"),
};
}  // namespace media
template <>
const api::Type api::type_of<media::UploadThumb> = api::make_type<media::UploadThumb>(media::upload_thumb_fields);
namespace media {

constexpr api::Field rendition_fields[] = {
    OFAPI_FIELD(Rendition, height, "height"),
    OFAPI_FIELD(Rendition, size, "size"),
    OFAPI_FIELD(Rendition, url, "url"),
    OFAPI_FIELD(Rendition, width, "width"),
};
}  // namespace media
template <>
const api::Type api::type_of<media::Rendition> = api::make_type<media::Rendition>(media::rendition_fields);
namespace media {

constexpr api::Field list_state_fields[] = {
    OFAPI_FIELD(ListState, can_add_media, "canAddMedia"),
    OFAPI_FIELD(ListState, has_media, "hasMedia"),
    OFAPI_FIELD(ListState, id, "id"),
    OFAPI_FIELD(ListState, name, "name"),
    OFAPI_FIELD(ListState, type, "type"),
};
}  // namespace media
template <>
const api::Type api::type_of<media::ListState> = api::make_type<media::ListState>(media::list_state_fields);
namespace media {

constexpr api::Field video_sources_fields[] = {
    OFAPI_FIELD(VideoSources, n240, "240"),
    OFAPI_FIELD(VideoSources, n720, "720"),
};
}  // namespace media
template <>
const api::Type api::type_of<media::VideoSources> = api::make_type<media::VideoSources>(media::video_sources_fields);
namespace media {

constexpr api::Field vault_item_counters_fields[] = {
    OFAPI_FIELD(VaultItem::Counters, likes_count, "likesCount"),
    OFAPI_FIELD(VaultItem::Counters, tips_summ, "tipsSumm"),
};
}  // namespace media
template <>
const api::Type api::type_of<media::VaultItem::Counters> =
    api::make_type<media::VaultItem::Counters>(media::vault_item_counters_fields);
namespace media {

constexpr api::Field vault_item_files_full_fields[] = {
    OFAPI_FIELD(VaultItem::Files::Full, height, "height"),   OFAPI_FIELD(VaultItem::Files::Full, size, "size"),
    OFAPI_FIELD(VaultItem::Files::Full, sources, "sources"), OFAPI_FIELD(VaultItem::Files::Full, url, "url"),
    OFAPI_FIELD(VaultItem::Files::Full, width, "width"),
};
}  // namespace media
template <>
const api::Type api::type_of<media::VaultItem::Files::Full> =
    api::make_type<media::VaultItem::Files::Full>(media::vault_item_files_full_fields);
namespace media {

constexpr api::Field vault_item_files_fields[] = {
    OFAPI_FIELD(VaultItem::Files, full, "full"),
    OFAPI_FIELD(VaultItem::Files, preview, "preview"),
    OFAPI_FIELD(VaultItem::Files, square_preview, "squarePreview"),
    OFAPI_FIELD(VaultItem::Files, thumb, "thumb"),
};
}  // namespace media
template <>
const api::Type api::type_of<media::VaultItem::Files> =
    api::make_type<media::VaultItem::Files>(media::vault_item_files_fields);
namespace media {

constexpr api::Field vault_item_fields[] = {
    OFAPI_FIELD(VaultItem, can_view, "canView"),
    OFAPI_FIELD(VaultItem, converted_to_video, "convertedToVideo"),
    OFAPI_FIELD(VaultItem, counters, "counters"),
    OFAPI_FIELD(VaultItem, created_at, "createdAt"),
    OFAPI_FIELD(VaultItem, duration, "duration"),
    OFAPI_FIELD(VaultItem, files, "files"),
    OFAPI_FIELD(VaultItem, has_custom_preview, "hasCustomPreview"),
    OFAPI_FIELD(VaultItem, has_error, "hasError"),
    OFAPI_FIELD(VaultItem, has_posts, "hasPosts"),
    OFAPI_FIELD(VaultItem, id, "id"),
    OFAPI_FIELD(VaultItem, is_ready, "isReady"),
    OFAPI_FIELD(VaultItem, list_states, "listStates"),
    OFAPI_FIELD(VaultItem, release_forms, "releaseForms"),
    OFAPI_FIELD(VaultItem, type, "type"),
    OFAPI_FIELD(VaultItem, video_sources, "videoSources"),
};
}  // namespace media
template <>
const api::Type api::type_of<media::VaultItem> = api::make_type<media::VaultItem>(media::vault_item_fields);
namespace media {

constexpr api::Field vault_upload_files_full_fields[] = {
    OFAPI_FIELD(VaultUpload::Files::Full, height, "height"),   OFAPI_FIELD(VaultUpload::Files::Full, size, "size"),
    OFAPI_FIELD(VaultUpload::Files::Full, sources, "sources"), OFAPI_FIELD(VaultUpload::Files::Full, url, "url"),
    OFAPI_FIELD(VaultUpload::Files::Full, width, "width"),
};
}  // namespace media
template <>
const api::Type api::type_of<media::VaultUpload::Files::Full> =
    api::make_type<media::VaultUpload::Files::Full>(media::vault_upload_files_full_fields);
namespace media {

constexpr api::Field vault_upload_files_fields[] = {
    OFAPI_FIELD(VaultUpload::Files, full, "full"),
    OFAPI_FIELD(VaultUpload::Files, preview, "preview"),
    OFAPI_FIELD(VaultUpload::Files, square_preview, "squarePreview"),
    OFAPI_FIELD(VaultUpload::Files, thumb, "thumb"),
};
}  // namespace media
template <>
const api::Type api::type_of<media::VaultUpload::Files> =
    api::make_type<media::VaultUpload::Files>(media::vault_upload_files_fields);
namespace media {

constexpr api::Field vault_upload_fields[] = {
    OFAPI_FIELD(VaultUpload, can_view, "canView"),
    OFAPI_FIELD(VaultUpload, converted_to_video, "convertedToVideo"),
    OFAPI_FIELD(VaultUpload, created_at, "createdAt"),
    OFAPI_FIELD(VaultUpload, duration, "duration"),
    OFAPI_FIELD(VaultUpload, files, "files"),
    OFAPI_FIELD(VaultUpload, has_custom_preview, "hasCustomPreview"),
    OFAPI_FIELD(VaultUpload, has_error, "hasError"),
    OFAPI_FIELD(VaultUpload, id, "id"),
    OFAPI_FIELD(VaultUpload, is_ready, "isReady"),
    OFAPI_FIELD(VaultUpload, polling_url, "polling_url"),
    OFAPI_FIELD(VaultUpload, prefixed_id, "prefixed_id"),
    OFAPI_FIELD(VaultUpload, release_forms, "releaseForms"),
    OFAPI_FIELD(VaultUpload, status, "status"),
    OFAPI_FIELD(VaultUpload, type, "type"),
};
}  // namespace media
template <>
const api::Type api::type_of<media::VaultUpload> = api::make_type<media::VaultUpload>(media::vault_upload_fields);
namespace media {

constexpr api::Field media_link_fields[] = {
    OFAPI_FIELD(MediaLink, type, "type"),
    OFAPI_FIELD(MediaLink, url, "url"),
};
}  // namespace media
template <>
const api::Type api::type_of<media::MediaLink> = api::make_type<media::MediaLink>(media::media_link_fields);
namespace media {

constexpr api::Field vault_list_fields[] = {
    OFAPI_FIELD(VaultList, audios_count, "audiosCount"),
    OFAPI_FIELD(VaultList, can_delete, "canDelete"),
    OFAPI_FIELD(VaultList, can_update, "canUpdate"),
    OFAPI_FIELD(VaultList, gifs_count, "gifsCount"),
    OFAPI_FIELD(VaultList, has_media, "hasMedia"),
    OFAPI_FIELD(VaultList, id, "id"),
    OFAPI_FIELD(VaultList, medias, "medias"),
    OFAPI_FIELD(VaultList, name, "name"),
    OFAPI_FIELD(VaultList, photos_count, "photosCount"),
    OFAPI_FIELD(VaultList, type, "type"),
    OFAPI_FIELD(VaultList, videos_count, "videosCount"),
};
}  // namespace media
template <>
const api::Type api::type_of<media::VaultList> = api::make_type<media::VaultList>(media::vault_list_fields);
namespace media {

constexpr api::Field scrape_result_fields[] = {
    OFAPI_FIELD(Scrape::Result, expiration_date, "expiration_date"),
    OFAPI_FIELD(Scrape::Result, temporary_url, "temporary_url"),
};
}  // namespace media
template <>
const api::Type api::type_of<media::Scrape::Result> =
    api::make_type<media::Scrape::Result>(media::scrape_result_fields);
namespace media {

constexpr api::Field upload_result_additional_fields[] = {
    OFAPI_FIELD(Upload::Result::Additional, user, "user"),
};
}  // namespace media
template <>
const api::Type api::type_of<media::Upload::Result::Additional> =
    api::make_type<media::Upload::Result::Additional>(media::upload_result_additional_fields);
namespace media {

constexpr api::Field upload_result_fields[] = {
    OFAPI_FIELD(Upload::Result, additional, "additional"),
    OFAPI_FIELD(Upload::Result, extra, "extra"),
    OFAPI_FIELD(Upload::Result, file_name, "file_name"),
    OFAPI_FIELD(Upload::Result, host, "host"),
    OFAPI_FIELD(Upload::Result, note, "note"),
    OFAPI_FIELD(Upload::Result, polling_url, "polling_url"),
    OFAPI_FIELD(Upload::Result, prefixed_id, "prefixed_id"),
    OFAPI_FIELD(Upload::Result, process_id, "processId"),
    OFAPI_FIELD(Upload::Result, source_url, "sourceUrl"),
    OFAPI_FIELD(Upload::Result, status, "status"),
    OFAPI_FIELD(Upload::Result, thumbs, "thumbs"),
};
}  // namespace media
template <>
const api::Type api::type_of<media::Upload::Result> =
    api::make_type<media::Upload::Result>(media::upload_result_fields);
namespace media {

constexpr api::Field uploads_get_status_result_media_files_full_fields[] = {
    OFAPI_FIELD(uploads::GetStatus::Result::Media::Files::Full, height, "height"),
    OFAPI_FIELD(uploads::GetStatus::Result::Media::Files::Full, size, "size"),
    OFAPI_FIELD(uploads::GetStatus::Result::Media::Files::Full, sources, "sources"),
    OFAPI_FIELD(uploads::GetStatus::Result::Media::Files::Full, url, "url"),
    OFAPI_FIELD(uploads::GetStatus::Result::Media::Files::Full, width, "width"),
};
}  // namespace media
template <>
const api::Type api::type_of<media::uploads::GetStatus::Result::Media::Files::Full> =
    api::make_type<media::uploads::GetStatus::Result::Media::Files::Full>(
        media::uploads_get_status_result_media_files_full_fields);
namespace media {

constexpr api::Field uploads_get_status_result_media_files_fields[] = {
    OFAPI_FIELD(uploads::GetStatus::Result::Media::Files, full, "full"),
    OFAPI_FIELD(uploads::GetStatus::Result::Media::Files, preview, "preview"),
    OFAPI_FIELD(uploads::GetStatus::Result::Media::Files, square_preview, "squarePreview"),
    OFAPI_FIELD(uploads::GetStatus::Result::Media::Files, thumb, "thumb"),
};
}  // namespace media
template <>
const api::Type api::type_of<media::uploads::GetStatus::Result::Media::Files> =
    api::make_type<media::uploads::GetStatus::Result::Media::Files>(
        media::uploads_get_status_result_media_files_fields);
namespace media {

constexpr api::Field uploads_get_status_result_media_additional_fields[] = {
    OFAPI_FIELD(uploads::GetStatus::Result::Media::Additional, user, "user"),
};
}  // namespace media
template <>
const api::Type api::type_of<media::uploads::GetStatus::Result::Media::Additional> =
    api::make_type<media::uploads::GetStatus::Result::Media::Additional>(
        media::uploads_get_status_result_media_additional_fields);
namespace media {

constexpr api::Field uploads_get_status_result_media_fields[] = {
    OFAPI_FIELD(uploads::GetStatus::Result::Media, additional, "additional"),
    OFAPI_FIELD(uploads::GetStatus::Result::Media, can_view, "canView"),
    OFAPI_FIELD(uploads::GetStatus::Result::Media, converted_to_video, "convertedToVideo"),
    OFAPI_FIELD(uploads::GetStatus::Result::Media, created_at, "createdAt"),
    OFAPI_FIELD(uploads::GetStatus::Result::Media, duration, "duration"),
    OFAPI_FIELD(uploads::GetStatus::Result::Media, extra, "extra"),
    OFAPI_FIELD(uploads::GetStatus::Result::Media, file_name, "file_name"),
    OFAPI_FIELD(uploads::GetStatus::Result::Media, files, "files"),
    OFAPI_FIELD(uploads::GetStatus::Result::Media, has_custom_preview, "hasCustomPreview"),
    OFAPI_FIELD(uploads::GetStatus::Result::Media, has_error, "hasError"),
    OFAPI_FIELD(uploads::GetStatus::Result::Media, host, "host"),
    OFAPI_FIELD(uploads::GetStatus::Result::Media, id, "id"),
    OFAPI_FIELD(uploads::GetStatus::Result::Media, is_ready, "isReady"),
    OFAPI_FIELD(uploads::GetStatus::Result::Media, prefixed_id, "prefixed_id"),
    OFAPI_FIELD(uploads::GetStatus::Result::Media, process_id, "processId"),
    OFAPI_FIELD(uploads::GetStatus::Result::Media, release_forms, "releaseForms"),
    OFAPI_FIELD(uploads::GetStatus::Result::Media, source_url, "sourceUrl"),
    OFAPI_FIELD(uploads::GetStatus::Result::Media, thumbs, "thumbs"),
    OFAPI_FIELD(uploads::GetStatus::Result::Media, type, "type"),
};
}  // namespace media
template <>
const api::Type api::type_of<media::uploads::GetStatus::Result::Media> =
    api::make_type<media::uploads::GetStatus::Result::Media>(media::uploads_get_status_result_media_fields);
namespace media {

constexpr api::Field uploads_get_status_result_fields[] = {
    OFAPI_FIELD(uploads::GetStatus::Result, credits_used, "credits_used"),
    OFAPI_FIELD(uploads::GetStatus::Result, error, "error"),
    OFAPI_FIELD(uploads::GetStatus::Result, media, "media"),
    OFAPI_FIELD(uploads::GetStatus::Result, prefixed_id, "prefixed_id"),
    OFAPI_FIELD(uploads::GetStatus::Result, status, "status"),
};
}  // namespace media
template <>
const api::Type api::type_of<media::uploads::GetStatus::Result> =
    api::make_type<media::uploads::GetStatus::Result>(media::uploads_get_status_result_fields);
namespace media {

constexpr api::Field vault_delete_result_fields[] = {
    OFAPI_FIELD(vault::Delete::Result, success, "success"),
};
}  // namespace media
template <>
const api::Type api::type_of<media::vault::Delete::Result> =
    api::make_type<media::vault::Delete::Result>(media::vault_delete_result_fields);
namespace media {

constexpr api::Field vault_list_result_fields[] = {
    OFAPI_FIELD(vault::List::Result, has_more, "hasMore"),
    OFAPI_REQUIRED_FIELD(vault::List::Result, list, "list"),
};
}  // namespace media
template <>
const api::Type api::type_of<media::vault::List::Result> =
    api::make_type<media::vault::List::Result>(media::vault_list_result_fields);
namespace media {

constexpr api::Field vault_retrieve_result_files_full_fields[] = {
    OFAPI_FIELD(vault::Retrieve::Result::Files::Full, height, "height"),
    OFAPI_FIELD(vault::Retrieve::Result::Files::Full, size, "size"),
    OFAPI_FIELD(vault::Retrieve::Result::Files::Full, sources, "sources"),
    OFAPI_FIELD(vault::Retrieve::Result::Files::Full, url, "url"),
    OFAPI_FIELD(vault::Retrieve::Result::Files::Full, width, "width"),
};
}  // namespace media
template <>
const api::Type api::type_of<media::vault::Retrieve::Result::Files::Full> =
    api::make_type<media::vault::Retrieve::Result::Files::Full>(media::vault_retrieve_result_files_full_fields);
namespace media {

constexpr api::Field vault_retrieve_result_files_fields[] = {
    OFAPI_FIELD(vault::Retrieve::Result::Files, full, "full"),
    OFAPI_FIELD(vault::Retrieve::Result::Files, preview, "preview"),
    OFAPI_FIELD(vault::Retrieve::Result::Files, square_preview, "squarePreview"),
    OFAPI_FIELD(vault::Retrieve::Result::Files, thumb, "thumb"),
};
}  // namespace media
template <>
const api::Type api::type_of<media::vault::Retrieve::Result::Files> =
    api::make_type<media::vault::Retrieve::Result::Files>(media::vault_retrieve_result_files_fields);
namespace media {

constexpr api::Field vault_retrieve_result_fields[] = {
    OFAPI_FIELD(vault::Retrieve::Result, can_view, "canView"),
    OFAPI_FIELD(vault::Retrieve::Result, converted_to_video, "convertedToVideo"),
    OFAPI_FIELD(vault::Retrieve::Result, created_at, "createdAt"),
    OFAPI_FIELD(vault::Retrieve::Result, duration, "duration"),
    OFAPI_FIELD(vault::Retrieve::Result, files, "files"),
    OFAPI_FIELD(vault::Retrieve::Result, has_custom_preview, "hasCustomPreview"),
    OFAPI_FIELD(vault::Retrieve::Result, has_error, "hasError"),
    OFAPI_FIELD(vault::Retrieve::Result, has_posts, "hasPosts"),
    OFAPI_FIELD(vault::Retrieve::Result, id, "id"),
    OFAPI_FIELD(vault::Retrieve::Result, is_ready, "isReady"),
    OFAPI_FIELD(vault::Retrieve::Result, list_states, "listStates"),
    OFAPI_FIELD(vault::Retrieve::Result, type, "type"),
    OFAPI_FIELD(vault::Retrieve::Result, video_sources, "videoSources"),
};
}  // namespace media
template <>
const api::Type api::type_of<media::vault::Retrieve::Result> =
    api::make_type<media::vault::Retrieve::Result>(media::vault_retrieve_result_fields);
namespace media {

constexpr api::Field vault_lists_delete_result_fields[] = {
    OFAPI_FIELD(vault::lists::Delete::Result, success, "success"),
};
}  // namespace media
template <>
const api::Type api::type_of<media::vault::lists::Delete::Result> =
    api::make_type<media::vault::lists::Delete::Result>(media::vault_lists_delete_result_fields);
namespace media {

constexpr api::Field vault_lists_list_result_all_fields[] = {
    OFAPI_FIELD(vault::lists::List::Result::All, audios_count, "audiosCount"),
    OFAPI_FIELD(vault::lists::List::Result::All, gifs_count, "gifsCount"),
    OFAPI_FIELD(vault::lists::List::Result::All, medias, "medias"),
    OFAPI_FIELD(vault::lists::List::Result::All, photos_count, "photosCount"),
    OFAPI_FIELD(vault::lists::List::Result::All, videos_count, "videosCount"),
};
}  // namespace media
template <>
const api::Type api::type_of<media::vault::lists::List::Result::All> =
    api::make_type<media::vault::lists::List::Result::All>(media::vault_lists_list_result_all_fields);
namespace media {

constexpr api::Field vault_lists_list_result_fields[] = {
    OFAPI_FIELD(vault::lists::List::Result, all, "all"),
    OFAPI_FIELD(vault::lists::List::Result, can_create_vault_lists, "canCreateVaultLists"),
    OFAPI_FIELD(vault::lists::List::Result, has_more, "hasMore"),
    OFAPI_REQUIRED_FIELD(vault::lists::List::Result, list, "list"),
    OFAPI_FIELD(vault::lists::List::Result, order, "order"),
    OFAPI_FIELD(vault::lists::List::Result, sort, "sort"),
};
}  // namespace media
template <>
const api::Type api::type_of<media::vault::lists::List::Result> =
    api::make_type<media::vault::lists::List::Result>(media::vault_lists_list_result_fields);
namespace media {

constexpr api::Field vault_lists_media_add_result_fields[] = {
    OFAPI_FIELD(vault::lists::media::Add::Result, audios_count, "audiosCount"),
    OFAPI_FIELD(vault::lists::media::Add::Result, can_delete, "canDelete"),
    OFAPI_FIELD(vault::lists::media::Add::Result, can_update, "canUpdate"),
    OFAPI_FIELD(vault::lists::media::Add::Result, gifs_count, "gifsCount"),
    OFAPI_FIELD(vault::lists::media::Add::Result, has_media, "hasMedia"),
    OFAPI_FIELD(vault::lists::media::Add::Result, id, "id"),
    OFAPI_FIELD(vault::lists::media::Add::Result, medias, "medias"),
    OFAPI_FIELD(vault::lists::media::Add::Result, name, "name"),
    OFAPI_FIELD(vault::lists::media::Add::Result, photos_count, "photosCount"),
    OFAPI_FIELD(vault::lists::media::Add::Result, type, "type"),
    OFAPI_FIELD(vault::lists::media::Add::Result, videos_count, "videosCount"),
};
}  // namespace media
template <>
const api::Type api::type_of<media::vault::lists::media::Add::Result> =
    api::make_type<media::vault::lists::media::Add::Result>(media::vault_lists_media_add_result_fields);
namespace media {}  // namespace media

namespace api::operations {

namespace {

constexpr Parameter media_download_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "cdnUrl",
     .in = In::path,
     .kind = ValueKind::string,
     .required = true,
     .about = "a full https://cdn*.onlyfans.com/ address, as it is; the client encodes it"},
};

constexpr std::string_view media_choices_of_file_type[] = {
    "full",
    "thumb",
    "preview",
    "squarePreview",
};

constexpr Parameter media_scrape_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "expiration_date",
     .in = In::body,
     .kind = ValueKind::timestamp,
     .nullable = true,
     .about = "end of the link's life, five minutes from now when omitted; must be null if public is true"},
    {.name = "file_type",
     .in = In::body,
     .kind = ValueKind::string,
     .nullable = true,
     .choices = media_choices_of_file_type,
     .about = "only together with media_id"},
    {.name = "media_id",
     .in = In::body,
     .kind = ValueKind::integer,
     .nullable = true,
     .about = "vault media id, instead of url"},
    {.name = "public",
     .in = In::body,
     .kind = ValueKind::boolean,
     .nullable = true,
     .fallback = "false",
     .about = "true publishes the file without a signed link; must be null if expiration_date is set"},
    {.name = "url",
     .in = In::body,
     .kind = ValueKind::string,
     .nullable = true,
     .about = "CDN address, instead of media_id; such addresses expire soon"},
};

constexpr std::string_view media_choices_of_type[] = {
    "default",
    "avatar",
    "header",
};

constexpr Parameter media_upload_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "async",
     .in = In::body,
     .kind = ValueKind::boolean,
     .about = "true processes in the background; the answer then has a polling_url (not in the typed shape), and the "
              "webhooks media_uploads.completed and media_uploads.failed fire only in this mode"},
    {.name = "file",
     .in = In::body,
     .kind = ValueKind::file,
     .max_length = 100000000,
     .about = "one of file and file_url is required; at most 100 MB"},
    {.name = "file_url",
     .in = In::body,
     .kind = ValueKind::string,
     .about = "one of file and file_url is required; size limit depends on the plan"},
    {.name = "type",
     .in = In::body,
     .kind = ValueKind::string,
     .choices = media_choices_of_type,
     .about = "avatar for a profile picture, header for a banner, otherwise leave out"},
};

constexpr std::string_view media_upload_any_of[] = {
    "file",
    "file_url",
};

constexpr Rule media_upload_rules[] = {
    {.kind = Rule::Kind::any_of, .names = media_upload_any_of},
    {.kind = Rule::Kind::exclusive, .names = media_upload_any_of},
};

constexpr Parameter media_uploads_get_status_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "upload",
     .in = In::path,
     .kind = ValueKind::string,
     .required = true,
     .about = "the prefixed_id (ofapi_media_...) of the upload"},
};

constexpr Parameter media_vault_delete_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "mediaIds",
     .in = In::body,
     .kind = ValueKind::string,
     .list = true,
     .required = true,
     .about = "sent as a JSON body of a DELETE"},
};

constexpr detail::Paging media_vault_list_paging{.style = detail::PagingStyle::offset,
                                                 .items = "data.list",
                                                 .has_more = "data.hasMore",
                                                 .limit = "limit",
                                                 .offset = "offset",
                                                 .default_limit = 24};

constexpr std::string_view media_choices_of_field[] = {
    "recent",
    "most-liked",
    "highest-tips",
};

constexpr std::string_view media_choices_of_sort[] = {
    "desc",
    "asc",
};

constexpr std::string_view media_choices_of_type_2[] = {
    "photo",
    "gif",
    "video",
    "audio",
};

constexpr Parameter media_vault_list_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "field",
     .in = In::query,
     .kind = ValueKind::string,
     .choices = media_choices_of_field,
     .fallback = "recent",
     .about = "what to sort by"},
    {.name = "limit", .in = In::query, .kind = ValueKind::integer, .minimum = 10, .maximum = 100, .fallback = "24"},
    {.name = "list", .in = In::query, .kind = ValueKind::integer, .about = "id of a vault list; only its items"},
    {.name = "offset", .in = In::query, .kind = ValueKind::integer, .fallback = "0"},
    {.name = "query", .in = In::query, .kind = ValueKind::string},
    {.name = "sort", .in = In::query, .kind = ValueKind::string, .choices = media_choices_of_sort, .fallback = "desc"},
    {.name = "type",
     .in = In::query,
     .kind = ValueKind::string,
     .choices = media_choices_of_type_2,
     .about = "omitted means every kind"},
};

constexpr Parameter media_vault_retrieve_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "media_id", .in = In::path, .kind = ValueKind::string, .required = true},
};

constexpr Parameter media_vault_upload_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "async",
     .in = In::body,
     .kind = ValueKind::boolean,
     .about = "true processes in the background; the answer then has a polling_url (not in the typed shape), and the "
              "webhooks media_uploads.completed and media_uploads.failed fire only in this mode"},
    {.name = "file",
     .in = In::body,
     .kind = ValueKind::file,
     .max_length = 100000000,
     .about = "one of file and file_url is required; at most 100 MB"},
    {.name = "file_url",
     .in = In::body,
     .kind = ValueKind::string,
     .about = "one of file and file_url is required; size limit depends on the plan"},
};

constexpr Parameter media_vault_lists_create_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "name", .in = In::body, .kind = ValueKind::string, .required = true},
};

constexpr Parameter media_vault_lists_delete_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "list_id", .in = In::path, .kind = ValueKind::string, .required = true},
};

constexpr detail::Paging media_vault_lists_list_paging{.style = detail::PagingStyle::offset,
                                                       .items = "data.list",
                                                       .has_more = "data.hasMore",
                                                       .limit = "limit",
                                                       .offset = "offset",
                                                       .default_limit = 24};

constexpr Parameter media_vault_lists_list_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "limit", .in = In::query, .kind = ValueKind::integer, .fallback = "24"},
    {.name = "offset", .in = In::query, .kind = ValueKind::integer, .fallback = "0"},
    {.name = "query", .in = In::query, .kind = ValueKind::string, .about = "matches a list's name"},
    {.name = "lightweight",
     .in = In::query,
     .kind = ValueKind::boolean,
     .fallback = "false",
     .about = "only id, name, type, canUpdate and mediaCount of each list, without previews"},
};

constexpr Parameter media_vault_lists_update_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "list_id", .in = In::path, .kind = ValueKind::string, .required = true},
    {.name = "name",
     .in = In::body,
     .kind = ValueKind::string,
     .required = true,
     .max_length = 255,
     .about = "at most 255 characters"},
};

constexpr Parameter media_vault_lists_media_add_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "list_id", .in = In::path, .kind = ValueKind::string, .required = true},
    {.name = "mediaIds", .in = In::body, .kind = ValueKind::string, .list = true, .required = true},
};

constexpr Parameter media_vault_lists_media_remove_parameters[] = {
    {.name = "account", .in = In::path, .kind = ValueKind::string, .required = true, .lane = true},
    {.name = "list_id", .in = In::path, .kind = ValueKind::string, .required = true},
    {.name = "mediaIds",
     .in = In::body,
     .kind = ValueKind::string,
     .list = true,
     .required = true,
     .about = "sent as a JSON body of a DELETE"},
};

}  // namespace

constinit const Operation media_download{
    .info = {.name = "media.download",
             .method = Method::get,
             .envelope = detail::Envelope::none,
             .kind = detail::ResultKind::any,
             .idempotent = true,
             .sensitive_body = false,
             .cost = {.credits = 3, .per = CostUnit::megabyte, .least = 1}},
    .group = "media",
    .path = "/api/{account}/media/download/{cdnUrl}",
    .summary = "Fetches a file behind an OnlyFans CDN address by way of a 302 redirect.",
    .parameters = media_download_parameters,
    .make_result = api::make_result<media::Download::Result>,
};

constinit const Operation media_scrape{
    .info = {.name = "media.scrape",
             .method = Method::post,
             .envelope = detail::Envelope::bare,
             .kind = detail::ResultKind::object,
             .idempotent = false,
             .sensitive_body = false,
             .result = &ShapeOf<media::Scrape::Result>::shape},
    .group = "media",
    .path = "/api/{account}/media/scrape",
    .summary = "Deprecated: copies a CDN file or vault item to the API's own CDN and returns a link (500 MB at most).",
    .parameters = media_scrape_parameters,
    .body = BodyKind::json,
    .make_result = api::make_result<media::Scrape::Result>,
};

constinit const Operation media_upload{
    .info = {.name = "media.upload",
             .method = Method::post,
             .envelope = detail::Envelope::bare,
             .kind = detail::ResultKind::object,
             .idempotent = false,
             .sensitive_body = false,
             .result = &ShapeOf<media::Upload::Result>::shape,
             .cost = {.credits = 3, .per = CostUnit::megabyte, .least = 1}},
    .group = "media",
    .path = "/api/{account}/media/upload",
    .summary = "Uploads a file for a single later use in a post or message; it does not enter the vault.",
    .parameters = media_upload_parameters,
    .rules = media_upload_rules,
    .body = BodyKind::multipart,
    .make_result = api::make_result<media::Upload::Result>,
};

constinit const Operation media_uploads_get_status{
    .info = {.name = "media.uploads.get-status",
             .method = Method::get,
             .envelope = detail::Envelope::bare,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<media::uploads::GetStatus::Result>::shape,
             .cost = {.credits = 0}},
    .group = "media",
    .path = "/api/{account}/media/uploads/{upload}/status",
    .summary = "State of a background upload; costs no credits, poll until completed or failed.",
    .parameters = media_uploads_get_status_parameters,
    .make_result = api::make_result<media::uploads::GetStatus::Result>,
};

constinit const Operation media_vault_delete{
    .info = {.name = "media.vault.delete",
             .method = Method::delete_,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<media::vault::Delete::Result>::shape},
    .group = "media",
    .path = "/api/{account}/media/vault/delete-media",
    .summary = "Deletes one or more vault items.",
    .parameters = media_vault_delete_parameters,
    .body = BodyKind::json,
    .make_result = api::make_result<media::vault::Delete::Result>,
};

constinit const Operation media_vault_list{
    .info = {.name = "media.vault.list",
             .method = Method::get,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<media::vault::List::Result>::shape,
             .paging = &media_vault_list_paging},
    .group = "media",
    .path = "/api/{account}/media/vault",
    .summary = "Pages through vault items with their likes and tips.",
    .parameters = media_vault_list_parameters,
    .make_result = api::make_result<media::vault::List::Result>,
};

constinit const Operation media_vault_retrieve{
    .info = {.name = "media.vault.retrieve",
             .method = Method::get,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<media::vault::Retrieve::Result>::shape},
    .group = "media",
    .path = "/api/{account}/media/vault/{media_id}",
    .summary = "Details of one vault item.",
    .parameters = media_vault_retrieve_parameters,
    .make_result = api::make_result<media::vault::Retrieve::Result>,
};

constinit const Operation media_vault_upload{
    .info = {.name = "media.vault.upload",
             .method = Method::post,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = false,
             .sensitive_body = false,
             .result = &ShapeOf<media::vault::Upload::Result>::shape,
             .cost = {.credits = 3, .per = CostUnit::megabyte, .least = 1}},
    .group = "media",
    .path = "/api/{account}/media/vault",
    .summary = "Uploads a file straight into the vault.",
    .parameters = media_vault_upload_parameters,
    .rules = media_upload_rules,
    .body = BodyKind::multipart,
    .make_result = api::make_result<media::vault::Upload::Result>,
};

constinit const Operation media_vault_lists_create{
    .info = {.name = "media.vault.lists.create",
             .method = Method::post,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = false,
             .sensitive_body = false,
             .result = &ShapeOf<media::vault::lists::Create::Result>::shape},
    .group = "media",
    .path = "/api/{account}/media/vault/lists",
    .summary = "Creates a vault list (category).",
    .parameters = media_vault_lists_create_parameters,
    .body = BodyKind::json,
    .make_result = api::make_result<media::vault::lists::Create::Result>,
};

constinit const Operation media_vault_lists_delete{
    .info = {.name = "media.vault.lists.delete",
             .method = Method::delete_,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<media::vault::lists::Delete::Result>::shape},
    .group = "media",
    .path = "/api/{account}/media/vault/lists/{list_id}",
    .summary = "Deletes a vault list.",
    .parameters = media_vault_lists_delete_parameters,
    .make_result = api::make_result<media::vault::lists::Delete::Result>,
};

constinit const Operation media_vault_lists_list{
    .info = {.name = "media.vault.lists.list",
             .method = Method::get,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<media::vault::lists::List::Result>::shape,
             .paging = &media_vault_lists_list_paging},
    .group = "media",
    .path = "/api/{account}/media/vault/lists",
    .summary = "Pages through the vault's lists, with totals for the whole vault.",
    .parameters = media_vault_lists_list_parameters,
    .make_result = api::make_result<media::vault::lists::List::Result>,
};

constinit const Operation media_vault_lists_retrieve{
    .info = {.name = "media.vault.lists.retrieve",
             .method = Method::get,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<media::vault::lists::Retrieve::Result>::shape},
    .group = "media",
    .path = "/api/{account}/media/vault/lists/{list_id}",
    .summary = "Shows one vault list.",
    .parameters = media_vault_lists_delete_parameters,
    .make_result = api::make_result<media::vault::lists::Retrieve::Result>,
};

constinit const Operation media_vault_lists_update{
    .info = {.name = "media.vault.lists.update",
             .method = Method::put,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<media::vault::lists::Update::Result>::shape},
    .group = "media",
    .path = "/api/{account}/media/vault/lists/{list_id}",
    .summary = "Renames a vault list.",
    .parameters = media_vault_lists_update_parameters,
    .body = BodyKind::json,
    .make_result = api::make_result<media::vault::lists::Update::Result>,
};

constinit const Operation media_vault_lists_media_add{
    .info = {.name = "media.vault.lists.media.add",
             .method = Method::post,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = false,
             .sensitive_body = false,
             .result = &ShapeOf<media::vault::lists::media::Add::Result>::shape},
    .group = "media",
    .path = "/api/{account}/media/vault/lists/{list_id}/media",
    .summary = "Puts vault items into a list.",
    .parameters = media_vault_lists_media_add_parameters,
    .body = BodyKind::json,
    .make_result = api::make_result<media::vault::lists::media::Add::Result>,
};

constinit const Operation media_vault_lists_media_remove{
    .info = {.name = "media.vault.lists.media.remove",
             .method = Method::delete_,
             .envelope = detail::Envelope::data,
             .kind = detail::ResultKind::object,
             .idempotent = true,
             .sensitive_body = false,
             .result = &ShapeOf<media::vault::lists::media::Remove::Result>::shape},
    .group = "media",
    .path = "/api/{account}/media/vault/lists/{list_id}/media",
    .summary = "Takes vault items out of a list.",
    .parameters = media_vault_lists_media_remove_parameters,
    .body = BodyKind::json,
    .make_result = api::make_result<media::vault::lists::media::Remove::Result>,
};

}  // namespace api::operations

namespace media {

const detail::OperationInfo& Download::info = api::operations::media_download.info;

Request Download::request() const {
    return api::RequestBuilder(api::operations::media_download)
        .set("account", account_)
        .set("cdnUrl", cdn_url_)
        .build();
}

std::string_view to_string(Scrape::FileType value) noexcept {
    switch (value) {
        case Scrape::FileType::full: return "full";
        case Scrape::FileType::thumb: return "thumb";
        case Scrape::FileType::preview: return "preview";
        case Scrape::FileType::square_preview: return "squarePreview";
    }
    return "";
}

const detail::OperationInfo& Scrape::info = api::operations::media_scrape.info;

Request Scrape::request() const {
    return api::RequestBuilder(api::operations::media_scrape)
        .set("account", account_)
        .set("expiration_date", expiration_date_)
        .set("file_type", file_type_)
        .set("media_id", media_id_)
        .set("public", the_public_)
        .set("url", url_)
        .build();
}

std::string_view to_string(Upload::Type value) noexcept {
    switch (value) {
        case Upload::Type::default_: return "default";
        case Upload::Type::avatar: return "avatar";
        case Upload::Type::header: return "header";
    }
    return "";
}

const detail::OperationInfo& Upload::info = api::operations::media_upload.info;

Request Upload::request() const {
    return api::RequestBuilder(api::operations::media_upload)
        .set("account", account_)
        .set("async", async_)
        .set("file", file_)
        .set("file_url", file_url_)
        .set("type", type_)
        .build();
}

namespace uploads {

const detail::OperationInfo& GetStatus::info = api::operations::media_uploads_get_status.info;

Request GetStatus::request() const {
    return api::RequestBuilder(api::operations::media_uploads_get_status)
        .set("account", account_)
        .set("upload", upload_)
        .build();
}

}  // namespace uploads

namespace vault {

const detail::OperationInfo& Delete::info = api::operations::media_vault_delete.info;

Request Delete::request() const {
    return api::RequestBuilder(api::operations::media_vault_delete)
        .set("account", account_)
        .set("mediaIds", media_ids_)
        .build();
}

std::string_view to_string(List::Field value) noexcept {
    switch (value) {
        case List::Field::recent: return "recent";
        case List::Field::most_liked: return "most-liked";
        case List::Field::highest_tips: return "highest-tips";
    }
    return "";
}

std::string_view to_string(List::Sort value) noexcept {
    switch (value) {
        case List::Sort::desc: return "desc";
        case List::Sort::asc: return "asc";
    }
    return "";
}

std::string_view to_string(List::Type value) noexcept {
    switch (value) {
        case List::Type::photo: return "photo";
        case List::Type::gif: return "gif";
        case List::Type::video: return "video";
        case List::Type::audio: return "audio";
    }
    return "";
}

const detail::OperationInfo& List::info = api::operations::media_vault_list.info;

Request List::request() const {
    return api::RequestBuilder(api::operations::media_vault_list)
        .set("account", account_)
        .set("field", field_)
        .set("limit", limit_)
        .set("list", list_)
        .set("offset", offset_)
        .set("query", query_)
        .set("sort", sort_)
        .set("type", type_)
        .build();
}

const detail::OperationInfo& Retrieve::info = api::operations::media_vault_retrieve.info;

Request Retrieve::request() const {
    return api::RequestBuilder(api::operations::media_vault_retrieve)
        .set("account", account_)
        .set("media_id", media_id_)
        .build();
}

const detail::OperationInfo& Upload::info = api::operations::media_vault_upload.info;

Request Upload::request() const {
    return api::RequestBuilder(api::operations::media_vault_upload)
        .set("account", account_)
        .set("async", async_)
        .set("file", file_)
        .set("file_url", file_url_)
        .build();
}

namespace lists {

const detail::OperationInfo& Create::info = api::operations::media_vault_lists_create.info;

Request Create::request() const {
    return api::RequestBuilder(api::operations::media_vault_lists_create)
        .set("account", account_)
        .set("name", name_)
        .build();
}

const detail::OperationInfo& Delete::info = api::operations::media_vault_lists_delete.info;

Request Delete::request() const {
    return api::RequestBuilder(api::operations::media_vault_lists_delete)
        .set("account", account_)
        .set("list_id", list_id_)
        .build();
}

const detail::OperationInfo& List::info = api::operations::media_vault_lists_list.info;

Request List::request() const {
    return api::RequestBuilder(api::operations::media_vault_lists_list)
        .set("account", account_)
        .set("limit", limit_)
        .set("offset", offset_)
        .set("query", query_)
        .set("lightweight", lightweight_)
        .build();
}

const detail::OperationInfo& Retrieve::info = api::operations::media_vault_lists_retrieve.info;

Request Retrieve::request() const {
    return api::RequestBuilder(api::operations::media_vault_lists_retrieve)
        .set("account", account_)
        .set("list_id", list_id_)
        .build();
}

const detail::OperationInfo& Update::info = api::operations::media_vault_lists_update.info;

Request Update::request() const {
    return api::RequestBuilder(api::operations::media_vault_lists_update)
        .set("account", account_)
        .set("list_id", list_id_)
        .set("name", name_)
        .build();
}

namespace media {

const detail::OperationInfo& Add::info = api::operations::media_vault_lists_media_add.info;

Request Add::request() const {
    return api::RequestBuilder(api::operations::media_vault_lists_media_add)
        .set("account", account_)
        .set("list_id", list_id_)
        .set("mediaIds", media_ids_)
        .build();
}

const detail::OperationInfo& Remove::info = api::operations::media_vault_lists_media_remove.info;

Request Remove::request() const {
    return api::RequestBuilder(api::operations::media_vault_lists_media_remove)
        .set("account", account_)
        .set("list_id", list_id_)
        .set("mediaIds", media_ids_)
        .build();
}

}  // namespace media

}  // namespace lists

}  // namespace vault

}  // namespace media

}  // namespace ofapi
