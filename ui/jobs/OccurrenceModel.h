// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Rows.h"
#include "core/time/Clock.h"

#include <QAbstractListModel>

namespace ic {

/// The next and the last occurrences of one job: what is to come first, soonest first, then the past, newest
/// first. Changes by key, so the chosen one stays chosen. GUI thread.
class OccurrenceModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { OccurrenceRole = Qt::UserRole + 1, ToneRole, IconRole, DetailRole, FutureRole };

    explicit OccurrenceModel(const Clock& clock, QObject* parent = nullptr);

    void setZone(const QByteArray& zone) { m_zone = zone; }
    void setUpcoming(const QVector<HistoryRow>& rows);
    void setPast(const QVector<HistoryRow>& rows);
    void clear();
    /// Words again, after the language changed.
    void relabel();

    const HistoryRow* row(const QModelIndex& index) const;
    QModelIndex indexOf(OccurrenceId occurrence) const;
    int upcoming() const { return int(m_upcoming.size()); }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    void replace(QVector<HistoryRow>& part, int first, const QVector<HistoryRow>& rows);
    QString detail(const HistoryRow& row) const;

    const Clock& m_clock;
    QByteArray m_zone = "Asia/Seoul";
    QVector<HistoryRow> m_upcoming;
    QVector<HistoryRow> m_past;
};

} // namespace ic
