#include "sim/answers.hpp"

#include "sim/moments.hpp"
#include "sim/random.hpp"

#include <boost/json/serialize.hpp>

#include <array>
#include <cstdio>

namespace ofapi::sim {

namespace {

/// The members of `onlyfans_user_data` that are the same for every account. The session material is fake, and says so.
constexpr std::string_view user_data_rest =
    R"("about":"","advBlock":[],"ageVerificationRequired":false,"archivedPostsCount":0,"audiosCount":0,)"
    R"("avatar":"https://cdn.example.invalid/avatar.jpg","avatarHeaderConverterUpload":true,)"
    R"("avatarThumbs":{"c50":"https://cdn.example.invalid/50.jpg","c144":"https://cdn.example.invalid/144.jpg"},)"
    R"("canAddCard":true,"canAlternativeWalletTopUp":true,"canChat":true,"canCommentStory":true,)"
    R"("canConnectOfAccount":false,"canCreateLists":true,"canLookStory":true,"canPayInternal":true,"canPinPost":true,)"
    R"("canReceiveChatMessage":true,"canSendChatToAll":true,"connectedOfAccounts":[],"countPinnedChat":0,)"
    R"("countPriorityChat":0,"creditBalance":0,"creditsMax":5000,"creditsMin":0,"csrf":"fake-csrf",)"
    R"("enabledImageEditorForChat":true,"faceIdRegular":[],"favoritedCount":12,"favoritesCount":3,)"
    R"("hasInternalPayments":false,"hasLabels":false,"hasNewAlerts":false,"hasNewChangedPriceSubscriptions":false,)"
    R"("hasNewHints":false,"hasNewTicketReplies":{"closed":false,"open":false,"solved":false},)"
    R"("hasNotViewedStory":false,"hasPinnedPosts":true,"hasPurchasedPosts":false,"hasScenario":false,)"
    R"("hasSystemNotifications":false,"hasTags":false,"hasWatermarkPhoto":true,"hasWatermarkVideo":true,)"
    R"("header":"https://cdn.example.invalid/header.jpg","headerSize":{"height":720,"width":1280},)"
    R"("headerThumbs":{"w480":"https://cdn.example.invalid/480.jpg","w760":"https://cdn.example.invalid/760.jpg"},)"
    R"("ip":"192.0.2.1","isAgeVerified":true,"isAllowTweets":false,"isAuth":true,"isCreditsEnabled":true,)"
    R"("isDeleteInitiated":false,"isEmailChecked":true,"isEmailRequired":false,"isLegalApprovedAllowed":true,)"
    R"("isMakePayment":false,"isMarkdownDisabledForAbout":false,"isOtpEnabled":true,"isPaymentCardConnected":false,)"
    R"("isPaywallPassed":true,"isPerformer":true,"isRealCardConnected":false,"isRealPerformer":true,)"
    R"("isReferrerAllowed":true,"isSpotifyConnected":false,"isTwitterConnected":false,"isVerified":true,)"
    R"("isVisibleOnline":true,"isWalletAutorecharge":false,"isWantComments":true,"ivCountry":"US",)"
    R"("ivFailReason":null,"ivFlow":"self","ivStatus":"approved","joinDate":"2021-03-04T00:00:00+00:00",)"
    R"("lastSeen":"2026-01-02T03:04:05+00:00","location":null,"maxPinnedPostsCount":5,"needIVApprove":false,)"
    R"("newTagsCount":0,"notificationsCount":0,"paidFeed":false,"payoutLegalApproveState":"approved",)"
    R"("pinnedPostsCount":1,"privateArchivedPostsCount":0,"showPostsInFeed":true,"twitterUsername":"",)"
    R"("upload":{"geoUploadArgs":{"additional":{"user":"0"},"isDelay":false,"needThumbs":true,"preset":"of",)"
    R"("preset_png":"of_png","protected_preset":"of_drm"}},"view":"s","walletAutorechargeAmount":0,)"
    R"("walletAutorechargeMin":0,"walletFirstRebills":false,"watermarkPosition":"bottom","watermarkText":"",)"
    R"("website":null,"wishlist":null,"wsAuthToken":"fake-ws-token","wsUrl":"wss://ws.example.invalid/"})";

/// Appends `"name":value` members of one object.
class Members {
 public:
    explicit Members(std::string& out) : out_(out) { out_ += '{'; }

    Members& add(std::string_view name, std::string_view json) {
        if (!first_) out_ += ',';
        first_ = false;
        out_.append(1, '"').append(name).append("\":").append(json);
        return *this;
    }

    Members& add(std::string_view name, bool value) { return add(name, std::string_view(value ? "true" : "false")); }
    Members& add(std::string_view name, std::int64_t value) {
        return add(name, std::string_view(std::to_string(value)));
    }
    void end() { out_ += '}'; }

 private:
    std::string& out_;
    bool first_ = true;
};

std::string random_date_json(Random& random) {
    std::array<char, 40> text{};
    std::snprintf(text.data(), text.size(), "\"2025-%02u-%02uT%02u:%02u:%02u+00:00\"",
                  static_cast<unsigned>(1 + random.below(12)), static_cast<unsigned>(1 + random.below(28)),
                  static_cast<unsigned>(random.below(24)), static_cast<unsigned>(random.below(60)),
                  static_cast<unsigned>(random.below(60)));
    return text.data();
}

void append_queue_item(std::string& out, Random& random) {
    const auto one_in = [&](std::uint64_t n) { return random.below(n) == 0; };
    const auto number = [&](std::uint64_t n) { return static_cast<std::int64_t>(random.below(n)); };
    const bool done = one_in(2);
    Members item(out);
    item.add("id", 1'000'000'000'000 + number(9'000'000'000'000));
    item.add("date", random_date_json(random));
    item.add("isReady", done || one_in(2)).add("isDone", done);
    if (!one_in(16)) item.add("total", done ? number(5000) : std::int64_t{-1});
    if (one_in(16)) {
        item.add("pending", std::string_view("null"));
    } else {
        item.add("pending", done ? std::int64_t{0} : number(5000));
    }
    item.add("canUnsend", !one_in(4));
    if (!one_in(16)) item.add("unsendSeconds", std::int64_t{1'000'000});
    item.add("hasError", one_in(10)).add("isCanceled", one_in(10)).add("isCouplePeopleMedia", one_in(10));
    item.end();
}

std::string cache_json(const Standing& standing) {
    if (standing.cached_at) {
        return "{\"is_cached\":true,\"cached_at\":" + date_json(*standing.cached_at, DateForm::onlyfans) +
               R"(,"note":"Use ?fresh=true to skip the cache"})";
    }
    return standing.cacheable ? R"({"is_cached":false,"note":"Cache MISS"})"
                              : R"({"is_cached":false,"note":"Cache disabled for this endpoint"})";
}

std::string number_or_null(const std::optional<std::int64_t>& value) { return value ? std::to_string(*value) : "null"; }

void append_field(std::string& out, std::string_view name, std::string_view value) {
    out.append(name).append(": ").append(value).append("\r\n");
}

}  // namespace

std::string quoted(std::string_view text) {
    return boost::json::serialize(boost::json::string_view(text.data(), text.size()));
}

std::string whoami_json() {
    return R"({"api_key":{"name":"Simulated key","last_used_at":"2026-01-02T03:04:05.000000Z",)"
           R"("created_at":"2025-05-23T15:51:52.000000Z"},"team":{"name":"Simulated team","slug":"simulated-team"}})";
}

std::string account_json(const Account& account) {
    Random random(account.seed);
    const auto display_name = quoted(account.username + " ✨");
    const bool signed_in = account.state != AccountState::expired;
    std::string out;
    Members item(out);
    item.add("id", quoted(account.id));
    item.add("authentication_progress", std::string_view(signed_in ? "\"signed_in\"" : "\"session_expired\""));
    item.add("display_name", display_name).add("is_authenticated", signed_in);
    item.add("onlyfans_email", quoted(account.email)).add("onlyfans_id", account.onlyfans_id);
    item.add("onlyfans_username", quoted(account.username));

    std::string user_data;
    Members user(user_data);
    user.add("id", account.onlyfans_id).add("name", display_name).add("username", quoted(account.username));
    user.add("email", quoted(account.email));
    for (const auto* count : {"postsCount", "mediasCount", "photosCount", "videosCount", "subscribersCount",
                              "subscribesCount", "chatMessagesCount"}) {
        user.add(count, static_cast<std::int64_t>(random.below(2000)));
    }
    user_data.append(1, ',').append(user_data_rest);
    item.add("onlyfans_user_data", user_data);
    item.end();
    return out;
}

std::string mass_messaging_json(const Account& account) {
    Random random(derive_seed(account.seed, 1));
    std::string out = "[";
    for (auto left = random.below(21); left > 0; --left) {
        append_queue_item(out, random);
        if (left > 1) out += ',';
    }
    return out += ']';
}

std::string sent_message_json(std::int64_t id, std::int64_t date) {
    return "{\"id\":" + std::to_string(id) + ",\"date\":" + date_json(date, DateForm::onlyfans) +
           R"(,"isReady":true,"isDone":false,"total":-1,"pending":0,"canUnsend":true,)"
           R"("unsendSeconds":1000000,"hasError":false,"isCanceled":false,"isCouplePeopleMedia":false})";
}

std::string usage_json(std::int64_t credits, std::int64_t requests) {
    const auto totals = "\"credits\":" + std::to_string(credits) + ",\"requests\":" + std::to_string(requests);
    return R"({"from":"2026-01-01","to":"2026-01-31","group_by":"endpoint","includes_today":true,"totals":{)" + totals +
           R"(},"results":[{"endpoint":"mass-messaging","credit_type":"api",)" + totals + "}]}";
}

std::string meta_json(const Standing& standing) {
    std::string out;
    std::string part;
    Members meta(out);
    Members(part)
        .add("used", standing.used)
        .add("balance", standing.balance)
        .add("note", std::string_view(standing.cached_at  ? "\"Cache HIT. No credits debited\""
                                      : standing.used > 0 ? "\"Always\""
                                                          : "\"Free. No credits debited\""))
        .end();
    meta.add("_credits", part);
    meta.add("_cache", cache_json(standing));
    part.clear();
    Members(part)
        .add("limit_minute", standing.limit_minute)
        .add("remaining_minute", standing.remaining_minute)
        .add("limit_day", number_or_null(standing.limit_day))
        .add("remaining_day", number_or_null(standing.remaining_day))
        .add("notice", std::string_view(R"("The daily limit has been removed; its fields are kept for old clients.")"))
        .end();
    meta.add("_rate_limits", part);
    meta.end();
    return out;
}

std::string credit_fields(const Standing& standing) {
    std::string out;
    append_field(out, "X-OFAPI-Credits-Used", std::to_string(standing.used));
    append_field(out, "X-OFAPI-Credits-Balance", std::to_string(standing.balance));
    append_field(out, "X-OFAPI-Is-Cached", standing.cached_at ? "true" : "false");
    return out;
}

std::string rate_fields(const Standing& standing) {
    std::string out;
    append_field(out, "X-Rate-Limit-Limit-Minute", std::to_string(standing.limit_minute));
    append_field(out, "X-Rate-Limit-Remaining-Minute", std::to_string(standing.remaining_minute));
    if (standing.limit_day) append_field(out, "X-Rate-Limit-Limit-Day", number_or_null(standing.limit_day));
    if (standing.remaining_day) append_field(out, "X-Rate-Limit-Remaining-Day", number_or_null(standing.remaining_day));
    return out;
}

}  // namespace ofapi::sim
