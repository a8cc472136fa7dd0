import type { Customer } from '../../model/customer';
import type { ReachableChannel } from '../texts/format';

/** The channels that a customer may ask for: those on which there is an address of theirs. */
export function offeredChannels({ email, phone, street }: Customer): readonly ReachableChannel[] {
	return [
		...(email ? (['email'] as const) : []),
		...(phone ? (['sms', 'whatsapp', 'phone'] as const) : []),
		...(street ? (['letter'] as const) : []),
	];
}

/** The channels that a customer may stop alone; letters end only with everything. */
export function stoppableChannels(customer: Customer): readonly ReachableChannel[] {
	return offeredChannels(customer).filter((channel) => channel !== 'letter');
}
