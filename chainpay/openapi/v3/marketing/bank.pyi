# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from chainpay import Media, Promise
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class Bank(Place):
    """v3/marketing/bank"""
    @property
    def packages(self) -> BankPackages: ...

class BankPackages(Place):
    """v3/marketing/bank/packages"""
    @property
    def _package_id_(self) -> BankPackagesPackageId: ...

class BankPackagesPackageId(Place):
    """v3/marketing/bank/packages/{package_id}"""
    @property
    def tasks(self) -> BankPackagesPackageIdTasks:
        """GET 查询上传任务列表
        POST 导入定向用户协议号
        """

class BankPackagesPackageIdTasks(Place):
    """v3/marketing/bank/packages/{package_id}/tasks"""
    @property
    def get(self) -> BankPackagesPackageIdTasksGet[Answer[BankPackagesPackageIdTasksGetAnswer]]:
        """查询上传任务列表

        GET v3/marketing/bank/packages/{package_id}/tasks
        https://pay.weixin.qq.com/doc/v3/partner/4012466728
        """
    @property
    def get_async(self) -> BankPackagesPackageIdTasksGet[Promise[Answer[BankPackagesPackageIdTasksGetAnswer]]]:
        """查询上传任务列表"""
    @property
    def getAsync(self) -> BankPackagesPackageIdTasksGet[Promise[Answer[BankPackagesPackageIdTasksGetAnswer]]]:
        """查询上传任务列表"""
    @property
    def post(self) -> BankPackagesPackageIdTasksPost[Answer[BankPackagesPackageIdTasksPostAnswer]]:
        """导入定向用户协议号

        POST v3/marketing/bank/packages/{package_id}/tasks
        https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_8_1.shtml
        """
    @property
    def post_async(self) -> BankPackagesPackageIdTasksPost[Promise[Answer[BankPackagesPackageIdTasksPostAnswer]]]:
        """导入定向用户协议号"""
    @property
    def postAsync(self) -> BankPackagesPackageIdTasksPost[Promise[Answer[BankPackagesPackageIdTasksPostAnswer]]]:
        """导入定向用户协议号"""

class BankPackagesPackageIdTasksGetOptions(Options, total=False):
    query: BankPackagesPackageIdTasksGetQuery
    package_id: str | int

class BankPackagesPackageIdTasksGetLooseOptions(Options, total=False):
    query: BankPackagesPackageIdTasksGetQuery | AnyDict
    package_id: str | int

class BankPackagesPackageIdTasksGet(Verb[R]):
    """查询上传任务列表

    GET v3/marketing/bank/packages/{package_id}/tasks
    https://pay.weixin.qq.com/doc/v3/partner/4012466728
    """
    if MYPY:
        def __call__(
            self,
            options: BankPackagesPackageIdTasksGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[BankPackagesPackageIdTasksGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: BankPackagesPackageIdTasksGetQuery | AnyDict,
            package_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: BankPackagesPackageIdTasksGetLooseOptions | AnyDict,
            /,
            **more: Unpack[BankPackagesPackageIdTasksGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: BankPackagesPackageIdTasksGetQuery,
            package_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: BankPackagesPackageIdTasksGetOptions,
            /,
            **more: Unpack[BankPackagesPackageIdTasksGetOptions]
        ) -> R: ...

class BankPackagesPackageIdTasksPostOptions(Options, total=False):
    body: Media
    package_id: str | int

class BankPackagesPackageIdTasksPost(Verb[R]):
    """导入定向用户协议号

    POST v3/marketing/bank/packages/{package_id}/tasks
    https://pay.weixin.qq.com/wiki/doc/apiv3/apis/chapter9_8_1.shtml
    """
    if MYPY:
        def __call__(
            self,
            options: BankPackagesPackageIdTasksPostOptions | AnyDict = ...,
            /,
            **more: Unpack[BankPackagesPackageIdTasksPostOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: BankPackagesPackageIdTasksPostOptions | AnyDict,
            /,
            **more: Unpack[BankPackagesPackageIdTasksPostOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, body: Media, package_id: str | int, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: BankPackagesPackageIdTasksPostOptions,
            /,
            **more: Unpack[BankPackagesPackageIdTasksPostOptions]
        ) -> R: ...

class BankPackagesPackageIdTasksGetQuery(TypedDict):
    status: Literal["PROCESSING", "FINISHED"]
    """任务状态"""
    filename: NotRequired[str | None]
    """文件名"""
    offset: NotRequired[int | str | None]
    """分页页码"""
    limit: NotRequired[int | str | None]
    """分页大小"""

class Data(TypedDict):
    task_id: str
    """上传任务"""
    package_id: str
    """号码包id"""
    filename: str
    """文件名"""
    bank_type: str
    """银行类型"""
    create_time: str
    """创建上传任务的时间"""
    update_time: NotRequired[str]
    """上传任务最近一次更新的时间"""
    status: NotRequired[Literal["PROCESSING", "FINISHED"]]
    """任务状态"""
    success_count: NotRequired[int]
    """成功数"""
    fail_count: NotRequired[int]
    """失败数"""
    success_user_count: NotRequired[int]
    """匹配成功的微信用户数"""

class BankPackagesPackageIdTasksGetAnswer(TypedDict):
    total_count: int
    """总数量"""
    offset: int
    """分页页码"""
    limit: int
    """分页大小"""
    data: NotRequired[list[Data]]
    """上传任务列表"""

class BankPackagesPackageIdTasksPostAnswer(TypedDict):
    task_id: str
    """上传任务"""
    package_id: str
    """号码包id"""
    filename: str
    """文件名"""
    bank_type: str
    """银行类型"""
    create_time: str
    """创建上传任务的时间"""
    update_time: NotRequired[str]
    """上传任务最近一次更新的时间"""
    status: NotRequired[Literal["PROCESSING", "FINISHED"]]
    """任务状态"""
    fail_count: NotRequired[int]
    """失败数"""
    success_count: NotRequired[int]
    """成功数"""
    success_user_count: NotRequired[int]
    """匹配成功的微信用户数"""
