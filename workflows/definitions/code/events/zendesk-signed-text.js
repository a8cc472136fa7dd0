// https://developer.zendesk.com/documentation/webhooks/verifying/: the time as it is written, and the bytes of the body.
const { headers } = $input.first().json;
const raw = (await this.helpers.getBinaryDataBuffer(0, 'data')).toString('utf8');
const written = String(headers['x-zendesk-webhook-signature-timestamp'] ?? '');
return [{ json: { raw, time: Date.parse(written) / 1000, signatures: [String(headers['HEADER'] ?? '').trim()], signed: written + raw } }];
