# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from httpx import Response
from typing_extensions import deprecated
from chainpay import Media, Promise
from chainpay.chain import Chain
from chainpay.openapi.base import MYPY, AnyDict, OptionsV2, Place, R, Verb, XMLAnswer

class Secapi(Place):
    """v2/secapi"""
    @property
    def mch(self) -> SecapiMch: ...
    @property
    def mkt(self) -> SecapiMkt: ...
    @property
    def pay(self) -> SecapiPay: ...

class SecapiMch(Place):
    """v2/secapi/mch"""
    @property
    def addsubdevconfig(self) -> SecapiMchAddsubdevconfig:
        """POST 服务商子商户开发配置新增支付目录/新增对应APPID关联"""
    @property
    def channelsetting(self) -> SecapiMchChannelsetting:
        """POST 银行服务商特约子商户指定渠道号"""
    @property
    def modifymchinfo(self) -> SecapiMchModifymchinfo:
        """POST 银行特约商户信息修改"""
    @property
    def querysubdevconfig(self) -> SecapiMchQuerysubdevconfig:
        """POST 配置查询"""
    @property
    def submchmanage(self) -> SecapiMchSubmchmanage:
        """POST 银行特约商户录入/银行特约商户资料查询"""
    @property
    def uploadmedia(self) -> SecapiMchUploadmedia:
        """POST 图片上传"""
    @overload
    def __getitem__(  # type: ignore[overload-overlap]
        self, path: Literal["addInstitutionsub"]
    ) -> SecapiMchAddInstitutionsub: ...
    @overload
    def __getitem__(  # type: ignore[overload-overlap]
        self, path: Literal["modifyInstitutionsub"]
    ) -> SecapiMchModifyInstitutionsub: ...
    @overload
    def __getitem__(  # type: ignore[overload-overlap]
        self, path: Literal["queryInstitutionsub"]
    ) -> SecapiMchQueryInstitutionsub: ...
    @overload
    def __getitem__(self, path: str) -> Chain: ...

class SecapiMchAddInstitutionsub(Place):
    """v2/secapi/mch/addInstitutionsub"""
    @property
    def post(self) -> SecapiMchAddInstitutionsubPost[XMLAnswer[SecapiMchAddInstitutionsubPostAnswer]]:
        """进件子商户

        POST v2/secapi/mch/addInstitutionsub
        https://pay.weixin.qq.com/doc/global/v2/zh/4013636642
        """
    @property
    def post_async(self) -> SecapiMchAddInstitutionsubPost[Promise[XMLAnswer[SecapiMchAddInstitutionsubPostAnswer]]]:
        """进件子商户"""
    @property
    def postAsync(self) -> SecapiMchAddInstitutionsubPost[Promise[XMLAnswer[SecapiMchAddInstitutionsubPostAnswer]]]:
        """进件子商户"""

class SecapiMchAddInstitutionsubPostOptions(OptionsV2, total=False):
    xml: SecapiMchAddInstitutionsubPostXml
    security: bool
    nonceless: bool

class SecapiMchAddInstitutionsubPostLooseOptions(OptionsV2, total=False):
    xml: SecapiMchAddInstitutionsubPostXml | AnyDict
    security: bool
    nonceless: bool

class SecapiMchAddInstitutionsubPost(Verb[R]):
    """进件子商户

    POST v2/secapi/mch/addInstitutionsub
    https://pay.weixin.qq.com/doc/global/v2/zh/4013636642
    """
    if MYPY:
        def __call__(
            self,
            options: SecapiMchAddInstitutionsubPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[SecapiMchAddInstitutionsubPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            xml: SecapiMchAddInstitutionsubPostXml | AnyDict,
            security: bool,
            nonceless: bool,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: SecapiMchAddInstitutionsubPostLooseOptions | AnyDict,
            /,
            **more: Unpack[SecapiMchAddInstitutionsubPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            xml: SecapiMchAddInstitutionsubPostXml,
            security: bool,
            nonceless: bool,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: SecapiMchAddInstitutionsubPostOptions,
            /,
            **more: Unpack[SecapiMchAddInstitutionsubPostOptions]
        ) -> R: ...

class SecapiMchAddsubdevconfig(Place):
    """v2/secapi/mch/addsubdevconfig"""
    @property
    def post(self) -> SecapiMchAddsubdevconfigPost[XMLAnswer[SecapiMchAddsubdevconfigPostAnswer]]:
        """服务商子商户开发配置新增支付目录/新增对应APPID关联

        POST v2/secapi/mch/addsubdevconfig
        https://pay.weixin.qq.com/doc/v2/partner/4014115404
        """
    @property
    def post_async(self) -> SecapiMchAddsubdevconfigPost[Promise[XMLAnswer[SecapiMchAddsubdevconfigPostAnswer]]]:
        """服务商子商户开发配置新增支付目录/新增对应APPID关联"""
    @property
    def postAsync(self) -> SecapiMchAddsubdevconfigPost[Promise[XMLAnswer[SecapiMchAddsubdevconfigPostAnswer]]]:
        """服务商子商户开发配置新增支付目录/新增对应APPID关联"""

class SecapiMchAddsubdevconfigPostOptions(OptionsV2, total=False):
    xml: SecapiMchAddsubdevconfigPostXml
    security: bool
    nonceless: bool

class SecapiMchAddsubdevconfigPostLooseOptions(OptionsV2, total=False):
    xml: SecapiMchAddsubdevconfigPostXml | AnyDict
    security: bool
    nonceless: bool

class SecapiMchAddsubdevconfigPost(Verb[R]):
    """服务商子商户开发配置新增支付目录/新增对应APPID关联

    POST v2/secapi/mch/addsubdevconfig
    https://pay.weixin.qq.com/doc/v2/partner/4014115404
    """
    if MYPY:
        def __call__(
            self,
            options: SecapiMchAddsubdevconfigPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[SecapiMchAddsubdevconfigPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            xml: SecapiMchAddsubdevconfigPostXml | AnyDict,
            security: bool,
            nonceless: bool,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: SecapiMchAddsubdevconfigPostLooseOptions | AnyDict,
            /,
            **more: Unpack[SecapiMchAddsubdevconfigPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            xml: SecapiMchAddsubdevconfigPostXml,
            security: bool,
            nonceless: bool,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: SecapiMchAddsubdevconfigPostOptions,
            /,
            **more: Unpack[SecapiMchAddsubdevconfigPostOptions]
        ) -> R: ...

class SecapiMchChannelsetting(Place):
    """v2/secapi/mch/channelsetting"""
    @property
    def post(self) -> SecapiMchChannelsettingPost[XMLAnswer[SecapiMchChannelsettingPostAnswer]]:
        """银行服务商特约子商户指定渠道号

        POST v2/secapi/mch/channelsetting
        https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_26
        """
    @property
    def post_async(self) -> SecapiMchChannelsettingPost[Promise[XMLAnswer[SecapiMchChannelsettingPostAnswer]]]:
        """银行服务商特约子商户指定渠道号"""
    @property
    def postAsync(self) -> SecapiMchChannelsettingPost[Promise[XMLAnswer[SecapiMchChannelsettingPostAnswer]]]:
        """银行服务商特约子商户指定渠道号"""

class SecapiMchChannelsettingPostOptions(OptionsV2, total=False):
    xml: SecapiMchChannelsettingPostXml
    security: bool
    nonceless: bool

class SecapiMchChannelsettingPostLooseOptions(OptionsV2, total=False):
    xml: SecapiMchChannelsettingPostXml | AnyDict
    security: bool
    nonceless: bool

class SecapiMchChannelsettingPost(Verb[R]):
    """银行服务商特约子商户指定渠道号

    POST v2/secapi/mch/channelsetting
    https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_26
    """
    if MYPY:
        def __call__(
            self,
            options: SecapiMchChannelsettingPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[SecapiMchChannelsettingPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            xml: SecapiMchChannelsettingPostXml | AnyDict,
            security: bool,
            nonceless: bool,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: SecapiMchChannelsettingPostLooseOptions | AnyDict,
            /,
            **more: Unpack[SecapiMchChannelsettingPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            xml: SecapiMchChannelsettingPostXml,
            security: bool,
            nonceless: bool,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: SecapiMchChannelsettingPostOptions,
            /,
            **more: Unpack[SecapiMchChannelsettingPostOptions]
        ) -> R: ...

class SecapiMchModifyInstitutionsub(Place):
    """v2/secapi/mch/modifyInstitutionsub"""
    @property
    def post(self) -> SecapiMchModifyInstitutionsubPost[XMLAnswer[SecapiMchModifyInstitutionsubPostAnswer]]:
        """修改子商户

        POST v2/secapi/mch/modifyInstitutionsub
        https://pay.weixin.qq.com/doc/global/v2/zh/4013636644
        """
    @property
    def post_async(self) -> SecapiMchModifyInstitutionsubPost[Promise[XMLAnswer[SecapiMchModifyInstitutionsubPostAnswer]]]:
        """修改子商户"""
    @property
    def postAsync(self) -> SecapiMchModifyInstitutionsubPost[Promise[XMLAnswer[SecapiMchModifyInstitutionsubPostAnswer]]]:
        """修改子商户"""

class SecapiMchModifyInstitutionsubPostOptions(OptionsV2, total=False):
    xml: SecapiMchModifyInstitutionsubPostXml
    security: bool
    nonceless: bool

class SecapiMchModifyInstitutionsubPostLooseOptions(OptionsV2, total=False):
    xml: SecapiMchModifyInstitutionsubPostXml | AnyDict
    security: bool
    nonceless: bool

class SecapiMchModifyInstitutionsubPost(Verb[R]):
    """修改子商户

    POST v2/secapi/mch/modifyInstitutionsub
    https://pay.weixin.qq.com/doc/global/v2/zh/4013636644
    """
    if MYPY:
        def __call__(
            self,
            options: SecapiMchModifyInstitutionsubPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[SecapiMchModifyInstitutionsubPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            xml: SecapiMchModifyInstitutionsubPostXml | AnyDict,
            security: bool,
            nonceless: bool,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: SecapiMchModifyInstitutionsubPostLooseOptions | AnyDict,
            /,
            **more: Unpack[SecapiMchModifyInstitutionsubPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            xml: SecapiMchModifyInstitutionsubPostXml,
            security: bool,
            nonceless: bool,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: SecapiMchModifyInstitutionsubPostOptions,
            /,
            **more: Unpack[SecapiMchModifyInstitutionsubPostOptions]
        ) -> R: ...

class SecapiMchModifymchinfo(Place):
    """v2/secapi/mch/modifymchinfo"""
    @property
    def post(self) -> SecapiMchModifymchinfoPost[XMLAnswer[SecapiMchModifymchinfoPostAnswer]]:
        """银行特约商户信息修改

        POST v2/secapi/mch/modifymchinfo
        https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_27&index=2&p=9
        """
    @property
    def post_async(self) -> SecapiMchModifymchinfoPost[Promise[XMLAnswer[SecapiMchModifymchinfoPostAnswer]]]:
        """银行特约商户信息修改"""
    @property
    def postAsync(self) -> SecapiMchModifymchinfoPost[Promise[XMLAnswer[SecapiMchModifymchinfoPostAnswer]]]:
        """银行特约商户信息修改"""

class SecapiMchModifymchinfoPostOptions(OptionsV2, total=False):
    xml: SecapiMchModifymchinfoPostXml
    security: bool
    nonceless: bool

class SecapiMchModifymchinfoPostLooseOptions(OptionsV2, total=False):
    xml: SecapiMchModifymchinfoPostXml | AnyDict
    security: bool
    nonceless: bool

class SecapiMchModifymchinfoPost(Verb[R]):
    """银行特约商户信息修改

    POST v2/secapi/mch/modifymchinfo
    https://pay.weixin.qq.com/wiki/doc/api/mch_bank.php?chapter=9_27&index=2&p=9
    """
    if MYPY:
        def __call__(
            self,
            options: SecapiMchModifymchinfoPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[SecapiMchModifymchinfoPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            xml: SecapiMchModifymchinfoPostXml | AnyDict,
            security: bool,
            nonceless: bool,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: SecapiMchModifymchinfoPostLooseOptions | AnyDict,
            /,
            **more: Unpack[SecapiMchModifymchinfoPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            xml: SecapiMchModifymchinfoPostXml,
            security: bool,
            nonceless: bool,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: SecapiMchModifymchinfoPostOptions,
            /,
            **more: Unpack[SecapiMchModifymchinfoPostOptions]
        ) -> R: ...

class SecapiMchQueryInstitutionsub(Place):
    """v2/secapi/mch/queryInstitutionsub"""
    @property
    def post(self) -> SecapiMchQueryInstitutionsubPost[XMLAnswer[SecapiMchQueryInstitutionsubPostAnswer]]:
        """查询子商户

        POST v2/secapi/mch/queryInstitutionsub
        https://pay.weixin.qq.com/doc/global/v2/zh/4013636643
        """
    @property
    def post_async(self) -> SecapiMchQueryInstitutionsubPost[Promise[XMLAnswer[SecapiMchQueryInstitutionsubPostAnswer]]]:
        """查询子商户"""
    @property
    def postAsync(self) -> SecapiMchQueryInstitutionsubPost[Promise[XMLAnswer[SecapiMchQueryInstitutionsubPostAnswer]]]:
        """查询子商户"""

class SecapiMchQueryInstitutionsubPostOptions(OptionsV2, total=False):
    xml: SecapiMchQueryInstitutionsubPostXml
    security: bool
    nonceless: bool

class SecapiMchQueryInstitutionsubPostLooseOptions(OptionsV2, total=False):
    xml: SecapiMchQueryInstitutionsubPostXml | AnyDict
    security: bool
    nonceless: bool

class SecapiMchQueryInstitutionsubPost(Verb[R]):
    """查询子商户

    POST v2/secapi/mch/queryInstitutionsub
    https://pay.weixin.qq.com/doc/global/v2/zh/4013636643
    """
    if MYPY:
        def __call__(
            self,
            options: SecapiMchQueryInstitutionsubPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[SecapiMchQueryInstitutionsubPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            xml: SecapiMchQueryInstitutionsubPostXml | AnyDict,
            security: bool,
            nonceless: bool,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: SecapiMchQueryInstitutionsubPostLooseOptions | AnyDict,
            /,
            **more: Unpack[SecapiMchQueryInstitutionsubPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            xml: SecapiMchQueryInstitutionsubPostXml,
            security: bool,
            nonceless: bool,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: SecapiMchQueryInstitutionsubPostOptions,
            /,
            **more: Unpack[SecapiMchQueryInstitutionsubPostOptions]
        ) -> R: ...

class SecapiMchQuerysubdevconfig(Place):
    """v2/secapi/mch/querysubdevconfig"""
    @property
    def post(self) -> SecapiMchQuerysubdevconfigPost[XMLAnswer[SecapiMchQuerysubdevconfigPostAnswer]]:
        """配置查询

        POST v2/secapi/mch/querysubdevconfig
        https://pay.weixin.qq.com/doc/v2/partner/4014115413
        """
    @property
    def post_async(self) -> SecapiMchQuerysubdevconfigPost[Promise[XMLAnswer[SecapiMchQuerysubdevconfigPostAnswer]]]:
        """配置查询"""
    @property
    def postAsync(self) -> SecapiMchQuerysubdevconfigPost[Promise[XMLAnswer[SecapiMchQuerysubdevconfigPostAnswer]]]:
        """配置查询"""

class SecapiMchQuerysubdevconfigPostOptions(OptionsV2, total=False):
    xml: SecapiMchQuerysubdevconfigPostXml
    security: bool
    nonceless: bool

class SecapiMchQuerysubdevconfigPostLooseOptions(OptionsV2, total=False):
    xml: SecapiMchQuerysubdevconfigPostXml | AnyDict
    security: bool
    nonceless: bool

class SecapiMchQuerysubdevconfigPost(Verb[R]):
    """配置查询

    POST v2/secapi/mch/querysubdevconfig
    https://pay.weixin.qq.com/doc/v2/partner/4014115413
    """
    if MYPY:
        def __call__(
            self,
            options: SecapiMchQuerysubdevconfigPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[SecapiMchQuerysubdevconfigPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            xml: SecapiMchQuerysubdevconfigPostXml | AnyDict,
            security: bool,
            nonceless: bool,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: SecapiMchQuerysubdevconfigPostLooseOptions | AnyDict,
            /,
            **more: Unpack[SecapiMchQuerysubdevconfigPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            xml: SecapiMchQuerysubdevconfigPostXml,
            security: bool,
            nonceless: bool,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: SecapiMchQuerysubdevconfigPostOptions,
            /,
            **more: Unpack[SecapiMchQuerysubdevconfigPostOptions]
        ) -> R: ...

class SecapiMchSubmchmanage(Place):
    """v2/secapi/mch/submchmanage"""
    @property
    def post(self) -> SecapiMchSubmchmanagePost[XMLAnswer[SecapiMchSubmchmanagePostAnswer]]:
        """银行特约商户录入/银行特约商户资料查询

        POST v2/secapi/mch/submchmanage
        https://pay.weixin.qq.com/doc/v2/institution/4012194260
        """
    @property
    def post_async(self) -> SecapiMchSubmchmanagePost[Promise[XMLAnswer[SecapiMchSubmchmanagePostAnswer]]]:
        """银行特约商户录入/银行特约商户资料查询"""
    @property
    def postAsync(self) -> SecapiMchSubmchmanagePost[Promise[XMLAnswer[SecapiMchSubmchmanagePostAnswer]]]:
        """银行特约商户录入/银行特约商户资料查询"""

class SecapiMchSubmchmanagePostOptions(OptionsV2, total=False):
    xml: SecapiMchSubmchmanagePostXml
    query: SecapiMchSubmchmanagePostQuery
    security: bool
    nonceless: bool

class SecapiMchSubmchmanagePostLooseOptions(OptionsV2, total=False):
    xml: SecapiMchSubmchmanagePostXml | AnyDict
    query: SecapiMchSubmchmanagePostQuery | AnyDict
    security: bool
    nonceless: bool

class SecapiMchSubmchmanagePost(Verb[R]):
    """银行特约商户录入/银行特约商户资料查询

    POST v2/secapi/mch/submchmanage
    https://pay.weixin.qq.com/doc/v2/institution/4012194260
    """
    if MYPY:
        def __call__(
            self,
            options: SecapiMchSubmchmanagePostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[SecapiMchSubmchmanagePostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            xml: SecapiMchSubmchmanagePostXml | AnyDict,
            query: SecapiMchSubmchmanagePostQuery | AnyDict,
            security: bool,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: SecapiMchSubmchmanagePostLooseOptions | AnyDict,
            /,
            **more: Unpack[SecapiMchSubmchmanagePostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            xml: SecapiMchSubmchmanagePostXml,
            query: SecapiMchSubmchmanagePostQuery,
            security: bool,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: SecapiMchSubmchmanagePostOptions,
            /,
            **more: Unpack[SecapiMchSubmchmanagePostOptions]
        ) -> R: ...

class SecapiMchUploadmedia(Place):
    """v2/secapi/mch/uploadmedia"""
    @property
    def post(self) -> SecapiMchUploadmediaPost[XMLAnswer[SecapiMchUploadmediaPostAnswer]]:
        """图片上传

        POST v2/secapi/mch/uploadmedia
        https://pay.weixin.qq.com/doc/global/v2/zh/4013641477
        """
    @property
    def post_async(self) -> SecapiMchUploadmediaPost[Promise[XMLAnswer[SecapiMchUploadmediaPostAnswer]]]:
        """图片上传"""
    @property
    def postAsync(self) -> SecapiMchUploadmediaPost[Promise[XMLAnswer[SecapiMchUploadmediaPostAnswer]]]:
        """图片上传"""

class SecapiMchUploadmediaPostOptions(OptionsV2, total=False):
    body: Media
    security: bool
    nonceless: bool

class SecapiMchUploadmediaPost(Verb[R]):
    """图片上传

    POST v2/secapi/mch/uploadmedia
    https://pay.weixin.qq.com/doc/global/v2/zh/4013641477
    """
    if MYPY:
        def __call__(
            self,
            options: SecapiMchUploadmediaPostOptions | AnyDict = ...,
            /,
            **more: Unpack[SecapiMchUploadmediaPostOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: SecapiMchUploadmediaPostOptions | AnyDict,
            /,
            **more: Unpack[SecapiMchUploadmediaPostOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            body: Media,
            security: bool,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: SecapiMchUploadmediaPostOptions,
            /,
            **more: Unpack[SecapiMchUploadmediaPostOptions]
        ) -> R: ...

class SecapiMkt(Place):
    """v2/secapi/mkt"""
    @property
    def addrecommendconf(self) -> SecapiMktAddrecommendconf:
        """POST 服务商特约商户关注功能配置"""

class SecapiMktAddrecommendconf(Place):
    """v2/secapi/mkt/addrecommendconf"""
    @property
    @deprecated("服务商特约商户关注功能配置")
    def post(self) -> SecapiMktAddrecommendconfPost[XMLAnswer[SecapiMktAddrecommendconfPostAnswer]]:
        """服务商特约商户关注功能配置

        POST v2/secapi/mkt/addrecommendconf
        https://pay.weixin.qq.com/doc/v2/partner/4014115399
        notices: deprecated
        """
    @property
    @deprecated("服务商特约商户关注功能配置")
    def post_async(self) -> SecapiMktAddrecommendconfPost[Promise[XMLAnswer[SecapiMktAddrecommendconfPostAnswer]]]:
        """服务商特约商户关注功能配置"""
    @property
    @deprecated("服务商特约商户关注功能配置")
    def postAsync(self) -> SecapiMktAddrecommendconfPost[Promise[XMLAnswer[SecapiMktAddrecommendconfPostAnswer]]]:
        """服务商特约商户关注功能配置"""

class SecapiMktAddrecommendconfPostOptions(OptionsV2, total=False):
    xml: SecapiMktAddrecommendconfPostXml
    security: bool
    nonceless: bool

class SecapiMktAddrecommendconfPostLooseOptions(OptionsV2, total=False):
    xml: SecapiMktAddrecommendconfPostXml | AnyDict
    security: bool
    nonceless: bool

class SecapiMktAddrecommendconfPost(Verb[R]):
    """服务商特约商户关注功能配置

    POST v2/secapi/mkt/addrecommendconf
    https://pay.weixin.qq.com/doc/v2/partner/4014115399
    notices: deprecated
    """
    if MYPY:
        def __call__(
            self,
            options: SecapiMktAddrecommendconfPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[SecapiMktAddrecommendconfPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            xml: SecapiMktAddrecommendconfPostXml | AnyDict,
            security: bool,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: SecapiMktAddrecommendconfPostLooseOptions | AnyDict,
            /,
            **more: Unpack[SecapiMktAddrecommendconfPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            xml: SecapiMktAddrecommendconfPostXml,
            security: bool,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: SecapiMktAddrecommendconfPostOptions,
            /,
            **more: Unpack[SecapiMktAddrecommendconfPostOptions]
        ) -> R: ...

class SecapiPay(Place):
    """v2/secapi/pay"""
    @property
    def facepayreverse(self) -> SecapiPayFacepayreverse:
        """POST 撤销订单"""
    @property
    def multiprofitsharing(self) -> SecapiPayMultiprofitsharing:
        """POST 请求多次分账"""
    @property
    def profitsharing(self) -> SecapiPayProfitsharing:
        """POST 请求单次分账"""
    @property
    def profitsharingfinish(self) -> SecapiPayProfitsharingfinish:
        """POST 完结分账"""
    @property
    def profitsharingreturn(self) -> SecapiPayProfitsharingreturn:
        """POST 分账回退"""
    @property
    def refund(self) -> SecapiPayRefund:
        """POST 申请退款"""
    @property
    def refundv2(self) -> SecapiPayRefundv2:
        """POST 申请退款（支持单品）"""
    @property
    def reverse(self) -> SecapiPayReverse:
        """POST 撤销订单"""

class SecapiPayFacepayreverse(Place):
    """v2/secapi/pay/facepayreverse"""
    @property
    def post(self) -> SecapiPayFacepayreversePost[XMLAnswer[SecapiPayFacepayreversePostAnswer]]:
        """撤销订单

        POST v2/secapi/pay/facepayreverse
        https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/facepay.html
        """
    @property
    def post_async(self) -> SecapiPayFacepayreversePost[Promise[XMLAnswer[SecapiPayFacepayreversePostAnswer]]]:
        """撤销订单"""
    @property
    def postAsync(self) -> SecapiPayFacepayreversePost[Promise[XMLAnswer[SecapiPayFacepayreversePostAnswer]]]:
        """撤销订单"""

class SecapiPayFacepayreversePostOptions(OptionsV2, total=False):
    xml: SecapiPayFacepayreversePostXml
    security: bool
    nonceless: bool

class SecapiPayFacepayreversePostLooseOptions(OptionsV2, total=False):
    xml: SecapiPayFacepayreversePostXml | AnyDict
    security: bool
    nonceless: bool

class SecapiPayFacepayreversePost(Verb[R]):
    """撤销订单

    POST v2/secapi/pay/facepayreverse
    https://pay.weixin.qq.com/wiki/doc/wxfacepay/develop/android/facepay.html
    """
    if MYPY:
        def __call__(
            self,
            options: SecapiPayFacepayreversePostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[SecapiPayFacepayreversePostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            xml: SecapiPayFacepayreversePostXml | AnyDict,
            security: bool,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: SecapiPayFacepayreversePostLooseOptions | AnyDict,
            /,
            **more: Unpack[SecapiPayFacepayreversePostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            xml: SecapiPayFacepayreversePostXml,
            security: bool,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: SecapiPayFacepayreversePostOptions,
            /,
            **more: Unpack[SecapiPayFacepayreversePostOptions]
        ) -> R: ...

class SecapiPayMultiprofitsharing(Place):
    """v2/secapi/pay/multiprofitsharing"""
    @property
    def post(self) -> SecapiPayMultiprofitsharingPost[XMLAnswer[SecapiPayMultiprofitsharingPostAnswer]]:
        """请求多次分账

        POST v2/secapi/pay/multiprofitsharing
        https://pay.weixin.qq.com/doc/v2/merchant/4011983158
        """
    @property
    def post_async(self) -> SecapiPayMultiprofitsharingPost[Promise[XMLAnswer[SecapiPayMultiprofitsharingPostAnswer]]]:
        """请求多次分账"""
    @property
    def postAsync(self) -> SecapiPayMultiprofitsharingPost[Promise[XMLAnswer[SecapiPayMultiprofitsharingPostAnswer]]]:
        """请求多次分账"""

class SecapiPayMultiprofitsharingPostOptions(OptionsV2, total=False):
    xml: SecapiPayMultiprofitsharingPostXml
    security: bool
    nonceless: bool

class SecapiPayMultiprofitsharingPostLooseOptions(OptionsV2, total=False):
    xml: SecapiPayMultiprofitsharingPostXml | AnyDict
    security: bool
    nonceless: bool

class SecapiPayMultiprofitsharingPost(Verb[R]):
    """请求多次分账

    POST v2/secapi/pay/multiprofitsharing
    https://pay.weixin.qq.com/doc/v2/merchant/4011983158
    """
    if MYPY:
        def __call__(
            self,
            options: SecapiPayMultiprofitsharingPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[SecapiPayMultiprofitsharingPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            xml: SecapiPayMultiprofitsharingPostXml | AnyDict,
            security: bool,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: SecapiPayMultiprofitsharingPostLooseOptions | AnyDict,
            /,
            **more: Unpack[SecapiPayMultiprofitsharingPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            xml: SecapiPayMultiprofitsharingPostXml,
            security: bool,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: SecapiPayMultiprofitsharingPostOptions,
            /,
            **more: Unpack[SecapiPayMultiprofitsharingPostOptions]
        ) -> R: ...

class SecapiPayProfitsharing(Place):
    """v2/secapi/pay/profitsharing"""
    @property
    def post(self) -> SecapiPayProfitsharingPost[XMLAnswer[SecapiPayProfitsharingPostAnswer]]:
        """请求单次分账

        POST v2/secapi/pay/profitsharing
        https://pay.weixin.qq.com/doc/v2/merchant/4011941670
        """
    @property
    def post_async(self) -> SecapiPayProfitsharingPost[Promise[XMLAnswer[SecapiPayProfitsharingPostAnswer]]]:
        """请求单次分账"""
    @property
    def postAsync(self) -> SecapiPayProfitsharingPost[Promise[XMLAnswer[SecapiPayProfitsharingPostAnswer]]]:
        """请求单次分账"""

class SecapiPayProfitsharingPostOptions(OptionsV2, total=False):
    xml: SecapiPayProfitsharingPostXml
    security: bool
    nonceless: bool

class SecapiPayProfitsharingPostLooseOptions(OptionsV2, total=False):
    xml: SecapiPayProfitsharingPostXml | AnyDict
    security: bool
    nonceless: bool

class SecapiPayProfitsharingPost(Verb[R]):
    """请求单次分账

    POST v2/secapi/pay/profitsharing
    https://pay.weixin.qq.com/doc/v2/merchant/4011941670
    """
    if MYPY:
        def __call__(
            self,
            options: SecapiPayProfitsharingPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[SecapiPayProfitsharingPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            xml: SecapiPayProfitsharingPostXml | AnyDict,
            security: bool,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: SecapiPayProfitsharingPostLooseOptions | AnyDict,
            /,
            **more: Unpack[SecapiPayProfitsharingPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            xml: SecapiPayProfitsharingPostXml,
            security: bool,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: SecapiPayProfitsharingPostOptions,
            /,
            **more: Unpack[SecapiPayProfitsharingPostOptions]
        ) -> R: ...

class SecapiPayProfitsharingfinish(Place):
    """v2/secapi/pay/profitsharingfinish"""
    @property
    def post(self) -> SecapiPayProfitsharingfinishPost[XMLAnswer[SecapiPayProfitsharingfinishPostAnswer]]:
        """完结分账

        POST v2/secapi/pay/profitsharingfinish
        https://pay.weixin.qq.com/doc/v2/merchant/4011984076
        """
    @property
    def post_async(self) -> SecapiPayProfitsharingfinishPost[Promise[XMLAnswer[SecapiPayProfitsharingfinishPostAnswer]]]:
        """完结分账"""
    @property
    def postAsync(self) -> SecapiPayProfitsharingfinishPost[Promise[XMLAnswer[SecapiPayProfitsharingfinishPostAnswer]]]:
        """完结分账"""

class SecapiPayProfitsharingfinishPostOptions(OptionsV2, total=False):
    xml: SecapiPayProfitsharingfinishPostXml
    security: bool
    nonceless: bool

class SecapiPayProfitsharingfinishPostLooseOptions(OptionsV2, total=False):
    xml: SecapiPayProfitsharingfinishPostXml | AnyDict
    security: bool
    nonceless: bool

class SecapiPayProfitsharingfinishPost(Verb[R]):
    """完结分账

    POST v2/secapi/pay/profitsharingfinish
    https://pay.weixin.qq.com/doc/v2/merchant/4011984076
    """
    if MYPY:
        def __call__(
            self,
            options: SecapiPayProfitsharingfinishPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[SecapiPayProfitsharingfinishPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            xml: SecapiPayProfitsharingfinishPostXml | AnyDict,
            security: bool,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: SecapiPayProfitsharingfinishPostLooseOptions | AnyDict,
            /,
            **more: Unpack[SecapiPayProfitsharingfinishPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            xml: SecapiPayProfitsharingfinishPostXml,
            security: bool,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: SecapiPayProfitsharingfinishPostOptions,
            /,
            **more: Unpack[SecapiPayProfitsharingfinishPostOptions]
        ) -> R: ...

class SecapiPayProfitsharingreturn(Place):
    """v2/secapi/pay/profitsharingreturn"""
    @property
    def post(self) -> SecapiPayProfitsharingreturnPost[XMLAnswer[SecapiPayProfitsharingreturnPostAnswer]]:
        """分账回退

        POST v2/secapi/pay/profitsharingreturn
        https://pay.weixin.qq.com/doc/v2/merchant/4011984166
        """
    @property
    def post_async(self) -> SecapiPayProfitsharingreturnPost[Promise[XMLAnswer[SecapiPayProfitsharingreturnPostAnswer]]]:
        """分账回退"""
    @property
    def postAsync(self) -> SecapiPayProfitsharingreturnPost[Promise[XMLAnswer[SecapiPayProfitsharingreturnPostAnswer]]]:
        """分账回退"""

class SecapiPayProfitsharingreturnPostOptions(OptionsV2, total=False):
    xml: SecapiPayProfitsharingreturnPostXml
    security: bool
    nonceless: bool

class SecapiPayProfitsharingreturnPostLooseOptions(OptionsV2, total=False):
    xml: SecapiPayProfitsharingreturnPostXml | AnyDict
    security: bool
    nonceless: bool

class SecapiPayProfitsharingreturnPost(Verb[R]):
    """分账回退

    POST v2/secapi/pay/profitsharingreturn
    https://pay.weixin.qq.com/doc/v2/merchant/4011984166
    """
    if MYPY:
        def __call__(
            self,
            options: SecapiPayProfitsharingreturnPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[SecapiPayProfitsharingreturnPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            xml: SecapiPayProfitsharingreturnPostXml | AnyDict,
            security: bool,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: SecapiPayProfitsharingreturnPostLooseOptions | AnyDict,
            /,
            **more: Unpack[SecapiPayProfitsharingreturnPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            xml: SecapiPayProfitsharingreturnPostXml,
            security: bool,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: SecapiPayProfitsharingreturnPostOptions,
            /,
            **more: Unpack[SecapiPayProfitsharingreturnPostOptions]
        ) -> R: ...

class SecapiPayRefund(Place):
    """v2/secapi/pay/refund"""
    @property
    def post(self) -> SecapiPayRefundPost[Response]:
        """申请退款

        POST v2/secapi/pay/refund
        https://pay.weixin.qq.com/doc/v2/merchant/4011937624
        """
    @property
    def post_async(self) -> SecapiPayRefundPost[Promise[Response]]:
        """申请退款"""
    @property
    def postAsync(self) -> SecapiPayRefundPost[Promise[Response]]:
        """申请退款"""

class SecapiPayRefundPostOptions(OptionsV2, total=False):
    xml: SecapiPayRefundPostXml
    security: bool
    nonceless: bool

class SecapiPayRefundPostLooseOptions(OptionsV2, total=False):
    xml: SecapiPayRefundPostXml | AnyDict
    security: bool
    nonceless: bool

class SecapiPayRefundPost(Verb[R]):
    """申请退款

    POST v2/secapi/pay/refund
    https://pay.weixin.qq.com/doc/v2/merchant/4011937624
    """
    if MYPY:
        def __call__(
            self,
            options: SecapiPayRefundPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[SecapiPayRefundPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            xml: SecapiPayRefundPostXml | AnyDict,
            security: bool,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: SecapiPayRefundPostLooseOptions | AnyDict,
            /,
            **more: Unpack[SecapiPayRefundPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            xml: SecapiPayRefundPostXml,
            security: bool,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: SecapiPayRefundPostOptions,
            /,
            **more: Unpack[SecapiPayRefundPostOptions]
        ) -> R: ...

class SecapiPayRefundv2(Place):
    """v2/secapi/pay/refundv2"""
    @property
    def post(self) -> SecapiPayRefundv2Post[Response]:
        """申请退款（支持单品）

        POST v2/secapi/pay/refundv2
        https://pay.weixin.qq.com/doc/v2/partner/4011983308
        """
    @property
    def post_async(self) -> SecapiPayRefundv2Post[Promise[Response]]:
        """申请退款（支持单品）"""
    @property
    def postAsync(self) -> SecapiPayRefundv2Post[Promise[Response]]:
        """申请退款（支持单品）"""

class SecapiPayRefundv2PostOptions(OptionsV2, total=False):
    xml: SecapiPayRefundv2PostXml
    security: bool
    nonceless: bool

class SecapiPayRefundv2PostLooseOptions(OptionsV2, total=False):
    xml: SecapiPayRefundv2PostXml | AnyDict
    security: bool
    nonceless: bool

class SecapiPayRefundv2Post(Verb[R]):
    """申请退款（支持单品）

    POST v2/secapi/pay/refundv2
    https://pay.weixin.qq.com/doc/v2/partner/4011983308
    """
    if MYPY:
        def __call__(
            self,
            options: SecapiPayRefundv2PostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[SecapiPayRefundv2PostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            xml: SecapiPayRefundv2PostXml | AnyDict,
            security: bool,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: SecapiPayRefundv2PostLooseOptions | AnyDict,
            /,
            **more: Unpack[SecapiPayRefundv2PostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            xml: SecapiPayRefundv2PostXml,
            security: bool,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: SecapiPayRefundv2PostOptions,
            /,
            **more: Unpack[SecapiPayRefundv2PostOptions]
        ) -> R: ...

class SecapiPayReverse(Place):
    """v2/secapi/pay/reverse"""
    @property
    def post(self) -> SecapiPayReversePost[XMLAnswer[SecapiPayReversePostAnswer]]:
        """撤销订单

        POST v2/secapi/pay/reverse
        https://pay.weixin.qq.com/doc/v2/merchant/4011937361
        """
    @property
    def post_async(self) -> SecapiPayReversePost[Promise[XMLAnswer[SecapiPayReversePostAnswer]]]:
        """撤销订单"""
    @property
    def postAsync(self) -> SecapiPayReversePost[Promise[XMLAnswer[SecapiPayReversePostAnswer]]]:
        """撤销订单"""

class SecapiPayReversePostOptions(OptionsV2, total=False):
    xml: SecapiPayReversePostXml
    security: bool
    nonceless: bool

class SecapiPayReversePostLooseOptions(OptionsV2, total=False):
    xml: SecapiPayReversePostXml | AnyDict
    security: bool
    nonceless: bool

class SecapiPayReversePost(Verb[R]):
    """撤销订单

    POST v2/secapi/pay/reverse
    https://pay.weixin.qq.com/doc/v2/merchant/4011937361
    """
    if MYPY:
        def __call__(
            self,
            options: SecapiPayReversePostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[SecapiPayReversePostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            xml: SecapiPayReversePostXml | AnyDict,
            security: bool,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: SecapiPayReversePostLooseOptions | AnyDict,
            /,
            **more: Unpack[SecapiPayReversePostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            xml: SecapiPayReversePostXml,
            security: bool,
            nonceless: bool = ...,
            **more: Unpack[OptionsV2]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: SecapiPayReversePostOptions,
            /,
            **more: Unpack[SecapiPayReversePostOptions]
        ) -> R: ...

class SecapiMchAddInstitutionsubPostXml(TypedDict):
    app_id: str
    """机构appid"""
    mch_id: str
    """机构商户号"""
    channel_id: NotRequired[str]
    """渠道编号"""
    merchant_name: str
    """子商户全称"""
    merchant_shortname: str
    """子商户简称"""
    merchant_remark: str
    """子商户唯一标识"""
    merchant_country_code: str
    """注册国家或区域"""
    merchant_type: Literal["ENTERPRISE", "INDIVIDUAL"]
    """商户类型"""
    business_category: str
    """业务类目"""
    mcc: str
    """MCC码"""
    registration_certificate_number: str
    """公司注册文件编号"""
    registration_certificate_date: str
    """公司注册文件过期时间"""
    registration_certificate_copy: NotRequired[str]
    """公司注册文件照片"""
    business_type: Literal["ONLINE", "OFFLINE", "BOTH"]
    """业务类型"""
    app_download: str
    """APP下载链接"""
    business_website: str
    """业务网站"""
    office_account: str
    """公众号"""
    mini_program: str
    """小程序"""
    store_address: str
    """门店地址"""
    store_photos: str
    """门店照片"""
    director_name: str
    """董事姓名"""
    director_id_number: str
    """董事证件号码"""
    principal_name: str
    """负责人姓名"""
    principal_id_number: str
    """负责人证件号"""
    office_phone: str
    """公司电话"""
    contact_name: str
    """联系人姓名"""
    contact_phone: str
    """联系人电话"""
    contact_email: str
    """联系人邮箱"""
    settlement_bank_number: str
    """子商户结算银行账户"""
    apply_h5_payment: NotRequired[Literal["YES", "NO"]]
    """是否申请H5支付权限"""
    h5_website_url: NotRequired[str]
    """H5经营网址"""
    h5_domains: NotRequired[str]
    """H5支付域名"""
    attach: NotRequired[str]
    """附加信息"""

class SecapiMchAddInstitutionsubPostAnswer(TypedDict):
    return_code: Literal["SUCCESS", "FAIL"]
    """返回状态码"""
    return_msg: NotRequired[str]
    """返回信息"""
    result_code: Literal["SUCCESS", "FAIL"]
    """业务返回码"""
    err_code: NotRequired[str]
    """错误编码"""
    err_code_des: NotRequired[str]
    """错误描述"""
    sub_mch_id: str
    """子商户号"""
    sign: str
    """签名"""
    verification_status: NotRequired[Literal["Under review", "Approved"]]
    """验证状态"""
    description: NotRequired[str]
    """验证状态描述"""
    h5_authorization_state: NotRequired[Literal["APPROVED", "UNAUTHORIZED", "UNDER_REVIEW", "REJECTED", "UNDER_PUNISHMENT", "APPLICATION_FAILED"]]
    """H5支付权限状态"""

class SecapiMchAddsubdevconfigPostXml(TypedDict):
    appid: str
    """公众账号ID"""
    mch_id: str
    """商户号"""
    sub_mch_id: str
    """子商户号"""
    sub_appid: NotRequired[str]
    """关联APPID"""
    jsapi_path: str
    """授权目录"""

class SecapiMchAddsubdevconfigPostAnswer(TypedDict):
    return_code: Literal["SUCCESS", "FAIL"]
    """返回状态码"""
    return_msg: str
    """返回信息"""
    err_code: str
    """错误代码"""
    err_code_des: str
    """错误代码描述"""
    result_code: Literal["SUCCESS", "FAIL"]
    """业务结果"""
    sign: str
    """签名"""

class SecapiMchChannelsettingPostXml(TypedDict):
    appid: str
    """公众账号ID"""
    mch_id: str
    """商户号"""
    sub_mch_id: str
    """特约商户号"""
    channel_id: str
    """渠道商商户号"""

class SecapiMchChannelsettingPostAnswer(TypedDict):
    return_code: Literal["SUCCESS", "FAIL"]
    """返回状态码"""
    return_msg: NotRequired[str]
    """返回信息"""
    result_code: Literal["SUCCESS", "FAIL"]
    """业务结果"""
    sign: str
    """签名"""
    err_code: NotRequired[str]
    """错误代码"""
    err_code_des: NotRequired[str]
    """错误代码描述"""
    mch_id: str
    """商户号"""
    result_msg: str
    """处理信息"""
    appid: str
    """公众账号ID"""
    sub_mch_id: str
    """子商户商户号"""
    channel_id: str
    """渠道商商户号"""

class SecapiMchModifyInstitutionsubPostXml(TypedDict):
    app_id: str
    """机构appid"""
    mch_id: str
    """机构商户号"""
    sub_mch_id: str
    """子商户号"""
    merchant_name: str
    """子商户全称"""
    channel_id: NotRequired[str]
    """渠道编号"""
    merchant_shortname: str
    """子商户简称"""
    merchant_country_code: str
    """注册国家或区域"""
    merchant_type: Literal["ENTERPRISE", "INDIVIDUAL"]
    """商户类型"""
    business_category: str
    """业务类目"""
    mcc: str
    """MCC码"""
    registration_certificate_number: str
    """公司注册文件编号"""
    registration_certificate_date: str
    """公司注册文件过期时间"""
    registration_certificate_copy: NotRequired[str]
    """公司注册文件照片"""
    business_type: Literal["ONLINE", "OFFLINE", "BOTH"]
    """业务类型"""
    app_download: str
    """APP下载链接"""
    business_website: str
    """业务网站"""
    office_account: str
    """公众号"""
    mini_program: str
    """小程序"""
    store_address: str
    """门店地址"""
    store_photos: NotRequired[str]
    """门店照片"""
    director_name: NotRequired[str]
    """董事姓名"""
    director_id_number: NotRequired[str]
    """董事证件号码"""
    principal_name: NotRequired[str]
    """负责人姓名"""
    principal_id_number: NotRequired[str]
    """负责人证件号"""
    office_phone: str
    """公司电话"""
    contact_name: str
    """联系人姓名"""
    contact_phone: str
    """联系人电话"""
    contact_email: str
    """联系人邮箱"""
    settlement_bank_number: NotRequired[str]
    """子商户结算银行账户"""
    apply_h5_payment: NotRequired[Literal["YES", "NO"]]
    """是否申请H5支付权限"""
    h5_website_url: NotRequired[str]
    """H5经营网址"""
    h5_domains: NotRequired[str]
    """H5支付域名"""

class SecapiMchModifyInstitutionsubPostAnswer(TypedDict):
    return_code: Literal["SUCCESS", "FAIL"]
    """返回状态码"""
    return_msg: NotRequired[str]
    """返回信息"""
    result_code: Literal["SUCCESS", "FAIL"]
    """业务返回码"""
    err_code: NotRequired[str]
    """错误编码"""
    err_code_des: NotRequired[str]
    """错误描述"""
    sub_mch_id: str
    """子商户号"""
    sign: str
    """签名"""
    verification_status: NotRequired[Literal["Under review", "Approved"]]
    """验证状态"""
    h5_authorization_state: NotRequired[Literal["APPROVED", "UNAUTHORIZED", "UNDER_REVIEW", "REJECTED", "UNDER_PUNISHMENT", "APPLICATION_FAILED"]]
    """H5支付权限状态"""

class SecapiMchModifymchinfoPostXml(TypedDict):
    mch_id: str
    """商户号"""
    sub_mch_id: str
    """商户识别码"""
    merchant_shortname: NotRequired[str]
    """商户简称"""
    service_phone: NotRequired[str]
    """客服电话"""

class SecapiMchModifymchinfoPostAnswer(TypedDict):
    return_code: Literal["SUCCESS", "FAIL"]
    """返回状态码"""
    return_msg: NotRequired[str]
    """返回信息"""
    result_code: Literal["SUCCESS", "FAIL"]
    """处理结果"""
    result_msg: str
    """处理信息"""
    sign: str
    """签名"""
    err_code: NotRequired[str]
    """错误代码"""
    err_code_des: NotRequired[str]
    """错误代码描述"""
    nonce_str: str
    """随机字符串"""

class SecapiMchQueryInstitutionsubPostXml(TypedDict):
    app_id: str
    """机构appid"""
    mch_id: str
    """机构商户号"""
    sub_mch_id: str
    """子商户号"""

class SecapiMchQueryInstitutionsubPostAnswer(TypedDict):
    return_code: Literal["SUCCESS", "FAIL"]
    """返回状态码"""
    return_msg: NotRequired[str]
    """返回信息"""
    result_code: Literal["SUCCESS", "FAIL"]
    """业务返回码"""
    err_code: NotRequired[str]
    """错误编码"""
    err_code_des: NotRequired[str]
    """错误描述"""
    sign: str
    """签名"""
    sub_mch_id: str
    """子商户号"""
    merchant_name: str
    """子商户名称"""
    merchant_shortname: str
    """子商户简称"""
    merchant_country_code: NotRequired[str]
    """注册国家或区域"""
    business_category: str
    """业务类目"""
    mcc: NotRequired[str]
    """MCC"""
    office_phone: str
    """公司联系电话"""
    contact_name: NotRequired[str]
    """联系人姓名"""
    contact_phone: NotRequired[str]
    """联系人手机"""
    contact_email: NotRequired[str]
    """联系人邮箱"""
    merchant_remark: str
    """子商户唯一标识"""
    business_type: NotRequired[Literal["ONLINE", "OFFLINE", "BOTH"]]
    """业务类型"""
    merchant_type: NotRequired[Literal["ENTERPRISE", "INDIVIDUAL"]]
    """商户类型"""
    registration_certificate_number: NotRequired[str]
    """公司注册文件编号"""
    registration_certificate_date: NotRequired[str]
    """公司注册文件过期时间"""
    app_download: NotRequired[str]
    """APP下载链接"""
    business_website: NotRequired[str]
    """业务网站"""
    office_account: NotRequired[str]
    """公众号"""
    mini_program: NotRequired[str]
    """小程序"""
    store_address: NotRequired[str]
    """门店地址"""
    director_name: NotRequired[str]
    """董事姓名"""
    director_id_number: NotRequired[str]
    """董事证件编号"""
    principal_name: NotRequired[str]
    """负责人姓名"""
    principal_id_number: NotRequired[str]
    """负责人证件编号"""
    settlement_bank_number: NotRequired[str]
    """子商户结算银行账户"""
    channel_id: NotRequired[str]
    """渠道编号"""
    h5_authorization_state: NotRequired[Literal["APPROVED", "UNAUTHORIZED", "UNDER_REVIEW", "REJECTED", "UNDER_PUNISHMENT", "APPLICATION_FAILED"]]
    """H5支付权限状态"""
    h5_audit_reject_detail: NotRequired[str]
    """H5驳回详情"""
    sub_mch_status: NotRequired[Literal["OPERATING", "PENDING", "DEACTIVATED", "CLOSED", "INCOMPLETE_APPLICATION"]]
    """子商户状态"""
    application_status: NotRequired[Literal["UNDER_REVIEW", "REJECTED"]]
    """子商户入驻状态"""
    application_reject_detail: NotRequired[str]
    """子商户入驻驳回详情"""
    attach: NotRequired[str]
    """附加信息"""

class SecapiMchQuerysubdevconfigPostXml(TypedDict):
    appid: str
    """公众账号ID"""
    mch_id: str
    """商户号"""
    sub_mch_id: str
    """子商户号"""

class SecapiMchQuerysubdevconfigPostAnswer(TypedDict):
    return_code: Literal["SUCCESS", "FAIL"]
    """返回状态码"""
    return_msg: str
    """返回信息"""
    err_code: str
    """错误代码"""
    err_code_des: str
    """错误代码描述"""
    result_code: Literal["SUCCESS", "FAIL"]
    """业务结果"""
    sign: str
    """签名"""
    jsapi_path_list: str
    """授权目录"""
    appid_config_list: str

class SecapiMchSubmchmanagePostXml(TypedDict):
    appid: str
    """公众账号ID"""
    mch_id: str
    """商户号"""
    merchant_name: NotRequired[str]
    """商户名称"""
    sub_mch_id: NotRequired[str]
    """商户识别码"""
    page_index: str
    """页码"""
    page_size: NotRequired[str]
    """展示资料个数"""

class SecapiMchSubmchmanagePostQuery(TypedDict):
    action: Literal["add", "query"]

class Mchinfo(TypedDict):
    appid: str
    """公众账号ID"""
    mch_id: str
    """商户号"""
    merchant_name: str
    """商户名称"""
    merchant_shortname: str
    """商户简称"""
    service_phone: str
    """客服电话"""
    contact: NotRequired[str]
    """联系人"""
    contact_phone: NotRequired[str]
    """联系电话"""
    contact_email: NotRequired[str]
    """联系邮箱"""
    business: str
    """经营类目"""
    channel_id: str
    """渠道商商户号"""
    channel_name: str
    """渠道商名称"""

class SecapiMchSubmchmanagePostAnswer(TypedDict):
    return_code: Literal["SUCCESS", "FAIL"]
    """返回状态码"""
    return_msg: NotRequired[str]
    """返回信息"""
    result_code: NotRequired[Literal["SUCCESS", "FAIL"]]
    """业务结果"""
    result_msg: NotRequired[str]
    """业务结果描述"""
    total: str
    """总记录数"""
    mchinfo: Mchinfo | list[Mchinfo]
    """商户信息列表"""

class SecapiMchUploadmediaPostAnswer(TypedDict):
    return_code: Literal["SUCCESS", "FAIL"]
    """返回状态码"""
    return_msg: NotRequired[str]
    """返回信息"""
    appid: str
    """公众账号ID"""
    mch_id: str
    """商户号"""
    nonce_str: str
    """随机字符串"""
    sign: str
    """签名"""
    result_code: Literal["SUCCESS", "FAIL"]
    """业务结果"""
    err_code: NotRequired[str]
    """错误代码"""
    err_code_des: NotRequired[str]
    """错误代码描述"""
    media_id: str

class SecapiMktAddrecommendconfPostXml(TypedDict):
    mch_id: str
    """商户号"""
    sub_mch_id: str
    """子商户号"""
    sub_appid: str
    """特约商户APPID"""
    subscribe_appid: str
    """推荐关注APPID"""

class SecapiPayFacepayreversePostXml(TypedDict):
    appid: str
    """公众账号ID"""
    sub_appid: NotRequired[str]
    """子商户公众账号ID"""
    mch_id: str
    """商户号"""
    sub_mch_id: NotRequired[str]
    """子商户号"""
    transaction_id: NotRequired[str]
    """微信订单号"""
    out_trade_no: str
    """商户订单号"""
    sign_type: NotRequired[Literal["MD5", "HMAC-SHA256"]]
    """签名类型"""
    sub_openid: NotRequired[str]
    """用户子标识"""

class SecapiPayFacepayreversePostAnswer(TypedDict):
    return_code: Literal["SUCCESS", "FAIL"]
    """返回状态码"""
    return_msg: str
    """返回信息"""
    appid: str
    """公众账号ID"""
    sub_appid: NotRequired[str]
    """子商户公众账号ID"""
    mch_id: str
    """商户号"""
    sub_mch_id: NotRequired[str]
    """子商户号"""
    nonce_str: str
    """随机字符串"""
    sign: str
    """签名"""
    result_code: Literal["SUCCESS", "FAIL"]
    """业务结果"""
    err_code: NotRequired[str]
    """错误代码"""
    err_code_des: NotRequired[str]
    """错误描述"""
    recall: Literal["Y", "N"]
    """是否重调"""

class SecapiPayMultiprofitsharingPostXml(TypedDict):
    mch_id: str
    """商户号"""
    sub_mch_id: NotRequired[str]
    """子商户号"""
    appid: str
    """公众账号ID"""
    sub_appid: NotRequired[str]
    """子商户公众账号ID"""
    sign_type: NotRequired[Literal["HMAC-SHA256"]]
    """签名类型"""
    transaction_id: str
    """微信订单号"""
    out_order_no: str
    """商户分账单号"""
    receivers: str
    sub_openid: NotRequired[str]
    """用户子标识"""

class SecapiPayMultiprofitsharingPostAnswer(TypedDict):
    sub_appid: NotRequired[str]
    """子商户公众账号ID"""
    sub_mch_id: NotRequired[str]
    """子商户号"""
    return_code: Literal["SUCCESS", "FAIL"]
    """返回状态码"""
    return_msg: NotRequired[str]
    """返回信息"""
    appid: str
    """公众账号ID"""
    mch_id: str
    """商户号"""
    nonce_str: str
    """随机字符串"""
    sign: str
    """签名"""
    result_code: Literal["SUCCESS", "FAIL"]
    """业务结果"""
    err_code: NotRequired[str]
    """错误代码"""
    err_code_des: NotRequired[str]
    """错误代码描述"""
    transaction_id: str
    """微信订单号"""
    out_order_no: str
    """商户分账单号"""
    order_id: str
    """微信分账单号"""
    receivers: NotRequired[str]

class SecapiPayProfitsharingPostXml(TypedDict):
    mch_id: str
    """商户号"""
    sub_mch_id: NotRequired[str]
    """子商户号"""
    brand_mch_id: NotRequired[str]
    """品牌主商户号"""
    appid: str
    """公众账号ID"""
    sub_appid: NotRequired[str]
    """子商户公众账号ID"""
    sign_type: NotRequired[Literal["HMAC-SHA256"]]
    """签名类型"""
    transaction_id: str
    """微信订单号"""
    out_order_no: str
    """商户分账单号"""
    receivers: str
    sub_openid: NotRequired[str]
    """用户子标识"""

class SecapiPayProfitsharingPostAnswer(TypedDict):
    sub_appid: NotRequired[str]
    """子商户公众账号ID"""
    sub_mch_id: NotRequired[str]
    """子商户号"""
    return_code: Literal["SUCCESS", "FAIL"]
    """返回状态码"""
    return_msg: NotRequired[str]
    """返回信息"""
    appid: str
    """公众账号ID"""
    mch_id: str
    """商户号"""
    nonce_str: str
    """随机字符串"""
    sign: str
    """签名"""
    result_code: Literal["SUCCESS", "FAIL"]
    """业务结果"""
    err_code: NotRequired[str]
    """错误代码"""
    err_code_des: NotRequired[str]
    """错误代码描述"""
    brand_mch_id: NotRequired[str]
    """品牌主商户号"""
    transaction_id: str
    """微信订单号"""
    out_order_no: str
    """商户分账单号"""
    order_id: str
    """微信分账单号"""
    status: NotRequired[Literal["FINISHED", "PROCESSING"]]
    """分账单状态"""
    receivers: NotRequired[str]

class SecapiPayProfitsharingfinishPostXml(TypedDict):
    mch_id: str
    """商户号"""
    sub_mch_id: NotRequired[str]
    """子商户号"""
    appid: str
    """公众账号ID"""
    sign_type: NotRequired[Literal["HMAC-SHA256"]]
    """签名类型"""
    transaction_id: str
    """微信订单号"""
    out_order_no: str
    """商户分账单号"""
    description: str
    """分账完结描述"""
    sub_appid: NotRequired[str]
    """子商户应用ID"""
    sub_openid: NotRequired[str]
    """用户子标识"""

class SecapiPayProfitsharingfinishPostAnswer(TypedDict):
    sub_appid: NotRequired[str]
    """子商户公众账号ID"""
    sub_mch_id: NotRequired[str]
    """子商户号"""
    return_code: Literal["SUCCESS", "FAIL"]
    """返回状态码"""
    return_msg: NotRequired[str]
    """返回信息"""
    appid: str
    """公众账号ID"""
    mch_id: str
    """商户号"""
    nonce_str: str
    """随机字符串"""
    sign: str
    """签名"""
    result_code: Literal["SUCCESS", "FAIL"]
    """业务结果"""
    err_code: NotRequired[str]
    """错误代码"""
    err_code_des: NotRequired[str]
    """错误代码描述"""
    transaction_id: str
    """微信订单号"""
    out_order_no: str
    """商户分账单号"""
    order_id: str
    """微信分账单号"""

class SecapiPayProfitsharingreturnPostXml(TypedDict):
    mch_id: str
    """商户号"""
    sub_mch_id: NotRequired[str]
    """子商户号"""
    appid: str
    """公众账号ID"""
    sub_appid: NotRequired[str]
    """子商户公众账号ID"""
    sign_type: NotRequired[Literal["HMAC-SHA256"]]
    """签名类型"""
    order_id: NotRequired[str]
    """微信分账单号"""
    out_order_no: NotRequired[str]
    """商户分账单号"""
    out_return_no: str
    """商户回退单号"""
    return_account_type: Literal["MERCHANT_ID"]
    """回退方类型"""
    return_account: str
    """回退方账号"""
    return_amount: int | str
    """回退金额"""
    description: str
    """回退描述"""
    sub_openid: NotRequired[str]
    """用户子标识"""

class SecapiPayProfitsharingreturnPostAnswer(TypedDict):
    return_code: Literal["SUCCESS", "FAIL"]
    """返回状态码"""
    return_msg: NotRequired[str]
    """返回信息"""
    appid: str
    """公众账号ID"""
    mch_id: str
    """商户号"""
    nonce_str: str
    """随机字符串"""
    sign: str
    """签名"""
    result_code: Literal["SUCCESS", "FAIL"]
    """业务结果"""
    err_code: NotRequired[str]
    """错误代码"""
    err_code_des: NotRequired[str]
    """错误代码描述"""
    sub_mch_id: NotRequired[str]
    """子商户号"""
    sub_appid: NotRequired[str]
    """子商户公众账号ID"""
    sign_type: NotRequired[Literal["HMAC-SHA256"]]
    """签名类型"""
    order_id: NotRequired[str]
    """微信分账单号"""
    out_order_no: NotRequired[str]
    """商户分账单号"""
    out_return_no: str
    """商户回退单号"""
    return_no: NotRequired[str]
    """微信回退单号"""
    return_account_type: Literal["MERCHANT_ID"]
    """回退方类型"""
    return_account: str
    """回退方账号"""
    return_amount: str
    """回退金额"""
    description: str
    """回退描述"""
    result: NotRequired[Literal["SUCCESS", "PROCESSING", "FAILED"]]
    """回退结果"""
    fail_reason: NotRequired[Literal["ACCOUNT_ABNORMAL", "TIME_OUT_CLOSED", "PAYER_ACCOUNT_ABNORMAL", "INVALID_REQUEST"]]
    """失败原因"""
    finish_time: NotRequired[str]
    """完成时间"""

class SecapiPayRefundPostXml(TypedDict):
    appid: str
    """公众账号ID"""
    sub_appid: NotRequired[str]
    """子商户公众账号ID"""
    mch_id: str
    """商户号"""
    sub_mch_id: NotRequired[str]
    """子商户号"""
    sign_type: NotRequired[Literal["MD5", "HMAC-SHA256"]]
    """签名类型"""
    transaction_id: NotRequired[str]
    """微信订单号"""
    out_trade_no: NotRequired[str]
    """商户订单号"""
    out_refund_no: str
    """商户退款单号"""
    total_fee: int | str
    """订单金额"""
    refund_fee: int | str
    """退款金额"""
    refund_fee_type: NotRequired[str]
    """退款货币种类"""
    refund_desc: NotRequired[str]
    """退款原因"""
    refund_account: NotRequired[str]
    """退款资金来源"""
    notify_url: NotRequired[str]
    """退款结果通知url"""
    sub_openid: NotRequired[str]
    """用户子标识"""

class SecapiPayRefundv2PostXml(TypedDict):
    detail: NotRequired[str]
    appid: str
    """公众账号ID"""
    sub_appid: NotRequired[str]
    """子商户公众账号ID"""
    mch_id: str
    """商户号"""
    sub_mch_id: NotRequired[str]
    """子商户号"""
    sign_type: NotRequired[Literal["MD5", "HMAC-SHA256"]]
    """签名类型"""
    transaction_id: NotRequired[str]
    """微信订单号"""
    out_trade_no: NotRequired[str]
    """商户订单号"""
    out_refund_no: str
    """商户退款单号"""
    total_fee: int | str
    """订单金额"""
    refund_fee: int | str
    """退款金额"""
    refund_fee_type: NotRequired[str]
    """退款货币种类"""
    refund_desc: NotRequired[str]
    """退款原因"""
    refund_account: NotRequired[str]
    """退款资金来源"""
    notify_url: NotRequired[str]
    """退款结果通知url"""
    sub_openid: NotRequired[str]
    """用户子标识"""

class SecapiMktAddrecommendconfPostAnswer(SecapiMchAddsubdevconfigPostAnswer): ...

class SecapiPayReversePostXml(SecapiPayFacepayreversePostXml): ...

class SecapiPayReversePostAnswer(SecapiPayFacepayreversePostAnswer): ...
