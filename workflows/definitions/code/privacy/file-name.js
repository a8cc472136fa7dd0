// The record as a file that people and programs can read.
const record = $input.first().json;
const name = `dunning-${String(record.customerId).replace(/[^\w.-]/g, '_').slice(0, 60)}-${record.exportedAt.slice(0, 10)}.json`;
const data = await this.helpers.prepareBinaryData(Buffer.from(JSON.stringify(record, null, 2), 'utf8'), name, 'application/json');
const { intact, events, breaks } = record.verification;
const verified = intact ? `All ${events} events are as they were written.` : `${breaks.length} of ${events} events are not as they were written: see "verification" in the file.`;
return [{ json: { name, verified }, binary: { data } }];
