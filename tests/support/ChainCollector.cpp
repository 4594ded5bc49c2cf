// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/ChainCollector.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QTest>

namespace ic {

QString ChainCollector::program()
{
    return qEnvironmentVariable("IC_BIN_DIR") + QStringLiteral("/investment-data-collector");
}

bool ChainCollector::isBuilt()
{
    return QFileInfo(program()).isExecutable();
}

bool ChainCollector::start(const QMap<QString, QString>& variables, quint16 port)
{
    stop();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (auto it = variables.begin(); it != variables.end(); ++it)
        environment.insert(it.key(), it.value());
    m_process.setProcessEnvironment(environment);
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_process.start(program(), {QStringLiteral("--port=%1").arg(port)});
    static const QRegularExpression listening(QStringLiteral("Listening on 127\\.0\\.0\\.1:(\\d+)"));
    QRegularExpressionMatch match;
    const bool isUp = QTest::qWaitFor(
        [&] {
            match = listening.match(log());
            return match.hasMatch();
        },
        20'000);
    m_url = QUrl(QStringLiteral("http://127.0.0.1:%1").arg(match.captured(1)));
    return isUp;
}

void ChainCollector::stop()
{
    m_process.kill();
    m_process.waitForFinished(5'000);
    m_log.clear();
}

QString ChainCollector::log()
{
    m_log += m_process.readAll();
    return QString::fromUtf8(m_log);
}

} // namespace ic
