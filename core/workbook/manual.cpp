// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook/manual.h"

#include "domain/finding_kinds.h"
#include "report/manual_pages.h"
#include "rosters/specs.h"
#include "workbook/manual_indicators.h"
#include "workbook/plans.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace yice
{

namespace
{

struct ManualText {
    Q_DECLARE_TR_FUNCTIONS(ManualText)
};

QString resource(const QString& path)
{
    QFile file(QStringLiteral(":/yice/help/") + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// A chapter written by hand; empty where the language has none of this id.
QString written(const QString& id)
{
    return resource((language() == Language::English ? QStringLiteral("en/%1.md")
                                                     : QStringLiteral("zh_CN/%1.md"))
                        .arg(id));
}

QString title_of(const QString& markdown)
{
    return markdown.section(u'\n', 0, 0).mid(2).trimmed();
}

/// What a roster is for and what may stand in it, from resources/help/rosters.json; the entry of
/// "*" has the examples of fields that mean the same in every roster.
RosterNotes notes_of(const QString& roster)
{
    static const QHash<QString, QJsonObject> entries = [] {
        QHash<QString, QJsonObject> read;
        const QByteArray bytes = resource(QStringLiteral("rosters.json")).toUtf8();
        for (const QJsonValue& value : QJsonDocument::fromJson(bytes).array()) {
            read.insert(value[QStringLiteral("id")].toString(), value.toObject());
        }
        return read;
    }();
    const QJsonObject words = entries.value(roster).value(QStringLiteral("purpose")).toObject();
    const Label purpose{words.value(QStringLiteral("zh")).toString(),
                        words.value(QStringLiteral("en")).toString()};
    RosterNotes notes{purpose.shown(), {}};
    for (const QString& id : {QStringLiteral("*"), roster}) {
        const QJsonObject examples = entries.value(id).value(QStringLiteral("examples")).toObject();
        for (auto example = examples.begin(); example != examples.end(); ++example) {
            notes.examples.insert(example.key(), example.value().toString());
        }
    }
    return notes;
}

QString roster_list()
{
    QStringList purposes;
    for (const RosterSpec* spec : roster_specs()) {
        purposes << notes_of(spec->id).purpose;
    }
    return roster_list_page(roster_specs(), purposes);
}

const std::vector<Plan>& built_in_plans()
{
    static const std::vector<Plan> read = [] {
        std::vector<Plan> plans;
        for (const QString& id : built_in_plan_ids()) {
            if (auto plan = load_plan(id)) {
                plans.push_back(std::move(plan.value()));
            }
        }
        return plans;
    }();
    return read;
}

/// The line around a place of a text, shortened on both sides.
QString passage_at(const QString& text, qsizetype place)
{
    constexpr qsizetype before = 10;
    constexpr qsizetype length = 36;
    const qsizetype line = text.lastIndexOf(u'\n', place) + 1;
    const qsizetype from = std::max(line, place - before);
    const QString passage = text.mid(from, length).section(u'\n', 0, 0).trimmed();
    return from > line ? QStringLiteral("…") + passage : passage;
}

const QString plan_prefix = QStringLiteral("plan/");
const QString roster_prefix = QStringLiteral("roster/");

} // namespace

Manual::Manual(std::vector<Plan> plans)
    : plans_(plans.empty() ? built_in_plans() : std::move(plans))
{
    const auto add = [this](const char* id, const char* parent = "") {
        const QString name = QString::fromLatin1(id);
        if (const QString text = written(name); !text.isEmpty()) {
            chapters_.push_back({name, title_of(text), QString::fromLatin1(parent)});
        }
    };
    const auto made = [this](const QString& id, const QString& title, const char* parent) {
        chapters_.push_back({id, title, QString::fromLatin1(parent)});
    };
    for (const char* id : {"index", "first-report", "start", "overview", "indicators"}) {
        add(id);
    }
    for (const Plan& plan : plans_) {
        made(plan_prefix + plan.id,
             ManualText::tr("Indicators: %1")
                 .arg(plan.short_name.isEmpty() ? plan.name : plan.short_name),
             "indicators");
    }
    made(QStringLiteral("measures"), ManualText::tr("What can be counted"), "indicators");
    for (const char* id : {"tasks", "rosters"}) {
        add(id);
    }
    made(QStringLiteral("roster-list"), ManualText::tr("The rosters"), "");
    for (const RosterSpec* spec : roster_specs()) {
        made(roster_prefix + spec->id, spec->label.shown(), "roster-list");
    }
    add("import");
    made(QStringLiteral("findings"), ManualText::tr("What the findings mean"), "import");
    for (const char* id :
         {"outlook", "reports", "plan", "custody", "history", "keys", "questions", "terms"}) {
        add(id);
    }
}

const Chapter* Manual::find(const QString& id) const
{
    const auto found = std::find_if(chapters_.begin(), chapters_.end(),
                                    [&](const Chapter& chapter) { return chapter.id == id; });
    return found == chapters_.end() ? nullptr : &*found;
}

std::optional<QString> Manual::text(const QString& id) const
{
    if (!find(id)) {
        return std::nullopt;
    }
    if (id.startsWith(plan_prefix)) {
        for (const Plan& plan : plans_) {
            if (plan.id == id.mid(plan_prefix.size())) {
                return indicators_page(plan);
            }
        }
    }
    if (id.startsWith(roster_prefix)) {
        const RosterSpec& spec = *find_roster_spec(id.mid(roster_prefix.size()));
        return roster_page(spec, notes_of(spec.id), indicators_of_roster(plans_, spec.id));
    }
    if (id == u"measures") {
        return measures_page(plans_);
    }
    if (id == u"roster-list") {
        return roster_list();
    }
    if (id == u"findings") {
        return findings_page(finding_kinds(), roster_specs());
    }
    return written(id);
}

std::vector<ManualHit> Manual::search(const QString& words) const
{
    const QStringList wanted = words.simplified().split(u' ', Qt::SkipEmptyParts);
    std::vector<ManualHit> hits;
    if (wanted.isEmpty()) {
        return hits;
    }
    for (const Chapter& chapter : chapters_) {
        auto plain = plain_.find(chapter.id);
        if (plain == plain_.end()) {
            plain = plain_.insert(chapter.id, plain_text_of(*text(chapter.id)));
        }
        ManualHit hit{chapter.id, chapter.title, 0, {}};
        for (const QString& word : wanted) {
            const auto count = plain->count(word, Qt::CaseInsensitive);
            hit.count = count > 0 && hit.count >= 0 ? hit.count + static_cast<int>(count) : -1;
        }
        if (hit.count > 0) {
            // The first line is the title, which stands in the list already.
            const auto body = plain->indexOf(u'\n');
            auto place = plain->indexOf(wanted.first(), body, Qt::CaseInsensitive);
            hit.passage = place < 0 ? QString() : passage_at(*plain, place);
            hits.push_back(std::move(hit));
        }
    }
    const auto titled = [&](const ManualHit& hit) {
        return std::all_of(wanted.begin(), wanted.end(), [&](const QString& word) {
            return hit.title.contains(word, Qt::CaseInsensitive);
        });
    };
    std::stable_sort(hits.begin(), hits.end(), [&](const ManualHit& left, const ManualHit& right) {
        const bool left_titled = titled(left);
        const bool right_titled = titled(right);
        return left_titled != right_titled ? left_titled : left.count > right.count;
    });
    return hits;
}

QString Manual::chapter_of_page(const QString& page)
{
    static const QStringList explained = {QStringLiteral("overview"), QStringLiteral("indicators"),
                                          QStringLiteral("tasks"),    QStringLiteral("rosters"),
                                          QStringLiteral("import"),   QStringLiteral("outlook"),
                                          QStringLiteral("reports"),  QStringLiteral("plan"),
                                          QStringLiteral("custody"),  QStringLiteral("start")};
    return explained.contains(page) ? page : QStringLiteral("index");
}

QString plain_text_of(const QString& markdown)
{
    static const QRegularExpression link(QStringLiteral("\\[([^\\]]*)\\]\\([^)]*\\)"));
    static const QRegularExpression ruler(QStringLiteral("^\\|[-|]+\\|$"),
                                          QRegularExpression::MultilineOption);
    static const QRegularExpression mark(QStringLiteral("^(#{1,4} |- |> |\\| )| \\|$|\\*\\*|`"),
                                         QRegularExpression::MultilineOption);
    static const QRegularExpression escaped(QStringLiteral("\\\\([\\\\`*_\\[\\]<>|~#])"));
    QString text = markdown;
    text.replace(link, QStringLiteral("\\1"));
    text.remove(ruler);
    text.remove(mark);
    text.replace(QStringLiteral(" | "), QStringLiteral("\n"));
    text.replace(escaped, QStringLiteral("\\1"));
    return text;
}

} // namespace yice
