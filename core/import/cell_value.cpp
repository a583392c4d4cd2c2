// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/cell_value.h"

#include "base/chinese_text.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace yice
{

namespace
{

/// Every word of a vocabulary, folded and without brackets, the longest first: 低保边缘 before
/// 低保.
std::vector<std::pair<QString, QString>> words_of(const FieldSpec& field)
{
    std::vector<std::pair<QString, QString>> words;
    for (const Choice& choice : field.choices) {
        QStringList names = choice.synonyms;
        names << choice.label.zh << choice.label.en << choice.id;
        for (const QString& name : names) {
            words.emplace_back(fold(name).remove(u'(').remove(u')'), choice.id);
        }
    }
    std::stable_sort(words.begin(), words.end(), [](const auto& left, const auto& right) {
        return left.first.size() > right.first.size();
    });
    return words;
}

/// 未按期完成, 停止运营, 非公办, 电话未接: the term stands there, but says the opposite.
bool denied(const QString& text, const QString& term)
{
    static const QRegularExpression before(
        QStringLiteral("[未不无没停]|部分|即将|尚|非$|拟$|待$|暂$"));
    static const QRegularExpression behind(QStringLiteral("^[未不没]"));
    const auto at = text.indexOf(term);
    return before.match(text.left(at)).hasMatch() ||
           behind.match(text.mid(at + term.size())).hasMatch();
}

CellValue read_choice(const FieldSpec& field, const QString& text)
{
    const QString wanted = fold(text);
    const Choice* inside = nullptr;
    qsizetype longest = 0;
    for (const Choice& choice : field.choices) {
        QStringList names = choice.synonyms;
        names << choice.label.zh << choice.label.en << choice.id;
        for (const QString& name : names) {
            const QString folded = fold(name);
            if (folded == wanted) {
                return {choice.id, {}, false};
            }
            // 民办(企业) and 公建民营机构 hold the term inside; the longest one wins, because
            // 民办公助 contains 民办.
            if (folded.size() >= 2 && folded.size() > longest && wanted.contains(folded) &&
                !denied(wanted, folded)) {
                inside = &choice;
                longest = folded.size();
            }
        }
    }
    if (inside) {
        return {inside->id, {}, true};
    }
    return {{}, QStringLiteral("vocabulary"), false};
}

/// Takes every term out of `text`, the longest first; false when something is left over that is
/// more than a word which says nothing about the person.
bool take_words(const std::vector<std::pair<QString, QString>>& words, QString text,
                QSet<QString>& ids)
{
    static const QSet<QString> fillers = {QString(),
                                          QStringLiteral("老人"),
                                          QStringLiteral("老年人"),
                                          QStringLiteral("户"),
                                          QStringLiteral("家庭"),
                                          QStringLiteral("人员"),
                                          QStringLiteral("和"),
                                          QStringLiteral("及"),
                                          QStringLiteral("且"),
                                          QStringLiteral("肢体"),
                                          QStringLiteral("视力"),
                                          QStringLiteral("听力"),
                                          QStringLiteral("言语"),
                                          QStringLiteral("智力"),
                                          QStringLiteral("精神"),
                                          QStringLiteral("多重")};
    for (const auto& [word, id] : words) {
        if (!word.isEmpty() && text.contains(word)) {
            ids.insert(id);
            text.remove(word);
        }
    }
    return fillers.contains(text);
}

/// 低保、独居 or 独居低保老人: the terms are taken out, the longest first; what is left over must
/// be a word that says nothing about the person.
CellValue read_tags(const FieldSpec& field, const QString& text)
{
    static const QRegularExpression separator(QStringLiteral("[、,;/|+\\s]+"));
    const auto words = words_of(field);
    QSet<QString> found;
    bool changed = false;
    for (const QString& part : text.split(separator, Qt::SkipEmptyParts)) {
        const QString folded = fold(part);
        if (says_nothing(folded)) {
            continue;
        }
        // 残疾(二级) is 残疾二级; 低保(城市) is 低保 with a remark.
        QString whole = folded;
        whole.remove(u'(').remove(u')');
        QSet<QString> ids;
        if (!take_words(words, whole, ids)) {
            static const QRegularExpression remark(QStringLiteral("\\([^()]*\\)"));
            QString without = folded;
            without.remove(remark);
            ids.clear();
            if (!take_words(words, without, ids)) {
                return {{}, QStringLiteral("vocabulary"), false};
            }
        }
        found.unite(ids);
        changed = true;
    }
    QStringList ids; // in the order of the vocabulary, so that equal sets are equal texts
    for (const Choice& choice : field.choices) {
        if (found.contains(choice.id)) {
            ids << choice.id;
        }
    }
    return ids.isEmpty() ? CellValue{} : CellValue{ids.join(u','), {}, changed};
}

CellValue read_whole(const FieldSpec& field, const QString& text)
{
    const auto number = read_number(text, field.unit);
    if (!number) {
        return {{}, QStringLiteral("type_number"), false};
    }
    if (std::abs(*number - std::round(*number)) > 1e-9) {
        return {{}, QStringLiteral("type_integer"), false};
    }
    if (std::abs(*number) > 1e12) {
        return {{}, QStringLiteral("range"), false};
    }
    const auto whole = static_cast<qint64>(std::llround(*number));
    return {whole, {}, QString::number(whole) != text};
}

} // namespace

QString plain_cell(const QString& cell)
{
    QString text = trim(narrow(cell));
    if (text.startsWith(u"=\"") && text.endsWith(u'"')) {
        text = text.mid(2, text.size() - 3);
    }
    if (text.startsWith(u'\'')) {
        text.remove(0, 1);
    }
    return trim(text);
}

bool says_nothing(const QString& text)
{
    static const QSet<QString> nothing = {
        QString(),
        QStringLiteral("无"),
        QStringLiteral("未知"),
        QStringLiteral("不详"),
        QStringLiteral("空"),
        QStringLiteral("暂无"),
        QStringLiteral("没有"),
        QStringLiteral("不清"),
        QStringLiteral("价格面议"),
        QStringLiteral("面议"),
        QStringLiteral("待定"),
        QStringLiteral("null"),
        QStringLiteral("nan"),
        QStringLiteral("na"),
        QStringLiteral("nil"),
        QStringLiteral("none"),
        QStringLiteral("未填"),
        QStringLiteral("待核实"),
        QStringLiteral("n/a"),
        QStringLiteral("#n/a"),
        QStringLiteral("#ref!"),
        QStringLiteral("#value!"),
        QStringLiteral("#div/0!"),
        QStringLiteral("#name?"),
    };
    static const QString dashes = QStringLiteral("/\\-—–_―─~～·.*");
    constexpr qsizetype longest = 12; // with apostrophe and spaces around it
    if (text.size() > longest) {
        return false;
    }
    // Nearly every cell says something: mostly its first character tells.
    static const QString firsts = QStringLiteral("无未不空暂没价面待nN#'=\"");
    const QChar first = text.isEmpty() ? QChar() : text.front();
    if (first.isLetterOrNumber() && first.unicode() < 0xFF00 && !firsts.contains(first)) {
        return false;
    }
    const QString plain = plain_cell(text).toCaseFolded();
    return nothing.contains(plain) ||
           std::all_of(plain.begin(), plain.end(), [](QChar c) { return dashes.contains(c); });
}

namespace
{

/// 是☑否□, ☑有□无: the word beside the ticked box.
QString ticked_word(const QString& text)
{
    static const QString ticks = QStringLiteral("☑■√✓✔");
    static const QString boxes = QStringLiteral("□☐");
    const bool box_first = !text.isEmpty() && (ticks.contains(text[0]) || boxes.contains(text[0]));
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype word = box_first ? i + 1 : i - 1;
        if (ticks.contains(text[i]) && word >= 0 && word < text.size()) {
            return text.mid(word, 1);
        }
    }
    return {};
}

} // namespace

std::optional<bool> read_flag(const QString& text)
{
    static const QSet<QString> yes = {
        QStringLiteral("是"),     QStringLiteral("有"),     QStringLiteral("√"),
        QStringLiteral("✓"),      QStringLiteral("✔"),      QStringLiteral("1"),
        QStringLiteral("y"),      QStringLiteral("yes"),    QStringLiteral("true"),
        QStringLiteral("对"),     QStringLiteral("已"),     QStringLiteral("t"),
        QStringLiteral("已备案"), QStringLiteral("已取得"), QStringLiteral("已办理"),
        QStringLiteral("合格"),   QStringLiteral("达标"),   QStringLiteral("通过"),
        QStringLiteral("已投保"), QStringLiteral("已签约"), QStringLiteral("具备"),
        QStringLiteral("已验收"), QStringLiteral("已安装"),
    };
    static const QSet<QString> no = {
        QStringLiteral("否"),     QStringLiteral("无"),     QStringLiteral("×"),
        QStringLiteral("✗"),      QStringLiteral("✘"),      QStringLiteral("x"),
        QStringLiteral("0"),      QStringLiteral("n"),      QStringLiteral("no"),
        QStringLiteral("false"),  QStringLiteral("未"),     QStringLiteral("f"),
        QStringLiteral("没有"),   QStringLiteral("不是"),   QStringLiteral("未备案"),
        QStringLiteral("未取得"), QStringLiteral("未办理"), QStringLiteral("不合格"),
        QStringLiteral("未达标"), QStringLiteral("未通过"), QStringLiteral("未投保"),
        QStringLiteral("未签约"), QStringLiteral("不具备"), QStringLiteral("未安装"),
    };
    QString plain = plain_cell(text).toCaseFolded();
    if (plain.contains(u'□') || plain.contains(u'☐')) {
        plain = ticked_word(plain);
    }
    if (const auto bracket = plain.indexOf(u'('); bracket > 0) {
        plain = trim(plain.left(bracket)); // 是(2021年)
    }
    if (yes.contains(plain)) {
        return true;
    }
    if (no.contains(plain)) {
        return false;
    }
    return std::nullopt;
}

namespace
{

/// Names and numbers in one form of digits, letters and brackets, 王　芳 without the space that
/// only aligns it; sentences as they were written, with their Chinese punctuation.
QString tidy_text(const QString& cell, const QString& plain)
{
    static const QString sentence = QStringLiteral("，。；！？");
    const bool written_out = std::any_of(cell.begin(), cell.end(), [](QChar character) {
        return character.unicode() > 0x3000 && sentence.contains(character);
    });
    if (written_out) {
        const QString text = trim(cell);
        return text.startsWith(u'\'') ? text.mid(1) : text;
    }
    static const QRegularExpression spaced_name(
        QStringLiteral("^\\p{Han}\\s+\\p{Han}(\\s*\\p{Han})?$"));
    if (plain.contains(u' ') && spaced_name.match(plain).hasMatch()) {
        QString name = plain;
        return name.remove(u' ');
    }
    return plain;
}

} // namespace

CellValue read_cell(const FieldSpec& field, const QString& cell)
{
    const QString text = plain_cell(cell);
    if (field.type == FieldType::Flag) {
        // 无 is "no" for a flag and "nothing" for everything else.
        if (const auto flag = read_flag(text)) {
            return {*flag, {}, false};
        }
        return says_nothing(text) ? CellValue{} : CellValue{{}, QStringLiteral("type_flag"), false};
    }
    if (says_nothing(text)) {
        return {};
    }
    switch (field.type) {
    case FieldType::Integer:
        return read_whole(field, text);
    case FieldType::Real:
        if (const auto number = read_number(text, field.unit)) {
            return {*number, {}, plain_cell(cell) != to_text(*number)};
        }
        return {{}, QStringLiteral("type_number"), false};
    case FieldType::Date:
        static const QStringList no_days = {QStringLiteral("长期"),     QStringLiteral("长期有效"),
                                            QStringLiteral("永久"),     QStringLiteral("立行立改"),
                                            QStringLiteral("即知即改"), QStringLiteral("立即整改")};
        if (no_days.contains(text)) {
            return {}; // no day at all
        }
        if (const auto date = field.ahead ? read_deadline(text) : read_date(text)) {
            return {*date, {}, false};
        }
        return {{}, QStringLiteral("type_date"), false};
    case FieldType::Choice:
        return read_choice(field, text);
    case FieldType::Tags:
        return read_tags(field, text);
    case FieldType::CreditCode:
    case FieldType::IdentityNumber:
        return {text.toUpper().remove(u' '), {}, false};
    case FieldType::Figure:
    case FieldType::Text:
    case FieldType::Region:
    case FieldType::Flag:
        break;
    }
    return {field.type == FieldType::Text ? tidy_text(cell, text) : text, {}, false};
}

} // namespace yice
