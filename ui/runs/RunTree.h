// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Rows.h"
#include "ui/shell/Theme.h"

#include <QTreeWidget>
#include <optional>

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

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QTreeWidgetItem* section(const QString& title);
    void retranslate();
    void fill();
    static void add(QTreeWidgetItem* parent, const QString& name, const QString& value);
    static void addJson(QTreeWidgetItem* parent, const QString& name, const QJsonValue& value);
    void addFacts(const RunDetail& detail);
    void addCounters(const JobCounters& counters);
    void addAttempts(const QVector<RunAttempt>& attempts);
    static void addMembers(QTreeWidgetItem* parent, const QJsonObject& object);
    void addObject(const QString& title, const QJsonObject& object);

    const Theme& m_theme;
    std::optional<RunDetail> m_shown;
};

} // namespace ic
