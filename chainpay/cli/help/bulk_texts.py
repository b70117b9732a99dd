"""What ``chainpay bulk … --help`` says: see `chainpay.cli.help.texts`, which contains it."""

from __future__ import annotations

from ...people.language import Text

_JOURNAL = Text(
    "What remembers what became of each row: a file; of several workers a folder, or"
    " postgresql://…#name.",
    "记录每一行结果的文件；由多个 worker 分担时，为文件夹或 postgresql://…#name。",
)
_RUN = {
    "in_flight": Text(
        "So many rows are under way at most. The default is 50.", "同时处理的最多行数，默认 50。"
    ),
    "rate": Text(
        "So many calls a second at most. The default is the documented limit, else 50.",
        "每秒最多的调用次数，默认为文档中的频率限制，没有则为 50。",
    ),
    "stop_after": Text("Stop after so many refused rows.", "被拒绝的行达到此数时停止。"),
    "tolerated": Text(
        "Stop after so many rows of a refusal that meets all rows: no money, no permission, a wrong"
        " key. The default is 1.",
        "余额不足、没有权限、密钥错误这类对所有行都成立的拒绝，累计这么多行后停止，默认 1。",
    ),
    "patience": Text(
        "Stop after so many seconds without any answer. The default is 300.",
        "连续这么多秒没有任何应答时停止，默认 300。",
    ),
    "executor": Text(
        "Let several workers share the job: processes:4, or dask://host:8786 for a cluster of Dask."
        " Each has its own keys, and the journal is a folder that all share, or postgresql://…#name.",
        "由多个 worker 分担：processes:4，或 Dask 集群 dask://host:8786。"
        "每个 worker 自己读取密钥，执行记录为共享的文件夹或 postgresql://…#name。",
    ),
    "partitions": Text(
        "So many partitions of the rows, with --executor. The default is one for each worker.",
        "使用 --executor 时，把所有行分成这么多个分区，默认每个 worker 一个。",
    ),
    "yes": Text("Don't ask.", "不再询问。"),
    "dry_run": Text(
        "Check all rows, print the plan, and send nothing.", "检查所有行，输出计划，不发送。"
    ),
    "report": Text(
        "At the end, write a CSV file with a row for each row: what became of it.",
        "结束时写出 CSV 文件：每一行的结果。",
    ),
}

TEXTS = {
    "bulk": Text(
        "Send one call for each row of a table, each carried out once by your own numbers.\n\nA job"
        " may be killed at any moment, and goes on where it was: its journal has each number.",
        "为表格的每一行发送一次调用，按商户单号保证各执行一次。\n\n任务可随时中断，"
        "之后从中断处继续：执行记录中有每个单号的状态。",
    ),
    "bulk run": Text(
        "Check all rows, show the plan, ask, and send them.\n\nJOB.toml says how a row becomes a"
        " call; or --operation, --rows and the options below do, which replace what the file says."
        " If its journal is there, the job goes on.",
        "检查所有行，显示计划，询问后发送。\n\nJOB.toml"
        " 说明一行如何成为一次调用；也可用 --operation、--rows"
        " 和下列选项，它们替换文件中的值。执行记录已存在时，任务继续执行。",
    ),
    "bulk run job": Text("The job, a file in TOML.", "任务文件，TOML 格式。"),
    "bulk run operation": Text(
        "The operation, such as v3.refund.domestic.refunds.post.",
        "接口，例如 v3.refund.domestic.refunds.post。",
    ),
    "bulk run rows": Text(
        "The table: .csv, .tsv, .jsonl or .parquet.", "表格：.csv、.tsv、.jsonl 或 .parquet。"
    ),
    "bulk run journal": Text(
        "The file that remembers what became of each row. By default it stands beside the job, or"
        " beside the table: refunds.journal.",
        "记录每一行结果的文件，默认在任务文件或表格旁边：refunds.journal。",
    ),
    "bulk run mapping": Text(
        "Which column is which field: out_refund_no=退款单号, 'amount.refund=fen(yuan)',"
        " 'user_name=sensitive(name)'. By default the columns have the names of the fields.",
        "哪一列是哪个字段：out_refund_no=退款单号、'amount.refund=fen(yuan)'、"
        "'user_name=sensitive(name)'。默认列名就是字段名。",
    ),
    "bulk run constants": Text(
        "A field that all rows have; FIELD:=JSON for a value in JSON.",
        "所有行共有的字段；FIELD:=JSON 表示值为 JSON。",
    ),
    "bulk run number": Text(
        "The field with your own number; known for the usual operations.",
        "商户单号所在的字段；常用接口无需指定。",
    ),
    "bulk run keep": Text(
        "Keep a field of each answer in the journal and the report, such as package_info.",
        "把应答中的字段（如 package_info）保留在执行记录和报告中。",
    ),
    "bulk run encoding": Text(
        "The encoding of a CSV file. By default UTF-8, UTF-16 or GBK is found out.",
        "CSV 文件的编码，默认自动识别 UTF-8、UTF-16 和 GBK。",
    ),
    **{f"bulk run {name}": text for name, text in _RUN.items()},
    "bulk resume": Text(
        "Go on with a job that was begun at the terminal.\n\nWhat was in flight when it ended is"
        " queried by its number first.",
        "继续执行在终端中开始的任务。\n\n中断时已发出的请求，先按单号查询。",
    ),
    "bulk resume journal": _JOURNAL,
    **{f"bulk resume {name}": text for name, text in _RUN.items()},
    "bulk status": Text("Print what became of a job so far.", "输出任务目前的结果。"),
    "bulk status journal": _JOURNAL,
    "bulk retry": Text(
        "Let the rows that were refused with a code be sent again, with the same numbers.\n\nThe"
        " next run or resume sends them. Mend the cause first.",
        "用原单号重新发送因某错误码被拒绝的行。\n\n下一次 run 或 resume 时发送。请先排除原因。",
    ),
    "bulk retry journal": _JOURNAL,
    "bulk retry code": Text(
        "The code, as status prints it, such as RESOURCE_NOT_EXISTS.",
        "status 所列的错误码，例如 RESOURCE_NOT_EXISTS。",
    ),
    "bulk report": Text(
        "Write a CSV file with a row for each row: what became of it.",
        "写出 CSV 文件：每一行的结果。",
    ),
    "bulk report journal": _JOURNAL,
    "bulk report out": Text(
        "Write it into this file. By default it is printed.", "写入此文件，默认输出到标准输出。"
    ),
}

_STATE = {
    0: Text("every row is done", "所有行都已受理"),
    1: Text("some rows are refused, or not sent yet", "有的行被拒绝，或尚未发送"),
    2: Text(
        "the command line, the configuration or a row is wrong; nothing was sent",
        "命令行、配置或某一行有误，没有发送",
    ),
    3: Text(
        "the outcome of some rows is unknown, or the journal can't be written: resume the job",
        "有的行结果未知，或执行记录无法写入：请继续执行任务",
    ),
}
_SENT = {
    **_STATE,
    4: Text("the network failed, and rows are left to send", "网络故障，有的行尚未发送"),
    130: Text(
        "Ctrl-C stopped it; nothing is lost: resume the job",
        "被 Ctrl-C 中断，没有丢失任何记录：可继续执行任务",
    ),
}
EXIT_CODES = {
    "bulk run": _SENT,
    "bulk resume": _SENT,
    "bulk status": _STATE,
    "bulk retry": {
        0: Text("the next run sends them", "下一次执行时发送"),
        1: Text("no row was refused with this code", "没有行以此错误码被拒绝"),
        2: Text("the journal can't be used", "执行记录无法使用"),
    },
}
"""What the exit codes of a command mean."""

EXAMPLES = {
    "bulk": "chainpay bulk run refunds.toml --dry-run\n"
    "chainpay bulk run refunds.toml --report report.csv\n"
    "chainpay bulk resume refunds.journal",
    "bulk run": "chainpay bulk run refunds.toml --report report.csv\n"
    "chainpay bulk run --operation v3.refund.domestic.refunds.post --rows refunds.csv --dry-run",
    "bulk resume": "chainpay bulk resume refunds.journal --report report.csv",
    "bulk status": "chainpay bulk status refunds.journal --json",
    "bulk retry": "chainpay bulk retry refunds.journal --code RESOURCE_NOT_EXISTS",
    "bulk report": "chainpay bulk report refunds.journal -o report.csv",
}
"""Command lines, by the command."""
