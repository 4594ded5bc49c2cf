// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/Market.h"

#include <QHash>
#include <QString>

namespace ic {

/// Texts that repeat in a file, kept once; and what counts as a symbol of a market. Lives on one thread.
class FileSymbols
{
public:
    /// The number of `text`; equal texts have the same one.
    int number(QStringView text);
    const QString& text(int number) const { return m_texts[size_t(number)]; }
    int count() const { return int(m_texts.size()); }

    /// As stored: KRX short codes (also out of a Korean ISIN), US tickers, "IDX:..."; empty for anything
    /// else.
    static QString symbolOf(Market market, QStringView cell);
    static QString expected(Market market);

private:
    QHash<QString, int> m_numbers;
    std::vector<QString> m_texts;
};

} // namespace ic
