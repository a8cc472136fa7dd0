/** A mail of a customer, as their mail program writes it; without `inReplyTo` it stands alone. */
export interface ReplyMail {
	id: string;
	from: string;
	subject: string;
	/** As RFC 5322 has it. */
	date: string;
	text: string;
	inReplyTo?: string;
}

export function replyMail({ id, from, subject, date, text, inReplyTo }: ReplyMail): string {
	return [
		...head({ id, from, subject: `${inReplyTo ? 'Re: ' : ''}${subject.replace(/[^ -~]/g, '')}`, date }),
		...(inReplyTo ? [`In-Reply-To: ${inReplyTo}`, `References: ${inReplyTo}`] : []),
		'Content-Type: text/plain; charset=utf-8',
		'',
		text,
		'',
		'On Fri, 20 Nov 2026 at 16:30, Nordwind Supplies <accounts@nordwind-supplies.example> wrote:',
		'> Good afternoon,',
		'> we remind you of the invoice.',
		'',
	].join('\n');
}

/** A report of non-delivery (RFC 3464) on the mail `messageId` to `recipient`: there is no such mailbox. */
export function bounceMail({ id, recipient, messageId, date }: { id: string; recipient: string; messageId: string; date: string }): string {
	const boundary = `report-${id}`;
	return [
		...head({ id, from: 'Mail Delivery System <MAILER-DAEMON@mx.example>', subject: 'Undelivered Mail Returned to Sender', date }),
		'Auto-Submitted: auto-replied',
		`Content-Type: multipart/report; report-type=delivery-status; boundary="${boundary}"`,
		'',
		`--${boundary}`,
		'Content-Type: text/plain; charset=us-ascii',
		'',
		'I am sorry to have to inform you that your message could not be delivered.',
		`<${recipient}>: host mx.example said: 550 5.1.1 User unknown (in reply to RCPT TO command)`,
		'',
		`--${boundary}`,
		'Content-Type: message/delivery-status',
		'',
		'Reporting-MTA: dns; mx.example',
		'',
		`Final-Recipient: rfc822; ${recipient}`,
		'Action: failed',
		'Status: 5.1.1',
		'Diagnostic-Code: smtp; 550 5.1.1 User unknown',
		'',
		`--${boundary}`,
		'Content-Type: text/rfc822-headers',
		'',
		`Message-ID: ${messageId}`,
		`To: ${recipient}`,
		'',
		`--${boundary}--`,
		'',
	].join('\n');
}

function head({ id, from, subject, date }: { id: string; from: string; subject: string; date: string }): string[] {
	return [`From: ${from}`, 'To: accounts@nordwind-supplies.example', `Subject: ${subject}`, `Date: ${date}`, `Message-ID: <${id}@customer.example>`, 'MIME-Version: 1.0'];
}
