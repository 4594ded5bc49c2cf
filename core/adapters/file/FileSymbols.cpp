// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/file/FileSymbols.h"

#include "core/adapters/krx/KrxRowParser.h"

#include <QRegularExpression>

namespace ic {

int FileSymbols::number(QStringView text)
{
    // Looked up without a copy; most texts are known.
    const auto found = m_numbers.constFind(QString::fromRawData(text.data(), text.size()));
    if (found != m_numbers.constEnd())
        return *found;
    const int number = count();
    m_texts.push_back(text.toString());
    m_numbers.insert(m_texts.back(), number);
    return number;
}

QString FileSymbols::symbolOf(Market market, QStringView cell)
{
    static const QRegularExpression index(QStringLiteral("^IDX:\\S{1,40}\\z"));
    static const QRegularExpression ticker(QStringLiteral("^[A-Z0-9^][A-Z0-9.^=-]{0,15}\\z"));
    const QString text = cell.toString();
    if (index.match(text).hasMatch())
        return text;
    if (market == Market::Kr)
        return KrxRowParser::shortCode(text);
    return ticker.match(text).hasMatch() ? text : QString();
}

QString FileSymbols::expected(Market market)
{
    return market == Market::Kr
               ? QStringLiteral("a KRX code of six characters such as 005930, leading zeros kept")
               : QStringLiteral("a ticker in capitals such as AAPL or BRK.B");
}

} // namespace ic
