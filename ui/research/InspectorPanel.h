// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/UiContext.h"

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace ic {

/// What the inspectors of the market brain have in common: one scrolled column of texts and figures, or a
/// sentence saying what to select. GUI thread.
class InspectorPanel : public QScrollArea
{
    Q_OBJECT
public:
    InspectorPanel(const QString& objectName, UiContext& context, QWidget* parent = nullptr);

protected:
    UiContext& context() const { return m_context; }
    QWidget& body() const { return *m_body; }
    QVBoxLayout& column() const { return *m_column; }
    QLabel* addText(const QString& name);
    QLabel* addMuted(const QString& name);
    /// Above a group, with room before it.
    QLabel* addTitle(const QString& name);
    void setNothing(const QString& sentence);
    /// False: nothing is selected.
    void setFilled(bool filled);
    static void setTone(QLabel& label, const QColor& color);

    /// Sets every text again; called after the language changed.
    virtual void retranslate() = 0;
    void changeEvent(QEvent* event) override;

private:
    UiContext& m_context;
    QLabel* m_nothing;
    QWidget* m_body;
    QVBoxLayout* m_column;
};

} // namespace ic
