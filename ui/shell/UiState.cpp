// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/UiState.h"

#include <QHeaderView>
#include <QSplitter>

namespace ic {

namespace {

QString key(const char* kind, const QObject& object)
{
    Q_ASSERT_X(!object.objectName().isEmpty(), "UiState", "only named objects can be remembered");
    return QLatin1String(kind) + u'/' + object.objectName();
}

} // namespace

UiState::UiState(const QString& file) : m_settings(file, QSettings::IniFormat) {}

void UiState::save(const QWidget& window)
{
    m_settings.setValue(key("geometry", window), window.saveGeometry());
}

bool UiState::restore(QWidget& window)
{
    return window.restoreGeometry(m_settings.value(key("geometry", window)).toByteArray());
}

void UiState::save(const QSplitter& splitter)
{
    m_settings.setValue(key("splitter", splitter), splitter.saveState());
}

bool UiState::restore(QSplitter& splitter)
{
    return splitter.restoreState(m_settings.value(key("splitter", splitter)).toByteArray());
}

void UiState::save(const QHeaderView& header)
{
    m_settings.setValue(key("header", header), header.saveState());
}

bool UiState::restore(QHeaderView& header)
{
    return header.restoreState(m_settings.value(key("header", header)).toByteArray());
}

QVariant UiState::value(const QString& name, const QVariant& fallback) const
{
    return m_settings.value(name, fallback);
}

void UiState::setValue(const QString& name, const QVariant& value)
{
    m_settings.setValue(name, value);
}

} // namespace ic
