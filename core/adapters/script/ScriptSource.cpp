// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/script/ScriptSource.h"

#include "core/adapters/collector/BarJsonReader.h"
#include "core/adapters/http/HttpSecretMask.h"

#include <QDeadlineTimer>
#include <QProcess>
#include <csignal>
#include <unistd.h>

namespace ic {

namespace {

constexpr int kPollMs = 50;
constexpr int kShownLines = 5;

/// Ends the script and whatever it started; it leads a process group of its own.
void endGroup(QProcess& process, qint64 group)
{
    if (group > 0)
        ::kill(pid_t(-group), SIGKILL);
    process.kill();
    process.waitForFinished(1'000);
}

QString firstLines(const QByteArray& output)
{
    const QStringList lines = QString::fromUtf8(output.left(4'000)).split(u'\n', Qt::SkipEmptyParts);
    return HttpSecretMask().text(
        lines.mid(0, kShownLines).join(QStringLiteral(" | ")).simplified().left(500));
}

tl::unexpected<Error> notUsed(const QString& code, const Phrase& message)
{
    return fail(code, message,
                QT_TRANSLATE_NOOP("Phrase", "Nothing is stored; run the script by hand to see more."));
}

} // namespace

Result<BarFetch> ScriptSource::fetch(const BarRequest& request, std::stop_token stop)
{
    if (request.market != m_config.market)
        return fail(QStringLiteral("MARKET_UNSUPPORTED"),
                    Phrase(QT_TRANSLATE_NOOP("Phrase", "This script is set up for %1."),
                           exchangeName(m_config.market)));
    const QStringList command = QProcess::splitCommand(m_config.command);
    if (command.isEmpty())
        return fail(
            QStringLiteral("SCRIPT_MISSING"), QT_TRANSLATE_NOOP("Phrase", "No script is set."),
            QT_TRANSLATE_NOOP("Phrase", "Set the script's command line, or switch the job to another path."));
    const auto output = run(command + arguments(request), stop);
    if (!output)
        return tl::unexpected(output.error());
    QJsonParseError error;
    const QJsonDocument answer = QJsonDocument::fromJson(*output, &error);
    if (answer.isNull())
        return notUsed(
            QStringLiteral("NOT_JSON"),
            output->trimmed().isEmpty()
                ? QT_TRANSLATE_NOOP("Phrase", "The script printed nothing.")
                : Phrase(QT_TRANSLATE_NOOP("Phrase", "The script printed no JSON (%1 at byte %2): %3"),
                         error.errorString(), error.offset, HttpSecretMask().excerpt(*output)));
    auto fetch = BarJsonReader(request, QStringLiteral("SCRIPT")).read(answer);
    if (fetch && fetch->kind == BarFetch::Kind::Rows && fetch->bars.isEmpty())
        return notUsed(QStringLiteral("PROVIDER_EMPTY"),
                       fetch->rejected > 0
                           ? Phrase(QT_TRANSLATE_NOOP(
                                        "Phrase", "None of the script's %1 rows was usable; the first: %2"),
                                    fetch->rejected, fetch->errors.first().message)
                           : Phrase(QT_TRANSLATE_NOOP("Phrase", "The script has no rows for %1."),
                                    request.date.toIso()));
    return fetch;
}

QStringList ScriptSource::arguments(const BarRequest& request) const
{
    QStringList list = {QStringLiteral("--bas-dt"), request.date.toIso()};
    if (!request.symbols.isEmpty())
        list += {QStringLiteral("--symbols"), request.symbols.join(u',')};
    if (!request.boards.isEmpty())
        list += {QStringLiteral("--markets"), request.boards.join(u',')};
    return list;
}

Result<QByteArray> ScriptSource::run(QStringList command, std::stop_token stop) const
{
    QProcess process;
    process.setChildProcessModifier([] { ::setpgid(0, 0); });
    const QString program = command.takeFirst();
    process.start(program, command, QIODevice::ReadOnly);
    if (!process.waitForStarted(5'000))
        return notUsed(QStringLiteral("SCRIPT_NOT_STARTED"),
                       Phrase(QT_TRANSLATE_NOOP("Phrase", "%1 could not be started: %2."), program,
                              process.errorString()));
    const qint64 group = process.processId();
    const QDeadlineTimer deadline(m_config.timeout);
    while (!process.waitForFinished(kPollMs) && process.state() != QProcess::NotRunning) {
        const bool tooMuch = process.bytesAvailable() > m_config.maxOutput;
        if (!stop.stop_requested() && !deadline.hasExpired() && !tooMuch)
            continue;
        endGroup(process, group);
        if (stop.stop_requested())
            return notUsed(QStringLiteral("CANCELLED"),
                           QT_TRANSLATE_NOOP("Phrase", "The script was stopped on request."));
        if (tooMuch)
            return notUsed(QStringLiteral("SCRIPT_OUTPUT"),
                           Phrase(QT_TRANSLATE_NOOP("Phrase", "The script printed more than %1 bytes."),
                                  m_config.maxOutput));
        return notUsed(QStringLiteral("SCRIPT_TIMEOUT"),
                       Phrase(QT_TRANSLATE_NOOP("Phrase", "The script ran longer than %1 s and was ended."),
                              QString::number(double(m_config.timeout.count()) / 1000.0)));
    }
    ::kill(pid_t(-group), SIGKILL); // what it left running in the background
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return notUsed(QStringLiteral("SCRIPT_FAILED"),
                       Phrase(QT_TRANSLATE_NOOP("Phrase", "The script ended with code %1: %2"),
                              process.exitCode(), firstLines(process.readAllStandardError())));
    return process.readAllStandardOutput();
}

} // namespace ic
