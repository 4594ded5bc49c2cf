// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/file/BarFileReader.h"

#include "core/adapters/Turnover.h"
#include "core/adapters/file/FileText.h"
#include "core/market/BarValidator.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QSet>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace ic {

namespace {

enum Column {
    Symbol,
    Date,
    Open,
    High,
    Low,
    Close,
    Volume,
    Turnover,
    MarketCap,
    ListedShares,
    Change,
    Name,
    Board
};

/// English names, those of KRX's API and those of its Korean exports.
QVector<ImportTable::Column> barColumns()
{
    return {{u"symbol"_s, {u"code"_s, u"ticker"_s, u"isu_cd"_s, u"종목코드"_s}, true},
            {u"date"_s, {u"bas_dt"_s, u"bas_dd"_s, u"trade_date"_s, u"일자"_s, u"날짜"_s}},
            {u"open"_s, {u"open_price"_s, u"tdd_opnprc"_s, u"시가"_s}, true},
            {u"high"_s, {u"high_price"_s, u"tdd_hgprc"_s, u"고가"_s}, true},
            {u"low"_s, {u"low_price"_s, u"tdd_lwprc"_s, u"저가"_s}, true},
            {u"close"_s, {u"close_price"_s, u"tdd_clsprc"_s, u"종가"_s}, true},
            {u"volume"_s, {u"acc_trdvol"_s, u"거래량"_s}, true},
            {u"turnover"_s, {u"trd_val"_s, u"acc_trdval"_s, u"거래대금"_s}},
            {u"market_cap"_s, {u"mktcap"_s, u"시가총액"_s}},
            {u"listed_shares"_s, {u"list_shrs"_s, u"상장주식수"_s}},
            {u"change"_s, {u"cmpprevdd_prc"_s, u"대비"_s}},
            {u"name"_s, {u"isu_nm"_s, u"종목명"_s}},
            {u"board"_s, {u"market"_s, u"mkt_nm"_s, u"시장구분"_s}},
            // Known and not read: they follow from the others or say nothing of the price.
            {u"isin"_s, {u"표준코드"_s}},
            {u"dept"_s, {u"sect_tp_nm"_s, u"소속부"_s}},
            {u"change_pct"_s, {u"fluc_rt"_s, u"등락률"_s}}};
}

const QStringList kKrBoards{u"KOSPI"_s, u"KOSDAQ"_s, u"KOSDAQ GLOBAL"_s, u"KONEX"_s,
                            u"ETF"_s,   u"ETN"_s,    u"ELW"_s,           u"INDEX"_s};

/// The column a finding of the validator is about.
int columnOf(const QString& code, const std::optional<Price>& open, const std::optional<Price>& high,
             const std::optional<Price>& low)
{
    if (code != u"RANGE_ORDER")
        return code == u"NEGATIVE_VOLUME" ? Volume : Close;
    if (low && high && *low > *high)
        return Low;
    return open && ((high && *open > *high) || (low && *open < *low)) ? Open : Close;
}

/// Outside by no more than one in a hundred.
bool isNear(qint64 outer, qint64 inner)
{
    return std::abs(outer - inner) * 100 <= std::max(outer, inner);
}

qint64 scaled(const std::optional<Price>& price)
{
    return price ? price->scaled() : std::numeric_limits<qint64>::min();
}

} // namespace

BarFileReader::BarFileReader(Market market, const QString& file, const FileOptions& options)
    : m_market(market), m_date(options.date ? options.date : FileOptions::dateInName(file))
{
    m_file.m_preview.kind = ImportKind::Bars;
    m_file.m_preview.market = market;
    m_file.m_preview.file = QFileInfo(file).fileName();
    m_file.m_adjusted = options.isAdjusted(market);
}

BarFile BarFileReader::read(const QString& text)
{
    m_file.m_digest = QString::fromLatin1(
        QCryptographicHash::hash(QByteArrayView(reinterpret_cast<const char*>(text.utf16()), text.size() * 2),
                                 QCryptographicHash::Sha256)
            .toHex());
    ImportTable table(text, barColumns(), BarFile::form(), m_problems);
    if (table.isUsable() && !table.has(Date) && !m_date)
        m_problems.add(1, u"date"_s, {}, u"a column date, or the date in the file's name, or as an option"_s);
    else
        while (table.next())
            readRow(table);
    if (m_file.m_preview.rows == 0 && m_problems.count() == 0)
        m_problems.add(table.line(), {}, {}, u"at least one row below the header"_s);
    sortRows();
    refuseDuplicates();
    summarise();
    return std::move(m_file);
}

void BarFileReader::readRow(ImportTable& table)
{
    ++m_file.m_preview.rows;
    BarFile::Row row;
    row.line = qint32(table.line());
    readKey(table, row);
    readBoard(table, row);
    readPrices(table, row);
    readAmounts(table, row);
    if (table.isRowGood())
        judge(table, row);
    if (table.isRowGood())
        m_file.m_rows.push_back(row);
}

void BarFileReader::readKey(ImportTable& table, BarFile::Row& row)
{
    row.symbol = symbolNumber(table);
    if (row.symbol < 0)
        table.refuse(Symbol, FileSymbols::expected(m_market));
    const bool given = !table.text(Date).isEmpty();
    const auto date = given ? table.date(Date) : m_date;
    if (!given && !date)
        table.refuse(Date, u"a date such as 2026-11-20"_s);
    row.day = date.value_or(TradingDate()).epochDay();
    if (const QStringView name = table.text(Name); !name.isEmpty())
        row.name = m_file.m_texts.number(name);
}

int BarFileReader::symbolNumber(ImportTable& table)
{
    const QStringView cell = table.text(Symbol);
    const auto known = m_symbols.constFind(QString::fromRawData(cell.data(), cell.size()));
    if (known != m_symbols.constEnd())
        return *known;
    const QString symbol = FileSymbols::symbolOf(m_market, cell);
    const int number = symbol.isEmpty() ? -1 : m_file.m_texts.number(symbol);
    m_symbols.insert(cell.toString(), number);
    return number;
}

void BarFileReader::readBoard(ImportTable& table, BarFile::Row& row)
{
    const QStringView board = table.text(Board);
    const bool ofOther = !board.isEmpty() && marketFromText(board).value_or(m_market) != m_market;
    if (m_market == Market::Us) {
        if (ofOther || kKrBoards.mid(0, 4).contains(board))
            table.refuse(Board, u"a US row; the file is imported as US"_s);
        row.board = m_file.m_texts.number(u"US");
        return;
    }
    if (ofOther || (!board.isEmpty() && !marketFromText(board) && !kKrBoards.contains(board)))
        table.refuse(Board, u"one of %1"_s.arg(kKrBoards.join(u", "_s)));
    else if (!board.isEmpty() && !marketFromText(board))
        row.board = m_file.m_texts.number(board);
    if (row.board < 0 && table.text(Symbol).startsWith(u"IDX:"))
        row.board = m_file.m_texts.number(u"INDEX");
}

void BarFileReader::readPrices(ImportTable& table, BarFile::Row& row)
{
    row.open = scaled(table.price(Open));
    row.high = scaled(table.price(High));
    row.low = scaled(table.price(Low));
    row.close = scaled(table.price(Close));
    row.change = scaled(table.price(Change));
    row.volume = table.whole(Volume).value_or(0);
    const auto isNothing = [](qint64 price) { return price == 0 || price == BarFile::Row::kNone; };
    // KRX publishes a name that did not trade with its last close and zeros.
    if (m_market == Market::Kr && row.volume == 0 && isNothing(row.open) && isNothing(row.high) &&
        isNothing(row.low)) {
        row.open = row.high = row.low = BarFile::Row::kNone;
        row.halted = true;
    }
}

void BarFileReader::readAmounts(ImportTable& table, BarFile::Row& row)
{
    int column = Turnover;
    for (qint64* amount : {&row.turnover, &row.marketCap, &row.listedShares}) {
        const auto value = table.whole(column);
        if (value && *value < 0)
            table.refuse(column, u"an amount that is not below zero"_s);
        *amount = value.value_or(BarFile::Row::kNone);
        ++column;
    }
    if (!table.has(Turnover) && row.close != BarFile::Row::kNone)
        row.turnover = turnoverOf(row.volume, Price::fromScaled(row.close)).value_or(BarFile::Row::kNone);
}

void BarFileReader::judge(ImportTable& table, BarFile::Row& row)
{
    int column = Open;
    for (const qint64 price : {row.open, row.high, row.low}) {
        if (price != BarFile::Row::kNone && price <= 0)
            table.refuse(column, u"a price above zero, or - when there was none"_s);
        ++column;
    }
    if (!table.isRowGood())
        return;
    widen(row);
    const Bar bar = m_file.barOf(row);
    for (const BarFinding& finding : BarValidator::checkBar(bar, std::nullopt)) {
        if (finding.severity == BarFinding::Severity::Reject)
            table.refuse(
                columnOf(finding.code, bar.open, bar.high, bar.low),
                finding.code == u"RANGE_ORDER"
                    ? u"low <= open, close <= high; the row has open %1, high %2, low %3, close %4"_s.arg(
                          table.raw(Open), table.raw(High), table.raw(Low), table.raw(Close))
                : finding.code == u"NEGATIVE_VOLUME" ? u"a volume that is not below zero"_s
                                                     : u"a close above zero"_s);
    }
}

void BarFileReader::widen(BarFile::Row& row)
{
    if (row.high == BarFile::Row::kNone || row.low == BarFile::Row::kNone || row.low > row.high)
        return;
    const qint64 high = row.high, low = row.low;
    for (const qint64 inner : {row.open, row.close}) {
        if (inner == BarFile::Row::kNone)
            continue;
        if (inner > row.high && isNear(inner, high))
            row.high = inner;
        if (inner < row.low && isNear(low, inner))
            row.low = inner;
    }
    m_file.m_preview.widened += row.high != high || row.low != low;
}

void BarFileReader::sortRows()
{
    const auto byKey = [](const BarFile::Row& a, const BarFile::Row& b) {
        return std::pair(a.day, a.symbol) < std::pair(b.day, b.symbol);
    };
    if (!std::is_sorted(m_file.m_rows.begin(), m_file.m_rows.end(), byKey))
        std::stable_sort(m_file.m_rows.begin(), m_file.m_rows.end(), byKey);
}

void BarFileReader::refuseDuplicates()
{
    const auto& rows = m_file.m_rows;
    for (size_t i = 1; i < rows.size(); ++i) {
        if (rows[i].day != rows[i - 1].day || rows[i].symbol != rows[i - 1].symbol)
            continue;
        const TradingDate date(rows[i].day);
        m_problems.add(rows[i].line, {}, m_file.m_texts.text(rows[i].symbol) + u' ' + date.toIso(),
                       u"each symbol and date once; line %1 has it already"_s.arg(rows[i - 1].line));
    }
}

void BarFileReader::summarise()
{
    QSet<int> symbols;
    for (const BarFile::Row& row : m_file.m_rows) {
        symbols.insert(row.symbol);
        if (m_file.m_dates.empty() || m_file.m_dates.back().epochDay() != row.day)
            m_file.m_dates.push_back(TradingDate(row.day));
    }
    ImportPreview& preview = m_file.m_preview;
    preview.symbols = int(symbols.size());
    if (!m_file.m_dates.empty()) {
        preview.first = m_file.m_dates.front();
        preview.last = m_file.m_dates.back();
    }
    preview.problemCount = m_problems.count();
    preview.problems = m_problems.listed();
}

Result<BarFile> BarFile::read(Market market, const QString& file, const FileOptions& options)
{
    return FileText::read(file).map(
        [&](const QString& text) { return BarFileReader(market, file, options).read(text); });
}

} // namespace ic
