// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scheduler/NextCommand.h"

#include "app/scheduler/NextQuestion.h"
#include "core/time/CronPaste.h"
#include "core/time/ZoneText.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ic {

namespace {

enum ExitCode { Done = 0, Refused = 1, BadUsage = 2 };

struct Options
{
    NextQuestion question;
    bool json = false;
    bool fromStdin = false;
    QString complaint;
};

const QString& usage()
{
    static const QString text = u"usage: next \"EXPRESSION\" [--zone ZONE] [--from TIME] [--count N] "
                                "[--mode spring|once] [--json]\n"
                                "       next --stdin --json\n"_s;
    return text;
}

/// Takes one option and its value; the answer is the complaint.
QString takeValue(const QString& name, const QString& value, NextQuestion& question)
{
    bool isNumber = true;
    if (name == u"--zone")
        question.zone = value.toUtf8();
    else if (name == u"--from")
        question.from = value;
    else if (name == u"--mode")
        question.mode = value;
    else if (name == u"--count")
        question.count = value.toLongLong(&isNumber);
    else
        return u"unknown option %1"_s.arg(name);
    return isNumber ? QString() : u"--count wants a whole number, not \"%1\""_s.arg(value);
}

Options readOptions(const QStringList& args)
{
    Options options;
    QStringList expressions;
    for (qsizetype i = 0; i < args.size() && options.complaint.isEmpty(); ++i) {
        const QString& arg = args[i];
        if (arg == u"--json") {
            options.json = true;
        } else if (arg == u"--stdin") {
            options.fromStdin = true;
        } else if (!arg.startsWith(u"--")) {
            expressions << arg;
        } else if (const qsizetype equals = arg.indexOf(u'='); equals > 0) {
            options.complaint = takeValue(arg.first(equals), arg.sliced(equals + 1), options.question);
        } else if (i + 1 < args.size()) {
            options.complaint = takeValue(arg, args[++i], options.question);
        } else {
            options.complaint = u"%1 is unknown or lacks its value"_s.arg(arg);
        }
    }
    if (options.complaint.isEmpty() && expressions.size() != (options.fromStdin ? 0 : 1))
        options.complaint =
            options.fromStdin ? u"--stdin takes no expression"_s : u"one expression is needed, in quotes"_s;
    options.question.expression = expressions.value(0);
    return options;
}

/// An answer as a JSON line, written by hand: instants need no escaping and a stream asks for thousands.
QByteArray answerLine(const NextAnswer& answer, const QByteArray& zone)
{
    QByteArray line = "{\"next\":[";
    for (const Instant at : answer.instants) {
        if (!line.endsWith('['))
            line += ',';
        line += '"' + toIsoOffset(at, zone).toLatin1() + '"';
    }
    line += answer.exhausted ? "],\"exhausted\":true}" : "],\"exhausted\":false}";
    return line;
}

QByteArray refusalLine(const NextRefusal& refusal)
{
    return QJsonDocument(QJsonObject{{u"error"_s, refusal.toJson()}}).toJson(QJsonDocument::Compact);
}

NextRefusal badJson(const QString& message, const QString& offending)
{
    return {
        u"BAD_JSON"_s,
        message,
        -1,
        0,
        offending,
        u"{\"expr\":\"0 0 9 * * *\",\"zone\":\"Asia/Seoul\",\"from\":\"2026-11-23T00:00:00\",\"count\":3}"_s,
        {}};
}

/// A member that is absent or null keeps its default; one of another type is refused.
std::optional<NextRefusal> takeText(const QJsonObject& object, const QString& name, QString& out)
{
    const QJsonValue value = object.value(name);
    if (value.isUndefined() || value.isNull())
        return std::nullopt;
    if (!value.isString())
        return badJson(u"\"%1\" must be a string."_s.arg(name), name);
    out = value.toString();
    return std::nullopt;
}

std::optional<NextRefusal> takeCount(const QJsonObject& object, qint64& out)
{
    const QJsonValue value = object.value(u"count"_s);
    if (value.isUndefined() || value.isNull())
        return std::nullopt;
    const double number = value.toDouble(-1);
    if (!value.isDouble() || number != std::floor(number) || number < 1 ||
        number > NextQuestion::kMostInstants)
        return NextRefusal{u"BAD_COUNT"_s,
                           u"\"count\" must be a whole number of 1 or more."_s,
                           -1,
                           0,
                           QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact)),
                           u"1-%1"_s.arg(NextQuestion::kMostInstants),
                           {}};
    out = qint64(number);
    return std::nullopt;
}

tl::expected<NextQuestion, NextRefusal> readQuestion(const QString& line, const NextQuestion& defaults)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(line.toUtf8(), &error);
    if (error.error != QJsonParseError::NoError)
        return tl::unexpected(
            badJson(u"The line is not JSON: %1."_s.arg(error.errorString()), line.left(200)));
    if (!document.isObject())
        return tl::unexpected(badJson(u"The line is not a JSON object."_s, line.left(200)));
    const QJsonObject object = document.object();
    if (!object.value(u"expr"_s).isString())
        return tl::unexpected(badJson(u"\"expr\" is missing or no string."_s, line.left(200)));

    NextQuestion question = defaults;
    QString zone = QString::fromUtf8(defaults.zone);
    auto refusal = takeText(object, u"expr"_s, question.expression);
    for (const auto& [name, target] :
         {std::pair{u"zone"_s, &zone}, {u"from"_s, &question.from}, {u"mode"_s, &question.mode}})
        refusal = refusal ? refusal : takeText(object, name, *target);
    refusal = refusal ? refusal : takeCount(object, question.count);
    if (refusal)
        return tl::unexpected(*refusal);
    question.zone = zone.toUtf8();
    return question;
}

QByteArray answerTo(const QString& line, const NextQuestion& defaults, NextAnswerer& answerer,
                    const Clock& clock)
{
    const auto question = readQuestion(line, defaults);
    if (!question)
        return refusalLine(question.error());
    const auto answer = answerer.answer(*question, clock.now());
    return answer ? answerLine(*answer, question->zone) : refusalLine(answer.error());
}

int answerStream(const Options& options, QTextStream& in, QTextStream& out, const Clock& clock)
{
    NextAnswerer answerer;
    QString line;
    while (in.readLineInto(&line)) {
        out << QString::fromUtf8(answerTo(line, options.question, answerer, clock)) << '\n';
        out.flush();
    }
    return Done;
}

void printRefusal(const NextRefusal& refusal, QTextStream& err)
{
    err << refusal.message << '\n';
    if (!refusal.allowed.isEmpty())
        err << "allowed: " << refusal.allowed << '\n';
    if (!refusal.suggestion.isEmpty())
        err << "did you mean: \"" << refusal.suggestion << "\"\n";
}

int answerOne(const Options& options, QTextStream& out, QTextStream& err, const Clock& clock)
{
    NextAnswerer answerer;
    const auto answer = answerer.answer(options.question, clock.now());
    if (options.json) {
        out << QString::fromUtf8(answer ? answerLine(*answer, options.question.zone)
                                        : refusalLine(answer.error()))
            << '\n';
        return answer ? Done : Refused;
    }
    if (!answer) {
        printRefusal(answer.error(), err);
        return Refused;
    }
    if (const auto reading = CronPaste::quartzReading(options.question.expression))
        err << reading->note << " \"" << reading->suggestion << "\"\n";
    for (const Instant at : answer->instants)
        out << toIsoOffset(at, options.question.zone) << '\n';
    if (answer->exhausted)
        out << (answer->instants.empty() ? "never\n" : "then never again\n");
    return Done;
}

} // namespace

int runNextCommand(const QStringList& args, QTextStream& in, QTextStream& out, QTextStream& err,
                   const Clock& clock)
{
    const Options options = readOptions(args);
    if (!options.complaint.isEmpty()) {
        err << options.complaint << '\n' << usage();
        return BadUsage;
    }
    const int code =
        options.fromStdin ? answerStream(options, in, out, clock) : answerOne(options, out, err, clock);
    out.flush();
    err.flush();
    return code;
}

} // namespace ic
