// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/UiContext.h"
#include "ui/signals/SignalProxy.h"

#include <QWidget>

namespace ic {

class CheckMenuButton;
class ChipGroup;
class DayPicker;
class FilterField;

/// Market, session, scope, rule and text above the table of signals. GUI thread.
class SignalFilterBar final : public QWidget
{
    Q_OBJECT
public:
    explicit SignalFilterBar(UiContext& context, QWidget* parent = nullptr);

    Market market() const;
    DayPicker& sessions() const { return *m_sessions; }
    FilterField& text() const { return *m_text; }
    SignalProxy::Scope scope() const;
    QSet<QString> rules() const;
    /// All names, any rule, no text; emits filterChanged.
    void clear();
    /// How many names each choice shows.
    void setCounts(qsizetype all, qsizetype universe);
    void recall(const UiState& state);
    void remember(UiState& state) const;
    void retranslate();

signals:
    void marketChosen();
    void sessionChosen(ic::TradingDate session);
    void filterChanged();

private:
    void wire();
    void showRules();

    UiContext& m_context;
    ChipGroup* m_market;
    DayPicker* m_sessions;
    ChipGroup* m_scope;
    CheckMenuButton* m_rules;
    FilterField* m_text;
    qsizetype m_all = 0;
    qsizetype m_universe = 0;
};

} // namespace ic
