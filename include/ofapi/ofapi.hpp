#pragma once

/// The whole library: the client, what it takes and gives, every operation of the API, and webhooks. Compiles in about
/// four seconds; <ofapi/client.hpp> and the headers of the groups that are used in one.

#include <ofapi/allowance.hpp>
#include <ofapi/api/all.hpp>
#include <ofapi/api_key.hpp>
#include <ofapi/budget.hpp>
#include <ofapi/client.hpp>
#include <ofapi/cost.hpp>
#include <ofapi/error.hpp>
#include <ofapi/file.hpp>
#include <ofapi/forecast.hpp>
#include <ofapi/ids.hpp>
#include <ofapi/limits_snapshot.hpp>
#include <ofapi/meta.hpp>
#include <ofapi/observer.hpp>
#include <ofapi/options.hpp>
#include <ofapi/pages.hpp>
#include <ofapi/poll/collect.hpp>
#include <ofapi/poll/ndjson_sink.hpp>
#include <ofapi/poll/sink.hpp>
#include <ofapi/poll/sqlite_sink.hpp>
#include <ofapi/request.hpp>
#include <ofapi/response.hpp>
#include <ofapi/time.hpp>
#include <ofapi/version.hpp>
#include <ofapi/waiting.hpp>
#include <ofapi/webhook.hpp>
