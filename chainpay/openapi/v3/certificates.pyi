# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, NotRequired, TypedDict, Unpack, overload
from chainpay import Promise
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class Certificates(Place):
    """v3/certificates"""
    @property
    def get(self) -> CertificatesGet[Answer[CertificatesGetAnswer]]:
        """获取平台证书列表

        GET v3/certificates
        https://pay.weixin.qq.com/doc/v3/merchant/4012551764
        """
    @property
    def get_async(self) -> CertificatesGet[Promise[Answer[CertificatesGetAnswer]]]:
        """获取平台证书列表"""
    @property
    def getAsync(self) -> CertificatesGet[Promise[Answer[CertificatesGetAnswer]]]:
        """获取平台证书列表"""

class CertificatesGetOptions(Options, total=False):
    query: CertificatesGetQuery

class CertificatesGetLooseOptions(Options, total=False):
    query: CertificatesGetQuery | AnyDict

class CertificatesGet(Verb[R]):
    """获取平台证书列表

    GET v3/certificates
    https://pay.weixin.qq.com/doc/v3/merchant/4012551764
    """
    if MYPY:
        def __call__(
            self,
            options: CertificatesGetLooseOptions | AnyDict = ...,
            /,
            **more: Unpack[CertificatesGetLooseOptions]
        ) -> R: ...
    else:
        @overload
        def __call__(
            self,
            *,
            query: CertificatesGetQuery | AnyDict = ...,
            **more: Unpack[Options]
        ) -> R: ...
        @overload
        def __call__(
            self,
            options: CertificatesGetLooseOptions | AnyDict,
            /,
            **more: Unpack[CertificatesGetLooseOptions]
        ) -> R: ...
        @overload
        def __call__(self, *, query: CertificatesGetQuery = ..., **more: Unpack[Options]) -> R: ...
        @overload
        def __call__(
            self,
            options: CertificatesGetOptions,
            /,
            **more: Unpack[CertificatesGetOptions]
        ) -> R: ...

class CertificatesGetQuery(TypedDict):
    algorithm_type: NotRequired[Literal["SM2", "RSA", "ALL"] | None]
    """平台证书算法类型"""

class EncryptCertificate(TypedDict):
    algorithm: str
    """加密证书的算法"""
    nonce: str
    """加密证书的随机串"""
    associated_data: Literal["certificate"]
    """加密证书的附加数据"""
    ciphertext: str
    """加密后的证书内容"""

class Data(TypedDict):
    serial_no: str
    """证书序列号"""
    effective_time: str
    """证书启用时间"""
    expire_time: str
    """证书弃用时间"""
    encrypt_certificate: EncryptCertificate
    """证书信息"""

class CertificatesGetAnswer(TypedDict):
    data: list[Data]
    """平台证书列表"""
