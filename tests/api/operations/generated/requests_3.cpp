// Generated from src/api/openapi.yaml by ./run generate. Changes belong there.
#include <ofapi/api/promotions.hpp>
#include <ofapi/api/queue.hpp>
#include <ofapi/api/release_forms.hpp>
#include <ofapi/api/saved_for_later.hpp>
#include <ofapi/api/search.hpp>
#include <ofapi/api/settings.hpp>
#include <ofapi/api/shared_tracking_links.hpp>
#include <ofapi/api/shared_trial_links.hpp>
#include <ofapi/api/smart_link_postbacks.hpp>
#include <ofapi/api/smart_links.hpp>
#include <ofapi/api/statistics.hpp>
#include <ofapi/api/stored.hpp>

#include <boost/json/parse.hpp>

#include "api/operations/requests.hpp"

namespace ofapi::test {

asio::awaitable<void> make_requests_3(Requests& made) {
    made.compare(
        "promotions.create",
        co_await take(promotions::Create{AccountId{"a b/ü"}, 3.5, 3, 3, promotions::Create::Type::new_}
                          .free_trial_days(3)
                          .message("a b/ü")),
        R"({"account": "a b/ü", "discount": 3.5, "expirationDays": 3, "offerLimit": 3, "type": "new", "freeTrialDays": 3, "message": "a b/ü"})");
    made.compare("promotions.delete", co_await take(promotions::Delete{AccountId{"a b/ü"}, PromotionId{"a b/ü"}}),
                 R"({"account": "a b/ü", "promotion_id": "a b/ü"})");
    made.compare("promotions.list", co_await take(promotions::List{AccountId{"a b/ü"}}.limit(3).offset(3)),
                 R"({"account": "a b/ü", "limit": 3, "offset": 3})");
    made.compare("promotions.stop", co_await take(promotions::Stop{AccountId{"a b/ü"}, PromotionId{"a b/ü"}}),
                 R"({"account": "a b/ü", "promotion_id": "a b/ü"})");
    made.compare(
        "queue.count",
        co_await take(queue::Count{AccountId{"a b/ü"}, Date(std::chrono::year(2026) / 1 / 31),
                                   Date(std::chrono::year(2026) / 1 / 31), "a b/ü"}),
        R"({"account": "a b/ü", "publishDateStart": "2026-01-31", "publishDateEnd": "2026-01-31", "timezone": "a b/ü"})");
    made.compare(
        "queue.list",
        co_await take(queue::List{AccountId{"a b/ü"}, Date(std::chrono::year(2026) / 1 / 31),
                                  Date(std::chrono::year(2026) / 1 / 31), "a b/ü"}
                          .limit(3)
                          .type(queue::List::Type::chat, queue::List::Type::post)),
        R"({"account": "a b/ü", "publishDateStart": "2026-01-31", "publishDateEnd": "2026-01-31", "timezone": "a b/ü", "limit": 3, "type": ["chat", "post"]})");
    made.compare(
        "queue.list",
        co_await take(queue::List{AccountId{"a b/ü"}, Date(std::chrono::year(2026) / 1 / 31),
                                  Date(std::chrono::year(2026) / 1 / 31), "a b/ü"}
                          .type(detail::list_of<queue::List::Type>(queue::List::Type::chat, queue::List::Type::post))),
        R"({"account": "a b/ü", "publishDateStart": "2026-01-31", "publishDateEnd": "2026-01-31", "timezone": "a b/ü", "type": ["chat", "post"]})");
    made.compare("queue.publish", co_await take(queue::Publish{AccountId{"a b/ü"}, QueueId{"a b/ü"}}),
                 R"({"account": "a b/ü", "queue_id": "a b/ü"})");
    made.compare("release-forms.create-invitation-link",
                 co_await take(release_forms::CreateInvitationLink{AccountId{"a b/ü"}, "a b/ü"}),
                 R"({"account": "a b/ü", "name": "a b/ü"})");
    made.compare("release-forms.create-release-form",
                 co_await take(release_forms::CreateReleaseForm{AccountId{"a b/ü"}, "a b/ü"}),
                 R"({"account": "a b/ü", "name": "a b/ü"})");
    made.compare(
        "release-forms.list-taggable-users",
        co_await take(release_forms::ListTaggableUsers{AccountId{"a b/ü"}}
                          .filter(release_forms::ListTaggableUsers::Filter::all)
                          .limit(3)
                          .name("a b/ü")
                          .offset(3)
                          .sort(release_forms::ListTaggableUsers::Sort::date)
                          .sort_direction(release_forms::ListTaggableUsers::SortDirection::desc)),
        R"({"account": "a b/ü", "filter": "all", "limit": 3, "name": "a b/ü", "offset": 3, "sort": "date", "sortDirection": "desc"})");
    made.compare("saved-for-later.messages.list",
                 co_await take(saved_for_later::messages::List{AccountId{"a b/ü"}}.limit(3).offset(3)),
                 R"({"account": "a b/ü", "limit": 3, "offset": 3})");
    made.compare("saved-for-later.messages.settings.disable-automatic-messaging",
                 co_await take(saved_for_later::messages::settings::DisableAutomaticMessaging{AccountId{"a b/ü"}}),
                 R"({"account": "a b/ü"})");
    made.compare(
        "saved-for-later.messages.settings.enable-or-update-automatic-messaging",
        co_await take(saved_for_later::messages::settings::EnableOrUpdateAutomaticMessaging{AccountId{"a b/ü"}, 6}),
        R"({"account": "a b/ü", "period": 6})");
    made.compare("saved-for-later.messages.settings.retrieve",
                 co_await take(saved_for_later::messages::settings::Retrieve{AccountId{"a b/ü"}}),
                 R"({"account": "a b/ü"})");
    made.compare("saved-for-later.posts.list",
                 co_await take(saved_for_later::posts::List{AccountId{"a b/ü"}}.limit(3).offset(3)),
                 R"({"account": "a b/ü", "limit": 3, "offset": 3})");
    made.compare("saved-for-later.posts.settings.disable-automatic-posting",
                 co_await take(saved_for_later::posts::settings::DisableAutomaticPosting{AccountId{"a b/ü"}}),
                 R"({"account": "a b/ü"})");
    made.compare("saved-for-later.posts.settings.enable-or-update-automatic-posting",
                 co_await take(saved_for_later::posts::settings::EnableOrUpdateAutomaticPosting{AccountId{"a b/ü"}, 6}),
                 R"({"account": "a b/ü", "period": 6})");
    made.compare("saved-for-later.posts.settings.retrieve",
                 co_await take(saved_for_later::posts::settings::Retrieve{AccountId{"a b/ü"}}),
                 R"({"account": "a b/ü"})");
    made.compare(
        "search.profiles",
        co_await take(search::Profiles{}
                          .query("a b/ü")
                          .limit(3)
                          .location("a b/ü")
                          .max_subscribe_price(3.5)
                          .min_subscribe_price(3.5)
                          .cursor("a b/ü")
                          .filter(search::Profiles::Filter{}.gender(search::Profiles::Gender::female))
                          .instagram("a b/ü")
                          .sort(search::Profiles::Sort::likes)
                          .sort_direction(search::Profiles::SortDirection::desc)
                          .tiktok("a b/ü")
                          .website("a b/ü")),
        R"({"query": "a b/ü", "limit": 3, "location": "a b/ü", "max_subscribe_price": 3.5, "min_subscribe_price": 3.5, "cursor": "a b/ü", "filter": {"gender": "female"}, "instagram": "a b/ü", "sort": "likes", "sortDirection": "desc", "tiktok": "a b/ü", "website": "a b/ü"})");
    made.compare("settings.check-username-availability",
                 co_await take(settings::CheckUsernameAvailability{AccountId{"a b/ü"}, "a b/ü"}),
                 R"({"account": "a b/ü", "username": "a b/ü"})");
    made.compare("settings.retrieve", co_await take(settings::Retrieve{AccountId{"a b/ü"}}), R"({"account": "a b/ü"})");
    made.compare(
        "settings.update-profile",
        co_await take(settings::UpdateProfile{AccountId{"a b/ü"}}
                          .about("a b/ü")
                          .avatar("a b/ü")
                          .header("a b/ü")
                          .location("a b/ü")
                          .name("a b/ü")
                          .username("a b/ü")
                          .website("a b/ü")
                          .wishlist("a b/ü")),
        R"({"account": "a b/ü", "about": "a b/ü", "avatar": "a b/ü", "header": "a b/ü", "location": "a b/ü", "name": "a b/ü", "username": "a b/ü", "website": "a b/ü", "wishlist": "a b/ü"})");
    made.compare("settings.update-profile", co_await take(settings::UpdateProfile{AccountId{"a b/ü"}}.about(nullptr)),
                 R"({"account": "a b/ü", "about": null})");
    made.compare("settings.update-profile",
                 co_await take(settings::UpdateProfile{AccountId{"a b/ü"}}.location(nullptr)),
                 R"({"account": "a b/ü", "location": null})");
    made.compare("settings.update-profile", co_await take(settings::UpdateProfile{AccountId{"a b/ü"}}.name(nullptr)),
                 R"({"account": "a b/ü", "name": null})");
    made.compare("settings.update-profile", co_await take(settings::UpdateProfile{AccountId{"a b/ü"}}.website(nullptr)),
                 R"({"account": "a b/ü", "website": null})");
    made.compare("settings.update-profile",
                 co_await take(settings::UpdateProfile{AccountId{"a b/ü"}}.wishlist(nullptr)),
                 R"({"account": "a b/ü", "wishlist": null})");
    made.compare("settings.update-subscription-price",
                 co_await take(settings::UpdateSubscriptionPrice{AccountId{"a b/ü"}, "5"}),
                 R"({"account": "a b/ü", "price": "5"})");
    made.compare("settings.blocked-countries.retrieve",
                 co_await take(settings::blocked_countries::Retrieve{AccountId{"a b/ü"}}), R"({"account": "a b/ü"})");
    made.compare(
        "settings.blocked-countries.update",
        co_await take(
            settings::blocked_countries::Update{AccountId{"a b/ü"}, detail::list_of<std::string>("a b/ü", "?&=\"")}
                .blocked_states("a b/ü", "?&=\"")),
        R"({"account": "a b/ü", "blockedCountries": ["a b/ü", "?&=\""], "blockedStates": ["a b/ü", "?&=\""]})");
    made.compare(
        "settings.blocked-countries.update",
        co_await take(
            settings::blocked_countries::Update{AccountId{"a b/ü"}, detail::list_of<std::string>("a b/ü", "?&=\"")}
                .blocked_states(detail::list_of<std::string>("a b/ü", "?&=\""))),
        R"({"account": "a b/ü", "blockedCountries": ["a b/ü", "?&=\""], "blockedStates": ["a b/ü", "?&=\""]})");
    made.compare("settings.social-media-buttons.add",
                 co_await take(settings::social_media_buttons::Add{
                     AccountId{"a b/ü"}, "a b/ü", settings::social_media_buttons::Add::Type::instagram, "a b/ü"}),
                 R"({"account": "a b/ü", "label": "a b/ü", "type": "instagram", "value": "a b/ü"})");
    made.compare("settings.social-media-buttons.delete",
                 co_await take(settings::social_media_buttons::Delete{AccountId{"a b/ü"}, ButtonId{"a b/ü"}}),
                 R"({"account": "a b/ü", "button_id": "a b/ü"})");
    made.compare("settings.social-media-buttons.list",
                 co_await take(settings::social_media_buttons::List{AccountId{"a b/ü"}}), R"({"account": "a b/ü"})");
    made.compare("settings.social-media-buttons.reorder",
                 co_await take(settings::social_media_buttons::Reorder{AccountId{"a b/ü"},
                                                                       detail::list_of<std::string>("a b/ü", "?&=\"")}),
                 R"({"account": "a b/ü", "button_ids": ["a b/ü", "?&=\""]})");
    made.compare("settings.social-media-buttons.update",
                 co_await take(settings::social_media_buttons::Update{AccountId{"a b/ü"}, ButtonId{"a b/ü"}, "a b/ü"}),
                 R"({"account": "a b/ü", "button_id": "a b/ü", "label": "a b/ü"})");
    made.compare("settings.welcome-message.retrieve",
                 co_await take(settings::welcome_message::Retrieve{AccountId{"a b/ü"}}), R"({"account": "a b/ü"})");
    made.compare("settings.welcome-message.toggle",
                 co_await take(settings::welcome_message::Toggle{AccountId{"a b/ü"}, true}),
                 R"({"account": "a b/ü", "enabled": true})");
    made.compare(
        "settings.welcome-message.update",
        co_await take(settings::welcome_message::Update{AccountId{"a b/ü"}}
                          .is_forward(true)
                          .locked_text(true)
                          .media_files("a b/ü", "?&=\"")
                          .previews("a b/ü", "?&=\"")
                          .price(3.5)
                          .rf_guest("a b/ü")
                          .rf_partner("a b/ü")
                          .rf_tag("a b/ü")
                          .text("a b/ü")),
        R"({"account": "a b/ü", "isForward": true, "lockedText": true, "mediaFiles": ["a b/ü", "?&=\""], "previews": ["a b/ü", "?&=\""], "price": 3.5, "rfGuest": "a b/ü", "rfPartner": "a b/ü", "rfTag": "a b/ü", "text": "a b/ü"})");
    made.compare("settings.welcome-message.update",
                 co_await take(settings::welcome_message::Update{AccountId{"a b/ü"}}.media_files(
                     detail::list_of<std::string>("a b/ü", "?&=\""))),
                 R"({"account": "a b/ü", "mediaFiles": ["a b/ü", "?&=\""]})");
    made.compare("settings.welcome-message.update",
                 co_await take(settings::welcome_message::Update{AccountId{"a b/ü"}}.text("a b/ü").previews(
                     detail::list_of<std::string>("a b/ü", "?&=\""))),
                 R"({"account": "a b/ü", "text": "a b/ü", "previews": ["a b/ü", "?&=\""]})");
    made.compare(
        "shared-tracking-links.list",
        co_await take(shared_tracking_links::List{AccountId{"a b/ü"}}
                          .limit(3)
                          .offset(3)
                          .pagination(0)
                          .sorting_deleted(0)
                          .stats("a b/ü")
                          .synchronous(true)
                          .with_deleted(0)),
        R"({"account": "a b/ü", "limit": 3, "offset": 3, "pagination": 0, "sorting_deleted": 0, "stats": "a b/ü", "synchronous": true, "with_deleted": 0})");
    made.compare("shared-tracking-links.revoke-access",
                 co_await take(shared_tracking_links::RevokeAccess{AccountId{"a b/ü"}, SharedTrackingLinkId{"a b/ü"}}),
                 R"({"account": "a b/ü", "shared_tracking_link_id": "a b/ü"})");
    made.compare("shared-tracking-links.tags.add",
                 co_await take(shared_tracking_links::tags::Add{AccountId{"a b/ü"}, SharedTrackingLinkId{"a b/ü"},
                                                                detail::list_of<std::string>("a b/ü", "?&=\"")}),
                 R"({"account": "a b/ü", "shared_tracking_link_id": "a b/ü", "tags": ["a b/ü", "?&=\""]})");
    made.compare("shared-tracking-links.tags.list",
                 co_await take(shared_tracking_links::tags::List{AccountId{"a b/ü"}, SharedTrackingLinkId{"a b/ü"}}),
                 R"({"account": "a b/ü", "shared_tracking_link_id": "a b/ü"})");
    made.compare("shared-tracking-links.tags.remove",
                 co_await take(shared_tracking_links::tags::Remove{AccountId{"a b/ü"}, SharedTrackingLinkId{"a b/ü"},
                                                                   detail::list_of<std::string>("a b/ü", "?&=\"")}),
                 R"({"account": "a b/ü", "shared_tracking_link_id": "a b/ü", "tags": ["a b/ü", "?&=\""]})");
    made.compare(
        "shared-trial-links.list",
        co_await take(shared_trial_links::List{AccountId{"a b/ü"}}.limit(3).offset(3).pagination(0).synchronous(true)),
        R"({"account": "a b/ü", "limit": 3, "offset": 3, "pagination": 0, "synchronous": true})");
    made.compare("shared-trial-links.revoke-access",
                 co_await take(shared_trial_links::RevokeAccess{AccountId{"a b/ü"}, SharedTrialLinkId{"a b/ü"}}),
                 R"({"account": "a b/ü", "shared_trial_link_id": "a b/ü"})");
    made.compare("shared-trial-links.tags.add",
                 co_await take(shared_trial_links::tags::Add{AccountId{"a b/ü"}, SharedTrialLinkId{"a b/ü"},
                                                             detail::list_of<std::string>("a b/ü", "?&=\"")}),
                 R"({"account": "a b/ü", "shared_trial_link_id": "a b/ü", "tags": ["a b/ü", "?&=\""]})");
    made.compare("shared-trial-links.tags.list",
                 co_await take(shared_trial_links::tags::List{AccountId{"a b/ü"}, SharedTrialLinkId{"a b/ü"}}),
                 R"({"account": "a b/ü", "shared_trial_link_id": "a b/ü"})");
    made.compare("shared-trial-links.tags.remove",
                 co_await take(shared_trial_links::tags::Remove{AccountId{"a b/ü"}, SharedTrialLinkId{"a b/ü"},
                                                                detail::list_of<std::string>("a b/ü", "?&=\"")}),
                 R"({"account": "a b/ü", "shared_trial_link_id": "a b/ü", "tags": ["a b/ü", "?&=\""]})");
    made.compare(
        "smart-link-postbacks.create",
        co_await take(smart_link_postbacks::Create{detail::list_of<std::string>("a b/ü", "?&=\""),
                                                   smart_link_postbacks::SmartLinkScope::global, "a b/ü"}
                          .body("a b/ü")
                          .headers(smart_link_postbacks::Create::HeaderParameter{}.name("a b/ü").value("a b/ü"),
                                   smart_link_postbacks::Create::HeaderParameter{}.name("a b/ü").value("a b/ü"))
                          .http_method(smart_link_postbacks::HttpMethod::get)
                          .smart_link_ids("a b/ü", "?&=\"")),
        R"({"conversion_types": ["a b/ü", "?&=\""], "smart_link_scope": "global", "url": "a b/ü", "body": "a b/ü", "headers": [{"name": "a b/ü", "value": "a b/ü"}, {"name": "a b/ü", "value": "a b/ü"}], "http_method": "GET", "smart_link_ids": ["a b/ü", "?&=\""]})");
    made.compare(
        "smart-link-postbacks.create",
        co_await take(smart_link_postbacks::Create{detail::list_of<std::string>("a b/ü", "?&=\""),
                                                   smart_link_postbacks::SmartLinkScope::global, "a b/ü"}
                          .headers(detail::list_of<smart_link_postbacks::Create::HeaderParameter>(
                              smart_link_postbacks::Create::HeaderParameter{}.name("a b/ü").value("a b/ü"),
                              smart_link_postbacks::Create::HeaderParameter{}.name("a b/ü").value("a b/ü")))),
        R"({"conversion_types": ["a b/ü", "?&=\""], "smart_link_scope": "global", "url": "a b/ü", "headers": [{"name": "a b/ü", "value": "a b/ü"}, {"name": "a b/ü", "value": "a b/ü"}]})");
    made.compare(
        "smart-link-postbacks.create",
        co_await take(smart_link_postbacks::Create{detail::list_of<std::string>("a b/ü", "?&=\""),
                                                   smart_link_postbacks::SmartLinkScope::global, "a b/ü"}
                          .smart_link_ids(detail::list_of<std::string>("a b/ü", "?&=\""))),
        R"({"conversion_types": ["a b/ü", "?&=\""], "smart_link_scope": "global", "url": "a b/ü", "smart_link_ids": ["a b/ü", "?&=\""]})");
    made.compare("smart-link-postbacks.delete", co_await take(smart_link_postbacks::Delete{PostbackId{"a b/ü"}}),
                 R"({"postback_id": "a b/ü"})");
    made.compare("smart-link-postbacks.list", co_await take(smart_link_postbacks::List{}), R"({})");
    made.compare("smart-link-postbacks.retrieve", co_await take(smart_link_postbacks::Retrieve{PostbackId{"a b/ü"}}),
                 R"({"postback_id": "a b/ü"})");
    made.compare(
        "smart-link-postbacks.update",
        co_await take(smart_link_postbacks::Update{PostbackId{"a b/ü"}, detail::list_of<std::string>("a b/ü", "?&=\""),
                                                   smart_link_postbacks::SmartLinkScope::global, "a b/ü"}
                          .body("a b/ü")
                          .headers(smart_link_postbacks::Update::HeaderParameter{}.name("a b/ü").value("a b/ü"),
                                   smart_link_postbacks::Update::HeaderParameter{}.name("a b/ü").value("a b/ü"))
                          .http_method(smart_link_postbacks::HttpMethod::get)
                          .smart_link_ids("a b/ü", "?&=\"")),
        R"({"postback_id": "a b/ü", "conversion_types": ["a b/ü", "?&=\""], "smart_link_scope": "global", "url": "a b/ü", "body": "a b/ü", "headers": [{"name": "a b/ü", "value": "a b/ü"}, {"name": "a b/ü", "value": "a b/ü"}], "http_method": "GET", "smart_link_ids": ["a b/ü", "?&=\""]})");
    made.compare(
        "smart-link-postbacks.update",
        co_await take(smart_link_postbacks::Update{PostbackId{"a b/ü"}, detail::list_of<std::string>("a b/ü", "?&=\""),
                                                   smart_link_postbacks::SmartLinkScope::global, "a b/ü"}
                          .headers(detail::list_of<smart_link_postbacks::Update::HeaderParameter>(
                              smart_link_postbacks::Update::HeaderParameter{}.name("a b/ü").value("a b/ü"),
                              smart_link_postbacks::Update::HeaderParameter{}.name("a b/ü").value("a b/ü")))),
        R"({"postback_id": "a b/ü", "conversion_types": ["a b/ü", "?&=\""], "smart_link_scope": "global", "url": "a b/ü", "headers": [{"name": "a b/ü", "value": "a b/ü"}, {"name": "a b/ü", "value": "a b/ü"}]})");
    made.compare(
        "smart-link-postbacks.update",
        co_await take(smart_link_postbacks::Update{PostbackId{"a b/ü"}, detail::list_of<std::string>("a b/ü", "?&=\""),
                                                   smart_link_postbacks::SmartLinkScope::global, "a b/ü"}
                          .smart_link_ids(detail::list_of<std::string>("a b/ü", "?&=\""))),
        R"({"postback_id": "a b/ü", "conversion_types": ["a b/ü", "?&=\""], "smart_link_scope": "global", "url": "a b/ü", "smart_link_ids": ["a b/ü", "?&=\""]})");
    made.compare(
        "smart-links.create",
        co_await take(
            smart_links::Create{AccountId{"a b/ü"}, smart_links::Create::LinkType::free_trial, "a b/ü"}.free_trial_days(
                3)),
        R"({"account_id": "a b/ü", "link_type": "free_trial", "name": "a b/ü", "free_trial_days": 3})");
    made.compare("smart-links.delete", co_await take(smart_links::Delete{SmartLinkId{"a b/ü"}}),
                 R"({"smart_link_id": "a b/ü"})");
    made.compare(
        "smart-links.list",
        co_await take(smart_links::List{}
                          .account_ids(AccountId{"a b/ü"}, AccountId{"?&=\""})
                          .filter(smart_links::List::Filter{}.tags("a b/ü", "?&=\""))
                          .limit(3)
                          .name("a b/ü")
                          .offset(3)
                          .pixel_ids("a b/ü", "?&=\"")),
        R"({"account_ids": ["a b/ü", "?&=\""], "filter": {"tags": ["a b/ü", "?&=\""]}, "limit": 3, "name": "a b/ü", "offset": 3, "pixel_ids": ["a b/ü", "?&=\""]})");
    made.compare("smart-links.list",
                 co_await take(smart_links::List{}.account_ids(
                     detail::list_of<AccountId>(AccountId{"a b/ü"}, AccountId{"?&=\""}))),
                 R"({"account_ids": ["a b/ü", "?&=\""]})");
    made.compare("smart-links.list",
                 co_await take(smart_links::List{}.pixel_ids(detail::list_of<std::string>("a b/ü", "?&=\""))),
                 R"({"pixel_ids": ["a b/ü", "?&=\""]})");
    made.compare(
        "smart-links.list-clicks",
        co_await take(smart_links::ListClicks{SmartLinkId{"a b/ü"}}
                          .date_end("a b/ü")
                          .date_start("a b/ü")
                          .include_bots(true)
                          .include_duplicates(true)
                          .limit(3)
                          .offset(3)),
        R"({"smart_link_id": "a b/ü", "date_end": "a b/ü", "date_start": "a b/ü", "include_bots": true, "include_duplicates": true, "limit": 3, "offset": 3})");
    made.compare(
        "smart-links.list-conversions",
        co_await take(smart_links::ListConversions{SmartLinkId{"a b/ü"}}
                          .conversion_type(smart_links::ListConversions::ConversionType::new_subscriber)
                          .date_end("a b/ü")
                          .date_start("a b/ü")
                          .include_bots(true)
                          .include_duplicates(true)
                          .limit(3)
                          .offset(3)
                          .onlyfans_user_id("a b/ü")),
        R"({"smart_link_id": "a b/ü", "conversion_type": "new_subscriber", "date_end": "a b/ü", "date_start": "a b/ü", "include_bots": true, "include_duplicates": true, "limit": 3, "offset": 3, "onlyfans_user_id": "a b/ü"})");
    made.compare(
        "smart-links.list-fans",
        co_await take(smart_links::ListFans{SmartLinkId{"a b/ü"}}
                          .has_messages(true)
                          .limit(3)
                          .min_messages_sent_by_fan(3)
                          .min_revenue_net(3.5)
                          .min_tips_net(3.5)
                          .offset(3)
                          .previously_subscribed(true)
                          .sort(smart_links::ListFans::Sort::revenue_net)
                          .subscribed_using_promo(true)),
        R"({"smart_link_id": "a b/ü", "has_messages": true, "limit": 3, "min_messages_sent_by_fan": 3, "min_revenue_net": 3.5, "min_tips_net": 3.5, "offset": 3, "previously_subscribed": true, "sort": "revenue_net", "subscribed_using_promo": true})");
    made.compare("smart-links.list-spenders",
                 co_await take(smart_links::ListSpenders{SmartLinkId{"a b/ü"}}.limit(3).min_spend(3.5).offset(3)),
                 R"({"smart_link_id": "a b/ü", "limit": 3, "minSpend": 3.5, "offset": 3})");
    made.compare("smart-links.retrieve", co_await take(smart_links::Retrieve{SmartLinkId{"a b/ü"}}),
                 R"({"smart_link_id": "a b/ü"})");
    made.compare(
        "smart-links.retrieve-cohort-arps",
        co_await take(smart_links::RetrieveCohortArps{SmartLinkId{"a b/ü"}}
                          .acquisition_end("a b/ü")
                          .acquisition_start("a b/ü")
                          .revenue_basis(smart_links::RetrieveCohortArps::RevenueBasis::net)),
        R"({"smart_link_id": "a b/ü", "acquisition_end": "a b/ü", "acquisition_start": "a b/ü", "revenue_basis": "net"})");
    made.compare("smart-links.retrieve-stats",
                 co_await take(smart_links::RetrieveStats{SmartLinkId{"a b/ü"}}.date_end("a b/ü").date_start("a b/ü")),
                 R"({"smart_link_id": "a b/ü", "date_end": "a b/ü", "date_start": "a b/ü"})");
    made.compare(
        "statistics.calculate-total-transactions",
        co_await take(statistics::CalculateTotalTransactions{AccountId{"a b/ü"}}.end_date("a b/ü").start_date("a b/ü")),
        R"({"account": "a b/ü", "end_date": "a b/ü", "start_date": "a b/ü"})");
    made.compare("statistics.get-overview",
                 co_await take(statistics::GetOverview{AccountId{"a b/ü"}}.end_date("a b/ü").start_date("a b/ü").type(
                     statistics::GetOverview::Type::fans)),
                 R"({"account": "a b/ü", "end_date": "a b/ü", "start_date": "a b/ü", "type": "fans"})");
    made.compare(
        "statistics.get-subscriber-metrics",
        co_await take(
            statistics::GetSubscriberMetrics{AccountId{"a b/ü"}, "a b/ü", "a b/ü"}.detailed(true).detailed_type(
                statistics::GetSubscriberMetrics::DetailedType::total)),
        R"({"account": "a b/ü", "start_date": "a b/ü", "end_date": "a b/ü", "detailed": true, "detailed_type": "total"})");
    made.compare(
        "statistics.reach.get-profile-visitors",
        co_await take(statistics::reach::GetProfileVisitors{AccountId{"a b/ü"}, "a b/ü", "a b/ü"}
                          .filter(statistics::reach::GetProfileVisitors::Filter::chart)
                          .limit(3)
                          .type(statistics::reach::GetProfileVisitors::Type::total)),
        R"({"account": "a b/ü", "start_date": "a b/ü", "end_date": "a b/ü", "filter": "chart", "limit": 3, "type": "total"})");
    made.compare("statistics.statements.get-earnings",
                 co_await take(statistics::statements::GetEarnings{AccountId{"a b/ü"}, "a b/ü"}.end_date("a b/ü").type(
                     statistics::statements::GetEarnings::Type::total)),
                 R"({"account": "a b/ü", "start_date": "a b/ü", "end_date": "a b/ü", "type": "total"})");
    made.compare(
        "stored.list-shared-tracking-links",
        co_await take(stored::ListSharedTrackingLinks{AccountId{"a b/ü"}}
                          .filter(stored::ListSharedTrackingLinks::Filter{}.search("a b/ü").tags("a b/ü", "?&=\""))
                          .limit(3)
                          .offset(3)),
        R"({"account": "a b/ü", "filter": {"search": "a b/ü", "tags": ["a b/ü", "?&=\""]}, "limit": 3, "offset": 3})");
    made.compare(
        "stored.list-shared-trial-links",
        co_await take(stored::ListSharedTrialLinks{AccountId{"a b/ü"}}
                          .filter(stored::ListSharedTrialLinks::Filter{}.search("a b/ü").tags("a b/ü", "?&=\""))
                          .limit(3)
                          .offset(3)),
        R"({"account": "a b/ü", "filter": {"search": "a b/ü", "tags": ["a b/ü", "?&=\""]}, "limit": 3, "offset": 3})");
    made.compare(
        "stored.list-tracking-links",
        co_await take(stored::ListTrackingLinks{AccountId{"a b/ü"}}
                          .filter(stored::ListTrackingLinks::Filter{}.include_smart_links(true).search("a b/ü").tags(
                              "a b/ü", "?&=\""))
                          .limit(3)
                          .offset(3)),
        R"({"account": "a b/ü", "filter": {"include_smart_links": true, "search": "a b/ü", "tags": ["a b/ü", "?&=\""]}, "limit": 3, "offset": 3})");
    made.compare(
        "stored.list-trial-links",
        co_await take(stored::ListTrialLinks{AccountId{"a b/ü"}}
                          .filter(stored::ListTrialLinks::Filter{}.include_smart_links(true).search("a b/ü").tags(
                              "a b/ü", "?&=\""))
                          .limit(3)
                          .offset(3)),
        R"({"account": "a b/ü", "filter": {"include_smart_links": true, "search": "a b/ü", "tags": ["a b/ü", "?&=\""]}, "limit": 3, "offset": 3})");
}

}  // namespace ofapi::test
