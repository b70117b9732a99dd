"""The handlers of the operations with a real behaviour, and how a handler is run.

These are the operations of the families, in both APIs, and a few others. All other operations are
answered with samples. The gateway keeps nothing of them but a count.
"""

from __future__ import annotations

from ...catalog import Operation, index
from ..handler import Answer, Fields, Handler, RepeatedAnswer, RequestContext
from ..state.keys import PlatformKeyring
from ..state.state import GatewayState
from .bindings import check_bindings
from .certificates import Certificates
from .sample_downloads import SampleDownloads


class HandlerRegistry:
    """The handlers of the operations with a real behaviour.

    Args:
        keyring: The platform's keys.
        state: The state of the gateway.

    Attributes:
        v3: The handlers of APIv3, by method and path.
        v2: The handlers of APIv2, by path with a leading slash.
        answer_sample: Answers all other operations of APIv3.
    """

    def __init__(self, keyring: PlatformKeyring, state: GatewayState) -> None:
        self.v3: dict[tuple[str, str], Handler] = {
            ("POST", "v3/security/echo"): _echo,
            **Certificates(keyring).handlers,
            **state.families.v3,
        }
        self.answer_sample = SampleDownloads(state.downloads).answer
        self.v2 = state.families.v2

    @property
    def operations(self) -> frozenset[tuple[str, str]]:
        """Method and path of the operations, as the catalog has them."""
        v2 = [index.match(f"v2{path}")[0] for path in self.v2]
        return frozenset([*self.v3, *((each.method, each.path) for each in v2)])


def carry_out(
    state: GatewayState,
    operation: Operation,
    handler: Handler,
    context: RequestContext,
    fields: Fields,
) -> Answer:
    """Run a handler, and count the operation unless the handler refuses it.

    Args:
        state: The state of the gateway.
        operation: The operation.
        handler: The handler of the operation.
        context: The context of the request.
        fields: The checked parameters.

    Raises:
        RequestRefusal: The handler refuses the request, or an appid or a sub-merchant is not the
            merchant's.
        UnsignedRefusal: The handler refuses the request of APIv2.
    """
    check_bindings(state.appids, context.merchant, fields)
    with state:
        state.families.settle_due()
        answer = handler(context, fields)
        is_repeated = isinstance(answer, RepeatedAnswer)
        state.log.record(context.mchid, operation, fields, is_repeated=is_repeated)
    return answer


def _echo(context: RequestContext, fields: Fields) -> Fields:
    return fields
