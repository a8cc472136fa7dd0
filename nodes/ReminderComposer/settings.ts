import { NodeOperationError, type IDataObject, type IExecuteFunctions } from 'n8n-workflow';

import { parseTimeZone } from '../../domain/calendar/time-zone';
import { isChannel } from '../../domain/model/channel';
import { INDUSTRIES, type Industry } from '../../domain/message/catalogue/format';
import { settingProblem } from '../../domain/message/check-settings';
import type { Occasion, Settings } from '../../domain/message/settings';
import { readAsOf } from '../wires/as-of';
import { options as optionsProperty } from './properties/options';

/** The node's parameters as the domain takes them, read once for all items; stops the node where one cannot be used. */
export function readSettings(context: IExecuteFunctions): Settings {
	const options = context.getNodeParameter('options', 0, {}) as IDataObject;
	const text = (name: string): string | undefined => {
		const value = options[name];
		return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
	};
	const channel = text('channel');
	const address = text('address');
	const settings: Settings = {
		asOf: readAsOf(context),
		zone: zoneOf(context.getTimezone()),
		language: text('language') ?? 'en',
		channel: isChannel(channel) ? channel : undefined,
		occasion: context.getNodeParameter('message', 0, 'from_reminder') as Occasion,
		address: address === 'formal' || address === 'informal' ? address : 'auto',
		industry: industryOf(text('industry')),
		companyName: text('companyName'),
		senderName: text('senderName'),
		signature: text('signature'),
		colour: text('colour'),
		logoUrl: text('logoUrl'),
		fromEmail: text('fromEmail'),
		replyTo: text('replyTo'),
		contactEmail: text('contactEmail'),
		contactPhone: text('contactPhone'),
		companyAddress: text('companyAddress'),
		companyCountry: text('companyCountry'),
		bankDetails: text('bankDetails'),
		unsubscribeUrl: text('unsubscribeUrl'),
		portalUrl: text('portalUrl'),
		ownerEmail: text('ownerEmail'),
	};
	const problem = settingProblem(settings);
	if (problem) throw new NodeOperationError(context.getNode(), `'${displayNameOf(problem.setting)}' is "${problem.found.slice(0, 80)}". Expected ${problem.expected}.`);
	return settings;
}

// A zone that is none of a place (a server's "Etc/UTC") shifts dates in the texts by hours at most; it is no reason to stop.
function zoneOf(name: string): Settings['zone'] {
	return parseTimeZone(name) ?? parseTimeZone('UTC') ?? ('UTC' as Settings['zone']);
}

function industryOf(name: string | undefined): Industry {
	return INDUSTRIES.find((industry) => industry === name) ?? 'general';
}

function displayNameOf(setting: string): string {
	const entry = optionsProperty.options?.find(({ name }) => name === setting);
	return entry && 'displayName' in entry ? entry.displayName : setting;
}
