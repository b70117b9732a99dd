"""Complaints (消费者投诉) of users, and the address where the merchant is notified of them."""
