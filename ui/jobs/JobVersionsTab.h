// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/UiContext.h"

#include <QScrollArea>

class QVBoxLayout;

namespace ic {

/// The versions of a definition, newest first, each with who, when and why, and the way back. GUI thread.
class JobVersionsTab final : public QScrollArea
{
    Q_OBJECT
public:
    explicit JobVersionsTab(UiContext& context, QWidget* parent = nullptr);

    void setJob(const JobRow& row);

signals:
    void revertRequested(int toVersion);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void fetch();
    static QString changes(const JobDefinition& before, const JobDefinition& after);
    void show(const QVector<DefinitionVersion>& versions);
    /// `before`: the version that was in force until then; nullptr for the first.
    QWidget* versionBlock(const DefinitionVersion& version, const DefinitionVersion* before);

    UiContext& m_context;
    JobRow m_row;
    QVBoxLayout* m_column;
    bool m_stale = true;
};

} // namespace ic
