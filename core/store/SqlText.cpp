// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/SqlText.h"

#include <QDir>
#include <QFile>
#include <QHash>

namespace ic {

namespace {

const QString kMarker = QStringLiteral("-- :name ");

QString readAll(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void addStatements(QHash<QByteArray, QString>& all, const QString& base, const QString& text)
{
    const QStringList blocks = text.split(kMarker);
    for (qsizetype i = 1; i < blocks.size(); ++i) {
        const qsizetype lineEnd = blocks[i].indexOf(QLatin1Char('\n'));
        const QString name = blocks[i].left(lineEnd).trimmed();
        all.insert((base + QLatin1Char('.') + name).toUtf8(), blocks[i].mid(lineEnd + 1).trimmed());
    }
}

QHash<QByteArray, QString> loadQueries()
{
    QHash<QByteArray, QString> all;
    const QDir folder(QStringLiteral(":/sql/queries"));
    for (const QFileInfo& file : folder.entryInfoList({QStringLiteral("*.sql")}))
        addStatements(all, file.completeBaseName(), readAll(file.filePath()));
    return all;
}

} // namespace

QString SqlText::query(const char* key)
{
    static const QHash<QByteArray, QString> queries = loadQueries();
    const auto found = queries.constFind(QByteArray::fromRawData(key, qsizetype(qstrlen(key))));
    if (found == queries.constEnd())
        qFatal("no SQL statement named %s", key);
    return *found;
}

QStringList SqlText::statements(const QString& text)
{
    QStringList result;
    for (const QString& part : text.split(QStringLiteral("\n--;\n"))) {
        if (!part.trimmed().isEmpty())
            result.append(part.trimmed());
    }
    return result;
}

} // namespace ic
