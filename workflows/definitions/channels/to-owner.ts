import type { NodeSpec } from '../canvas/canvas';
import { codeFile } from '../code/code-file';
import { HOLDS, code, ifHolds } from '../nodes/flow';
import { MAILERS, type Mailer } from '../nodes/mailers';
import type { Sender } from './sender';

const OUTLETS = ['owner', 'phone'] as const;
const TO_WHOM = 'what waits for a person, the forewarning of the day, the report of the week, and phone calls with their script';
const ONCE = { executeOnce: true, onError: 'continueErrorOutput' } as const;

interface Way {
	file: string;
	title: string;
	whatToSet: string;
	settings?: Record<string, string>;
	node: string;
	messageId: string;
	spec: NodeSpec;
	/** What sends a notice with the file `page` instead; where there is nothing such, its text says where to look. */
	withPage?: { node: string; spec: NodeSpec };
}

function toOwner({ file, title, whatToSet, settings = {}, node, messageId, spec, withPage }: Way): Sender {
	return {
		file: `owner-${file}`,
		title: `Tell the owner by ${title}`,
		outlets: OUTLETS,
		whatToSet: `${whatToSet} It brings ${TO_WHOM}.`,
		settings,
		draw(canvas, from, { column, row }) {
			const notice = canvas.add('As a notice', code(codeFile('notice')), { column, row });
			canvas.wire(from, notice);
			if (!withPage) {
				const send = canvas.add(node, { ...spec, settings: ONCE }, { column: column + 1, row });
				canvas.wire(notice, send);
				return { send, messageId };
			}
			const hasPage = canvas.add('With a page?', ifHolds({ left: '={{ $binary.page !== undefined }}', operator: HOLDS }), { column: column + 1, row });
			const page = canvas.add(withPage.node, { ...withPage.spec, settings: ONCE }, { column: column + 2, row: row - 0.5 });
			const send = canvas.add(node, { ...spec, settings: ONCE }, { column: column + 2, row: row + 0.5 });
			canvas.chain(notice, hasPage, page);
			canvas.wire(hasPage, send, { output: 1 });
			return { send: [page, send], messageId };
		},
	};
}

function byMail(mailer: Mailer): Sender {
	const settings = "$('Settings').first().json";
	const mail = { from: `${settings}.from`, to: `${settings}.to`, subject: '$json.subject', text: '$json.text', html: '$json.html', replyTo: "''" };
	return toOwner({
		file: mailer.name ? mailer.name.toLowerCase() : 'smtp',
		title: mailer.name || 'e-mail (SMTP)',
		whatToSet: `Choose ${mailer.account} on **Mail to the owner** and on **Mail with the page**; on **Settings**, enter who gets the mails.`,
		settings: { to: 'credit-control@nordwind-supplies.example', from: 'Dunning <accounts@nordwind-supplies.example>' },
		node: 'Mail to the owner',
		messageId: mailer.messageId,
		spec: mailer.send(mail),
		withPage: { node: 'Mail with the page', spec: mailer.send({ ...mail, file: 'page' }) },
	});
}

const slack = toOwner({
	file: 'slack',
	title: 'Slack',
	whatToSet: 'Choose your Slack account on **Post to Slack**; on **Settings**, enter the channel, such as #credit-control, and invite the bot to it.',
	settings: { channel: '#credit-control' },
	node: 'Post to Slack',
	messageId: '={{ $json.message_timestamp ?? $json.ts }}',
	spec: {
		type: 'n8n-nodes-base.slack',
		typeVersion: 2.3,
		parameters: {
			resource: 'message',
			operation: 'post',
			select: 'channel',
			channelId: { __rl: true, mode: 'name', value: "={{ $('Settings').first().json.channel }}" },
			messageType: 'text',
			text: "={{ '*' + $json.subject.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign]) + '*\\n' + $json.text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign]) }}",
			otherOptions: { includeLinkToWorkflow: false, unfurl_links: false, unfurl_media: false },
		},
		webhook: true,
	},
});

const teams = toOwner({
	file: 'teams',
	title: 'Microsoft Teams',
	whatToSet: 'Choose your Microsoft account, the team and its channel on **Post to Teams**.',
	node: 'Post to Teams',
	messageId: '={{ $json.id }}',
	spec: {
		type: 'n8n-nodes-base.microsoftTeams',
		typeVersion: 2,
		parameters: {
			resource: 'channelMessage',
			operation: 'create',
			teamId: { __rl: true, mode: 'list', value: '' },
			channelId: { __rl: true, mode: 'list', value: '' },
			contentType: 'text',
			message: "={{ $json.subject + '\\n\\n' + $json.text }}",
			options: { includeLinkToWorkflow: false },
		},
		webhook: true,
	},
});

export const OWNER_SENDERS: readonly Sender[] = [...MAILERS.map(byMail), slack, teams];
