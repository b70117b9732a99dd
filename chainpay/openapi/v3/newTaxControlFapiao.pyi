# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from httpx import Response
from chainpay import Media, Promise, Sensitive
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class NewTaxControlFapiao(Place):
    """v3/new-tax-control-fapiao"""
    @property
    def cardTemplate(self) -> NewTaxControlFapiaoCardTemplate:
        """POST 创建电子发票卡券模板"""
    @property
    def download(self) -> NewTaxControlFapiaoDownload:
        """GET 下载发票文件"""
    @property
    def fapiaoApplications(self) -> NewTaxControlFapiaoFapiaoApplications:
        """POST 开具电子发票"""
    @property
    def fapiaomerchant(self) -> NewTaxControlFapiaoFapiaomerchant: ...
    @property
    def merchant(self) -> NewTaxControlFapiaoMerchant: ...
    @property
    def userTitle(self) -> NewTaxControlFapiaoUserTitle:
        """GET 获取用户填写的抬头"""

class NewTaxControlFapiaoCardTemplate(Place):
    """v3/new-tax-control-fapiao/card-template"""
    @property
    def post(self) -> NewTaxControlFapiaoCardTemplatePost[Answer[NewTaxControlFapiaoCardTemplatePostAnswer]]:
        """创建电子发票卡券模板

        POST v3/new-tax-control-fapiao/card-template
        https://pay.weixin.qq.com/doc/v3/merchant/4012529382
        """
    @property
    def post_async(self) -> NewTaxControlFapiaoCardTemplatePost[Promise[Answer[NewTaxControlFapiaoCardTemplatePostAnswer]]]:
        """创建电子发票卡券模板"""
    @property
    def postAsync(self) -> NewTaxControlFapiaoCardTemplatePost[Promise[Answer[NewTaxControlFapiaoCardTemplatePostAnswer]]]:
        """创建电子发票卡券模板"""

class NewTaxControlFapiaoCardTemplatePostOptions(Options, total=False):
    json: NewTaxControlFapiaoCardTemplatePostJson

class NewTaxControlFapiaoCardTemplatePostLooseOptions(Options, total=False):
    json: NewTaxControlFapiaoCardTemplatePostJson | AnyDict

class NewTaxControlFapiaoCardTemplatePost(Verb[R]):
    """创建电子发票卡券模板

    POST v3/new-tax-control-fapiao/card-template
    https://pay.weixin.qq.com/doc/v3/merchant/4012529382
    """
    if MYPY:
        def __call__(
            self,
            options: NewTaxControlFapiaoCardTemplatePostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[NewTaxControlFapiaoCardTemplatePostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: NewTaxControlFapiaoCardTemplatePostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: NewTaxControlFapiaoCardTemplatePostLooseOptions | AnyDict,
            /,
            **more: Unpack[NewTaxControlFapiaoCardTemplatePostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: NewTaxControlFapiaoCardTemplatePostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: NewTaxControlFapiaoCardTemplatePostOptions,
            /,
            **more: Unpack[NewTaxControlFapiaoCardTemplatePostOptions]
        ) -> R: ...

class NewTaxControlFapiaoDownload(Place):
    """v3/new-tax-control-fapiao/download"""
    @property
    def get(self) -> NewTaxControlFapiaoDownloadGet[Response]:
        """下载发票文件

        GET v3/new-tax-control-fapiao/download
        https://pay.weixin.qq.com/doc/v3/merchant/4012286040
        notices: parsed
        """
    @property
    def get_async(self) -> NewTaxControlFapiaoDownloadGet[Promise[Response]]:
        """下载发票文件"""
    @property
    def getAsync(self) -> NewTaxControlFapiaoDownloadGet[Promise[Response]]:
        """下载发票文件"""

class NewTaxControlFapiaoDownloadGetOptions(Options, total=False):
    query: NewTaxControlFapiaoDownloadGetQuery

class NewTaxControlFapiaoDownloadGetLooseOptions(Options, total=False):
    query: NewTaxControlFapiaoDownloadGetQuery | AnyDict

class NewTaxControlFapiaoDownloadGet(Verb[R]):
    """下载发票文件

    GET v3/new-tax-control-fapiao/download
    https://pay.weixin.qq.com/doc/v3/merchant/4012286040
    notices: parsed
    """
    if MYPY:
        def __call__(
            self,
            options: NewTaxControlFapiaoDownloadGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[NewTaxControlFapiaoDownloadGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: NewTaxControlFapiaoDownloadGetQuery | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: NewTaxControlFapiaoDownloadGetLooseOptions | AnyDict,
            /,
            **more: Unpack[NewTaxControlFapiaoDownloadGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: NewTaxControlFapiaoDownloadGetQuery,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: NewTaxControlFapiaoDownloadGetOptions,
            /,
            **more: Unpack[NewTaxControlFapiaoDownloadGetOptions]
        ) -> R: ...

class NewTaxControlFapiaoFapiaoApplications(Place):
    """v3/new-tax-control-fapiao/fapiao-applications"""
    @property
    def post(self) -> NewTaxControlFapiaoFapiaoApplicationsPost[Response]:
        """开具电子发票

        POST v3/new-tax-control-fapiao/fapiao-applications
        https://pay.weixin.qq.com/doc/v3/merchant/4012538301
        headers: Wechatpay-Serial
        """
    @property
    def post_async(self) -> NewTaxControlFapiaoFapiaoApplicationsPost[Promise[Response]]:
        """开具电子发票"""
    @property
    def postAsync(self) -> NewTaxControlFapiaoFapiaoApplicationsPost[Promise[Response]]:
        """开具电子发票"""
    @property
    def issueGeneral(self) -> NewTaxControlFapiaoFapiaoApplicationsIssueGeneral:
        """POST 开具通用行业电子发票"""
    @property
    def issuePassengerTransport(self) -> NewTaxControlFapiaoFapiaoApplicationsIssuePassengerTransport:
        """POST 开具旅客运输行业电子发票"""
    @property
    def issueRefinedOil(self) -> NewTaxControlFapiaoFapiaoApplicationsIssueRefinedOil:
        """POST 开具成品油行业电子发票"""
    @property
    def realEstateLeasing(self) -> NewTaxControlFapiaoFapiaoApplicationsRealEstateLeasing:
        """POST 开具不动产租赁行业电子发票"""
    @property
    def uploadFapiaoFile(self) -> NewTaxControlFapiaoFapiaoApplicationsUploadFapiaoFile:
        """POST 上传电子发票文件"""
    @property
    def _fapiao_apply_id_(self) -> NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyId:
        """GET 查询电子发票"""

class NewTaxControlFapiaoFapiaoApplicationsPostOptions(Options, total=False):
    json: NewTaxControlFapiaoFapiaoApplicationsPostJson

class NewTaxControlFapiaoFapiaoApplicationsPostLooseOptions(Options, total=False):
    json: NewTaxControlFapiaoFapiaoApplicationsPostJson | AnyDict

class NewTaxControlFapiaoFapiaoApplicationsPost(Verb[R]):
    """开具电子发票

    POST v3/new-tax-control-fapiao/fapiao-applications
    https://pay.weixin.qq.com/doc/v3/merchant/4012538301
    headers: Wechatpay-Serial
    """
    if MYPY:
        def __call__(
            self,
            options: NewTaxControlFapiaoFapiaoApplicationsPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[NewTaxControlFapiaoFapiaoApplicationsPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: NewTaxControlFapiaoFapiaoApplicationsPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: NewTaxControlFapiaoFapiaoApplicationsPostLooseOptions | AnyDict,
            /,
            **more: Unpack[NewTaxControlFapiaoFapiaoApplicationsPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: NewTaxControlFapiaoFapiaoApplicationsPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: NewTaxControlFapiaoFapiaoApplicationsPostOptions,
            /,
            **more: Unpack[NewTaxControlFapiaoFapiaoApplicationsPostOptions]
        ) -> R: ...

class NewTaxControlFapiaoFapiaoApplicationsIssueGeneral(Place):
    """v3/new-tax-control-fapiao/fapiao-applications/issue-general"""
    @property
    def post(self) -> NewTaxControlFapiaoFapiaoApplicationsIssueGeneralPost[Response]:
        """开具通用行业电子发票

        POST v3/new-tax-control-fapiao/fapiao-applications/issue-general
        https://pay.weixin.qq.com/doc/v3/partner/4015792574
        headers: Wechatpay-Serial
        """
    @property
    def post_async(self) -> NewTaxControlFapiaoFapiaoApplicationsIssueGeneralPost[Promise[Response]]:
        """开具通用行业电子发票"""
    @property
    def postAsync(self) -> NewTaxControlFapiaoFapiaoApplicationsIssueGeneralPost[Promise[Response]]:
        """开具通用行业电子发票"""

class NewTaxControlFapiaoFapiaoApplicationsIssueGeneralPostOptions(Options, total=False):
    json: NewTaxControlFapiaoFapiaoApplicationsIssueGeneralPostJson

class NewTaxControlFapiaoFapiaoApplicationsIssueGeneralPostLooseOptions(Options, total=False):
    json: NewTaxControlFapiaoFapiaoApplicationsIssueGeneralPostJson | AnyDict

class NewTaxControlFapiaoFapiaoApplicationsIssueGeneralPost(Verb[R]):
    """开具通用行业电子发票

    POST v3/new-tax-control-fapiao/fapiao-applications/issue-general
    https://pay.weixin.qq.com/doc/v3/partner/4015792574
    headers: Wechatpay-Serial
    """
    if MYPY:
        def __call__(
            self,
            options: NewTaxControlFapiaoFapiaoApplicationsIssueGeneralPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[NewTaxControlFapiaoFapiaoApplicationsIssueGeneralPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: NewTaxControlFapiaoFapiaoApplicationsIssueGeneralPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: NewTaxControlFapiaoFapiaoApplicationsIssueGeneralPostLooseOptions | AnyDict,
            /,
            **more: Unpack[NewTaxControlFapiaoFapiaoApplicationsIssueGeneralPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: NewTaxControlFapiaoFapiaoApplicationsIssueGeneralPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: NewTaxControlFapiaoFapiaoApplicationsIssueGeneralPostOptions,
            /,
            **more: Unpack[NewTaxControlFapiaoFapiaoApplicationsIssueGeneralPostOptions]
        ) -> R: ...

class NewTaxControlFapiaoFapiaoApplicationsIssuePassengerTransport(Place):
    """v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport"""
    @property
    def post(self) -> NewTaxControlFapiaoFapiaoApplicationsIssuePassengerTransportPost[Response]:
        """开具旅客运输行业电子发票

        POST v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport
        https://pay.weixin.qq.com/doc/v3/partner/4025863376
        headers: Wechatpay-Serial
        """
    @property
    def post_async(self) -> NewTaxControlFapiaoFapiaoApplicationsIssuePassengerTransportPost[Promise[Response]]:
        """开具旅客运输行业电子发票"""
    @property
    def postAsync(self) -> NewTaxControlFapiaoFapiaoApplicationsIssuePassengerTransportPost[Promise[Response]]:
        """开具旅客运输行业电子发票"""

class NewTaxControlFapiaoFapiaoApplicationsIssuePassengerTransportPostOptions(Options, total=False):
    json: NewTaxControlFapiaoFapiaoApplicationsIssuePassengerTransportPostJson

class NewTaxControlFapiaoFapiaoApplicationsIssuePassengerTransportPostLooseOptions(Options, total=False):
    json: NewTaxControlFapiaoFapiaoApplicationsIssuePassengerTransportPostJson | AnyDict

class NewTaxControlFapiaoFapiaoApplicationsIssuePassengerTransportPost(Verb[R]):
    """开具旅客运输行业电子发票

    POST v3/new-tax-control-fapiao/fapiao-applications/issue-passenger-transport
    https://pay.weixin.qq.com/doc/v3/partner/4025863376
    headers: Wechatpay-Serial
    """
    if MYPY:
        def __call__(
            self,
            options: NewTaxControlFapiaoFapiaoApplicationsIssuePassengerTransportPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[NewTaxControlFapiaoFapiaoApplicationsIssuePassengerTransportPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: NewTaxControlFapiaoFapiaoApplicationsIssuePassengerTransportPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: NewTaxControlFapiaoFapiaoApplicationsIssuePassengerTransportPostLooseOptions | AnyDict,
            /,
            **more: Unpack[NewTaxControlFapiaoFapiaoApplicationsIssuePassengerTransportPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: NewTaxControlFapiaoFapiaoApplicationsIssuePassengerTransportPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: NewTaxControlFapiaoFapiaoApplicationsIssuePassengerTransportPostOptions,
            /,
            **more: Unpack[NewTaxControlFapiaoFapiaoApplicationsIssuePassengerTransportPostOptions]
        ) -> R: ...

class NewTaxControlFapiaoFapiaoApplicationsIssueRefinedOil(Place):
    """v3/new-tax-control-fapiao/fapiao-applications/issue-refined-oil"""
    @property
    def post(self) -> NewTaxControlFapiaoFapiaoApplicationsIssueRefinedOilPost[Response]:
        """开具成品油行业电子发票

        POST v3/new-tax-control-fapiao/fapiao-applications/issue-refined-oil
        https://pay.weixin.qq.com/doc/v3/partner/4016760559
        headers: Wechatpay-Serial
        """
    @property
    def post_async(self) -> NewTaxControlFapiaoFapiaoApplicationsIssueRefinedOilPost[Promise[Response]]:
        """开具成品油行业电子发票"""
    @property
    def postAsync(self) -> NewTaxControlFapiaoFapiaoApplicationsIssueRefinedOilPost[Promise[Response]]:
        """开具成品油行业电子发票"""

class NewTaxControlFapiaoFapiaoApplicationsIssueRefinedOilPostOptions(Options, total=False):
    json: NewTaxControlFapiaoFapiaoApplicationsIssueRefinedOilPostJson

class NewTaxControlFapiaoFapiaoApplicationsIssueRefinedOilPostLooseOptions(Options, total=False):
    json: NewTaxControlFapiaoFapiaoApplicationsIssueRefinedOilPostJson | AnyDict

class NewTaxControlFapiaoFapiaoApplicationsIssueRefinedOilPost(Verb[R]):
    """开具成品油行业电子发票

    POST v3/new-tax-control-fapiao/fapiao-applications/issue-refined-oil
    https://pay.weixin.qq.com/doc/v3/partner/4016760559
    headers: Wechatpay-Serial
    """
    if MYPY:
        def __call__(
            self,
            options: NewTaxControlFapiaoFapiaoApplicationsIssueRefinedOilPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[NewTaxControlFapiaoFapiaoApplicationsIssueRefinedOilPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: NewTaxControlFapiaoFapiaoApplicationsIssueRefinedOilPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: NewTaxControlFapiaoFapiaoApplicationsIssueRefinedOilPostLooseOptions | AnyDict,
            /,
            **more: Unpack[NewTaxControlFapiaoFapiaoApplicationsIssueRefinedOilPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: NewTaxControlFapiaoFapiaoApplicationsIssueRefinedOilPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: NewTaxControlFapiaoFapiaoApplicationsIssueRefinedOilPostOptions,
            /,
            **more: Unpack[NewTaxControlFapiaoFapiaoApplicationsIssueRefinedOilPostOptions]
        ) -> R: ...

class NewTaxControlFapiaoFapiaoApplicationsRealEstateLeasing(Place):
    """v3/new-tax-control-fapiao/fapiao-applications/real-estate-leasing"""
    @property
    def post(self) -> NewTaxControlFapiaoFapiaoApplicationsRealEstateLeasingPost[Response]:
        """开具不动产租赁行业电子发票

        POST v3/new-tax-control-fapiao/fapiao-applications/real-estate-leasing
        https://pay.weixin.qq.com/doc/v3/partner/4015941740
        headers: Wechatpay-Serial
        """
    @property
    def post_async(self) -> NewTaxControlFapiaoFapiaoApplicationsRealEstateLeasingPost[Promise[Response]]:
        """开具不动产租赁行业电子发票"""
    @property
    def postAsync(self) -> NewTaxControlFapiaoFapiaoApplicationsRealEstateLeasingPost[Promise[Response]]:
        """开具不动产租赁行业电子发票"""

class NewTaxControlFapiaoFapiaoApplicationsRealEstateLeasingPostOptions(Options, total=False):
    json: NewTaxControlFapiaoFapiaoApplicationsRealEstateLeasingPostJson

class NewTaxControlFapiaoFapiaoApplicationsRealEstateLeasingPostLooseOptions(Options, total=False):
    json: NewTaxControlFapiaoFapiaoApplicationsRealEstateLeasingPostJson | AnyDict

class NewTaxControlFapiaoFapiaoApplicationsRealEstateLeasingPost(Verb[R]):
    """开具不动产租赁行业电子发票

    POST v3/new-tax-control-fapiao/fapiao-applications/real-estate-leasing
    https://pay.weixin.qq.com/doc/v3/partner/4015941740
    headers: Wechatpay-Serial
    """
    if MYPY:
        def __call__(
            self,
            options: NewTaxControlFapiaoFapiaoApplicationsRealEstateLeasingPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[NewTaxControlFapiaoFapiaoApplicationsRealEstateLeasingPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: NewTaxControlFapiaoFapiaoApplicationsRealEstateLeasingPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: NewTaxControlFapiaoFapiaoApplicationsRealEstateLeasingPostLooseOptions | AnyDict,
            /,
            **more: Unpack[NewTaxControlFapiaoFapiaoApplicationsRealEstateLeasingPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: NewTaxControlFapiaoFapiaoApplicationsRealEstateLeasingPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: NewTaxControlFapiaoFapiaoApplicationsRealEstateLeasingPostOptions,
            /,
            **more: Unpack[NewTaxControlFapiaoFapiaoApplicationsRealEstateLeasingPostOptions]
        ) -> R: ...

class NewTaxControlFapiaoFapiaoApplicationsUploadFapiaoFile(Place):
    """v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file"""
    @property
    def post(self) -> NewTaxControlFapiaoFapiaoApplicationsUploadFapiaoFilePost[Answer[NewTaxControlFapiaoFapiaoApplicationsUploadFapiaoFilePostAnswer]]:
        """上传电子发票文件

        POST v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file
        https://pay.weixin.qq.com/doc/v3/merchant/4012556605
        notices: confusing
        """
    @property
    def post_async(self) -> NewTaxControlFapiaoFapiaoApplicationsUploadFapiaoFilePost[Promise[Answer[NewTaxControlFapiaoFapiaoApplicationsUploadFapiaoFilePostAnswer]]]:
        """上传电子发票文件"""
    @property
    def postAsync(self) -> NewTaxControlFapiaoFapiaoApplicationsUploadFapiaoFilePost[Promise[Answer[NewTaxControlFapiaoFapiaoApplicationsUploadFapiaoFilePostAnswer]]]:
        """上传电子发票文件"""

class NewTaxControlFapiaoFapiaoApplicationsUploadFapiaoFilePostOptions(Options, total=False):
    body: Media

class NewTaxControlFapiaoFapiaoApplicationsUploadFapiaoFilePost(Verb[R]):
    """上传电子发票文件

    POST v3/new-tax-control-fapiao/fapiao-applications/upload-fapiao-file
    https://pay.weixin.qq.com/doc/v3/merchant/4012556605
    notices: confusing
    """
    if MYPY:
        def __call__(
            self,
            options: NewTaxControlFapiaoFapiaoApplicationsUploadFapiaoFilePostOptions | AnyDict = ...,
            /,
            **more: Unpack[NewTaxControlFapiaoFapiaoApplicationsUploadFapiaoFilePostOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: NewTaxControlFapiaoFapiaoApplicationsUploadFapiaoFilePostOptions | AnyDict,
            /,
            **more: Unpack[NewTaxControlFapiaoFapiaoApplicationsUploadFapiaoFilePostOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, body: Media, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: NewTaxControlFapiaoFapiaoApplicationsUploadFapiaoFilePostOptions,
            /,
            **more: Unpack[NewTaxControlFapiaoFapiaoApplicationsUploadFapiaoFilePostOptions]
        ) -> R: ...

class NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyId(Place):
    """v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}"""
    @property
    def get(self) -> NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdGet[Answer[NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdGetAnswer]]:
        """查询电子发票

        GET v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}
        https://pay.weixin.qq.com/doc/v3/merchant/4012531753
        """
    @property
    def get_async(self) -> NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdGet[Promise[Answer[NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdGetAnswer]]]:
        """查询电子发票"""
    @property
    def getAsync(self) -> NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdGet[Promise[Answer[NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdGetAnswer]]]:
        """查询电子发票"""
    @property
    def fapiaoFiles(self) -> NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdFapiaoFiles:
        """GET 获取发票下载信息"""
    @property
    def insertCards(self) -> NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdInsertCards:
        """POST 将电子发票插入微信用户卡包"""
    @property
    def reverse(self) -> NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdReverse:
        """POST 冲红电子发票"""

class NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdGetOptions(Options, total=False):
    query: NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdGetQuery
    fapiao_apply_id: str | int

class NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdGetLooseOptions(Options, total=False):
    query: NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdGetQuery | AnyDict
    fapiao_apply_id: str | int

class NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdGet(Verb[R]):
    """查询电子发票

    GET v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}
    https://pay.weixin.qq.com/doc/v3/merchant/4012531753
    """
    if MYPY:
        def __call__(
            self,
            options: NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdGetQuery | AnyDict = ...,
            fapiao_apply_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdGetLooseOptions | AnyDict,
            /,
            **more: Unpack[NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdGetQuery = ...,
            fapiao_apply_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdGetOptions,
            /,
            **more: Unpack[NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdGetOptions]
        ) -> R: ...

class NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdFapiaoFiles(Place):
    """v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files"""
    @property
    def get(self) -> NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdFapiaoFilesGet[Answer[NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdFapiaoFilesGetAnswer]]:
        """获取发票下载信息

        GET v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files
        https://pay.weixin.qq.com/doc/v3/merchant/4012538335
        """
    @property
    def get_async(self) -> NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdFapiaoFilesGet[Promise[Answer[NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdFapiaoFilesGetAnswer]]]:
        """获取发票下载信息"""
    @property
    def getAsync(self) -> NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdFapiaoFilesGet[Promise[Answer[NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdFapiaoFilesGetAnswer]]]:
        """获取发票下载信息"""

class NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdFapiaoFilesGetOptions(Options, total=False):
    query: NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdFapiaoFilesGetQuery
    fapiao_apply_id: str | int

class NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdFapiaoFilesGetLooseOptions(Options, total=False):
    query: NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdFapiaoFilesGetQuery | AnyDict
    fapiao_apply_id: str | int

class NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdFapiaoFilesGet(Verb[R]):
    """获取发票下载信息

    GET v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/fapiao-files
    https://pay.weixin.qq.com/doc/v3/merchant/4012538335
    """
    if MYPY:
        def __call__(
            self,
            options: NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdFapiaoFilesGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdFapiaoFilesGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdFapiaoFilesGetQuery | AnyDict = ...,
            fapiao_apply_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdFapiaoFilesGetLooseOptions | AnyDict,
            /,
            **more: Unpack[NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdFapiaoFilesGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdFapiaoFilesGetQuery = ...,
            fapiao_apply_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdFapiaoFilesGetOptions,
            /,
            **more: Unpack[NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdFapiaoFilesGetOptions]
        ) -> R: ...

class NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdInsertCards(Place):
    """v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards"""
    @property
    def post(self) -> NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdInsertCardsPost[Response]:
        """将电子发票插入微信用户卡包

        POST v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards
        https://pay.weixin.qq.com/doc/v3/merchant/4012538365
        headers: Wechatpay-Serial
        """
    @property
    def post_async(self) -> NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdInsertCardsPost[Promise[Response]]:
        """将电子发票插入微信用户卡包"""
    @property
    def postAsync(self) -> NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdInsertCardsPost[Promise[Response]]:
        """将电子发票插入微信用户卡包"""

class NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdInsertCardsPostOptions(Options, total=False):
    json: NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdInsertCardsPostJson
    fapiao_apply_id: str | int

class NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdInsertCardsPostLooseOptions(Options, total=False):
    json: NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdInsertCardsPostJson | AnyDict
    fapiao_apply_id: str | int

class NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdInsertCardsPost(Verb[R]):
    """将电子发票插入微信用户卡包

    POST v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/insert-cards
    https://pay.weixin.qq.com/doc/v3/merchant/4012538365
    headers: Wechatpay-Serial
    """
    if MYPY:
        def __call__(
            self,
            options: NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdInsertCardsPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdInsertCardsPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdInsertCardsPostJson | AnyDict,
            fapiao_apply_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdInsertCardsPostLooseOptions | AnyDict,
            /,
            **more: Unpack[NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdInsertCardsPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdInsertCardsPostJson,
            fapiao_apply_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdInsertCardsPostOptions,
            /,
            **more: Unpack[NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdInsertCardsPostOptions]
        ) -> R: ...

class NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdReverse(Place):
    """v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse"""
    @property
    def post(self) -> NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdReversePost[Response]:
        """冲红电子发票

        POST v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse
        https://pay.weixin.qq.com/doc/v3/merchant/4012538327
        """
    @property
    def post_async(self) -> NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdReversePost[Promise[Response]]:
        """冲红电子发票"""
    @property
    def postAsync(self) -> NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdReversePost[Promise[Response]]:
        """冲红电子发票"""

class NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdReversePostOptions(Options, total=False):
    json: NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdReversePostJson
    fapiao_apply_id: str | int

class NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdReversePostLooseOptions(Options, total=False):
    json: NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdReversePostJson | AnyDict
    fapiao_apply_id: str | int

class NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdReversePost(Verb[R]):
    """冲红电子发票

    POST v3/new-tax-control-fapiao/fapiao-applications/{fapiao_apply_id}/reverse
    https://pay.weixin.qq.com/doc/v3/merchant/4012538327
    """
    if MYPY:
        def __call__(
            self,
            options: NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdReversePostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdReversePostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdReversePostJson | AnyDict,
            fapiao_apply_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdReversePostLooseOptions | AnyDict,
            /,
            **more: Unpack[NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdReversePostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdReversePostJson,
            fapiao_apply_id: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdReversePostOptions,
            /,
            **more: Unpack[NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdReversePostOptions]
        ) -> R: ...

class NewTaxControlFapiaoFapiaomerchant(Place):
    """v3/new-tax-control-fapiao/fapiaomerchant"""
    @property
    def getspinviteurl(self) -> NewTaxControlFapiaoFapiaomerchantGetspinviteurl:
        """GET 获取邀请商户开通服务商电子发票能力"""
    @property
    def listspinvitemchinfo(self) -> NewTaxControlFapiaoFapiaomerchantListspinvitemchinfo:
        """GET 获取邀请开通的商户信息"""

class NewTaxControlFapiaoFapiaomerchantGetspinviteurl(Place):
    """v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl"""
    @property
    def get(self) -> NewTaxControlFapiaoFapiaomerchantGetspinviteurlGet[Answer[NewTaxControlFapiaoFapiaomerchantGetspinviteurlGetAnswer]]:
        """获取邀请商户开通服务商电子发票能力

        GET v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl
        https://pay.weixin.qq.com/doc/v3/partner/4015941495
        headers: Wechatpay-Serial
        """
    @property
    def get_async(self) -> NewTaxControlFapiaoFapiaomerchantGetspinviteurlGet[Promise[Answer[NewTaxControlFapiaoFapiaomerchantGetspinviteurlGetAnswer]]]:
        """获取邀请商户开通服务商电子发票能力"""
    @property
    def getAsync(self) -> NewTaxControlFapiaoFapiaomerchantGetspinviteurlGet[Promise[Answer[NewTaxControlFapiaoFapiaomerchantGetspinviteurlGetAnswer]]]:
        """获取邀请商户开通服务商电子发票能力"""

class NewTaxControlFapiaoFapiaomerchantGetspinviteurlGetOptions(Options, total=False):
    query: NewTaxControlFapiaoFapiaomerchantGetspinviteurlGetQuery

class NewTaxControlFapiaoFapiaomerchantGetspinviteurlGetLooseOptions(Options, total=False):
    query: NewTaxControlFapiaoFapiaomerchantGetspinviteurlGetQuery | AnyDict

class NewTaxControlFapiaoFapiaomerchantGetspinviteurlGet(Verb[R]):
    """获取邀请商户开通服务商电子发票能力

    GET v3/new-tax-control-fapiao/fapiaomerchant/getspinviteurl
    https://pay.weixin.qq.com/doc/v3/partner/4015941495
    headers: Wechatpay-Serial
    """
    if MYPY:
        def __call__(
            self,
            options: NewTaxControlFapiaoFapiaomerchantGetspinviteurlGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[NewTaxControlFapiaoFapiaomerchantGetspinviteurlGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: NewTaxControlFapiaoFapiaomerchantGetspinviteurlGetQuery | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: NewTaxControlFapiaoFapiaomerchantGetspinviteurlGetLooseOptions | AnyDict,
            /,
            **more: Unpack[NewTaxControlFapiaoFapiaomerchantGetspinviteurlGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: NewTaxControlFapiaoFapiaomerchantGetspinviteurlGetQuery,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: NewTaxControlFapiaoFapiaomerchantGetspinviteurlGetOptions,
            /,
            **more: Unpack[NewTaxControlFapiaoFapiaomerchantGetspinviteurlGetOptions]
        ) -> R: ...

class NewTaxControlFapiaoFapiaomerchantListspinvitemchinfo(Place):
    """v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo"""
    @property
    def get(self) -> NewTaxControlFapiaoFapiaomerchantListspinvitemchinfoGet[Answer[NewTaxControlFapiaoFapiaomerchantListspinvitemchinfoGetAnswer]]:
        """获取邀请开通的商户信息

        GET v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo
        https://pay.weixin.qq.com/doc/v3/partner/4015941524
        """
    @property
    def get_async(self) -> NewTaxControlFapiaoFapiaomerchantListspinvitemchinfoGet[Promise[Answer[NewTaxControlFapiaoFapiaomerchantListspinvitemchinfoGetAnswer]]]:
        """获取邀请开通的商户信息"""
    @property
    def getAsync(self) -> NewTaxControlFapiaoFapiaomerchantListspinvitemchinfoGet[Promise[Answer[NewTaxControlFapiaoFapiaomerchantListspinvitemchinfoGetAnswer]]]:
        """获取邀请开通的商户信息"""

class NewTaxControlFapiaoFapiaomerchantListspinvitemchinfoGetOptions(Options, total=False):
    query: NewTaxControlFapiaoFapiaomerchantListspinvitemchinfoGetQuery

class NewTaxControlFapiaoFapiaomerchantListspinvitemchinfoGetLooseOptions(Options, total=False):
    query: NewTaxControlFapiaoFapiaomerchantListspinvitemchinfoGetQuery | AnyDict

class NewTaxControlFapiaoFapiaomerchantListspinvitemchinfoGet(Verb[R]):
    """获取邀请开通的商户信息

    GET v3/new-tax-control-fapiao/fapiaomerchant/listspinvitemchinfo
    https://pay.weixin.qq.com/doc/v3/partner/4015941524
    """
    if MYPY:
        def __call__(
            self,
            options: NewTaxControlFapiaoFapiaomerchantListspinvitemchinfoGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[NewTaxControlFapiaoFapiaomerchantListspinvitemchinfoGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: NewTaxControlFapiaoFapiaomerchantListspinvitemchinfoGetQuery | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: NewTaxControlFapiaoFapiaomerchantListspinvitemchinfoGetLooseOptions | AnyDict,
            /,
            **more: Unpack[NewTaxControlFapiaoFapiaomerchantListspinvitemchinfoGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: NewTaxControlFapiaoFapiaomerchantListspinvitemchinfoGetQuery,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: NewTaxControlFapiaoFapiaomerchantListspinvitemchinfoGetOptions,
            /,
            **more: Unpack[NewTaxControlFapiaoFapiaomerchantListspinvitemchinfoGetOptions]
        ) -> R: ...

class NewTaxControlFapiaoMerchant(Place):
    """v3/new-tax-control-fapiao/merchant"""
    @property
    def baseInformation(self) -> NewTaxControlFapiaoMerchantBaseInformation:
        """GET 获取商户开票基础信息"""
    @property
    def developmentConfig(self) -> NewTaxControlFapiaoMerchantDevelopmentConfig:
        """GET 查询商户配置的开发选项
        PATCH 配置开发选项
        """
    @property
    def taxCodes(self) -> NewTaxControlFapiaoMerchantTaxCodes:
        """GET 获取商品和服务税收分类对照表"""
    @property
    def _sub_mchid_(self) -> NewTaxControlFapiaoMerchantSubMchid: ...

class NewTaxControlFapiaoMerchantBaseInformation(Place):
    """v3/new-tax-control-fapiao/merchant/base-information"""
    @property
    def get(self) -> NewTaxControlFapiaoMerchantBaseInformationGet[Answer[NewTaxControlFapiaoMerchantBaseInformationGetAnswer]]:
        """获取商户开票基础信息

        GET v3/new-tax-control-fapiao/merchant/base-information
        https://pay.weixin.qq.com/doc/v3/merchant/4012538180
        """
    @property
    def get_async(self) -> NewTaxControlFapiaoMerchantBaseInformationGet[Promise[Answer[NewTaxControlFapiaoMerchantBaseInformationGetAnswer]]]:
        """获取商户开票基础信息"""
    @property
    def getAsync(self) -> NewTaxControlFapiaoMerchantBaseInformationGet[Promise[Answer[NewTaxControlFapiaoMerchantBaseInformationGetAnswer]]]:
        """获取商户开票基础信息"""

class NewTaxControlFapiaoMerchantBaseInformationGetOptions(Options, total=False):
    query: NewTaxControlFapiaoMerchantBaseInformationGetQuery

class NewTaxControlFapiaoMerchantBaseInformationGetLooseOptions(Options, total=False):
    query: NewTaxControlFapiaoMerchantBaseInformationGetQuery | AnyDict

class NewTaxControlFapiaoMerchantBaseInformationGet(Verb[R]):
    """获取商户开票基础信息

    GET v3/new-tax-control-fapiao/merchant/base-information
    https://pay.weixin.qq.com/doc/v3/merchant/4012538180
    """
    if MYPY:
        def __call__(
            self,
            options: NewTaxControlFapiaoMerchantBaseInformationGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[NewTaxControlFapiaoMerchantBaseInformationGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: NewTaxControlFapiaoMerchantBaseInformationGetQuery | AnyDict = ...,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: NewTaxControlFapiaoMerchantBaseInformationGetLooseOptions | AnyDict,
            /,
            **more: Unpack[NewTaxControlFapiaoMerchantBaseInformationGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: NewTaxControlFapiaoMerchantBaseInformationGetQuery = ...,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: NewTaxControlFapiaoMerchantBaseInformationGetOptions,
            /,
            **more: Unpack[NewTaxControlFapiaoMerchantBaseInformationGetOptions]
        ) -> R: ...

class NewTaxControlFapiaoMerchantDevelopmentConfig(Place):
    """v3/new-tax-control-fapiao/merchant/development-config"""
    @property
    def get(self) -> NewTaxControlFapiaoMerchantDevelopmentConfigGet[Answer[NewTaxControlFapiaoMerchantDevelopmentConfigGetAnswer]]:
        """查询商户配置的开发选项

        GET v3/new-tax-control-fapiao/merchant/development-config
        https://pay.weixin.qq.com/doc/v3/merchant/4012529526
        """
    @property
    def get_async(self) -> NewTaxControlFapiaoMerchantDevelopmentConfigGet[Promise[Answer[NewTaxControlFapiaoMerchantDevelopmentConfigGetAnswer]]]:
        """查询商户配置的开发选项"""
    @property
    def getAsync(self) -> NewTaxControlFapiaoMerchantDevelopmentConfigGet[Promise[Answer[NewTaxControlFapiaoMerchantDevelopmentConfigGetAnswer]]]:
        """查询商户配置的开发选项"""
    @property
    def patch(self) -> NewTaxControlFapiaoMerchantDevelopmentConfigPatch[Answer[NewTaxControlFapiaoMerchantDevelopmentConfigPatchAnswer]]:
        """配置开发选项

        PATCH v3/new-tax-control-fapiao/merchant/development-config
        https://pay.weixin.qq.com/doc/v3/merchant/4012529457
        """
    @property
    def patch_async(self) -> NewTaxControlFapiaoMerchantDevelopmentConfigPatch[Promise[Answer[NewTaxControlFapiaoMerchantDevelopmentConfigPatchAnswer]]]:
        """配置开发选项"""
    @property
    def patchAsync(self) -> NewTaxControlFapiaoMerchantDevelopmentConfigPatch[Promise[Answer[NewTaxControlFapiaoMerchantDevelopmentConfigPatchAnswer]]]:
        """配置开发选项"""

class NewTaxControlFapiaoMerchantDevelopmentConfigGet(Verb[R]):
    """查询商户配置的开发选项

    GET v3/new-tax-control-fapiao/merchant/development-config
    https://pay.weixin.qq.com/doc/v3/merchant/4012529526
    """
    if MYPY:
        def __call__(self, options: Options | AnyDict = ..., /, **more: Unpack[Options]) -> R: ...
    else:
        @overload
        def __call__(self, options: Options | AnyDict, /, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(self, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(self, options: Options, /, **more: Unpack[Options]) -> R: ...

class NewTaxControlFapiaoMerchantDevelopmentConfigPatchOptions(Options, total=False):
    json: NewTaxControlFapiaoMerchantDevelopmentConfigPatchJson

class NewTaxControlFapiaoMerchantDevelopmentConfigPatchLooseOptions(Options, total=False):
    json: NewTaxControlFapiaoMerchantDevelopmentConfigPatchJson | AnyDict

class NewTaxControlFapiaoMerchantDevelopmentConfigPatch(Verb[R]):
    """配置开发选项

    PATCH v3/new-tax-control-fapiao/merchant/development-config
    https://pay.weixin.qq.com/doc/v3/merchant/4012529457
    """
    if MYPY:
        def __call__(
            self,
            options: NewTaxControlFapiaoMerchantDevelopmentConfigPatchLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[NewTaxControlFapiaoMerchantDevelopmentConfigPatchLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: NewTaxControlFapiaoMerchantDevelopmentConfigPatchJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: NewTaxControlFapiaoMerchantDevelopmentConfigPatchLooseOptions | AnyDict,
            /,
            **more: Unpack[NewTaxControlFapiaoMerchantDevelopmentConfigPatchLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: NewTaxControlFapiaoMerchantDevelopmentConfigPatchJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: NewTaxControlFapiaoMerchantDevelopmentConfigPatchOptions,
            /,
            **more: Unpack[NewTaxControlFapiaoMerchantDevelopmentConfigPatchOptions]
        ) -> R: ...

class NewTaxControlFapiaoMerchantTaxCodes(Place):
    """v3/new-tax-control-fapiao/merchant/tax-codes"""
    @property
    def get(self) -> NewTaxControlFapiaoMerchantTaxCodesGet[Answer[NewTaxControlFapiaoMerchantTaxCodesGetAnswer]]:
        """获取商品和服务税收分类对照表

        GET v3/new-tax-control-fapiao/merchant/tax-codes
        https://pay.weixin.qq.com/doc/v3/merchant/4012538236
        """
    @property
    def get_async(self) -> NewTaxControlFapiaoMerchantTaxCodesGet[Promise[Answer[NewTaxControlFapiaoMerchantTaxCodesGetAnswer]]]:
        """获取商品和服务税收分类对照表"""
    @property
    def getAsync(self) -> NewTaxControlFapiaoMerchantTaxCodesGet[Promise[Answer[NewTaxControlFapiaoMerchantTaxCodesGetAnswer]]]:
        """获取商品和服务税收分类对照表"""

class NewTaxControlFapiaoMerchantTaxCodesGetOptions(Options, total=False):
    query: NewTaxControlFapiaoMerchantTaxCodesGetQuery

class NewTaxControlFapiaoMerchantTaxCodesGetLooseOptions(Options, total=False):
    query: NewTaxControlFapiaoMerchantTaxCodesGetQuery | AnyDict

class NewTaxControlFapiaoMerchantTaxCodesGet(Verb[R]):
    """获取商品和服务税收分类对照表

    GET v3/new-tax-control-fapiao/merchant/tax-codes
    https://pay.weixin.qq.com/doc/v3/merchant/4012538236
    """
    if MYPY:
        def __call__(
            self,
            options: NewTaxControlFapiaoMerchantTaxCodesGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[NewTaxControlFapiaoMerchantTaxCodesGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: NewTaxControlFapiaoMerchantTaxCodesGetQuery | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: NewTaxControlFapiaoMerchantTaxCodesGetLooseOptions | AnyDict,
            /,
            **more: Unpack[NewTaxControlFapiaoMerchantTaxCodesGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: NewTaxControlFapiaoMerchantTaxCodesGetQuery,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: NewTaxControlFapiaoMerchantTaxCodesGetOptions,
            /,
            **more: Unpack[NewTaxControlFapiaoMerchantTaxCodesGetOptions]
        ) -> R: ...

class NewTaxControlFapiaoMerchantSubMchid(Place):
    """v3/new-tax-control-fapiao/merchant/{sub_mchid}"""
    @property
    def check(self) -> NewTaxControlFapiaoMerchantSubMchidCheck:
        """POST 检查子商户开票功能状态"""
    @property
    def checkStatus(self) -> NewTaxControlFapiaoMerchantSubMchidCheckStatus:
        """GET 检查子商户开票功能状态"""

class NewTaxControlFapiaoMerchantSubMchidCheck(Place):
    """v3/new-tax-control-fapiao/merchant/{sub_mchid}/check"""
    @property
    def post(self) -> NewTaxControlFapiaoMerchantSubMchidCheckPost[Response]:
        """检查子商户开票功能状态

        POST v3/new-tax-control-fapiao/merchant/{sub_mchid}/check
        https://pay.weixin.qq.com/doc/v3/partner/4012474022
        """
    @property
    def post_async(self) -> NewTaxControlFapiaoMerchantSubMchidCheckPost[Promise[Response]]:
        """检查子商户开票功能状态"""
    @property
    def postAsync(self) -> NewTaxControlFapiaoMerchantSubMchidCheckPost[Promise[Response]]:
        """检查子商户开票功能状态"""

class NewTaxControlFapiaoMerchantSubMchidCheckPostOptions(Options, total=False):
    sub_mchid: str | int

class NewTaxControlFapiaoMerchantSubMchidCheckPost(Verb[R]):
    """检查子商户开票功能状态

    POST v3/new-tax-control-fapiao/merchant/{sub_mchid}/check
    https://pay.weixin.qq.com/doc/v3/partner/4012474022
    """
    if MYPY:
        def __call__(
            self,
            options: NewTaxControlFapiaoMerchantSubMchidCheckPostOptions | AnyDict = ...,
            /,
            **more: Unpack[NewTaxControlFapiaoMerchantSubMchidCheckPostOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: NewTaxControlFapiaoMerchantSubMchidCheckPostOptions | AnyDict,
            /,
            **more: Unpack[NewTaxControlFapiaoMerchantSubMchidCheckPostOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, sub_mchid: str | int, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: NewTaxControlFapiaoMerchantSubMchidCheckPostOptions,
            /,
            **more: Unpack[NewTaxControlFapiaoMerchantSubMchidCheckPostOptions]
        ) -> R: ...

class NewTaxControlFapiaoMerchantSubMchidCheckStatus(Place):
    """v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status"""
    @property
    def get(self) -> NewTaxControlFapiaoMerchantSubMchidCheckStatusGet[Answer[NewTaxControlFapiaoMerchantSubMchidCheckStatusGetAnswer]]:
        """检查子商户开票功能状态

        GET v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status
        https://pay.weixin.qq.com/doc/v3/partner/4015792561
        """
    @property
    def get_async(self) -> NewTaxControlFapiaoMerchantSubMchidCheckStatusGet[Promise[Answer[NewTaxControlFapiaoMerchantSubMchidCheckStatusGetAnswer]]]:
        """检查子商户开票功能状态"""
    @property
    def getAsync(self) -> NewTaxControlFapiaoMerchantSubMchidCheckStatusGet[Promise[Answer[NewTaxControlFapiaoMerchantSubMchidCheckStatusGetAnswer]]]:
        """检查子商户开票功能状态"""

class NewTaxControlFapiaoMerchantSubMchidCheckStatusGetOptions(Options, total=False):
    sub_mchid: str | int

class NewTaxControlFapiaoMerchantSubMchidCheckStatusGet(Verb[R]):
    """检查子商户开票功能状态

    GET v3/new-tax-control-fapiao/merchant/{sub_mchid}/check-status
    https://pay.weixin.qq.com/doc/v3/partner/4015792561
    """
    if MYPY:
        def __call__(
            self,
            options: NewTaxControlFapiaoMerchantSubMchidCheckStatusGetOptions | AnyDict = ...,
            /,
            **more: Unpack[NewTaxControlFapiaoMerchantSubMchidCheckStatusGetOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: NewTaxControlFapiaoMerchantSubMchidCheckStatusGetOptions | AnyDict,
            /,
            **more: Unpack[NewTaxControlFapiaoMerchantSubMchidCheckStatusGetOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, sub_mchid: str | int, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: NewTaxControlFapiaoMerchantSubMchidCheckStatusGetOptions,
            /,
            **more: Unpack[NewTaxControlFapiaoMerchantSubMchidCheckStatusGetOptions]
        ) -> R: ...

class NewTaxControlFapiaoUserTitle(Place):
    """v3/new-tax-control-fapiao/user-title"""
    @property
    def get(self) -> NewTaxControlFapiaoUserTitleGet[Answer[NewTaxControlFapiaoUserTitleGetAnswer]]:
        """获取用户填写的抬头

        GET v3/new-tax-control-fapiao/user-title
        https://pay.weixin.qq.com/doc/v3/merchant/4012538112
        """
    @property
    def get_async(self) -> NewTaxControlFapiaoUserTitleGet[Promise[Answer[NewTaxControlFapiaoUserTitleGetAnswer]]]:
        """获取用户填写的抬头"""
    @property
    def getAsync(self) -> NewTaxControlFapiaoUserTitleGet[Promise[Answer[NewTaxControlFapiaoUserTitleGetAnswer]]]:
        """获取用户填写的抬头"""
    @property
    def titleUrl(self) -> NewTaxControlFapiaoUserTitleTitleUrl:
        """GET 获取抬头填写链接"""

class NewTaxControlFapiaoUserTitleGetOptions(Options, total=False):
    query: NewTaxControlFapiaoUserTitleGetQuery

class NewTaxControlFapiaoUserTitleGetLooseOptions(Options, total=False):
    query: NewTaxControlFapiaoUserTitleGetQuery | AnyDict

class NewTaxControlFapiaoUserTitleGet(Verb[R]):
    """获取用户填写的抬头

    GET v3/new-tax-control-fapiao/user-title
    https://pay.weixin.qq.com/doc/v3/merchant/4012538112
    """
    if MYPY:
        def __call__(
            self,
            options: NewTaxControlFapiaoUserTitleGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[NewTaxControlFapiaoUserTitleGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: NewTaxControlFapiaoUserTitleGetQuery | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: NewTaxControlFapiaoUserTitleGetLooseOptions | AnyDict,
            /,
            **more: Unpack[NewTaxControlFapiaoUserTitleGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: NewTaxControlFapiaoUserTitleGetQuery,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: NewTaxControlFapiaoUserTitleGetOptions,
            /,
            **more: Unpack[NewTaxControlFapiaoUserTitleGetOptions]
        ) -> R: ...

class NewTaxControlFapiaoUserTitleTitleUrl(Place):
    """v3/new-tax-control-fapiao/user-title/title-url"""
    @property
    def get(self) -> NewTaxControlFapiaoUserTitleTitleUrlGet[Answer[NewTaxControlFapiaoUserTitleTitleUrlGetAnswer]]:
        """获取抬头填写链接

        GET v3/new-tax-control-fapiao/user-title/title-url
        https://pay.weixin.qq.com/doc/v3/merchant/4012538106
        """
    @property
    def get_async(self) -> NewTaxControlFapiaoUserTitleTitleUrlGet[Promise[Answer[NewTaxControlFapiaoUserTitleTitleUrlGetAnswer]]]:
        """获取抬头填写链接"""
    @property
    def getAsync(self) -> NewTaxControlFapiaoUserTitleTitleUrlGet[Promise[Answer[NewTaxControlFapiaoUserTitleTitleUrlGetAnswer]]]:
        """获取抬头填写链接"""

class NewTaxControlFapiaoUserTitleTitleUrlGetOptions(Options, total=False):
    query: NewTaxControlFapiaoUserTitleTitleUrlGetQuery

class NewTaxControlFapiaoUserTitleTitleUrlGetLooseOptions(Options, total=False):
    query: NewTaxControlFapiaoUserTitleTitleUrlGetQuery | AnyDict

class NewTaxControlFapiaoUserTitleTitleUrlGet(Verb[R]):
    """获取抬头填写链接

    GET v3/new-tax-control-fapiao/user-title/title-url
    https://pay.weixin.qq.com/doc/v3/merchant/4012538106
    """
    if MYPY:
        def __call__(
            self,
            options: NewTaxControlFapiaoUserTitleTitleUrlGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[NewTaxControlFapiaoUserTitleTitleUrlGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: NewTaxControlFapiaoUserTitleTitleUrlGetQuery | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: NewTaxControlFapiaoUserTitleTitleUrlGetLooseOptions | AnyDict,
            /,
            **more: Unpack[NewTaxControlFapiaoUserTitleTitleUrlGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: NewTaxControlFapiaoUserTitleTitleUrlGetQuery,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: NewTaxControlFapiaoUserTitleTitleUrlGetOptions,
            /,
            **more: Unpack[NewTaxControlFapiaoUserTitleTitleUrlGetOptions]
        ) -> R: ...

class CustomCell(TypedDict):
    words: str
    """cell位文字"""
    description: str
    """cell位描述"""
    jump_url: NotRequired[str]
    """点击cell位跳转的地址"""
    miniprogram_user_name: NotRequired[str]
    miniprogram_path: NotRequired[str]

class CardTemplateInformation(TypedDict):
    payee_name: NotRequired[str]
    """收款方名称"""
    logo_url: NotRequired[str]
    """卡券logo地址"""
    custom_cell: NotRequired[CustomCell]
    """卡券自定义cell位配置"""

class NewTaxControlFapiaoCardTemplatePostJson(TypedDict):
    sub_mchid: NotRequired[str]
    """子商户号"""
    card_appid: str
    """插卡公众号AppID"""
    card_template_information: CardTemplateInformation
    """卡券模板信息"""

class NewTaxControlFapiaoCardTemplatePostAnswer(TypedDict):
    card_appid: str
    """插卡公众号AppID"""
    card_id: str
    """卡券模板id"""

class NewTaxControlFapiaoDownloadGetQuery(TypedDict):
    token: str
    mchid: str
    """商户号"""
    sub_mchid: NotRequired[str | None]
    """子商户号"""
    openid: str
    invoice_code: str
    """发票代码"""
    invoice_no: str
    """发票号码"""
    fapiao_id: str
    """唯一标识一张发票"""

class BuyerInformation(TypedDict):
    type: str
    """购买方类型"""
    name: str
    """名称"""
    taxpayer_id: NotRequired[str]
    """纳税人识别号"""
    address: NotRequired[str]
    """地址"""
    telephone: NotRequired[str]
    """电话"""
    bank_name: NotRequired[str]
    """开户银行"""
    bank_account: NotRequired[str]
    """银行账号"""
    phone: NotRequired[str | Sensitive]
    """手机号"""
    email: NotRequired[str | Sensitive]
    """邮箱地址"""

class Items(TypedDict):
    tax_code: str
    goods_category: NotRequired[str]
    goods_name: NotRequired[str]
    goods_id: NotRequired[float]
    specification: NotRequired[str]
    """规格型号"""
    unit: NotRequired[str]
    """单位"""
    quantity: int
    """数量"""
    total_amount: int
    """单行金额合计"""
    tax_rate: NotRequired[float]
    """税率"""
    tax_prefer_mark: NotRequired[str]
    """税收优惠政策标识"""
    discount: bool
    """是否折扣行"""

class FapiaoInformation(TypedDict):
    fapiao_id: str
    """商户发票单号"""
    total_amount: int
    """总价税合计"""
    need_list: NotRequired[bool]
    """是否以清单形式开具发票"""
    remark: NotRequired[str]
    """发票备注"""
    items: list[Items]
    """发票行信息"""

class NewTaxControlFapiaoFapiaoApplicationsPostJson(TypedDict):
    sub_mchid: NotRequired[str]
    """子商户号"""
    scene: str
    """开票场景"""
    fapiao_apply_id: str
    """发票申请单号"""
    buyer_information: BuyerInformation
    """购买方信息"""
    fapiao_information: list[FapiaoInformation]

class NewTaxControlFapiaoFapiaoApplicationsIssueGeneralPostJsonBuyerInformation(TypedDict):
    type: Literal["INDIVIDUAL", "ORGANIZATION"]
    """购买方类型"""
    name: str
    """名称"""
    taxpayer_id: NotRequired[str]
    """纳税人识别号"""
    address: NotRequired[str]
    """地址"""
    telephone: NotRequired[str]
    """电话"""
    bank_name: NotRequired[str]
    """开户银行"""
    bank_account: NotRequired[str]
    """银行账号"""
    phone: NotRequired[str | Sensitive]
    """手机号"""
    email: NotRequired[str | Sensitive]
    """邮箱地址"""
    amount: NotRequired[int]
    """订单金额"""
    out_trade_no: NotRequired[str]
    """商户订单号"""
    fapiao_bill_type: NotRequired[Literal["COMM_FAPIAO", "VAT_FAPIAO"]]
    """开具的发票类型"""
    user_apply_message: NotRequired[str]
    """留言信息"""

class NewTaxControlFapiaoFapiaoApplicationsIssueGeneralPostJsonFapiaoInformationItems(TypedDict):
    tax_code: str
    goods_name: NotRequired[str]
    specification: NotRequired[str]
    """规格型号"""
    unit: NotRequired[str]
    """单位"""
    quantity: NotRequired[int]
    """数量"""
    total_amount: int
    """单行金额合计"""
    tax_rate: NotRequired[float]
    """税率"""
    discount: bool
    """是否折扣行"""
    preferential_policy_code: NotRequired[Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18]]
    """优惠政策标识"""

class TransactionInformation(TypedDict):
    pay_channel: Literal["WECHAT_PAY"]
    """支付渠道"""
    transaction_id: NotRequired[str]
    """支付订单号"""
    out_trade_no: NotRequired[str]
    """支付商户订单号"""
    amount: int
    """交易金额"""

class NewTaxControlFapiaoFapiaoApplicationsIssueGeneralPostJsonFapiaoInformation(TypedDict):
    fapiao_id: str
    """商户发票单号"""
    total_amount: int
    """总价税合计"""
    items: NotRequired[list[NewTaxControlFapiaoFapiaoApplicationsIssueGeneralPostJsonFapiaoInformationItems]]
    """发票行信息"""
    export_business_policy_code: NotRequired[Literal[1, 2, 3]]
    """出口业务适用政策代码"""
    vat_refund_levy_code: NotRequired[Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]]
    """增值税即征即退代码"""
    billing_person_id: str
    """开票人ID"""
    billing_person: NotRequired[str]
    """开票人名称"""
    fapiao_bill_type: NotRequired[Literal["COMM_FAPIAO", "VAT_FAPIAO"]]
    """发票类型"""
    transaction_information: NotRequired[list[TransactionInformation]]
    """交易信息"""
    remark: NotRequired[str]
    """发票备注"""

class NewTaxControlFapiaoFapiaoApplicationsIssueGeneralPostJson(TypedDict):
    sub_mchid: NotRequired[str]
    """子商户号"""
    fapiao_apply_id: str
    """发票申请单号"""
    buyer_information: NewTaxControlFapiaoFapiaoApplicationsIssueGeneralPostJsonBuyerInformation
    """购买方信息"""
    fapiao_information: NewTaxControlFapiaoFapiaoApplicationsIssueGeneralPostJsonFapiaoInformation

class PassengerInformation(TypedDict):
    name: str
    """出行人名称"""
    certificate_type: Literal["IDENTITY_CARD", "PASSPORT", "HONG_KONG_PERMIT", "MACAO_PERMIT", "TAIWAN_PERMIT", "FOREIGNER_RESIDENCE_PERMIT", "HONG_KONG_RESIDENT_CARD", "MACAO_RESIDENT_CARD", "TAIWAN_RESIDENT_CARD", "MILITARY_OFFICER_CARD", "ARMED_POLICE_OFFICER_CARD", "SOLDIER_CARD", "HOMECOMING_CERT", "TAIWAN_COMPATRIOT_CERT"]
    """出行人证件类型"""
    certificate_number: str | Sensitive
    """证件号码"""
    departure_date: str
    """出行日期"""
    departure_place: str
    """出发地"""
    destination: str
    """目的地"""
    transportation_type: Literal["LONG_DISTANCE_BUS", "PUBLIC_TRANSPORTATION", "CAR", "SHIP", "OTHER_TRANSPORTATION"]
    """交通工具类型"""
    transportation_classes: NotRequired[Literal["SHIP_FIRST_CLASS_CABIN", "SHIP_SECOND_CLASS_CABIN", "SHIP_THIRD_CLASS_CABIN"]]
    """交通工具等级"""

class NewTaxControlFapiaoFapiaoApplicationsIssuePassengerTransportPostJsonFapiaoInformationItems(TypedDict):
    tax_code: str
    goods_name: str
    specification: NotRequired[str]
    """规格型号"""
    unit: NotRequired[str]
    """单位"""
    quantity: NotRequired[int]
    """数量"""
    total_amount: int
    """单行金额合计"""
    tax_rate: float
    """税率"""
    discount: bool
    """是否折扣行"""
    preferential_policy_code: NotRequired[Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18]]
    """优惠政策标识"""
    passenger_information: NotRequired[PassengerInformation]
    """出行人额外信息"""

class NewTaxControlFapiaoFapiaoApplicationsIssuePassengerTransportPostJsonFapiaoInformationTransactionInformation(TypedDict):
    pay_channel: Literal["WECHAT_PAY"]
    """支付渠道"""
    transaction_id: str
    """支付订单号"""
    out_trade_no: NotRequired[str]
    """支付商户订单号"""
    amount: int
    """交易金额"""

class NewTaxControlFapiaoFapiaoApplicationsIssuePassengerTransportPostJsonFapiaoInformation(TypedDict):
    fapiao_id: str
    """商户发票单号"""
    total_amount: int
    """总价税合计"""
    items: list[NewTaxControlFapiaoFapiaoApplicationsIssuePassengerTransportPostJsonFapiaoInformationItems]
    """发票行信息"""
    export_business_policy_code: NotRequired[Literal[1, 2, 3]]
    """出口业务适用政策代码"""
    vat_refund_levy_code: NotRequired[Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]]
    """增值税即征即退代码"""
    billing_person_id: str
    """开票人ID"""
    billing_person: NotRequired[str]
    """开票人名称"""
    fapiao_bill_type: Literal["COMM_FAPIAO", "VAT_FAPIAO"]
    """发票类型"""
    transaction_information: list[NewTaxControlFapiaoFapiaoApplicationsIssuePassengerTransportPostJsonFapiaoInformationTransactionInformation]
    """交易信息"""
    remark: NotRequired[str]
    """发票备注"""

class NewTaxControlFapiaoFapiaoApplicationsIssuePassengerTransportPostJson(TypedDict):
    sub_mchid: str
    """子商户号"""
    fapiao_apply_id: str
    """发票申请单号"""
    buyer_information: NewTaxControlFapiaoFapiaoApplicationsIssueGeneralPostJsonBuyerInformation
    """购买方信息"""
    fapiao_information: NewTaxControlFapiaoFapiaoApplicationsIssuePassengerTransportPostJsonFapiaoInformation

class RefinedOilInformation(TypedDict):
    station: str
    """成品油站点"""
    trade_time: str
    """交易时间"""
    gun_number: str
    """加油枪号码"""

class NewTaxControlFapiaoFapiaoApplicationsIssueRefinedOilPostJsonFapiaoInformationItems(TypedDict):
    tax_code: str
    goods_name: str
    specification: NotRequired[str]
    """规格型号"""
    unit: NotRequired[Literal["TON", "LETER"]]
    """成品油单位"""
    quantity: NotRequired[int]
    """数量"""
    total_amount: int
    """单行金额合计"""
    tax_rate: float
    """税率"""
    discount: bool
    """是否折扣行"""
    preferential_policy_code: NotRequired[Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18]]
    """优惠政策标识"""
    refined_oil_information: NotRequired[RefinedOilInformation]
    """成品油行业额外信息"""

class NewTaxControlFapiaoFapiaoApplicationsIssueRefinedOilPostJsonFapiaoInformation(TypedDict):
    fapiao_id: str
    """商户发票单号"""
    total_amount: int
    """总价税合计"""
    items: list[NewTaxControlFapiaoFapiaoApplicationsIssueRefinedOilPostJsonFapiaoInformationItems]
    """发票行信息"""
    export_business_policy_code: NotRequired[Literal[1, 2, 3]]
    """出口业务适用政策代码"""
    vat_refund_levy_code: NotRequired[Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]]
    """增值税即征即退代码"""
    billing_person_id: str
    """开票人ID"""
    billing_person: NotRequired[str]
    """开票人名称"""
    fapiao_bill_type: Literal["COMM_FAPIAO", "VAT_FAPIAO"]
    """发票类型"""
    transaction_information: list[NewTaxControlFapiaoFapiaoApplicationsIssuePassengerTransportPostJsonFapiaoInformationTransactionInformation]
    """交易信息"""
    remark: NotRequired[str]
    """发票备注"""

class NewTaxControlFapiaoFapiaoApplicationsIssueRefinedOilPostJson(TypedDict):
    sub_mchid: str
    """子商户号"""
    fapiao_apply_id: str
    """发票申请单号"""
    buyer_information: NewTaxControlFapiaoFapiaoApplicationsIssueGeneralPostJsonBuyerInformation
    """购买方信息"""
    fapiao_information: NewTaxControlFapiaoFapiaoApplicationsIssueRefinedOilPostJsonFapiaoInformation

class RealEstateLeasingInformation(TypedDict):
    province: NotRequired[str]
    city: NotRequired[str]
    address: str
    lease_period_start: str
    """租赁期起"""
    lease_period_end: str
    """租赁期止"""
    cross_city_flag: bool
    """跨地（市）标志"""
    certificate_no: NotRequired[str | Sensitive]
    """产权证书/不动产权证号"""
    plate_no: NotRequired[list[str]]
    """车牌号"""

class NewTaxControlFapiaoFapiaoApplicationsRealEstateLeasingPostJsonFapiaoInformationItems(TypedDict):
    tax_code: str
    goods_name: NotRequired[str]
    specification: NotRequired[str]
    """规格型号"""
    unit: NotRequired[str]
    """单位"""
    quantity: NotRequired[int]
    """数量"""
    total_amount: int
    """单行金额合计"""
    tax_rate: NotRequired[float]
    """税率"""
    discount: bool
    """是否折扣行"""
    preferential_policy_code: NotRequired[Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18]]
    """优惠政策标识"""
    real_estate_leasing_information: NotRequired[RealEstateLeasingInformation]

class NewTaxControlFapiaoFapiaoApplicationsRealEstateLeasingPostJsonFapiaoInformation(TypedDict):
    fapiao_id: str
    """商户发票单号"""
    total_amount: int
    """总价税合计"""
    items: NotRequired[list[NewTaxControlFapiaoFapiaoApplicationsRealEstateLeasingPostJsonFapiaoInformationItems]]
    """发票行信息"""
    export_business_policy_code: NotRequired[Literal[1, 2, 3]]
    """出口业务适用政策代码"""
    vat_refund_levy_code: NotRequired[Literal[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]]
    """增值税即征即退代码"""
    billing_person_id: str
    """开票人ID"""
    billing_person: NotRequired[str]
    """开票人名称"""
    fapiao_bill_type: NotRequired[Literal["COMM_FAPIAO", "VAT_FAPIAO"]]
    """发票类型"""
    transaction_information: NotRequired[list[TransactionInformation]]
    """交易信息"""
    remark: NotRequired[str]
    """发票备注"""

class NewTaxControlFapiaoFapiaoApplicationsRealEstateLeasingPostJson(TypedDict):
    sub_mchid: NotRequired[str]
    """子商户号"""
    fapiao_apply_id: str
    """发票申请单号"""
    buyer_information: NewTaxControlFapiaoFapiaoApplicationsIssueGeneralPostJsonBuyerInformation
    """购买方信息"""
    fapiao_information: NewTaxControlFapiaoFapiaoApplicationsRealEstateLeasingPostJsonFapiaoInformation

class NewTaxControlFapiaoFapiaoApplicationsUploadFapiaoFilePostAnswer(TypedDict):
    fapiao_media_id: str
    """电子发票文件ID"""

class NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdGetQuery(TypedDict):
    sub_mchid: NotRequired[str | None]
    """子商户号"""
    fapiao_id: NotRequired[str | None]
    """商户发票单号"""

class BlueFapiao(TypedDict):
    fapiao_code: str
    """发票代码"""
    fapiao_number: str
    """发票号码"""
    check_code: str
    """校验码"""
    password: str
    """密码"""
    fapiao_time: str
    """开票时间"""

class CardInformation(TypedDict):
    card_appid: str
    """插卡公众号AppID"""
    card_openid: str
    """用户在插卡公众号下的OpenID"""
    card_id: NotRequired[str]
    """电子发票卡券模板ID"""
    card_code: NotRequired[str]
    """电子发票在卡包中的编码"""
    card_status: Literal["INSERT_ACCEPTED", "INSERTED", "DISCARD_ACCEPTED", "DISCARDED"]
    """发票卡券状态"""

class SellerInformation(TypedDict):
    name: str
    """名称"""
    taxpayer_id: str
    """纳税人识别号"""
    address: str
    """地址"""
    telephone: NotRequired[str]
    """电话"""
    bank_name: NotRequired[str]
    """开户银行"""
    bank_account: NotRequired[str]
    """银行账号"""

class NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdGetAnswerFapiaoInformationBuyerInformation(TypedDict):
    type: Literal["INDIVIDUAL", "ORGANIZATION"]
    """购买方类型"""
    name: str
    """名称"""
    taxpayer_id: NotRequired[str]
    """纳税人识别号"""
    address: NotRequired[str]
    """地址"""
    telephone: NotRequired[str]
    """电话"""
    bank_name: NotRequired[str]
    """开户银行"""
    bank_account: NotRequired[str]
    """银行账号"""
    phone: NotRequired[str]
    """手机号"""
    email: NotRequired[str]
    """邮箱地址"""
    amount: NotRequired[int]
    """订单金额"""
    out_trade_no: NotRequired[str]
    """商户订单号"""
    fapiao_bill_type: NotRequired[Literal["COMM_FAPIAO", "VAT_FAPIAO"]]
    """开具的发票类型"""
    user_apply_message: NotRequired[str]
    """留言信息"""

class ExtraInformation(TypedDict):
    payee: NotRequired[str]
    """收款人"""
    reviewer: NotRequired[str]
    """复核人"""
    drawer: str
    """开票人"""

class NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdGetAnswerFapiaoInformationItems(TypedDict):
    tax_code: str
    goods_name: str
    specification: NotRequired[str]
    """规格型号"""
    unit: NotRequired[str]
    """单位"""
    quantity: int
    """数量"""
    unit_price: int
    """单价"""
    amount: int
    """单行金额"""
    tax_amount: int
    """单行税额"""
    total_amount: int
    """单行金额合计"""
    tax_rate: int
    """税率"""
    tax_prefer_mark: Literal["NO_FAVORABLE", "OUTSIDE_VAT", "VAT_EXEMPT", "NORMAL_ZERO_RATED", "EXPORT_ZERO_RATED"]
    """税收优惠政策标识"""
    discount: bool
    """是否折扣行"""

class NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdGetAnswerFapiaoInformation(TypedDict):
    fapiao_id: str
    """商户发票单号"""
    status: Literal["ISSUE_ACCEPTED", "ISSUED", "REVERSE_ACCEPTED", "REVERSED", "ISSUE_FAILED", "REVERSE_FAILED"]
    """发票状态"""
    blue_fapiao: NotRequired[BlueFapiao]
    """蓝字发票信息"""
    red_fapiao: NotRequired[BlueFapiao]
    """红字发票信息"""
    card_information: NotRequired[CardInformation]
    """电子发票插卡信息"""
    total_amount: int
    """总价税合计"""
    tax_amount: int
    """总税额"""
    amount: int
    """总金额"""
    seller_information: SellerInformation
    """销售方信息"""
    buyer_information: NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdGetAnswerFapiaoInformationBuyerInformation
    """购买方信息"""
    extra_information: ExtraInformation
    """附加信息"""
    items: list[NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdGetAnswerFapiaoInformationItems]
    """发票行信息"""
    remark: NotRequired[str]
    """备注信息"""
    fapiao_error_code: NotRequired[str]
    """开票失败错误码"""
    fapiao_error_message: NotRequired[str]
    """开票失败原因"""

class NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdGetAnswer(TypedDict):
    total_count: int
    """发票数量"""
    fapiao_information: list[NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdGetAnswerFapiaoInformation]
    """发票信息"""

class FapiaoDownloadInfoList(TypedDict):
    fapiao_id: NotRequired[str]
    """商户发票单号"""
    download_url: NotRequired[str]
    """发票文件下载地址"""
    status: NotRequired[Literal["ISSUE_ACCEPTED", "ISSUED", "REVERSE_ACCEPTED", "REVERSED", "ISSUE_FAILED", "REVERSE_FAILED"]]
    """发票状态"""

class NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdFapiaoFilesGetAnswer(TypedDict):
    fapiao_download_info_list: NotRequired[list[FapiaoDownloadInfoList]]
    """发票列表"""

class NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdInsertCardsPostJsonFapiaoCardInformationSellerInformation(TypedDict):
    name: str
    """名称"""
    taxpayer_id: str
    """纳税人识别号"""
    address: NotRequired[str]
    """地址"""
    telephone: NotRequired[str]
    """电话"""
    bank_name: NotRequired[str]
    """开户银行"""
    bank_account: NotRequired[str]
    """银行账号"""

class FapiaoCardInformation(TypedDict):
    fapiao_media_id: str
    """电子发票文件ID"""
    fapiao_number: str
    """发票号码"""
    fapiao_code: str
    """发票代码"""
    fapiao_time: str
    """开票时间"""
    check_code: str
    """校验码"""
    password: str
    """密码"""
    total_amount: int
    """总价税合计"""
    tax_amount: int
    """总税额"""
    amount: int
    """总金额"""
    seller_information: NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdInsertCardsPostJsonFapiaoCardInformationSellerInformation
    """销售方信息"""
    extra_information: ExtraInformation
    """附加信息"""
    items: NotRequired[list[NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdGetAnswerFapiaoInformationItems]]
    """发票行信息"""
    remark: NotRequired[str]
    """备注信息"""

class NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdInsertCardsPostJson(TypedDict):
    sub_mchid: NotRequired[str]
    """子商户号"""
    scene: Literal["WITH_WECHATPAY", "WITHOUT_WECHATPAY"]
    """插卡场景"""
    buyer_information: NewTaxControlFapiaoFapiaoApplicationsIssueGeneralPostJsonBuyerInformation
    """购买方信息"""
    fapiao_card_information: list[FapiaoCardInformation]
    """电子发票卡券信息列表"""

class NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdReversePostJsonFapiaoInformation(TypedDict):
    fapiao_id: str
    """商户发票单号"""
    fapiao_code: NotRequired[str]
    """发票代码"""
    fapiao_number: str
    """发票号码"""

class NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdReversePostJson(TypedDict):
    sub_mchid: NotRequired[str]
    """子商户号"""
    reverse_reason: Literal["ISSUE_ERROR", "SALES_RETURN", "SERVICE_SUSPENTION", "SALES_DISCOUNT"]
    """冲红原因"""
    fapiao_information: NotRequired[list[NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdReversePostJsonFapiaoInformation]]

class NewTaxControlFapiaoFapiaomerchantGetspinviteurlGetQuery(TypedDict):
    operation_type: Literal["AUTH_BINDING"]
    """操作类型"""
    fapiao_mode: Literal["THIRD_OR_SELF_FAPIAO", "TENCENT_DIGITAL_TAX"]
    """开票模式"""
    fapiao_ability_type_list: NotRequired[list[Literal["BASE_ABILITY", "REAL_ESTATE_ABILITY", "PASSENGER_TRANSPORT_ABILITY", "REFINED_OIL_ABILITY"]] | None]
    """发票能力类型"""
    invite_channel: NotRequired[str | None]
    """服务商邀请渠道"""
    operate_user: NotRequired[str | Sensitive | None]
    """操作人员"""
    invite_code: str
    """服务商邀请code"""
    sub_mchid: NotRequired[str | None]
    """子商户号"""

class NewTaxControlFapiaoFapiaomerchantGetspinviteurlGetAnswer(TypedDict):
    invite_url: str
    """邀请开通二维码链接"""
    miniprogram_appid: str
    """开通小程序AppID"""
    miniprogram_path: str
    """开通小程序跳转路径"""

class NewTaxControlFapiaoFapiaomerchantListspinvitemchinfoGetQuery(TypedDict):
    query_time_start: NotRequired[str | None]
    """查询时间起"""
    query_time_end: NotRequired[str | None]
    """查询时间止"""
    offset: int | str
    """本次查询的起始位置"""
    limit: int | str
    """本次查询的最大数量"""
    invite_code: NotRequired[str | None]
    """服务商邀请code"""
    mch_invite_status: NotRequired[Literal["MCH_INVITE_SUCC", "MCH_INVITE_FAILED"] | None]
    """商户邀请状态"""

class Links(TypedDict):
    next: NotRequired[str]
    """下一页链接"""
    prev: NotRequired[str]
    """上一页链接"""
    self: NotRequired[str]
    """当前链接"""

class MchInviteResultList(TypedDict):
    sub_mchid: NotRequired[str]
    """子商户号"""
    mch_invite_status: Literal["MCH_INVITE_SUCC", "MCH_INVITE_FAILED"]
    """商户邀请的状态"""
    ep_name: str
    """商户名称"""
    tax_id: str
    """商户税号"""
    invite_code: str
    """服务商邀请code"""
    operate_time: str
    """商户操作时间"""
    invite_failed_code: NotRequired[Literal["UNKNOWN_TAX_INFO", "INVALID_COMPANY_INFO", "NOT_MEET_ACCESS_CONDITION", "NOT_IN_PILOT_SCOPE", "MISSING_TAX_AUTHORITY_CODE", "MERCHANT_INFO_NOT_SET", "UNKNOWN_ERROR"]]
    """商户邀请失败错误码"""
    invite_failed_reason: NotRequired[str]
    """商户邀请失败的原因"""

class NewTaxControlFapiaoFapiaomerchantListspinvitemchinfoGetAnswer(TypedDict):
    total_count: int
    """总数"""
    offset: int
    """本次查询的起始位置"""
    limit: int
    """本次查询的最大数量"""
    links: NotRequired[Links]
    """相关链接"""
    mch_invite_result_list: NotRequired[list[MchInviteResultList]]
    """邀请的商户结果"""

class NewTaxControlFapiaoMerchantBaseInformationGetQuery(TypedDict):
    sub_mchid: NotRequired[str | None]
    """子商户号"""

class NewTaxControlFapiaoMerchantBaseInformationGetAnswer(TypedDict):
    seller_information: SellerInformation
    """销售方信息"""
    extra_information: ExtraInformation
    """附加信息"""

class NewTaxControlFapiaoMerchantDevelopmentConfigGetAnswer(TypedDict):
    callback_url: str
    """商户回调地址"""
    show_fapiao_cell: NotRequired[bool]
    """全部账单展示开发票入口开关"""
    support_vat_fapiao: NotRequired[bool]
    """商户是否支持开电子专票"""

class NewTaxControlFapiaoMerchantDevelopmentConfigPatchJson(TypedDict):
    callback_url: NotRequired[str]
    """商户回调地址"""
    sub_mch_code: NotRequired[str]
    """子商户号"""
    show_fapiao_cell: NotRequired[bool]
    """全部账单展示开发票入口开关"""
    support_vat_fapiao: NotRequired[bool]
    """商户是否支持开电子专票"""

class NewTaxControlFapiaoMerchantTaxCodesGetQuery(TypedDict):
    sub_mchid: NotRequired[str | None]
    """子商户号"""
    offset: int | str
    """本次查询的起始位置"""
    limit: int | str
    """本次查询的最大数量"""

class Data(TypedDict):
    goods_name: str
    goods_id: NotRequired[float]
    goods_category: NotRequired[str]
    tax_code: str
    tax_rate: int
    """税率"""
    tax_prefer_mark: str
    """税收优惠政策标识"""

class NewTaxControlFapiaoMerchantTaxCodesGetAnswer(TypedDict):
    offset: int
    """本次查询的起始位置"""
    limit: int
    """本次查询的最大数量"""
    links: NotRequired[Links]
    """相关链接"""
    data: list[Data]
    """本次查询到的数据"""
    total_count: int
    """总记录数"""

class ThirdMode(TypedDict):
    status: Literal["DISABLED", "ENABLED"]
    """第三方/自建发票能力接入状态"""

class BillingPersonInfo(TypedDict):
    id: NotRequired[str]
    """开票人ID"""
    name: NotRequired[str]
    """开票人姓名"""

class AbilityInfo(TypedDict):
    type: Literal["BASE_ABILITY", "PASSENGER_TRANSPORT_ABILITY", "REAL_ESTATE_ABILITY"]
    """能力类型"""
    status: Literal["AUTHORIZED", "AUTHORIZE_PENDING", "DEAUTHORIZED", "AUTHORIZE_FAILED"]
    """能力授权状态"""
    authorize_fail_reason: NotRequired[str]
    """能力授权失败原因"""

class DigitalTaxMode(TypedDict):
    status: Literal["APPROVAL_PENDING", "ACCESS_CONFIRMED_PENDING", "ABILITY_CONFIRMED_PENDING", "BILLING_PERSON_REGISTER_PENDING", "BILLING_PERSON_CONFIRMED_PENDING", "SECURITY_SETTING_PENDING", "APPLY_FAILED", "DISABLED", "ENABLED", "RESOURCE_EXPIRED"]
    """接入状态"""
    billing_person_info: NotRequired[BillingPersonInfo]
    """开票人信息"""
    access_time: NotRequired[str]
    """接入时间"""
    expired_time: NotRequired[str]
    """过期时间"""
    access_fail_reason: NotRequired[str]
    """接入失败原因"""
    ability_info: NotRequired[list[AbilityInfo]]
    """能力信息"""

class NewTaxControlFapiaoMerchantSubMchidCheckStatusGetAnswer(TypedDict):
    sub_mchid: str
    """子商户号"""
    third_mode: NotRequired[ThirdMode]
    """第三方开票模式"""
    digital_tax_mode: NotRequired[DigitalTaxMode]
    """数电发票模式"""

class NewTaxControlFapiaoUserTitleGetQuery(TypedDict):
    sub_mchid: NotRequired[str | None]
    """子商户号"""
    scene: Literal["WITH_WECHATPAY", "WITHOUT_WECHATPAY"]
    """开票场景"""
    fapiao_apply_id: str
    """发票申请单号"""

class NewTaxControlFapiaoUserTitleTitleUrlGetQuery(TypedDict):
    sub_mchid: NotRequired[str | None]
    """子商户号"""
    fapiao_apply_id: str
    """发票申请单号"""
    source: Literal["WEB", "MINIPROGRAM"]
    """开票来源"""
    appid: str
    """商户AppID"""
    openid: str
    """用户OpenID"""
    total_amount: int | str
    """总金额"""
    seller_name: NotRequired[str | None]
    """销售方名称"""
    show_phone_cell: NotRequired[bool | Literal["true", "false"] | None]
    """是否需要展示手机号填写栏"""
    must_input_phone: NotRequired[bool | Literal["true", "false"] | None]
    """用户是否必须填写手机号"""
    show_email_cell: NotRequired[bool | Literal["true", "false"] | None]
    """是否需要展示邮箱地址填写栏"""
    must_input_email: NotRequired[bool | Literal["true", "false"] | None]
    """用户是否必须填写邮箱地址"""

class NewTaxControlFapiaoUserTitleTitleUrlGetAnswer(TypedDict):
    title_url: NotRequired[str]
    """抬头填写链接"""
    miniprogram_appid: NotRequired[str]
    """抬头填写小程序AppID"""
    miniprogram_path: NotRequired[str]
    """抬头填写小程序页面路径"""
    miniprogram_user_name: NotRequired[str]
    """抬头填写小程序的用户名"""

class NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdFapiaoFilesGetQuery(NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdGetQuery): ...

class NewTaxControlFapiaoMerchantDevelopmentConfigPatchAnswer(NewTaxControlFapiaoMerchantDevelopmentConfigGetAnswer): ...

class NewTaxControlFapiaoUserTitleGetAnswer(NewTaxControlFapiaoFapiaoApplicationsFapiaoApplyIdGetAnswerFapiaoInformationBuyerInformation): ...
