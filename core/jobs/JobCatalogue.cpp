// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/jobs/JobCatalogue.h"

#include "core/domain/DefinitionRules.h"
#include "core/domain/JobDefinitionJson.h"
#include "core/domain/NearestText.h"
#include "core/jobs/ParameterRules.h"
#include "core/time/CronExpression.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace ic {

namespace {

const QStringList& knownPaths()
{
    static const QStringList paths{u"collector"_s, u"internal"_s, u"script"_s, u"stub"_s, u"file"_s};
    return paths;
}

const QStringList& knownExecutors()
{
    static const QStringList executors{u"collector"_s, u"core"_s, u"prediction"_s};
    return executors;
}

QString notOneOf(const QString& field, const QString& given, const QStringList& allowed)
{
    return u"%1: \"%2\" is not one of %3"_s.arg(field, given, allowed.join(u", "_s));
}

QStringList identityProblems(const JobDefinition& d)
{
    static const QRegularExpression idForm(u"^[a-z0-9]+(-[a-z0-9]+)*\\z"_s);
    QStringList problems;
    if (!idForm.match(d.id.value()).hasMatch())
        problems << u"id: \"%1\" is not lower-case words joined by hyphens"_s.arg(d.id.value());
    if (d.nameEn.trimmed().isEmpty() || d.nameKo.trimmed().isEmpty())
        problems << u"name: both en and ko are required"_s;
    if (!knownExecutors().contains(d.executor))
        problems << notOneOf(u"executor"_s, d.executor, knownExecutors());
    for (const QString& path : d.paths) {
        if (!knownPaths().contains(path))
            problems << notOneOf(u"paths"_s, path, knownPaths());
    }
    return problems;
}

QString cronProblem(const CronError& error)
{
    QString text = u"schedule.cron: "_s + error.message;
    if (!error.suggestion.isEmpty())
        text += u" Did you mean \"%1\"?"_s.arg(error.suggestion);
    return text;
}

QStringList cronProblems(const JobDefinition& d)
{
    if (d.cron.isEmpty())
        return {};
    const auto cron = CronExpression::parse(d.cron);
    return cron ? QStringList() : QStringList{cronProblem(cron.error())};
}

const JobDefinition* findIn(const QVector<JobDefinition>& all, const JobId& id)
{
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const JobDefinition& d) { return d.id == id; });
    return found == all.end() ? nullptr : &*found;
}

QStringList unknownDependencies(const QVector<JobDefinition>& all, const JobDefinition& d)
{
    QStringList ids, problems;
    for (const JobDefinition& other : all)
        ids << other.id.value();
    for (const Dependency& dependency : d.dependencies) {
        const QString wanted = dependency.job.value();
        if (ids.contains(wanted))
            continue;
        const QString nearest = nearestText(wanted, ids);
        problems << u"dependencies: there is no job \"%1\""_s.arg(wanted) +
                        (nearest.isEmpty() ? QString() : u"; did you mean \"%1\"?"_s.arg(nearest));
    }
    return problems;
}

/// Depth first from the end of `path`; answers the first way back to its beginning.
QStringList cycleThrough(const QVector<JobDefinition>& all, const QStringList& path, QStringList& seen)
{
    const JobDefinition* last = findIn(all, JobId(path.last()));
    for (const Dependency& dependency : last ? last->dependencies : QVector<Dependency>()) {
        const QString next = dependency.job.value();
        if (next == path.first())
            return path + QStringList{next};
        if (seen.contains(next))
            continue;
        seen << next;
        if (const QStringList cycle = cycleThrough(all, path + QStringList{next}, seen); !cycle.isEmpty())
            return cycle;
    }
    return {};
}

QString groupClash(const QVector<JobDefinition>& all, const JobDefinition& d)
{
    if (d.group.isEmpty())
        return {};
    for (const JobDefinition& other : all) {
        // Of two that clash the one listed first keeps its place.
        if (other.id == d.id)
            return {};
        if (other.group == d.group && other.groupOrder == d.groupOrder)
            return u"order.position: %1 of group \"%2\" is taken by %3"_s.arg(d.groupOrder)
                .arg(d.group, other.id.value());
    }
    return {};
}

bool listedBefore(const JobDefinition& a, const JobDefinition& b)
{
    return std::make_tuple(a.layer, a.position, a.id.value()) <
           std::make_tuple(b.layer, b.position, b.id.value());
}

JobDefinition unusable(const QString& id, JobDefinition d, const QString& file, const QStringList& problems)
{
    d.id = JobId(id);
    d.enabled = false;
    d.error = file + u": "_s + problems.join(u"; "_s);
    if (d.nameEn.isEmpty())
        d.nameEn = id;
    if (d.nameKo.isEmpty())
        d.nameKo = id;
    return d;
}

QString position(const QByteArray& content, int offset)
{
    const QByteArray before = content.left(offset);
    return u"line %1, column %2"_s.arg(before.count('\n') + 1).arg(before.size() - before.lastIndexOf('\n'));
}

JobDefinition readFile(const JobCatalogue::File& file)
{
    const auto& [name, content] = file;
    const QString id = name.chopped(name.endsWith(u".json") ? 5 : 0);
    QJsonParseError syntax;
    const QJsonDocument document = QJsonDocument::fromJson(content, &syntax);
    if (!document.isObject()) {
        const QString what =
            syntax.error == QJsonParseError::NoError ? u"must hold one JSON object"_s : syntax.errorString();
        return unusable(id, {}, name, {position(content, syntax.offset) + u": "_s + what});
    }
    ParsedDefinition parsed = definitionFromJson(document.object());
    if (parsed.definition.id.value() != id)
        parsed.problems << u"id: must be \"%1\", the name of the file"_s.arg(id);
    if (parsed.problems.isEmpty())
        parsed.problems = JobCatalogue::problemsOf(parsed.definition);
    return parsed.problems.isEmpty() ? parsed.definition
                                     : unusable(id, parsed.definition, name, parsed.problems);
}

} // namespace

JobCatalogue JobCatalogue::load(const QString& folder)
{
    QVector<File> files;
    const QFileInfoList entries = QDir(folder).entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QFileInfo& entry : entries) {
        QFile file(entry.filePath());
        // An unreadable file reads as empty, which is reported like any other bad content.
        (void)file.open(QIODevice::ReadOnly);
        files.append({entry.fileName(), file.isOpen() ? file.readAll() : QByteArray()});
    }
    return fromFiles(std::move(files));
}

JobCatalogue JobCatalogue::fromFiles(QVector<File> files)
{
    JobCatalogue catalogue;
    for (const File& file : files)
        catalogue.m_definitions << readFile(file);
    std::sort(catalogue.m_definitions.begin(), catalogue.m_definitions.end(), listedBefore);
    const QVector<JobDefinition> read = catalogue.m_definitions;
    for (JobDefinition& d : catalogue.m_definitions) {
        if (!d.error.isEmpty())
            continue;
        if (const QStringList problems = problemsAmong(read, d.id); !problems.isEmpty())
            d = unusable(d.id.value(), d, d.id.value() + u".json"_s, problems);
    }
    return catalogue;
}

const JobDefinition* JobCatalogue::find(const JobId& id) const
{
    return findIn(m_definitions, id);
}

QStringList JobCatalogue::problems() const
{
    QStringList all;
    for (const JobDefinition& d : m_definitions) {
        if (!d.error.isEmpty())
            all << d.error;
    }
    return all;
}

QStringList JobCatalogue::problemsOf(const JobDefinition& d)
{
    return identityProblems(d) + cronProblems(d) + DefinitionRules::texts(DefinitionRules::problems(d)) +
           parameterSpecProblems(d.parameters);
}

QStringList JobCatalogue::problemsAmong(const QVector<JobDefinition>& all, const JobId& id)
{
    const JobDefinition* d = findIn(all, id);
    if (!d)
        return {};
    QStringList problems = unknownDependencies(all, *d);
    QStringList seen;
    if (const QStringList cycle = cycleThrough(all, {id.value()}, seen); !cycle.isEmpty())
        problems << u"dependencies: form a circle: "_s + cycle.join(u" -> "_s);
    if (const QString clash = groupClash(all, *d); !clash.isEmpty())
        problems << clash;
    return problems;
}

Result<void> JobCatalogue::checkEdit(const QVector<JobDefinition>& all, const JobDefinition& edited)
{
    QVector<JobDefinition> others = all;
    others.removeIf([&](const JobDefinition& d) { return d.id == edited.id; });
    // Listed last, so that a clash is the edit's and not its neighbour's.
    const QStringList problems = problemsOf(edited) + problemsAmong(others << edited, edited.id);
    if (problems.isEmpty())
        return {};
    return fail(u"DEFINITION"_s, u"%1: %2."_s.arg(edited.id.value(), problems.join(u"; "_s)),
                QT_TRANSLATE_NOOP("Phrase", "Nothing was saved; correct the named fields."));
}

} // namespace ic
