// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/file/ReferenceFile.h"

#include "core/adapters/file/FileSymbols.h"
#include "core/adapters/file/FileText.h"
#include "core/adapters/file/ImportTable.h"

#include <QFileInfo>
#include <QSet>

using namespace Qt::StringLiterals;

namespace ic {

namespace {

/// The columns every kind has come first.
enum CommonColumn { Symbol, Date, FirstOwn };

QVector<ImportTable::Column> columnsOf(ImportKind kind)
{
    QVector<ImportTable::Column> columns{
        {u"symbol"_s, {u"code"_s, u"ticker"_s, u"isu_cd"_s, u"종목코드"_s}, true},
        {u"date"_s, {u"bas_dt"_s, u"trade_date"_s, u"일자"_s, u"날짜"_s}, kind != ImportKind::Sectors}};
    switch (kind) {
    case ImportKind::Sectors:
        columns.append({u"sector"_s, {u"sector_code"_s, u"industry"_s, u"업종명"_s, u"업종"_s}, true});
        break;
    case ImportKind::Fundamentals:
        columns.append({{u"per"_s, {}, true},
                        {u"peg"_s, {}, true},
                        {u"revenue_growth_pct"_s, {}, true},
                        {u"operating_margin_pct"_s, {}, true},
                        {u"eps_growth_pct"_s},
                        {u"roe_pct"_s}});
        break;
    case ImportKind::Earnings:
        columns[Date] = {u"report_date"_s, {u"date"_s, u"report_dt"_s}, true};
        columns.append({u"surprise_score"_s, {u"score"_s, u"surprise"_s}, true});
        break;
    case ImportKind::OrderFlow:
    case ImportKind::Bars:
        columns.append({{u"net_buy_1d"_s, {u"net_buy_amt_1d"_s}, true},
                        {u"net_buy_5d"_s, {u"net_buy_amt_5d"_s}},
                        {u"market_cap"_s, {u"시가총액"_s}}});
        break;
    }
    return columns;
}

ReferenceRows noRows(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Sectors:
        return QVector<SectorRow>();
    case ImportKind::Fundamentals:
        return QVector<FundamentalsRow>();
    case ImportKind::Earnings:
        return QVector<EarningsRow>();
    case ImportKind::OrderFlow:
    case ImportKind::Bars:
        break;
    }
    return QVector<OrderFlowRow>();
}

const QString kRequired = u"a value; it must not be missing"_s;

void readOwn(ImportTable& table, SectorRow& row)
{
    row.sector = table.text(FirstOwn).toString();
    if (row.sector.isEmpty())
        table.refuse(FirstOwn, kRequired);
}

void readOwn(ImportTable& table, FundamentalsRow& row)
{
    int column = FirstOwn;
    bool any = false;
    for (auto* figure : {&row.per, &row.peg, &row.revenueGrowthPct, &row.operatingMarginPct,
                         &row.epsGrowthPct, &row.roePct}) {
        *figure = table.figure(column++);
        any = any || figure->has_value();
    }
    if (!any && table.isRowGood())
        table.refuse(FirstOwn, u"at least one figure in the row"_s);
}

void readOwn(ImportTable& table, EarningsRow& row)
{
    const auto score = table.figure(FirstOwn);
    if (!score && table.isRowGood())
        table.refuse(FirstOwn, kRequired);
    row.score = score.value_or(0);
}

void readOwn(ImportTable& table, OrderFlowRow& row)
{
    const auto net = table.whole(FirstOwn);
    if (!net && table.isRowGood())
        table.refuse(FirstOwn, kRequired);
    row.netBuy1d = net.value_or(0);
    row.netBuy5d = table.whole(FirstOwn + 1);
    row.marketCap = table.whole(FirstOwn + 2);
    if (row.marketCap && *row.marketCap < 0)
        table.refuse(FirstOwn + 2, u"an amount that is not below zero"_s);
}

/// Reads the rows of one kind and what the preview says of them.
class Reading
{
public:
    Reading(ImportTable& table, ImportProblems& problems, ImportPreview& preview,
            std::optional<TradingDate> date)
        : m_table(table), m_problems(problems), m_preview(preview), m_date(date)
    {}

    template <typename Row>
    void all(QVector<Row>& rows)
    {
        while (m_table.next()) {
            Row row;
            readKey(row.symbol, row.date);
            readOwn(m_table, row);
            ++m_preview.rows;
            if (m_table.isRowGood() && isFirst(row.symbol, row.date)) {
                note(row.date);
                rows.append(std::move(row));
            }
        }
        m_preview.symbols = int(m_symbols.size());
    }

private:
    void readKey(QString& symbol, TradingDate& date)
    {
        symbol = FileSymbols::symbolOf(m_preview.market, m_table.text(Symbol));
        if (symbol.isEmpty())
            m_table.refuse(Symbol, FileSymbols::expected(m_preview.market));
        const bool given = !m_table.text(Date).isEmpty();
        const auto read = given ? m_table.date(Date) : m_date;
        if (!given && !read)
            m_table.refuse(Date, u"a date, in the row, in the file's name or as an option"_s);
        date = read.value_or(TradingDate());
    }
    bool isFirst(const QString& symbol, TradingDate date)
    {
        const auto key = std::pair(symbol, date);
        const auto former = m_lines.constFind(key);
        if (former == m_lines.constEnd()) {
            m_lines.insert(key, m_table.line());
            m_symbols.insert(symbol);
            return true;
        }
        m_problems.add(m_table.line(), {}, symbol + u' ' + date.toIso(),
                       u"each symbol and date once; line %1 has it already"_s.arg(*former));
        return false;
    }
    void note(TradingDate date)
    {
        m_preview.first = std::min(m_preview.first.value_or(date), date);
        m_preview.last = std::max(m_preview.last.value_or(date), date);
    }

    ImportTable& m_table;
    ImportProblems& m_problems;
    ImportPreview& m_preview;
    std::optional<TradingDate> m_date;
    QHash<std::pair<QString, TradingDate>, qint64> m_lines;
    QSet<QString> m_symbols;
};

} // namespace

QString ReferenceFile::form(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Sectors:
        return u"symbol,sector[,date]"_s;
    case ImportKind::Fundamentals:
        return u"date,symbol,per,peg,revenue_growth_pct,operating_margin_pct[,eps_growth_pct,roe_pct]"_s;
    case ImportKind::Earnings:
        return u"symbol,report_date,surprise_score"_s;
    case ImportKind::OrderFlow:
    case ImportKind::Bars:
        break;
    }
    return u"date,symbol,net_buy_1d[,net_buy_5d,market_cap]"_s;
}

Result<ReferenceFile> ReferenceFile::read(ImportKind kind, Market market, const QString& file,
                                          const FileOptions& options)
{
    const auto text = FileText::read(file);
    if (!text)
        return tl::unexpected(text.error());
    ReferenceFile read{{kind, market, QFileInfo(file).fileName()}, noRows(kind)};
    ImportProblems problems;
    ImportTable table(*text, columnsOf(kind), form(kind), problems);
    Reading reading(table, problems, read.preview,
                    options.date ? options.date : FileOptions::dateInName(file));
    std::visit([&](auto& rows) { reading.all(rows); }, read.rows);
    if (read.preview.rows == 0 && problems.count() == 0)
        problems.add(table.line(), {}, {}, u"at least one row below the header"_s);
    read.preview.problemCount = problems.count();
    read.preview.problems = problems.listed();
    return read;
}

} // namespace ic
