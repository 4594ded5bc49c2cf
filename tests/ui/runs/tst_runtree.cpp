// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/PhraseJson.h"
#include "ui/runs/RunTree.h"

#include <QJsonArray>
#include <QTest>
#include <QTranslator>

namespace ic {

using namespace Qt::StringLiterals;

namespace {

/// Answers every text of the tree with the text in brackets.
class Brackets final : public QTranslator
{
public:
    QString translate(const char* context, const char* source, const char*, int) const override
    {
        const bool ours = qstrcmp(context, "ic::RunTree") == 0 || qstrcmp(context, "Phrase") == 0;
        return ours ? u'[' + QString::fromUtf8(source) + u']' : QString();
    }
    bool isEmpty() const override { return false; }
};

RunDetail backfill()
{
    RunDetail detail;
    detail.row.runState = RunState::Succeeded;
    detail.row.counters.written = 314;
    detail.parameters = {{u"market"_s, u"KRX"_s}};
    return detail;
}

QStringList sections(const RunTree& tree)
{
    QStringList titles;
    for (int i = 0; i < tree.topLevelItemCount(); ++i)
        titles.append(tree.topLevelItem(i)->text(0));
    return titles;
}

} // namespace

class TestRunTree : public QObject
{
    Q_OBJECT
private slots:
    void showsTheShownRunInTheLanguageThatIsChosen()
    {
        const Theme theme;
        RunTree tree(theme);
        tree.setDetail(backfill());
        QCOMPARE(sections(tree), QStringList({u"Run"_s, u"Counted"_s, u"Parameters"_s}));

        Brackets brackets;
        QCoreApplication::installTranslator(&brackets);
        QTRY_COMPARE(sections(tree), QStringList({u"[Run]"_s, u"[Counted]"_s, u"[Parameters]"_s}));
        QCoreApplication::removeTranslator(&brackets);
    }

    void saysWhatAJobLeftInItsResultsInThatLanguageToo()
    {
        const Theme theme;
        RunTree tree(theme);
        QJsonObject day{{u"session"_s, u"2026-11-20"_s}};
        putPhrase(day, u"message"_s, Phrase("%1 rows are fewer.", 12));
        RunDetail detail = backfill();
        detail.details = {{u"days"_s, QJsonArray{day}}};
        Brackets brackets;
        QCoreApplication::installTranslator(&brackets);
        tree.setDetail(detail);
        const QTreeWidgetItem* shown = tree.topLevelItem(3)->child(0)->child(0);
        QCOMPARE(shown->childCount(), 2);
        QCOMPARE(shown->child(0)->text(1), u"[[12] rows are fewer.]"_s);
        QVERIFY(shown->text(1).startsWith(u"[[12] rows are fewer.]"));
        QCoreApplication::removeTranslator(&brackets);
    }
};

} // namespace ic

QTEST_MAIN(ic::TestRunTree)
#include "tst_runtree.moc"
