// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/FakeKrxServer.h"

#include <QJsonDocument>
#include <QProcess>
#include <QUrlQuery>

namespace ic {

namespace {

const QByteArray kPrefix = QByteArrayLiteral("/svc/apis/");

QJsonObject changed(QJsonObject row, const QMap<QString, QString>& changes)
{
    for (auto it = changes.begin(); it != changes.end(); ++it)
        row.insert(it.key(), it.value());
    return row;
}

QJsonObject fields(const QString& basDd, std::initializer_list<std::pair<const char*, QString>> list)
{
    QJsonObject row{{QStringLiteral("BAS_DD"), basDd}};
    for (const auto& [name, value] : list)
        row.insert(QLatin1String(name), value);
    return row;
}

FakeHttpServer::Reply refused(const QByteArray& message, const QByteArray& code)
{
    return FakeHttpServer::Reply::json("{\"respMsg\":\"" + message + "\",\"respCode\":\"" + code + "\"}");
}

QList<QByteArray> csvLines(const QString& file)
{
    QProcess gzip;
    gzip.start(QStringLiteral("gzip"), {QStringLiteral("-dc"), file});
    if (!gzip.waitForFinished(20'000) || gzip.exitCode() != 0)
        return {};
    return gzip.readAllStandardOutput().split('\n');
}

} // namespace

FakeKrxServer::FakeKrxServer(QObject* parent) : FakeHttpServer(parent)
{
    onAny([this](const Request& request) { return answer(request); });
}

void FakeKrxServer::add(const QString& service, const QJsonObject& row)
{
    m_rows[service][row.value(QLatin1String("BAS_DD")).toString()].append(row);
}

FakeHttpServer::Reply FakeKrxServer::answer(const Request& request) const
{
    static const QSet<QByteArray> services = {"sto/stk_bydd_trd", "sto/ksq_bydd_trd", "etp/etf_bydd_trd",
                                              "idx/kospi_dd_trd", "idx/kosdaq_dd_trd"};
    const QByteArray service = request.path.mid(kPrefix.size());
    if (!request.path.startsWith(kPrefix) || !services.contains(service))
        return refused("[" + request.path.mid(1) + "] API referenced by the path does not exist.", "404");
    if (request.headers.value("auth_key") != key)
        return refused("Unauthorized Key", "401");
    if (notApplied.contains(QString::fromLatin1(service)))
        return refused("Unauthorized API Call", "401");
    const QString day = QUrlQuery(QString::fromLatin1(request.query)).queryItemValue(QStringLiteral("basDd"));
    const QJsonArray rows = m_rows.value(QString::fromLatin1(service)).value(day);
    return Reply::json(
        QJsonDocument(QJsonObject{{QStringLiteral("OutBlock_1"), rows}}).toJson(QJsonDocument::Compact));
}

QJsonObject FakeKrxServer::stock(const QString& basDd, const QString& code, const QString& market,
                                 qint64 close, const QMap<QString, QString>& changes)
{
    const auto won = [](qint64 value) { return QString::number(value); };
    return changed(fields(basDd, {{"ISU_CD", code},
                                  {"ISU_NM", QStringLiteral("가온%1").arg(code)},
                                  {"MKT_NM", market},
                                  {"SECT_TP_NM", QString()},
                                  {"TDD_CLSPRC", won(close)},
                                  {"CMPPREVDD_PRC", QStringLiteral("-400")},
                                  {"FLUC_RT", QStringLiteral("-0.57")},
                                  {"TDD_OPNPRC", won(close + 300)},
                                  {"TDD_HGPRC", won(close + 500)},
                                  {"TDD_LWPRC", won(close - 600)},
                                  {"ACC_TRDVOL", QStringLiteral("588900")},
                                  {"ACC_TRDVAL", won(close * 588'900)},
                                  {"MKTCAP", won(close * 20'000'000)},
                                  {"LIST_SHRS", QStringLiteral("20000000")}}),
                   changes);
}

QJsonObject FakeKrxServer::etf(const QString& basDd, const QString& code, qint64 close,
                               const QMap<QString, QString>& changes)
{
    QJsonObject row = stock(basDd, code, QString(), close);
    row.remove(QStringLiteral("MKT_NM"));
    row.remove(QStringLiteral("SECT_TP_NM"));
    for (const char* name : {"IDX_IND_NM", "OBJ_STKPRC_IDX", "CMPPREVDD_IDX", "FLUC_RT_IDX"})
        row.insert(QLatin1String(name), QStringLiteral("-"));
    row.insert(QStringLiteral("NAV"), QStringLiteral("%1.53").arg(close));
    row.insert(QStringLiteral("INVSTASST_NETASST_TOTAMT"), QStringLiteral("0"));
    return changed(row, changes);
}

QJsonObject FakeKrxServer::index(const QString& basDd, const QString& family, const QString& name,
                                 const QString& close, const QMap<QString, QString>& changes)
{
    return changed(fields(basDd, {{"IDX_CLSS", family},
                                  {"IDX_NM", name},
                                  {"CLSPRC_IDX", close},
                                  {"CMPPREVDD_IDX", QStringLiteral("-12.34")},
                                  {"FLUC_RT", QStringLiteral("-0.50")},
                                  {"OPNPRC_IDX", close},
                                  {"HGPRC_IDX", close},
                                  {"LWPRC_IDX", close},
                                  {"ACC_TRDVOL", QStringLiteral("412345678")},
                                  {"ACC_TRDVAL", QStringLiteral("9876543210123")},
                                  {"MKTCAP", QStringLiteral("2876543210123456")}}),
                   changes);
}

void FakeKrxServer::addOrdinaryDay(const QString& basDd)
{
    const QString zero = QStringLiteral("0");
    const QMap<QString, QString> halted = {
        {QStringLiteral("TDD_OPNPRC"), zero}, {QStringLiteral("TDD_HGPRC"), zero},
        {QStringLiteral("TDD_LWPRC"), zero},  {QStringLiteral("ACC_TRDVOL"), zero},
        {QStringLiteral("ACC_TRDVAL"), zero}, {QStringLiteral("CMPPREVDD_PRC"), zero}};
    add(QStringLiteral("sto/stk_bydd_trd"),
        stock(basDd, QStringLiteral("123450"), QStringLiteral("KOSPI"), 70'100));
    add(QStringLiteral("sto/stk_bydd_trd"),
        stock(basDd, QStringLiteral("0123A0"), QStringLiteral("KOSPI"), 5'120, halted));
    add(QStringLiteral("sto/ksq_bydd_trd"),
        stock(basDd, QStringLiteral("234560"), QStringLiteral("KOSDAQ"), 12'050));
    add(QStringLiteral("sto/ksq_bydd_trd"),
        stock(basDd, QStringLiteral("345670"), QStringLiteral("KOSDAQ GLOBAL"), 221'500));
    add(QStringLiteral("etp/etf_bydd_trd"), etf(basDd, QStringLiteral("069500"), 48'215));
    add(QStringLiteral("idx/kospi_dd_trd"),
        index(basDd, QStringLiteral("KOSPI"), QStringLiteral("코스피"), QStringLiteral("4,012.35")));
    add(QStringLiteral("idx/kospi_dd_trd"),
        index(basDd, QStringLiteral("KOSPI"), QStringLiteral("코스피 200"), QStringLiteral("560.27")));
    add(QStringLiteral("idx/kosdaq_dd_trd"),
        index(basDd, QStringLiteral("KOSDAQ"), QStringLiteral("코스닥"), QStringLiteral("912.80")));
}

int FakeKrxServer::loadCsv(const QString& file, const QString& basDd)
{
    const QList<QByteArray> lines = csvLines(file);
    int rows = 0;
    for (const QByteArray& line : lines.mid(1)) {
        const QStringList cell = QString::fromUtf8(line).split(u',');
        if (cell.size() != 15 || cell[3] == QLatin1String("KONEX"))
            continue;
        const QString service = cell[3].startsWith(QLatin1String("KOSDAQ"))
                                    ? QStringLiteral("sto/ksq_bydd_trd")
                                    : QStringLiteral("sto/stk_bydd_trd");
        add(service, fields(basDd, {{"ISU_CD", cell[0]},
                                    {"ISU_NM", cell[2]},
                                    {"MKT_NM", cell[3]},
                                    {"SECT_TP_NM", cell[4]},
                                    {"TDD_CLSPRC", cell[5]},
                                    {"CMPPREVDD_PRC", cell[6]},
                                    {"FLUC_RT", cell[7]},
                                    {"TDD_OPNPRC", cell[8]},
                                    {"TDD_HGPRC", cell[9]},
                                    {"TDD_LWPRC", cell[10]},
                                    {"ACC_TRDVOL", cell[11]},
                                    {"ACC_TRDVAL", cell[12]},
                                    {"MKTCAP", cell[13]},
                                    {"LIST_SHRS", cell[14]}}));
        ++rows;
    }
    return lines.isEmpty() ? -1 : rows;
}

} // namespace ic
