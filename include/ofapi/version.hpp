#pragma once

/// The library's version, as `major * 10000 + minor * 100 + patch`.
#define OFAPI_VERSION 100
#define OFAPI_VERSION_STRING "0.1.0"
