// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/adapters/http/HttpResponse.h"

namespace ic {

/// Parses the body of `response` as JSON and refines its class: EMPTY, NOT_JSON (does not begin like an
/// object or an array), SCHEMA (broken inside) or TRANSPORT (breaks off at its end, as a cut connection
/// leaves it). Answers of 4xx and 5xx keep their class; their JSON, if any, is parsed for the caller.
void readJson(HttpResponse& response);

} // namespace ic
