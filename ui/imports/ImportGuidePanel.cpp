// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/ImportGuidePanel.h"

#include "ui/imports/ImportGuide.h"
#include "ui/jobs/FactList.h"
#include "ui/research/ResearchText.h"

#include <QBoxLayout>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

namespace ic {

using namespace Qt::StringLiterals;

ImportGuidePanel::ImportGuidePanel(UiContext& context, QWidget* parent)
    : InspectorPanel(u"importGuide"_s, context, parent)
{
    const auto addFacts = [this, &context](const QString& name) {
        auto* facts = new FactList(context.theme, &body());
        facts->setObjectName(name);
        column().addWidget(facts);
        return facts;
    };
    m_title = addText(u"importGuideTitle"_s);
    m_title->setFont(context.theme.titleFont());
    m_purpose = addText(u"importGuidePurpose"_s);
    m_rules = addMuted(u"importGuideRules"_s);
    m_requiredTitle = addTitle(u"importGuideRequiredTitle"_s);
    m_required = addFacts(u"importGuideRequired"_s);
    m_optionalTitle = addTitle(u"importGuideOptionalTitle"_s);
    m_optional = addFacts(u"importGuideOptional"_s);
    m_exampleTitle = addTitle(u"importGuideExampleTitle"_s);
    m_example = new QPlainTextEdit(&body());
    m_example->setObjectName(u"importExample"_s);
    m_example->setReadOnly(true);
    m_example->setTabChangesFocus(true);
    m_example->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_example->setFont(context.theme.monoFont());
    m_example->setFixedHeight(4 * QFontMetrics(context.theme.monoFont()).lineSpacing() + Theme::kAround);
    m_copy = new QPushButton(context.theme.icon(u"copy"_s), {}, &body());
    m_copy->setObjectName(u"importExampleCopy"_s);
    column().addWidget(m_example);
    column().addWidget(m_copy, 0, Qt::AlignLeft);
    column().addStretch(1);
    connect(m_copy, &QPushButton::clicked, this, &ImportGuidePanel::copyExample);
    connect(&context.theme, &Theme::themeChanged, this, [this] { setKind(m_kind, m_market); });
    setFilled(true);
    retranslate();
}

void ImportGuidePanel::setKind(ImportKind kind, Market market)
{
    m_kind = kind;
    m_market = market;
    m_title->setText(tr("File of %1").arg(ResearchText::importKind(kind).toLower()));
    m_purpose->setText(ImportGuide::purpose(kind));
    QVector<Fact> required, optional;
    for (const ImportGuide::Column& column : ImportGuide::columns(kind))
        (column.required ? required : optional).append({column.name, column.meaning});
    m_required->set(required);
    m_optional->set(optional);
    m_optionalTitle->setVisible(!optional.isEmpty());
    m_optional->setVisible(!optional.isEmpty());
    m_example->setPlainText(ImportGuide::example(kind, market));
}

void ImportGuidePanel::copyExample()
{
    QGuiApplication::clipboard()->setText(ImportGuide::example(m_kind, m_market));
    emit done(tr("Example copied"));
}

void ImportGuidePanel::retranslate()
{
    m_rules->setText(
        tr("CSV with a header line, in UTF-8 or CP949, plain or gzip. One row a symbol and date; the "
           "columns may stand in any order; one with another name is refused."));
    m_requiredTitle->setText(tr("Required columns"));
    m_optionalTitle->setText(tr("Optional columns"));
    m_exampleTitle->setText(tr("Example"));
    m_example->setAccessibleName(tr("Example of a file"));
    m_copy->setText(tr("Copy the example"));
    setKind(m_kind, m_market);
}

} // namespace ic
