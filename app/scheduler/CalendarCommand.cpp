// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/scheduler/CalendarCommand.h"

#include "core/time/ZoneText.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace ic {

namespace {

enum ExitCode { Done = 0, Refused = 1, BadUsage = 2 };

struct Options
{
    std::optional<Market> market;
    std::optional<TradingDate> from;
    std::optional<TradingDate> to;
    bool json = false;
};

QString takeValue(const QString& name, const QString& value, Options& options)
{
    if (name == u"--market") {
        options.market = marketFromText(value);
        return options.market ? QString() : u"\"%1\" is no market: KRX or NYSE"_s.arg(value);
    }
    if (name != u"--from" && name != u"--to")
        return u"unknown option %1"_s.arg(name);
    const auto date = TradingDate::fromIso(value);
    (name == u"--from" ? options.from : options.to) = date;
    return date ? QString() : u"%1 wants a date (yyyy-mm-dd), not \"%2\""_s.arg(name, value);
}

/// The answer is the complaint, empty when the options are good.
QString readOptions(const QStringList& args, Options& options)
{
    for (qsizetype i = 0; i < args.size(); ++i) {
        const QString& arg = args[i];
        const qsizetype equals = arg.indexOf(u'=');
        QString complaint;
        if (arg == u"--json")
            options.json = true;
        else if (arg.startsWith(u"--") && equals > 0)
            complaint = takeValue(arg.first(equals), arg.sliced(equals + 1), options);
        else if (arg.startsWith(u"--") && i + 1 < args.size())
            complaint = takeValue(arg, args[++i], options);
        else
            complaint = arg.startsWith(u"--") ? u"%1 is unknown or lacks its value"_s.arg(arg)
                                              : u"\"%1\" is not understood"_s.arg(arg);
        if (!complaint.isEmpty())
            return complaint;
    }
    if (!options.market || !options.from || !options.to)
        return u"--market, --from and --to are needed"_s;
    return *options.from > *options.to ? u"--from is later than --to"_s : QString();
}

void printJson(const std::vector<Session>& sessions, const QByteArray& zone, QTextStream& out)
{
    for (const Session& session : sessions) {
        const QJsonObject object{{u"date"_s, session.date.toIso()},
                                 {u"open"_s, toIsoOffset(session.open, zone)},
                                 {u"close"_s, toIsoOffset(session.close, zone)},
                                 {u"note"_s, session.note}};
        out << QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)) << '\n';
    }
}

void printTable(const MarketCalendar& calendar, const std::vector<Session>& sessions, QTextStream& out)
{
    const QByteArray zone = exchangeZone(calendar.market());
    out << "date        day  open   close  note\n";
    for (const Session& session : sessions) {
        out << session.date.toIso() << "  "
            << u"MonTueWedThuFriSatSun"_s.sliced((session.date.dayOfWeek() - 1) * 3, 3) << "  "
            << toIsoOffset(session.open, zone).sliced(11, 5) << "  "
            << toIsoOffset(session.close, zone).sliced(11, 5);
        if (!session.note.isEmpty())
            out << "  " << session.note;
        out << '\n';
    }
    out << sessions.size() << " session(s), " << exchangeName(calendar.market()) << " time (" << zone
        << ")\n";
}

int printSessions(const Options& options, const MarketCalendar& calendar, QTextStream& out, QTextStream& err)
{
    for (const TradingDate date : {*options.from, *options.to}) {
        if (calendar.covers(date))
            continue;
        err << u"%1 is not covered: the %2 calendar runs from %3 to %4. An override file can extend it.\n"_s
                   .arg(date.toIso(), exchangeName(calendar.market()), calendar.firstCovered().toIso(),
                        calendar.lastCovered().toIso());
        return Refused;
    }
    const std::vector<Session> sessions = calendar.sessionsBetween(*options.from, *options.to);
    if (options.json)
        printJson(sessions, exchangeZone(calendar.market()), out);
    else
        printTable(calendar, sessions, out);
    return Done;
}

template <typename Calendars>
int run(const QStringList& args, QTextStream& out, QTextStream& err, const Calendars& calendars)
{
    Options options;
    if (const QString complaint = readOptions(args, options); !complaint.isEmpty()) {
        err << complaint << "\nusage: calendar --market KRX|NYSE --from DATE --to DATE [--json]\n";
        err.flush();
        return BadUsage;
    }
    const int code = calendars(options);
    out.flush();
    err.flush();
    return code;
}

} // namespace

int runCalendarCommand(const QStringList& args, QTextStream& out, QTextStream& err,
                       const MarketCalendars& calendars)
{
    return run(args, out, err, [&](const Options& options) {
        return printSessions(options, calendars.of(*options.market), out, err);
    });
}

int runCalendarCommand(const QStringList& args, QTextStream& out, QTextStream& err)
{
    return run(args, out, err, [&](const Options& options) -> int {
        const auto calendars = MarketCalendars::load();
        if (calendars)
            return printSessions(options, (*calendars)->of(*options.market), out, err);
        err << calendars.error().text() << '\n';
        return Refused;
    });
}

} // namespace ic
