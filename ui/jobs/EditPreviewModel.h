// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Rows.h"
#include "core/time/Clock.h"
#include "ui/shell/Theme.h"

#include <QAbstractTableModel>

namespace ic {

/// The next instants before and after an edit, side by side, with what is odd about each. GUI thread.
class EditPreviewModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { OldColumn, NewColumn, NoteColumn };

    EditPreviewModel(const Clock& clock, const Theme& theme, QObject* parent = nullptr);

    void set(const QVector<PreviewInstant>& instants, const QByteArray& zone, NonTradingDayRule rule);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString side(const PreviewInstant& instant, bool there) const;
    QString note(const PreviewInstant& instant) const;
    QString longNote(const PreviewInstant& instant) const;
    Tone tone(const PreviewInstant& instant, int column) const;

    const Clock& m_clock;
    const Theme& m_theme;
    QByteArray m_zone;
    NonTradingDayRule m_rule = NonTradingDayRule::Run;
    QVector<PreviewInstant> m_instants;
};

} // namespace ic
