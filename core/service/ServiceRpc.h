// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/ConsoleService.h"

#include <QFuture>
#include <QJsonObject>
#include <QStringList>

namespace ic {

class LocalResearchService;

/// The console service as requests and answers in JSON: what the CLI, the local socket and HTTP speak.
///
///     {"id": 7, "method": "history", "params": {"jobs": ["auto-buy"], "limit": 20}}
///     {"id": 7, "result": {...}}   or   {"id": 7, "error": {"code", "message", "next"}}
///
/// Queries: jobs, status, history, plan, run, why, upcoming, versions, durations, coverage, instruments,
/// bars, log, missed, consequence. Commands: those of RpcVerbs, each with actor, reason, token and language;
/// and those of ResearchRpc.
/// Checked strictly: an unknown method or member is an error and nothing is done. Any thread; the service
/// outlives it and every future.
class ServiceRpc
{
public:
    /// Without `research` its methods answer NO_RESEARCH.
    explicit ServiceRpc(ConsoleService& service, LocalResearchService* research = nullptr)
        : m_service(service), m_research(research)
    {}

    /// The answer carries the request's id. Never fails: what goes wrong is inside the answer.
    QFuture<QJsonObject> handle(const QJsonObject& request);

    static QStringList methods();
    static QJsonObject errorAnswer(const QJsonValue& id, const Error& error);

private:
    ConsoleService& m_service;
    LocalResearchService* m_research;
};

} // namespace ic
