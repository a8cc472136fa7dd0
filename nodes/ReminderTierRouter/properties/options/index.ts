import type { INodeProperties } from 'n8n-workflow';

import { highValueOption, minimumBalanceOption, minimumBalancesOption, netCreditsOption } from './balances';
import { chargesOption, consumerInterestOption, ratesOption } from './charges';
import { experimentOption } from './experiment';
import { costOfCapitalOption, maxDiscountOption, offersOption } from './offers';
import { outputsOption } from './outputs';
import {
	businessDaysOption,
	consolidateOption,
	maxPerWeekOption,
	sendHourOption,
	sendWindowEndOption,
	sendWindowStartOption,
	thankForOption,
	vipOption,
} from './sending';

/** What can be set beside the tiers. */
export const optionsProperty: INodeProperties = {
	displayName: 'Options',
	name: 'options',
	type: 'collection',
	placeholder: 'Add Option',
	default: {},
	options: [
		chargesOption,
		consolidateOption,
		consumerInterestOption,
		costOfCapitalOption,
		businessDaysOption,
		experimentOption,
		highValueOption,
		maxDiscountOption,
		minimumBalanceOption,
		minimumBalancesOption,
		netCreditsOption,
		offersOption,
		outputsOption,
		ratesOption,
		maxPerWeekOption,
		sendHourOption,
		sendWindowEndOption,
		sendWindowStartOption,
		thankForOption,
		vipOption,
	],
};
