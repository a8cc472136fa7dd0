import type { IExecuteFunctions } from 'n8n-workflow';

import { OWN_CHANNELS, type OwnTexts } from '../../domain/message/own/own-template';

type Row = Readonly<Record<string, unknown>>;

/**
 * The owner's templates and partials as they stand in the panel. Their texts are marked "no expression": n8n takes off the
 * "=" that its editor puts before a pasted "{{amount}}", and leaves the braces to us.
 */
export function readOwnTexts(context: IExecuteFunctions): OwnTexts {
	const rows = (path: string) => context.getNodeParameter(path, 0, []) as Row[];
	return {
		templates: rows('templates.template').map((row) => ({
			tier: text(row.tier).trim(),
			language: text(row.language),
			channel: OWN_CHANNELS.find((channel) => channel === row.channel) ?? 'mail',
			subject: text(row.subject),
			text: text(row.text),
		})),
		partials: rows('partials.partial').map((row) => ({ name: text(row.name).trim(), language: text(row.language), text: text(row.text) })),
	};
}

function text(value: unknown): string {
	return typeof value === 'string' ? value : '';
}
