// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/runs/RunTree.h"

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
        return qstrcmp(context, "ic::RunTree") == 0 ? u'[' + QString::fromUtf8(source) + u']' : QString();
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
};

} // namespace ic

QTEST_MAIN(ic::TestRunTree)
#include "tst_runtree.moc"
