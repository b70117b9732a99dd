"""The texts of ``chainpay reconcile --help``: see `chainpay.cli.help.texts`."""

from __future__ import annotations

from ...people.language import Text

TEXTS = {
    "reconcile": Text(
        "Compare the platform's bills with your own tables.\n\nThe bills of the days are downloaded"
        " and kept. What is missing on either side, or differs in amount, fee, state, currency or"
        " day, or is there twice, is printed by class, with totals. Nothing is written to your"
        " tables.",
        "用平台账单核对本地的订单表（对账）。\n\n下载并保存这些天的账单，按类别列出两边缺失、重复，"
        "以及金额、手续费、状态、币种、日期不符的订单和合计。不会写入本地的表。",
    ),
    "reconcile bill": Text(
        "tradebill, the default, fundflowbill, sharing; of APIv2 downloadbill, downloadfundflow.",
        "账单种类：tradebill（交易账单，默认）、fundflowbill（资金账单）、sharing（分账账单）；"
        "APIv2 为 downloadbill、downloadfundflow。",
    ),
    "reconcile date": Text(
        "The days in China: 2026-11-27, 2026-11-27..2026-11-30, 2026-11 or yesterday, the default;"
        " of --bill-file, its days.",
        "日期（北京时间）：2026-11-27、2026-11-27..2026-11-30、2026-11，"
        "或默认的 yesterday（昨天）；用 --bill-file 时默认为账单的日期。",
    ),
    "reconcile orders": Text(
        "Your table of payments: a CSV file, sqlite:///shop.db?table=t or"
        " postgresql://host/db?table=t.",
        "本地的支付表：CSV 文件、sqlite:///shop.db?table=t 或 postgresql://host/db?table=t。",
    ),
    "reconcile refunds": Text("Your table of refunds, likewise.", "本地的退款表，写法相同。"),
    "reconcile columns": Text(
        "Which column has the number, amount, time, state, currency, fee, mchid, receiver or type:"
        " amount=total:yuan. Amounts are in fen without :yuan. The others are found by their usual"
        " names; fee= leaves one out.",
        "哪一列是 number、amount、time、state、currency、fee、mchid、receiver 或 type："
        "amount=total:yuan。"
        "金额不写 :yuan 时以分为单位。没有写明的按常用名称查找；fee= 表示不用这一项。",
    ),
    "reconcile refund_columns": Text("The same of --refunds.", "用于 --refunds，写法相同。"),
    "reconcile states": Text(
        "What a state of your tables means, in the platform's words: paid=SUCCESS.",
        "本地状态对应的平台状态：已支付=SUCCESS。",
    ),
    "reconcile bills": Text(
        "A bill that you have, in place of downloads. Its name has its day.",
        "已有的账单文件，不再下载；文件名须含日期。",
    ),
    "reconcile into": Text(
        "The folder in which bills are kept; the default is bills.",
        "保存账单的文件夹，默认 bills。",
    ),
    "reconcile appid": Text("The appid, which bills of APIv2 want.", "APIv2 账单需要的 appid。"),
    "reconcile csv": Text("Write all differences into this file.", "把全部差异写入此文件。"),
    "reconcile html": Text(
        "Write the report with a chart into this file.", "把报告和图表写入此文件。"
    ),
    "reconcile fix": Text(
        "queries: ask the platform for each difference, which side is right. Nothing is changed.",
        "queries：逐笔向平台查询哪一边正确，不做任何修改。",
    ),
    "reconcile rate": Text(
        "At most so many queries a second. By default as many as the platform takes.",
        "每秒最多查询的次数。默认为平台允许的次数。",
    ),
    "reconcile profiles": Text(
        "A merchant of config.toml; may be repeated.", "config.toml 中的商户，可重复。"
    ),
}

EXIT_CODES = {
    "reconcile": {
        0: Text("nothing differs", "没有差异"),
        1: Text("something differs", "有差异"),
        2: Text(
            "nothing was compared: a bill, a table or the command line can't be used",
            "没有对账：账单、本地表或命令行无法使用",
        ),
        3: Text("an answer can't be trusted", "应答不可信"),
        4: Text("the network failed", "网络故障"),
    },
}
"""What the exit codes of a command mean."""

EXAMPLES = {
    "reconcile": "chainpay reconcile --orders orders.csv --map number=order_no"
    " --map amount=total:yuan --map time=paid_at\n"
    "chainpay reconcile --date 2026-11 --orders 'sqlite:///shop.db?table=orders' --html nov.html",
}
"""Command lines, by the command."""
