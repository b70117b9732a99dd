// A shop with wechatpay-axios-plugin as it is installed. It reads its settings from its standard input, as JSON, goes
// the whole way of a payment with both APIs, and prints what came of each step. tests/foreign/test_axios_plugin.py runs it.
const fs = require('fs');
const http = require('http');
const zlib = require('zlib');
const { Aes: { AesEcb, AesGcm }, Formatter, Hash, Multipart, Rsa, Transformer, Wechatpay } = require('wechatpay-axios-plugin');

const settings = JSON.parse(fs.readFileSync(0, 'utf8'));
const { certs, baseURL, mchid, serial, privateKey, apiv3_key, secret, appid, transfer, logo, day } = settings;
const wxpay = new Wechatpay({ mchid, serial, privateKey, certs, baseURL, secret });
const [platformSerial] = Object.keys(certs);
const v2 = { appid, mch_id: mchid };

// What it receives: each callback is verified and decrypted by the plugin, and answered.

const received = {};
const waiting = {};

function keep(name, resource) {
  received[name] = resource;
  (waiting[name] || (() => {}))();
}

function arrival(name) {
  return name in received ? undefined : new Promise((resolve) => { waiting[name] = resolve; });
}

function receive(headers, body) {
  const { 'wechatpay-timestamp': timestamp, 'wechatpay-nonce': nonce, 'wechatpay-signature': signature } = headers;
  const key = Rsa.from(certs[headers['wechatpay-serial']], Rsa.KEY_TYPE_PUBLIC);
  if (!Rsa.verify(Formatter.response(timestamp, nonce, body), signature, key)) { throw new Error('a wrong signature'); }
  const { event_type: type, resource } = JSON.parse(body);
  keep(type, JSON.parse(AesGcm.decrypt(resource.ciphertext, apiv3_key, resource.nonce, resource.associated_data)));
}

function receiveV2(body) {
  const fields = Transformer.toObject(body);
  if (fields.req_info) {
    keep('refund', Transformer.toObject(AesEcb.decrypt(fields.req_info, Hash.md5(secret))));
    return;
  }
  if (!Hash.equals(Hash.sign(Hash.ALGO_MD5, fields, secret), fields.sign)) { throw new Error('a wrong sign'); }
  keep('payment', fields);
}

const server = http.createServer((request, response) => {
  let body = '';
  request.setEncoding('utf8');
  request.on('data', (piece) => { body += piece; });
  request.on('end', () => {
    if (request.url === '/v2') {
      receiveV2(body);
      response.end(Transformer.toXml({ return_code: 'SUCCESS' }));
    } else {
      receive(request.headers, body);
      response.writeHead(204).end();
    }
  });
});

// What it sends.

function control(act, number) {
  const headers = { 'Content-Type': 'application/json' };
  return fetch(`${baseURL}-/api/${act}`, { method: 'POST', headers, body: JSON.stringify({ number }) });
}

const steps = (shop) => ({
  place: () => wxpay.v3.pay.transactions.native.post({
    mchid, appid, out_trade_no: 'ORDER-0001', description: '一本书', notify_url: `${shop}/v3`, amount: { total: 100 },
  }),
  query: () => wxpay.v3.pay.transactions.outTradeNo.$out_trade_no$.get({ params: { mchid }, out_trade_no: 'ORDER-0001' }),
  pay: async () => {
    await control('pay', 'ORDER-0001');
    await arrival('TRANSACTION.SUCCESS');
    return { data: received['TRANSACTION.SUCCESS'] };
  },
  refund: async () => {
    const { data } = await wxpay.v3.refund.domestic.refunds.post({
      out_trade_no: 'ORDER-0001', out_refund_no: 'REFUND-0001', notify_url: `${shop}/v3`,
      amount: { refund: 30, total: 100, currency: 'CNY' },
    });
    await arrival('REFUND.SUCCESS');
    return { data: [data, received['REFUND.SUCCESS']] };
  },
  bill: async () => {
    const { data } = await wxpay.v3.bill.tradebill.get({ params: { bill_date: day, bill_type: 'ALL', tar_type: 'GZIP' } });
    const asItIs = await wxpay.client.v3.get(data.download_url).catch((error) => error.code);
    const params = Object.fromEntries(new URL(data.download_url).searchParams);
    const file = await wxpay.v3.billdownload.file.get({ params, responseType: 'arraybuffer' });
    const content = zlib.gunzipSync(file.data);
    const { rows } = Formatter.castCsvBill(content);
    return { data: { isWhole: Hash.sha1(content) === data.hash_value, rows, asItIs } };
  },
  upload: () => {
    const file = Buffer.from(logo, 'base64');
    const meta = { filename: 'logo.png', sha256: Hash.sha256(file) };
    const form = new Multipart();
    form.append('meta', JSON.stringify(meta));
    form.append('file', file, meta.filename);
    return wxpay.v3.merchant.media.upload.post(form.getBuffer(), { meta, headers: form.getHeaders() });
  },
  transfer: async () => {
    const user_name = Rsa.encrypt('张三', certs[platformSerial]);
    const headers = { 'Wechatpay-Serial': platformSerial };
    await wxpay.v3.fundApp.mchTransfer.transferBills.post({ ...transfer, appid, user_name }, { headers });
    const path = 'v3/fund-app/mch-transfer/transfer-bills/out-bill-no/{out_bill_no}';
    const { data } = await wxpay.chain(path).get({ out_bill_no: transfer.out_bill_no });
    return { data: { ...data, user_name: Rsa.decrypt(data.user_name, privateKey) } };
  },
  placeV2: () => wxpay.v2.pay.unifiedorder.post({
    ...v2, out_trade_no: 'ORDER-0002', body: '一本书', total_fee: 100, spbill_create_ip: '127.0.0.1',
    notify_url: `${shop}/v2`, trade_type: 'NATIVE', product_id: '1',
  }),
  payV2: async () => {
    await control('pay', 'ORDER-0002');
    await arrival('payment');
    return { data: received.payment };
  },
  queryV2: () => wxpay.v2.pay.orderquery.post({ ...v2, out_trade_no: 'ORDER-0002', sign_type: 'HMAC-SHA256' }),
  refundV2: async () => {
    await wxpay.v2.secapi.pay.refund.post({
      ...v2, out_trade_no: 'ORDER-0002', out_refund_no: 'REFUND-0002', total_fee: 100, refund_fee: 30,
      notify_url: `${shop}/v2`,
    }, { security: true });
    await arrival('refund');
    return { data: received.refund };
  },
});

server.listen(0, '127.0.0.1', async () => {
  const results = {};
  try {
    for (const [name, step] of Object.entries(steps(`http://127.0.0.1:${server.address().port}`))) {
      results[name] = (await step()).data;
    }
    console.log(JSON.stringify(results));
    process.exit(0);
  } catch (error) {
    console.error(Object.keys(results), error.message, error.response && error.response.data);
    process.exit(1);
  }
});
