// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/adapters/file/DropFolderSource.h"

#include "core/adapters/collector/BarJsonReader.h"
#include "core/adapters/file/FileBarSource.h"
#include "core/adapters/file/FileText.h"
#include "core/adapters/file/ImportProblems.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace ic {

namespace {

QStringList prefixes(Market market)
{
    return market == Market::Kr ? QStringList{u"kr-"_s, u"krx-"_s} : QStringList{u"us-"_s};
}

const QStringList kEndings{u".json"_s, u".csv"_s, u".json.gz"_s, u".csv.gz"_s};

} // namespace

QString DropFolderSource::fileOf(TradingDate session) const
{
    const QDir folder(m_folder);
    for (const QString& prefix : prefixes(m_market)) {
        for (const QString& ending : kEndings) {
            const QString name = prefix + session.toIso() + ending;
            if (QFileInfo(folder.filePath(name)).isFile())
                return name;
        }
    }
    return {};
}

Result<BarFetch> DropFolderSource::fetch(const BarRequest& request, std::stop_token)
{
    if (request.market != m_market) {
        return fail(
            u"MARKET_UNSUPPORTED"_s,
            Phrase(QT_TRANSLATE_NOOP("Phrase", "This folder is set up for %1."), exchangeName(m_market)));
    }
    const QString name = fileOf(request.date);
    if (name.isEmpty()) {
        BarFetch none;
        none.kind = BarFetch::Kind::NotYet;
        none.provider = BarFile::kProvider;
        return none;
    }
    const QString path = QDir(m_folder).filePath(name);
    return name.contains(u".json") ? readJson(path, request) : readCsv(path, request);
}

Result<BarFetch> DropFolderSource::readJson(const QString& path, const BarRequest& request) const
{
    const auto bytes = FileText::readBytes(path);
    if (!bytes)
        return tl::unexpected(bytes.error());
    QJsonParseError error;
    const QJsonDocument answer = QJsonDocument::fromJson(*bytes, &error);
    if (answer.isNull()) {
        return fail(
            u"NOT_JSON"_s,
            Phrase(QT_TRANSLATE_NOOP("Phrase", "%1 is no JSON (%2 at byte %3)."), path, error.errorString(),
                   error.offset),
            QT_TRANSLATE_NOOP("Phrase", "Nothing is stored; put a whole file there and run the job again."));
    }
    return BarJsonReader(request, BarFile::kProvider).read(answer);
}

Result<BarFetch> DropFolderSource::readCsv(const QString& path, const BarRequest& request) const
{
    FileOptions options;
    options.date = request.date;
    auto file = BarFile::read(m_market, path, options);
    if (!file)
        return tl::unexpected(file.error());
    if (file->preview().problemCount > 0)
        return tl::unexpected(ImportProblems::error(file->preview()));
    return FileBarSource(std::make_shared<const BarFile>(std::move(*file))).fetch(request, {});
}

} // namespace ic
