// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QProcess>
#include <QUrl>

namespace ic {

/// The real investment-data-collector of IC_BIN_DIR as a process of its own, on a free port.
class ChainCollector
{
public:
    ~ChainCollector() { stop(); }
    static bool isBuilt();

    /// Environment of the test plus `variables`; false when it does not listen within 20 s.
    bool start(const QMap<QString, QString>& variables, quint16 port = 0);
    /// As `kill -9` does.
    void stop();
    QUrl url() const { return m_url; }
    /// What it logged so far.
    QString log();

private:
    static QString program();

    QProcess m_process;
    QByteArray m_log;
    QUrl m_url;
};

} // namespace ic
