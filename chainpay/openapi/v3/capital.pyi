# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import NotRequired, TypedDict, Unpack, overload
from chainpay import Promise, Sensitive
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class Capital(Place):
    """v3/capital"""
    @property
    def capitallhh(self) -> CapitalCapitallhh: ...

class CapitalCapitallhh(Place):
    """v3/capital/capitallhh"""
    @property
    def areas(self) -> CapitalCapitallhhAreas: ...
    @property
    def banks(self) -> CapitalCapitallhhBanks: ...

class CapitalCapitallhhAreas(Place):
    """v3/capital/capitallhh/areas"""
    @property
    def provinces(self) -> CapitalCapitallhhAreasProvinces:
        """GET 查询省份列表"""

class CapitalCapitallhhAreasProvinces(Place):
    """v3/capital/capitallhh/areas/provinces"""
    @property
    def get(self) -> CapitalCapitallhhAreasProvincesGet[Answer[CapitalCapitallhhAreasProvincesGetAnswer]]:
        """查询省份列表

        GET v3/capital/capitallhh/areas/provinces
        https://pay.weixin.qq.com/doc/v3/partner/4012698641
        """
    @property
    def get_async(self) -> CapitalCapitallhhAreasProvincesGet[Promise[Answer[CapitalCapitallhhAreasProvincesGetAnswer]]]:
        """查询省份列表"""
    @property
    def getAsync(self) -> CapitalCapitallhhAreasProvincesGet[Promise[Answer[CapitalCapitallhhAreasProvincesGetAnswer]]]:
        """查询省份列表"""
    @property
    def _province_code_(self) -> CapitalCapitallhhAreasProvincesProvinceCode: ...

class CapitalCapitallhhAreasProvincesGet(Verb[R]):
    """查询省份列表

    GET v3/capital/capitallhh/areas/provinces
    https://pay.weixin.qq.com/doc/v3/partner/4012698641
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

class CapitalCapitallhhAreasProvincesProvinceCode(Place):
    """v3/capital/capitallhh/areas/provinces/{province_code}"""
    @property
    def cities(self) -> CapitalCapitallhhAreasProvincesProvinceCodeCities:
        """GET 查询城市列表"""

class CapitalCapitallhhAreasProvincesProvinceCodeCities(Place):
    """v3/capital/capitallhh/areas/provinces/{province_code}/cities"""
    @property
    def get(self) -> CapitalCapitallhhAreasProvincesProvinceCodeCitiesGet[Answer[CapitalCapitallhhAreasProvincesProvinceCodeCitiesGetAnswer]]:
        """查询城市列表

        GET v3/capital/capitallhh/areas/provinces/{province_code}/cities
        https://pay.weixin.qq.com/doc/v3/partner/4012697470
        """
    @property
    def get_async(self) -> CapitalCapitallhhAreasProvincesProvinceCodeCitiesGet[Promise[Answer[CapitalCapitallhhAreasProvincesProvinceCodeCitiesGetAnswer]]]:
        """查询城市列表"""
    @property
    def getAsync(self) -> CapitalCapitallhhAreasProvincesProvinceCodeCitiesGet[Promise[Answer[CapitalCapitallhhAreasProvincesProvinceCodeCitiesGetAnswer]]]:
        """查询城市列表"""

class CapitalCapitallhhAreasProvincesProvinceCodeCitiesGetOptions(Options, total=False):
    province_code: str | int

class CapitalCapitallhhAreasProvincesProvinceCodeCitiesGet(Verb[R]):
    """查询城市列表

    GET v3/capital/capitallhh/areas/provinces/{province_code}/cities
    https://pay.weixin.qq.com/doc/v3/partner/4012697470
    """
    if MYPY:
        def __call__(
            self,
            options: CapitalCapitallhhAreasProvincesProvinceCodeCitiesGetOptions | AnyDict = ...,
            /,
            **more: Unpack[CapitalCapitallhhAreasProvincesProvinceCodeCitiesGetOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            options: CapitalCapitallhhAreasProvincesProvinceCodeCitiesGetOptions | AnyDict,
            /,
            **more: Unpack[CapitalCapitallhhAreasProvincesProvinceCodeCitiesGetOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, province_code: str | int, **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: CapitalCapitallhhAreasProvincesProvinceCodeCitiesGetOptions,
            /,
            **more: Unpack[CapitalCapitallhhAreasProvincesProvinceCodeCitiesGetOptions]
        ) -> R: ...

class CapitalCapitallhhBanks(Place):
    """v3/capital/capitallhh/banks"""
    @property
    def corporateBanking(self) -> CapitalCapitallhhBanksCorporateBanking:
        """GET 查询支持对公业务的银行列表"""
    @property
    def personalBanking(self) -> CapitalCapitallhhBanksPersonalBanking:
        """GET 查询支持个人业务的银行列表"""
    @property
    def searchBanksByBankAccount(self) -> CapitalCapitallhhBanksSearchBanksByBankAccount:
        """GET 获取对私银行卡号开户银行"""
    @property
    def _bank_alias_code_(self) -> CapitalCapitallhhBanksBankAliasCode: ...

class CapitalCapitallhhBanksCorporateBanking(Place):
    """v3/capital/capitallhh/banks/corporate-banking"""
    @property
    def get(self) -> CapitalCapitallhhBanksCorporateBankingGet[Answer[CapitalCapitallhhBanksCorporateBankingGetAnswer]]:
        """查询支持对公业务的银行列表

        GET v3/capital/capitallhh/banks/corporate-banking
        https://pay.weixin.qq.com/doc/v3/partner/4012697626
        """
    @property
    def get_async(self) -> CapitalCapitallhhBanksCorporateBankingGet[Promise[Answer[CapitalCapitallhhBanksCorporateBankingGetAnswer]]]:
        """查询支持对公业务的银行列表"""
    @property
    def getAsync(self) -> CapitalCapitallhhBanksCorporateBankingGet[Promise[Answer[CapitalCapitallhhBanksCorporateBankingGetAnswer]]]:
        """查询支持对公业务的银行列表"""

class CapitalCapitallhhBanksCorporateBankingGetOptions(Options, total=False):
    query: CapitalCapitallhhBanksCorporateBankingGetQuery

class CapitalCapitallhhBanksCorporateBankingGetLooseOptions(Options, total=False):
    query: CapitalCapitallhhBanksCorporateBankingGetQuery | AnyDict

class CapitalCapitallhhBanksCorporateBankingGet(Verb[R]):
    """查询支持对公业务的银行列表

    GET v3/capital/capitallhh/banks/corporate-banking
    https://pay.weixin.qq.com/doc/v3/partner/4012697626
    """
    if MYPY:
        def __call__(
            self,
            options: CapitalCapitallhhBanksCorporateBankingGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[CapitalCapitallhhBanksCorporateBankingGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: CapitalCapitallhhBanksCorporateBankingGetQuery | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: CapitalCapitallhhBanksCorporateBankingGetLooseOptions | AnyDict,
            /,
            **more: Unpack[CapitalCapitallhhBanksCorporateBankingGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: CapitalCapitallhhBanksCorporateBankingGetQuery,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: CapitalCapitallhhBanksCorporateBankingGetOptions,
            /,
            **more: Unpack[CapitalCapitallhhBanksCorporateBankingGetOptions]
        ) -> R: ...

class CapitalCapitallhhBanksPersonalBanking(Place):
    """v3/capital/capitallhh/banks/personal-banking"""
    @property
    def get(self) -> CapitalCapitallhhBanksPersonalBankingGet[Answer[CapitalCapitallhhBanksPersonalBankingGetAnswer]]:
        """查询支持个人业务的银行列表

        GET v3/capital/capitallhh/banks/personal-banking
        https://pay.weixin.qq.com/doc/v3/partner/4012697583
        """
    @property
    def get_async(self) -> CapitalCapitallhhBanksPersonalBankingGet[Promise[Answer[CapitalCapitallhhBanksPersonalBankingGetAnswer]]]:
        """查询支持个人业务的银行列表"""
    @property
    def getAsync(self) -> CapitalCapitallhhBanksPersonalBankingGet[Promise[Answer[CapitalCapitallhhBanksPersonalBankingGetAnswer]]]:
        """查询支持个人业务的银行列表"""

class CapitalCapitallhhBanksPersonalBankingGetOptions(Options, total=False):
    query: CapitalCapitallhhBanksPersonalBankingGetQuery

class CapitalCapitallhhBanksPersonalBankingGetLooseOptions(Options, total=False):
    query: CapitalCapitallhhBanksPersonalBankingGetQuery | AnyDict

class CapitalCapitallhhBanksPersonalBankingGet(Verb[R]):
    """查询支持个人业务的银行列表

    GET v3/capital/capitallhh/banks/personal-banking
    https://pay.weixin.qq.com/doc/v3/partner/4012697583
    """
    if MYPY:
        def __call__(
            self,
            options: CapitalCapitallhhBanksPersonalBankingGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[CapitalCapitallhhBanksPersonalBankingGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: CapitalCapitallhhBanksPersonalBankingGetQuery | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: CapitalCapitallhhBanksPersonalBankingGetLooseOptions | AnyDict,
            /,
            **more: Unpack[CapitalCapitallhhBanksPersonalBankingGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: CapitalCapitallhhBanksPersonalBankingGetQuery,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: CapitalCapitallhhBanksPersonalBankingGetOptions,
            /,
            **more: Unpack[CapitalCapitallhhBanksPersonalBankingGetOptions]
        ) -> R: ...

class CapitalCapitallhhBanksSearchBanksByBankAccount(Place):
    """v3/capital/capitallhh/banks/search-banks-by-bank-account"""
    @property
    def get(self) -> CapitalCapitallhhBanksSearchBanksByBankAccountGet[Answer[CapitalCapitallhhBanksSearchBanksByBankAccountGetAnswer]]:
        """获取对私银行卡号开户银行

        GET v3/capital/capitallhh/banks/search-banks-by-bank-account
        https://pay.weixin.qq.com/doc/v3/partner/4012697541
        headers: Wechatpay-Serial
        """
    @property
    def get_async(self) -> CapitalCapitallhhBanksSearchBanksByBankAccountGet[Promise[Answer[CapitalCapitallhhBanksSearchBanksByBankAccountGetAnswer]]]:
        """获取对私银行卡号开户银行"""
    @property
    def getAsync(self) -> CapitalCapitallhhBanksSearchBanksByBankAccountGet[Promise[Answer[CapitalCapitallhhBanksSearchBanksByBankAccountGetAnswer]]]:
        """获取对私银行卡号开户银行"""

class CapitalCapitallhhBanksSearchBanksByBankAccountGetOptions(Options, total=False):
    query: CapitalCapitallhhBanksSearchBanksByBankAccountGetQuery

class CapitalCapitallhhBanksSearchBanksByBankAccountGetLooseOptions(Options, total=False):
    query: CapitalCapitallhhBanksSearchBanksByBankAccountGetQuery | AnyDict

class CapitalCapitallhhBanksSearchBanksByBankAccountGet(Verb[R]):
    """获取对私银行卡号开户银行

    GET v3/capital/capitallhh/banks/search-banks-by-bank-account
    https://pay.weixin.qq.com/doc/v3/partner/4012697541
    headers: Wechatpay-Serial
    """
    if MYPY:
        def __call__(
            self,
            options: CapitalCapitallhhBanksSearchBanksByBankAccountGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[CapitalCapitallhhBanksSearchBanksByBankAccountGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: CapitalCapitallhhBanksSearchBanksByBankAccountGetQuery | AnyDict,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: CapitalCapitallhhBanksSearchBanksByBankAccountGetLooseOptions | AnyDict,
            /,
            **more: Unpack[CapitalCapitallhhBanksSearchBanksByBankAccountGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: CapitalCapitallhhBanksSearchBanksByBankAccountGetQuery,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: CapitalCapitallhhBanksSearchBanksByBankAccountGetOptions,
            /,
            **more: Unpack[CapitalCapitallhhBanksSearchBanksByBankAccountGetOptions]
        ) -> R: ...

class CapitalCapitallhhBanksBankAliasCode(Place):
    """v3/capital/capitallhh/banks/{bank_alias_code}"""
    @property
    def branches(self) -> CapitalCapitallhhBanksBankAliasCodeBranches:
        """GET 查询支行列表"""

class CapitalCapitallhhBanksBankAliasCodeBranches(Place):
    """v3/capital/capitallhh/banks/{bank_alias_code}/branches"""
    @property
    def get(self) -> CapitalCapitallhhBanksBankAliasCodeBranchesGet[Answer[CapitalCapitallhhBanksBankAliasCodeBranchesGetAnswer]]:
        """查询支行列表

        GET v3/capital/capitallhh/banks/{bank_alias_code}/branches
        https://pay.weixin.qq.com/doc/v3/partner/4012697673
        """
    @property
    def get_async(self) -> CapitalCapitallhhBanksBankAliasCodeBranchesGet[Promise[Answer[CapitalCapitallhhBanksBankAliasCodeBranchesGetAnswer]]]:
        """查询支行列表"""
    @property
    def getAsync(self) -> CapitalCapitallhhBanksBankAliasCodeBranchesGet[Promise[Answer[CapitalCapitallhhBanksBankAliasCodeBranchesGetAnswer]]]:
        """查询支行列表"""

class CapitalCapitallhhBanksBankAliasCodeBranchesGetOptions(Options, total=False):
    query: CapitalCapitallhhBanksBankAliasCodeBranchesGetQuery
    bank_alias_code: str | int

class CapitalCapitallhhBanksBankAliasCodeBranchesGetLooseOptions(Options, total=False):
    query: CapitalCapitallhhBanksBankAliasCodeBranchesGetQuery | AnyDict
    bank_alias_code: str | int

class CapitalCapitallhhBanksBankAliasCodeBranchesGet(Verb[R]):
    """查询支行列表

    GET v3/capital/capitallhh/banks/{bank_alias_code}/branches
    https://pay.weixin.qq.com/doc/v3/partner/4012697673
    """
    if MYPY:
        def __call__(
            self,
            options: CapitalCapitallhhBanksBankAliasCodeBranchesGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[CapitalCapitallhhBanksBankAliasCodeBranchesGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: CapitalCapitallhhBanksBankAliasCodeBranchesGetQuery | AnyDict,
            bank_alias_code: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: CapitalCapitallhhBanksBankAliasCodeBranchesGetLooseOptions | AnyDict,
            /,
            **more: Unpack[CapitalCapitallhhBanksBankAliasCodeBranchesGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(
            self,
            *,
            query: CapitalCapitallhhBanksBankAliasCodeBranchesGetQuery,
            bank_alias_code: str | int,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: CapitalCapitallhhBanksBankAliasCodeBranchesGetOptions,
            /,
            **more: Unpack[CapitalCapitallhhBanksBankAliasCodeBranchesGetOptions]
        ) -> R: ...

class Data(TypedDict):
    province_name: str
    """省份名称"""
    province_code: int
    """省份编码"""

class CapitalCapitallhhAreasProvincesGetAnswer(TypedDict):
    data: NotRequired[list[Data]]
    """省份列表"""
    total_count: int
    """查询数据总条数"""

class CapitalCapitallhhAreasProvincesProvinceCodeCitiesGetAnswerData(TypedDict):
    city_name: str
    """城市名称"""
    city_code: int
    """城市编码"""

class CapitalCapitallhhAreasProvincesProvinceCodeCitiesGetAnswer(TypedDict):
    data: NotRequired[list[CapitalCapitallhhAreasProvincesProvinceCodeCitiesGetAnswerData]]
    """城市列表"""
    total_count: int
    """查询数据总条数"""

class CapitalCapitallhhBanksCorporateBankingGetQuery(TypedDict):
    offset: NotRequired[int | str | None]
    """本次查询偏移量"""
    limit: int | str
    """本次请求最大查询条数"""

class CapitalCapitallhhBanksCorporateBankingGetAnswerData(TypedDict):
    bank_alias: str
    """银行别名"""
    bank_alias_code: str
    """银行别名编码"""
    account_bank: str
    """开户银行"""
    account_bank_code: int
    """开户银行编码"""
    need_bank_branch: bool
    """是否需要填写支行"""

class Links(TypedDict):
    next: NotRequired[str]
    """下一页链接"""
    prev: NotRequired[str]
    """上一页链接"""
    self: NotRequired[str]
    """当前链接"""

class CapitalCapitallhhBanksCorporateBankingGetAnswer(TypedDict):
    total_count: int
    """查询数据总条数"""
    count: int
    """本次查询数据条数"""
    data: NotRequired[list[CapitalCapitallhhBanksCorporateBankingGetAnswerData]]
    """银行列表"""
    offset: int
    """本次查询偏移量"""
    links: Links
    """分页链接"""

class CapitalCapitallhhBanksSearchBanksByBankAccountGetQuery(TypedDict):
    account_number: str | Sensitive
    """银行卡号"""

class CapitalCapitallhhBanksSearchBanksByBankAccountGetAnswer(TypedDict):
    total_count: int
    """查询数据总条数"""
    data: NotRequired[list[CapitalCapitallhhBanksCorporateBankingGetAnswerData]]
    """银行列表"""

class CapitalCapitallhhBanksBankAliasCodeBranchesGetQuery(TypedDict):
    city_code: int | str
    """城市编码"""
    offset: NotRequired[int | str | None]
    """本次查询偏移量"""
    limit: int | str
    """本次请求最大查询条数"""

class CapitalCapitallhhBanksBankAliasCodeBranchesGetAnswerData(TypedDict):
    bank_branch_name: str
    """开户银行支行名称"""
    bank_branch_id: str
    """开户银行支行联行号"""

class CapitalCapitallhhBanksBankAliasCodeBranchesGetAnswer(TypedDict):
    total_count: int
    """查询数据总条数"""
    count: int
    """本次查询条数"""
    data: NotRequired[list[CapitalCapitallhhBanksBankAliasCodeBranchesGetAnswerData]]
    """支行列表"""
    offset: int
    """本次查询偏移量"""
    links: Links
    """分页链接"""
    account_bank: str
    """开户银行"""
    account_bank_code: int
    """开户银行编码"""
    bank_alias: str
    """银行别名"""
    bank_alias_code: str
    """银行别名编码"""

class CapitalCapitallhhBanksPersonalBankingGetQuery(CapitalCapitallhhBanksCorporateBankingGetQuery): ...

class CapitalCapitallhhBanksPersonalBankingGetAnswer(CapitalCapitallhhBanksCorporateBankingGetAnswer): ...
