// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scheduler/WhyCommand.h"

#include "app/scheduler/RowText.h"

using namespace Qt::StringLiterals;

namespace ic {

namespace {

void print(QTextStream& out, const QJsonObject& report)
{
    const QJsonObject row = report.value(u"occurrence"_s).toObject();
    out << row.value(u"job"_s).toString() << u"  "_s << longTimeText(row, u"plannedAt"_s) << u"  "_s
        << outcomeText(row) << (report.value(u"predicted"_s).toBool() ? u"  (predicted)\n"_s : u"\n"_s)
        << report.value(u"headline"_s).toString() << u"\n\n"_s;
    for (const QJsonValue& factor : report.value(u"factors"_s).toArray()) {
        out << u"  %1 %2 %3"_s.arg(factor[u"verdict"_s].toString(), -6)
                   .arg(factor[u"rule"_s].toString(), -11)
                   .arg(factor[u"sentence"_s].toString());
        const QString control = factor[u"control"_s].toString();
        out << (control.isEmpty() ? u"\n"_s : u"  [%1]\n"_s.arg(control));
    }
}

} // namespace

void WhyCommand::declare(QCommandLineParser& parser) const
{
    parser.addOption({u"job"_s, u"The job, with --at."_s, u"JOB"_s});
    parser.addOption({u"at"_s, u"The planned instant: ISO, Asia/Seoul without an offset."_s, u"T"_s});
    parser.addOption({u"lang"_s, u"Language of the sentences: en or ko."_s, u"L"_s, u"en"_s});
}

int WhyCommand::execute(const QCommandLineParser& parser, CliContext& context) const
{
    QJsonObject question{{u"language"_s, parser.value(u"lang"_s)}};
    const QStringList words = parser.positionalArguments();
    bool number = false;
    if (!words.isEmpty())
        question.insert(u"occurrence"_s, words.first().toLongLong(&number));
    const bool byJob = parser.isSet(u"job"_s) && parser.isSet(u"at"_s);
    if (words.isEmpty() ? !byJob : !number || parser.isSet(u"job"_s) || parser.isSet(u"at"_s))
        return usageError(context, u"Give the number of an occurrence, or a job and an instant."_s);
    if (byJob) {
        question.insert(u"job"_s, parser.value(u"job"_s));
        question.insert(u"at"_s, parser.value(u"at"_s));
    }
    const auto report = ask(parser, context, u"why"_s, question);
    if (!report)
        return kRefused;
    if (parser.isSet(u"json"_s))
        printJson(context, *report);
    else
        print(context.out, *report);
    return kDone;
}

} // namespace ic
