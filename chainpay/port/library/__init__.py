"""The library's calls: wechatpay-php's and Guzzle's names, and what they become in chainpay."""
