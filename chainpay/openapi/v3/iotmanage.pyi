# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from chainpay import Promise
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class Iotmanage(Place):
    """v3/iotmanage"""
    @property
    def deviceInspections(self) -> IotmanageDeviceInspections: ...
    @property
    def devices(self) -> IotmanageDevices:
        """GET 智能设备列表"""

class IotmanageDeviceInspections(Place):
    """v3/iotmanage/device-inspections"""
    @property
    def _device_sn_(self) -> IotmanageDeviceInspectionsDeviceSn:
        """GET 获取出厂检查结果"""

class IotmanageDeviceInspectionsDeviceSn(Place):
    """v3/iotmanage/device-inspections/{device_sn}"""
    @property
    def get(self) -> IotmanageDeviceInspectionsDeviceSnGet[Answer[IotmanageDeviceInspectionsDeviceSnGetAnswer]]:
        """获取出厂检查结果

        GET v3/iotmanage/device-inspections/{device_sn}
        https://pay.weixin.qq.com/wiki/doc/wxfacepay/tool/factory-check-data-api.html
        """
    @property
    def get_async(self) -> IotmanageDeviceInspectionsDeviceSnGet[Promise[Answer[IotmanageDeviceInspectionsDeviceSnGetAnswer]]]:
        """获取出厂检查结果"""
    @property
    def getAsync(self) -> IotmanageDeviceInspectionsDeviceSnGet[Promise[Answer[IotmanageDeviceInspectionsDeviceSnGetAnswer]]]:
        """获取出厂检查结果"""

class IotmanageDeviceInspectionsDeviceSnGetOptions(Options, total=False):
    device_sn: str | int

class IotmanageDeviceInspectionsDeviceSnGet(Verb[R]):
    """获取出厂检查结果

    GET v3/iotmanage/device-inspections/{device_sn}
    https://pay.weixin.qq.com/wiki/doc/wxfacepay/tool/factory-check-data-api.html
    """
    if MYPY:
        def __call__(
            self,
            options: IotmanageDeviceInspectionsDeviceSnGetOptions | AnyDict = ...,
            /,
            **more: Unpack[IotmanageDeviceInspectionsDeviceSnGetOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: IotmanageDeviceInspectionsDeviceSnGetOptions | AnyDict,
            /,
            **more: Unpack[IotmanageDeviceInspectionsDeviceSnGetOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, device_sn: str | int, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: IotmanageDeviceInspectionsDeviceSnGetOptions,
            /,
            **more: Unpack[IotmanageDeviceInspectionsDeviceSnGetOptions]
        ) -> R: ...

class IotmanageDevices(Place):
    """v3/iotmanage/devices"""
    @property
    def get(self) -> IotmanageDevicesGet[Answer[IotmanageDevicesGetAnswer]]:
        """智能设备列表

        GET v3/iotmanage/devices
        https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/point/iotmanage-devices.html
        """
    @property
    def get_async(self) -> IotmanageDevicesGet[Promise[Answer[IotmanageDevicesGetAnswer]]]:
        """智能设备列表"""
    @property
    def getAsync(self) -> IotmanageDevicesGet[Promise[Answer[IotmanageDevicesGetAnswer]]]:
        """智能设备列表"""

class IotmanageDevicesGetOptions(Options, total=False):
    query: IotmanageDevicesGetQuery

class IotmanageDevicesGetLooseOptions(Options, total=False):
    query: IotmanageDevicesGetQuery | AnyDict

class IotmanageDevicesGet(Verb[R]):
    """智能设备列表

    GET v3/iotmanage/devices
    https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/point/iotmanage-devices.html
    """
    if MYPY:
        def __call__(
            self,
            options: IotmanageDevicesGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[IotmanageDevicesGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: IotmanageDevicesGetQuery | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: IotmanageDevicesGetLooseOptions | AnyDict,
            /,
            **more: Unpack[IotmanageDevicesGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, query: IotmanageDevicesGetQuery, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: IotmanageDevicesGetOptions,
            /,
            **more: Unpack[IotmanageDevicesGetOptions]
        ) -> R: ...

class IotmanageDeviceInspectionsDeviceSnGetAnswer(TypedDict):
    device_sn: str
    """设备序列号"""
    wired_mac: str
    """有线网卡MAC地址"""
    wireless_mac: str
    """无线网卡MAC地址"""
    bluetooth_mac: str
    """蓝牙MAC地址"""
    app_version: str
    """刷脸应用版本号"""
    camera_sn: str
    """摄像头序列号"""
    imei: str
    """国际移动设备识别码"""
    result: Literal["SUCCESS", "WARN", "FAIL"]
    """查询结果"""
    errors: NotRequired[list[str]]
    """错误信息"""
    warnings: NotRequired[list[str]]
    """告警信息"""
    inspect_time: str
    """查询时间"""

class IotmanageDevicesGetQuery(TypedDict):
    limit: int | str
    """最大资源条数"""
    offset: int | str
    """请求资源起始位置"""

class Data(TypedDict):
    device_sn: NotRequired[str]
    """设备序列号"""
    camera_sn: NotRequired[str]
    """摄像头序列号"""
    device_category_code: NotRequired[str]
    """设备品类代码"""
    device_category: NotRequired[str]
    """设备品类"""
    device_class_code: NotRequired[str]
    """设备类型代码"""
    device_class: NotRequired[str]
    """设备类型"""
    device_model: NotRequired[str]
    """设备型号"""
    app_scene_code: NotRequired[str]
    """刷脸应用软件模式代码"""
    app_scene: NotRequired[str]
    """刷脸应用软件模式"""
    operating_system: NotRequired[str]
    """刷脸应用操作系统"""
    activation_status: NotRequired[Literal["ACTIVATED", "INACTIVATED"]]
    """激活状态"""
    activation_time: NotRequired[str]
    """激活时间"""
    mchid: NotRequired[str]
    """商户号"""
    merchant_shortname: NotRequired[str]
    """商户简称"""
    sub_mchid: NotRequired[str]
    """子商户号"""
    sub_merchant_shortname: NotRequired[str]
    """子商户简称"""

class Links(TypedDict):
    next: NotRequired[str]
    """下一页链接"""
    prev: NotRequired[str]
    """上一页链接"""
    self: NotRequired[str]
    """当前链接"""

class IotmanageDevicesGetAnswer(TypedDict):
    data: list[Data]
    """设备信息"""
    offset: int
    """请求资源起始位置"""
    limit: int
    """最大资源条数"""
    total_count: int
    """资源总条数"""
    links: Links
    """相关链接"""
