"""All texts of the console, in English and in Chinese."""

from __future__ import annotations

from .fault_kinds import LABELS

LANGUAGES = ("en", "zh")
"""The languages. The first is that of a browser that prefers none of them."""

TEXTS: dict[str, tuple[str, str]] = {
    # On each page
    "title": ("chainpay gateway", "chainpay 本地微信支付"),
    "skip": ("Skip to the content", "跳到正文"),
    "pages": ("Pages", "页面"),
    "requests": ("Requests", "请求"),
    "orders": ("Orders", "单据"),
    "callbacks": ("Callbacks", "回调通知"),
    "faults": ("Faults", "故障"),
    "keys": ("Keys", "密钥"),
    "clock": ("Clock", "时钟"),
    "language": ("中文", "English"),
    "log_out": ("Log out", "退出登录"),
    "emulated": (
        "An emulated WeChat Pay on your machine. No money moves.",
        "本地模拟的微信支付，不涉及真实资金。",
    ),
    "zone": ("All times are Beijing time (UTC+8).", "时间均为北京时间（UTC+8）。"),
    "all": ("All", "全部"),
    "all_characters": ("all {count} characters", "显示全部 {count} 个字符"),
    "filter": ("Filter", "筛选"),
    "clear_filter": ("Clear", "清除"),
    "number": ("Number", "单号"),
    "number_hint": (
        "out_trade_no, out_refund_no …",
        "out_trade_no、out_refund_no……",
    ),
    "merchant": ("Merchant", "商户号"),
    "status": ("Status", "状态"),
    "time": ("Time", "时间"),
    "path": ("Path", "路径"),
    "older": ("Older", "更早的"),
    "newest": ("Newest", "最新的"),
    "more": ("Show more", "显示更多"),
    "copy": ("Copy", "复制"),
    "copied": ("Copied", "已复制"),
    "show": ("Show", "显示"),
    "back": ("Back", "返回"),
    # Requests
    "requests_lead": (
        "What your shop has sent, the newest first. The last 1,000 are kept.",
        "你的系统发来的请求，最新的在最前。保留最近 1,000 条。",
    ),
    "live": ("Live", "实时"),
    "live_paused": ("Paused", "已暂停"),
    "live_lost": ("No connection to the gateway", "与网关的连接已断开"),
    "pause": ("Pause", "暂停"),
    "resume": ("Resume", "继续"),
    "refresh": ("Refresh", "刷新"),
    "path_hint": ("v3/pay/* …", "v3/pay/*……"),
    "status_refused": ("Refused", "被拒绝"),
    "status_none": ("No answer", "无应答"),
    "no_requests": ("No request has come yet.", "还没有收到请求。"),
    "no_requests_hint": (
        "Let your shop send its requests to {address} in place of https://api.mch.weixin.qq.com.",
        "请把系统的请求地址 https://api.mch.weixin.qq.com 改为 {address}。",
    ),
    "no_match": ("Nothing matches the filter.", "没有符合筛选条件的内容。"),
    "setup_link": ("Keys and code to copy", "密钥与接入代码"),
    "request_number": ("Request {id}", "请求 {id}"),
    "took": ("{milliseconds} ms", "{milliseconds} 毫秒"),
    "sample": ("sample", "样例应答"),
    "sample_lead": (
        "The gateway keeps nothing for this operation: the answer is a sample of its documents.",
        "网关不为此接口保存数据：应答是文档中的样例。",
    ),
    "no_answer": ("no answer", "无应答"),
    "verdict": ("Why it was refused", "被拒绝的原因"),
    "signed_message": ("What was signed", "签名串对比"),
    "signed_lead": (
        "The first line that differs is marked. ↵ is a line break.",
        "第一处不同的行已标出。↵ 表示换行符。",
    ),
    "signed_by_shop": ("Your shop has signed", "你的系统所签的签名串"),
    "built_by_platform": ("The platform has built", "平台构造的签名串"),
    "signed_same": (
        "Both are the same: the message is right, and the signature is wrong.",
        "两者相同：签名串正确，但签名值错误。",
    ),
    "signed_lines": (
        "Only {shown} of {count} lines are shown.",
        "共 {count} 行，只显示 {shown} 行。",
    ),
    "signed_cut": (
        "Only the first 16 KB of what you have pasted were compared.",
        "只对比了所粘贴内容的前 16 KB。",
    ),
    "missing_line": ("(no line)", "（无此行）"),
    "signed_unknown": (
        "What your shop has signed can't be read from the signature. Print the message in your"
        " code, paste it here, and compare.",
        "无法从签名值还原你的系统所签的内容。请在代码中打印签名串，粘贴到这里进行对比。",
    ),
    "signed_key": ("First see to the key", "请先检查密钥"),
    "signed_key_lead": (
        "The private key that signs, and the serial_no of the header, must be those of one"
        " certificate that the platform knows. Does your key have the public key that is expected"
        " here? This command shows its hash:",
        "签名所用的商户私钥，必须与请求头中的 serial_no 属于同一张平台已知的证书。"
        "用以下命令查看你的私钥对应公钥的哈希，应与此处的值相同：",
    ),
    "signed_optional": ("Compare the message all the same", "仍要对比签名串"),
    "signed_print": (
        "Print the message in your code, and paste it here.",
        "请在代码中打印签名串，粘贴到这里。",
    ),
    "signed_empty": (
        "There is nothing to compare: print the message in your code, and paste it here.",
        "没有可对比的内容：请在代码中打印签名串，粘贴到这里。",
    ),
    "signed_unescaped": (
        "What you have pasted has \\n in place of line breaks, as a repr or a log in JSON: it was"
        " read so. If your code signs it with \\n as two characters, that is the mistake.",
        "粘贴的内容没有换行，只有 \\n（如 repr 或 JSON 日志），已按换行解读。"
        "如果你的代码就是把 \\n 当作两个字符签名，错误即在于此。",
    ),
    "signed_paste": ("The message that your code has signed", "你的代码所签的签名串"),
    "compare": ("Compare", "对比"),
    "message_right": ("The message that was signed", "签名串"),
    "request": ("Request", "请求"),
    "answer": ("Answer", "应答"),
    "headers": ("Headers", "请求头"),
    "headers_answer": ("Headers", "应答头"),
    "body": ("Body", "报文主体"),
    "body_raw": ("As it was sent", "原始报文主体"),
    "empty_body": ("no body", "无报文主体"),
    "hidden_value": ("hidden", "已隐藏"),
    "is_cut": (
        "Only the beginning is kept; the body has {size} bytes.",
        "只保留了开头部分；报文主体共 {size} 字节。",
    ),
    "events_followed": ("Callbacks that followed", "之后的回调通知"),
    "no_events_followed": ("None", "无"),
    "as_code": ("As code", "复制为代码"),
    "as_code_lead": (
        "The code signs anew with the keys of {folder}, so it can be run at any time.",
        "代码使用 {folder} 中的密钥重新签名，可随时运行。",
    ),
    "no_code": (
        "This request can't be written as code: it is an upload, it was cut, or its body can't be"
        " parsed.",
        "此请求无法转换为代码：它是文件上传、被截断，或报文主体无法解析。",
    ),
    "faults_struck": ("Fault", "故障"),
    # Orders
    "orders_lead": (
        "Everything with a state, the newest first: orders, refunds, transfers and more.",
        "所有带状态的单据，最新的在最前：订单、退款、转账等。",
    ),
    "kind": ("Kind", "类型"),
    "amount": ("Amount", "金额"),
    "no_orders": ("There is no order yet.", "还没有单据。"),
    "all_kinds": ("All kinds", "全部类型"),
    "history": ("History", "历史"),
    "facts": ("Facts", "字段"),
    "related": ("Related", "关联单据"),
    "moves": ("What can happen now", "当前可执行的操作"),
    "no_moves": (
        "Nothing can happen now by the user or the platform.",
        "用户和平台当前没有可执行的操作。",
    ),
    "platform_number": ("Platform's number", "微信支付单号"),
    "by_merchant": ("merchant", "商户"),
    "by_user": ("user", "用户"),
    "by_platform": ("platform", "平台"),
    "open_cashier": ("Open the cashier", "打开收银台"),
    "reason": ("Reason: ", "原因："),
    "its_requests": ("Its requests", "相关请求"),
    "its_callbacks": ("Its callbacks", "相关回调"),
    "done_move": (
        "{move}: {number} is now {state}.",
        "{move}：{number} 当前状态为 {state}。",
    ),
    "stale_title": ("The page was out of date", "页面已过期"),
    "stale_lead": (
        "Nothing was done. The page has shown {shown}, but meanwhile it is {state}.",
        "未执行任何操作。页面上的状态是 {shown}，当前状态已是 {state}。",
    ),
    "stale_link": ("See what is so now", "查看当前状态"),
    # The cashier
    "cashier": ("Cashier", "收银台"),
    "cashier_lead": (
        "You are the user who pays. No money moves.",
        "你现在是付款的用户。不涉及真实资金。",
    ),
    "cashier_scan": (
        "Scan it with the camera of a phone in the same network, or use the buttons.",
        "用同一网络中的手机相机扫码，或直接点按钮。",
    ),
    "cashier_local": (
        "A phone can't reach this gateway: it listens on this machine alone. Start it with"
        " this command; then the code leads a phone here.",
        "手机无法访问此网关：它只监听本机。用以下命令启动后，手机扫码即可打开本页。",
    ),
    "cashier_address": ("The code holds this address", "二维码中的地址"),
    "cashier_code_url": ("The code_url of the order", "订单的 code_url"),
    "cashier_ended": ("Nothing can be done here any more.", "此单据已没有可执行的操作。"),
    "cashier_failed": (
        "The payment has failed; the order stays as it was, and can be paid again.",
        "支付失败；订单状态不变，可再次支付。",
    ),
    "cashier_left": (
        "The user has left without paying; the order stays as it was.",
        "用户未支付即离开；订单状态不变。",
    ),
    "cashier_fail": ("The payment fails", "支付失败"),
    "cashier_cancel": ("Leave without paying", "取消支付"),
    # Callbacks
    "callbacks_lead": (
        "What the platform sends to your notify_url, the newest first.",
        "平台发送到你的 notify_url 的通知，最新的在最前。",
    ),
    "no_callbacks": ("There is no callback yet.", "还没有回调通知。"),
    "older_attempts": ("{count} earlier attempt(s)", "更早的 {count} 次发送"),
    "attempts": ("Attempts", "发送记录"),
    "no_attempts": ("None yet", "尚未发送"),
    "resend": ("Resend", "重新发送"),
    "next_attempt": ("next at", "下次发送"),
    "state_WAITING": ("waiting", "等待中"),
    "state_RECEIVED": ("received", "已接收"),
    "state_FAILED": ("failed", "失败"),
    "done_resend": (
        "The callback {id} is being sent once more.",
        "回调通知 {id} 正在重新发送。",
    ),
    # Faults
    "faults_lead": (
        "What goes wrong on purpose, to try how your shop takes it. Rules stay after a restart.",
        "主动注入故障，检验你的系统如何应对。规则在重启后仍有效。",
    ),
    "no_faults": ("Nothing goes wrong: there is no rule.", "没有规则，一切正常。"),
    "fault": ("Rule", "规则"),
    "struck": ("Struck", "已触发"),
    "struck_of": ("{struck} of {matched}", "{struck} / {matched}"),
    "switch_off": ("Switch off", "关闭"),
    "switch_all_off": ("Switch all off", "全部关闭"),
    "temporary": ("until the end of this run", "仅本次运行"),
    "add_fault": ("Switch a fault on", "开启故障"),
    "fault_kind": ("What goes wrong", "故障类型"),
    "fault_after": ("Only after the request was carried out", "在请求执行之后才发生"),
    "for_kinds": ("for {kinds}", "适用于 {kinds}"),
    "fault_path": ("Paths", "路径"),
    "fault_method": ("Method", "请求方法"),
    "fault_nth": ("Which of them", "第几个匹配的请求"),
    "fault_times": ("How often at most", "最多几次"),
    "fault_probability": ("How likely, 0 to 1", "概率，0 到 1"),
    "fault_seed": ("Seed", "随机种子"),
    "fault_seconds": ("Seconds", "秒数"),
    "fault_options": ("More conditions", "更多条件"),
    "done_fault_added": ("Switched on: {fault}", "已开启：{fault}"),
    "done_fault_cleared": ("The fault {id} is switched off.", "故障 {id} 已关闭。"),
    "done_faults_cleared": ("All faults are switched off.", "所有故障已关闭。"),
    **LABELS,
    # Keys
    "keys_lead": (
        "Who your shop is here, and whom it trusts. Use these in place of the real values.",
        "你的系统在本地平台使用的商户信息，以及用于验签的微信支付公钥或平台证书。请用它们代替生产环境的值。",
    ),
    "identity": ("Numbers", "商户信息"),
    "env": ("Environment", "环境变量"),
    "env_lead": (
        "For chainpay.Client.from_env() and for the code below:",
        "供 chainpay.Client.from_env() 和下面的代码使用：",
    ),
    "no_folder": (
        "This gateway keeps no folder. In the code, {folder} stands for one of yours, with the keys"
        " by their names, and with the variables of Client.from_env() as env.",
        "此网关没有文件夹。代码中的 {folder} 指你自己的文件夹：请按名称在其中保存密钥，"
        "并把 Client.from_env() 的环境变量写入 env。",
    ),
    "public_keys": ("Whom your shop trusts", "用于验签的微信支付公钥或平台证书"),
    "public_key": ("The platform's public key", "微信支付公钥"),
    "certificate": ("The platform's certificate", "平台证书"),
    "secrets": ("Secrets", "敏感信息"),
    "secrets_lead": (
        "The APIv3 key, the key of APIv2 and the private key are hidden.",
        "APIv3 密钥、APIv2 密钥与商户私钥已隐藏。",
    ),
    "show_secrets": ("Show the secrets", "显示密钥明文"),
    "hide_secrets": ("Hide them", "隐藏"),
    "code": ("Code to copy", "接入代码"),
    # Clock
    "doctor": ("The doctor", "配置检查"),
    "doctor_run": ("Examine this configuration", "检查这份配置"),
    "doctor_lead": (
        "What chainpay doctor says of the merchant {mchid}, whose calls come to this gateway.",
        "chainpay doctor 对商户 {mchid} 的检查结果，其请求发往本网关。",
    ),
    "clock_lead": (
        "Let time pass, and what is due happens: refunds succeed, callbacks are repeated, orders"
        " expire. Time never goes back.",
        "拨快时钟，到期的事件会随之触发：退款成功、回调重发、订单过期。时间不会倒退。",
    ),
    "clock_now": ("It is now", "当前时间"),
    "clock_forward": ("Let time pass", "拨快时钟"),
    "clock_duration": ("How long", "时长"),
    "clock_hint": ("+90s, +30m, +25h or +7d", "+90s、+30m、+25h 或 +7d"),
    "done_clock": (
        "The clock was put forward by {duration}.",
        "时钟已拨快 {duration}。",
    ),
    # The way in
    "login": ("Log in", "登录"),
    "login_lead": (
        "Other machines can reach this gateway, so it has a token: the one that it was started"
        " with (--token).",
        "其他机器可以访问此网关，因此需要令牌：即启动时的 --token。",
    ),
    "token": ("Token", "令牌"),
    "token_wrong": (
        "This is another token. Nobody was logged in.",
        "令牌不正确，未登录。",
    ),
    # What goes wrong
    "failed": ("The gateway has made a mistake", "网关内部错误"),
    "failed_lead": (
        "The page can't be shown, and what was to be done may be done or not: look, before you do"
        " it again. The log of the gateway, in its terminal, says what went wrong.",
        "页面无法显示；操作可能已执行，也可能未执行，请先查看再重试。网关的日志（在其终端）有原因。",
    ),
    # What is refused
    "refused": ("Nothing was done", "未执行任何操作"),
    "absent": ("Not found", "页面不存在"),
    "refused_host": (
        "The console answers at localhost only, so that no other site can lead here. Open"
        " http://127.0.0.1 with the gateway's port.",
        "控制台只在 localhost 应答，以防其他网站通过域名重绑定（DNS rebinding）访问。"
        "请打开 http://127.0.0.1 加网关端口。",
    ),
    "refused_host_form": (
        "The Host of this request is no name or address with a port. Nothing was done.",
        "请求头 Host 不是主机名或地址加端口。未执行任何操作。",
    ),
    "refused_origin": (
        "A page of another site can't change anything here.",
        "其他网站的页面不能在此更改任何内容。",
    ),
    "refused_session": (
        "Your session has ended. Log in, and try again.",
        "会话已结束，请登录后重试。",
    ),
    "refused_form": (
        "The page was older than this run of the gateway, or of another session. Load it anew,"
        " and try again.",
        "该页面是网关本次启动之前打开的，或属于其他会话。请重新加载页面后再试。",
    ),
    "refused_path": ("There is no such page.", "没有此页面，请检查地址。"),
    "refused_method": ("This page takes no such request.", "此页面不支持该请求。"),
    "refused_move": ("The user can't do this.", "用户不能执行此操作。"),
    "refused_cashier": (
        "This address of a cashier is not valid: it is of an earlier run of the gateway, or was"
        " changed. Open the order in the console, and scan the code anew.",
        "收银台地址无效：它是网关上一次运行时生成的，或已被改动。请在控制台打开订单并重新扫码。",
    ),
}
"""By key: the text in English, and in Chinese."""


def translate(language: str, key: str, **values: object) -> str:
    """Return a text in a language, with its values."""
    text = TEXTS[key][LANGUAGES.index(language)]
    return text.format(**values) if values else text
