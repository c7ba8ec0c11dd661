#include "sim/uploads.hpp"

#include "sim/answers.hpp"
#include "sim/random.hpp"
#include "sim/schema_check.hpp"

#include <algorithm>
#include <array>
#include <cstdio>
#include <utility>

namespace ofapi::sim {

namespace {

/// Of what lies behind a `file_url`.
constexpr std::size_t remote_file_size = 1'000'000;
constexpr std::size_t most_pending = 10'000;

std::string hex(std::uint64_t value) {
    std::array<char, 20> text{};
    std::snprintf(text.data(), text.size(), "%016llx", static_cast<unsigned long long>(value));
    return text.data();
}

}  // namespace

Content Uploads::upload(const Call& call) {
    const auto& files = call.input.files;
    const auto file = std::find_if(files.begin(), files.end(), [](const File& each) { return each.field == "file"; });
    const auto size = file == files.end() ? remote_file_size : file->size;
    const auto id =
        quoted("ofapi_media_" + hex(derive_seed(made_up_.seed_of(call), static_cast<std::uint64_t>(++uploaded_))));
    Members members{{"prefixed_id", id}};
    if (file != files.end()) members.emplace_back("file_name", quoted(file->name));
    auto content = made_up_.answer(call, members);
    content.credits = credits_of(call.operation.cost, size);
    const auto* later = call.input.body.if_contains("async");
    if (later == nullptr || !same(*later, true)) return content;
    if (pending_.size() == most_pending) pending_.clear();
    const auto name = id.substr(1, id.size() - 2);
    pending_[name].completed = "{\"prefixed_id\":" + id +
                               ",\"status\":\"completed\",\"credits_used\":" + std::to_string(content.credits) +
                               ",\"media\":" + content.body + '}';
    content.status = 202;
    content.enveloped = false;
    content.body = "{\"prefixed_id\":" + id + ",\"status\":\"pending\",\"polling_url\":" +
                   quoted(origin_of(call) + "/api/" + call.account->id + "/media/uploads/" + name + "/status") + '}';
    return content;
}

Content Uploads::status(const Call& call) {
    const auto known = pending_.find(call.route.match.arguments[1]);
    if (known == pending_.end()) return made_up_.answer(call, {{"prefixed_id", quoted(call.route.match.arguments[1])}});
    if (std::exchange(known->second.asked, true)) return bare(call, known->second.completed);
    return bare(call, "{\"prefixed_id\":" + quoted(known->first) + ",\"status\":\"processing\"}");
}

Content redirect_download(const Call& call, const MadeUp& made_up) {
    auto content = made_up.answer(call);
    const auto name = hex(hash_text(call.subject())) + ".jpg";
    const bool paid = hash_text(call.subject()) % 2 == 0;
    content.fields = "Location: " + origin_of(call) + (paid ? "/__sim/dl/" : "/__sim/cdn/") + name + "\r\n";
    const bool charged = paid && call.request.method != "HEAD";
    content.credits = charged ? credits_of(call.operation.cost, media_size(name)) : 0;
    return content;
}

std::size_t media_size(std::string_view name) { return 1000 + hash_text(name) % 1'000'000; }

std::string media_bytes(std::string_view name) {
    std::string bytes(media_size(name), '\0');
    Random random(hash_text(name));
    for (auto& byte : bytes) byte = static_cast<char>(random.next());
    return bytes;
}

std::int64_t credits_of(const Cost& cost, std::size_t bytes) {
    constexpr std::int64_t megabyte = 1'000'000;
    const auto credits = (cost.credits * static_cast<std::int64_t>(bytes) + megabyte - 1) / megabyte;
    return std::max(cost.least, credits);
}

}  // namespace ofapi::sim
