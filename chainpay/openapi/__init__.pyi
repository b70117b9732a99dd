"""Types of the known paths, for type checkers and editors alone: there is no such module at run time.

    client.v3.payscore.payafterOrders.post(json={...})      # checked key by key

A known place has those verbs that exist; any other name, or a string, leads to a plain
`chainpay.chain.Chain`, whose verbs take anything. The file of a place is named as the chain is
spelled, and has the TypedDicts of what its calls take and answer:

    if TYPE_CHECKING:
        from chainpay.openapi.v3.payscore.payafterOrders import PayafterOrdersPostJson

A dict that is built before it is sent is annotated with these. Of what is missing beside the keys
(``json=`` itself, a variable) mypy says nothing; for a variable the call does, and nothing is sent.

Whatever stands in a folder is generated: see `chainpay.catalog.stubs`.
"""

from .base import Answer as Answer
from .base import Options as Options
from .base import OptionsV2 as OptionsV2
from .base import Place as Place
from .base import Verb as Verb
from .base import XMLAnswer as XMLAnswer
from .global_ import Global as Global
from .hk import Hk as Hk
from .v2 import V2 as V2
from .v3 import V3 as V3
