// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/RunRulesGroup.h"

#include "ui/shell/Theme.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QToolButton>

namespace ic {

namespace {

constexpr int kCaptionWidth = 104;
constexpr int kShippedWidth = 84;

} // namespace

QGridLayout* formGrid(QWidget* parent)
{
    auto* grid = new QGridLayout(parent);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Theme::kBetween);
    grid->setVerticalSpacing(Theme::kInside / 2);
    grid->setColumnMinimumWidth(0, kCaptionWidth);
    grid->setColumnMinimumWidth(2, kShippedWidth);
    grid->setColumnStretch(1, 1);
    return grid;
}

RunRulesGroup::RunRulesGroup(const Theme& theme, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_toggle(new QToolButton(this))
    , m_body(new QWidget(this))
    , m_grid(formGrid(m_body))
{
    m_toggle->setObjectName(QStringLiteral("runRulesToggle"));
    m_toggle->setCheckable(true);
    m_toggle->setAutoRaise(true);
    m_toggle->setFont(theme.boldFont());
    m_toggle->setFocusPolicy(Qt::StrongFocus);
    m_toggle->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_toggle->setIconSize(QSize(Theme::kIcon, Theme::kIcon));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::kInside);
    column->addWidget(m_toggle, 0, Qt::AlignLeft);
    column->addWidget(m_body);
    m_body->hide();
    setFocusProxy(m_toggle);
    connect(m_toggle, &QToolButton::toggled, this, [this](bool open) {
        m_body->setVisible(open);
        showHeading();
        if (open)
            emit opened();
    });
    showHeading();
}

void RunRulesGroup::setOpen(bool open)
{
    m_toggle->setChecked(open);
}

bool RunRulesGroup::isOpen() const
{
    return m_toggle->isChecked();
}

void RunRulesGroup::setCounts(int changed, int wrong)
{
    m_changed = changed;
    m_wrong = wrong;
    showHeading();
}

void RunRulesGroup::showHeading()
{
    const QString name = tr("Run rules");
    m_toggle->setIcon(
        m_theme.icon(isOpen() ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"),
                     m_wrong > 0 ? Tone::Error : Tone::Muted));
    m_toggle->setText(m_wrong > 0     ? tr("%1: %2 to correct").arg(name).arg(m_wrong)
                      : m_changed > 0 ? tr("%1: %2 changed").arg(name).arg(m_changed)
                                      : name);
    m_toggle->setAccessibleName(m_toggle->text());
    m_toggle->setToolTip(
        tr("What happens on days without a session, to missed starts, to overlaps and after a "
           "failure"));
}

void RunRulesGroup::retranslate()
{
    showHeading();
}

} // namespace ic
