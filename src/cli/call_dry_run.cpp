#include "cli/call_dry_run.hpp"

#include "cli/json_text.hpp"
#include "http/content_decoder.hpp"
#include "sim/multipart.hpp"

#include <ofapi/options.hpp>

#include <cstdint>
#include <vector>

namespace ofapi::cli {

namespace {

std::string parts_text(const Request& request) {
    std::string body = request.body();
    std::vector<std::uint64_t> sizes;  // of the files on disk, which are left out
    for (const BodyPiece& piece : request.rest()) {
        body += piece.bytes;
        if (!piece.path.empty()) sizes.push_back(piece.size);
    }
    const auto form = sim::parse_multipart(request.content_type(), body);
    std::string text;
    if (!form) return text;
    for (const auto& [name, value] : form->values) text += name + '=' + value + '\n';
    auto size = sizes.begin();
    for (const auto& file : form->files)
        text += file.field + ": the file " + file.name + ", " +
                std::to_string(file.size == 0 && size != sizes.end() ? *size++ : file.size) + " bytes\n";
    return text;
}

}  // namespace

std::string request_text(const Request& request, const http::Origin& origin,
                         const std::optional<std::string>& idempotency_key) {
    const auto& operation = request.operation();
    std::string text = std::string(to_string(operation.method)) + ' ' + (origin.tls ? "https://" : "http://") +
                       origin.authority() + origin.base_path + request.target() + '\n';
    text +=
        "Authorization: Bearer (the key)\nAccept: application/json\nUser-Agent: " + ClientOptions().user_agent() + '\n';
    if (ClientOptions().compression()) text.append("Accept-Encoding: ").append(http::accepted_codings).append("\n");
    if (idempotency_key) {
        text += "Idempotency-Key: " + *idempotency_key + '\n';
    } else if (operation.idempotency_key) {
        text += "Idempotency-Key: (made for the call)\n";
    }
    if (request.body().empty()) return text;
    text += "Content-Type: " + request.content_type() + "\n\n";
    if (sim::is_multipart(request.content_type())) return text + parts_text(request);
    return text + pretty_json(request.body()) + '\n';
}

}  // namespace ofapi::cli
