// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/DefinitionDraft.h"
#include "ui/bridge/ServiceClient.h"

#include <QMap>
#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QTableView;
class QToolButton;

namespace ic {

class EditConflictBar;
class EditPreviewModel;
class FieldRow;
class RunRulesGroup;

/// Edits the schedule and the run rules of a job: while typing, the core says what would change. Saving makes
/// a new version and fires nothing. An edit that is left is kept until somebody comes back to it. GUI thread.
class JobScheduleTab final : public QWidget
{
    Q_OBJECT
public:
    explicit JobScheduleTab(UiContext& context, QWidget* parent = nullptr);

    /// A started edit of the same job is kept, also when a newer version comes; one of another job is put
    /// aside.
    void setJob(const JobRow& row);
    bool isEdited() const { return m_draft.isEdited(); }
    /// The other jobs with an edit put aside, in the order of their ids.
    QVector<JobDefinition> keptEdits() const;
    void dropKept(const JobId& job);
    void focusCron();

signals:
    void carriedOut(const QString& sentence);
    void failed(const ic::Error& error);
    /// isEdited() or keptEdits() answers something else now.
    void editsChanged();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    struct Kept
    {
        DefinitionDraft draft;
        QString reason;
    };

    void build();
    QWidget* buildForm();
    void buildTable();
    void orderTabs();
    FieldRow& addRow(const DefinitionField& field, QWidget* parent);
    FieldRow& row(const char* key) const;
    void putAside();
    void start(const DefinitionDraft& draft, const QString& reason);
    void load();
    void meetNewerVersion();
    void askWhoSaved(int version);
    void keepMine();
    void edited(FieldRow& row);
    void preview();
    void showPreview(const EditPreview& preview);
    void showCronError(const EditPreview& preview);
    void takeSuggestion();
    void save();
    void saved(const DefinitionDraft& draft, const Result<Receipt>& result);
    /// What is wrong, what differs from what is shipped, and what may be done now.
    void review();
    void reviewRules();
    int changedRules() const;
    bool reviewFields();
    void sayError(const QString& text);
    void retranslate();

    UiContext& m_context;
    ServiceClient m_client;
    JobRow m_row;
    DefinitionDraft m_draft;
    std::optional<JobDefinition> m_shipped;
    QMap<JobId, Kept> m_kept;
    EditPreviewModel* m_model;
    QMap<QString, FieldRow*> m_rows; ///< by key
    RunRulesGroup* m_rules;
    EditConflictBar* m_conflict;
    QScrollArea* m_scroll;
    QLabel* m_sentence;
    QLabel* m_error;
    QToolButton* m_suggestion;
    QTableView* m_table;
    QLabel* m_consequence;
    QLineEdit* m_reason;
    QPushButton* m_save;
    QPushButton* m_discard;
    QTimer m_settle;
    QString m_token;
    int m_asked = 0;
    bool m_usable = false; ///< the newest preview accepts the draft
    bool m_saving = false;
};

} // namespace ic
