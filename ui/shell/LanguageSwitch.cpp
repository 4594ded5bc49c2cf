// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/LanguageSwitch.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLocale>

namespace ic {

LanguageSwitch::LanguageSwitch(QStringList catalogues, QObject* parent)
    : QObject(parent), m_catalogues(std::move(catalogues))
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
}

LanguageSwitch::~LanguageSwitch() = default;

void LanguageSwitch::setLanguage(Language language)
{
    if (language == m_language)
        return;
    m_language = language;
    const bool korean = language == Language::Korean;
    QLocale::setDefault(korean ? QLocale(QLocale::Korean, QLocale::SouthKorea)
                               : QLocale(QLocale::English, QLocale::UnitedStates));
    m_translators.clear();
    for (const QString& catalogue : korean ? m_catalogues : QStringList{}) {
        auto translator = std::make_unique<QTranslator>();
        if (translator->load(catalogue) && QCoreApplication::installTranslator(translator.get()))
            m_translators.push_back(std::move(translator));
    }
    // Installing a translator tells the widgets; without one they still have to show names in the other
    // language.
    if (m_translators.empty()) {
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(QCoreApplication::instance(), &change);
    }
    emit languageChanged(language);
}

QString LanguageSwitch::pick(const QString& english, const QString& korean) const
{
    const bool takeKorean = m_language == Language::Korean ? !korean.isEmpty() : english.isEmpty();
    return takeKorean ? korean : english;
}

QString LanguageSwitch::nameOf(const JobDefinition& definition) const
{
    const QString name = pick(definition.nameEn, definition.nameKo);
    return name.isEmpty() ? definition.id.value() : name;
}

QString LanguageSwitch::descriptionOf(const JobDefinition& definition) const
{
    return pick(definition.descriptionEn, definition.descriptionKo);
}

} // namespace ic
