// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/service/RpcVerbs.h"

#include "core/domain/JobDefinitionJson.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace ic {

namespace {

using ReadVerb = Verb (*)(RpcParams&);

/// The index of a word that must be given.
int requiredWord(RpcParams& params, const QString& name, const QStringList& words)
{
    const int index = params.word(name, words);
    if (index < 0)
        params.complain(name, u"is needed: %1"_s.arg(words.join(u", "_s)));
    return std::max(index, 0);
}

Verb readTrigger(RpcParams& p)
{
    return TriggerJob{p.job(), p.object(u"parameters"_s), p.boolean(u"force"_s)};
}

Verb readHold(RpcParams& p)
{
    return HoldJob{p.job(), p.instant(u"until"_s)};
}

Verb readPath(RpcParams& p)
{
    return SwitchPath{p.job(), requiredWord(p, u"switch"_s, {u"off"_s, u"on"_s}) == 1};
}

Verb readConfirm(RpcParams& p)
{
    return ConfirmRun{p.run(), requiredWord(p, u"outcome"_s, {u"failed"_s, u"ok"_s}) == 1};
}

/// The whole definition as `jobs` shows it; its version says what the edit started from.
Verb readEdit(RpcParams& p)
{
    QJsonObject json = p.object(u"definition"_s);
    const QJsonValue version = json.take(u"version"_s);
    json.remove(u"error"_s);
    ParsedDefinition parsed = definitionFromJson(json);
    if (json.isEmpty())
        p.complain(u"definition"_s, u"is needed, as the method jobs shows it"_s);
    else if (!version.isDouble())
        p.complain(u"definition"_s, u"its version is needed: the one the edit started from"_s);
    else if (!parsed.problems.isEmpty())
        p.complain(u"definition"_s, parsed.problems.join(u"; "_s));
    parsed.definition.version = version.toInt();
    return EditDefinition{parsed.definition};
}

Verb readRevert(RpcParams& p)
{
    const qint64 version = p.integer(u"version"_s, 0, 1, 1'000'000);
    if (version == 0)
        p.complain(u"version"_s, u"the version to return to is needed"_s);
    return RevertDefinition{p.job(), int(version)};
}

Verb readGate(RpcParams& p)
{
    return SetGate{GateState(requiredWord(p, u"gate"_s, {u"ACTIVE"_s, u"REDUCING"_s, u"HALTED"_s}))};
}

const QHash<QString, ReadVerb>& table()
{
    static const QHash<QString, ReadVerb> verbs{
        {u"trigger"_s, readTrigger},
        {u"hold"_s, readHold},
        {u"resume"_s, [](RpcParams& p) { return Verb(ResumeJob{p.job()}); }},
        {u"skip-next"_s, [](RpcParams& p) { return Verb(SkipNext{p.job()}); }},
        {u"unskip"_s, [](RpcParams& p) { return Verb(UnskipNext{p.job()}); }},
        {u"cancel"_s, [](RpcParams& p) { return Verb(CancelRun{p.run()}); }},
        {u"path"_s, readPath},
        {u"shadow"_s,
         [](RpcParams& p) {
             return Verb(ShadowRun{p.job(), p.object(u"parameters"_s)});
         }},
        {u"undo"_s, [](RpcParams& p) { return Verb(UndoRun{p.run()}); }},
        {u"confirm"_s, readConfirm},
        {u"edit"_s, readEdit},
        {u"revert"_s, readRevert},
        {u"gate"_s, readGate}};
    return verbs;
}

} // namespace

QStringList rpcVerbNames()
{
    QStringList names = table().keys();
    names.sort();
    return names;
}

std::optional<Verb> verbFromParams(const QString& name, RpcParams& params)
{
    const ReadVerb read = table().value(name, nullptr);
    if (!read)
        return std::nullopt;
    return read(params);
}

bool needsReason(const Verb& verb)
{
    return std::holds_alternative<HoldJob>(verb) || std::holds_alternative<SwitchPath>(verb) ||
           std::holds_alternative<UndoRun>(verb) || std::holds_alternative<SetGate>(verb) ||
           std::holds_alternative<EditDefinition>(verb) || std::holds_alternative<RevertDefinition>(verb);
}

} // namespace ic
