import { sendWhatIsDue } from './02-send-what-is-due';
import { approvalDesk } from './03-approval-desk';
import { replies } from './04-replies';
import type { Canvas } from './canvas/canvas';
import { SENDERS } from './channels';
import { senderWorkflow } from './channels/sender';
import { MAILERS } from './nodes/mailers';
import type { Store } from './nodes/store';
import { REPLY_TRIGGERS } from './replies/triggers';

/** The workflows that send and that deal with people, by the name of their file. */
export function actingWorkflows(store: Store): Record<string, Canvas> {
	const sending = MAILERS.map((mailer) => [`02-send-what-is-due${mailer.name ? `-${mailer.name.toLowerCase()}` : ''}`, sendWhatIsDue(store, mailer)] as const);
	const senders = SENDERS.map((sender) => [`02-channel-${sender.file}`, senderWorkflow(store, sender)] as const);
	const answered = REPLY_TRIGGERS.map((trigger) => [`04-replies-${trigger.file}`, replies(store, trigger)] as const);
	return Object.fromEntries([...sending, ...senders, ['03-approval-desk', approvalDesk(store)] as const, ...answered]);
}
