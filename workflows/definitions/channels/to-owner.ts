import type { NodeSpec } from '../canvas/canvas';
import { settingsNode } from '../nodes/flow';
import { MAILERS, type Mailer } from '../nodes/mailers';
import { TO_SEND, type Sender } from './sender';

const OUTLETS = ['owner', 'phone'] as const;
const TO_WHOM = 'what waits for a person, the forewarning of the day, and phone calls with their script';
const ONCE = { executeOnce: true, onError: 'continueErrorOutput' } as const;

// A call is a task for a person: who to call on which number, and the script.
const SUBJECT = `={{ ${TO_SEND}.channel === 'phone' ? 'Please call ' + ${TO_SEND}.customerName + ' on ' + ${TO_SEND}.recipient + ' (' + ${TO_SEND}.amountDue + ' ' + ${TO_SEND}.currency + ')' : ${TO_SEND}.subject }}`;
const TEXT = `={{ ${TO_SEND}.text }}`;

function toOwner(way: { file: string; title: string; whatToSet: string; settings?: Record<string, string>; node: string; messageId: string; spec: NodeSpec }): Sender {
	return {
		file: `owner-${way.file}`,
		title: `Tell the owner by ${way.title}`,
		outlets: OUTLETS,
		whatToSet: `${way.whatToSet} It brings ${TO_WHOM}.`,
		settings: way.settings ?? {},
		draw(canvas, from, { column, row }) {
			const notice = canvas.add('As a notice', settingsNode({ subject: SUBJECT, text: TEXT }), { column, row });
			const send = canvas.add(way.node, { ...way.spec, settings: ONCE }, { column: column + 1, row });
			canvas.chain(from, notice, send);
			return { send, messageId: way.messageId };
		},
	};
}

function byMail(mailer: Mailer): Sender {
	const settings = "$('Settings').first().json";
	return toOwner({
		file: mailer.name ? mailer.name.toLowerCase() : 'smtp',
		title: mailer.name || 'e-mail (SMTP)',
		whatToSet: `Choose ${mailer.account} on **Mail to the owner**; on **Settings**, enter who gets the mails.`,
		settings: { to: 'credit-control@nordwind-supplies.example', from: 'Dunning <accounts@nordwind-supplies.example>' },
		node: 'Mail to the owner',
		messageId: mailer.messageId,
		spec: mailer.send({ from: `${settings}.from`, to: `${settings}.to`, subject: '$json.subject', text: '$json.text', html: "''", replyTo: "''" }),
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
