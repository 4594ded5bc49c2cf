// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/research/CsvText.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace ic::CsvText {

using namespace Qt::StringLiterals;

QString field(QString text)
{
    if (!text.isEmpty() && u"=+-@"_s.contains(text.front()))
        text.prepend(u'\'');
    if (!text.contains(u',') && !text.contains(u'"') && !text.contains(u'\n'))
        return text;
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

Result<void> write(const QString& file, const QByteArray& content)
{
    QSaveFile out(file);
    if (out.open(QIODevice::WriteOnly) && out.write(content) == content.size() && out.commit())
        return {};
    return fail(u"NOT_WRITTEN"_s,
                QCoreApplication::translate("CsvText", "Cannot write %1: %2.").arg(file, out.errorString()),
                QCoreApplication::translate("CsvText", "Choose another folder, then export again."));
}

} // namespace ic::CsvText
