// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/Theme.h"

#include <QJsonValue>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace ic {

/// One setting that a backtest sees with another value: key, value, and what is wrong with them. GUI thread.
class OverrideRow final : public QWidget
{
    Q_OBJECT
public:
    OverrideRow(const Theme& theme, QWidget* parent = nullptr);

    /// Keys that change what a backtest computes; no secrets, no addresses.
    static QStringList offeredKeys();

    void set(const QString& key, const QString& value);
    QString key() const;
    /// The canonical text of the setting.
    QJsonValue value() const;
    /// Nothing was written yet.
    bool isEmpty() const;
    /// One sentence; empty when the row can be used.
    QString problem() const;
    /// Shows the problem, or another one that only the list can see.
    void review(const QString& other = {});

signals:
    void changed();
    void removeRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    const Theme& m_theme;
    QComboBox* m_key;
    QLineEdit* m_value;
    QToolButton* m_remove;
    QLabel* m_problem;
};

} // namespace ic
