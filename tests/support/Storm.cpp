// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Storm.h"

#include "core/service/RpcSocket.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <array>

using namespace Qt::StringLiterals;

namespace ic {

namespace {

/// Friday 2026-11-20, a minute before the KRX collection; the ledger's own clock goes on from life to life.
const QString kStart = u"2026-11-20T15:59:00+09:00"_s;
constexpr std::array kRates{500, 2'000, 8'000, 20'000};
constexpr int kStartUpMs = 20'000; ///< a life that does not reach its ledger by then is stuck
constexpr int kStopMs = 30'000;
constexpr qsizetype kTail = 4'000;

QString signedBy(int n, quint32 seed)
{
    return u"%1-%2"_s.arg(seed).arg(n);
}

bool tellsWhyItEnded(const QByteArray& line)
{
    return !line.isEmpty() && !line.contains(" INFO ") && !line.contains(" WARN ");
}

} // namespace

Storm::Storm(const QString& program, quint32 seed, int kills)
    : m_program(program), m_random(seed), m_killsLeft(kills)
{
    m_killTimer.setSingleShot(true);
    m_killTimer.setTimerType(Qt::PreciseTimer);
    connect(&m_killTimer, &QTimer::timeout, this, &Storm::strike);
    connect(&m_commandTimer, &QTimer::timeout, this, &Storm::command);
}

Storm::~Storm()
{
    if (!m_process)
        return;
    m_process->disconnect(this);
    m_process->kill();
    m_process->waitForFinished();
}

void Storm::begin()
{
    live();
}

void Storm::strike()
{
    const bool polite = m_killsLeft == 0 && m_seen && !m_stuck;
    if (polite) {
        m_stuck = true; // unless it ends before the timer strikes again
        m_process->terminate();
        m_killTimer.start(kStopMs);
        return;
    }
    m_stuck = m_stuck || (!m_early && !m_seen);
    m_killed = true;
    m_process->kill();
}

void Storm::live()
{
    m_seen = m_stuck = m_killed = false;
    m_errors.clear();
    m_reason.clear();
    m_process = std::make_unique<QProcess>();
    m_process->setProgram(m_program);
    const int rate = kRates[size_t(between(0, qint64(kRates.size()) - 1))];
    m_process->setArguments({u"run"_s, u"--json"_s, u"--workspace"_s, workspace(), u"--accelerate"_s,
                             QString::number(rate), u"--start"_s, kStart});
    connect(m_process.get(), &QProcess::readyReadStandardOutput, this, &Storm::reachedLedger);
    connect(m_process.get(), &QProcess::readyReadStandardError, this, &Storm::heard);
    connect(m_process.get(), &QProcess::finished, this, &Storm::ended);
    m_process->start();
    m_early = m_killsLeft > 0 && between(0, 3) == 0;
    m_killTimer.start(m_early ? int(between(0, 150)) : kStartUpMs);
}

void Storm::reachedLedger()
{
    m_process->readAllStandardOutput();
    if (std::exchange(m_seen, true))
        return;
    ++m_reached;
    if (!m_early)
        m_killTimer.start(int(between(0, 400)));
    m_commandTimer.start(int(between(5, 60)));
    m_socket = std::make_unique<QLocalSocket>();
    m_socket->connectToServer(rpcSocketPath(workspace()));
}

void Storm::heard()
{
    m_errors += m_process->readAllStandardError();
    if (m_errors.size() > kTail)
        m_errors.remove(0, m_errors.indexOf('\n', m_errors.size() - kTail) + 1);
    for (const QByteArray& line : m_errors.split('\n')) {
        if (tellsWhyItEnded(line))
            m_reason = line;
    }
}

void Storm::command()
{
    if (m_socket && m_socket->state() == QLocalSocket::ConnectedState)
        m_socket->write(randomCommand());
}

/// Whatever an operator may do at the wrong moment; answers are not waited for.
QByteArray Storm::randomCommand()
{
    const QString collector = between(0, 1) ? u"krx-daily-collector"_s : u"us-daily-collector"_s;
    const QString backfill = between(0, 1) ? u"krx-daily-backfill"_s : u"us-daily-backfill"_s;
    const QDate from = QDate(2026, 1, 5).addDays(between(0, 250));
    const QJsonObject span{{u"from"_s, from.toString(Qt::ISODate)},
                           {u"to"_s, from.addDays(between(0, 20)).toString(Qt::ISODate)}};
    const qint64 run = between(1, 5 + 3 * qint64(m_kills));
    QString method;
    QJsonObject params;
    switch (between(0, 11)) {
    case 0:
    case 1:
    case 2:
        method = u"trigger"_s;
        params = {{u"job"_s, backfill}, {u"parameters"_s, span}};
        break;
    case 3:
    case 4:
        method = u"trigger"_s;
        params = {{u"job"_s, collector}, {u"force"_s, true}};
        break;
    case 5:
    case 6:
        method = u"undo"_s;
        params = {{u"run"_s, run}};
        break;
    case 7:
        method = u"cancel"_s;
        params = {{u"run"_s, run}};
        break;
    case 8:
        method = u"hold"_s;
        params = {{u"job"_s, collector}};
        break;
    case 9:
    case 10:
        method = u"resume"_s;
        params = {{u"job"_s, collector}};
        break;
    default:
        method = u"skip-next"_s;
        params = {{u"job"_s, collector}};
    }
    ++m_commands;
    params.insert(u"actor"_s, u"storm"_s);
    params.insert(u"reason"_s, u"torture"_s);
    params.insert(u"token"_s, signedBy(m_commands, quint32(m_random.generate())));
    return QJsonDocument(QJsonObject{{u"id"_s, m_commands}, {u"method"_s, method}, {u"params"_s, params}})
               .toJson(QJsonDocument::Compact) +
           '\n';
}

void Storm::ended(int code, QProcess::ExitStatus status)
{
    m_killTimer.stop();
    m_commandTimer.stop();
    m_socket.reset();
    heard();
    m_process->disconnect(this);
    m_process.release()->deleteLater();
    if (m_killed && m_stuck)
        return finish(u"life %1 was stuck"_s.arg(m_kills + 1));
    if (m_killsLeft == 0) {
        return finish(code == 0 && status == QProcess::NormalExit
                          ? QString()
                          : u"the last life did not stop cleanly: exit %1"_s.arg(code));
    }
    if (!m_killed || status != QProcess::CrashExit) {
        return finish(u"the program ended by itself in life %1: exit %2"_s.arg(m_kills + 1).arg(code));
    }
    ++m_kills;
    --m_killsLeft;
    live();
}

void Storm::finish(const QString& problem)
{
    m_over = true;
    if (problem.isEmpty())
        return;
    // The reason first: a test's verdict is cut after a thousand characters.
    m_problem =
        u"%1: %2"_s.arg(problem, QString::fromUtf8(m_reason.isEmpty() ? "no reason given" : m_reason));
    qWarning("%s\n%s", qPrintable(m_problem), m_errors.constData());
}

} // namespace ic
