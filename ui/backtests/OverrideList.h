// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/backtests/OverrideRow.h"

#include <QJsonObject>

class QVBoxLayout;
class QPushButton;

namespace ic {

/// The settings that one backtest sees with other values. GUI thread.
class OverrideList final : public QWidget
{
    Q_OBJECT
public:
    explicit OverrideList(const Theme& theme, QWidget* parent = nullptr);

    void set(const QJsonObject& overrides);
    /// Rows without a problem, by key.
    QJsonObject overrides() const;
    /// The first problem of a row; empty when all can be used.
    QString problem() const;
    void retranslate();

signals:
    void changed();

private:
    OverrideRow* addRow();
    void remove(OverrideRow* row);
    void review();
    QString repeated(const OverrideRow* row) const;

    const Theme& m_theme;
    QVector<OverrideRow*> m_rows;
    QVBoxLayout* m_column;
    QPushButton* m_add;
};

} // namespace ic
