"""All texts of ``--help``, in English and in Chinese; errors are English in both.

A key is a command's name, or that and the name of an argument or option. What several commands have
is under the name alone. The first paragraph of a command stands in the list of the commands too.
The acts of ``chainpay gateway`` have their English in Python: see `chainpay.cli.gateway.texts`.
"""

from __future__ import annotations

from ...people.language import Text
from . import bulk_texts, reconcile_texts

WORDS = {
    "usage": Text("Usage: ", "用法："),
    "arguments": Text("Arguments:", "参数："),
    "options": Text("Options:", "选项："),
    "commands": Text("Commands:", "命令："),
    "exit codes": Text("Exit codes:", "退出码："),
    "required": Text("[required]", "［必填］"),
    "more packages": Text(
        "demo runs as it is. The other commands need more packages:",
        "demo 可直接运行，其他命令需要先安装：",
    ),
}

TEXTS = {
    "chainpay": Text(
        "WeChat Pay (微信支付) with its API's own paths as Python.\n\nTo begin: chainpay demo, then"
        " chainpay shell --sandbox.",
        "以接口路径直接调用微信支付的 Python 客户端。\n\n可先试 chainpay demo，再试 chainpay shell"
        " --sandbox。",
    ),
    # What several commands have
    " help": Text("Show this page and exit.", "显示本页并退出。"),
    " version": Text("Show the version and exit.", "显示版本号并退出。"),
    " as_json": Text("Print JSON.", "输出 JSON。"),
    " color": Text(
        "Print in colours. By default at a terminal only, unless NO_COLOR is set.",
        "使用彩色输出。默认只在终端中使用，设置了 NO_COLOR 时不使用。",
    ),
    " sandbox": Text(
        "Use the gateway that runs in this folder; if none does, an emulated platform with orders.",
        "使用本文件夹中运行的网关；没有运行的网关时，使用带有订单的沙箱。",
    ),
    " profile": Text(
        "The merchant of this name in config.toml, in place of CHAINPAY_PROFILE and of the other"
        " variables.",
        "使用 config.toml 中这个名称的商户，替代 CHAINPAY_PROFILE 和其他环境变量。",
    ),
    " path": Text(
        "The path of an operation: v3/pay/transactions/native, or v3.pay.transactions.native.post.",
        "接口路径：v3/pay/transactions/native，或 v3.pay.transactions.native.post。",
    ),
    " method": Text("Or write it before PATH.", "请求方法，也可写在 PATH 之前。"),
    " fields": Text("A field of json=.", "json= 的一个字段。"),
    " query": Text("A field of query=.", "query= 的一个字段（查询参数）。"),
    " xml": Text("A field of xml=, for APIv2.", "xml= 的一个字段，用于 APIv2。"),
    " variables": Text("A variable of the path.", "路径中的一个变量。"),
    " headers": Text("A header.", "一个请求头。"),
    " json_body": Text("The whole json=; -j adds to it.", "整个 json=；-j 在其上添加字段。"),
    " file": Text("A file to upload; -j adds fields.", "要上传的文件；-j 添加字段。"),
    " encrypt": Text(
        "Encrypt the fields that the catalog marks.", "加密接口目录中标明需要加密的敏感信息字段。"
    ),
    " check": Text(
        "Compare the call with the catalog before it is sent.", "发送前按接口目录检查这次调用。"
    ),
    " timeout": Text("Seconds for each step of an attempt.", "每次尝试中每一步的超时秒数。"),
    " deadline": Text("Seconds for all attempts together.", "所有尝试合计的最长秒数。"),
    " retry": Text(
        "Send it again after a failure: the body has your own number, so nothing happens twice."
        " With --no-retry never, also a GET.",
        "失败后重发：报文主体中有商户自己的单号，因此不会重复执行。"
        "--no-retry 则从不重发，GET 也不重发。",
    ),
    " merchant": Text("apiclient_cert.p12, for APIv2.", "apiclient_cert.p12，用于 APIv2。"),
    " uncatalogued": Text(
        "Accept a path that the catalog doesn't know.", "允许接口目录中没有的路径。"
    ),
    # find, show, open, skeleton
    "find": Text(
        "Find operations by everyday words, Chinese or English; also events and error codes.\n\nThe"
        " best matches come first.",
        "用日常的中文或英文词语查找接口，也可查找回调通知和错误码。\n\n最匹配的在最前。",
    ),
    "find words": Text("What to find, such as 申请退款.", "要查找的词语，例如 申请退款。"),
    "find limit": Text("Rows at most. The default is 20.", "最多的行数，默认 20。"),
    "show": Text(
        "Show an operation, an event, an error code, or the operations below a path.",
        "显示接口、回调通知、错误码，或某路径之下的接口。",
    ),
    "show path": Text(
        "A path in any spelling, with or without its method; an event, such as TRANSACTION.SUCCESS;"
        " or an error code, such as SIGN_ERROR.",
        "任意写法的路径，可带请求方法；回调通知的类型，例如 TRANSACTION.SUCCESS；或错误码，例如"
        " SIGN_ERROR。",
    ),
    "open": Text(
        "Open the official page of an operation or of an event.\n\nThe address is printed too.",
        "打开接口或回调通知的官方文档。\n\n同时输出文档的地址。",
    ),
    "open path": Text("As for chainpay show.", "与 chainpay show 相同。"),
    "skeleton": Text(
        "Print JSON with all required fields of an operation.\n\nThe values are samples of the"
        " right type: replace them by your own, then send it by chainpay call --json-body @FILE.",
        "输出包含接口全部必填字段的 JSON。\n\n字段值为类型正确的样例：换成自己的值后，用 chainpay"
        " call --json-body @FILE 发送。",
    ),
    "skeleton role": Text(
        "Whose call it is, if the operation serves several: merchant (直连商户), partner"
        " (服务商) …",
        "接口面向多种角色时指定其一：merchant（直连商户）、partner（服务商）等。",
    ),
    # call, curl, download, wait
    "call": Text(
        "Send a call and print its verified answer.\n\nThe status goes to the standard error, the"
        " body to the standard output. A VALUE has the type that the catalog says; KEY:=VALUE is"
        " JSON. @FILE and @- read it from a file or the standard input. Dots lead into objects and"
        " lists: goods_detail.0.quantity=1.\n\nThe keys are those of --profile, else of"
        " CHAINPAY_MCHID, CHAINPAY_SERIAL, CHAINPAY_PRIVATE_KEY, CHAINPAY_PLATFORM_KEYS or"
        " CHAINPAY_APIV3_KEY; CHAINPAY_SECRET for APIv2.",
        "发送一次调用，输出已验签的应答。\n\n状态写到标准错误，应答报文主体写到标准输出。VALUE"
        " 的类型以接口目录为准；KEY:=VALUE 是 JSON；@FILE 和 @-"
        " 从文件或标准输入读取。用点号进入对象和列表：goods_detail.0.quantity=1。\n\n密钥来自"
        " --profile，否则来自 CHAINPAY_MCHID、CHAINPAY_SERIAL、CHAINPAY_PRIVATE_KEY、"
        "CHAINPAY_PLATFORM_KEYS 或 CHAINPAY_APIV3_KEY；APIv2 使用 CHAINPAY_SECRET。",
    ),
    "call dry_run": Text(
        "Print the request and the signed message; send nothing.",
        "输出请求和签名串，不发送。",
    ),
    " yes": Text(
        "Don't ask before a call that may move money.", "发送可能动用资金的调用前不询问。"
    ),
    "call raw": Text(
        "Print the body unchanged, also at a terminal.", "在终端中也原样输出应答报文主体。"
    ),
    "call verbose": Text(
        "Print the request, the signed message, the answer's headers and the times too. The"
        " request's signature is hidden.",
        "同时输出请求、签名串、应答头和耗时；请求的签名值隐去。",
    ),
    "call out": Text(
        "Write the body into this file, unchanged; - is the standard output.",
        "把应答报文主体原样写入此文件；- 表示标准输出。",
    ),
    " select": Text(
        "Print only this field of the body: amount.total, goods.0.name, data.*.id.",
        "只输出应答报文主体的这个字段：amount.total、goods.0.name、data.*.id。",
    ),
    "curl": Text(
        "Print a call as a signed curl command. Nothing is sent.\n\nA comment says how long it is"
        " valid. PATH and options are those of chainpay call.",
        "把一次调用输出为已签名的 curl 命令，不发送。\n\n注释说明其有效期。PATH 和选项与 chainpay"
        " call 相同。",
    ),
    "download": Text(
        "Download a file: a bill (账单), a receipt, an invoice.\n\nThe operation that names the"
        " file is called first. The file has a temporary name until it is complete and its"
        " digest is right.",
        "下载文件：账单、电子回单、发票等。\n\n先调用给出下载地址的接口。"
        "文件完整且摘要正确后才改为正式名称。",
    ),
    "download path": Text(
        "The path of an operation, such as v3/bill/tradebill; or the address of a file.",
        "接口路径，例如 v3/bill/tradebill；或文件的下载地址。",
    ),
    "download out": Text(
        "The path of the file; a folder if there are several files; - is the standard output.",
        "文件的路径；有多个文件时为文件夹；- 表示标准输出。",
    ),
    "download digest": Text(
        "The digest that the file must have, such as SHA1:79bb0f45… By default the one that the"
        " operation answers.",
        "文件应有的摘要，例如 SHA1:79bb0f45……；默认是接口应答中的摘要。",
    ),
    "wait": Text(
        "Wait until an order or a refund has its final state, and print it.\n\nIt is queried with"
        " growing pauses. Nothing is changed.",
        "等待订单或退款到达最终状态，并输出结果。\n\n以逐渐变长的间隔查询，不改变任何内容。",
    ),
    "wait number": Text(
        "The merchant's number of the order (out_trade_no).", "商户订单号（out_trade_no）。"
    ),
    "wait refund": Text(
        "NUMBER is that of a refund (out_refund_no).", "NUMBER 是商户退款单号（out_refund_no）。"
    ),
    "wait transaction": Text(
        "NUMBER is the platform's number (transaction_id).",
        "NUMBER 是微信支付订单号（transaction_id）。",
    ),
    "wait sub_mchid": Text("The sub-merchant, for a partner.", "子商户号，服务商使用。"),
    "wait appid": Text("Query by APIv2, with this appid.", "用 APIv2 查询，使用此 appid。"),
    "wait deadline": Text(
        "Seconds to wait at most. The default is 300.", "最长等待秒数，默认 300。"
    ),
    # shell, demo, certificates, completion
    "shell": Text(
        "Start Python with a client, the catalog and completion.\n\nIt is IPython, if that is"
        " installed. Without --sandbox, the keys are those of chainpay call, and the prompt asks"
        " before a POST, PUT, PATCH or DELETE.",
        "启动带有 client、接口目录和补全的 Python。\n\n已安装 IPython 时使用 IPython。不用"
        " --sandbox 时，密钥与 chainpay call 相同，并在 POST、PUT、PATCH、DELETE 之前询问。",
    ),
    "demo": Text(
        "Run six spellings of two calls and three refusals, offline.\n\nIt needs no configuration,"
        " and is the one command that runs without the extra cli.",
        "离线演示：两个接口的六种写法，以及三种拒绝。\n\n不需要配置，也是唯一不需要 cli"
        " 附加依赖的命令。",
    ),
    "doctor": Text(
        "Check a configuration before the first order: keys, certificates, network, signatures.\n\n"
        "The environment or a profile has it; options replace what they name. Nothing is ordered or"
        " paid. No key is shown, only fingerprints.",
        "在第一笔订单之前检查配置：密钥、证书、网络和签名。\n\n"
        "配置取自环境变量或 profile，选项可替换其中的值。不会下单或支付。只显示指纹，不显示密钥。",
    ),
    "doctor mchid": Text("The merchant's number (商户号).", "商户号。"),
    "doctor serial": Text("The serial of the merchant's API certificate.", "商户 API 证书序列号。"),
    "doctor private_key": Text("The path of apiclient_key.pem.", "apiclient_key.pem 的路径。"),
    "doctor merchant": Text("The path of apiclient_cert.p12.", "apiclient_cert.p12 的路径。"),
    "doctor platform_keys": Text(
        "A key of the platform: PUB_KEY_ID_…=pub_key.pem.",
        "一个微信支付公钥或平台证书：PUB_KEY_ID_…=pub_key.pem。",
    ),
    "doctor base_uri": Text("Another host.", "其他主机。"),
    "doctor notify_url": Text("The address for callbacks.", "回调地址。"),
    "doctor probe": Text(
        "Send a forged callback to it, on which no shop acts.",
        "向该地址发送一个伪造的回调，任何商户系统都不会据此处理业务。",
    ),
    "doctor offline": Text("Send nothing.", "不发送任何请求。"),
    "doctor request": Text(
        "Why was this request refused? A curl command, HAR, log or raw HTTP; - is the standard"
        " input. Nothing is sent.",
        "检查这个请求为什么被拒绝：curl 命令、HAR、日志或 HTTP 原文；"
        "- 表示标准输入。不发送任何请求。",
    ),
    "doctor callback": Text(
        "Why was this callback refused? Its headers and body, in the same forms. A 平台证书 that it"
        " names is downloaded if the keys are there.",
        "检查这个回调为什么验签失败：提供请求头和报文主体，形式同上。"
        "缺少对应的平台证书时，会用已有的密钥下载。",
    ),
    "doctor cause": Text(
        "Say more of a cause that a report names, and what to do. all lists the causes.",
        "说明报告中某个原因的含义与处理方法；all 列出全部原因。",
    ),
    "certificates": Text(
        "Download the platform's certificates (平台证书).\n\nThe environment replaces options that"
        " are left out: CHAINPAY_MCHID, CHAINPAY_SERIAL, CHAINPAY_PRIVATE_KEY, CHAINPAY_BASE_URI."
        " The APIv3 key (APIv3密钥) is CHAINPAY_APIV3_KEY, or it is typed at the terminal.",
        "下载平台证书。\n\n未给出的选项取自环境变量：CHAINPAY_MCHID、CHAINPAY_SERIAL、"
        "CHAINPAY_PRIVATE_KEY、CHAINPAY_BASE_URI。"
        "APIv3 密钥取自 CHAINPAY_APIV3_KEY，或在终端中输入。",
    ),
    "certificates out": Text("The folder to write into.", "写入的文件夹。"),
    "certificates mchid": Text("The merchant's number (商户号).", "商户号。"),
    "certificates serial": Text(
        "The serial of the merchant's API certificate.", "商户 API 证书序列号。"
    ),
    "certificates private_key": Text(
        "The path of apiclient_key.pem.", "apiclient_key.pem 的路径。"
    ),
    "certificates base_uri": Text(
        "Another host, such as https://apihk.mch.weixin.qq.com/",
        "其他主机，例如 https://apihk.mch.weixin.qq.com/",
    ),
    "port": Text(
        "Convert PHP that uses wechatpay-php to Python.\n\nThe Python sends the same requests and"
        " prints the same. A TODO stands where a person must decide. Without -o it is printed."
        " Without FILE, PHP is read from the standard input. The files of a folder become modules"
        " that import each other; vendor and node_modules are left out. If a file is refused,"
        " nothing is written, unless --keep-going is passed.",
        "把使用 wechatpay-php 的 PHP 转换为 Python。\n\n转换后的 Python 发送同样的请求、输出同样的"
        "内容；需要人决定之处写有 TODO。不用 -o 时输出到标准输出；未给出 FILE 时从标准输入读取"
        " PHP。文件夹中的文件成为互相 import 的模块，vendor 和 node_modules 除外。"
        "只要有文件被拒绝，就不写入任何文件，除非加 --keep-going。",
    ),
    "port source": Text("A PHP file, or a folder of them.", "PHP 文件，或其所在的文件夹。"),
    "port out": Text(
        "Write the Python into this file; of a folder, into this folder.",
        "把 Python 写入此文件；转换文件夹时写入此文件夹。",
    ),
    "port keep_names": Text(
        "Keep wechatpay-php's names, from chainpay.php, so that the Python reads as the PHP.",
        "保留 wechatpay-php 的名称（来自 chainpay.php），使 Python 读起来与 PHP 一致。",
    ),
    "port report": Text(
        "Print what became of each file, its TODOs and its calls, in place of the Python. With"
        " --json for a program.",
        "不输出 Python，而输出各文件的结果、TODO 和调用；加 --json 供程序读取。",
    ),
    "port diff": Text(
        "Show PHP and Python side by side, in place of the Python.",
        "不输出 Python，而把 PHP 与 Python 并排显示。",
    ),
    "port force": Text(
        "Also replace a file that was changed since it was written.",
        "也覆盖写入之后又被修改过的文件。",
    ),
    "port keep_going": Text(
        "Write the other files of a folder if some are refused. The exit code is 2 then, too.",
        "文件夹中有文件被拒绝时，仍写入其他文件；退出码仍为 2。",
    ),
    "port explain": Text(
        "Say what a TODO, a note or a refusal with this word means, and what to do. all lists the"
        " words.",
        "说明带有此标记的 TODO、NOTE 或拒绝的含义与处理方法；all 列出全部标记。",
    ),
    "completion": Text(
        "Print the script that completes commands and paths in a shell.",
        "输出在 shell 中补全命令和路径的脚本。",
    ),
    "completion shell_name": Text("bash, zsh or fish.", "shell 的名称：bash、zsh 或 fish。"),
    **bulk_texts.TEXTS,
    **reconcile_texts.TEXTS,
    # gateway
    "gateway": Text(
        "Serve an emulated platform until Ctrl-C, with faults, for other processes.\n\nAt its end"
        " it prints what was carried out, by number. A command tells a running gateway what the"
        " user or time does. It finds the gateway by --state, else by --url, else by the folder"
        " .chainpay. These options stand before the command.",
        "启动本地模拟的微信支付，供其他进程使用，可注入故障；按 Ctrl-C"
        " 结束。\n\n结束时按单号输出已执行的内容。"
        "子命令告诉运行中的网关：用户做了什么，或时间过了多久。"
        "先按 --state、再按 --url、最后按文件夹 .chainpay 找到网关。这些选项写在子命令之前。",
    ),
    "gateway port": Text(
        "Listen at this port. 0 is a free one. The default is 8420, or a free one if 8420 is in"
        " use.",
        "监听此端口，0 表示任一空闲端口。默认 8420，被占用时用空闲端口。",
    ),
    "gateway host": Text(
        "Listen at this address. The default is 127.0.0.1. One that other machines reach needs"
        " --token.",
        "监听此地址，默认 127.0.0.1。其他机器可访问的地址需要 --token。",
    ),
    "gateway token": Text(
        "Carry out the commands of those only who know this token. A command by --url needs it"
        " too.",
        "只执行携带此令牌的命令。使用 --url 的命令也需要它。",
    ),
    "gateway tls": Text(
        "Speak https, and print how programs trust it.", "使用 https，并输出各语言如何信任它。"
    ),
    "gateway mchid": Text("The merchant has this number (商户号).", "商户号。"),
    "gateway appid": Text("The merchant has this appid.", "商户的 appid。"),
    "gateway key": Text(
        "The merchant signs with this private key (商户API私钥).",
        "商户签名用的私钥（商户 API 私钥）。",
    ),
    "gateway cert": Text(
        "The key of --key has this certificate (商户API证书). By default one is made.",
        "--key 对应的证书（商户 API 证书），默认自动生成。",
    ),
    "gateway apiv3_key": Text(
        "The merchant has this key of APIv3 (APIv3密钥): @FILE reads it from a file, @- from the"
        " standard input.",
        "商户的 APIv3 密钥：@FILE 从文件读取，@- 从标准输入读取。",
    ),
    "gateway secret": Text(
        "The merchant has this key of APIv2 (APIv2密钥). It is read as that of APIv3.",
        "商户的 APIv2 密钥，读取方式与 APIv3 密钥相同。",
    ),
    "gateway public_key_id": Text(
        "The platform's public key has this number (微信支付公钥ID): PUB_KEY_ID_…",
        "微信支付公钥 ID：PUB_KEY_ID_……",
    ),
    "gateway platform_key": Text(
        "The platform signs with this private key; its public half is 微信支付公钥.",
        "平台签名用的私钥，其公钥即微信支付公钥。",
    ),
    "gateway forward_to": Text(
        "Send all callbacks to this address. By default each goes to the notify_url of its order.",
        "把所有回调通知发往此地址。默认发往各订单的 notify_url。",
    ),
    "gateway sign_with": Text(
        "Callbacks are verified with 微信支付公钥 (public-key, the default) or with 平台证书"
        " (certificate).",
        "回调通知用微信支付公钥（public-key，默认）或平台证书（certificate）验签。",
    ),
    "gateway no_certificates": Text(
        "The platform has no 平台证书, as for all new merchants (公钥模式).",
        "平台没有平台证书，与所有新商户一样（公钥模式）。",
    ),
    "gateway speed": Text(
        "Divide the pauses before a callback is sent again by this number. The default is 1.",
        "回调通知重发的间隔除以此数，默认 1。",
    ),
    "gateway settle_delay": Text(
        "Each step of the platform takes this time, such as 10m: a refund (退款), a transfer, a"
        " deduction. The default is 5s.",
        "平台每一步所需的时间，例如 10m：退款、转账、扣款。默认 5s。",
    ),
    "gateway state": Text(
        "Keep keys and orders in this folder. A command is for the gateway that runs on it. The"
        " default is .chainpay.",
        "把密钥和单据保存在此文件夹；子命令发给使用它的网关。默认 .chainpay。",
    ),
    "gateway fresh": Text(
        "Forget the keys and the orders of the folder first.", "先清除文件夹中的密钥和单据。"
    ),
    "gateway memory": Text(
        "Use no folder: keep nothing after the end.", "不使用文件夹，结束后不保留任何内容。"
    ),
    "gateway seed": Text(
        "Add the merchants and orders of this file first.", "先加入此文件中的商户和单据。"
    ),
    "gateway faults": Text(
        "Let something go wrong until the end. The kinds and keys are listed by chainpay gateway"
        " faults add --help.",
        "在结束之前注入故障。种类和键见 chainpay gateway faults add --help。",
    ),
    "gateway url": Text(
        "A command is for the gateway at this address. Without it, and without --state, it is for"
        " the one of the folder .chainpay.",
        "子命令发给此地址的网关。未给出它和 --state 时，发给文件夹 .chainpay 的网关。",
    ),
    # The groups of the options of the gateway
    "group address": Text("Address:", "地址："),
    "group keys": Text("Keys and numbers of a new folder:", "新文件夹的密钥与编号："),
    "group callbacks": Text("Callbacks (回调通知) and time:", "回调通知与时间："),
    "group state": Text("State:", "保存："),
    "group faults": Text("Faults:", "故障："),
    "group target": Text("Target of a command:", "子命令的目标："),
    "group others": Text("Other options:", "其他选项："),
}

_LOOKED_UP = {
    0: Text("something was found", "找到了"),
    1: Text("nothing was found", "没有找到"),
    2: Text("the command line is wrong", "命令行有误"),
    3: Text("the output can't be written", "输出无法写出"),
}
_SENT = {
    0: Text("the command succeeded", "成功"),
    1: Text("the platform refused, or nothing was found", "平台拒绝，或没有找到"),
    2: Text(
        "the command line or the configuration is wrong; nothing was sent",
        "命令行或配置有误，没有发送",
    ),
    3: Text(
        "the answer can't be trusted or written, or the outcome is unknown: query before you"
        " repeat it",
        "应答不可信或无法写出，或结果未知：重复之前先查询",
    ),
    4: Text("the network failed, and nothing was carried out", "网络故障，没有执行任何操作"),
    130: Text(
        "Ctrl-C stopped it: unless it says that nothing was sent, query before you repeat it",
        "被 Ctrl-C 中断：除非提示没有发送，重复之前先查询",
    ),
}
_NOT_SELECTED = Text(
    "it succeeded, and its answer lacks the field of --select",
    "已成功，但应答中没有 --select 的字段",
)
_SELECTED = dict(sorted({**_SENT, 5: _NOT_SELECTED}.items()))
EXIT_CODES = {
    "find": _LOOKED_UP,
    "show": _LOOKED_UP,
    "open": _LOOKED_UP,
    "call": _SELECTED,
    "download": _SENT,
    "wait": {
        **_SELECTED,
        0: Text("it is paid, or the refund has succeeded", "已支付，或退款成功"),
        1: Text("another final state, or the platform refused", "其他最终状态，或平台拒绝"),
        3: Text(
            "it is still pending, or an answer can't be trusted or written",
            "仍未结束，或应答不可信或无法写出",
        ),
        4: Text("no query was answered: the network failed", "网络故障，所有查询都没有应答"),
        130: Text("Ctrl-C stopped it; nothing was changed", "被 Ctrl-C 中断，没有任何改变"),
    },
    "doctor": {
        0: Text("nothing is wrong in what was tested", "已检查的项目没有发现问题"),
        1: Text("something is wrong: the first ✗ is the cause", "发现问题：第一个 ✗ 是原因"),
        2: Text("the command line or the profile can't be used", "命令行或 profile 无法使用"),
    },
    "port": {
        0: Text("all is converted", "全部已转换"),
        1: Text(
            "it is converted, and a TODO stands where you must decide", "已转换，有 TODO 待处理"
        ),
        2: Text(
            "a file is refused; nothing was written, or with --keep-going only the others",
            "有文件被拒绝；没有写入任何文件，加 --keep-going 时只写入其他文件",
        ),
    },
    "certificates": _SENT,
    **bulk_texts.EXIT_CODES,
    **reconcile_texts.EXIT_CODES,
}
"""What the exit codes of a command mean."""

EXAMPLES = {
    **bulk_texts.EXAMPLES,
    **reconcile_texts.EXAMPLES,
    "port": "chainpay port pay.php -o pay.py\nchainpay port src -o src_python\n"
    "chainpay port src --report\nchainpay port --explain reference",
    "find": "chainpay find 退钱\nchainpay find cancel an unpaid order\n"
    "chainpay find https://api.mch.weixin.qq.com/v3/bill/tradebill\nchainpay find SIGN_ERROR",
    "show": "chainpay show v3/refund/domestic/refunds\n"
    "chainpay show GET v3/refund/domestic/refunds/{out_refund_no}\n"
    "chainpay show TRANSACTION.SUCCESS\n"
    "chainpay show SIGN_ERROR",
    "open": "chainpay open v3/refund/domestic/refunds",
    "skeleton": "chainpay skeleton v3/pay/transactions/native > order.json\n"
    "chainpay call v3/pay/transactions/native --json-body @order.json",
    "call": "chainpay call v3.pay.transactions.native.post -j amount.total=1 …\n"
    "chainpay call --sandbox GET v3/refund/domestic/refunds/20261125002\n"
    "chainpay call GET v3/pay/transactions/id/4200… -q mchid=1900000001\n"
    "chainpay call v2.pay.orderquery.post -x out_trade_no=ORDER-0001 …",
    "curl": "chainpay curl GET v3/pay/transactions/id/4200… -q mchid=1900000001",
    "download": "chainpay download v3/bill/tradebill -q bill_date=2026-11-23 -o bill.csv",
    "wait": "chainpay wait ORDER-0001\nchainpay wait --refund REFUND-0001",
    "shell": "chainpay shell --sandbox",
    "doctor": "chainpay doctor --offline\n"
    "chainpay doctor --profile shop --notify-url https://pay.example.com/notify --probe\n"
    "chainpay doctor --explain key-is-public",
    "certificates": "chainpay certificates --out certificates",
    "completion": 'eval "$(chainpay completion bash)"\nchainpay completion fish | source',
    "gateway": "chainpay gateway --fault 'reset-after path=v3/pay/* nth=2'\n"
    "set -a; . .chainpay/env; set +a; chainpay call …\n"
    "chainpay gateway pay ORDER-0001",
}
"""Command lines, by the command."""


def find_text(command: str, part: str = "") -> str:
    """Return what is said of a command, or of an argument or option; empty if nothing is.

    Args:
        command: The command's name.
        part: The name of the argument or option; empty for the command itself.
    """
    key = f"{command} {part}" if part else command
    return str(TEXTS.get(key) or TEXTS.get(f" {part}") or "")


def word(name: str) -> str:
    """Return a word of every help."""
    return str(WORDS[name])


def first_paragraph(text: str) -> str:
    """Return the first paragraph of a text: what the list of the commands says."""
    return " ".join(text.partition("\n\n")[0].split())
