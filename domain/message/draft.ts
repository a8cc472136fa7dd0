import type { Channel } from '../model/channel';
import type { DunningEvent } from '../model/event';
import type { Behaviour } from './facts/behaviour';
import type { Facts } from './facts/facts';
import type { OwnTemplate } from './own/own-template';
import type { Writer } from './writer';

/** A message before it is written: what it will say, to whom, how, and with whose words. */
export interface Draft {
	facts: Facts;
	behaviour: Behaviour;
	events: readonly DunningEvent[];
	/** For a colleague instead of the customer. */
	handOver: boolean;
	channel: Channel;
	to: string;
	writer: Writer;
	discreet: boolean;
	/** The owner's template, where there is one for this message. */
	own?: OwnTemplate;
}
