import { codeFile } from '../code/code-file';
import { code } from '../nodes/flow';
import { readPages } from '../nodes/http';
import { readAnswers } from '../nodes/http-answers';
import type { HoldSource } from './hold-source';

const ACCOUNT = { system: 'zendeskApi' } as const;

/** https://developer.zendesk.com/documentation/webhooks/verifying/ */
export const zendesk: HoldSource = {
	name: 'Zendesk',
	path: 'dunning-zendesk',
	header: 'x-zendesk-webhook-signature',
	timed: true,
	encoding: 'base64',
	signedText: 'zendesk-signed-text',
	changes: 'zendesk',
	whatToSet: 'In Zendesk create a webhook with this address and the events of tickets (*created*, *status changed*, *requester changed*, *deleted*). Its signing secret goes into the **Crypto** account of *Signature* as the HMAC secret; your **Zendesk** account into *Changed lately* and *Read tickets*; your subdomain into **Settings**.',
	settings: { subdomain: 'your-company', lookBackDays: 2, asOf: '' },
	reader: 'zendesk',
	reading: {
		system: 'zendesk',
		drawLately(canvas, { column, row }) {
			const what = canvas.add('What to search', code(codeFile('holds/zendesk-lately')), { column, row });
			const lately = canvas.add(
				'Changed lately',
				readPages(ACCOUNT, { parameters: { 'page[after]': '={{ $response.body?.meta?.after_cursor }}' }, lastPage: '={{ !$response.body?.meta?.has_more }}' }),
				{ column: column + 1, row },
			);
			canvas.chain(what, lately);
			return { first: what, last: lately, failing: [{ node: lately, output: 1 }] };
		},
		drawRead(canvas, { column, row }) {
			const what = canvas.add('What to read', code(codeFile('holds/zendesk-read')), { column, row });
			const read = canvas.add('Read tickets', readAnswers(ACCOUNT), { column: column + 1, row });
			const together = canvas.add('Put together', code(codeFile('holds/zendesk-together')), { column: column + 4, row });
			canvas.chain(what, read, together);
			return { first: what, last: together, failing: [{ node: read, output: 1 }] };
		},
	},
};
