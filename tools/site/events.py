"""Which product sends an event: by the start of its name."""

from __future__ import annotations

from chainpay.catalog import Event

#: The English name of the product, by the starts of the names of its events.
_PRODUCTS = {
    "TRANSACTION.SUCCESS": "payments",
    "transaction": "payments",
    "refund": "payments",
    "SETTLEMENT.": "payments",
    "REFUND.": "refunds",
    "combined": "combined payments",
    "CHECK.": "pay score",
    "PAYSCORE.": "pay score",
    "PAYSCORE.BIND": "pay score",
    "PAYSCORE.MCH": "pay score for institutions",
    "PAYSCORE.USER_CANCEL_SIGN_PLAN": "pay score plans",
    "PAYSCORE.USER_SIGN_PLAN": "pay score plans",
    "pap-": "auto-debit",
    "ENTRUST.": "auto-debit",
    "ENTRUST.RELEASE": "education auto-renewal",
    "ENTRUST.SIGNING": "education auto-renewal",
    "PAPAY.": "auto-debit overseas",
    "ECOMMERCE_ENTRUST.": "ecommerce combined auto-debit",
    "INSURANCE_ENTRUST.": "insurance auto-debit",
    "INSURANCE_POLICY": "insurance",
    "vehicle-": "vehicle services",
    "VEHICLE.ENTRANCE": "parking",
    "VEHICLE.USER": "highway toll",
    "TRANSACTION.FAIL": "parking",
    "TRANSACTION.PAY_BACK": "parking",
    "TRANSACTION.INDUSTRY": "school payments",
    "EDU_SCHOOL_PAY.": "school payments",
    "PARKING_FEE.": "parking fees",
    "BUDGET.": "transfers",
    "MCHTRANSFER.": "transfers",
    "MCHTRANSFER.BATCH": "batch transfers",
    "MCHTRANSFER.QQ": "QQ wallet",
    "MCHWITHDRAW.": "balances and withdrawals",
    "ABNORMAL_FUND": "ecommerce account closing",
    "RECHARGE.": "ecommerce recharges",
    "COMPLAINT.": "complaints",
    "VIOLATION.": "violations and risks",
    "MANAGERECORD.": "violations and risks",
    "BLOCK": "blocked transactions",
    "PROFITSHARING.": "profit sharing",
    "COUPON.SEND": "merchant coupons",
    "COUPON.USE": "cash coupons",
    "PRODUCT_COUPON": "product coupons",
    "BRAND_MEMBER": "brand members",
    "MEMBERCARD.": "member cards",
    "MALL_": "business circles",
    "DELIVERY_PLAN.": "delivery plans",
    "DISCOUNT_CARD.": "discount cards",
    "CREDIT_REPAYMENT.": "credit card repayment",
    "CROSS_BORDER": "payments overseas",
    "FACEPAY.": "face payments on campus",
    "FAPIAO.": "invoices",
    "MEDICAL_INSURANCE.": "medical insurance payments",
    "SECURITY_ECHO.": "signature test",
    "WEBIZPAY.": "enterprise payments",
}


def product_of_event(event: Event) -> str:
    """Return the English name of the product that sends an event; empty if it is of no one."""
    starts = [start for start in _PRODUCTS if event.name.startswith(start)]
    if event.api == "v2" and event.name.startswith("TRANSACTION."):
        return "pay score"
    return _PRODUCTS[max(starts, key=len)] if starts else ""
