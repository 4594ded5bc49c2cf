// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/Dialogs.h"

#include <QFileDialog>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>

namespace ic {

namespace {

constexpr int kDetailsWidth = 460;

} // namespace

void Dialogs::ask(QWidget* parent, const Question& question, std::function<void(bool)> decided)
{
    auto* box = new QMessageBox(QMessageBox::NoIcon, question.title, question.consequence,
                                QMessageBox::NoButton, parent);
    box->setObjectName(QStringLiteral("questionDialog"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(question.details.join(u'\n'));
    // As wide as a job with its instant: the box's own width would tear most lines in two.
    if (auto* details = box->findChild<QLabel*>(QStringLiteral("qt_msgbox_informativelabel")))
        details->setMinimumWidth(kDetailsWidth);
    QPushButton* action = box->addButton(question.action, QMessageBox::DestructiveRole);
    QPushButton* keep = box->addButton(question.keep, QMessageBox::RejectRole);
    action->setObjectName(QStringLiteral("questionAction"));
    keep->setObjectName(QStringLiteral("questionKeep"));
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    QObject::connect(box, &QMessageBox::finished, box, [box, action, decided = std::move(decided)] {
        decided(box->clickedButton() == action);
    });
    box->open();
}

QString Dialogs::saveFileName(QWidget* parent, const QString& title, const QString& suggested,
                              const QString& filter)
{
    return QFileDialog::getSaveFileName(parent, title, suggested, filter);
}

QString Dialogs::openFileName(QWidget* parent, const QString& title, const QString& filter)
{
    return QFileDialog::getOpenFileName(parent, title, {}, filter);
}

} // namespace ic
