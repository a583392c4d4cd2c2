#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes readings.txt from the Unihan database: Debian's package unicode-data has it.

    ./make_readings.py [/usr/share/unicode/Unihan_Readings.txt.bz2] > readings.txt
"""
import bz2
import collections
import re
import sys
import unicodedata

# Readings that the dictionaries behind Unihan leave out, mostly of places and surnames.
ALSO = """
六 lu 蚌 beng 铅 yan 大 dai 乐 lao 浚 xun 歙 she 莘 shen 厦 xia 单 shan chan 尉 yu 解 xie hai 曾 zeng
朝 zhao 重 chong 长 zhang 台 tai 番 pan 洞 tong 荥 ying 泌 bi 渑 mian 涡 guo 亳 bo 柞 zha 砀 dang 谷 yu
勐 meng 暨 ji 会 kuai 什 shi 汶 wen 侗 dong tong 缙 jin 盱 xu 眙 yi 邗 han 氾 fan 郫 pi 犍 qian 筠 jun
仇 qiu 朴 piao 查 zha 盖 ge 区 ou 华 hua 任 ren 纪 ji 宁 ning 缪 miao 折 she 员 yun 种 chong 召 shao
卜 bo 万 mo 逄 pang 牟 mu 祭 zhai 车 ju 行 hang 地 de 都 dou 阿 e 屏 bing 藏 zang 属 zhu 圩 xu 埔 bu
𠮷 ji 𠅤 gong 𤧛 qing 𨨏 xi 㙍 duo 囍 xi 嗯 en 堃 kun 喆 zhe 甡 shen 燚 yi 〇 ling
""".split()
# The reading to write first where Unihan's first one is not the common one in our texts.
FIRST = {"长": "chang", "单": "dan", "曾": "zeng", "尉": "wei", "厦": "xia", "地": "di", "都": "du",
         "晟": "sheng"}
# Words of our texts in which a character is not read as it is alone.
WORDS = """
重庆 chong qing|重阳 chong yang|重复 chong fu|重新 chong xin|重建 chong jian|音乐 yin yue
长者 zhang zhe|长辈 zhang bei|会长 hui zhang|院长 yuan zhang|省长 sheng zhang|市长 shi zhang
县长 xian zhang|区长 qu zhang|镇长 zhen zhang|校长 xiao zhang|家长 jia zhang|社长 she zhang
所长 suo zhang|部长 bu zhang|局长 ju zhang|处长 chu zhang|科长 ke zhang|组长 zu zhang
队长 dui zhang|增长 zeng zhang|成长 cheng zhang|银行 yin hang|行业 hang ye|会计 kuai ji
供给 gong ji|给予 ji yu|给养 ji yang|出差 chu chai|率先 shuai xian|大夫 dai fu|了解 liao jie
调整 tiao zheng|目的 mu di|大厦 da sha|广厦 guang sha|西藏 xi zang|藏族 zang zu
长子县 zhang zi xian|乐清 yue qing|乐亭 lao ting|六安 lu an|六合区 lu he qu|单县 shan xian
尉犁 yu li|蚌埠 beng bu|蚌山 beng shan|番禺 pan yu|铅山 yan shan|洪洞 hong tong|荥经 ying jing
泌阳 bi yang|涡阳 guo yang|会稽 kuai ji|东阿 dong e|大城县 dai cheng xian|浚县 xun xian
解州 xie zhou|黄陂 huang pi|黄埔 huang pu|尼勒克 ni le ke|什邡 shi fang|珲春 hun chun
蔚县 yu xian|筠连 jun lian|犍为 qian wei|枞阳 zong yang|繁峙 fan shi|塔什 ta shi|喀什 ka shi
"""
# Beyond the first plane only what the current dictionary of China's schools or a name wants.
LARGEST = 0x9FFF


def plain(syllable):
    """zhòng → zhong, lǜ → lv."""
    letters = unicodedata.normalize("NFD", syllable.strip()).replace("u\u0308", "v")
    return "".join(c for c in letters if "a" <= c <= "z")


def read(path):
    fields = collections.defaultdict(dict)
    for line in bz2.open(path, "rt", encoding="utf-8"):
        parts = line.rstrip("\n").split("\t")
        if len(parts) == 3 and parts[1].startswith("k"):
            fields[chr(int(parts[0][2:], 16))][parts[1]] = parts[2]
    return fields


def readings(known):
    """The readings of one character, the commonest first."""
    found = []
    for name in ("kMandarin", "kHanyuPinlu", "kTGHZ2013", "kXHC1983"):
        text = re.sub(r"[\d.,*]+:", " ", known.get(name, ""))
        found += [plain(part) for part in re.sub(r"\(\d+\)", " ", text).replace(",", " ").split()]
    if not found and "kHanyuPinyin" in known:
        found = [plain(known["kHanyuPinyin"].split(":")[1].split(",")[0])]
    return found


def main():
    path = sys.argv[1] if len(sys.argv) > 1 else "/usr/share/unicode/Unihan_Readings.txt.bz2"
    table = {}
    for character, known in read(path).items():
        if ord(character) <= LARGEST or "kTGHZ2013" in known or "kXHC1983" in known:
            table[character] = readings(known)
    character = ""
    for part in ALSO:
        if part.isascii():
            table.setdefault(character, []).append(part)
        else:
            character = part
    first = collections.defaultdict(list)
    further = collections.defaultdict(list)
    for character in sorted(table):
        own = [FIRST.get(character, "")] + table[character]
        own = list(dict.fromkeys(r for r in own if re.search("[aeiouv]", r)))
        for place, reading in enumerate(own):
            (first if place == 0 else further)[reading].append(character)
    out = ["# Made by make_readings.py from the Unihan database of Unicode 15.0 (see NOTICES.md).",
           "# A syllable and the characters read so first of all."]
    out += [f"{reading} {''.join(first[reading])}" for reading in sorted(first)]
    out += ["# Also read so."]
    out += [f"+{reading} {''.join(further[reading])}" for reading in sorted(further)]
    out += ["# Words."]
    out += [f"={word}" for word in sorted(re.split(r"[|\n]", WORDS.strip()))]
    sys.stdout.buffer.write(("\n".join(out) + "\n").encode("utf-8"))


main()
