import { checkList } from './00-check';
import { sendWhatIsDue } from './02-send-what-is-due';
import { approvalDesk } from './03-approval-desk';
import { replies } from './04-replies';
import { failedPaymentsStripe } from './05-failed-payments-stripe';
import { holds } from './05-holds';
import { payments } from './05-payments';
import { ownersWeek } from './06-owners-week';
import { receivablesReportPage } from './07-receivables-report';
import { customerPage } from './08-customer-page';
import { eraseCustomer, exportCustomer, retention } from './09-privacy';
import type { Canvas } from './canvas/canvas';
import { SENDERS, WRITE_BACK_SENDERS } from './channels';
import { senderWorkflow } from './channels/sender';
import { hubspot } from './holds/hubspot';
import { signedWebhook } from './holds/signed-webhook';
import { zendesk } from './holds/zendesk';
import { MAILERS } from './nodes/mailers';
import type { Store } from './nodes/store';
import { REPLY_TRIGGERS } from './replies/triggers';

/** The workflows that send and that deal with people, by the name of their file. */
export function actingWorkflows(store: Store): Record<string, Canvas> {
	const workflows: Record<string, Canvas> = { '00-check': checkList(store) };
	for (const mailer of MAILERS) workflows[`02-send-what-is-due${mailer.name ? `-${mailer.name.toLowerCase()}` : ''}`] = sendWhatIsDue(store, mailer);
	for (const sender of SENDERS) workflows[`02-channel-${sender.file}`] = senderWorkflow(store, sender);
	for (const sender of WRITE_BACK_SENDERS) workflows[`02-write-back-${sender.file}`] = senderWorkflow(store, sender);
	workflows['03-approval-desk'] = approvalDesk(store);
	for (const trigger of REPLY_TRIGGERS) workflows[`04-replies-${trigger.file}`] = replies(store, trigger);
	workflows['05-failed-payments-stripe'] = failedPaymentsStripe(store);
	workflows['05-payments'] = payments(store);
	for (const [file, source] of Object.entries({ hubspot, 'signed-webhook': signedWebhook, zendesk })) workflows[`05-holds-${file}`] = holds(store, source);
	workflows['06-owners-week'] = ownersWeek(store);
	workflows['07-receivables-report'] = receivablesReportPage(store);
	workflows['08-customer-page'] = customerPage(store);
	workflows['09-privacy-erase'] = eraseCustomer(store);
	workflows['09-privacy-export'] = exportCustomer(store);
	workflows['09-privacy-retention'] = retention(store);
	return workflows;
}
