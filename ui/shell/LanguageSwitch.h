// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/JobDefinition.h"
#include "core/service/Command.h"

#include <QObject>
#include <QStringList>
#include <QTranslator>
#include <memory>
#include <vector>

namespace ic {

/// English or Korean, switchable at run time: installs or removes the translators, and Qt sends
/// LanguageChange to every widget. One object, owned by the composition root. GUI thread.
class LanguageSwitch final : public QObject
{
    Q_OBJECT
public:
    /// `catalogues`: .qm files (or resources) of the Korean translation, ours and Qt's own. Missing ones are
    /// left out.
    explicit LanguageSwitch(QStringList catalogues, QObject* parent = nullptr);
    ~LanguageSwitch() override;

    Language language() const { return m_language; }
    void setLanguage(Language language);
    /// The job's name in the present language; the other one, then the id, when it is missing.
    QString nameOf(const JobDefinition& definition) const;
    QString descriptionOf(const JobDefinition& definition) const;
    /// One of two texts, the English one when the Korean is empty.
    QString pick(const QString& english, const QString& korean) const;

signals:
    /// Translators are in force; models drop cached texts. Widgets get QEvent::LanguageChange as well.
    void languageChanged(ic::Language language);

private:
    QStringList m_catalogues;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
    Language m_language = Language::English;
};

} // namespace ic
