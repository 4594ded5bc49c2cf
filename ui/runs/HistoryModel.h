// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/UiContext.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QIcon>
#include <deque>

namespace ic {

/// The history of occurrences, newest first: pages from the store as the reader scrolls, single rows from
/// events. A change never resets it; only another query does, and then when its first page is there. GUI
/// thread.
class HistoryModel final : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Planned, Job, Kind, Outcome, Late, Duration, Rows, Path, Session, Message, ColumnCount };
    static constexpr int kPage = 200;

    explicit HistoryModel(UiContext& context, QObject* parent = nullptr);

    /// Asks for the first page; cursor and limit of the query are the model's business.
    void setQuery(const HistoryQuery& query);
    const HistoryQuery& query() const { return m_query; }
    /// Asks for the first page again, after missed events.
    void reload();
    /// Rows that changed or are new, by key.
    void apply(const QVector<HistoryRow>& rows);
    void setJobs(const QVector<JobRow>& jobs);
    /// Words and colours changed.
    void refreshLook();

    const HistoryRow& row(int row) const { return m_rows[size_t(row)]; }
    /// -1 when it is not loaded.
    int rowOf(const HistoryRow& row) const;
    int rowOfRun(RunId run) const;
    QString jobName(const JobId& job) const;
    bool isLoading() const { return m_loading; }
    bool hasMore() const { return m_next.has_value(); }
    /// How far back the search has come; nullopt when it has seen everything.
    std::optional<Instant> searchedBackTo() const
    {
        return m_next ? std::optional(m_next->plannedAt) : std::nullopt;
    }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;

signals:
    /// A page arrived, also an empty one.
    void loaded();
    void failed(const ic::Error& error);

private:
    void requestPage(bool first);
    void takePage(bool first, const HistoryPage& page);
    void applyOne(const HistoryRow& row);
    QString text(const HistoryRow& row, Column column) const;
    QString spoken(const HistoryRow& row) const;
    QVariant color(const HistoryRow& row, Column column) const;
    QIcon icon(const HistoryRow& row) const;

    UiContext& m_context;
    HistoryQuery m_query;
    std::deque<HistoryRow> m_rows;
    QHash<JobId, JobDefinition> m_jobs;
    mutable QHash<QString, QIcon> m_icons;
    Instant m_asOf;                      ///< when the first page was asked for
    std::optional<HistoryCursor> m_next; ///< where the next page begins
    int m_found = 0;                     ///< rows since the reader asked last
    bool m_loading = false;
    int m_generation = 0; ///< answers of an older query are thrown away
};

} // namespace ic
