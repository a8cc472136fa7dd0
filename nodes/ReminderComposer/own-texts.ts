import type { IExecuteFunctions } from 'n8n-workflow';

import { OWN_CHANNELS, type OwnTexts } from '../../domain/message/own/own-template';

/** The owner's templates and partials as they stand in the panel. */
export function readOwnTexts(context: IExecuteFunctions): OwnTexts {
	return {
		templates: rowsOf(context, 'templates', 'template').map((row) => ({
			tier: row('tier').trim(),
			language: row('language'),
			channel: OWN_CHANNELS.find((channel) => channel === row('channel')) ?? 'mail',
			subject: row('subject'),
			text: row('text'),
		})),
		partials: rowsOf(context, 'partials', 'partial').map((row) => ({ name: row('name').trim(), language: row('language'), text: row('text') })),
	};
}

type Row = (field: string) => string;

function rowsOf(context: IExecuteFunctions, collection: string, entry: string): Row[] {
	const stored: unknown = context.getNode().parameters[collection];
	const list: unknown = isObject(stored) ? stored[entry] : [];
	const rows: unknown[] = Array.isArray(list) ? list : [];
	return rows.map((row, index) => (field) => {
		const written = isObject(row) ? row[field] : undefined;
		if (typeof written !== 'string') return '';
		if (!written.startsWith('=')) return written;
		// The editor turns a pasted "{{amount}}" into an expression. Without anything of n8n's in it, it is still a template.
		if (!N8N_EXPRESSION.test(written)) return written.slice(1);
		return String(context.getNodeParameter(`${collection}.${entry}[${index}].${field}`, 0, ''));
	});
}

const N8N_EXPRESSION = /\{\{[^{}]*[$(][^{}]*\}\}/;

function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
