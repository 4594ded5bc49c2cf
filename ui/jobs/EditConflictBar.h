// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/DefinitionDraft.h"
#include "core/domain/Rows.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace ic {

class Theme;

/// Says that somebody saved a newer version while this one was being edited, and offers both ways on: the
/// edit on top of the newer version, or the newer version alone. GUI thread.
class EditConflictBar final : public QFrame
{
    Q_OBJECT
public:
    explicit EditConflictBar(const Theme& theme, QWidget* parent = nullptr);

    /// Shows the bar for an edit and the version that came meanwhile.
    void showFor(const DefinitionDraft& draft, const JobDefinition& newer);
    /// Who saved it and why, once that is known.
    void setVersion(const DefinitionVersion& version);
    int version() const { return m_newer.version; }
    void retranslate();

signals:
    void keepRequested();
    void takeRequested();

private:
    QString what() const;

    DefinitionDraft m_draft;
    JobDefinition m_newer;
    QString m_by, m_reason;
    QLabel* m_text;
    QPushButton* m_keep;
    QPushButton* m_take;
};

} // namespace ic
