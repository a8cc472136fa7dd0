/** The ways to reach a customer, in the contract's words. */
export const CHANNELS = ['email', 'sms', 'whatsapp', 'phone', 'letter', 'in_app'] as const;

export type Channel = (typeof CHANNELS)[number];

/** Whether `value` is one of the contract's channels. */
export function isChannel(value: unknown): value is Channel {
	return (CHANNELS as readonly unknown[]).includes(value);
}
