import { codeFile } from '../code/code-file';
import { code } from '../nodes/flow';
import { readAnswers, searchPages } from '../nodes/http-answers';
import type { HoldSource } from './hold-source';

const ACCOUNT = { system: 'hubspotAppToken' } as const;

/** https://developers.hubspot.com/docs/apps/legacy-apps/authentication/validating-requests */
export const hubspot: HoldSource = {
	name: 'HubSpot',
	path: 'dunning-hubspot',
	header: 'x-hubspot-signature-v3',
	timed: true,
	encoding: 'base64',
	signedText: 'hubspot-signed-text',
	changes: 'hubspot',
	whatToSet: 'In your HubSpot app subscribe this address to tickets (*created*, *deleted*, *hs_pipeline_stage* changed). The app\'s client secret goes into the **Crypto** account of *Signature* as the HMAC secret; its access token into *Changed lately*, *Read objects* and *Read whose*. Besides tickets a tick can hold: name the property of contacts and companies as *holdProperty*. If you keep our customer ids there, name that property as *customerIdProperty*.',
	settings: { holdProperty: '', customerIdProperty: '', lookBackDays: 2, asOf: '' },
	reader: 'hubspot',
	reading: {
		system: 'hubspot',
		drawLately(canvas, { column, row }) {
			const what = canvas.add('What to search', code(codeFile('holds/hubspot-lately')), { column, row });
			const lately = canvas.add(
				'Changed lately',
				searchPages(ACCOUNT, { after: '={{ $response.body?.paging?.next?.after }}', lastPage: '={{ !$response.body?.paging?.next?.after }}' }),
				{ column: column + 1, row },
			);
			canvas.chain(what, lately);
			return { first: what, last: lately, failing: [{ node: lately, output: 1 }] };
		},
		drawRead(canvas, { column, row }) {
			const what = canvas.add('What to read', code(codeFile('holds/hubspot-read')), { column, row });
			const read = canvas.add('Read objects', readAnswers(ACCOUNT), { column: column + 1, row });
			const whose = canvas.add('Whose?', code(codeFile('holds/hubspot-whose')), { column: column + 2, row });
			const people = canvas.add('Read whose', readAnswers(ACCOUNT), { column: column + 3, row });
			const together = canvas.add('Put together', code(codeFile('holds/hubspot-together')), { column: column + 4, row });
			canvas.chain(what, read, whose, people, together);
			return { first: what, last: together, failing: [{ node: read, output: 1 }, { node: people, output: 1 }] };
		},
	},
};
