# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from httpx import Response
from chainpay import Media, Promise, Sensitive
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class TaxiInvoice(Place):
    """v3/taxi-invoice"""
    @property
    def attendance(self) -> TaxiInvoiceAttendance: ...
    @property
    def cards(self) -> TaxiInvoiceCards:
        """POST 将出租车电子发票插入微信用户卡包"""
    @property
    def driver(self) -> TaxiInvoiceDriver: ...
    @property
    def drivers(self) -> TaxiInvoiceDrivers: ...
    @property
    def taxiCompanies(self) -> TaxiInvoiceTaxiCompanies: ...
    @property
    def taxiCompany(self) -> TaxiInvoiceTaxiCompany: ...
    @property
    def taxi(self) -> TaxiInvoiceTaxi: ...
    @property
    def taxies(self) -> TaxiInvoiceTaxies: ...
    @property
    def userTaxiOrder(self) -> TaxiInvoiceUserTaxiOrder: ...
    @property
    def userTaxiOrders(self) -> TaxiInvoiceUserTaxiOrders:
        """GET 获取乘客行程单列表"""

class TaxiInvoiceAttendance(Place):
    """v3/taxi-invoice/attendance"""
    @property
    def punch(self) -> TaxiInvoiceAttendancePunch:
        """POST 签到签退"""

class TaxiInvoiceAttendancePunch(Place):
    """v3/taxi-invoice/attendance/punch"""
    @property
    def post(self) -> TaxiInvoiceAttendancePunchPost[Response]:
        """签到签退

        POST v3/taxi-invoice/attendance/punch
        https://pay.weixin.qq.com/doc/v3/partner/4012461368
        """
    @property
    def post_async(self) -> TaxiInvoiceAttendancePunchPost[Promise[Response]]:
        """签到签退"""
    @property
    def postAsync(self) -> TaxiInvoiceAttendancePunchPost[Promise[Response]]:
        """签到签退"""

class TaxiInvoiceAttendancePunchPostOptions(Options, total=False):
    json: TaxiInvoiceAttendancePunchPostJson

class TaxiInvoiceAttendancePunchPostLooseOptions(Options, total=False):
    json: TaxiInvoiceAttendancePunchPostJson | AnyDict

class TaxiInvoiceAttendancePunchPost(Verb[R]):
    """签到签退

    POST v3/taxi-invoice/attendance/punch
    https://pay.weixin.qq.com/doc/v3/partner/4012461368
    """
    if MYPY:
        def __call__(
            self,
            options: TaxiInvoiceAttendancePunchPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[TaxiInvoiceAttendancePunchPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: TaxiInvoiceAttendancePunchPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: TaxiInvoiceAttendancePunchPostLooseOptions | AnyDict,
            /,
            **more: Unpack[TaxiInvoiceAttendancePunchPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: TaxiInvoiceAttendancePunchPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: TaxiInvoiceAttendancePunchPostOptions,
            /,
            **more: Unpack[TaxiInvoiceAttendancePunchPostOptions]
        ) -> R: ...

class TaxiInvoiceCards(Place):
    """v3/taxi-invoice/cards"""
    @property
    def post(self) -> TaxiInvoiceCardsPost[Answer[TaxiInvoiceCardsPostAnswer]]:
        """将出租车电子发票插入微信用户卡包

        POST v3/taxi-invoice/cards
        https://pay.weixin.qq.com/doc/v3/partner/4012461432
        """
    @property
    def post_async(self) -> TaxiInvoiceCardsPost[Promise[Answer[TaxiInvoiceCardsPostAnswer]]]:
        """将出租车电子发票插入微信用户卡包"""
    @property
    def postAsync(self) -> TaxiInvoiceCardsPost[Promise[Answer[TaxiInvoiceCardsPostAnswer]]]:
        """将出租车电子发票插入微信用户卡包"""
    @property
    def uploadFile(self) -> TaxiInvoiceCardsUploadFile:
        """POST 上传出租车电子发票文件"""

class TaxiInvoiceCardsPostOptions(Options, total=False):
    json: TaxiInvoiceCardsPostJson

class TaxiInvoiceCardsPostLooseOptions(Options, total=False):
    json: TaxiInvoiceCardsPostJson | AnyDict

class TaxiInvoiceCardsPost(Verb[R]):
    """将出租车电子发票插入微信用户卡包

    POST v3/taxi-invoice/cards
    https://pay.weixin.qq.com/doc/v3/partner/4012461432
    """
    if MYPY:
        def __call__(
            self,
            options: TaxiInvoiceCardsPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[TaxiInvoiceCardsPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: TaxiInvoiceCardsPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: TaxiInvoiceCardsPostLooseOptions | AnyDict,
            /,
            **more: Unpack[TaxiInvoiceCardsPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, json: TaxiInvoiceCardsPostJson, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: TaxiInvoiceCardsPostOptions,
            /,
            **more: Unpack[TaxiInvoiceCardsPostOptions]
        ) -> R: ...

class TaxiInvoiceCardsUploadFile(Place):
    """v3/taxi-invoice/cards/upload-file"""
    @property
    def post(self) -> TaxiInvoiceCardsUploadFilePost[Answer[TaxiInvoiceCardsUploadFilePostAnswer]]:
        """上传出租车电子发票文件

        POST v3/taxi-invoice/cards/upload-file
        https://pay.weixin.qq.com/doc/v3/partner/4012692904
        """
    @property
    def post_async(self) -> TaxiInvoiceCardsUploadFilePost[Promise[Answer[TaxiInvoiceCardsUploadFilePostAnswer]]]:
        """上传出租车电子发票文件"""
    @property
    def postAsync(self) -> TaxiInvoiceCardsUploadFilePost[Promise[Answer[TaxiInvoiceCardsUploadFilePostAnswer]]]:
        """上传出租车电子发票文件"""

class TaxiInvoiceCardsUploadFilePostOptions(Options, total=False):
    body: Media

class TaxiInvoiceCardsUploadFilePost(Verb[R]):
    """上传出租车电子发票文件

    POST v3/taxi-invoice/cards/upload-file
    https://pay.weixin.qq.com/doc/v3/partner/4012692904
    """
    if MYPY:
        def __call__(
            self,
            options: TaxiInvoiceCardsUploadFilePostOptions | AnyDict = ...,
            /,
            **more: Unpack[TaxiInvoiceCardsUploadFilePostOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: TaxiInvoiceCardsUploadFilePostOptions | AnyDict,
            /,
            **more: Unpack[TaxiInvoiceCardsUploadFilePostOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, body: Media, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: TaxiInvoiceCardsUploadFilePostOptions,
            /,
            **more: Unpack[TaxiInvoiceCardsUploadFilePostOptions]
        ) -> R: ...

class TaxiInvoiceDriver(Place):
    """v3/taxi-invoice/driver"""
    @property
    def updateDriver(self) -> TaxiInvoiceDriverUpdateDriver:
        """POST 更新司机信息"""

class TaxiInvoiceDriverUpdateDriver(Place):
    """v3/taxi-invoice/driver/update-driver"""
    @property
    def post(self) -> TaxiInvoiceDriverUpdateDriverPost[Answer[TaxiInvoiceDriverUpdateDriverPostAnswer]]:
        """更新司机信息

        POST v3/taxi-invoice/driver/update-driver
        https://pay.weixin.qq.com/doc/v3/partner/4012460171
        headers: Wechatpay-Serial
        """
    @property
    def post_async(self) -> TaxiInvoiceDriverUpdateDriverPost[Promise[Answer[TaxiInvoiceDriverUpdateDriverPostAnswer]]]:
        """更新司机信息"""
    @property
    def postAsync(self) -> TaxiInvoiceDriverUpdateDriverPost[Promise[Answer[TaxiInvoiceDriverUpdateDriverPostAnswer]]]:
        """更新司机信息"""

class TaxiInvoiceDriverUpdateDriverPostOptions(Options, total=False):
    json: TaxiInvoiceDriverUpdateDriverPostJson

class TaxiInvoiceDriverUpdateDriverPostLooseOptions(Options, total=False):
    json: TaxiInvoiceDriverUpdateDriverPostJson | AnyDict

class TaxiInvoiceDriverUpdateDriverPost(Verb[R]):
    """更新司机信息

    POST v3/taxi-invoice/driver/update-driver
    https://pay.weixin.qq.com/doc/v3/partner/4012460171
    headers: Wechatpay-Serial
    """
    if MYPY:
        def __call__(
            self,
            options: TaxiInvoiceDriverUpdateDriverPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[TaxiInvoiceDriverUpdateDriverPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: TaxiInvoiceDriverUpdateDriverPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: TaxiInvoiceDriverUpdateDriverPostLooseOptions | AnyDict,
            /,
            **more: Unpack[TaxiInvoiceDriverUpdateDriverPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: TaxiInvoiceDriverUpdateDriverPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: TaxiInvoiceDriverUpdateDriverPostOptions,
            /,
            **more: Unpack[TaxiInvoiceDriverUpdateDriverPostOptions]
        ) -> R: ...

class TaxiInvoiceDrivers(Place):
    """v3/taxi-invoice/drivers"""
    @property
    def _driver_license_(self) -> TaxiInvoiceDriversDriverLicense:
        """GET 获取司机信息"""

class TaxiInvoiceDriversDriverLicense(Place):
    """v3/taxi-invoice/drivers/{driver_license}"""
    @property
    def get(self) -> TaxiInvoiceDriversDriverLicenseGet[Answer[TaxiInvoiceDriversDriverLicenseGetAnswer]]:
        """获取司机信息

        GET v3/taxi-invoice/drivers/{driver_license}
        https://pay.weixin.qq.com/doc/v3/partner/4012461309
        """
    @property
    def get_async(self) -> TaxiInvoiceDriversDriverLicenseGet[Promise[Answer[TaxiInvoiceDriversDriverLicenseGetAnswer]]]:
        """获取司机信息"""
    @property
    def getAsync(self) -> TaxiInvoiceDriversDriverLicenseGet[Promise[Answer[TaxiInvoiceDriversDriverLicenseGetAnswer]]]:
        """获取司机信息"""

class TaxiInvoiceDriversDriverLicenseGetOptions(Options, total=False):
    query: TaxiInvoiceDriversDriverLicenseGetQuery
    driver_license: str | int

class TaxiInvoiceDriversDriverLicenseGetLooseOptions(Options, total=False):
    query: TaxiInvoiceDriversDriverLicenseGetQuery | AnyDict
    driver_license: str | int

class TaxiInvoiceDriversDriverLicenseGet(Verb[R]):
    """获取司机信息

    GET v3/taxi-invoice/drivers/{driver_license}
    https://pay.weixin.qq.com/doc/v3/partner/4012461309
    """
    if MYPY:
        def __call__(
            self,
            options: TaxiInvoiceDriversDriverLicenseGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[TaxiInvoiceDriversDriverLicenseGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: TaxiInvoiceDriversDriverLicenseGetQuery | AnyDict,
            driver_license: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: TaxiInvoiceDriversDriverLicenseGetLooseOptions | AnyDict,
            /,
            **more: Unpack[TaxiInvoiceDriversDriverLicenseGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: TaxiInvoiceDriversDriverLicenseGetQuery,
            driver_license: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: TaxiInvoiceDriversDriverLicenseGetOptions,
            /,
            **more: Unpack[TaxiInvoiceDriversDriverLicenseGetOptions]
        ) -> R: ...

class TaxiInvoiceTaxiCompanies(Place):
    """v3/taxi-invoice/taxi-companies"""
    @property
    def _company_mchid_(self) -> TaxiInvoiceTaxiCompaniesCompanyMchid:
        """GET 获取出租车公司商户信息"""

class TaxiInvoiceTaxiCompaniesCompanyMchid(Place):
    """v3/taxi-invoice/taxi-companies/{company_mchid}"""
    @property
    def get(self) -> TaxiInvoiceTaxiCompaniesCompanyMchidGet[Answer[TaxiInvoiceTaxiCompaniesCompanyMchidGetAnswer]]:
        """获取出租车公司商户信息

        GET v3/taxi-invoice/taxi-companies/{company_mchid}
        https://pay.weixin.qq.com/doc/v3/partner/4012460161
        """
    @property
    def get_async(self) -> TaxiInvoiceTaxiCompaniesCompanyMchidGet[Promise[Answer[TaxiInvoiceTaxiCompaniesCompanyMchidGetAnswer]]]:
        """获取出租车公司商户信息"""
    @property
    def getAsync(self) -> TaxiInvoiceTaxiCompaniesCompanyMchidGet[Promise[Answer[TaxiInvoiceTaxiCompaniesCompanyMchidGetAnswer]]]:
        """获取出租车公司商户信息"""

class TaxiInvoiceTaxiCompaniesCompanyMchidGetOptions(Options, total=False):
    query: TaxiInvoiceTaxiCompaniesCompanyMchidGetQuery
    company_mchid: str | int

class TaxiInvoiceTaxiCompaniesCompanyMchidGetLooseOptions(Options, total=False):
    query: TaxiInvoiceTaxiCompaniesCompanyMchidGetQuery | AnyDict
    company_mchid: str | int

class TaxiInvoiceTaxiCompaniesCompanyMchidGet(Verb[R]):
    """获取出租车公司商户信息

    GET v3/taxi-invoice/taxi-companies/{company_mchid}
    https://pay.weixin.qq.com/doc/v3/partner/4012460161
    """
    if MYPY:
        def __call__(
            self,
            options: TaxiInvoiceTaxiCompaniesCompanyMchidGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[TaxiInvoiceTaxiCompaniesCompanyMchidGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: TaxiInvoiceTaxiCompaniesCompanyMchidGetQuery | AnyDict,
            company_mchid: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: TaxiInvoiceTaxiCompaniesCompanyMchidGetLooseOptions | AnyDict,
            /,
            **more: Unpack[TaxiInvoiceTaxiCompaniesCompanyMchidGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: TaxiInvoiceTaxiCompaniesCompanyMchidGetQuery,
            company_mchid: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: TaxiInvoiceTaxiCompaniesCompanyMchidGetOptions,
            /,
            **more: Unpack[TaxiInvoiceTaxiCompaniesCompanyMchidGetOptions]
        ) -> R: ...

class TaxiInvoiceTaxiCompany(Place):
    """v3/taxi-invoice/taxi-company"""
    @property
    def createTaxiCompany(self) -> TaxiInvoiceTaxiCompanyCreateTaxiCompany:
        """POST 新增出租车公司"""

class TaxiInvoiceTaxiCompanyCreateTaxiCompany(Place):
    """v3/taxi-invoice/taxi-company/create-taxi-company"""
    @property
    def post(self) -> TaxiInvoiceTaxiCompanyCreateTaxiCompanyPost[Answer[TaxiInvoiceTaxiCompanyCreateTaxiCompanyPostAnswer]]:
        """新增出租车公司

        POST v3/taxi-invoice/taxi-company/create-taxi-company
        https://pay.weixin.qq.com/doc/v3/partner/4012460154
        """
    @property
    def post_async(self) -> TaxiInvoiceTaxiCompanyCreateTaxiCompanyPost[Promise[Answer[TaxiInvoiceTaxiCompanyCreateTaxiCompanyPostAnswer]]]:
        """新增出租车公司"""
    @property
    def postAsync(self) -> TaxiInvoiceTaxiCompanyCreateTaxiCompanyPost[Promise[Answer[TaxiInvoiceTaxiCompanyCreateTaxiCompanyPostAnswer]]]:
        """新增出租车公司"""

class TaxiInvoiceTaxiCompanyCreateTaxiCompanyPostOptions(Options, total=False):
    json: TaxiInvoiceTaxiCompanyCreateTaxiCompanyPostJson

class TaxiInvoiceTaxiCompanyCreateTaxiCompanyPostLooseOptions(Options, total=False):
    json: TaxiInvoiceTaxiCompanyCreateTaxiCompanyPostJson | AnyDict

class TaxiInvoiceTaxiCompanyCreateTaxiCompanyPost(Verb[R]):
    """新增出租车公司

    POST v3/taxi-invoice/taxi-company/create-taxi-company
    https://pay.weixin.qq.com/doc/v3/partner/4012460154
    """
    if MYPY:
        def __call__(
            self,
            options: TaxiInvoiceTaxiCompanyCreateTaxiCompanyPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[TaxiInvoiceTaxiCompanyCreateTaxiCompanyPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: TaxiInvoiceTaxiCompanyCreateTaxiCompanyPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: TaxiInvoiceTaxiCompanyCreateTaxiCompanyPostLooseOptions | AnyDict,
            /,
            **more: Unpack[TaxiInvoiceTaxiCompanyCreateTaxiCompanyPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: TaxiInvoiceTaxiCompanyCreateTaxiCompanyPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: TaxiInvoiceTaxiCompanyCreateTaxiCompanyPostOptions,
            /,
            **more: Unpack[TaxiInvoiceTaxiCompanyCreateTaxiCompanyPostOptions]
        ) -> R: ...

class TaxiInvoiceTaxi(Place):
    """v3/taxi-invoice/taxi"""
    @property
    def updateTaxi(self) -> TaxiInvoiceTaxiUpdateTaxi:
        """POST 更新出租车信息"""

class TaxiInvoiceTaxiUpdateTaxi(Place):
    """v3/taxi-invoice/taxi/update-taxi"""
    @property
    def post(self) -> TaxiInvoiceTaxiUpdateTaxiPost[Answer[TaxiInvoiceTaxiUpdateTaxiPostAnswer]]:
        """更新出租车信息

        POST v3/taxi-invoice/taxi/update-taxi
        https://pay.weixin.qq.com/doc/v3/partner/4012460167
        """
    @property
    def post_async(self) -> TaxiInvoiceTaxiUpdateTaxiPost[Promise[Answer[TaxiInvoiceTaxiUpdateTaxiPostAnswer]]]:
        """更新出租车信息"""
    @property
    def postAsync(self) -> TaxiInvoiceTaxiUpdateTaxiPost[Promise[Answer[TaxiInvoiceTaxiUpdateTaxiPostAnswer]]]:
        """更新出租车信息"""

class TaxiInvoiceTaxiUpdateTaxiPostOptions(Options, total=False):
    json: TaxiInvoiceTaxiUpdateTaxiPostJson

class TaxiInvoiceTaxiUpdateTaxiPostLooseOptions(Options, total=False):
    json: TaxiInvoiceTaxiUpdateTaxiPostJson | AnyDict

class TaxiInvoiceTaxiUpdateTaxiPost(Verb[R]):
    """更新出租车信息

    POST v3/taxi-invoice/taxi/update-taxi
    https://pay.weixin.qq.com/doc/v3/partner/4012460167
    """
    if MYPY:
        def __call__(
            self,
            options: TaxiInvoiceTaxiUpdateTaxiPostLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[TaxiInvoiceTaxiUpdateTaxiPostLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            json: TaxiInvoiceTaxiUpdateTaxiPostJson | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: TaxiInvoiceTaxiUpdateTaxiPostLooseOptions | AnyDict,
            /,
            **more: Unpack[TaxiInvoiceTaxiUpdateTaxiPostLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            json: TaxiInvoiceTaxiUpdateTaxiPostJson,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: TaxiInvoiceTaxiUpdateTaxiPostOptions,
            /,
            **more: Unpack[TaxiInvoiceTaxiUpdateTaxiPostOptions]
        ) -> R: ...

class TaxiInvoiceTaxies(Place):
    """v3/taxi-invoice/taxies"""
    @property
    def _plate_number_(self) -> TaxiInvoiceTaxiesPlateNumber:
        """GET 获取出租车信息"""

class TaxiInvoiceTaxiesPlateNumber(Place):
    """v3/taxi-invoice/taxies/{plate_number}"""
    @property
    def get(self) -> TaxiInvoiceTaxiesPlateNumberGet[Answer[TaxiInvoiceTaxiesPlateNumberGetAnswer]]:
        """获取出租车信息

        GET v3/taxi-invoice/taxies/{plate_number}
        https://pay.weixin.qq.com/doc/v3/partner/4012460169
        """
    @property
    def get_async(self) -> TaxiInvoiceTaxiesPlateNumberGet[Promise[Answer[TaxiInvoiceTaxiesPlateNumberGetAnswer]]]:
        """获取出租车信息"""
    @property
    def getAsync(self) -> TaxiInvoiceTaxiesPlateNumberGet[Promise[Answer[TaxiInvoiceTaxiesPlateNumberGetAnswer]]]:
        """获取出租车信息"""

class TaxiInvoiceTaxiesPlateNumberGetOptions(Options, total=False):
    query: TaxiInvoiceTaxiesPlateNumberGetQuery
    plate_number: str | int

class TaxiInvoiceTaxiesPlateNumberGetLooseOptions(Options, total=False):
    query: TaxiInvoiceTaxiesPlateNumberGetQuery | AnyDict
    plate_number: str | int

class TaxiInvoiceTaxiesPlateNumberGet(Verb[R]):
    """获取出租车信息

    GET v3/taxi-invoice/taxies/{plate_number}
    https://pay.weixin.qq.com/doc/v3/partner/4012460169
    """
    if MYPY:
        def __call__(
            self,
            options: TaxiInvoiceTaxiesPlateNumberGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[TaxiInvoiceTaxiesPlateNumberGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: TaxiInvoiceTaxiesPlateNumberGetQuery | AnyDict,
            plate_number: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: TaxiInvoiceTaxiesPlateNumberGetLooseOptions | AnyDict,
            /,
            **more: Unpack[TaxiInvoiceTaxiesPlateNumberGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: TaxiInvoiceTaxiesPlateNumberGetQuery,
            plate_number: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: TaxiInvoiceTaxiesPlateNumberGetOptions,
            /,
            **more: Unpack[TaxiInvoiceTaxiesPlateNumberGetOptions]
        ) -> R: ...

class TaxiInvoiceUserTaxiOrder(Place):
    """v3/taxi-invoice/user-taxi-order"""
    @property
    def findByToken(self) -> TaxiInvoiceUserTaxiOrderFindByToken:
        """GET 根据凭证查询乘客行程单"""

class TaxiInvoiceUserTaxiOrderFindByToken(Place):
    """v3/taxi-invoice/user-taxi-order/find-by-token"""
    @property
    def get(self) -> TaxiInvoiceUserTaxiOrderFindByTokenGet[Answer[TaxiInvoiceUserTaxiOrderFindByTokenGetAnswer]]:
        """根据凭证查询乘客行程单

        GET v3/taxi-invoice/user-taxi-order/find-by-token
        https://pay.weixin.qq.com/doc/v3/partner/4012460180
        """
    @property
    def get_async(self) -> TaxiInvoiceUserTaxiOrderFindByTokenGet[Promise[Answer[TaxiInvoiceUserTaxiOrderFindByTokenGetAnswer]]]:
        """根据凭证查询乘客行程单"""
    @property
    def getAsync(self) -> TaxiInvoiceUserTaxiOrderFindByTokenGet[Promise[Answer[TaxiInvoiceUserTaxiOrderFindByTokenGetAnswer]]]:
        """根据凭证查询乘客行程单"""

class TaxiInvoiceUserTaxiOrderFindByTokenGetOptions(Options, total=False):
    query: TaxiInvoiceUserTaxiOrderFindByTokenGetQuery

class TaxiInvoiceUserTaxiOrderFindByTokenGetLooseOptions(Options, total=False):
    query: TaxiInvoiceUserTaxiOrderFindByTokenGetQuery | AnyDict

class TaxiInvoiceUserTaxiOrderFindByTokenGet(Verb[R]):
    """根据凭证查询乘客行程单

    GET v3/taxi-invoice/user-taxi-order/find-by-token
    https://pay.weixin.qq.com/doc/v3/partner/4012460180
    """
    if MYPY:
        def __call__(
            self,
            options: TaxiInvoiceUserTaxiOrderFindByTokenGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[TaxiInvoiceUserTaxiOrderFindByTokenGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: TaxiInvoiceUserTaxiOrderFindByTokenGetQuery | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: TaxiInvoiceUserTaxiOrderFindByTokenGetLooseOptions | AnyDict,
            /,
            **more: Unpack[TaxiInvoiceUserTaxiOrderFindByTokenGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: TaxiInvoiceUserTaxiOrderFindByTokenGetQuery,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: TaxiInvoiceUserTaxiOrderFindByTokenGetOptions,
            /,
            **more: Unpack[TaxiInvoiceUserTaxiOrderFindByTokenGetOptions]
        ) -> R: ...

class TaxiInvoiceUserTaxiOrders(Place):
    """v3/taxi-invoice/user-taxi-orders"""
    @property
    def get(self) -> TaxiInvoiceUserTaxiOrdersGet[Answer[TaxiInvoiceUserTaxiOrdersGetAnswer]]:
        """获取乘客行程单列表

        GET v3/taxi-invoice/user-taxi-orders
        https://pay.weixin.qq.com/docs/partner/products/taxi-fapiao/introduction.html
        """
    @property
    def get_async(self) -> TaxiInvoiceUserTaxiOrdersGet[Promise[Answer[TaxiInvoiceUserTaxiOrdersGetAnswer]]]:
        """获取乘客行程单列表"""
    @property
    def getAsync(self) -> TaxiInvoiceUserTaxiOrdersGet[Promise[Answer[TaxiInvoiceUserTaxiOrdersGetAnswer]]]:
        """获取乘客行程单列表"""

class TaxiInvoiceUserTaxiOrdersGetOptions(Options, total=False):
    query: TaxiInvoiceUserTaxiOrdersGetQuery

class TaxiInvoiceUserTaxiOrdersGetLooseOptions(Options, total=False):
    query: TaxiInvoiceUserTaxiOrdersGetQuery | AnyDict

class TaxiInvoiceUserTaxiOrdersGet(Verb[R]):
    """获取乘客行程单列表

    GET v3/taxi-invoice/user-taxi-orders
    https://pay.weixin.qq.com/docs/partner/products/taxi-fapiao/introduction.html
    """
    if MYPY:
        def __call__(
            self,
            options: TaxiInvoiceUserTaxiOrdersGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[TaxiInvoiceUserTaxiOrdersGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: TaxiInvoiceUserTaxiOrdersGetQuery | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: TaxiInvoiceUserTaxiOrdersGetLooseOptions | AnyDict,
            /,
            **more: Unpack[TaxiInvoiceUserTaxiOrdersGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: TaxiInvoiceUserTaxiOrdersGetQuery,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: TaxiInvoiceUserTaxiOrdersGetOptions,
            /,
            **more: Unpack[TaxiInvoiceUserTaxiOrdersGetOptions]
        ) -> R: ...

class TaxiInvoiceAttendancePunchPostJson(TypedDict):
    plate_number: str
    """车牌号"""
    driver_license: str
    """营运资格证号"""
    event_time: str
    """事件发生时间"""
    event_type: str
    """事件类型"""
    region_id: int
    """行政区划ID"""

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

class SellerInformation(TypedDict):
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

class ExtraInformation(TypedDict):
    payee: NotRequired[str]
    """收款人"""
    reviewer: NotRequired[str]
    """复核人"""
    drawer: str
    """开票人"""

class Items(TypedDict):
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
    tax_prefer_mark: str
    """税收优惠政策标识"""
    discount: bool
    """是否折扣行"""

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
    buyer_information: BuyerInformation
    """购买方信息"""
    seller_information: SellerInformation
    """销售方信息"""
    extra_information: ExtraInformation
    """附加信息"""
    items: NotRequired[list[Items]]
    """发票行信息"""
    remark: NotRequired[str]
    """备注信息"""

class TaxiInvoiceCardsPostJson(TypedDict):
    company_mchid: str
    """出租车经营主体商户号"""
    trade_number: NotRequired[str]
    """面对面付款单号"""
    appid: NotRequired[str]
    """应用ID"""
    openid: str
    """用户标识"""
    region_id: int
    """行政区划代码"""
    driver_license: NotRequired[str]
    """营运资格证号"""
    plate_number: NotRequired[str]
    """车牌号"""
    fapiao_card_information: FapiaoCardInformation
    """发票卡券信息"""
    token: NotRequired[str]
    """获取乘客行程单详情的凭证"""

class TaxiInvoiceCardsPostAnswer(TypedDict):
    card_appid: str
    """插入用户卡包的公众号AppID"""
    card_openid: str
    """用户在插卡公众号下的OpenID"""
    card_id: str
    """出租车电子发票卡券模板ID"""
    card_code: str
    """出租车电子发票在卡包中的编码"""

class TaxiInvoiceCardsUploadFilePostAnswer(TypedDict):
    fapiao_media_id: str
    """出租车电子发票文件ID"""

class PhotoDigest(TypedDict):
    hash_type: NotRequired[str]
    """哈希类型"""
    hash_value: NotRequired[str]
    """哈希值"""

class DriverPhoto(TypedDict):
    photo_type: NotRequired[str]
    """照片类型"""
    photo_digest: NotRequired[PhotoDigest]
    """司机头像摘要"""
    photo_url: NotRequired[str]
    """头像url"""
    photo_icon: NotRequired[str]
    """头像icon"""

class TaxiInvoiceDriverUpdateDriverPostJson(TypedDict):
    driver_name: str | Sensitive
    """司机姓名"""
    id_card_number: str | Sensitive
    """司机身份证号码"""
    company_name: str
    """公司名称"""
    mchid: str
    """商户号"""
    driver_license: str
    """营运资格证号"""
    driver_category: str
    """司机类别"""
    driver_status: NotRequired[str]
    """岗位状态"""
    driver_photo: NotRequired[DriverPhoto]
    """司机头像"""
    region_id: int
    """行政区划ID"""

class TaxiInvoiceDriverUpdateDriverPostAnswer(TypedDict):
    driver_name: str
    """司机姓名"""
    id_card_number: str
    """司机身份证号码"""
    company_name: str
    """公司名称"""
    mchid: str
    """商户号"""
    driver_license: str
    """营运资格证号"""
    driver_category: str
    """司机类别"""
    driver_status: str
    """岗位状态"""
    driver_photo: NotRequired[DriverPhoto]
    """司机头像"""
    region_id: int
    """行政区划ID"""

class TaxiInvoiceDriversDriverLicenseGetQuery(TypedDict):
    region_id: int | str
    """行政区划代码"""

class TaxiInvoiceDriversDriverLicenseGetAnswerDriverPhoto(TypedDict):
    photo_type: NotRequired[str]
    """照片类型"""
    photo_digest: NotRequired[PhotoDigest]
    """司机照片摘要"""
    photo_url: NotRequired[str]
    """头像url"""
    photo_data: NotRequired[str]
    """头像icon"""

class TaxiInvoiceDriversDriverLicenseGetAnswer(TypedDict):
    driver_name: str
    """司机姓名"""
    company_name: str
    """公司名称"""
    company_mchid: str
    """商户号"""
    driver_license: str
    """营运资格证号"""
    driver_category: str
    """司机类别"""
    driver_photo: NotRequired[TaxiInvoiceDriversDriverLicenseGetAnswerDriverPhoto]
    """司机照片"""
    region_id: int
    """行政区划代码"""
    driver_state: str
    """司机状态"""

class TaxiInvoiceTaxiCompaniesCompanyMchidGetQuery(TypedDict):
    region_id: int | str
    """行政区划ID"""

class TaxiInvoiceTaxiCompaniesCompanyMchidGetAnswer(TypedDict):
    company_mchid: str
    """商户号"""
    enterprise_type: str
    """企业类型"""
    company_name: str
    """公司名称"""
    short_name: str
    """公司简称"""
    tax_id: str
    """税号"""
    address: str
    """公司地址"""
    phone: NotRequired[str]
    """公司电话"""
    bank_name: NotRequired[str]
    """开户行"""
    bank_account: NotRequired[str]
    """银行账号"""
    legal_person: str
    """企业法人姓名"""
    invoice_mode: str
    """开票渠道"""
    region_id: int
    """行政区划代码"""

class TaxiInvoiceTaxiCompanyCreateTaxiCompanyPostJson(TypedDict):
    company_name: NotRequired[str]
    """公司名称"""
    tax_id: str
    """税号"""
    address: str
    """公司地址"""
    phone: NotRequired[str]
    """公司电话"""
    bank_name: NotRequired[str]
    """开户行"""
    bank_account: NotRequired[str]
    """银行账号"""
    invoice_mode: str
    """开票渠道"""
    legal_person: str
    """企业法人姓名"""
    short_name: NotRequired[str]
    """公司简称"""
    region_id: int
    """行政区划ID"""
    enterprise_type: str
    """企业类型"""

class TaxiInvoiceTaxiCompanyCreateTaxiCompanyPostAnswer(TypedDict):
    mchid: str
    """商户号"""
    company_name: NotRequired[str]
    """公司名称"""

class TaxiInvoiceTaxiUpdateTaxiPostJson(TypedDict):
    plate_number: str
    """车牌号"""
    company_name: str
    """公司名称"""
    mchid: NotRequired[str]
    """商户号"""
    main_license: NotRequired[str]
    """主班司机资格证号"""
    deputy_license: NotRequired[str]
    """副班司机资格证号"""
    region_id: int
    """行政区划ID"""
    invoice_flag: NotRequired[str]
    """开票标记"""
    taxi_state: NotRequired[Literal["IN_OPERATION", "OUT_OPERATION"]]
    """出租车状态"""

class TaxiInvoiceTaxiUpdateTaxiPostAnswer(TypedDict):
    plate_number: str
    """车牌号"""
    company_name: str
    """公司名称"""
    mchid: NotRequired[str]
    """商户号"""
    main_license: str
    """主班司机资格证号"""
    deputy_license: NotRequired[str]
    """副班司机资格证号"""
    region_id: int
    """行政区划ID"""

class TaxiInvoiceTaxiesPlateNumberGetAnswer(TypedDict):
    plate_number: str
    """车牌号"""
    company_name: str
    """公司名称"""
    company_mchid: str
    """公司商户号"""
    main_license: str
    """主班司机资格证号"""
    deputy_license: str
    """副班司机资格证号"""
    region_id: int
    """行政区划代码"""
    support_invoice: bool
    """是否支持开票"""
    taxi_state: str
    """出租车状态"""

class TaxiInvoiceUserTaxiOrderFindByTokenGetQuery(TypedDict):
    token: str
    """获取乘客行程单详情的凭证"""
    openid: str
    """用户标识"""
    appid: str
    """应用ID"""
    region_id: NotRequired[int | str | None]
    """行政区划代码"""
    auth_mode: NotRequired[str | None]
    """授权模式"""

class TaxiInvoiceUserTaxiOrderFindByTokenGetAnswer(TypedDict):
    plate_number: str
    """车牌号"""
    driver_license: str
    """营运资格证号"""
    up_time: str
    """上车时间"""
    region_id: int
    """行政区划代码"""
    source: str
    """乘客行程单来源"""
    pay_time: NotRequired[str]
    """面对面付款时间"""
    pay_amount: NotRequired[int]
    """面对面付款金额"""

class TaxiInvoiceUserTaxiOrdersGetQuery(TypedDict):
    limit: NotRequired[int | str | None]
    """最大资源条数"""
    offset: NotRequired[int | str | None]
    """请求资源起始位置"""
    openid: str
    """小程序用户的微信openid"""
    appid: str
    """小程序appid"""
    begin_date: str
    """起始日期"""
    end_date: str
    """结束日期"""
    region_id: int | str
    """行政区划id"""

class Data(TypedDict):
    plate_number: str
    """车牌号"""
    driver_license: str
    """营运资格证号"""
    up_time: str
    """上车时间"""

class Links(TypedDict):
    next: NotRequired[str]
    """下一页链接"""
    prev: NotRequired[str]
    """上一页链接"""
    self: NotRequired[str]
    """当前链接"""

class TaxiInvoiceUserTaxiOrdersGetAnswer(TypedDict):
    data: list[Data]
    """乘客行程单详情"""
    offset: int
    """请求资源起始位置"""
    limit: int
    """最大资源条数"""
    total_count: int
    """资源总条数"""
    links: NotRequired[Links]
    """相关链接"""

class TaxiInvoiceTaxiesPlateNumberGetQuery(TaxiInvoiceDriversDriverLicenseGetQuery): ...
