"""Red packets of APIv2 (现金红包): to one user, to a group, or by a mini program.

A packet is SENDING, then SENT; the user opens it within 24 hours, or the money comes back. A packet
that failed has used up its number. No callback is sent. The limits of a day are not counted.

Source: https://pay.weixin.qq.com/doc/v2/merchant/4011974053
"""

from __future__ import annotations

import os
from functools import partial
from secrets import randbelow

from ...errors import RequestRefusal, bad_parameter
from ...handler import Fields, RequestContext, mark_repeated
from ...state.times import DAY, format_bill_time
from ..bill_file import format_yuan
from ..family import Families
from ..record import SOON, Move, Record, Refusal, fingerprint, random_digits
from .authorization import new_package
from .payout import Payouts

_PATH = "/mmpaymkttransfers"
_GROUP = "sendgroupredpack"
_AMOUNTS = (100, 20_000)  # 分 for each user
_AMOUNTS_WITH_SCENE = (1, 499_900)
_MAX_IN_GROUP = 20  # users
_SEND_FAILED = Refusal(400, "SEND_FAILED", "红包发放失败，请更换单号再重试")


class RedPackets(Payouts[Record]):
    """The red packets of all merchants."""

    kind = "red_packet"
    titles = ("red packet", "现金红包")
    flow_name = "现金红包"
    amount_name = "total_amount"
    states = {
        "SENDING": "发放中",
        "SENT": "已发放待领取",
        "FAILED": "发放失败",
        "RECEIVED": "已领取",
        "RFUND_ING": "退款中",
        "REFUND": "已退款",
    }
    reasons = {"fail": "发放失败"}
    moves = (
        Move("send", "发放成功", ("SENDING",), "SENT", "platform", SOON),
        Move("fail", "发放失败", ("SENDING",), "FAILED", "platform"),
        Move("confirm", "用户领取", ("SENT",), "RECEIVED", "user"),
        Move("expire", "24小时未领取，转入退款", ("SENT",), "RFUND_ING", "platform", DAY),
        Move("refund", "退款完成", ("RFUND_ING",), "REFUND", "platform", SOON),
    )
    absent = Refusal(404, "NOT_FOUND", "指定单号数据不存在")
    differs = Refusal(400, "FATAL_ERROR", "两次请求商户单号一样，但参数不一致")

    def __init__(self, families: Families) -> None:
        super().__init__(families, Record)
        names = ("sendredpack", "sendminiprogramhb", _GROUP)
        self.v2 = {f"{_PATH}/{name}": partial(self.send, name) for name in names}
        self.v2[f"{_PATH}/gethbinfo"] = self.query

    def prepare(self, record: Record) -> None:
        """Check a packet, and take the money."""
        _check(record)
        self.take(record, record.at)

    def moved(self, record: Record, move: Move, at: float) -> None:
        """Share the money among the users, or give it back."""
        if move.name == "confirm":
            record.more["received"] = _share(record)
        if move.target in ("FAILED", "REFUND"):
            self.give_back(record, at)

    # What requests do

    def send(self, name: str, context: RequestContext, fields: Fields) -> Fields:
        """Send a red packet."""
        new = Record(
            context.mchid,
            fields["mch_billno"],
            fields,
            "SENDING",
            fingerprint(name, fields),
            random_digits("1000", 28),
            context.now,
            is_v2=True,
            more={"is_group": name == _GROUP, "package": new_package()},
        )
        packet, is_repeated = self.start(new)
        if packet.state == "FAILED":
            raise _SEND_FAILED.make()
        answer = {
            **packet.pick("mch_billno", "mch_id", "wxappid", "re_openid", "total_amount"),
            "send_listid": packet.id,
        }
        if name == "sendminiprogramhb":
            answer["package"] = packet.more["package"]
        return mark_repeated(answer, is_repeated=is_repeated)

    def query(self, context: RequestContext, fields: Fields) -> Fields:
        """Look up a red packet."""
        packet = self.find_recent(context.mchid, fields["mch_billno"])
        if packet.fields["wxappid"] != fields["appid"]:
            raise self.absent.make()
        refund = {
            "refund_time": format_bill_time(packet.history[-1].at),
            "refund_amount": packet.fields["total_amount"],
        }
        reason = self.find_reason(packet)
        received_at = format_bill_time(packet.time_of("confirm"))
        received = [{**each, "rcv_time": received_at} for each in packet.more.get("received", ())]
        return {
            **packet.pick("mch_billno", "mch_id", "total_num", "total_amount"),
            **packet.pick("wishing", "remark", "act_name"),
            "detail_id": packet.id,
            "status": packet.state,
            "send_type": "API",
            "hb_type": "GROUP" if packet.more["is_group"] else "NORMAL",
            "send_time": format_bill_time(packet.at),
            **({"reason": reason} if reason else {}),
            **(refund if packet.state == "REFUND" else {}),
            **({"hblist": {"hbinfo": received}} if received else {}),
        }


def _check(packet: Record) -> None:
    """Check the number of users and the amount of a new packet.

    Raises:
        RequestRefusal: One of them is wrong.
    """
    fields = packet.fields
    total, count = fields["total_amount"], fields["total_num"]
    if not packet.more["is_group"] and count != 1:
        raise bad_parameter("body", "/total_num", count, "普通红包的发放人数应为1")
    if count > _MAX_IN_GROUP:
        issue = f"裂变红包的发放人数不能超过{_MAX_IN_GROUP}"
        raise bad_parameter("body", "/total_num", count, issue)
    smallest, largest = _AMOUNTS_WITH_SCENE if "scene_id" in fields else _AMOUNTS
    if not smallest * count <= total <= largest * count:
        message = f"每个红包的金额应在{format_yuan(smallest)}元到{format_yuan(largest)}元之间"
        raise RequestRefusal(400, "MONEY_LIMIT", message)


def _share(packet: Record) -> list[Fields]:
    """Return what each user gets: at random, the first is the one whom the packet was sent to."""
    count, rest, shares = packet.fields["total_num"], packet.fields["total_amount"], []
    for left in range(count, 0, -1):
        amount = rest if left == 1 else 1 + randbelow(max(1, 2 * (rest // left) - 1))
        openid = packet.fields["re_openid"] if left == count else "o" + os.urandom(14).hex()[:27]
        shares.append({"openid": openid, "amount": amount})
        rest -= amount
    return shares
