// Generated from src/api/openapi.yaml by ./run generate. Changes belong there.
#include <ofapi/api/stories.hpp>
#include <ofapi/api/subscribers.hpp>
#include <ofapi/api/tracking_links.hpp>
#include <ofapi/api/transactions.hpp>
#include <ofapi/api/trial_links.hpp>
#include <ofapi/api/user_lists.hpp>
#include <ofapi/api/users.hpp>
#include <ofapi/api/webhooks.hpp>
#include <ofapi/api/whoami.hpp>
#include <ofapi/api/workflows.hpp>

#include <boost/json/parse.hpp>

#include "api/operations/requests.hpp"

namespace ofapi::test {

asio::awaitable<void> make_requests_4(Requests& made) {
    made.compare(
        "stories.create",
        co_await take(
            stories::Create{AccountId{"a b/ü"}, detail::list_of<std::string>("a b/ü", "?&=\"")}
                .canvas_height(3)
                .canvas_width(3)
                .question(
                    stories::Create::Question{}.color("a b/ü").height(3.5).left(3.5).text("a b/ü").top(3.5).width(3.5))
                .texts(stories::Create::Text{}
                           .text("a b/ü")
                           .angle(3.5)
                           .bg_color("a b/ü")
                           .color("a b/ü")
                           .font_family(stories::Create::FontFamily::roboto)
                           .font_size(8.5)
                           .font_weight(400)
                           .left(3.5)
                           .scale(3.5)
                           .text_align(stories::Create::TextAlign::left)
                           .text_height(3.5)
                           .text_width(3.5)
                           .top(3.5)
                           .type(stories::Create::Type::text)
                           .z_index(3),
                       stories::Create::Text{}
                           .text("a b/ü")
                           .angle(3.5)
                           .bg_color("a b/ü")
                           .color("a b/ü")
                           .font_family(stories::Create::FontFamily::roboto)
                           .font_size(8.5)
                           .font_weight(400)
                           .left(3.5)
                           .scale(3.5)
                           .text_align(stories::Create::TextAlign::left)
                           .text_height(3.5)
                           .text_width(3.5)
                           .top(3.5)
                           .type(stories::Create::Type::text)
                           .z_index(3))),
        R"({"account": "a b/ü", "mediaFiles": ["a b/ü", "?&=\""], "canvasHeight": 3, "canvasWidth": 3, "question": {"color": "a b/ü", "height": 3.5, "left": 3.5, "text": "a b/ü", "top": 3.5, "width": 3.5}, "texts": [{"text": "a b/ü", "angle": 3.5, "bgColor": "a b/ü", "color": "a b/ü", "fontFamily": "Roboto", "fontSize": 8.5, "fontWeight": 400, "left": 3.5, "scale": 3.5, "textAlign": "left", "textHeight": 3.5, "textWidth": 3.5, "top": 3.5, "type": "text", "zIndex": 3}, {"text": "a b/ü", "angle": 3.5, "bgColor": "a b/ü", "color": "a b/ü", "fontFamily": "Roboto", "fontSize": 8.5, "fontWeight": 400, "left": 3.5, "scale": 3.5, "textAlign": "left", "textHeight": 3.5, "textWidth": 3.5, "top": 3.5, "type": "text", "zIndex": 3}]})");
    made.compare(
        "stories.create",
        co_await take(stories::Create{AccountId{"a b/ü"}, detail::list_of<std::string>("a b/ü", "?&=\"")}.texts(
            detail::list_of<stories::Create::Text>(stories::Create::Text{}
                                                       .text("a b/ü")
                                                       .angle(3.5)
                                                       .bg_color("a b/ü")
                                                       .color("a b/ü")
                                                       .font_family(stories::Create::FontFamily::roboto)
                                                       .font_size(8.5)
                                                       .font_weight(400)
                                                       .left(3.5)
                                                       .scale(3.5)
                                                       .text_align(stories::Create::TextAlign::left)
                                                       .text_height(3.5)
                                                       .text_width(3.5)
                                                       .top(3.5)
                                                       .type(stories::Create::Type::text)
                                                       .z_index(3),
                                                   stories::Create::Text{}
                                                       .text("a b/ü")
                                                       .angle(3.5)
                                                       .bg_color("a b/ü")
                                                       .color("a b/ü")
                                                       .font_family(stories::Create::FontFamily::roboto)
                                                       .font_size(8.5)
                                                       .font_weight(400)
                                                       .left(3.5)
                                                       .scale(3.5)
                                                       .text_align(stories::Create::TextAlign::left)
                                                       .text_height(3.5)
                                                       .text_width(3.5)
                                                       .top(3.5)
                                                       .type(stories::Create::Type::text)
                                                       .z_index(3)))),
        R"({"account": "a b/ü", "mediaFiles": ["a b/ü", "?&=\""], "texts": [{"text": "a b/ü", "angle": 3.5, "bgColor": "a b/ü", "color": "a b/ü", "fontFamily": "Roboto", "fontSize": 8.5, "fontWeight": 400, "left": 3.5, "scale": 3.5, "textAlign": "left", "textHeight": 3.5, "textWidth": 3.5, "top": 3.5, "type": "text", "zIndex": 3}, {"text": "a b/ü", "angle": 3.5, "bgColor": "a b/ü", "color": "a b/ü", "fontFamily": "Roboto", "fontSize": 8.5, "fontWeight": 400, "left": 3.5, "scale": 3.5, "textAlign": "left", "textHeight": 3.5, "textWidth": 3.5, "top": 3.5, "type": "text", "zIndex": 3}]})");
    made.compare("stories.delete", co_await take(stories::Delete{AccountId{"a b/ü"}, StoryId{"a b/ü"}}),
                 R"({"account": "a b/ü", "story_id": "a b/ü"})");
    made.compare("stories.list-active", co_await take(stories::ListActive{AccountId{"a b/ü"}}),
                 R"({"account": "a b/ü"})");
    made.compare("stories.list-archive",
                 co_await take(stories::ListArchive{AccountId{"a b/ü"}}.limit(3).marker("a b/ü")),
                 R"({"account": "a b/ü", "limit": 3, "marker": "a b/ü"})");
    made.compare("stories.list-viewers",
                 co_await take(stories::ListViewers{AccountId{"a b/ü"}, StoryId{"a b/ü"}}.limit(3).offset(3)),
                 R"({"account": "a b/ü", "story_id": "a b/ü", "limit": 3, "offset": 3})");
    made.compare("stories.mark-as-watched", co_await take(stories::MarkAsWatched{AccountId{"a b/ü"}, StoryId{"a b/ü"}}),
                 R"({"account": "a b/ü", "story_id": "a b/ü"})");
    made.compare("stories.retrieve", co_await take(stories::Retrieve{AccountId{"a b/ü"}, StoryId{"a b/ü"}}),
                 R"({"account": "a b/ü", "story_id": "a b/ü"})");
    made.compare("stories.retrieve-stats", co_await take(stories::RetrieveStats{AccountId{"a b/ü"}, StoryId{"a b/ü"}}),
                 R"({"account": "a b/ü", "story_id": "a b/ü"})");
    made.compare("stories.highlights.add-story",
                 co_await take(stories::highlights::AddStory{AccountId{"a b/ü"}, HighlightId{"a b/ü"}, StoryId{"123"}}),
                 R"({"account": "a b/ü", "highlight_id": "a b/ü", "story_id": "123"})");
    made.compare("stories.highlights.create",
                 co_await take(stories::highlights::Create{AccountId{"a b/ü"}, 3,
                                                           detail::list_of<std::string>("a b/ü", "?&=\""), "a b/ü"}),
                 R"({"account": "a b/ü", "coverStoryId": 3, "storyIds": ["a b/ü", "?&=\""], "title": "a b/ü"})");
    made.compare("stories.highlights.delete",
                 co_await take(stories::highlights::Delete{AccountId{"a b/ü"}, HighlightId{"a b/ü"}}),
                 R"({"account": "a b/ü", "highlight_id": "a b/ü"})");
    made.compare("stories.highlights.list",
                 co_await take(stories::highlights::List{AccountId{"a b/ü"}}.limit(3).offset(3)),
                 R"({"account": "a b/ü", "limit": 3, "offset": 3})");
    made.compare(
        "stories.highlights.remove-story",
        co_await take(stories::highlights::RemoveStory{AccountId{"a b/ü"}, HighlightId{"a b/ü"}, StoryId{"a b/ü"}}),
        R"({"account": "a b/ü", "highlight_id": "a b/ü", "story_id": "a b/ü"})");
    made.compare("stories.highlights.retrieve",
                 co_await take(stories::highlights::Retrieve{AccountId{"a b/ü"}, HighlightId{"a b/ü"}}),
                 R"({"account": "a b/ü", "highlight_id": "a b/ü"})");
    made.compare(
        "stories.highlights.update",
        co_await take(stories::highlights::Update{AccountId{"a b/ü"}, HighlightId{"a b/ü"}, 3,
                                                  detail::list_of<std::string>("a b/ü", "?&=\""), "a b/ü"}),
        R"({"account": "a b/ü", "highlight_id": "a b/ü", "coverStoryId": 3, "storyIds": ["a b/ü", "?&=\""], "title": "a b/ü"})");
    made.compare(
        "subscribers.retrieve-statistics",
        co_await take(subscribers::RetrieveStatistics{AccountId{"a b/ü"}}.end_date("a b/ü").start_date("a b/ü").type(
            subscribers::RetrieveStatistics::Type::total)),
        R"({"account": "a b/ü", "end_date": "a b/ü", "start_date": "a b/ü", "type": "total"})");
    made.compare("tracking-links.create",
                 co_await take(tracking_links::Create{AccountId{"a b/ü"}, "a b/ü"}.tags("a b/ü", "?&=\"")),
                 R"({"account": "a b/ü", "name": "a b/ü", "tags": ["a b/ü", "?&=\""]})");
    made.compare("tracking-links.create",
                 co_await take(tracking_links::Create{AccountId{"a b/ü"}, "a b/ü"}.tags(
                     detail::list_of<std::string>("a b/ü", "?&=\""))),
                 R"({"account": "a b/ü", "name": "a b/ü", "tags": ["a b/ü", "?&=\""]})");
    made.compare("tracking-links.delete",
                 co_await take(tracking_links::Delete{AccountId{"a b/ü"}, TrackingLinkId{"a b/ü"}}),
                 R"({"account": "a b/ü", "tracking_link_id": "a b/ü"})");
    made.compare(
        "tracking-links.get-cohort-arps",
        co_await take(tracking_links::GetCohortArps{AccountId{"a b/ü"}, TrackingLinkId{"a b/ü"}}
                          .acquisition_end("a b/ü")
                          .acquisition_start("a b/ü")
                          .revenue_basis(tracking_links::GetCohortArps::RevenueBasis::net)),
        R"({"account": "a b/ü", "tracking_link_id": "a b/ü", "acquisition_end": "a b/ü", "acquisition_start": "a b/ü", "revenue_basis": "net"})");
    made.compare("tracking-links.get-stats",
                 co_await take(
                     tracking_links::GetStats{AccountId{"a b/ü"}, TrackingLinkId{"a b/ü"}}.date_end("a b/ü").date_start(
                         "a b/ü")),
                 R"({"account": "a b/ü", "tracking_link_id": "a b/ü", "date_end": "a b/ü", "date_start": "a b/ü"})");
    made.compare(
        "tracking-links.list",
        co_await take(tracking_links::List{AccountId{"a b/ü"}}
                          .end_date("a b/ü")
                          .limit(3)
                          .offset(3)
                          .pagination(0)
                          .sort(tracking_links::List::Sort::asc)
                          .sortby(tracking_links::List::Sortby::claims)
                          .start_date("a b/ü")
                          .synchronous(true)
                          .with_deleted(0)),
        R"({"account": "a b/ü", "endDate": "a b/ü", "limit": 3, "offset": 3, "pagination": 0, "sort": "asc", "sortby": "claims", "startDate": "a b/ü", "synchronous": true, "with_deleted": 0})");
    made.compare(
        "tracking-links.list-spenders",
        co_await take(
            tracking_links::ListSpenders{AccountId{"a b/ü"}, TrackingLinkId{"a b/ü"}}.limit(3).min_spend(3.5).offset(
                3)),
        R"({"account": "a b/ü", "tracking_link_id": "a b/ü", "limit": 3, "minSpend": 3.5, "offset": 3})");
    made.compare(
        "tracking-links.list-subscribers",
        co_await take(tracking_links::ListSubscribers{AccountId{"a b/ü"}, TrackingLinkId{"a b/ü"}}.limit(3).offset(3)),
        R"({"account": "a b/ü", "tracking_link_id": "a b/ü", "limit": 3, "offset": 3})");
    made.compare("tracking-links.retrieve",
                 co_await take(tracking_links::Retrieve{AccountId{"a b/ü"}, TrackingLinkId{"a b/ü"}}),
                 R"({"account": "a b/ü", "tracking_link_id": "a b/ü"})");
    made.compare("tracking-links.tags.add",
                 co_await take(tracking_links::tags::Add{AccountId{"a b/ü"}, TrackingLinkId{"a b/ü"},
                                                         detail::list_of<std::string>("a b/ü", "?&=\"")}),
                 R"({"account": "a b/ü", "tracking_link_id": "a b/ü", "tags": ["a b/ü", "?&=\""]})");
    made.compare("tracking-links.tags.list",
                 co_await take(tracking_links::tags::List{AccountId{"a b/ü"}, TrackingLinkId{"a b/ü"}}),
                 R"({"account": "a b/ü", "tracking_link_id": "a b/ü"})");
    made.compare("tracking-links.tags.remove",
                 co_await take(tracking_links::tags::Remove{AccountId{"a b/ü"}, TrackingLinkId{"a b/ü"},
                                                            detail::list_of<std::string>("a b/ü", "?&=\"")}),
                 R"({"account": "a b/ü", "tracking_link_id": "a b/ü", "tags": ["a b/ü", "?&=\""]})");
    made.compare(
        "transactions.list",
        co_await take(transactions::List{AccountId{"a b/ü"}}
                          .limit(3)
                          .marker("a b/ü")
                          .start_date("a b/ü")
                          .tips_source("a b/ü")
                          .type("a b/ü")),
        R"({"account": "a b/ü", "limit": 3, "marker": "a b/ü", "startDate": "a b/ü", "tipsSource": "a b/ü", "type": "a b/ü"})");
    made.compare(
        "trial-links.create",
        co_await take(trial_links::Create{AccountId{"a b/ü"}, 1, 3, 0}.name("a b/ü").tags("a b/ü", "?&=\"")),
        R"({"account": "a b/ü", "duration": 1, "offerExpiration": 3, "offerLimit": 0, "name": "a b/ü", "tags": ["a b/ü", "?&=\""]})");
    made.compare("trial-links.create", co_await take(trial_links::Create{AccountId{"a b/ü"}, 1, 3, 0}.name(nullptr)),
                 R"({"account": "a b/ü", "duration": 1, "offerExpiration": 3, "offerLimit": 0, "name": null})");
    made.compare(
        "trial-links.create",
        co_await take(
            trial_links::Create{AccountId{"a b/ü"}, 1, 3, 0}.tags(detail::list_of<std::string>("a b/ü", "?&=\""))),
        R"({"account": "a b/ü", "duration": 1, "offerExpiration": 3, "offerLimit": 0, "tags": ["a b/ü", "?&=\""]})");
    made.compare("trial-links.delete", co_await take(trial_links::Delete{AccountId{"a b/ü"}, TrialLinkId{"a b/ü"}}),
                 R"({"account": "a b/ü", "trial_link_id": "a b/ü"})");
    made.compare(
        "trial-links.list",
        co_await take(trial_links::List{AccountId{"a b/ü"}}
                          .end_date("a b/ü")
                          .field(trial_links::List::Field::create_date)
                          .limit(3)
                          .offset(3)
                          .sort(trial_links::List::Sort::asc)
                          .start_date("a b/ü")
                          .synchronous(true)),
        R"({"account": "a b/ü", "endDate": "a b/ü", "field": "create_date", "limit": 3, "offset": 3, "sort": "asc", "startDate": "a b/ü", "synchronous": true})");
    made.compare(
        "trial-links.list-spenders",
        co_await take(
            trial_links::ListSpenders{AccountId{"a b/ü"}, TrialLinkId{"a b/ü"}}.limit(3).min_spend(3.5).offset(3)),
        R"({"account": "a b/ü", "trial_link_id": "a b/ü", "limit": 3, "minSpend": 3.5, "offset": 3})");
    made.compare(
        "trial-links.list-subscribers",
        co_await take(trial_links::ListSubscribers{AccountId{"a b/ü"}, TrialLinkId{"a b/ü"}}.limit(3).offset(3)),
        R"({"account": "a b/ü", "trial_link_id": "a b/ü", "limit": 3, "offset": 3})");
    made.compare("trial-links.retrieve", co_await take(trial_links::Retrieve{AccountId{"a b/ü"}, TrialLinkId{"a b/ü"}}),
                 R"({"account": "a b/ü", "trial_link_id": "a b/ü"})");
    made.compare(
        "trial-links.retrieve-cohort-arps",
        co_await take(trial_links::RetrieveCohortArps{AccountId{"a b/ü"}, TrialLinkId{"a b/ü"}}
                          .acquisition_end("a b/ü")
                          .acquisition_start("a b/ü")
                          .revenue_basis(trial_links::RetrieveCohortArps::RevenueBasis::net)),
        R"({"account": "a b/ü", "trial_link_id": "a b/ü", "acquisition_end": "a b/ü", "acquisition_start": "a b/ü", "revenue_basis": "net"})");
    made.compare(
        "trial-links.retrieve-stats",
        co_await take(
            trial_links::RetrieveStats{AccountId{"a b/ü"}, TrialLinkId{"a b/ü"}}.date_end("a b/ü").date_start("a b/ü")),
        R"({"account": "a b/ü", "trial_link_id": "a b/ü", "date_end": "a b/ü", "date_start": "a b/ü"})");
    made.compare("trial-links.tags.add",
                 co_await take(trial_links::tags::Add{AccountId{"a b/ü"}, TrialLinkId{"a b/ü"},
                                                      detail::list_of<std::string>("a b/ü", "?&=\"")}),
                 R"({"account": "a b/ü", "trial_link_id": "a b/ü", "tags": ["a b/ü", "?&=\""]})");
    made.compare("trial-links.tags.list",
                 co_await take(trial_links::tags::List{AccountId{"a b/ü"}, TrialLinkId{"a b/ü"}}),
                 R"({"account": "a b/ü", "trial_link_id": "a b/ü"})");
    made.compare("trial-links.tags.remove",
                 co_await take(trial_links::tags::Remove{AccountId{"a b/ü"}, TrialLinkId{"a b/ü"},
                                                         detail::list_of<std::string>("a b/ü", "?&=\"")}),
                 R"({"account": "a b/ü", "trial_link_id": "a b/ü", "tags": ["a b/ü", "?&=\""]})");
    made.compare("user-lists.create", co_await take(user_lists::Create{AccountId{"a b/ü"}, "a b/ü"}),
                 R"({"account": "a b/ü", "name": "a b/ü"})");
    made.compare("user-lists.delete", co_await take(user_lists::Delete{AccountId{"a b/ü"}, UserListId{"a b/ü"}}),
                 R"({"account": "a b/ü", "userListId": "a b/ü"})");
    made.compare(
        "user-lists.list",
        co_await take(user_lists::List{AccountId{"a b/ü"}}.limit(10).offset(3).view(user_lists::List::View::queue)),
        R"({"account": "a b/ü", "limit": 10, "offset": 3, "view": "queue"})");
    made.compare("user-lists.retrieve", co_await take(user_lists::Retrieve{AccountId{"a b/ü"}, UserListId{"a b/ü"}}),
                 R"({"account": "a b/ü", "userListId": "a b/ü"})");
    made.compare(
        "user-lists.update",
        co_await take(user_lists::Update{AccountId{"a b/ü"}, UserListId{"a b/ü"}, "a b/ü"}.is_pinned_to_feed(true)),
        R"({"account": "a b/ü", "userListId": "a b/ü", "name": "a b/ü", "isPinnedToFeed": true})");
    made.compare(
        "user-lists.update",
        co_await take(user_lists::Update{AccountId{"a b/ü"}, UserListId{"a b/ü"}, "a b/ü"}.is_pinned_to_feed(nullptr)),
        R"({"account": "a b/ü", "userListId": "a b/ü", "name": "a b/ü", "isPinnedToFeed": null})");
    made.compare("user-lists.users.add",
                 co_await take(user_lists::users::Add{AccountId{"a b/ü"}, UserListId{"a b/ü"},
                                                      detail::list_of<UserId>(UserId{"a b/ü"}, UserId{"?&=\""})}
                                   .skip_invalid(true)),
                 R"({"account": "a b/ü", "userListId": "a b/ü", "ids": ["a b/ü", "?&=\""], "skip_invalid": true})");
    made.compare("user-lists.users.clear",
                 co_await take(user_lists::users::Clear{AccountId{"a b/ü"}, UserListId{"a b/ü"}}),
                 R"({"account": "a b/ü", "userListId": "a b/ü"})");
    made.compare("user-lists.users.list",
                 co_await take(user_lists::users::List{AccountId{"a b/ü"}, UserListId{"a b/ü"}}.limit(3).offset(3)),
                 R"({"account": "a b/ü", "userListId": "a b/ü", "limit": 3, "offset": 3})");
    made.compare(
        "user-lists.users.list-pinned",
        co_await take(user_lists::users::ListPinned{AccountId{"a b/ü"}, UserListId{"a b/ü"}}.limit(3).offset(3)),
        R"({"account": "a b/ü", "userListId": "a b/ü", "limit": 3, "offset": 3})");
    made.compare("user-lists.users.pin",
                 co_await take(user_lists::users::Pin{AccountId{"a b/ü"}, UserListId{"a b/ü"}, UserId{"a b/ü"}}),
                 R"({"account": "a b/ü", "userListId": "a b/ü", "userId": "a b/ü"})");
    made.compare("user-lists.users.remove",
                 co_await take(user_lists::users::Remove{AccountId{"a b/ü"}, UserListId{"a b/ü"}, UserId{"a b/ü"}}),
                 R"({"account": "a b/ü", "userListId": "a b/ü", "userId": "a b/ü"})");
    made.compare(
        "users.list",
        co_await take(users::List{AccountId{"a b/ü"}, detail::list_of<UserId>(UserId{"a b/ü"}, UserId{"?&=\""})}),
        R"({"account": "a b/ü", "ids": ["a b/ü", "?&=\""]})");
    made.compare("users.retrieve", co_await take(users::Retrieve{AccountId{"a b/ü"}, Username{"a b/ü"}}),
                 R"({"account": "a b/ü", "username": "a b/ü"})");
    made.compare("users.block.create", co_await take(users::block::Create{AccountId{"a b/ü"}, UserId{"a b/ü"}}),
                 R"({"account": "a b/ü", "user_id": "a b/ü"})");
    made.compare("users.block.delete", co_await take(users::block::Delete{AccountId{"a b/ü"}, UserId{"a b/ü"}}),
                 R"({"account": "a b/ü", "user_id": "a b/ü"})");
    made.compare("users.restrict.create", co_await take(users::restrict ::Create{AccountId{"a b/ü"}, UserId{"a b/ü"}}),
                 R"({"account": "a b/ü", "user_id": "a b/ü"})");
    made.compare("users.restrict.delete", co_await take(users::restrict ::Delete{AccountId{"a b/ü"}, UserId{"a b/ü"}}),
                 R"({"account": "a b/ü", "user_id": "a b/ü"})");
    made.compare("users.subscribe.create", co_await take(users::subscribe::Create{AccountId{"a b/ü"}, UserId{"a b/ü"}}),
                 R"({"account": "a b/ü", "user_id": "a b/ü"})");
    made.compare("users.subscribe.delete",
                 co_await take(users::subscribe::Delete{AccountId{"a b/ü"}, UserId{"a b/ü"},
                                                        users::subscribe::Delete::Reason::none}),
                 R"({"account": "a b/ü", "user_id": "a b/ü", "reason": ""})");
    made.compare(
        "webhooks.create",
        co_await take(
            webhooks::Create{webhooks::AccountScope::global, "a b/ü", detail::list_of<std::string>("a b/ü", "?&=\"")}
                .account_ids(AccountId{"a b/ü"}, AccountId{"?&=\""})
                .signing_secret("a b/ü")),
        R"({"account_scope": "global", "endpoint_url": "a b/ü", "events": ["a b/ü", "?&=\""], "account_ids": ["a b/ü", "?&=\""], "signing_secret": "a b/ü"})");
    made.compare(
        "webhooks.create",
        co_await take(
            webhooks::Create{webhooks::AccountScope::global, "a b/ü", detail::list_of<std::string>("a b/ü", "?&=\"")}
                .account_ids(detail::list_of<AccountId>(AccountId{"a b/ü"}, AccountId{"?&=\""}))),
        R"({"account_scope": "global", "endpoint_url": "a b/ü", "events": ["a b/ü", "?&=\""], "account_ids": ["a b/ü", "?&=\""]})");
    made.compare(
        "webhooks.create",
        co_await take(
            webhooks::Create{webhooks::AccountScope::global, "a b/ü", detail::list_of<std::string>("a b/ü", "?&=\"")}
                .signing_secret(nullptr)),
        R"({"account_scope": "global", "endpoint_url": "a b/ü", "events": ["a b/ü", "?&=\""], "signing_secret": null})");
    made.compare("webhooks.delete", co_await take(webhooks::Delete{WebhookId{"a b/ü"}}), R"({"webhook_id": "a b/ü"})");
    made.compare("webhooks.list", co_await take(webhooks::List{}), R"({})");
    made.compare("webhooks.list-events", co_await take(webhooks::ListEvents{}), R"({})");
    made.compare("webhooks.retrieve", co_await take(webhooks::Retrieve{WebhookId{"a b/ü"}}),
                 R"({"webhook_id": "a b/ü"})");
    made.compare(
        "webhooks.update",
        co_await take(webhooks::Update{WebhookId{"a b/ü"}, webhooks::AccountScope::global, "a b/ü",
                                       detail::list_of<std::string>("a b/ü", "?&=\"")}
                          .account_ids(AccountId{"a b/ü"}, AccountId{"?&=\""})
                          .enabled(true)),
        R"({"webhook_id": "a b/ü", "account_scope": "global", "endpoint_url": "a b/ü", "events": ["a b/ü", "?&=\""], "account_ids": ["a b/ü", "?&=\""], "enabled": true})");
    made.compare(
        "webhooks.update",
        co_await take(webhooks::Update{WebhookId{"a b/ü"}, webhooks::AccountScope::global, "a b/ü",
                                       detail::list_of<std::string>("a b/ü", "?&=\"")}
                          .account_ids(detail::list_of<AccountId>(AccountId{"a b/ü"}, AccountId{"?&=\""}))),
        R"({"webhook_id": "a b/ü", "account_scope": "global", "endpoint_url": "a b/ü", "events": ["a b/ü", "?&=\""], "account_ids": ["a b/ü", "?&=\""]})");
    made.compare(
        "webhooks.update",
        co_await take(webhooks::Update{WebhookId{"a b/ü"}, webhooks::AccountScope::global, "a b/ü",
                                       detail::list_of<std::string>("a b/ü", "?&=\"")}
                          .enabled(nullptr)),
        R"({"webhook_id": "a b/ü", "account_scope": "global", "endpoint_url": "a b/ü", "events": ["a b/ü", "?&=\""], "enabled": null})");
    made.compare("whoami.retrieve", co_await take(whoami::Retrieve{}), R"({})");
    made.compare("workflows.account-performance.retrieve-starting-revenues",
                 co_await take(workflows::account_performance::RetrieveStartingRevenues{AccountId{"a b/ü"}}),
                 R"({"account": "a b/ü"})");
}

}  // namespace ofapi::test
