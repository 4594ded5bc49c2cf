// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/file/FileBarSource.h"

namespace ic {

namespace {

void keepAsked(QVector<Bar>& bars, const QStringList& symbols)
{
    if (!symbols.isEmpty())
        bars.removeIf([&](const Bar& bar) { return !symbols.contains(bar.symbol); });
}

} // namespace

Result<BarFetch> FileBarSource::fetch(const BarRequest& request, std::stop_token)
{
    const ImportPreview& preview = m_file->preview();
    if (request.market != preview.market) {
        return fail(QStringLiteral("MARKET_UNSUPPORTED"),
                    Phrase(QT_TRANSLATE_NOOP("Phrase", "%1 holds bars of %2."), preview.file,
                           exchangeName(preview.market)));
    }
    BarFetch fetch;
    fetch.provider = BarFile::kProvider;
    fetch.bars = m_file->bars(request.date);
    keepAsked(fetch.bars, request.symbols);
    if (fetch.bars.isEmpty()) {
        return fail(
            QStringLiteral("NO_ROWS"),
            Phrase(QT_TRANSLATE_NOOP("Phrase", "%1 has no row of %2."), preview.file, request.date.toIso()),
            QT_TRANSLATE_NOOP("Phrase", "Nothing was stored for it."));
    }
    return fetch;
}

} // namespace ic
