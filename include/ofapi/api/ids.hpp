// Generated from src/api/openapi.yaml by ./run generate. Changes belong there.
#pragma once

#include <ofapi/ids.hpp>

namespace ofapi {

using AttemptId = detail::StrongString<struct AttemptIdTag>;
using BundleId = detail::StrongString<struct BundleIdTag>;
using ButtonId = detail::StrongString<struct ButtonIdTag>;
using ChatId = detail::StrongString<struct ChatIdTag>;
using CommentId = detail::StrongString<struct CommentIdTag>;
using DataExportId = detail::StrongString<struct DataExportIdTag>;
using HighlightId = detail::StrongString<struct HighlightIdTag>;
using MassMessageId = detail::StrongString<struct MassMessageIdTag>;
using MediaId = detail::StrongString<struct MediaIdTag>;
using MessageId = detail::StrongString<struct MessageIdTag>;
using PostId = detail::StrongString<struct PostIdTag>;
using PostbackId = detail::StrongString<struct PostbackIdTag>;
using PromotionId = detail::StrongString<struct PromotionIdTag>;
using QueueId = detail::StrongString<struct QueueIdTag>;
using SharedTrackingLinkId = detail::StrongString<struct SharedTrackingLinkIdTag>;
using SharedTrialLinkId = detail::StrongString<struct SharedTrialLinkIdTag>;
using SmartLinkId = detail::StrongString<struct SmartLinkIdTag>;
using StoryId = detail::StrongString<struct StoryIdTag>;
using TrackingLinkId = detail::StrongString<struct TrackingLinkIdTag>;
using TrialLinkId = detail::StrongString<struct TrialLinkIdTag>;
using UploadId = detail::StrongString<struct UploadIdTag>;
using UserId = detail::StrongString<struct UserIdTag>;
using UserListId = detail::StrongString<struct UserListIdTag>;
using Username = detail::StrongString<struct UsernameTag>;
using VaultListId = detail::StrongString<struct VaultListIdTag>;
using WebhookId = detail::StrongString<struct WebhookIdTag>;

}  // namespace ofapi
