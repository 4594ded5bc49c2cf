// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/SettingsFile.h"

#include "core/config/SettingValue.h"
#include "core/domain/NearestText.h"

#include <QFile>
#include <QFileInfo>
#include <algorithm>
#include <toml++/toml.h>

using namespace Qt::StringLiterals;

namespace ic {

namespace {

QString fromUtf8(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

/// The texts of an array, nullopt when an entry is something else or would be torn apart at its comma.
std::optional<QString> joined(const toml::array& entries)
{
    QStringList texts;
    for (const toml::node& entry : entries) {
        if (const auto text = entry.value_exact<std::string>())
            texts << fromUtf8(*text);
        else if (const auto number = entry.value<double>(); number && entry.is_number())
            texts << QString::number(*number, 'g', QLocale::FloatingPointShortest);
        else
            return std::nullopt;
        if (texts.last().contains(u','))
            return std::nullopt;
    }
    return texts.join(u',');
}

/// The text of a value whose TOML type fits the key; the type's own rules come afterwards.
std::optional<QString> textOf(const SettingKey& key, const toml::node& node)
{
    switch (key.type) {
    case SettingKey::Type::Boolean:
        if (const auto value = node.value_exact<bool>())
            return *value ? u"true"_s : u"false"_s;
        return std::nullopt;
    case SettingKey::Type::Decimal:
        if (const auto value = node.value_exact<double>())
            return QString::number(*value, 'g', QLocale::FloatingPointShortest);
        [[fallthrough]];
    case SettingKey::Type::Integer:
        if (const auto value = node.value_exact<int64_t>())
            return QString::number(qint64(*value));
        return std::nullopt;
    case SettingKey::Type::List:
    case SettingKey::Type::Numbers:
    case SettingKey::Type::Weights:
        if (const toml::array* entries = node.as_array())
            return joined(*entries);
        break;
    case SettingKey::Type::Text:
    case SettingKey::Type::Secret:
        break;
    }
    if (const auto value = node.value_exact<std::string>())
        return fromUtf8(*value);
    return std::nullopt;
}

class FileReader
{
public:
    explicit FileReader(const QString& file) : m_path(file), m_name(QFileInfo(file).fileName()) {}

    void readTable(const toml::table& table, const QString& prefix)
    {
        for (const auto& [key, node] : table) {
            const QString name = prefix + fromUtf8(key.str());
            if (const toml::table* nested = node.as_table(); nested && !Settings::key(name))
                readTable(*nested, name + u'.');
            else
                readValue(name, node, key.source().begin.line);
        }
    }

    void problem(qint64 line, const QString& message)
    {
        m_problems.append({line, u"%1:%2: %3"_s.arg(m_name).arg(line).arg(message)});
    }

    Result<QHash<QString, QString>> result()
    {
        if (m_problems.isEmpty())
            return m_values;
        std::stable_sort(m_problems.begin(), m_problems.end(),
                         [](const auto& a, const auto& b) { return a.first < b.first; });
        QStringList texts;
        for (const auto& [line, text] : m_problems)
            texts << text;
        return fail(u"SETTINGS"_s, texts.join(u"; "_s) + u'.',
                    u"Nothing was started; correct %1 and start again."_s.arg(m_path));
    }

private:
    void readValue(const QString& name, const toml::node& node, qint64 line)
    {
        const SettingKey* key = Settings::key(name);
        if (!key)
            return problem(line, unknown(name));
        if (key->type == SettingKey::Type::Secret)
            return problem(line, u"%1 is a secret and must not be in a file; put it into the keychain or the "
                                 "environment variable %2, and remove it here"_s.arg(name, key->environment));
        const auto text = textOf(*key, node);
        const auto value = text ? canonicalSetting(*key, *text) : std::nullopt;
        if (!value)
            return problem(line, u"%1 must be %2"_s.arg(name, settingExpectation(*key)));
        m_values.insert(name, *value);
    }

    static QString unknown(const QString& name)
    {
        QStringList names;
        for (const SettingKey& key : Settings::table())
            names << key.name;
        const QString nearest = nearestText(name, names);
        return u"unknown key %1"_s.arg(name) +
               (nearest.isEmpty() ? QString() : u"; the nearest known key is %1"_s.arg(nearest));
    }

    QString m_path;
    QString m_name;
    QHash<QString, QString> m_values;
    QVector<std::pair<qint64, QString>> m_problems;
};

} // namespace

Result<QHash<QString, QString>> readSettingsFile(const QString& path)
{
    QFile file(path);
    if (path.isEmpty() || !file.exists())
        return QHash<QString, QString>();
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(u"SETTINGS"_s, u"Cannot read %1: %2."_s.arg(path, file.errorString()),
                    u"Nothing was started; make the file readable."_s);
    }
    const QByteArray content = file.readAll();
    FileReader reader(path);
    try {
        reader.readTable(toml::parse(std::string_view(content.constData(), size_t(content.size()))), {});
    } catch (const toml::parse_error& error) {
        reader.problem(error.source().begin.line, fromUtf8(error.description()));
    }
    return reader.result();
}

} // namespace ic
