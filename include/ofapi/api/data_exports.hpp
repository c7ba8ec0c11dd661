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

namespace ofapi::data_exports {

enum class Type : std::uint8_t {
    transactions,
    chat_messages,
    media_vault,
    trial_links,
    tracking_links,
    smart_links,
    payouts,
    chargebacks,
    public_profiles,
    fans,
    followings,
    profile_visitors,
    fansly_chat_messages
};
[[nodiscard]] std::string_view to_string(Type) noexcept;

struct Account {
    std::optional<AccountId> id;
    std::optional<std::string> display_name;
};

/// Stops an export that is pending or in progress.
///
/// `DELETE /api/data-exports/{data_export_id}`
class Cancel {
 public:
    struct Result {
        std::optional<std::string> id;
        std::optional<std::string> message;
        std::optional<std::string> status;  ///< only pending and in_progress exports can be cancelled
    };

    static const detail::OperationInfo& info;

    explicit Cancel(DataExportId data_export_id) : data_export_id_(std::move(data_export_id)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const Cancel&, const Cancel&) = default;

 private:
    DataExportId data_export_id_;
};

/// Orders a data export and has its price in credits worked out.
///
/// `POST /api/data-exports`
class Create {
 public:
    enum class FileType : std::uint8_t { csv, xlsx, zip };
    friend std::string_view to_string(FileType) noexcept;

    struct Result {
        std::optional<std::string> id;
        std::optional<Timestamp> created_at;
        std::optional<std::string> credit_calculation_note;
        std::optional<Timestamp> end_date;
        std::optional<std::string> file_type;
        std::optional<bool> requires_scraping;
        std::optional<Timestamp> start_date;
        std::optional<std::string> status;
        std::optional<std::string> type;
    };

    static const detail::OperationInfo& info;

    /// `file_type`: Zip for media_vault only, csv or xlsx for every other type.
    /// `type`: profile_visitors gives one row for each account and day.
    Create(Timestamp start_date, FileType file_type, Timestamp end_date, Type type)
        : start_date_(start_date), file_type_(file_type), end_date_(end_date), type_(type) {}

    /// Prefixed account ids; not needed for public_profiles.
    Create& account_ids(std::vector<AccountId> value) & {
        account_ids_ = std::move(value);
        return *this;
    }
    Create&& account_ids(std::vector<AccountId> value) && { return std::move(account_ids(std::move(value))); }
    template <class... Values>
        requires detail::ListOf<AccountId, Values...>
    Create& account_ids(Values&&... values) & {
        return account_ids(detail::list_of<AccountId>(std::forward<Values>(values)...));
    }
    template <class... Values>
        requires detail::ListOf<AccountId, Values...>
    Create&& account_ids(Values&&... values) && {
        return std::move(account_ids(detail::list_of<AccountId>(std::forward<Values>(values)...)));
    }

    /// True starts the export without a call of dataExports.start.
    Create& auto_start(bool value) & {
        auto_start_ = value;
        return *this;
    }
    Create&& auto_start(bool value) && { return std::move(auto_start(value)); }

    /// All columns of the type when omitted.
    Create& export_columns(std::vector<std::string> value) & {
        export_columns_ = std::move(value);
        return *this;
    }
    Create&& export_columns(std::vector<std::string> value) && { return std::move(export_columns(std::move(value))); }
    template <class... Values>
        requires detail::ListOf<std::string, Values...>
    Create& export_columns(Values&&... values) & {
        return export_columns(detail::list_of<std::string>(std::forward<Values>(values)...));
    }
    template <class... Values>
        requires detail::ListOf<std::string, Values...>
    Create&& export_columns(Values&&... values) && {
        return std::move(export_columns(detail::list_of<std::string>(std::forward<Values>(values)...)));
    }

    /// Keys depend on type. chat_messages: maxMessages (required, for each account, at most 10000000), maxChats,
    /// skipMassMessages (bool), chatIds (numeric ids); media_vault: mediaType (required: all, photo, gif, video or
    /// audio). fans: type (required: all, active, expired or latest). followings: type (required: all, active or
    /// expired); public_profiles, all optional: query, gender (male, female, trans or couple), minSubscribePrice,
    /// maxSubscribePrice, location, minPostsCount, minPhotosCount, minVideosCount, minSubscribersCount,
    /// maxSubscribersCount, minJoinDate, minLastSeenAt, createdAtFrom, createdAtTo, instagram, twitter, tiktok,
    /// maxResults.
    Create& options(boost::json::value value) & {
        options_ = std::move(value);
        return *this;
    }
    Create&& options(boost::json::value value) && { return std::move(options(std::move(value))); }

    [[nodiscard]] Request request() const;

    friend bool operator==(const Create&, const Create&) = default;

 private:
    Timestamp start_date_;
    FileType file_type_;
    Timestamp end_date_;
    Type type_;
    std::optional<std::vector<AccountId>> account_ids_;
    std::optional<bool> auto_start_;
    std::optional<std::vector<std::string>> export_columns_;
    std::optional<boost::json::value> options_;
};

/// The team's exports, page by page.
///
/// `GET /api/data-exports`. Data: the page lies one level deeper, in data.data, with page numbers in data.meta; no
/// _pagination. Pages by number.
class List {
 public:
    enum class Status : std::uint8_t {
        calculating_credits,
        calculating_credits_failed,
        calculating_credits_completed,
        pending,
        in_progress,
        completed,
        failed
    };
    friend std::string_view to_string(Status) noexcept;

    struct Result {
        struct DataItem {
            std::optional<std::string> id;
            std::vector<Account> accounts;
            std::optional<Timestamp> completed_at;
            std::optional<Timestamp> created_at;
            std::optional<double> credit_cost;
            std::optional<std::string> download_url;
            std::optional<Timestamp> download_url_expires_at;
            std::optional<Timestamp> end_date;
            std::vector<std::string> export_columns;
            std::optional<Timestamp> failed_at;
            std::optional<std::int64_t> failed_downloads;
            std::optional<std::string> failed_reason;
            std::optional<std::string> file_type;
            std::optional<double> progress_percentage;
            std::optional<std::int64_t> rows_processed;
            std::optional<Timestamp> start_date;
            std::optional<std::string> status;
            std::optional<std::int64_t> total_rows;
            std::optional<std::string> type;
        };

        struct Meta {
            std::optional<std::int64_t> current_page;
            std::optional<std::int64_t> last_page;
            std::optional<std::int64_t> per_page;
            std::optional<std::int64_t> total;
        };

        std::vector<DataItem> data;
        std::optional<Meta> meta;
    };

    using Item = Result::DataItem;
    static const detail::OperationInfo& info;

    List() {}

    /// minutes; 1 to 60; 5 where it is not set.
    List& download_url_expires_in(std::int64_t value) & {
        download_url_expires_in_ = value;
        return *this;
    }
    List&& download_url_expires_in(std::int64_t value) && { return std::move(download_url_expires_in(value)); }

    /// 1 where it is not set.
    List& page(std::int64_t value) & {
        page_ = value;
        return *this;
    }
    List&& page(std::int64_t value) && { return std::move(page(value)); }

    /// At most 100; 15 where it is not set.
    List& per_page(std::int64_t value) & {
        per_page_ = value;
        return *this;
    }
    List&& per_page(std::int64_t value) && { return std::move(per_page(value)); }

    List& status(Status value) & {
        status_ = value;
        return *this;
    }
    List&& status(Status value) && { return std::move(status(value)); }

    List& type(Type value) & {
        type_ = value;
        return *this;
    }
    List&& type(Type value) && { return std::move(type(value)); }

    [[nodiscard]] Request request() const;

    /// The list that the operation pages over.
    [[nodiscard]] static std::vector<Item>& items(Result& result) { return result.data; }
    [[nodiscard]] static const std::vector<Item>& items(const Result& result) { return result.data; }

    friend bool operator==(const List&, const List&) = default;

 private:
    std::optional<std::int64_t> download_url_expires_in_;
    std::optional<std::int64_t> page_;
    std::optional<std::int64_t> per_page_;
    std::optional<Status> status_;
    std::optional<Type> type_;
};

/// Status and progress of one export.
///
/// `GET /api/data-exports/{data_export_id}`. Data: download_url and download_url_expires_at are declared in
/// dataExports.list only, though the parameter suggests them here too.
class Retrieve {
 public:
    struct Result {
        std::optional<std::string> id;
        std::vector<Account> accounts;
        std::optional<Timestamp> completed_at;
        std::optional<Timestamp> created_at;
        std::optional<double> credit_cost;
        std::optional<Timestamp> end_date;
        std::vector<std::string> export_columns;
        std::optional<Timestamp> failed_at;
        std::optional<std::int64_t> failed_downloads;
        std::optional<std::string> failed_reason;
        std::optional<std::string> file_type;
        std::optional<double> progress_percentage;
        std::optional<std::int64_t> rows_processed;
        std::optional<Timestamp> start_date;
        std::optional<std::string> status;
        std::optional<std::int64_t> total_rows;
        std::optional<std::string> type;
    };

    static const detail::OperationInfo& info;

    explicit Retrieve(DataExportId data_export_id) : data_export_id_(std::move(data_export_id)) {}

    /// minutes; 1 to 60; 5 where it is not set.
    Retrieve& download_url_expires_in(std::int64_t value) & {
        download_url_expires_in_ = value;
        return *this;
    }
    Retrieve&& download_url_expires_in(std::int64_t value) && { return std::move(download_url_expires_in(value)); }

    [[nodiscard]] Request request() const;

    friend bool operator==(const Retrieve&, const Retrieve&) = default;

 private:
    DataExportId data_export_id_;
    std::optional<std::int64_t> download_url_expires_in_;
};

/// Makes and starts a new export with the settings of a failed one.
///
/// `POST /api/data-exports/{data_export_id}/retry`
class Retry {
 public:
    struct Result {
        std::optional<std::string> id;  ///< the new export's; the failed one is original_id
        std::optional<std::string> message;
        std::optional<std::string> original_id;
        std::optional<std::string> status;
        std::optional<std::string> type;
    };

    static const detail::OperationInfo& info;

    explicit Retry(DataExportId data_export_id) : data_export_id_(std::move(data_export_id)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const Retry&, const Retry&) = default;

 private:
    DataExportId data_export_id_;
};

/// Starts an export whose price is known; from here on credits are charged.
///
/// `POST /api/data-exports/{data_export_id}/start`. Costs the credits that were quoted in `credit_cost`.
class Start {
 public:
    struct Result {
        std::optional<std::string> id;
        std::optional<std::string> message;
        std::optional<std::string> status;
    };

    static const detail::OperationInfo& info;

    explicit Start(DataExportId data_export_id) : data_export_id_(std::move(data_export_id)) {}

    [[nodiscard]] Request request() const;

    friend bool operator==(const Start&, const Start&) = default;

 private:
    DataExportId data_export_id_;
};

}  // namespace ofapi::data_exports
