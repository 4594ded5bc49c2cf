// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/adapters/file/FileOptions.h"
#include "core/adapters/file/FileSymbols.h"
#include "core/domain/Bar.h"
#include "core/domain/ResearchRows.h"
#include "core/domain/Result.h"

#include <QVector>
#include <vector>

namespace ic {

/// The daily bars of a file, read and judged (docs/imports.md), in a form small enough for years of a whole
/// market. Immutable once read, any thread.
class BarFile
{
public:
    /// "date,symbol,open,high,low,close,volume[,...]"
    static QString form();
    static inline const QString kProvider = QStringLiteral("FILE");

    /// An Error only when the file cannot be read at all: NO_FILE, FILE_TOO_LARGE, BAD_GZIP, NOT_TEXT. What
    /// is wrong inside is in preview(); then the rows must not be stored.
    static Result<BarFile> read(Market market, const QString& file, const FileOptions& options);

    const ImportPreview& preview() const { return m_preview; }
    /// Dates with rows, ascending.
    const std::vector<TradingDate>& dates() const { return m_dates; }
    /// Those of one date; of all names when `symbols` is empty.
    QVector<Bar> bars(TradingDate date) const;
    /// SHA-256 over the text, in hex: what makes this file this file.
    const QString& digest() const { return m_digest; }

private:
    friend class BarFileReader;
    /// One line; prices in ten-thousandths. Texts are numbers of m_texts.
    struct Row
    {
        static constexpr qint64 kNone = std::numeric_limits<qint64>::min();
        qint32 day = 0;
        qint32 line = 0;
        int symbol = 0, name = -1, board = -1;
        qint64 open = kNone, high = kNone, low = kNone, close = kNone, change = kNone;
        qint64 volume = 0;
        qint64 turnover = kNone, marketCap = kNone, listedShares = kNone;
        bool halted = false;
    };
    Bar barOf(const Row& row) const;

    ImportPreview m_preview;
    bool m_adjusted = false;
    FileSymbols m_texts;
    std::vector<Row> m_rows; ///< ascending by day, then symbol
    std::vector<TradingDate> m_dates;
    QString m_digest;
};

} // namespace ic
