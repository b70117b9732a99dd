"""The kinds of faults in Chinese; in English see `chainpay.gateway.faults.KINDS`."""

from __future__ import annotations

from ...faults import KINDS

CHINESE = {
    "delay": "延迟若干秒执行或应答",
    "refuse": "拒绝连接",
    "reset": "连接被重置",
    "silence": "完全不应答",
    "202": "无报文主体的应答",
    "429": "FREQUENCY_LIMITED 频率超限",
    "500": "SYSTEM_ERROR 系统错误",
    "502": "代理返回的 HTML 页面",
    "503": "SERVICE_UNAVAILABLE 服务不可用",
    "cut": "应答报文主体只发送一半",
    "signtest": "签名探测流量（WECHATPAY/SIGNTEST/）",
    "expired-key": "用过期的平台证书签名",
    "rotated-key": "用新的平台证书签名，此后可下载",
    "unknown-key": "用未知的平台证书签名",
    "clock": "时间戳偏差，默认 600 秒",
    "stripped": "代理去掉了 Wechatpay-* 应答头",
}
"""By kind: what it does."""

LABELS = {f"kind_{kind}": (f"{kind}: {KINDS[kind]}", f"{kind}：{CHINESE[kind]}") for kind in KINDS}
"""By the key of a text of the console: the kind, and what it does, in English and in Chinese."""
