// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/ServiceClient.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;
class QToolButton;

namespace ic {

class EditPreviewModel;

/// Edits the schedule of a job: while typing, the core says what would change. Saving makes a new version and
/// fires nothing. GUI thread.
class JobScheduleTab final : public QWidget
{
    Q_OBJECT
public:
    explicit JobScheduleTab(UiContext& context, QWidget* parent = nullptr);

    /// A started edit of the same job is kept.
    void setJob(const JobRow& row);
    bool isEdited() const;
    void focusCron();

signals:
    void carriedOut(const QString& sentence);
    void failed(const ic::Error& error);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void build();
    void load();
    JobDefinition draft() const;
    void edited();
    void preview();
    void showPreview(const EditPreview& preview);
    void showError(const EditPreview& preview);
    void takeSuggestion();
    void save();
    void saved(const Result<Receipt>& result);
    void review();
    void retranslate();

    UiContext& m_context;
    ServiceClient m_client;
    JobRow m_row;
    EditPreviewModel* m_model;
    QLabel* m_cronLabel;
    QLineEdit* m_cron;
    QCheckBox* m_enabled;
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
