// https://developers.hubspot.com/docs/apps/legacy-apps/authentication/validating-requests (v3): method, address, body, time.
const { headers, webhookUrl } = $input.first().json;
const raw = (await this.helpers.getBinaryDataBuffer(0, 'data')).toString('utf8');
const milliseconds = String(headers['x-hubspot-request-timestamp'] ?? '');
return [{ json: { raw, time: Number(milliseconds) / 1000, signatures: [String(headers['HEADER'] ?? '').trim()], signed: `POST${webhookUrl}${raw}${milliseconds}` } }];
