import type { Saying } from './sayings';

/** When it comes about: with the first touch that is planned for the firm after it has had so many mails, or in the night after them. */
export interface Cue {
	afterMails: number;
	at: 'between planning and sending' | 'overnight';
}

/** The one thing that a firm does, besides being reminded. */
export type Story =
	| { kind: 'silence' }
	| { kind: 'pays'; cue: Cue }
	| { kind: 'answers'; cue: Cue; saying: Saying }
	/** The mail server refuses the next mail to them. */
	| { kind: 'mailbox is gone'; cue: Cue }
	/** A report of non-delivery comes back for the last mail. */
	| { kind: 'mail bounces'; cue: Cue };

export const SILENCE: Story = { kind: 'silence' };
