// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/JobDefinition.h"
#include "ui/shell/LanguageSwitch.h"
#include "ui/shell/Theme.h"

#include <QJsonValue>
#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace ic {

/// The editor of one typed parameter of a run, with its default and what is wrong with the text. GUI thread.
class ParameterField final : public QWidget
{
    Q_OBJECT
public:
    ParameterField(const ParameterSpec& spec, const LanguageSwitch& language, const Theme& theme,
                   QWidget* parent = nullptr);

    const ParameterSpec& spec() const { return m_spec; }
    QString label() const;
    /// Date: ISO text; Integer: number; Boolean: bool; SymbolList: array of upper-case symbols; Text: text.
    /// Undefined when left empty.
    QJsonValue value() const;
    /// One sentence, empty when the value can be used.
    QString problem() const;

signals:
    void changed();

private:
    void addCalendar(const Theme& theme);

    ParameterSpec m_spec;
    QString m_label;
    QLineEdit* m_text = nullptr;
    QCheckBox* m_check = nullptr;
};

} // namespace ic
