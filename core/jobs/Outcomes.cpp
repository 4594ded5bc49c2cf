// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/Outcomes.h"

#include <QSet>

namespace ic::outcome {

namespace {

JobOutcome make(RunState state, QString code, Phrase message, Phrase next)
{
    JobOutcome outcome;
    outcome.state = state;
    outcome.code = std::move(code);
    outcome.message = std::move(message);
    outcome.next = std::move(next);
    return outcome;
}

} // namespace

JobOutcome succeeded(Phrase message, Phrase next)
{
    return make(RunState::Succeeded, {}, std::move(message), std::move(next));
}

JobOutcome skipped(QString code, Phrase message, Phrase next)
{
    return make(RunState::Skipped, std::move(code), std::move(message), std::move(next));
}

JobOutcome partial(QString code, Phrase message, Phrase next)
{
    return make(RunState::Partial, std::move(code), std::move(message), std::move(next));
}

JobOutcome failed(QString code, Phrase message, Phrase next)
{
    return make(RunState::Failed, std::move(code), std::move(message), std::move(next));
}

JobOutcome cancelled(Phrase message, Phrase next)
{
    return make(RunState::Cancelled, QStringLiteral("CANCELLED"), std::move(message), std::move(next));
}

JobOutcome of(const Error& error)
{
    if (error.code == QLatin1String("CANCELLED"))
        return cancelled(error.message, error.next);
    JobOutcome outcome = failed(error.code, error.message, error.next);
    outcome.retryable = isRetryable(error.code);
    return outcome;
}

bool isRetryable(const QString& errorCode)
{
    static const QSet<QString> kPassing{QStringLiteral("TRANSPORT"),      QStringLiteral("CONNECT"),
                                        QStringLiteral("RESET"),          QStringLiteral("DNS"),
                                        QStringLiteral("TIMEOUT"),        QStringLiteral("TRUNCATED"),
                                        QStringLiteral("RATE"),           QStringLiteral("BREAKER_OPEN"),
                                        QStringLiteral("PROVIDER_ERROR"), QStringLiteral("PROVIDER_EMPTY"),
                                        QStringLiteral("SCRIPT_TIMEOUT"), QStringLiteral("NO_ROWS"),
                                        QStringLiteral("STORE")};
    return kPassing.contains(errorCode) || errorCode.startsWith(QLatin1String("HTTP_5"));
}

} // namespace ic::outcome
