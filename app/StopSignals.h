// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSocketNotifier>

namespace ic {

/// SIGTERM and SIGINT as a Qt signal: the handler only writes a byte into a socket pair. One object a
/// process.
class StopSignals final : public QObject
{
    Q_OBJECT

public:
    explicit StopSignals(QObject* parent = nullptr);
    ~StopSignals() override;

signals:
    void stopRequested();

private:
    int m_ends[2] = {-1, -1};
    QSocketNotifier* m_notifier = nullptr;
};

} // namespace ic
