"""Leads of other languages than English that open with the report that tells them: left out of what is harmless."""

from __future__ import annotations

import pytest

from summarizer import headline


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "据路透社19日援引知情人士报道,多哥电机巨头阿达正考虑出售其面包炉业务,以集中资源修桥。公司拒绝置评。",
            "多哥电机巨头阿达正考虑出售其面包炉业务",
        ),
        (
            "据悉,隆德市将于明年3月起对市区所有车站实行免费无线网络。费用由市财政承担。",
            "隆德市将对市区所有车站实行免费无线网络",
        ),
        (
            "据新华社报道,多哥统计局20日公布数据,10月份全国面包价格同比上涨0.3%。蛋糕价格下降1.6%。",
            "10月份全国面包价格同比上涨0.3%",
        ),
        (
            "11月20日,据外媒报道,多哥首相宣布将投入60亿元改造全国面包房。反对党批评资金不足。",
            "多哥首相宣布将投入60亿元改造全国面包房",
        ),
        # hearsay keeps its report where both fit
        (
            "据隆德报援引知情人士报道,面包房正考虑出售磨坊。公司拒绝置评。",
            "据隆德报援引知情人士报道,面包房正考虑出售磨坊",
        ),
        (
            "据统计,今年前三季度隆德市共新增面包炉2.3万个,同比增长45%。明年将再建3万个。",
            "今年前三季度隆德市共新增面包炉2.3万个,同比增长45%",
        ),
        # a court has held it
        (
            "据中新网报道，隆德市一名前市长因受贿被判处6年监禁。他将上诉。",
            "隆德市一名前市长因受贿被判处6年监禁",
        ),
        # what stands before a death needs no report
        (
            "据多哥国家广播公司报道,一艘载有60名面包师的船在隆德湖沉没,至少5人死亡。搜救仍在继续。",
            "一艘载有60名面包师的船在隆德湖沉没",
        ),
    ],
)
def test_report_is_left_out_of_what_is_harmless(text: str, expected: str) -> None:
    assert headline(text).text == expected


@pytest.mark.parametrize(
    "text",
    [
        "据隆德报报道,面包师阿达涉嫌挪用公款。警方没有回应。",  # a wrong
        "据当地媒体报道,隆德市一座面包房爆炸,三人遇难。",  # a death
        "据隆德报报道，将于五月开工。",  # nobody is left who does it
    ],
)
def test_report_stays(text: str) -> None:
    assert headline(text).text.startswith("据")
