// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Rows.h"
#include "ui/shell/Theme.h"

#include <QTreeWidget>

namespace ic {

/// Everything known about one occurrence as names and values: facts, counters, attempts, parameters, results.
/// Rows can be copied. GUI thread.
class RunTree final : public QTreeWidget
{
    Q_OBJECT
public:
    explicit RunTree(const Theme& theme, QWidget* parent = nullptr);

    void setRow(const HistoryRow& row);
    void setDetail(const RunDetail& detail);
    void retranslate();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QTreeWidgetItem* section(const QString& title);
    static void add(QTreeWidgetItem* parent, const QString& name, const QString& value);
    static void addJson(QTreeWidgetItem* parent, const QString& name, const QJsonValue& value);
    void addFacts(const HistoryRow& row);
    void addCounters(const JobCounters& counters);
    void addAttempts(const QVector<RunAttempt>& attempts);
    void addObject(const QString& title, const QJsonObject& object);

    const Theme& m_theme;
};

} // namespace ic
