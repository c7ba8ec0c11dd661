#pragma once

/// The whole library: the client, what it takes and gives, every operation of the API, and webhooks.

#include <ofapi/allowance.hpp>
#include <ofapi/api/accounts.hpp>
#include <ofapi/api/mass_messaging.hpp>
#include <ofapi/api/whoami.hpp>
#include <ofapi/api_key.hpp>
#include <ofapi/client.hpp>
#include <ofapi/error.hpp>
#include <ofapi/ids.hpp>
#include <ofapi/meta.hpp>
#include <ofapi/options.hpp>
#include <ofapi/request.hpp>
#include <ofapi/response.hpp>
#include <ofapi/time.hpp>
#include <ofapi/version.hpp>
#include <ofapi/webhook.hpp>
