// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/krx/KrxRowParser.h"

#include "core/adapters/NumberText.h"

#include <QJsonArray>
#include <algorithm>

namespace ic {

namespace {

constexpr int kExplainedRows = 5;

bool isCode(QStringView text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'Z');
    });
}

bool isMissingOrZero(const std::optional<Price>& price)
{
    return !price || price->scaled() == 0;
}

/// Index rows have the same meanings under other names.
struct FieldNames
{
    QLatin1String close, change, open, high, low;
};

const FieldNames& fieldNames(KrxService::Kind kind)
{
    static const FieldNames issue{QLatin1String("TDD_CLSPRC"), QLatin1String("CMPPREVDD_PRC"),
                                  QLatin1String("TDD_OPNPRC"), QLatin1String("TDD_HGPRC"),
                                  QLatin1String("TDD_LWPRC")};
    static const FieldNames index{QLatin1String("CLSPRC_IDX"), QLatin1String("CMPPREVDD_IDX"),
                                  QLatin1String("OPNPRC_IDX"), QLatin1String("HGPRC_IDX"),
                                  QLatin1String("LWPRC_IDX")};
    return kind == KrxService::Kind::Index ? index : issue;
}

Phrase problemWith(QLatin1String field, const Phrase& problem)
{
    return Phrase(QT_TRANSLATE_NOOP("Phrase", "%1 %2"), field, problem);
}

Phrase keyHint()
{
    return QT_TRANSLATE_NOOP(
        "Phrase", "Check investment.data.krx.auth-key (KRX_AUTH_KEY); a key is valid for one year.");
}

} // namespace

KrxRowParser::KrxRowParser(const KrxService& service, TradingDate date)
    : m_service(service), m_date(date), m_basDd(date.toBasic())
{}

Result<KrxRows> KrxRowParser::parse(const QJsonDocument& answer)
{
    const QJsonObject object = answer.object();
    if (auto refused = refusal(object); !refused)
        return tl::unexpected(refused.error());
    const QJsonValue block = object.value(QLatin1String("OutBlock_1"));
    if (!block.isArray())
        return fail(QStringLiteral("SCHEMA"),
                    Phrase(QT_TRANSLATE_NOOP("Phrase", "KRX's answer for %1 has no list OutBlock_1."),
                           m_service.path),
                    QT_TRANSLATE_NOOP("Phrase", "The answer was not used; it is malformed, not empty."));
    const QJsonArray list = block.toArray();
    KrxRows rows;
    rows.bars.reserve(list.size());
    for (const QJsonValue& item : list) {
        Bar bar;
        if (const Phrase why = parseRow(item.toObject(), bar); why.isEmpty())
            rows.bars.append(std::move(bar));
        else
            reject(rows, bar.symbol, why);
    }
    return rows;
}

Result<void> KrxRowParser::refusal(const QJsonObject& answer) const
{
    const QJsonValue codeValue = answer.value(QLatin1String("respCode"));
    if (codeValue.isUndefined() || codeValue.isNull())
        return {};
    const QString code = codeValue.toVariant().toString();
    const QString said = answer.value(QLatin1String("respMsg")).toString().left(200);
    Phrase message =
        Phrase(QT_TRANSLATE_NOOP("Phrase", "KRX refused %1: %2 (%3)."), m_service.path, said, code);
    if (code == QLatin1String("401") && said.contains(QLatin1String("API Call"), Qt::CaseInsensitive))
        // Among boards that did answer only the message is shown, so it says what to do.
        return fail(QStringLiteral("SERVICE_NOT_APPLIED"),
                    message += QT_TRANSLATE_NOOP("Phrase", "The key was not applied for this service."),
                    QT_TRANSLATE_NOOP("Phrase",
                                      "The key is fine; apply for this service on the KRX Open API portal."));
    if (code == QLatin1String("401"))
        return fail(QStringLiteral("KEY_REJECTED"), message, keyHint());
    if (code == QLatin1String("404"))
        return fail(QStringLiteral("SERVICE_UNKNOWN"), message,
                    QT_TRANSLATE_NOOP("Phrase", "Check investment.data.krx.base-url (KRX_BASE_URL)."));
    return fail(QStringLiteral("PROVIDER_CODE"), message,
                QT_TRANSLATE_NOOP("Phrase", "The answer was not used."));
}

Phrase KrxRowParser::parseRow(const QJsonObject& row, Bar& bar)
{
    if (row.isEmpty())
        return QT_TRANSLATE_NOOP("Phrase", "is not an object with fields");
    bar.date = m_date;
    bar.source = QStringLiteral("KRX");
    const bool isIndex = m_service.kind == KrxService::Kind::Index;
    if (const Phrase why = isIndex ? parseIndex(row, bar) : parseIssue(row, bar); !why.isEmpty())
        return why;
    const QString basDd = row.value(QLatin1String("BAS_DD")).toVariant().toString();
    if (basDd != m_basDd)
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "is of day \"%1\", asked was %2"), basDd, m_basDd);
    if (const Phrase why = readNumbers(row, bar); !why.isEmpty())
        return why;
    if (const Phrase why = checkPrices(bar); !why.isEmpty())
        return why;
    if (m_seen.contains(bar.symbol))
        return QT_TRANSLATE_NOOP("Phrase", "appears twice");
    m_seen.insert(bar.symbol);
    return {};
}

Phrase KrxRowParser::parseIssue(const QJsonObject& row, Bar& bar)
{
    const QString code = row.value(QLatin1String("ISU_CD")).toString().trimmed();
    bar.symbol = shortCode(code);
    if (bar.symbol.isEmpty()) {
        bar.symbol = code.left(20);
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "ISU_CD \"%1\" is neither a short code nor a Korean ISIN"),
                      bar.symbol);
    }
    bar.name = row.value(QLatin1String("ISU_NM")).toString().trimmed();
    bar.board = m_service.board;
    if (m_service.kind == KrxService::Kind::Etf)
        return {};
    const QString market = row.value(QLatin1String("MKT_NM")).toString().trimmed();
    if (!market.isEmpty() && !market.startsWith(m_service.board))
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "MKT_NM \"%1\" in an answer for %2"), market.left(20),
                      m_service.board);
    if (!market.isEmpty())
        bar.board = market;
    return {};
}

Phrase KrxRowParser::parseIndex(const QJsonObject& row, Bar& bar)
{
    bar.board = m_service.board;
    bar.name = row.value(QLatin1String("IDX_NM")).toString().trimmed();
    if (bar.name.isEmpty())
        return QT_TRANSLATE_NOOP("Phrase", "has no IDX_NM");
    const QString family = row.value(QLatin1String("IDX_CLSS")).toString().trimmed();
    bar.symbol = indexSymbol(family.isEmpty() ? m_service.family : family, bar.name);
    return {};
}

Phrase KrxRowParser::readNumbers(const QJsonObject& row, Bar& bar) const
{
    const FieldNames& names = fieldNames(m_service.kind);
    const std::pair<QLatin1String, std::optional<Price>*> prices[] = {{names.close, &bar.close},
                                                                      {names.change, &bar.change},
                                                                      {names.open, &bar.open},
                                                                      {names.high, &bar.high},
                                                                      {names.low, &bar.low}};
    for (const auto& [field, target] : prices) {
        auto read = readPrice(row.value(field));
        if (!read.problem.isEmpty())
            return problemWith(field, read.problem);
        *target = read.value;
    }
    std::optional<qint64> volume;
    const std::pair<QLatin1String, std::optional<qint64>*> counts[] = {
        {QLatin1String("ACC_TRDVOL"), &volume},
        {QLatin1String("ACC_TRDVAL"), &bar.turnover},
        {QLatin1String("MKTCAP"), &bar.marketCap},
        {QLatin1String("LIST_SHRS"), &bar.listedShares}};
    for (const auto& [field, target] : counts) {
        auto read = readInteger(row.value(field));
        if (!read.problem.isEmpty())
            return problemWith(field, read.problem);
        if (read.value && *read.value < 0)
            return problemWith(field, QT_TRANSLATE_NOOP("Phrase", "is negative"));
        *target = read.value;
    }
    const bool untraded = isMissingOrZero(bar.open) && isMissingOrZero(bar.high) && isMissingOrZero(bar.low);
    if (!volume && !untraded && m_service.kind != KrxService::Kind::Index)
        return QT_TRANSLATE_NOOP("Phrase", "has no ACC_TRDVOL");
    bar.volume = volume.value_or(0);
    return {};
}

Phrase KrxRowParser::checkPrices(Bar& bar) const
{
    const bool isIndex = m_service.kind == KrxService::Kind::Index;
    if (isMissingOrZero(bar.open) && isMissingOrZero(bar.high) && isMissingOrZero(bar.low)) {
        bar.open = bar.high = bar.low = std::nullopt;
        bar.halted = !isIndex;
    }
    if (isIndex && !bar.close) // some indices are published with their volume only
        return {};
    if (!bar.close || bar.close->scaled() <= 0)
        return QT_TRANSLATE_NOOP("Phrase", "has no positive close");
    if (bar.halted || (isIndex && !bar.high))
        return {};
    if (isMissingOrZero(bar.open) || isMissingOrZero(bar.high) || isMissingOrZero(bar.low) ||
        *bar.low < Price())
        return QT_TRANSLATE_NOOP("Phrase", "has only some of open, high and low");
    if (*bar.low > std::min(*bar.open, *bar.close) || *bar.high < std::max(*bar.open, *bar.close))
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "low %1, open %2, close %3, high %4 contradict each other"),
                      bar.low->toText(), bar.open->toText(), bar.close->toText(), bar.high->toText());
    return {};
}

void KrxRowParser::reject(KrxRows& rows, const QString& symbol, const Phrase& why) const
{
    if (++rows.rejected <= kExplainedRows)
        rows.errors.append(
            {symbol.isEmpty() ? m_service.board : symbol, QStringLiteral("ROW_REJECTED"),
             Phrase(QT_TRANSLATE_NOOP("Phrase", "Row of %1 refused: %2."), m_service.path, why)});
}

QString KrxRowParser::shortCode(const QString& issueCode)
{
    if (!isCode(issueCode))
        return {};
    if (issueCode.size() == 6)
        return issueCode;
    // An ISIN of a foreign company (KYG..., HK...) does not contain its KRX code.
    return issueCode.size() == 12 && issueCode.startsWith(QLatin1String("KR")) ? issueCode.mid(3, 6)
                                                                               : QString();
}

QString KrxRowParser::indexSymbol(const QString& family, const QString& name)
{
    QString compact = name;
    compact.replace(QStringLiteral("코스피"), QStringLiteral("KOSPI"));
    compact.replace(QStringLiteral("코스닥"), QStringLiteral("KOSDAQ"));
    compact.removeIf([](QChar c) { return c.isSpace(); });
    const bool named =
        compact.startsWith(QLatin1String("KOSPI")) || compact.startsWith(QLatin1String("KOSDAQ"));
    return QStringLiteral("IDX:") + (named || family.isEmpty() ? compact : family + u':' + compact);
}

} // namespace ic
