// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/JobFilterBar.h"

#include "ui/jobs/JobRowText.h"

#include <QAction>
#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>
#include <chrono>

namespace ic {

using namespace std::chrono_literals;

JobFilterBar::JobFilterBar(const Theme& theme, QWidget* parent) : QWidget(parent), m_text(new QLineEdit(this))
{
    setObjectName(QStringLiteral("jobFilterBar"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::kInside);
    m_text->setObjectName(QStringLiteral("jobFilter"));
    m_text->setClearButtonEnabled(true);
    m_text->setMaximumWidth(280);
    m_text->addAction(theme.icon(QStringLiteral("search"), Tone::Muted), QLineEdit::LeadingPosition);
    m_text->installEventFilter(this);
    row->addWidget(m_text, 4);
    addChip(Layer::Collection, "collectionChip");
    addChip(Layer::Compute, "computeChip");
    addChip(Layer::Execution, "executionChip");
    row->addStretch(1);
    m_settle.setSingleShot(true);
    m_settle.setInterval(200ms);
    connect(m_text, &QLineEdit::textChanged, &m_settle, qOverload<>(&QTimer::start));
    connect(&m_settle, &QTimer::timeout, this, [this] { emit textSettled(m_text->text()); });
    retranslate();
}

void JobFilterBar::addChip(Layer layer, const char* name)
{
    auto* chip = new QToolButton(this);
    chip->setObjectName(QLatin1String(name));
    chip->setCheckable(true);
    chip->setFocusPolicy(Qt::TabFocus);
    layout()->addWidget(chip);
    m_chips.insert(int(layer), chip);
    connect(chip, &QToolButton::toggled, this, [this] { emit layersChanged(layers()); });
}

QSet<Layer> JobFilterBar::layers() const
{
    QSet<Layer> chosen;
    for (auto chip = m_chips.cbegin(); chip != m_chips.cend(); ++chip)
        if (chip.value()->isChecked())
            chosen.insert(Layer(chip.key()));
    return chosen;
}

void JobFilterBar::focusText()
{
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void JobFilterBar::clear()
{
    m_text->clear();
    for (QToolButton* chip : std::as_const(m_chips))
        chip->setChecked(false);
    m_settle.stop();
    emit textSettled({});
}

void JobFilterBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

bool JobFilterBar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Escape) {
            m_text->clear();
            emit leaveToTable();
            return true;
        }
        if (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter) {
            emit leaveToTable();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void JobFilterBar::retranslate()
{
    m_text->setPlaceholderText(tr("Filter jobs (Ctrl+F)"));
    m_text->setAccessibleName(tr("Filter jobs by name, id or state"));
    for (auto chip = m_chips.cbegin(); chip != m_chips.cend(); ++chip) {
        chip.value()->setText(layerName(Layer(chip.key())));
        chip.value()->setAccessibleName(tr("Only the layer %1").arg(layerName(Layer(chip.key()))));
    }
}

} // namespace ic
