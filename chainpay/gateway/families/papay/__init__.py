"""Entrusted deductions (委托代扣): contracts with users, and the deductions by them."""
