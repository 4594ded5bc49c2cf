// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/JobDefinition.h"
#include "ui/shell/Theme.h"

#include <QSet>
#include <QTimer>
#include <QWidget>

class QLineEdit;
class QToolButton;

namespace ic {

/// Filter text and layer chips above the matrix. The text takes effect 200 ms after the last key. GUI thread.
class JobFilterBar final : public QWidget
{
    Q_OBJECT
public:
    explicit JobFilterBar(const Theme& theme, QWidget* parent = nullptr);

    void focusText();
    void clear();
    QSet<Layer> layers() const;

signals:
    void textSettled(const QString& text);
    void layersChanged(const QSet<ic::Layer>& layers);
    /// Down or Enter in the text: the reader wants the table.
    void leaveToTable();

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addChip(Layer layer, const char* name);
    void retranslate();

    QLineEdit* m_text;
    QHash<int, QToolButton*> m_chips;
    QTimer m_settle;
};

} // namespace ic
