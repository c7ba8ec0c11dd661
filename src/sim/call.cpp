#include "sim/call.hpp"

#include "sim/answers.hpp"

#include <utility>

namespace ofapi::sim {

Content enveloped(const Call& call, std::string data) {
    auto content = bare(call, std::move(data));
    content.enveloped = true;
    return content;
}

Content bare(const Call& call, std::string body) {
    Content content;
    content.body = std::move(body);
    content.credits = call.operation.cost.credits;
    return content;
}

Content failure(int status, std::string_view code, std::string_view message) {
    Content content;
    content.status = status;
    content.body = "{\"error\":" + quoted(code) + ",\"message\":" + quoted(message) + '}';
    return content;
}

Content not_found() {
    Content content;
    content.status = 404;
    content.body = R"({"error":"ONLYFANS_COM_ERROR","message":"OnlyFans returned an error [404] Not found.",)"
                   R"("onlyfans_response":{"status":404,"body":{"error":{"code":0,"message":"Not found"}}}})";
    return content;
}

std::string origin_of(const Call& call) {
    return (call.request.tls ? "https://" : "http://") + std::string(call.request.host);
}

}  // namespace ofapi::sim
