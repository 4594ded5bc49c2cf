// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/DefinitionField.h"
#include "ui/shell/Theme.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace ic {

/// The widget in which one field of a definition is typed or chosen: a line, a choice, a searchable choice of
/// zones, or a check box. GUI thread.
class FieldEditor final : public QWidget
{
    Q_OBJECT
public:
    /// `field` is static data. The inner widget is named "edit-<key>".
    FieldEditor(const DefinitionField& field, const Theme& theme, QWidget* parent = nullptr);

    QString text() const;
    /// Does not emit edited().
    void setText(const QString& text);
    void setDescription(const QString& description);
    void retranslate();

signals:
    /// By a person only.
    void edited();

private:
    QLineEdit* addLine(const Theme& theme);
    QComboBox* addWords();
    QComboBox* addZones();
    QCheckBox* addSwitch();

    const DefinitionField& m_field;
    QLineEdit* m_line = nullptr;
    QComboBox* m_choice = nullptr;
    QCheckBox* m_switch = nullptr;
};

} // namespace ic
