// Generated from src/api/openapi.yaml by ./run generate. Changes belong there.
#include <ofapi/api/fans.hpp>
#include <ofapi/api/following.hpp>
#include <ofapi/api/giphy.hpp>
#include <ofapi/api/link_tags.hpp>
#include <ofapi/api/mass_messaging.hpp>
#include <ofapi/api/me.hpp>
#include <ofapi/api/media.hpp>
#include <ofapi/api/messages.hpp>
#include <ofapi/api/notifications.hpp>
#include <ofapi/api/payouts.hpp>
#include <ofapi/api/posts.hpp>
#include <ofapi/api/profiles.hpp>

#include <boost/json/parse.hpp>

#include "api/operations/requests.hpp"

namespace ofapi::test {

asio::awaitable<void> make_requests_2(Requests& made) {
    made.compare("fans.notes.clear-notes", co_await take(fans::notes::ClearNotes{AccountId{"a b/ü"}, UserId{"a b/ü"}}),
                 R"({"account": "a b/ü", "fan_id": "a b/ü"})");
    made.compare("fans.notes.create-edit-notes",
                 co_await take(fans::notes::CreateEditNotes{AccountId{"a b/ü"}, UserId{"a b/ü"}, "a b/ü"}),
                 R"({"account": "a b/ü", "fan_id": "a b/ü", "notes": "a b/ü"})");
    made.compare("fans.notes.get-notes", co_await take(fans::notes::GetNotes{AccountId{"a b/ü"}, UserId{"a b/ü"}}),
                 R"({"account": "a b/ü", "fan_id": "a b/ü"})");
    made.compare("fans.summary.generate-summary",
                 co_await take(fans::summary::GenerateSummary{AccountId{"a b/ü"}, UserId{"a b/ü"}}.regenerate(true)),
                 R"({"account": "a b/ü", "fan_id": "a b/ü", "regenerate": true})");
    made.compare("fans.summary.get-summary",
                 co_await take(fans::summary::GetSummary{AccountId{"a b/ü"}, UserId{"a b/ü"}}),
                 R"({"account": "a b/ü", "fan_id": "a b/ü"})");
    made.compare(
        "following.list-active",
        co_await take(following::ListActive{AccountId{"a b/ü"}}
                          .filter(following::ListActive::Filter{}.online(1).paid(1))
                          .limit(3)
                          .offset(3)
                          .query("a b/ü")
                          .sort(following::Sort::last_activity)
                          .sort_direction(following::SortDirection::asc)),
        R"({"account": "a b/ü", "filter": {"online": 1, "paid": 1}, "limit": 3, "offset": 3, "query": "a b/ü", "sort": "last_activity", "sortDirection": "asc"})");
    made.compare(
        "following.list-all",
        co_await take(following::ListAll{AccountId{"a b/ü"}}
                          .filter(following::ListAll::Filter{}.online(1).paid(1))
                          .limit(3)
                          .offset(3)
                          .query("a b/ü")
                          .sort(following::Sort::last_activity)
                          .sort_direction(following::SortDirection::asc)),
        R"({"account": "a b/ü", "filter": {"online": 1, "paid": 1}, "limit": 3, "offset": 3, "query": "a b/ü", "sort": "last_activity", "sortDirection": "asc"})");
    made.compare(
        "following.list-expired",
        co_await take(following::ListExpired{AccountId{"a b/ü"}}
                          .filter(following::ListExpired::Filter{}.online(1).paid(1))
                          .limit(3)
                          .offset(3)
                          .query("a b/ü")
                          .sort(following::Sort::last_activity)
                          .sort_direction(following::SortDirection::asc)),
        R"({"account": "a b/ü", "filter": {"online": 1, "paid": 1}, "limit": 3, "offset": 3, "query": "a b/ü", "sort": "last_activity", "sortDirection": "asc"})");
    made.compare("giphy.list-trending", co_await take(giphy::ListTrending{AccountId{"a b/ü"}}.limit(3).offset(3)),
                 R"({"account": "a b/ü", "limit": 3, "offset": 3})");
    made.compare("giphy.search", co_await take(giphy::Search{AccountId{"a b/ü"}, "a b/ü"}.limit(3).offset(3)),
                 R"({"account": "a b/ü", "q": "a b/ü", "limit": 3, "offset": 3})");
    made.compare("link-tags.list", co_await take(link_tags::List{}.type(link_tags::List::Type::trial_links)),
                 R"({"type": "trial_links"})");
    made.compare("mass-messaging.delete",
                 co_await take(mass_messaging::Delete{AccountId{"a b/ü"}, MassMessageId{"a b/ü"}}),
                 R"({"account": "a b/ü", "id": "a b/ü"})");
    made.compare("mass-messaging.list", co_await take(mass_messaging::List{AccountId{"a b/ü"}}),
                 R"({"account": "a b/ü"})");
    made.compare("mass-messaging.retrieve",
                 co_await take(mass_messaging::Retrieve{AccountId{"a b/ü"}, MassMessageId{"a b/ü"}}),
                 R"({"account": "a b/ü", "id": "a b/ü"})");
    made.compare(
        "mass-messaging.retrieve-overview",
        co_await take(mass_messaging::RetrieveOverview{AccountId{"a b/ü"}}
                          .end_date(Timestamp(std::chrono::sys_days(std::chrono::year(2026) / 1 / 31)))
                          .limit(3)
                          .query("a b/ü")
                          .start_date(Timestamp(std::chrono::sys_days(std::chrono::year(2026) / 1 / 31)))),
        R"({"account": "a b/ü", "endDate": "2026-01-31T00:00:00Z", "limit": 3, "query": "a b/ü", "startDate": "2026-01-31T00:00:00Z"})");
    made.compare(
        "mass-messaging.send",
        co_await take(mass_messaging::Send{AccountId{"a b/ü"}, "a b/ü"}
                          .block_banned_words(mass_messaging::BlockBannedWords::strict_ban)
                          .excluded_lists(UserListId{"a b/ü"}, UserListId{"?&=\""})
                          .giphy_id("a b/ü")
                          .locked_text(true)
                          .media_files("a b/ü", "?&=\"")
                          .previews("a b/ü", "?&=\"")
                          .price(3.5)
                          .rf_guest("a b/ü")
                          .rf_partner("a b/ü")
                          .rf_tag("a b/ü")
                          .save_for_later(true)
                          .scheduled_date(Timestamp(std::chrono::sys_days(std::chrono::year(2026) / 1 / 31)))
                          .user_ids(UserId{"a b/ü"}, UserId{"?&=\""})
                          .user_lists(UserListId{"a b/ü"}, UserListId{"?&=\""})),
        R"({"account": "a b/ü", "text": "a b/ü", "blockBannedWords": "strict_ban", "excludedLists": ["a b/ü", "?&=\""], "giphyId": "a b/ü", "lockedText": true, "mediaFiles": ["a b/ü", "?&=\""], "previews": ["a b/ü", "?&=\""], "price": 3.5, "rfGuest": "a b/ü", "rfPartner": "a b/ü", "rfTag": "a b/ü", "saveForLater": true, "scheduledDate": "2026-01-31T00:00:00Z", "userIds": ["a b/ü", "?&=\""], "userLists": ["a b/ü", "?&=\""]})");
    made.compare("mass-messaging.send",
                 co_await take(mass_messaging::Send{AccountId{"a b/ü"}, "a b/ü"}.excluded_lists(
                     detail::list_of<UserListId>(UserListId{"a b/ü"}, UserListId{"?&=\""}))),
                 R"({"account": "a b/ü", "text": "a b/ü", "excludedLists": ["a b/ü", "?&=\""]})");
    made.compare("mass-messaging.send",
                 co_await take(mass_messaging::Send{AccountId{"a b/ü"}, "a b/ü"}.media_files(
                     detail::list_of<std::string>("a b/ü", "?&=\""))),
                 R"({"account": "a b/ü", "text": "a b/ü", "mediaFiles": ["a b/ü", "?&=\""]})");
    made.compare("mass-messaging.send",
                 co_await take(mass_messaging::Send{AccountId{"a b/ü"}, "a b/ü"}.previews(
                     detail::list_of<std::string>("a b/ü", "?&=\""))),
                 R"({"account": "a b/ü", "text": "a b/ü", "previews": ["a b/ü", "?&=\""]})");
    made.compare("mass-messaging.send",
                 co_await take(mass_messaging::Send{AccountId{"a b/ü"}, "a b/ü"}.user_ids(
                     detail::list_of<UserId>(UserId{"a b/ü"}, UserId{"?&=\""}))),
                 R"({"account": "a b/ü", "text": "a b/ü", "userIds": ["a b/ü", "?&=\""]})");
    made.compare("mass-messaging.send",
                 co_await take(mass_messaging::Send{AccountId{"a b/ü"}, "a b/ü"}.user_lists(
                     detail::list_of<UserListId>(UserListId{"a b/ü"}, UserListId{"?&=\""}))),
                 R"({"account": "a b/ü", "text": "a b/ü", "userLists": ["a b/ü", "?&=\""]})");
    made.compare(
        "mass-messaging.update",
        co_await take(mass_messaging::Update{AccountId{"a b/ü"}, MassMessageId{"a b/ü"}, "a b/ü"}
                          .block_banned_words(mass_messaging::BlockBannedWords::strict_ban)
                          .giphy_id("a b/ü")
                          .locked_text(true)
                          .media_files("a b/ü", "?&=\"")
                          .previews("a b/ü", "?&=\"")
                          .price(3.5)
                          .scheduled_date(Timestamp(std::chrono::sys_days(std::chrono::year(2026) / 1 / 31)))
                          .user_ids(UserId{"a b/ü"}, UserId{"?&=\""})
                          .user_lists(UserListId{"a b/ü"}, UserListId{"?&=\""})),
        R"({"account": "a b/ü", "id": "a b/ü", "text": "a b/ü", "blockBannedWords": "strict_ban", "giphyId": "a b/ü", "lockedText": true, "mediaFiles": ["a b/ü", "?&=\""], "previews": ["a b/ü", "?&=\""], "price": 3.5, "scheduledDate": "2026-01-31T00:00:00Z", "userIds": ["a b/ü", "?&=\""], "userLists": ["a b/ü", "?&=\""]})");
    made.compare("mass-messaging.update",
                 co_await take(mass_messaging::Update{AccountId{"a b/ü"}, MassMessageId{"a b/ü"}, "a b/ü"}.media_files(
                     detail::list_of<std::string>("a b/ü", "?&=\""))),
                 R"({"account": "a b/ü", "id": "a b/ü", "text": "a b/ü", "mediaFiles": ["a b/ü", "?&=\""]})");
    made.compare("mass-messaging.update",
                 co_await take(mass_messaging::Update{AccountId{"a b/ü"}, MassMessageId{"a b/ü"}, "a b/ü"}.previews(
                     detail::list_of<std::string>("a b/ü", "?&=\""))),
                 R"({"account": "a b/ü", "id": "a b/ü", "text": "a b/ü", "previews": ["a b/ü", "?&=\""]})");
    made.compare("mass-messaging.update",
                 co_await take(mass_messaging::Update{AccountId{"a b/ü"}, MassMessageId{"a b/ü"}, "a b/ü"}.user_ids(
                     detail::list_of<UserId>(UserId{"a b/ü"}, UserId{"?&=\""}))),
                 R"({"account": "a b/ü", "id": "a b/ü", "text": "a b/ü", "userIds": ["a b/ü", "?&=\""]})");
    made.compare("mass-messaging.update",
                 co_await take(mass_messaging::Update{AccountId{"a b/ü"}, MassMessageId{"a b/ü"}, "a b/ü"}.user_lists(
                     detail::list_of<UserListId>(UserListId{"a b/ü"}, UserListId{"?&=\""}))),
                 R"({"account": "a b/ü", "id": "a b/ü", "text": "a b/ü", "userLists": ["a b/ü", "?&=\""]})");
    made.compare("me.get-model-start-date", co_await take(me::GetModelStartDate{AccountId{"a b/ü"}}),
                 R"({"account": "a b/ü"})");
    made.compare("me.get-top-percentage", co_await take(me::GetTopPercentage{AccountId{"a b/ü"}}),
                 R"({"account": "a b/ü"})");
    made.compare("me.retrieve", co_await take(me::Retrieve{AccountId{"a b/ü"}}), R"({"account": "a b/ü"})");
    made.compare("media.download", co_await take(media::Download{AccountId{"a b/ü"}, "a b/ü"}),
                 R"({"account": "a b/ü", "cdnUrl": "a b/ü"})");
    made.compare(
        "media.scrape",
        co_await take(media::Scrape{AccountId{"a b/ü"}}
                          .expiration_date(Timestamp(std::chrono::sys_days(std::chrono::year(2026) / 1 / 31)))
                          .file_type(media::Scrape::FileType::full)
                          .media_id(3)
                          .public_(true)
                          .url("a b/ü")),
        R"({"account": "a b/ü", "expiration_date": "2026-01-31T00:00:00Z", "file_type": "full", "media_id": 3, "public": true, "url": "a b/ü"})");
    made.compare("media.scrape", co_await take(media::Scrape{AccountId{"a b/ü"}}.expiration_date(nullptr)),
                 R"({"account": "a b/ü", "expiration_date": null})");
    made.compare("media.scrape", co_await take(media::Scrape{AccountId{"a b/ü"}}.file_type(nullptr)),
                 R"({"account": "a b/ü", "file_type": null})");
    made.compare("media.scrape", co_await take(media::Scrape{AccountId{"a b/ü"}}.media_id(nullptr)),
                 R"({"account": "a b/ü", "media_id": null})");
    made.compare("media.scrape", co_await take(media::Scrape{AccountId{"a b/ü"}}.public_(nullptr)),
                 R"({"account": "a b/ü", "public": null})");
    made.compare("media.scrape", co_await take(media::Scrape{AccountId{"a b/ü"}}.url(nullptr)),
                 R"({"account": "a b/ü", "url": null})");
    made.compare("media.upload",
                 co_await take(media::Upload{AccountId{"a b/ü"}}.async(true).file_url("a b/ü").type(
                     media::Upload::Type::default_)),
                 R"({"account": "a b/ü", "async": true, "file_url": "a b/ü", "type": "default"})");
    made.compare("media.uploads.get-status",
                 co_await take(media::uploads::GetStatus{AccountId{"a b/ü"}, UploadId{"a b/ü"}}),
                 R"({"account": "a b/ü", "upload": "a b/ü"})");
    made.compare(
        "media.vault.delete",
        co_await take(media::vault::Delete{AccountId{"a b/ü"}, detail::list_of<std::string>("a b/ü", "?&=\"")}),
        R"({"account": "a b/ü", "mediaIds": ["a b/ü", "?&=\""]})");
    made.compare(
        "media.vault.list",
        co_await take(media::vault::List{AccountId{"a b/ü"}}
                          .field(media::vault::List::Field::recent)
                          .limit(10)
                          .list(3)
                          .offset(3)
                          .query("a b/ü")
                          .sort(media::vault::List::Sort::desc)
                          .type(media::vault::List::Type::photo)),
        R"({"account": "a b/ü", "field": "recent", "limit": 10, "list": 3, "offset": 3, "query": "a b/ü", "sort": "desc", "type": "photo"})");
    made.compare("media.vault.retrieve", co_await take(media::vault::Retrieve{AccountId{"a b/ü"}, MediaId{"a b/ü"}}),
                 R"({"account": "a b/ü", "media_id": "a b/ü"})");
    made.compare("media.vault.upload",
                 co_await take(media::vault::Upload{AccountId{"a b/ü"}}.async(true).file_url("a b/ü")),
                 R"({"account": "a b/ü", "async": true, "file_url": "a b/ü"})");
    made.compare("media.vault.lists.create", co_await take(media::vault::lists::Create{AccountId{"a b/ü"}, "a b/ü"}),
                 R"({"account": "a b/ü", "name": "a b/ü"})");
    made.compare("media.vault.lists.delete",
                 co_await take(media::vault::lists::Delete{AccountId{"a b/ü"}, VaultListId{"a b/ü"}}),
                 R"({"account": "a b/ü", "list_id": "a b/ü"})");
    made.compare("media.vault.lists.list",
                 co_await take(
                     media::vault::lists::List{AccountId{"a b/ü"}}.limit(3).offset(3).query("a b/ü").lightweight(true)),
                 R"({"account": "a b/ü", "limit": 3, "offset": 3, "query": "a b/ü", "lightweight": true})");
    made.compare("media.vault.lists.retrieve",
                 co_await take(media::vault::lists::Retrieve{AccountId{"a b/ü"}, VaultListId{"a b/ü"}}),
                 R"({"account": "a b/ü", "list_id": "a b/ü"})");
    made.compare("media.vault.lists.update",
                 co_await take(media::vault::lists::Update{AccountId{"a b/ü"}, VaultListId{"a b/ü"}, "a b/ü"}),
                 R"({"account": "a b/ü", "list_id": "a b/ü", "name": "a b/ü"})");
    made.compare("media.vault.lists.media.add",
                 co_await take(media::vault::lists::media::Add{AccountId{"a b/ü"}, VaultListId{"a b/ü"},
                                                               detail::list_of<std::string>("a b/ü", "?&=\"")}),
                 R"({"account": "a b/ü", "list_id": "a b/ü", "mediaIds": ["a b/ü", "?&=\""]})");
    made.compare("media.vault.lists.media.remove",
                 co_await take(media::vault::lists::media::Remove{AccountId{"a b/ü"}, VaultListId{"a b/ü"},
                                                                  detail::list_of<std::string>("a b/ü", "?&=\"")}),
                 R"({"account": "a b/ü", "list_id": "a b/ü", "mediaIds": ["a b/ü", "?&=\""]})");
    made.compare(
        "messages.attach-tags",
        co_await take(
            messages::AttachTags{AccountId{"a b/ü"}, MessageId{"a b/ü"}}.rf_guest("a b/ü").rf_partner("a b/ü").rf_tag(
                "a b/ü")),
        R"({"account": "a b/ü", "message_id": "a b/ü", "rfGuest": "a b/ü", "rfPartner": "a b/ü", "rfTag": "a b/ü"})");
    made.compare("notifications.get-counts", co_await take(notifications::GetCounts{AccountId{"a b/ü"}}),
                 R"({"account": "a b/ü"})");
    made.compare("notifications.list",
                 co_await take(notifications::List{AccountId{"a b/ü"}}
                                   .from_id(3)
                                   .limit(3)
                                   .skip_users(notifications::List::SkipUsers::all)
                                   .type(notifications::List::Type::all)),
                 R"({"account": "a b/ü", "from_id": 3, "limit": 3, "skip_users": "all", "type": "all"})");
    made.compare("notifications.mark-all-as-read", co_await take(notifications::MarkAllAsRead{AccountId{"a b/ü"}}),
                 R"({"account": "a b/ü"})");
    made.compare("notifications.search-users", co_await take(notifications::SearchUsers{AccountId{"a b/ü"}, "a b/ü"}),
                 R"({"account": "a b/ü", "query": "a b/ü"})");
    made.compare("notifications.tabs-order.get", co_await take(notifications::tabs_order::Get{AccountId{"a b/ü"}}),
                 R"({"account": "a b/ü"})");
    made.compare(
        "notifications.tabs-order.update",
        co_await take(notifications::tabs_order::Update{
            AccountId{"a b/ü"},
            detail::list_of<notifications::tabs_order::Update::Tab>(
                notifications::tabs_order::Update::Tab::all, notifications::tabs_order::Update::Tab::subscriptions,
                notifications::tabs_order::Update::Tab::onlyfans, notifications::tabs_order::Update::Tab::purchases,
                notifications::tabs_order::Update::Tab::tips, notifications::tabs_order::Update::Tab::tags,
                notifications::tabs_order::Update::Tab::comments, notifications::tabs_order::Update::Tab::mentions,
                notifications::tabs_order::Update::Tab::likes, notifications::tabs_order::Update::Tab::promotions)}),
        R"({"account": "a b/ü", "tabs": ["all", "subscriptions", "onlyfans", "purchases", "tips", "tags", "comments", "mentions", "likes", "promotions"]})");
    made.compare("payouts.list-requests", co_await take(payouts::ListRequests{AccountId{"a b/ü"}}.limit(3).offset(3)),
                 R"({"account": "a b/ü", "limit": 3, "offset": 3})");
    made.compare("payouts.request-manual-withdrawal",
                 co_await take(payouts::RequestManualWithdrawal{AccountId{"a b/ü"}, 3.5}),
                 R"({"account": "a b/ü", "amount": 3.5})");
    made.compare("payouts.retrieve-balances", co_await take(payouts::RetrieveBalances{AccountId{"a b/ü"}}),
                 R"({"account": "a b/ü"})");
    made.compare("payouts.retrieve-earning-statistics",
                 co_await take(payouts::RetrieveEarningStatistics{AccountId{"a b/ü"}}
                                   .end_date(Timestamp(std::chrono::sys_days(std::chrono::year(2026) / 1 / 31)))
                                   .start_date(Timestamp(std::chrono::sys_days(std::chrono::year(2026) / 1 / 31)))),
                 R"({"account": "a b/ü", "endDate": "2026-01-31T00:00:00Z", "startDate": "2026-01-31T00:00:00Z"})");
    made.compare("payouts.retrieve-eligibility", co_await take(payouts::RetrieveEligibility{AccountId{"a b/ü"}}),
                 R"({"account": "a b/ü"})");
    made.compare(
        "payouts.update-frequency",
        co_await take(payouts::UpdateFrequency{AccountId{"a b/ü"}, payouts::UpdateFrequency::Frequency::manual}),
        R"({"account": "a b/ü", "frequency": "manual"})");
    made.compare("posts.archive",
                 co_await take(posts::Archive{AccountId{"a b/ü"}, PostId{"a b/ü"}}.private_archive(true)),
                 R"({"account": "a b/ü", "post_id": "a b/ü", "private_archive": true})");
    made.compare(
        "posts.create",
        co_await take(posts::Create{AccountId{"a b/ü"}, "a b/ü"}
                          .block_banned_words(posts::BlockBannedWords::strict_ban)
                          .expire_days(3)
                          .fund_raising_target_amount(10.5)
                          .fund_raising_tips_presets("a b/ü", "?&=\"")
                          .label_ids("a b/ü")
                          .media_files("a b/ü", "?&=\"")
                          .previews("a b/ü", "?&=\"")
                          .rf_tag("a b/ü")
                          .save_for_later(true)
                          .scheduled_date(Timestamp(std::chrono::sys_days(std::chrono::year(2026) / 1 / 31)))
                          .voting_correct_index(3)
                          .voting_due(1)
                          .voting_options("a b/ü", "?&=\"")
                          .voting_type(posts::VotingType::poll)),
        R"({"account": "a b/ü", "text": "a b/ü", "blockBannedWords": "strict_ban", "expireDays": 3, "fundRaisingTargetAmount": 10.5, "fundRaisingTipsPresets": ["a b/ü", "?&=\""], "labelIds": "a b/ü", "mediaFiles": ["a b/ü", "?&=\""], "previews": ["a b/ü", "?&=\""], "rfTag": "a b/ü", "saveForLater": true, "scheduledDate": "2026-01-31T00:00:00Z", "votingCorrectIndex": 3, "votingDue": 1, "votingOptions": ["a b/ü", "?&=\""], "votingType": "poll"})");
    made.compare("posts.create",
                 co_await take(posts::Create{AccountId{"a b/ü"}, "a b/ü"}.fund_raising_tips_presets(
                     detail::list_of<std::string>("a b/ü", "?&=\""))),
                 R"({"account": "a b/ü", "text": "a b/ü", "fundRaisingTipsPresets": ["a b/ü", "?&=\""]})");
    made.compare("posts.create",
                 co_await take(posts::Create{AccountId{"a b/ü"}, "a b/ü"}.media_files(
                     detail::list_of<std::string>("a b/ü", "?&=\""))),
                 R"({"account": "a b/ü", "text": "a b/ü", "mediaFiles": ["a b/ü", "?&=\""]})");
    made.compare("posts.create",
                 co_await take(posts::Create{AccountId{"a b/ü"}, "a b/ü"}.previews(
                     detail::list_of<std::string>("a b/ü", "?&=\""))),
                 R"({"account": "a b/ü", "text": "a b/ü", "previews": ["a b/ü", "?&=\""]})");
    made.compare("posts.create",
                 co_await take(posts::Create{AccountId{"a b/ü"}, "a b/ü"}.voting_options(
                     detail::list_of<std::string>("a b/ü", "?&=\""))),
                 R"({"account": "a b/ü", "text": "a b/ü", "votingOptions": ["a b/ü", "?&=\""]})");
    made.compare("posts.delete", co_await take(posts::Delete{AccountId{"a b/ü"}, PostId{"a b/ü"}}),
                 R"({"account": "a b/ü", "post_id": "a b/ü"})");
    made.compare(
        "posts.list",
        co_await take(posts::List{AccountId{"a b/ü"}}
                          .counters(true)
                          .limit(3)
                          .minimum_publish_date(Timestamp(std::chrono::sys_days(std::chrono::year(2026) / 1 / 31)))
                          .offset(3)
                          .order(posts::List::Order::publish_date)
                          .pinned(true)
                          .query("a b/ü")
                          .sort(posts::Sort::desc)),
        R"({"account": "a b/ü", "counters": true, "limit": 3, "minimumPublishDate": "2026-01-31T00:00:00Z", "offset": 3, "order": "publish_date", "pinned": true, "query": "a b/ü", "sort": "desc"})");
    made.compare("posts.pin", co_await take(posts::Pin{AccountId{"a b/ü"}, PostId{"a b/ü"}}),
                 R"({"account": "a b/ü", "post_id": "a b/ü"})");
    made.compare("posts.retrieve", co_await take(posts::Retrieve{AccountId{"a b/ü"}, PostId{"a b/ü"}}),
                 R"({"account": "a b/ü", "post_id": "a b/ü"})");
    made.compare("posts.stats",
                 co_await take(posts::Stats{AccountId{"a b/ü"}, PostId{"a b/ü"}}.with_historical_data(true)),
                 R"({"account": "a b/ü", "post_id": "a b/ü", "with_historical_data": true})");
    made.compare("posts.unarchive",
                 co_await take(posts::Unarchive{AccountId{"a b/ü"}, PostId{"a b/ü"}}.private_archive(true)),
                 R"({"account": "a b/ü", "post_id": "a b/ü", "private_archive": true})");
    made.compare(
        "posts.update",
        co_await take(posts::Update{AccountId{"a b/ü"}, PostId{"a b/ü"}, "a b/ü"}
                          .block_banned_words(posts::BlockBannedWords::strict_ban)
                          .expire_days(3)
                          .fund_raising_target_amount(10.5)
                          .fund_raising_tips_presets("a b/ü", "?&=\"")
                          .label_ids("a b/ü")
                          .media_files("a b/ü")
                          .price(3.5)
                          .rf_tag("a b/ü")
                          .save_for_later(true)
                          .scheduled_date(Timestamp(std::chrono::sys_days(std::chrono::year(2026) / 1 / 31)))
                          .voting_correct_index(3)
                          .voting_due(1)
                          .voting_options("a b/ü", "?&=\"")
                          .voting_type(posts::VotingType::poll)),
        R"({"account": "a b/ü", "post_id": "a b/ü", "text": "a b/ü", "blockBannedWords": "strict_ban", "expireDays": 3, "fundRaisingTargetAmount": 10.5, "fundRaisingTipsPresets": ["a b/ü", "?&=\""], "labelIds": "a b/ü", "mediaFiles": "a b/ü", "price": 3.5, "rfTag": "a b/ü", "saveForLater": true, "scheduledDate": "2026-01-31T00:00:00Z", "votingCorrectIndex": 3, "votingDue": 1, "votingOptions": ["a b/ü", "?&=\""], "votingType": "poll"})");
    made.compare(
        "posts.update",
        co_await take(posts::Update{AccountId{"a b/ü"}, PostId{"a b/ü"}, "a b/ü"}.fund_raising_tips_presets(
            detail::list_of<std::string>("a b/ü", "?&=\""))),
        R"({"account": "a b/ü", "post_id": "a b/ü", "text": "a b/ü", "fundRaisingTipsPresets": ["a b/ü", "?&=\""]})");
    made.compare("posts.update",
                 co_await take(posts::Update{AccountId{"a b/ü"}, PostId{"a b/ü"}, "a b/ü"}.voting_options(
                     detail::list_of<std::string>("a b/ü", "?&=\""))),
                 R"({"account": "a b/ü", "post_id": "a b/ü", "text": "a b/ü", "votingOptions": ["a b/ü", "?&=\""]})");
    made.compare(
        "posts.comments.create",
        co_await take(
            posts::comments::Create{AccountId{"a b/ü"}, PostId{"a b/ü"}, "a b/ü"}.answer_to(3).giphy_id("a b/ü")),
        R"({"account": "a b/ü", "post_id": "a b/ü", "text": "a b/ü", "answerTo": 3, "giphyId": "a b/ü"})");
    made.compare("posts.comments.delete",
                 co_await take(posts::comments::Delete{AccountId{"a b/ü"}, PostId{"a b/ü"}, CommentId{"a b/ü"}}),
                 R"({"account": "a b/ü", "post_id": "a b/ü", "comment_id": "a b/ü"})");
    made.compare("posts.comments.like",
                 co_await take(posts::comments::Like{AccountId{"a b/ü"}, PostId{"a b/ü"}, CommentId{"a b/ü"}}),
                 R"({"account": "a b/ü", "post_id": "a b/ü", "comment_id": "a b/ü"})");
    made.compare("posts.comments.list",
                 co_await take(posts::comments::List{AccountId{"a b/ü"}, PostId{"a b/ü"}}.limit(3).offset(3).sort(
                     posts::Sort::desc)),
                 R"({"account": "a b/ü", "post_id": "a b/ü", "limit": 3, "offset": 3, "sort": "desc"})");
    made.compare("posts.comments.pin",
                 co_await take(posts::comments::Pin{AccountId{"a b/ü"}, PostId{"a b/ü"}, CommentId{"a b/ü"}}),
                 R"({"account": "a b/ü", "post_id": "a b/ü", "comment_id": "a b/ü"})");
    made.compare("posts.comments.unlike",
                 co_await take(posts::comments::Unlike{AccountId{"a b/ü"}, PostId{"a b/ü"}, CommentId{"a b/ü"}}),
                 R"({"account": "a b/ü", "post_id": "a b/ü", "comment_id": "a b/ü"})");
    made.compare("posts.comments.unpin",
                 co_await take(posts::comments::Unpin{AccountId{"a b/ü"}, PostId{"a b/ü"}, CommentId{"a b/ü"}}),
                 R"({"account": "a b/ü", "post_id": "a b/ü", "comment_id": "a b/ü"})");
    made.compare("posts.labels.create", co_await take(posts::labels::Create{AccountId{"a b/ü"}, "a b/ü"}),
                 R"({"account": "a b/ü", "name": "a b/ü"})");
    made.compare("posts.labels.list", co_await take(posts::labels::List{AccountId{"a b/ü"}}.limit(3).offset(3)),
                 R"({"account": "a b/ü", "limit": 3, "offset": 3})");
    made.compare("profiles.retrieve", co_await take(profiles::Retrieve{Username{"a b/ü"}}.fresh(true)),
                 R"({"username": "a b/ü", "fresh": true})");
}

}  // namespace ofapi::test
