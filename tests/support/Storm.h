// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocalSocket>
#include <QObject>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTimer>
#include <memory>

namespace ic {

/// Lives of the real scheduler program on one workspace, one after the other, each ended by SIGKILL at a
/// random instant: some before the ledger is open, most while it plans, claims, collects, undoes and books.
/// The last life is stopped politely, so that everything the dead ones left is recovered. Repeatable from the
/// seed as far as the machine's timing allows.
class Storm : public QObject
{
public:
    Storm(const QString& program, quint32 seed, int kills);
    ~Storm() override;

    void begin();
    QString workspace() const { return m_folder.path(); }
    bool isOver() const { return m_over; }
    /// What went wrong with the program itself and the reason it gave; empty when nothing did.
    QString problem() const { return m_problem; }
    int kills() const { return m_kills; }
    int reached() const { return m_reached; }
    void keepWorkspace() { m_folder.setAutoRemove(false); }

private:
    void live();
    void strike();
    void reachedLedger();
    void heard();
    void command();
    void ended(int code, QProcess::ExitStatus status);
    void finish(const QString& problem);
    QByteArray randomCommand();
    qint64 between(qint64 from, qint64 to) { return m_random.bounded(from, to + 1); }

    QString m_program;
    QRandomGenerator m_random;
    QTemporaryDir m_folder;
    int m_killsLeft;
    int m_kills = 0;
    int m_reached = 0;
    int m_commands = 0;
    bool m_seen = false;
    bool m_stuck = false; ///< the present life was ended for doing nothing
    bool m_killed = false;
    bool m_early = false;
    bool m_over = false;
    QString m_problem;
    QByteArray m_errors; ///< of the present life, the end of them
    QByteArray m_reason; ///< the last line that is no news of its work
    std::unique_ptr<QProcess> m_process;
    std::unique_ptr<QLocalSocket> m_socket;
    QTimer m_killTimer;
    QTimer m_commandTimer;
};

} // namespace ic
