// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace yice
{

/// Full-width digits, letters, brackets and spaces as their narrow forms (NFKC), otherwise
/// unchanged. Keeps Chinese punctuation such as 、 and 。.
QString narrow(const QString& text);

/// The form in which two spellings are compared: NFKC, case folded, without white space, quotes,
/// dots and hyphens, brackets of every kind as ( ). "四平市 铁西区（夕阳红）" =
/// "四平市铁西区(夕阳红)".
QString fold(const QString& text);

/// fold() without brackets and what commonly differs between two spellings of one organisation
/// (有限公司, 有限责任公司).
QString fold_organisation(const QString& name);

/// The stem of a place name: fold() less one suffix of its level: 省 市 县 区 旗 镇 乡 街道 办事处
/// 村 社区 村委会 居委会 … Never shorter than two characters. 郭家店镇 → 郭家店, 仁兴街道办事处 →
/// 仁兴.
QString region_stem(const QString& name);

/// Share of agreeing characters of two folded texts, 0 to 1 (1 − Levenshtein distance / longer
/// length). Counts characters, not UTF-16 halves.
double similarity(const QString& left, const QString& right);

/// Leading and trailing white space of every kind, BOM and zero-width characters removed.
QString trim(const QString& text);

} // namespace yice
