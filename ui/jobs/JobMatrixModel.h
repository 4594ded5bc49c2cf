// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Rows.h"
#include "core/time/Clock.h"
#include "ui/jobs/JobRowText.h"
#include "ui/shell/LanguageSwitch.h"

#include <QAbstractItemModel>
#include <array>
#include <vector>

namespace ic {

/// The job matrix: layers on the top level, their jobs below, in catalogue order. Updates by key and is never
/// reset, so selection and scroll survive. Raw values on their own roles, texts cached. GUI thread.
class JobMatrixModel final : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Column {
        StateColumn,
        NameColumn,
        ExecutorColumn,
        ScheduleColumn,
        NextColumn,
        LastColumn,
        OutcomesColumn
    };
    static constexpr int kColumns = 7;
    enum Role {
        RowRole =
            Qt::UserRole + 1, ///< const JobRow*, valid until control returns to the event loop; null: a layer
        SecondLineRole,       ///< QString
        ToneRole,             ///< int(Tone) of the first line
        SecondToneRole,       ///< int(Tone)
        IconRole,             ///< QString, a Theme icon
        RawRole,              ///< state: int(RunState) or -1; next and last: epoch ms; others: text
        FilterRole,           ///< QString: all a filter may match, both languages
        LayerRole             ///< int(Layer)
    };

    JobMatrixModel(const Clock& clock, const LanguageSwitch& language, QObject* parent = nullptr);

    /// The whole truth: adds, changes and removes jobs.
    void applySnapshot(const QVector<JobRow>& rows);
    /// Changed rows; an unknown id is a new job.
    void apply(const QVector<JobRow>& rows);
    /// The moment moved on: the time cells of these rows show something else.
    void tick(const QModelIndexList& visibleJobs);

    const JobRow* row(const JobId& id) const;
    const JobRow* row(const QModelIndex& index) const;
    QModelIndex indexOf(const JobId& id, int column = 0) const;
    QVector<JobRow> rows() const;
    /// Jobs that need a decision, in catalogue order.
    QVector<JobRow> attention() const;
    QString nameOf(const JobRow& row) const { return m_language.nameOf(row.definition); }

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QHash<int, QByteArray> roleNames() const override;

signals:
    /// After the model changed: these jobs hold something new.
    void jobsUpdated(const QVector<ic::JobId>& jobs);

private:
    struct Entry
    {
        JobRow row;
        QString name;
        QString schedule;
        QString filter;
        CellText state;
        CellText executor;
    };
    static constexpr int kLayers = 4;

    void relabel();
    void cache(Entry& entry) const;
    void upsert(const JobRow& row);
    void removeMissing(const QVector<JobRow>& rows);
    std::optional<std::pair<int, int>> find(const JobId& id) const;
    const Entry* entry(const QModelIndex& index) const;
    QVariant layerData(const QModelIndex& index, int role) const;
    Tone toneOf(const Entry& entry, int column) const;
    QVariant jobData(const Entry& entry, int column, int role) const;
    CellText cell(const Entry& entry, int column) const;
    QVariant raw(const Entry& entry, int column) const;
    QString toolTip(const Entry& entry, int column) const;

    const Clock& m_clock;
    const LanguageSwitch& m_language;
    std::array<std::vector<Entry>, kLayers> m_layers;
};

} // namespace ic

Q_DECLARE_METATYPE(const ic::JobRow*)
