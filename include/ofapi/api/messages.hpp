// Generated from src/api/openapi.yaml by ./run generate. Changes belong there.
#pragma once

#include <ofapi/api/ids.hpp>
#include <ofapi/ids.hpp>
#include <ofapi/request.hpp>

#include <optional>
#include <string>
#include <utility>

namespace ofapi::messages {

/// Sets the release form tags of a message that was sent already.
///
/// `POST /api/{account}/messages/{message_id}/attach-tags`
class AttachTags {
 public:
    struct Result {
        std::optional<bool> success;
    };

    static const detail::OperationInfo& info;

    AttachTags(AccountId account, MessageId message_id)
        : account_(std::move(account)), message_id_(std::move(message_id)) {}

    /// Described as an array of release form guest ids but typed string.
    AttachTags& rf_guest(std::string value) & {
        rf_guest_ = std::move(value);
        return *this;
    }
    AttachTags&& rf_guest(std::string value) && { return std::move(rf_guest(std::move(value))); }

    /// Described as an array of release form partner ids but typed string.
    AttachTags& rf_partner(std::string value) & {
        rf_partner_ = std::move(value);
        return *this;
    }
    AttachTags&& rf_partner(std::string value) && { return std::move(rf_partner(std::move(value))); }

    /// The message's tags become what is sent, so an empty value removes all; described as an array of creator user ids
    /// but typed string.
    AttachTags& rf_tag(std::string value) & {
        rf_tag_ = std::move(value);
        return *this;
    }
    AttachTags&& rf_tag(std::string value) && { return std::move(rf_tag(std::move(value))); }

    [[nodiscard]] Request request() const;

    friend bool operator==(const AttachTags&, const AttachTags&) = default;

 private:
    AccountId account_;
    MessageId message_id_;
    std::optional<std::string> rf_guest_;
    std::optional<std::string> rf_partner_;
    std::optional<std::string> rf_tag_;
};

}  // namespace ofapi::messages
