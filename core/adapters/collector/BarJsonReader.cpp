// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/collector/BarJsonReader.h"

#include "core/adapters/NumberText.h"
#include "core/adapters/Turnover.h"
#include "core/domain/PhraseJson.h"

#include <algorithm>

namespace ic {

namespace {

constexpr int kExplainedRows = 5;

bool isMissingOrZero(const std::optional<Price>& price)
{
    return !price || price->scaled() == 0;
}

std::optional<BarFetch::Kind> kindFromText(const QString& text)
{
    if (text == QLatin1String("ROWS") || text.isEmpty())
        return BarFetch::Kind::Rows;
    if (text == QLatin1String("NOT_YET"))
        return BarFetch::Kind::NotYet;
    if (text == QLatin1String("CLOSED"))
        return BarFetch::Kind::Closed;
    return std::nullopt;
}

QVector<BarFetch::SymbolError> readErrors(const QJsonArray& list)
{
    QVector<BarFetch::SymbolError> errors;
    for (const QJsonValue& item : list) {
        const QJsonObject error = item.toObject();
        errors.append({error.value(u"symbol").toString(), error.value(u"code").toString(),
                       phraseIn(error, QStringLiteral("message"))});
    }
    return errors;
}

tl::unexpected<Error> malformed(const Phrase& what)
{
    return fail(QStringLiteral("SCHEMA"), what, QT_TRANSLATE_NOOP("Phrase", "The answer was not used."));
}

} // namespace

BarJsonReader::BarJsonReader(const BarRequest& request, QString provider)
    : m_request(request), m_provider(std::move(provider))
{
    for (const QString& symbol : request.symbols)
        m_asked.insert(symbol.trimmed());
}

Result<BarFetch> BarJsonReader::read(const QJsonDocument& answer)
{
    if (answer.isObject())
        return readEnvelope(answer.object());
    if (!answer.isArray())
        return malformed(
            QT_TRANSLATE_NOOP("Phrase", "The answer is neither a list of rows nor an envelope."));
    BarFetch fetch;
    fetch.provider = m_provider;
    readRows(answer.array(), {}, fetch);
    addMissingSymbols(fetch);
    return fetch;
}

Result<BarFetch> BarJsonReader::readEnvelope(const QJsonObject& envelope)
{
    const QString kind = envelope.value(u"kind").toString();
    if (kind == QLatin1String("ERROR"))
        return fail(envelope.value(u"code").toString(QStringLiteral("PROVIDER_ERROR")),
                    phraseIn(envelope, QStringLiteral("message")),
                    phraseIn(envelope, QStringLiteral("next")));
    const auto known = kindFromText(kind);
    if (!known || !envelope.value(u"rows").isArray())
        return malformed(
            Phrase(QT_TRANSLATE_NOOP("Phrase",
                                     "The answer is an object without rows, or of an unknown kind \"%1\"."),
                   kind));
    const QString basDt = envelope.value(u"bas_dt").toString();
    if (!basDt.isEmpty() && basDt != m_request.date.toIso())
        return malformed(Phrase(QT_TRANSLATE_NOOP("Phrase", "The answer is for %1, asked was %2."), basDt,
                                m_request.date.toIso()));
    BarFetch fetch;
    fetch.kind = *known;
    fetch.provider = envelope.value(u"provider").toString(m_provider);
    fetch.errors = readErrors(envelope.value(u"errors").toArray());
    fetch.rejected = int(envelope.value(u"rejected").toInteger());
    for (const QJsonValue& board : envelope.value(u"emptyBoards").toArray())
        fetch.emptyBoards.append(board.toString());
    readRows(envelope.value(u"rows").toArray(), envelope, fetch);
    addMissingSymbols(fetch);
    return fetch;
}

void BarJsonReader::readRows(const QJsonArray& rows, const QJsonObject& defaults, BarFetch& fetch)
{
    int refused = 0;
    fetch.bars.reserve(rows.size());
    for (const QJsonValue& item : rows) {
        Bar bar;
        const Phrase why = readRow(item.toObject(), defaults, bar);
        if (why.isEmpty())
            fetch.bars.append(std::move(bar));
        else if (++refused <= kExplainedRows)
            fetch.errors.append({bar.symbol, QStringLiteral("ROW_REJECTED"),
                                 Phrase(QT_TRANSLATE_NOOP("Phrase", "Row refused: %1."), why)});
    }
    fetch.rejected += refused;
}

Phrase BarJsonReader::readRow(const QJsonObject& row, const QJsonObject& defaults, Bar& bar)
{
    const bool us = m_request.market == Market::Us;
    bar.market = m_request.market;
    bar.date = m_request.date;
    if (const Phrase why = readIdentity(row, bar); !why.isEmpty())
        return why;
    bar.adjusted = row.value(u"adjusted").toBool(defaults.value(u"adjusted").toBool(us));
    bar.source = row.value(u"source").toString(defaults.value(u"provider").toString(m_provider));
    if (const Phrase why = readNumbers(row, bar); !why.isEmpty())
        return why;
    if (const Phrase why = check(bar); !why.isEmpty())
        return why;
    if (us && !bar.turnover)
        bar.turnover = turnoverOf(bar.volume, *bar.close);
    if (m_seen.contains(bar.symbol))
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "%1 appears twice"), bar.symbol);
    m_seen.insert(bar.symbol);
    return {};
}

Phrase BarJsonReader::readIdentity(const QJsonObject& row, Bar& bar) const
{
    bar.symbol = row.value(u"symbol").toString().trimmed();
    if (bar.symbol.isEmpty())
        return QT_TRANSLATE_NOOP("Phrase", "it has no symbol");
    if (!m_asked.isEmpty() && !m_asked.contains(bar.symbol))
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "%1 was not asked for"), bar.symbol);
    for (const QLatin1String field : {QLatin1String("bas_dt"), QLatin1String("date")}) {
        const QJsonValue date = row.value(field);
        if (!date.isUndefined() && date.toString() != m_request.date.toIso())
            return Phrase(QT_TRANSLATE_NOOP("Phrase", "%1 is of %2, asked was %3"), bar.symbol,
                          date.toVariant().toString(), m_request.date.toIso());
    }
    bar.name = row.value(u"name").toString();
    bar.board =
        row.value(u"market").toString(m_request.market == Market::Us ? QStringLiteral("US") : QString());
    const auto isAsked = [&bar](const QString& board) { return bar.board.startsWith(board); };
    if (!m_request.boards.isEmpty() &&
        std::none_of(m_request.boards.begin(), m_request.boards.end(), isAsked))
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "%1 is of market \"%2\", which was not asked for"),
                      bar.symbol, bar.board);
    return {};
}

Phrase BarJsonReader::readNumbers(const QJsonObject& row, Bar& bar) const
{
    const std::pair<QLatin1String, std::optional<Price>*> prices[] = {{QLatin1String("open"), &bar.open},
                                                                      {QLatin1String("high"), &bar.high},
                                                                      {QLatin1String("low"), &bar.low},
                                                                      {QLatin1String("close"), &bar.close},
                                                                      {QLatin1String("change"), &bar.change}};
    for (const auto& [field, target] : prices) {
        auto read = readPrice(row.value(field));
        if (!read.problem.isEmpty())
            return Phrase(QT_TRANSLATE_NOOP("Phrase", "%1 of %2 %3"), field, bar.symbol, read.problem);
        *target = read.value;
    }
    std::optional<qint64> volume;
    const std::pair<QLatin1String, std::optional<qint64>*> counts[] = {
        {QLatin1String("volume"), &volume},
        {QLatin1String("trdVal"), &bar.turnover},
        {QLatin1String("mktCap"), &bar.marketCap},
        {QLatin1String("listedShares"), &bar.listedShares}};
    for (const auto& [field, target] : counts) {
        auto read = readInteger(row.value(field));
        if (read.problem.isEmpty() && read.value && *read.value < 0)
            read.problem = QT_TRANSLATE_NOOP("Phrase", "is negative");
        if (!read.problem.isEmpty())
            return Phrase(QT_TRANSLATE_NOOP("Phrase", "%1 of %2 %3"), field, bar.symbol, read.problem);
        *target = read.value;
    }
    bar.volume = volume.value_or(0);
    bar.halted = row.value(u"halted").toBool();
    return {};
}

Phrase BarJsonReader::check(Bar& bar) const
{
    const bool isIndex = bar.symbol.startsWith(QLatin1String("IDX:"));
    const bool untraded = isMissingOrZero(bar.open) && isMissingOrZero(bar.high) && isMissingOrZero(bar.low);
    if (untraded)
        bar.open = bar.high = bar.low = std::nullopt;
    if (untraded && m_request.market == Market::Kr && !isIndex)
        bar.halted = true;
    if (isIndex && !bar.close)
        return {};
    if (!bar.close || bar.close->scaled() <= 0)
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "%1 has no positive close"), bar.symbol);
    for (const auto& price : {bar.open, bar.high, bar.low}) {
        if (price && price->scaled() <= 0)
            return Phrase(QT_TRANSLATE_NOOP("Phrase", "%1 has a price that is not positive"), bar.symbol);
    }
    const Price lowest = std::min(bar.open.value_or(*bar.close), *bar.close);
    const Price highest = std::max(bar.open.value_or(*bar.close), *bar.close);
    if ((bar.low && *bar.low > lowest) || (bar.high && *bar.high < highest))
        return Phrase(QT_TRANSLATE_NOOP("Phrase", "the prices of %1 contradict each other"), bar.symbol);
    return {};
}

void BarJsonReader::addMissingSymbols(BarFetch& fetch) const
{
    if (fetch.kind != BarFetch::Kind::Rows || fetch.bars.isEmpty())
        return;
    QSet<QString> explained;
    for (const auto& error : fetch.errors)
        explained.insert(error.symbol);
    for (const QString& asked : m_request.symbols) {
        const QString symbol = asked.trimmed();
        if (!symbol.isEmpty() && !m_seen.contains(symbol) && !explained.contains(symbol))
            fetch.errors.append({symbol, QStringLiteral("NO_DATA"),
                                 Phrase(QT_TRANSLATE_NOOP("Phrase", "%1 is not in the answer."), symbol)});
    }
}

} // namespace ic
