"""Callbacks (回调通知): the notifications that the platform sends to the merchant.

* `callbacks` receives: a callback is verified, then decrypted. It also keeps the handlers.
* `asgi` and `wsgi` are applications that receive, hand a callback to its handlers, and answer.
* A callback that was handled isn't handled again: see `stores`.
"""

from .callback import Callback as Callback
from .callback import CallbackMerchant as CallbackMerchant
from .callbacks import Callbacks as Callbacks
from .response import CallbackResponse as CallbackResponse
