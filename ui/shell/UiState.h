// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>
#include <QVariant>

class QHeaderView;
class QSplitter;
class QWidget;

namespace ic {

/// What the window remembers between sessions, by object name, in one file; views hold no QSettings code.
/// Owned by the composition root. GUI thread.
class UiState
{
public:
    explicit UiState(const QString& file);

    void save(const QWidget& window);
    bool restore(QWidget& window);
    void save(const QSplitter& splitter);
    bool restore(QSplitter& splitter);
    void save(const QHeaderView& header);
    bool restore(QHeaderView& header);

    QVariant value(const QString& key, const QVariant& fallback = {}) const;
    void setValue(const QString& key, const QVariant& value);

private:
    QSettings m_settings;
};

} // namespace ic
