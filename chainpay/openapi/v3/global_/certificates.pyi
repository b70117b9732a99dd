# Written by `python -m tools.catalog` from the facts of the catalog; not to be edited.
# pyright: reportRedeclaration=false

from typing import Literal, TypedDict, Unpack, overload
from chainpay import Promise
from chainpay.openapi.base import MYPY, Answer, AnyDict, Options, Place, R, Verb

class Certificates(Place):
    """v3/global/certificates"""
    @property
    def get(self) -> CertificatesGet[Answer[CertificatesGetAnswer]]:
        """获取平台证书列表

        GET v3/global/certificates
        https://pay.weixin.qq.com/doc/global/v3/zh/4013013878
        base_uri: https://apihk.mch.weixin.qq.com/
        """
    @property
    def get_async(self) -> CertificatesGet[Promise[Answer[CertificatesGetAnswer]]]:
        """获取平台证书列表"""
    @property
    def getAsync(self) -> CertificatesGet[Promise[Answer[CertificatesGetAnswer]]]:
        """获取平台证书列表"""

class CertificatesGet(Verb[R]):
    """获取平台证书列表

    GET v3/global/certificates
    https://pay.weixin.qq.com/doc/global/v3/zh/4013013878
    base_uri: https://apihk.mch.weixin.qq.com/
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
