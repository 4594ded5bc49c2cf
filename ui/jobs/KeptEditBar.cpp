// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/KeptEditBar.h"

#include "ui/shell/Theme.h"

#include <QBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace ic {

KeptEditBar::KeptEditBar(const LanguageSwitch& language, QWidget* parent)
    : QWidget(parent)
    , m_language(language)
    , m_text(new QLabel(this))
    , m_back(new QToolButton(this))
    , m_drop(new QToolButton(this))
{
    setObjectName(QStringLiteral("keptEdit"));
    m_text->setObjectName(QStringLiteral("keptEditText"));
    m_text->setWordWrap(true);
    m_text->setMinimumWidth(1);
    m_back->setObjectName(QStringLiteral("keptEditBack"));
    m_drop->setObjectName(QStringLiteral("keptEditDrop"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::kAround, 0, Theme::kBetween, Theme::kInside);
    row->setSpacing(Theme::kInside);
    row->addWidget(m_text, 1);
    for (QToolButton* button : {m_back, m_drop}) {
        button->setFocusPolicy(Qt::TabFocus);
        row->addWidget(button);
    }
    connect(m_back, &QToolButton::clicked, this, [this] { emit backRequested(m_edits.first().id); });
    connect(m_drop, &QToolButton::clicked, this, [this] { emit dropRequested(m_edits.first().id); });
    retranslate();
    hide();
}

void KeptEditBar::setEdits(const QVector<JobDefinition>& definitions)
{
    m_edits = definitions;
    setVisible(!m_edits.isEmpty());
    retranslate();
}

void KeptEditBar::retranslate()
{
    m_back->setText(tr("Back to it"));
    m_drop->setText(tr("Drop it"));
    if (m_edits.isEmpty())
        return;
    const QString name = m_language.nameOf(m_edits.first());
    const int others = int(m_edits.size()) - 1;
    m_text->setText(others > 0 ? tr("Unsaved change of %1 and %2 more").arg(name).arg(others)
                               : tr("Unsaved change of %1").arg(name));
    m_back->setAccessibleName(tr("Back to the unsaved change of %1").arg(name));
    m_drop->setAccessibleName(tr("Drop the unsaved change of %1").arg(name));
}

} // namespace ic
