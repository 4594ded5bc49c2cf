// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/service/Command.h"
#include "ui/bridge/ServiceClient.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QLineEdit;
class QPushButton;

namespace ic {

class VerbForm;

/// The one dialog of all verbs. Begins with the consequence the core computed, shows the verb's fields, asks
/// for a reason where it is audited and for the job's id where real orders may follow. Enter does the safe
/// thing. One token a dialog, so that a double click starts one run. Not modal: the table behind stays
/// readable. GUI thread.
class VerbDialog final : public QDialog
{
    Q_OBJECT
public:
    /// `jobs`: one or several; a verb without a job (the gate) comes with one empty row. Takes over the form.
    VerbDialog(UiContext& context, QVector<JobRow> jobs, VerbForm* form, QWidget* parent);

    /// A job changed behind the dialog: facts and consequence are computed again.
    void jobChanged(const JobRow& row);
    const QString& token() const { return m_token; }

signals:
    /// The command was carried out; the sentence of its receipt.
    void carriedOut(const QString& sentence);

private:
    void build();
    QWidget* buildButtons();
    void computeSoon();
    void compute();
    void showConsequences();
    void review();
    QString refusal() const;
    bool typedRight() const;
    void act();
    void closeSoon();
    void actOn(qsizetype index);
    void showError(const QString& text);
    QString nameOf(const JobRow& row) const;

    UiContext& m_context;
    ServiceClient m_client;
    QVector<JobRow> m_jobs;
    VerbForm* m_form;
    QString m_token = ServiceClient::newToken();
    std::vector<Consequence> m_consequences; ///< one a job
    qsizetype m_unanswered = 0;
    int m_asked = 0;        ///< number of the newest question; answers to older ones are dropped
    bool m_touched = false; ///< somebody changed the form
    bool m_sending = false;
    QTimer m_settle;
    QLabel* m_summary;
    QLabel* m_details;
    QLabel* m_reasonLabel;
    QLineEdit* m_reason;
    QLabel* m_typedLabel;
    QLineEdit* m_typed;
    QLabel* m_error;
    QPushButton* m_act;
    QPushButton* m_keep;
};

} // namespace ic
