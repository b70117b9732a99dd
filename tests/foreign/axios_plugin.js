// A merchant's program with wechatpay-axios-plugin as it is installed. It reads what to do from its standard input, as
// JSON, and prints what came of each step. tests/foreign/test_axios_plugin.py runs it.
const fs = require('fs');
const { Aes: { AesGcm }, Formatter, Hash: { sha256 }, Multipart, Rsa, Wechatpay } = require('wechatpay-axios-plugin');

const { steps, callback, certs, baseURL, mchid, serial, privateKey, secret } = JSON.parse(fs.readFileSync(0, 'utf8'));
const wxpay = new Wechatpay({ mchid, serial, privateKey, certs, baseURL });
const number = { out_trade_no: 'ORDER-0001' };

const STEPS = {
  place: () => wxpay.chain('v3/pay/transactions/native').post({
    mchid, ...number, appid: 'wxd678efh567hg6787', description: '一本书', notify_url: 'https://example.com/notify', amount: { total: 100 },
  }),
  query: () => wxpay.chain('v3/pay/transactions/out-trade-no/{out_trade_no}').get({ params: { mchid }, ...number }),
  refund: () => wxpay.chain('v3/refund/domestic/refunds').post({
    ...number, out_refund_no: 'REFUND-0001', amount: { refund: 30, total: 100, currency: 'CNY' },
  }),
  upload: () => {
    const file = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');
    const meta = { filename: 'logo.png', sha256: sha256(file) };
    const form = new Multipart();
    form.append('meta', JSON.stringify(meta));
    form.append('file', file, meta.filename);
    return wxpay.chain('v3/merchant/media/upload').post(form.getBuffer(), { meta, headers: form.getHeaders() });
  },
  receive: async () => {
    const { headers, body } = callback;
    const message = Formatter.response(headers['Wechatpay-Timestamp'], headers['Wechatpay-Nonce'], body);
    const isValid = Rsa.verify(message, headers['Wechatpay-Signature'], certs[headers['Wechatpay-Serial']]);
    const { resource: { ciphertext, nonce, associated_data: data } } = JSON.parse(body);
    return { status: isValid, data: JSON.parse(AesGcm.decrypt(ciphertext, secret, nonce, data)) };
  },
};

(async () => {
  const results = {};
  for (const step of steps) {
    const { status, data } = await STEPS[step]();
    results[step] = { status, data };
  }
  console.log(JSON.stringify(results));
})().catch((error) => {
  console.error(error.message, error.response && error.response.data);
  process.exit(1);
});
