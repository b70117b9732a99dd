"""Payscore (支付分): service orders, permissions, and pay-after orders."""
