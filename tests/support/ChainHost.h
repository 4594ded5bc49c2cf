// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/CoreHost.h"

#include <QTemporaryDir>
#include <QTest>

namespace ic {

/// A whole core on a workspace of its own, as an operator would set it up: by environment variables, which it
/// takes back when it goes. Header only: the composition root is no part of the test support library.
class ChainHost
{
public:
    /// Friday 2026-03-13 18:00 in Seoul: the session of the day has closed and is not published yet.
    static constexpr Instant kFridayEvening{1773392400000};

    ~ChainHost()
    {
        m_host.reset();
        for (const QByteArray& name : m_variables)
            qunsetenv(name);
    }
    void set(const char* variable, const QString& value)
    {
        m_variables.append(variable);
        qputenv(variable, value.toUtf8());
    }
    void set(const char* variable, const QUrl& url) { set(variable, url.toString()); }

    /// `rate`: seconds of the ledger per real one.
    void start(double rate = 1.0)
    {
        m_host.reset();
        CoreOptions options;
        options.workspace = m_folder.path();
        options.holder = QStringLiteral("test");
        options.acceleration = CoreOptions::Acceleration{kFridayEvening, rate};
        auto host = CoreHost::start(options);
        if (!host)
            qFatal("%s", qPrintable(host.error().text()));
        m_host = std::move(*host);
    }
    QString workspace() const { return m_folder.path(); }
    ConsoleService& service() { return m_host->service(); }

    template <typename T>
    static T await(QFuture<T> future)
    {
        future.waitForFinished();
        return future.result();
    }
    Result<Receipt> execute(Verb verb)
    {
        return await(service().execute(
            {std::move(verb), QStringLiteral("operator"), QStringLiteral("trial"), {}}, Language::English));
    }
    /// The command's run once it has ended; a refused command is an outcome with its code and message, one
    /// that does not end within 30 s a run without an end.
    RunDetail run(Verb verb)
    {
        RunDetail detail;
        const auto receipt = execute(std::move(verb));
        if (!receipt) {
            detail.row.code = receipt.error().code;
            detail.row.message = receipt.error().text();
            return detail;
        }
        const bool hasEnded = QTest::qWaitFor(
            [&] {
                detail.row = rowOf(*receipt->occurrence);
                return detail.row.endedAt.has_value() || detail.row.skip;
            },
            30'000);
        if (!hasEnded || !detail.row.run)
            return detail;
        return await(service().runDetail(*detail.row.run)).value_or(detail);
    }
    RunDetail collect(const QString& job, const QString& day, bool force = false)
    {
        QJsonObject parameters{{QStringLiteral("basDt"), day}};
        if (force)
            parameters.insert(QStringLiteral("force"), true);
        return run(TriggerJob{JobId(job), parameters, false});
    }
    PathInfo path(const QString& job)
    {
        for (const JobRow& row : await(service().snapshot()).jobs) {
            if (row.definition.id.value() == job)
                return row.path;
        }
        return {};
    }
    /// Every occurrence so far of one job, open ones too, newest first.
    QVector<HistoryRow> history(const QString& job)
    {
        HistoryQuery query;
        query.jobs = {JobId(job)};
        query.includeOpen = true;
        const auto page = await(service().history(query));
        return page ? page->rows : QVector<HistoryRow>();
    }

private:
    HistoryRow rowOf(OccurrenceId occurrence)
    {
        HistoryQuery query;
        query.includeOpen = true;
        // Later than all that was asked for by hand; the plan reaches farther than a page.
        query.to = service().clock().now() + Millis(1'000);
        query.limit = 1'000;
        const auto page = await(service().history(query));
        for (const HistoryRow& row : page ? page->rows : QVector<HistoryRow>()) {
            if (row.occurrence == occurrence)
                return row;
        }
        return {};
    }

    QTemporaryDir m_folder;
    std::unique_ptr<CoreHost> m_host;
    QList<QByteArray> m_variables;
};

} // namespace ic
