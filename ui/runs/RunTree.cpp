// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/RunTree.h"

#include "core/domain/PhraseJson.h"
#include "ui/runs/HistoryText.h"
#include "ui/shell/Say.h"
#include "ui/shell/TimeText.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QJsonArray>
#include <QKeyEvent>
#include <QLocale>
#include <cmath>

namespace ic {

using namespace Qt::StringLiterals;

namespace {

QString numberText(double value)
{
    const bool whole = std::floor(value) == value && std::abs(value) < 1e15;
    return whole ? countText(qint64(value)) : QLocale().toString(value, 'g', 10);
}

QString scalarText(const QJsonValue& value)
{
    if (value.isBool())
        return value.toBool() ? RunTree::tr("yes") : RunTree::tr("no");
    if (value.isDouble())
        return numberText(value.toDouble());
    return value.isString() ? value.toString() : u"-"_s;
}

bool isScalar(const QJsonValue& value)
{
    return !value.isObject() && !value.isArray();
}

/// "a, b, c" for a list of plain values.
QString listText(const QJsonArray& list)
{
    QStringList words;
    for (const QJsonValue& each : list)
        words.append(scalarText(each));
    return words.join(u", "_s);
}

/// A member that is no list or object; what a job said of it in the language of the window.
QString memberText(const QJsonObject& object, const QString& name)
{
    const QJsonValue value = object.value(name);
    return value.isString() ? say(phraseIn(object, name)) : scalarText(value);
}

/// One line of a nested object: "2026-11-20, 2,763, COMPLETE".
QString summaryOf(const QJsonObject& object)
{
    QStringList words;
    for (auto each = object.begin(); each != object.end(); ++each) {
        if (isScalar(each.value()))
            words.append(memberText(object, each.key()));
    }
    return words.join(u", "_s);
}

} // namespace

RunTree::RunTree(const Theme& theme, QWidget* parent) : QTreeWidget(parent), m_theme(theme)
{
    setObjectName(u"runTree"_s);
    setFrameShape(NoFrame);
    setColumnCount(2);
    setUniformRowHeights(true);
    setIndentation(Theme::kBetween + Theme::kInside);
    setTextElideMode(Qt::ElideMiddle);
    header()->hide();
    header()->setSectionResizeMode(0, QHeaderView::Interactive);
    header()->resizeSection(0, 140);
    header()->setStretchLastSection(true);
    retranslate();
}

void RunTree::retranslate()
{
    setAccessibleName(tr("Facts of the run"));
    if (m_shown)
        fill();
}

QTreeWidgetItem* RunTree::section(const QString& title)
{
    auto* item = new QTreeWidgetItem(this, {title});
    item->setFont(0, m_theme.boldFont());
    item->setFirstColumnSpanned(true);
    item->setExpanded(true);
    return item;
}

void RunTree::add(QTreeWidgetItem* parent, const QString& name, const QString& value)
{
    if (value.isEmpty())
        return;
    auto* item = new QTreeWidgetItem(parent, {name, value});
    item->setToolTip(1, value);
}

void RunTree::addJson(QTreeWidgetItem* parent, const QString& name, const QJsonValue& value)
{
    if (isScalar(value))
        return add(parent, name, scalarText(value));
    const QJsonArray list = value.toArray();
    if (value.isArray() && std::all_of(list.begin(), list.end(), isScalar))
        return add(parent, name, listText(list));
    auto* item = new QTreeWidgetItem(
        parent, {name, value.isArray() ? tr("list of %1").arg(list.size()) : summaryOf(value.toObject())});
    addMembers(item, value.toObject());
    for (qsizetype i = 0; i < list.size(); ++i)
        addJson(item, QString::number(i + 1), list[i]);
}

void RunTree::setRow(const HistoryRow& row)
{
    RunDetail detail;
    detail.row = row;
    setDetail(detail);
}

void RunTree::setDetail(const RunDetail& detail)
{
    m_shown = detail;
    fill();
}

void RunTree::fill()
{
    clear();
    addFacts(*m_shown);
    addCounters(m_shown->row.counters);
    addAttempts(m_shown->attempts);
    addObject(tr("Parameters"), m_shown->parameters);
    addObject(tr("Results"), m_shown->details);
}

void RunTree::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QTreeWidget::changeEvent(event);
}

void RunTree::addFacts(const RunDetail& detail)
{
    const HistoryRow& row = detail.row;
    QTreeWidgetItem* facts = section(tr("Run"));
    add(facts, tr("Planned"), fullInstant(row.plannedAt, HistoryText::kZone));
    if (row.startedAt)
        add(facts, tr("Started"), fullInstant(*row.startedAt, HistoryText::kZone));
    add(facts, tr("Started after"), HistoryText::lateness(row));
    if (row.endedAt)
        add(facts, tr("Ended"), fullInstant(*row.endedAt, HistoryText::kZone));
    add(facts, tr("Duration"), HistoryText::duration(row));
    add(facts, tr("Trigger"), wordFor(row.kind));
    add(facts, tr("Attempts"), row.attempts > 0 ? QString::number(row.attempts) : QString());
    add(facts, tr("Path"), row.path);
    add(facts, tr("Why this path"), say(detail.pathReason));
    add(facts, tr("Session"), row.session ? row.session->toIso() : QString());
    add(facts, tr("Definition"),
        row.definitionVersion > 0 ? tr("version %1").arg(row.definitionVersion) : QString());
    add(facts, tr("Undone by"), row.undoneBy ? u'#' + QString::number(row.undoneBy->value()) : QString());
}

void RunTree::addCounters(const JobCounters& counters)
{
    const std::pair<QString, qint64> all[] = {
        {tr("Read"), counters.read},       {tr("Written"), counters.written},
        {tr("Skipped"), counters.skipped}, {tr("Rejected"), counters.rejected},
        {tr("Orders"), counters.orders},   {tr("Alerts"), counters.alerts}};
    if (counters == JobCounters())
        return;
    QTreeWidgetItem* list = section(tr("Counted"));
    for (const auto& [name, count] : all)
        add(list, name, count != 0 ? countText(count) : QString());
}

void RunTree::addAttempts(const QVector<RunAttempt>& attempts)
{
    if (attempts.size() < 2)
        return;
    QTreeWidgetItem* list = section(tr("Attempts"));
    for (const RunAttempt& attempt : attempts) {
        const StateLook look = lookOf(attempt.state);
        QStringList facts{look.word, clockText(attempt.startedAt, HistoryText::kZone)};
        if (attempt.endedAt)
            facts.append(durationText(*attempt.endedAt - attempt.startedAt));
        facts.append(attempt.message.isEmpty() ? attempt.code : say(attempt.message));
        facts.removeAll(QString());
        add(list, QString::number(attempt.attempt), facts.join(u", "_s));
        list->child(list->childCount() - 1)->setIcon(1, m_theme.icon(look.icon, look.tone));
    }
}

void RunTree::addObject(const QString& title, const QJsonObject& object)
{
    if (object.isEmpty())
        return;
    addMembers(section(title), object);
}

void RunTree::addMembers(QTreeWidgetItem* parent, const QJsonObject& object)
{
    for (auto each = object.begin(); each != object.end(); ++each) {
        if (isPhraseMember(object, each.key()))
            continue;
        if (isScalar(each.value()))
            add(parent, each.key(), memberText(object, each.key()));
        else
            addJson(parent, each.key(), each.value());
    }
}

void RunTree::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy) && currentItem())
        QGuiApplication::clipboard()->setText(currentItem()->text(0) + u'\t' + currentItem()->text(1));
    else
        QTreeWidget::keyPressEvent(event);
}

} // namespace ic
