// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/DefinitionDraft.h"
#include "ui/shell/Theme.h"

#include <QObject>
#include <QWidgetList>

class QGridLayout;
class QLabel;
class QToolButton;

namespace ic {

class FieldEditor;

/// One field of the edit form: caption, editor, the shipped value with the way back to it, and what is wrong
/// with it. The widgets belong to `parent`, the row places them in a grid. GUI thread.
class FieldRow final : public QObject
{
    Q_OBJECT
public:
    FieldRow(const DefinitionField& field, const Theme& theme, QWidget* parent);

    /// Takes two lines of the grid: caption, editor and shipped value; below them the problem.
    void placeIn(QGridLayout& grid);
    /// Takes three lines: caption and shipped value, the editor over the whole width, the problem.
    void placeWideIn(QGridLayout& grid);

    const DefinitionField& field() const { return m_field; }
    FieldEditor& editor() const { return *m_editor; }
    /// Puts what the draft holds into the editor.
    void fill(const DefinitionDraft& draft);
    /// Shows whether it differs from what is shipped; nullptr: nobody knows what is.
    void compare(const DefinitionDraft& draft, const JobDefinition* shipped);
    /// Empty: nothing is wrong.
    void setProblem(const QString& problem);
    /// What the tabulator key visits, in order.
    QWidgetList focusChain() const;
    bool hasProblem() const { return !m_said.isEmpty(); }
    /// A rule that decides nothing under the others is grey.
    void setRelevant(bool relevant);
    void retranslate();

signals:
    /// A person changed it, or went back to what is shipped.
    void edited();

private:
    void goBack();
    void showShipped();
    int nextLine(QGridLayout& grid) const;

    const DefinitionField& m_field;
    const Theme& m_theme;
    QLabel* m_label;
    FieldEditor* m_editor;
    QToolButton* m_shipped;
    QLabel* m_problem;
    QString m_said;
    QString m_shippedText;
    bool m_differs = false;
};

} // namespace ic
