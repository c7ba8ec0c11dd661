// Generated from src/api/openapi.yaml by ./run generate. Changes belong there.
#include <ofapi/api/accounts.hpp>
#include <ofapi/api/analytics.hpp>
#include <ofapi/api/authenticate.hpp>
#include <ofapi/api/banking.hpp>
#include <ofapi/api/bundles.hpp>
#include <ofapi/api/chargebacks.hpp>
#include <ofapi/api/chats.hpp>
#include <ofapi/api/client_sessions.hpp>
#include <ofapi/api/data_exports.hpp>
#include <ofapi/api/engagement.hpp>
#include <ofapi/api/fans.hpp>

#include <boost/json/parse.hpp>

#include "api/operations/requests.hpp"

namespace ofapi::test {

asio::awaitable<void> make_requests_1(Requests& made) {
    made.compare("accounts.disconnect", co_await take(accounts::Disconnect{AccountId{"a b/ü"}}), R"({"id": "a b/ü"})");
    made.compare(
        "accounts.list",
        co_await take(accounts::List{}.onlyfans_email("a b/ü").onlyfans_id("a b/ü").onlyfans_username("a b/ü")),
        R"({"onlyfans_email": "a b/ü", "onlyfans_id": "a b/ü", "onlyfans_username": "a b/ü"})");
    made.compare(
        "analytics.financial.get-forecast",
        co_await take(
            analytics::financial::GetForecast{detail::list_of<AccountId>(AccountId{"a b/ü"}, AccountId{"?&=\""}), 7, 30,
                                              analytics::financial::GetForecast::Metric::revenue,
                                              analytics::financial::GetForecast::Model::moving_average}),
        R"({"account_ids": ["a b/ü", "?&=\""], "forecast_days": 7, "historical_days": 30, "metric": "revenue", "model": "moving_average"})");
    made.compare("analytics.financial.profitability.get-history",
                 co_await take(analytics::financial::profitability::GetHistory{AccountId{"a b/ü"}}.months(3)),
                 R"({"account": "a b/ü", "months": 3})");
    made.compare("analytics.financial.profitability.get-profitability",
                 co_await take(analytics::financial::profitability::GetProfitability{
                     detail::list_of<AccountId>(AccountId{"a b/ü"}, AccountId{"?&=\""}), 3, 3}),
                 R"({"account_ids": ["a b/ü", "?&=\""], "month": 3, "year": 3})");
    made.compare(
        "analytics.financial.transactions.get-by-type",
        co_await take(analytics::financial::transactions::GetByType{
            detail::list_of<AccountId>(AccountId{"a b/ü"}, AccountId{"?&=\""}),
            Timestamp(std::chrono::sys_days(std::chrono::year(2026) / 1 / 31)),
            Timestamp(std::chrono::sys_days(std::chrono::year(2026) / 1 / 31))}),
        R"({"account_ids": ["a b/ü", "?&=\""], "start_date": "2026-01-31T00:00:00Z", "end_date": "2026-01-31T00:00:00Z"})");
    made.compare(
        "analytics.financial.transactions.get-summary",
        co_await take(analytics::financial::transactions::GetSummary{
            detail::list_of<AccountId>(AccountId{"a b/ü"}, AccountId{"?&=\""}),
            Timestamp(std::chrono::sys_days(std::chrono::year(2026) / 1 / 31)),
            Timestamp(std::chrono::sys_days(std::chrono::year(2026) / 1 / 31))}),
        R"({"account_ids": ["a b/ü", "?&=\""], "start_date": "2026-01-31T00:00:00Z", "end_date": "2026-01-31T00:00:00Z"})");
    made.compare(
        "analytics.summary.get-earnings-overview",
        co_await take(analytics::summary::GetEarningsOverview{
            detail::list_of<AccountId>(AccountId{"a b/ü"}, AccountId{"?&=\""}),
            Timestamp(std::chrono::sys_days(std::chrono::year(2026) / 1 / 31)),
            Timestamp(std::chrono::sys_days(std::chrono::year(2026) / 1 / 31))}),
        R"({"account_ids": ["a b/ü", "?&=\""], "start_date": "2026-01-31T00:00:00Z", "end_date": "2026-01-31T00:00:00Z"})");
    made.compare("analytics.summary.get-historical-performance",
                 co_await take(analytics::summary::GetHistoricalPerformance{}.time_range(
                     analytics::summary::GetHistoricalPerformance::TimeRange::n3m)),
                 R"({"time_range": "3m"})");
    made.compare(
        "analytics.summary.get-period-comparison",
        co_await take(analytics::summary::GetPeriodComparison{
            detail::list_of<AccountId>(AccountId{"a b/ü"}, AccountId{"?&=\""}),
            analytics::summary::GetPeriodComparison::PeriodA{
                Timestamp(std::chrono::sys_days(std::chrono::year(2026) / 1 / 31)),
                Timestamp(std::chrono::sys_days(std::chrono::year(2026) / 1 / 31))},
            analytics::summary::GetPeriodComparison::PeriodB{
                Timestamp(std::chrono::sys_days(std::chrono::year(2026) / 1 / 31)),
                Timestamp(std::chrono::sys_days(std::chrono::year(2026) / 1 / 31))}}
                          .granularity(analytics::summary::GetPeriodComparison::Granularity::months)
                          .stat_type(analytics::summary::GetPeriodComparison::StatType::total_earnings)),
        R"({"account_ids": ["a b/ü", "?&=\""], "period_a": {"start": "2026-01-31T00:00:00Z", "end": "2026-01-31T00:00:00Z"}, "period_b": {"start": "2026-01-31T00:00:00Z", "end": "2026-01-31T00:00:00Z"}, "granularity": "months", "stat_type": "totalEarnings"})");
    made.compare("authenticate.poll-status", co_await take(authenticate::PollStatus{AttemptId{"a b/ü"}}),
                 R"({"attempt_id": "a b/ü"})");
    made.compare("authenticate.reauthenticate", co_await take(authenticate::Reauthenticate{AccountId{"a b/ü"}}),
                 R"({"account_id": "a b/ü"})");
    made.compare("authenticate.send2fa-email", co_await take(authenticate::Send2faEmail{AttemptId{"a b/ü"}}),
                 R"({"attempt_id": "a b/ü"})");
    made.compare(
        "authenticate.start",
        co_await take(authenticate::Start{}
                          .auth_id("a b/ü")
                          .auth_type(authenticate::Start::AuthType::email_password)
                          .cookies("a b/ü")
                          .email("a b/ü")
                          .force_connect(true)
                          .name("a b/ü")
                          .password("a b/ü")
                          .proxy_country(authenticate::Start::ProxyCountry::us)
                          .user_agent("a b/ü")
                          .xbc("a b/ü")),
        R"({"auth_id": "a b/ü", "auth_type": "email_password", "cookies": "a b/ü", "email": "a b/ü", "force_connect": true, "name": "a b/ü", "password": "a b/ü", "proxyCountry": "us", "user_agent": "a b/ü", "xbc": "a b/ü"})");
    made.compare(
        "authenticate.submit2fa",
        co_await take(authenticate::Submit2fa{AttemptId{"a b/ü"}}.code("a b/ü").selfie_verification_completed(true)),
        R"({"attempt_id": "a b/ü", "code": "a b/ü", "selfie_verification_completed": true})");
    made.compare("banking.list-available-payout-systems",
                 co_await take(banking::ListAvailablePayoutSystems{AccountId{"a b/ü"}}), R"({"account": "a b/ü"})");
    made.compare("banking.list-countries", co_await take(banking::ListCountries{AccountId{"a b/ü"}}),
                 R"({"account": "a b/ü"})");
    made.compare("banking.details.retrieve-account-country-details",
                 co_await take(banking::details::RetrieveAccountCountryDetails{AccountId{"a b/ü"}}),
                 R"({"account": "a b/ü"})");
    made.compare("banking.details.retrieve-bank-details",
                 co_await take(banking::details::RetrieveBankDetails{AccountId{"a b/ü"}}), R"({"account": "a b/ü"})");
    made.compare("banking.details.retrieve-dac7-form-details",
                 co_await take(banking::details::RetrieveDac7FormDetails{AccountId{"a b/ü"}}),
                 R"({"account": "a b/ü"})");
    made.compare("banking.details.retrieve-legal-and-tax-status",
                 co_await take(banking::details::RetrieveLegalAndTaxStatus{AccountId{"a b/ü"}}),
                 R"({"account": "a b/ü"})");
    made.compare("banking.details.retrieve-legal-form-details",
                 co_await take(banking::details::RetrieveLegalFormDetails{AccountId{"a b/ü"}}),
                 R"({"account": "a b/ü"})");
    made.compare("bundles.create", co_await take(bundles::Create{AccountId{"a b/ü"}, 0, 3}),
                 R"({"account": "a b/ü", "discount": 0, "duration": 3})");
    made.compare("bundles.delete", co_await take(bundles::Delete{AccountId{"a b/ü"}, BundleId{"a b/ü"}}),
                 R"({"account": "a b/ü", "bundle_id": "a b/ü"})");
    made.compare("bundles.list", co_await take(bundles::List{AccountId{"a b/ü"}}), R"({"account": "a b/ü"})");
    made.compare("chargebacks.calculate-ratio",
                 co_await take(chargebacks::CalculateRatio{AccountId{"a b/ü"}}
                                   .end_date(Timestamp(std::chrono::sys_days(std::chrono::year(2026) / 1 / 31)))
                                   .start_date(Timestamp(std::chrono::sys_days(std::chrono::year(2026) / 1 / 31)))),
                 R"({"account": "a b/ü", "end_date": "2026-01-31T00:00:00Z", "start_date": "2026-01-31T00:00:00Z"})");
    made.compare(
        "chargebacks.list",
        co_await take(chargebacks::List{AccountId{"a b/ü"}}
                          .end_date(Timestamp(std::chrono::sys_days(std::chrono::year(2026) / 1 / 31)))
                          .limit(3)
                          .offset(3)
                          .start_date(Timestamp(std::chrono::sys_days(std::chrono::year(2026) / 1 / 31)))),
        R"({"account": "a b/ü", "end_date": "2026-01-31T00:00:00Z", "limit": 3, "offset": 3, "start_date": "2026-01-31T00:00:00Z"})");
    made.compare("chargebacks.list-statistics",
                 co_await take(chargebacks::ListStatistics{AccountId{"a b/ü"}}
                                   .end_date(Timestamp(std::chrono::sys_days(std::chrono::year(2026) / 1 / 31)))
                                   .start_date(Timestamp(std::chrono::sys_days(std::chrono::year(2026) / 1 / 31)))),
                 R"({"account": "a b/ü", "end_date": "2026-01-31T00:00:00Z", "start_date": "2026-01-31T00:00:00Z"})");
    made.compare("chats.delete", co_await take(chats::Delete{AccountId{"a b/ü"}, ChatId{"a b/ü"}}),
                 R"({"account": "a b/ü", "chat_id": "a b/ü"})");
    made.compare("chats.hide", co_await take(chats::Hide{AccountId{"a b/ü"}, ChatId{"a b/ü"}}),
                 R"({"account": "a b/ü", "chat_id": "a b/ü"})");
    made.compare(
        "chats.list",
        co_await take(chats::List{AccountId{"a b/ü"}}
                          .filter(chats::List::Filter::pinned)
                          .limit(3)
                          .offset(3)
                          .order(chats::List::Order::recent)
                          .query("a b/ü")
                          .skip_users(chats::SkipUsers::all)),
        R"({"account": "a b/ü", "filter": "pinned", "limit": 3, "offset": 3, "order": "recent", "query": "a b/ü", "skip_users": "all"})");
    made.compare(
        "chats.list-media",
        co_await take(chats::ListMedia{AccountId{"a b/ü"}, ChatId{"a b/ü"}}
                          .limit(3)
                          .offset(3)
                          .skip_users(chats::SkipUsers::all)
                          .type(chats::ListMedia::Type::photos)),
        R"({"account": "a b/ü", "chat_id": "a b/ü", "limit": 3, "offset": 3, "skip_users": "all", "type": "photos"})");
    made.compare("chats.mark-as-read", co_await take(chats::MarkAsRead{AccountId{"a b/ü"}, ChatId{"a b/ü"}}),
                 R"({"account": "a b/ü", "chat_id": "a b/ü"})");
    made.compare("chats.mark-as-unread", co_await take(chats::MarkAsUnread{AccountId{"a b/ü"}, ChatId{"a b/ü"}}),
                 R"({"account": "a b/ü", "chat_id": "a b/ü"})");
    made.compare("chats.mute", co_await take(chats::Mute{AccountId{"a b/ü"}, ChatId{"a b/ü"}}),
                 R"({"account": "a b/ü", "chat_id": "a b/ü"})");
    made.compare("chats.start-typing", co_await take(chats::StartTyping{AccountId{"a b/ü"}, ChatId{"a b/ü"}}),
                 R"({"account": "a b/ü", "chat_id": "a b/ü"})");
    made.compare("chats.unmute", co_await take(chats::Unmute{AccountId{"a b/ü"}, ChatId{"a b/ü"}}),
                 R"({"account": "a b/ü", "chat_id": "a b/ü"})");
    made.compare("chats.mark-all-as-read.all", co_await take(chats::mark_all_as_read::All{AccountId{"a b/ü"}}),
                 R"({"account": "a b/ü"})");
    made.compare("chats.messages.delete",
                 co_await take(chats::messages::Delete{AccountId{"a b/ü"}, ChatId{"a b/ü"}, MessageId{"a b/ü"}}),
                 R"({"account": "a b/ü", "chat_id": "a b/ü", "message_id": "a b/ü"})");
    made.compare("chats.messages.like",
                 co_await take(chats::messages::Like{AccountId{"a b/ü"}, ChatId{"a b/ü"}, MessageId{"a b/ü"}}),
                 R"({"account": "a b/ü", "chat_id": "a b/ü", "message_id": "a b/ü"})");
    made.compare(
        "chats.messages.list",
        co_await take(chats::messages::List{AccountId{"a b/ü"}, ChatId{"a b/ü"}}
                          .filter(chats::messages::List::Filter::pinned)
                          .first_id("a b/ü")
                          .last_id("a b/ü")
                          .limit(3)
                          .order(chats::messages::List::Order::desc)
                          .skip_users(chats::SkipUsers::all)),
        R"({"account": "a b/ü", "chat_id": "a b/ü", "filter": "pinned", "first_id": "a b/ü", "last_id": "a b/ü", "limit": 3, "order": "desc", "skip_users": "all"})");
    made.compare("chats.messages.pin",
                 co_await take(chats::messages::Pin{AccountId{"a b/ü"}, ChatId{"a b/ü"}, MessageId{"a b/ü"}}),
                 R"({"account": "a b/ü", "chat_id": "a b/ü", "message_id": "a b/ü"})");
    made.compare("chats.messages.retrieve",
                 co_await take(chats::messages::Retrieve{AccountId{"a b/ü"}, ChatId{"a b/ü"}, MessageId{"a b/ü"}}),
                 R"({"account": "a b/ü", "chat_id": "a b/ü", "message_id": "a b/ü"})");
    made.compare("chats.messages.search",
                 co_await take(chats::messages::Search{AccountId{"a b/ü"}, ChatId{"a b/ü"}, "a b/ü"}),
                 R"({"account": "a b/ü", "chat_id": "a b/ü", "query": "a b/ü"})");
    made.compare(
        "chats.messages.send",
        co_await take(chats::messages::Send{AccountId{"a b/ü"}, ChatId{"a b/ü"}}
                          .block_banned_words(chats::messages::Send::BlockBannedWords::strict_ban)
                          .giphy_id("a b/ü")
                          .locked_text(true)
                          .media_files("a b/ü", "?&=\"")
                          .previews("a b/ü", "?&=\"")
                          .price(3.5)
                          .reply_to_message_id(3)
                          .rf_guest("a b/ü")
                          .rf_partner("a b/ü")
                          .rf_tag("a b/ü")
                          .text("a b/ü")),
        R"({"account": "a b/ü", "chat_id": "a b/ü", "blockBannedWords": "strict_ban", "giphyId": "a b/ü", "lockedText": true, "mediaFiles": ["a b/ü", "?&=\""], "previews": ["a b/ü", "?&=\""], "price": 3.5, "replyToMessageId": 3, "rfGuest": "a b/ü", "rfPartner": "a b/ü", "rfTag": "a b/ü", "text": "a b/ü"})");
    made.compare("chats.messages.send",
                 co_await take(chats::messages::Send{AccountId{"a b/ü"}, ChatId{"a b/ü"}}.media_files(
                     detail::list_of<std::string>("a b/ü", "?&=\""))),
                 R"({"account": "a b/ü", "chat_id": "a b/ü", "mediaFiles": ["a b/ü", "?&=\""]})");
    made.compare("chats.messages.send",
                 co_await take(chats::messages::Send{AccountId{"a b/ü"}, ChatId{"a b/ü"}}.text("a b/ü").previews(
                     detail::list_of<std::string>("a b/ü", "?&=\""))),
                 R"({"account": "a b/ü", "chat_id": "a b/ü", "text": "a b/ü", "previews": ["a b/ü", "?&=\""]})");
    made.compare("chats.messages.unlike",
                 co_await take(chats::messages::Unlike{AccountId{"a b/ü"}, ChatId{"a b/ü"}, MessageId{"a b/ü"}}),
                 R"({"account": "a b/ü", "chat_id": "a b/ü", "message_id": "a b/ü"})");
    made.compare("chats.messages.unpin",
                 co_await take(chats::messages::Unpin{AccountId{"a b/ü"}, ChatId{"a b/ü"}, MessageId{"a b/ü"}}),
                 R"({"account": "a b/ü", "chat_id": "a b/ü", "message_id": "a b/ü"})");
    made.compare("client-sessions.create",
                 co_await take(client_sessions::Create{"a b/ü"}.client_reference_id("a b/ü").proxy_country(
                     client_sessions::Create::ProxyCountry::us)),
                 R"({"display_name": "a b/ü", "client_reference_id": "a b/ü", "proxy_country": "us"})");
    made.compare("client-sessions.create", co_await take(client_sessions::Create{"a b/ü"}.proxy_country(nullptr)),
                 R"({"display_name": "a b/ü", "proxy_country": null})");
    made.compare("data-exports.cancel", co_await take(data_exports::Cancel{DataExportId{"a b/ü"}}),
                 R"({"data_export_id": "a b/ü"})");
    made.compare(
        "data-exports.create",
        co_await take(data_exports::Create{
            Timestamp(std::chrono::sys_days(std::chrono::year(2026) / 1 / 31)), data_exports::Create::FileType::csv,
            Timestamp(std::chrono::sys_days(std::chrono::year(2026) / 1 / 31)), data_exports::Type::transactions}
                          .account_ids(AccountId{"a b/ü"}, AccountId{"?&=\""})
                          .auto_start(true)
                          .export_columns("a b/ü", "?&=\"")
                          .options(boost::json::parse(R"({"key": "value"})"))),
        R"({"start_date": "2026-01-31T00:00:00Z", "file_type": "csv", "end_date": "2026-01-31T00:00:00Z", "type": "transactions", "account_ids": ["a b/ü", "?&=\""], "auto_start": true, "export_columns": ["a b/ü", "?&=\""], "options": {"key": "value"}})");
    made.compare(
        "data-exports.create",
        co_await take(data_exports::Create{
            Timestamp(std::chrono::sys_days(std::chrono::year(2026) / 1 / 31)), data_exports::Create::FileType::csv,
            Timestamp(std::chrono::sys_days(std::chrono::year(2026) / 1 / 31)), data_exports::Type::transactions}
                          .account_ids(detail::list_of<AccountId>(AccountId{"a b/ü"}, AccountId{"?&=\""}))),
        R"({"start_date": "2026-01-31T00:00:00Z", "file_type": "csv", "end_date": "2026-01-31T00:00:00Z", "type": "transactions", "account_ids": ["a b/ü", "?&=\""]})");
    made.compare(
        "data-exports.create",
        co_await take(data_exports::Create{
            Timestamp(std::chrono::sys_days(std::chrono::year(2026) / 1 / 31)), data_exports::Create::FileType::csv,
            Timestamp(std::chrono::sys_days(std::chrono::year(2026) / 1 / 31)), data_exports::Type::transactions}
                          .export_columns(detail::list_of<std::string>("a b/ü", "?&=\""))),
        R"({"start_date": "2026-01-31T00:00:00Z", "file_type": "csv", "end_date": "2026-01-31T00:00:00Z", "type": "transactions", "export_columns": ["a b/ü", "?&=\""]})");
    made.compare(
        "data-exports.list",
        co_await take(data_exports::List{}
                          .download_url_expires_in(3)
                          .page(3)
                          .per_page(3)
                          .status(data_exports::List::Status::calculating_credits)
                          .type(data_exports::Type::transactions)),
        R"({"download_url_expires_in": 3, "page": 3, "per_page": 3, "status": "calculating_credits", "type": "transactions"})");
    made.compare("data-exports.retrieve",
                 co_await take(data_exports::Retrieve{DataExportId{"a b/ü"}}.download_url_expires_in(3)),
                 R"({"data_export_id": "a b/ü", "download_url_expires_in": 3})");
    made.compare("data-exports.retry", co_await take(data_exports::Retry{DataExportId{"a b/ü"}}),
                 R"({"data_export_id": "a b/ü"})");
    made.compare("data-exports.start", co_await take(data_exports::Start{DataExportId{"a b/ü"}}),
                 R"({"data_export_id": "a b/ü"})");
    made.compare(
        "engagement.messages.get-message-buyers",
        co_await take(engagement::messages::GetMessageBuyers{AccountId{"a b/ü"}, MessageId{"a b/ü"}}
                          .limit(3)
                          .marker(3)
                          .offset(3)
                          .skip_users("a b/ü")
                          .skip_users_dups(1)),
        R"({"account": "a b/ü", "message_id": "a b/ü", "limit": 3, "marker": 3, "offset": 3, "skip_users": "a b/ü", "skip_users_dups": 1})");
    made.compare("engagement.messages.get-top-message",
                 co_await take(engagement::messages::GetTopMessage{AccountId{"a b/ü"}}
                                   .end_date(Timestamp(std::chrono::sys_days(std::chrono::year(2026) / 1 / 31)))
                                   .start_date(Timestamp(std::chrono::sys_days(std::chrono::year(2026) / 1 / 31)))),
                 R"({"account": "a b/ü", "endDate": "2026-01-31T00:00:00Z", "startDate": "2026-01-31T00:00:00Z"})");
    made.compare(
        "engagement.messages.direct-messages.chart",
        co_await take(engagement::messages::direct_messages::Chart{AccountId{"a b/ü"}}
                          .end_date(Timestamp(std::chrono::sys_days(std::chrono::year(2026) / 1 / 31)))
                          .start_date(Timestamp(std::chrono::sys_days(std::chrono::year(2026) / 1 / 31)))
                          .with_total(true)),
        R"({"account": "a b/ü", "endDate": "2026-01-31T00:00:00Z", "startDate": "2026-01-31T00:00:00Z", "withTotal": true})");
    made.compare(
        "engagement.messages.direct-messages.list",
        co_await take(engagement::messages::direct_messages::List{AccountId{"a b/ü"}}
                          .end_date(Timestamp(std::chrono::sys_days(std::chrono::year(2026) / 1 / 31)))
                          .limit(3)
                          .offset(3)
                          .query("a b/ü")
                          .start_date(Timestamp(std::chrono::sys_days(std::chrono::year(2026) / 1 / 31)))),
        R"({"account": "a b/ü", "endDate": "2026-01-31T00:00:00Z", "limit": 3, "offset": 3, "query": "a b/ü", "startDate": "2026-01-31T00:00:00Z"})");
    made.compare(
        "engagement.messages.mass-messages.chart",
        co_await take(engagement::messages::mass_messages::Chart{AccountId{"a b/ü"}}
                          .end_date(Timestamp(std::chrono::sys_days(std::chrono::year(2026) / 1 / 31)))
                          .start_date(Timestamp(std::chrono::sys_days(std::chrono::year(2026) / 1 / 31)))
                          .with_total(true)),
        R"({"account": "a b/ü", "endDate": "2026-01-31T00:00:00Z", "startDate": "2026-01-31T00:00:00Z", "withTotal": true})");
    made.compare(
        "engagement.messages.mass-messages.list",
        co_await take(engagement::messages::mass_messages::List{AccountId{"a b/ü"}}
                          .end_date(Timestamp(std::chrono::sys_days(std::chrono::year(2026) / 1 / 31)))
                          .limit(3)
                          .query("a b/ü")
                          .start_date(Timestamp(std::chrono::sys_days(std::chrono::year(2026) / 1 / 31)))),
        R"({"account": "a b/ü", "endDate": "2026-01-31T00:00:00Z", "limit": 3, "query": "a b/ü", "startDate": "2026-01-31T00:00:00Z"})");
    made.compare("fans.get-subscription-history",
                 co_await take(fans::GetSubscriptionHistory{AccountId{"a b/ü"}, UserId{"a b/ü"}}),
                 R"({"account": "a b/ü", "user_id": "a b/ü"})");
    made.compare(
        "fans.list-active",
        co_await take(fans::ListActive{AccountId{"a b/ü"}}
                          .filter(fans::ListActive::Filter{}.duration(3).online(1).tips(3.5).total_spent(3.5))
                          .limit(3)
                          .offset(3)
                          .query("a b/ü")
                          .type(fans::ListActive::Type::active)),
        R"({"account": "a b/ü", "filter": {"duration": 3, "online": 1, "tips": 3.5, "total_spent": 3.5}, "limit": 3, "offset": 3, "query": "a b/ü", "type": "active"})");
    made.compare(
        "fans.list-all",
        co_await take(fans::ListAll{AccountId{"a b/ü"}}
                          .filter(fans::ListAll::Filter{}.duration(3).online(1).tips(3.5).total_spent(3.5))
                          .limit(3)
                          .offset(3)
                          .query("a b/ü")
                          .type(fans::ListAll::Type::active)),
        R"({"account": "a b/ü", "filter": {"duration": 3, "online": 1, "tips": 3.5, "total_spent": 3.5}, "limit": 3, "offset": 3, "query": "a b/ü", "type": "active"})");
    made.compare(
        "fans.list-expired",
        co_await take(fans::ListExpired{AccountId{"a b/ü"}}
                          .filter(fans::ListExpired::Filter{}.duration(3).online(1).tips(3.5).total_spent(3.5))
                          .limit(3)
                          .offset(3)
                          .query("a b/ü")
                          .type(fans::ListExpired::Type::active)),
        R"({"account": "a b/ü", "filter": {"duration": 3, "online": 1, "tips": 3.5, "total_spent": 3.5}, "limit": 3, "offset": 3, "query": "a b/ü", "type": "active"})");
    made.compare(
        "fans.list-latest",
        co_await take(fans::ListLatest{AccountId{"a b/ü"}}
                          .end_date(Timestamp(std::chrono::sys_days(std::chrono::year(2026) / 1 / 31)))
                          .limit(3)
                          .offset(3)
                          .start_date(Timestamp(std::chrono::sys_days(std::chrono::year(2026) / 1 / 31)))
                          .type(fans::ListLatest::Type::total)),
        R"({"account": "a b/ü", "end_date": "2026-01-31T00:00:00Z", "limit": 3, "offset": 3, "start_date": "2026-01-31T00:00:00Z", "type": "total"})");
    made.compare(
        "fans.list-top",
        co_await take(fans::ListTop{AccountId{"a b/ü"}}
                          .by(fans::ListTop::By::total)
                          .end_date(Timestamp(std::chrono::sys_days(std::chrono::year(2026) / 1 / 31)))
                          .start_date(Timestamp(std::chrono::sys_days(std::chrono::year(2026) / 1 / 31)))),
        R"({"account": "a b/ü", "by": "total", "end_date": "2026-01-31T00:00:00Z", "start_date": "2026-01-31T00:00:00Z"})");
    made.compare("fans.set-custom-name",
                 co_await take(fans::SetCustomName{AccountId{"a b/ü"}, UserId{"a b/ü"}, "a b/ü"}),
                 R"({"account": "a b/ü", "fan_id": "a b/ü", "custom_name": "a b/ü"})");
}

}  // namespace ofapi::test
