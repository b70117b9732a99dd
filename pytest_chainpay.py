"""The pytest plugin of chainpay: an emulated WeChat Pay for each test.

It imports chainpay in fixtures only: a plugin is loaded before coverage begins to measure, and in
each run of pytest, also where no test needs it.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    import chainpay
    from chainpay.testing import DeliveringGateway

_PLATFORM: pytest.StashKey[DeliveringGateway] = pytest.StashKey()
_MARKERS = (
    "wechatpay_fault(kind, path='*', nth=None, ...): something goes wrong between the test's client"
    " and its platform: the arguments of chainpay.gateway.Faults.add",
    "wechatpay_options(certificates=True, settle_delay=0, ...): what kind of platform the test has:"
    " the arguments of chainpay.gateway.Gateway",
)


def pytest_configure(config: pytest.Config) -> None:
    """Register the markers."""
    for marker in _MARKERS:
        config.addinivalue_line("markers", marker)


@pytest.hookimpl(tryfirst=True)
def pytest_runtest_makereport(item: pytest.Item, call: pytest.CallInfo[None]) -> None:
    """Show the requests and callbacks of the platform, if the test has failed."""
    platform = item.stash.get(_PLATFORM, None)
    if platform is not None and call.excinfo is not None:
        from chainpay.testing.report import describe_traffic

        item.add_report_section(call.when, "wechatpay", describe_traffic(platform))


@pytest.fixture(scope="session")
def _wechatpay_keys() -> tuple[Any, Any, Any]:
    """The keys of all platforms of this run: making keys takes longer than most tests."""
    from chainpay.gateway.state.keys import new_key

    return new_key(), new_key(), new_key()


@pytest.fixture
def _wechatpay_platform(
    request: pytest.FixtureRequest, _wechatpay_keys: tuple[Any, Any, Any]
) -> DeliveringGateway:
    """The platform of the test, as its markers say."""
    from chainpay.gateway import Gateway
    from chainpay.testing import DeliveringGateway
    from chainpay.testing.markers import check_marker

    options: dict[str, Any] = {"keys": _wechatpay_keys}
    for marker in reversed([*request.node.iter_markers("wechatpay_options")]):
        check_marker(marker, Gateway)
        options |= marker.kwargs
    platform = DeliveringGateway(**options)
    for marker in request.node.iter_markers("wechatpay_fault"):
        check_marker(marker, platform.faults.add)
        platform.faults.add(*marker.args, **marker.kwargs)
    request.node.stash[_PLATFORM] = platform
    return platform


@pytest.fixture
def wechatpay(_wechatpay_platform: DeliveringGateway) -> Iterator[chainpay.Client]:
    """A chainpay client of a fresh emulated WeChat Pay in this process, its `gateway`."""
    import chainpay

    retry = chainpay.Retry(pause=0.01)  # as often as by default, but without long pauses
    with chainpay.Client(**_wechatpay_platform.credentials(), retry=retry) as client:
        client.gateway = _wechatpay_platform
        yield client


@pytest.fixture
def wechatpay_gateway(_wechatpay_platform: DeliveringGateway) -> Iterator[DeliveringGateway]:
    """An emulated WeChat Pay at a port of 127.0.0.1, for shops that have their own client."""
    with _wechatpay_platform.served() as gateway:
        yield gateway
