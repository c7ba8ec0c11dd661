// Generated from src/api/openapi.yaml by ./run generate. Changes belong there.
#pragma once

#include <ofapi/api/ids.hpp>
#include <ofapi/detail/parameters.hpp>
#include <ofapi/file.hpp>
#include <ofapi/ids.hpp>
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

namespace ofapi::media {

struct UploadThumb {
    std::optional<std::int64_t> id;
    std::optional<std::string> url;
};

struct Rendition {
    std::optional<std::int64_t> height;
    std::optional<std::int64_t> size;
    std::optional<std::string> url;
    std::optional<std::int64_t> width;
};

struct ListState {
    std::optional<std::int64_t> id;
    std::optional<bool> can_add_media;
    std::optional<bool> has_media;
    std::optional<std::string> name;
    std::optional<std::string> type;
};

struct VideoSources {
    std::optional<std::string> n240;
    std::optional<std::string> n720;
};

struct VaultItem {
    struct Counters {
        std::optional<std::int64_t> likes_count;
        std::optional<double> tips_summ;
    };

    /// preview, squarePreview and thumb are string|null here but objects in media.vault.retrieve.
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
    std::optional<Counters> counters;
    std::optional<Timestamp> created_at;
    std::optional<std::int64_t> duration;
    /// preview, squarePreview and thumb are string|null here but objects in media.vault.retrieve.
    std::optional<Files> files;
    std::optional<bool> has_custom_preview;
    std::optional<bool> has_error;
    std::optional<bool> has_posts;
    std::optional<bool> is_ready;
    std::vector<ListState> list_states;
    std::vector<boost::json::value> release_forms;
    std::optional<std::string> type;
    std::optional<VideoSources> video_sources;
};

/// What was uploaded; of an upload with async only the last three.
struct VaultUpload {
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
    std::optional<std::string> polling_url;
    std::optional<std::string> prefixed_id;
    std::optional<std::string> status;
};

struct MediaLink {
    std::optional<std::string> type;
    std::optional<std::string> url;
};

struct VaultList {
    std::optional<std::int64_t> id;
    std::optional<std::int64_t> audios_count;
    std::optional<bool> can_delete;
    std::optional<bool> can_update;
    std::optional<std::int64_t> gifs_count;
    std::optional<bool> has_media;
    std::vector<boost::json::value> medias;
    std::optional<std::string> name;
    std::optional<std::int64_t> photos_count;
    std::optional<std::string> type;
    std::optional<std::int64_t> videos_count;
};

/// Fetches a file behind an OnlyFans CDN address by way of a 302 redirect.
///
/// `GET /api/{account}/media/download/{cdnUrl}`. No JSON; follow the redirect to get the file's bytes (Accept */*). The
/// newer source declares void, the stored api.md string. Credits: files served from cdn.fansapi.com are free;
/// dl.fansapi.com streams at 3 credits per decimal MB, at least 1, and frees what an interrupted transfer left unused;
/// HEAD costs nothing and fills no cache. Range: one bytes=start-end range may be asked for; the answer is 206, or a
/// full 200 where the origin ignores it. Drm: protected media is not decrypted. Costs 3 credits per megabyte, at least
/// 1.
class Download {
 public:
    using Result = Nothing;
    static const detail::OperationInfo& info;

    /// `cdn_url`: A full https://cdn*.onlyfans.com/ address, as it is; the client encodes it.
    Download(AccountId account, std::string cdn_url) : account_(std::move(account)), cdn_url_(std::move(cdn_url)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const Download&, const Download&) = default;

 private:
    AccountId account_;
    std::string cdn_url_;
};

/// Deprecated: copies a CDN file or vault item to the API's own CDN and returns a link (500 MB at most).
///
/// `POST /api/{account}/media/scrape`. Deprecated: media.download replaces it. The answer has no envelope and no
/// `_meta`.
class Scrape {
 public:
    enum class FileType : std::uint8_t { full, thumb, preview, square_preview };
    friend std::string_view to_string(FileType) noexcept;

    struct Result {
        std::optional<Timestamp> expiration_date;
        std::optional<std::string> temporary_url;
    };

    static const detail::OperationInfo& info;

    explicit Scrape(AccountId account) : account_(std::move(account)) {}

    /// End of the link's life, five minutes from now when omitted; must be null if public is true.
    Scrape& expiration_date(Timestamp value) & {
        expiration_date_ = value;
        return *this;
    }
    Scrape&& expiration_date(Timestamp value) && { return std::move(expiration_date(value)); }
    Scrape& expiration_date(std::nullptr_t) & {
        expiration_date_.emplace(std::nullopt);
        return *this;
    }
    Scrape&& expiration_date(std::nullptr_t) && { return std::move(expiration_date(nullptr)); }

    /// Only together with media_id.
    Scrape& file_type(FileType value) & {
        file_type_ = value;
        return *this;
    }
    Scrape&& file_type(FileType value) && { return std::move(file_type(value)); }
    Scrape& file_type(std::nullptr_t) & {
        file_type_.emplace(std::nullopt);
        return *this;
    }
    Scrape&& file_type(std::nullptr_t) && { return std::move(file_type(nullptr)); }

    /// Vault media id, instead of url.
    Scrape& media_id(std::int64_t value) & {
        media_id_ = value;
        return *this;
    }
    Scrape&& media_id(std::int64_t value) && { return std::move(media_id(value)); }
    Scrape& media_id(std::nullptr_t) & {
        media_id_.emplace(std::nullopt);
        return *this;
    }
    Scrape&& media_id(std::nullptr_t) && { return std::move(media_id(nullptr)); }

    /// True publishes the file without a signed link; must be null if expiration_date is set; false where it is not
    /// set.
    Scrape& public_(bool value) & {
        the_public_ = value;
        return *this;
    }
    Scrape&& public_(bool value) && { return std::move(public_(value)); }
    Scrape& public_(std::nullptr_t) & {
        the_public_.emplace(std::nullopt);
        return *this;
    }
    Scrape&& public_(std::nullptr_t) && { return std::move(public_(nullptr)); }

    /// CDN address, instead of media_id; such addresses expire soon.
    Scrape& url(std::string value) & {
        url_ = std::move(value);
        return *this;
    }
    Scrape&& url(std::string value) && { return std::move(url(std::move(value))); }
    Scrape& url(std::nullptr_t) & {
        url_.emplace(std::nullopt);
        return *this;
    }
    Scrape&& url(std::nullptr_t) && { return std::move(url(nullptr)); }

    [[nodiscard]] Request request() const;

    friend bool operator==(const Scrape&, const Scrape&) = default;

 private:
    AccountId account_;
    detail::Nullable<Timestamp> expiration_date_;
    detail::Nullable<FileType> file_type_;
    detail::Nullable<std::int64_t> media_id_;
    detail::Nullable<bool> the_public_;
    detail::Nullable<std::string> url_;
};

/// Uploads a file for a single later use in a post or message; it does not enter the vault.
///
/// `POST /api/{account}/media/upload`. The answer has no envelope and no `_meta`. Costs 3 credits per megabyte, at
/// least 1.
class Upload {
 public:
    enum class Type : std::uint8_t { default_, avatar, header };
    friend std::string_view to_string(Type) noexcept;

    struct Result {
        struct Additional {
            std::optional<std::string> user;
        };

        std::optional<Additional> additional;
        std::optional<std::string> extra;
        std::optional<std::string> file_name;
        std::optional<std::string> host;
        std::optional<std::string> note;
        std::optional<std::string> polling_url;  ///< of an upload with async
        std::optional<std::string> prefixed_id;
        std::optional<std::string> process_id;
        std::optional<std::string> source_url;
        std::optional<std::string> status;  ///< of an upload with async
        std::vector<UploadThumb> thumbs;
    };

    static const detail::OperationInfo& info;

    explicit Upload(AccountId account) : account_(std::move(account)) {}

    /// True processes in the background; the answer then has a polling_url (not in the typed shape), and the webhooks
    /// media_uploads.completed and media_uploads.failed fire only in this mode.
    Upload& async(bool value) & {
        async_ = value;
        return *this;
    }
    Upload&& async(bool value) && { return std::move(async(value)); }

    /// One of file and file_url is required; at most 100 MB.
    Upload& file(File value) & {
        file_ = std::move(value);
        return *this;
    }
    Upload&& file(File value) && { return std::move(file(std::move(value))); }

    /// One of file and file_url is required; size limit depends on the plan.
    Upload& file_url(std::string value) & {
        file_url_ = std::move(value);
        return *this;
    }
    Upload&& file_url(std::string value) && { return std::move(file_url(std::move(value))); }

    /// Avatar for a profile picture, header for a banner, otherwise leave out.
    Upload& type(Type value) & {
        type_ = value;
        return *this;
    }
    Upload&& type(Type value) && { return std::move(type(value)); }

    [[nodiscard]] Request request() const;

    friend bool operator==(const Upload&, const Upload&) = default;

 private:
    AccountId account_;
    std::optional<bool> async_;
    std::optional<File> file_;
    std::optional<std::string> file_url_;
    std::optional<Type> type_;
};

namespace uploads {

/// State of a background upload; costs no credits, poll until completed or failed.
///
/// `GET /api/{account}/media/uploads/{upload}/status`. The answer has no envelope and no `_meta`. Costs no credits.
class GetStatus {
 public:
    struct Result {
        struct Media {
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

            struct Additional {
                std::optional<std::string> user;
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
            std::optional<Additional> additional;
            std::optional<std::string> extra;
            std::optional<std::string> file_name;
            std::optional<std::string> host;
            std::optional<std::string> prefixed_id;
            std::optional<std::string> process_id;
            std::optional<std::string> source_url;
            std::vector<UploadThumb> thumbs;
        };

        std::optional<std::string> prefixed_id;
        boost::json::value status;
        std::optional<std::string> error;
        std::optional<std::int64_t> credits_used;
        std::optional<Media> media;
    };

    static const detail::OperationInfo& info;

    /// `upload`: The prefixed_id (ofapi_media_...) of the upload.
    GetStatus(AccountId account, UploadId upload) : account_(std::move(account)), upload_(std::move(upload)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const GetStatus&, const GetStatus&) = default;

 private:
    AccountId account_;
    UploadId upload_;
};

}  // namespace uploads

namespace vault {

/// Deletes one or more vault items.
///
/// `DELETE /api/{account}/media/vault/delete-media`
class Delete {
 public:
    struct Result {
        std::optional<bool> success;
    };

    static const detail::OperationInfo& info;

    /// `media_ids`: Sent as a JSON body of a DELETE.
    Delete(AccountId account, std::vector<std::string> media_ids)
        : account_(std::move(account)), media_ids_(std::move(media_ids)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const Delete&, const Delete&) = default;

 private:
    AccountId account_;
    std::vector<std::string> media_ids_;
};

/// Pages through vault items with their likes and tips.
///
/// `GET /api/{account}/media/vault`. Pages by offset.
class List {
 public:
    enum class Field : std::uint8_t { recent, most_liked, highest_tips };
    friend std::string_view to_string(Field) noexcept;

    enum class Sort : std::uint8_t { desc, asc };
    friend std::string_view to_string(Sort) noexcept;

    enum class Type : std::uint8_t { photo, gif, video, audio };
    friend std::string_view to_string(Type) noexcept;

    struct Result {
        std::optional<bool> has_more;
        std::vector<VaultItem> list;
    };

    using Item = VaultItem;
    static const detail::OperationInfo& info;

    explicit List(AccountId account) : account_(std::move(account)) {}

    /// What to sort by; recent where it is not set.
    List& field(Field value) & {
        field_ = value;
        return *this;
    }
    List&& field(Field value) && { return std::move(field(value)); }

    /// 10 to 100; 24 where it is not set.
    List& limit(std::int64_t value) & {
        limit_ = value;
        return *this;
    }
    List&& limit(std::int64_t value) && { return std::move(limit(value)); }

    /// Id of a vault list; only its items.
    List& list(std::int64_t value) & {
        list_ = value;
        return *this;
    }
    List&& list(std::int64_t value) && { return std::move(list(value)); }

    /// 0 where it is not set.
    List& offset(std::int64_t value) & {
        offset_ = value;
        return *this;
    }
    List&& offset(std::int64_t value) && { return std::move(offset(value)); }

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

    /// Omitted means every kind.
    List& type(Type value) & {
        type_ = value;
        return *this;
    }
    List&& type(Type value) && { return std::move(type(value)); }

    [[nodiscard]] Request request() const;

    /// The list that the operation pages over.
    [[nodiscard]] static std::vector<Item>& items(Result& result) { return result.list; }
    [[nodiscard]] static const std::vector<Item>& items(const Result& result) { return result.list; }

    friend bool operator==(const List&, const List&) = default;

 private:
    AccountId account_;
    std::optional<Field> field_;
    std::optional<std::int64_t> limit_;
    std::optional<std::int64_t> list_;
    std::optional<std::int64_t> offset_;
    std::optional<std::string> query_;
    std::optional<Sort> sort_;
    std::optional<Type> type_;
};

/// Details of one vault item.
///
/// `GET /api/{account}/media/vault/{media_id}`
class Retrieve {
 public:
    struct Result {
        struct Files {
            struct Full {
                std::optional<std::int64_t> height;
                std::optional<std::int64_t> size;
                std::vector<boost::json::value> sources;
                std::optional<std::string> url;
                std::optional<std::int64_t> width;
            };

            std::optional<Full> full;
            std::optional<Rendition> preview;
            std::optional<Rendition> square_preview;
            std::optional<Rendition> thumb;
        };

        std::optional<std::int64_t> id;
        std::optional<bool> can_view;
        std::optional<bool> converted_to_video;
        std::optional<Timestamp> created_at;
        std::optional<std::int64_t> duration;
        std::optional<Files> files;
        std::optional<bool> has_custom_preview;
        std::optional<bool> has_error;
        std::optional<bool> has_posts;
        std::optional<bool> is_ready;
        std::vector<ListState> list_states;
        std::optional<std::string> type;
        std::optional<VideoSources> video_sources;
    };

    static const detail::OperationInfo& info;

    Retrieve(AccountId account, MediaId media_id) : account_(std::move(account)), media_id_(std::move(media_id)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const Retrieve&, const Retrieve&) = default;

 private:
    AccountId account_;
    MediaId media_id_;
};

/// Uploads a file straight into the vault.
///
/// `POST /api/{account}/media/vault`. Costs 3 credits per megabyte, at least 1.
class Upload {
 public:
    using Result = VaultUpload;
    static const detail::OperationInfo& info;

    explicit Upload(AccountId account) : account_(std::move(account)) {}

    /// True processes in the background; the answer then has a polling_url (not in the typed shape), and the webhooks
    /// media_uploads.completed and media_uploads.failed fire only in this mode.
    Upload& async(bool value) & {
        async_ = value;
        return *this;
    }
    Upload&& async(bool value) && { return std::move(async(value)); }

    /// One of file and file_url is required; at most 100 MB.
    Upload& file(File value) & {
        file_ = std::move(value);
        return *this;
    }
    Upload&& file(File value) && { return std::move(file(std::move(value))); }

    /// One of file and file_url is required; size limit depends on the plan.
    Upload& file_url(std::string value) & {
        file_url_ = std::move(value);
        return *this;
    }
    Upload&& file_url(std::string value) && { return std::move(file_url(std::move(value))); }

    [[nodiscard]] Request request() const;

    friend bool operator==(const Upload&, const Upload&) = default;

 private:
    AccountId account_;
    std::optional<bool> async_;
    std::optional<File> file_;
    std::optional<std::string> file_url_;
};

namespace lists {

/// Creates a vault list (category).
///
/// `POST /api/{account}/media/vault/lists`
class Create {
 public:
    using Result = VaultList;
    static const detail::OperationInfo& info;

    Create(AccountId account, std::string name) : account_(std::move(account)), name_(std::move(name)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const Create&, const Create&) = default;

 private:
    AccountId account_;
    std::string name_;
};

/// Deletes a vault list.
///
/// `DELETE /api/{account}/media/vault/lists/{list_id}`
class Delete {
 public:
    struct Result {
        std::optional<bool> success;
    };

    static const detail::OperationInfo& info;

    Delete(AccountId account, VaultListId list_id) : account_(std::move(account)), list_id_(std::move(list_id)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const Delete&, const Delete&) = default;

 private:
    AccountId account_;
    VaultListId list_id_;
};

/// Pages through the vault's lists, with totals for the whole vault.
///
/// `GET /api/{account}/media/vault/lists`. Pages by offset.
class List {
 public:
    struct Result {
        struct All {
            std::optional<std::int64_t> audios_count;
            std::optional<std::int64_t> gifs_count;
            std::vector<MediaLink> medias;
            std::optional<std::int64_t> photos_count;
            std::optional<std::int64_t> videos_count;
        };

        std::optional<All> all;
        std::optional<bool> can_create_vault_lists;
        std::optional<bool> has_more;
        std::vector<VaultList> list;
        std::optional<std::string> order;
        std::optional<std::string> sort;
    };

    using Item = VaultList;
    static const detail::OperationInfo& info;

    explicit List(AccountId account) : account_(std::move(account)) {}

    /// 24 where it is not set.
    List& limit(std::int64_t value) & {
        limit_ = value;
        return *this;
    }
    List&& limit(std::int64_t value) && { return std::move(limit(value)); }

    /// 0 where it is not set.
    List& offset(std::int64_t value) & {
        offset_ = value;
        return *this;
    }
    List&& offset(std::int64_t value) && { return std::move(offset(value)); }

    /// Matches a list's name.
    List& query(std::string value) & {
        query_ = std::move(value);
        return *this;
    }
    List&& query(std::string value) && { return std::move(query(std::move(value))); }

    /// Only id, name, type, canUpdate and mediaCount of each list, without previews; false where it is not set.
    List& lightweight(bool value) & {
        lightweight_ = value;
        return *this;
    }
    List&& lightweight(bool value) && { return std::move(lightweight(value)); }

    [[nodiscard]] Request request() const;

    /// The list that the operation pages over.
    [[nodiscard]] static std::vector<Item>& items(Result& result) { return result.list; }
    [[nodiscard]] static const std::vector<Item>& items(const Result& result) { return result.list; }

    friend bool operator==(const List&, const List&) = default;

 private:
    AccountId account_;
    std::optional<std::int64_t> limit_;
    std::optional<std::int64_t> offset_;
    std::optional<std::string> query_;
    std::optional<bool> lightweight_;
};

/// Shows one vault list.
///
/// `GET /api/{account}/media/vault/lists/{list_id}`
class Retrieve {
 public:
    using Result = VaultList;
    static const detail::OperationInfo& info;

    Retrieve(AccountId account, VaultListId list_id) : account_(std::move(account)), list_id_(std::move(list_id)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const Retrieve&, const Retrieve&) = default;

 private:
    AccountId account_;
    VaultListId list_id_;
};

/// Renames a vault list.
///
/// `PUT /api/{account}/media/vault/lists/{list_id}`
class Update {
 public:
    using Result = VaultList;
    static const detail::OperationInfo& info;

    /// `name`: At most 255 characters.
    Update(AccountId account, VaultListId list_id, std::string name)
        : account_(std::move(account)), list_id_(std::move(list_id)), name_(std::move(name)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const Update&, const Update&) = default;

 private:
    AccountId account_;
    VaultListId list_id_;
    std::string name_;
};

namespace media {

/// Puts vault items into a list.
///
/// `POST /api/{account}/media/vault/lists/{list_id}/media`
class Add {
 public:
    struct Result {
        std::optional<std::int64_t> id;
        std::optional<std::int64_t> audios_count;
        std::optional<bool> can_delete;
        std::optional<bool> can_update;
        std::optional<std::int64_t> gifs_count;
        std::optional<bool> has_media;
        std::vector<MediaLink> medias;
        std::optional<std::string> name;
        std::optional<std::int64_t> photos_count;
        std::optional<std::string> type;
        std::optional<std::int64_t> videos_count;
    };

    static const detail::OperationInfo& info;

    Add(AccountId account, VaultListId list_id, std::vector<std::string> media_ids)
        : account_(std::move(account)), list_id_(std::move(list_id)), media_ids_(std::move(media_ids)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const Add&, const Add&) = default;

 private:
    AccountId account_;
    VaultListId list_id_;
    std::vector<std::string> media_ids_;
};

/// Takes vault items out of a list.
///
/// `DELETE /api/{account}/media/vault/lists/{list_id}/media`
class Remove {
 public:
    using Result = VaultList;
    static const detail::OperationInfo& info;

    /// `media_ids`: Sent as a JSON body of a DELETE.
    Remove(AccountId account, VaultListId list_id, std::vector<std::string> media_ids)
        : account_(std::move(account)), list_id_(std::move(list_id)), media_ids_(std::move(media_ids)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const Remove&, const Remove&) = default;

 private:
    AccountId account_;
    VaultListId list_id_;
    std::vector<std::string> media_ids_;
};

}  // namespace media

}  // namespace lists

}  // namespace vault

}  // namespace ofapi::media
