// What the sender has signed, from the bytes as they came: a body that was parsed and written again may differ.
const { headers } = $input.first().json;
const raw = (await this.helpers.getBinaryDataBuffer(0, 'data')).toString('utf8');
const header = String(headers['HEADER'] ?? '');
const parts = header.split(',').map((part) => part.trim().split(/=(.*)/s));
const time = parts.find(([name]) => name === 't')?.[1] ?? '';
const signatures = TIMED ? parts.filter(([name]) => name === 'v1').map(([, value]) => value) : [header.trim()];
return [{ json: { raw, time, signatures, signed: TIMED ? `${time}.${raw}` : raw } }];
