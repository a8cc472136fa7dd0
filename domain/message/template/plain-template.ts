import { escapeHtml } from '../render/html-text';
import type { Medium } from './medium';
import { isBlock, isContent, isMustache, isPartial, isPath } from './parse';
import type { Render } from './render';

const BLOCKS: Readonly<Record<string, (value: (variables: unknown) => unknown, body: Render, otherwise: Render) => Render>> = {
	if: (value, body, otherwise) => (variables, message) => (holds(value(variables)) ? body : otherwise)(variables, message),
	unless: (value, body, otherwise) => (variables, message) => (holds(value(variables)) ? otherwise : body)(variables, message),
	each: (value, body, otherwise) => (variables, message) => {
		const rows = value(variables);
		return Array.isArray(rows) && rows.length > 0 ? rows.map((row) => body(row, message)).join('') : otherwise(variables, message);
	},
};

/**
 * A template that does no more than name variables and partials, ask whether there is a value, and go through rows: all of
 * the catalogue is so. It says what handlebars would say, without handlebars' setting up of every call, which costs more
 * than the text itself. Undefined for a template that uses more of the language: that is left to handlebars.
 */
export function plainTemplate(program: hbs.AST.Program, medium: Medium, partials: ReadonlyMap<string, Render>): Render | undefined {
	const parts: Render[] = [];
	for (const statement of program.body) {
		const part = partOf(statement, medium, partials);
		if (!part) return undefined;
		parts.push(part);
	}
	const [only] = parts;
	if (only && parts.length === 1) return only;
	return (variables, message) => {
		let said = '';
		for (const part of parts) said += part(variables, message);
		return said;
	};
}

function partOf(statement: hbs.AST.Statement, medium: Medium, partials: ReadonlyMap<string, Render>): Render | undefined {
	if (statement.type === 'CommentStatement') return () => '';
	if (isContent(statement)) return () => statement.value;
	if (isMustache(statement)) return statement.params.length > 0 || statement.hash ? undefined : valuePart(valueOf(statement.path), medium);
	if (isPartial(statement)) return partialPart(statement, partials);
	return isBlock(statement) ? blockPart(statement, medium, partials) : undefined;
}

function valuePart(value: ((variables: unknown) => unknown) | undefined, medium: Medium): Render | undefined {
	if (!value) return undefined;
	return medium === 'html' ? (variables) => escapeHtml(textOf(value(variables))) : (variables) => textOf(value(variables));
}

function partialPart({ name, params, hash, indent }: hbs.AST.PartialStatement, partials: ReadonlyMap<string, Render>): Render | undefined {
	if (!isPath(name) || params.length > 0 || hash || indent) return undefined;
	// Looked up when it is called: a partial may call one that is added after it.
	return (variables, message) => {
		const partial = partials.get(name.original);
		if (!partial) throw new Error(`The partial ${name.original} could not be found`);
		return partial(variables, message);
	};
}

function blockPart({ path, params, hash, program, inverse }: hbs.AST.BlockStatement, medium: Medium, partials: ReadonlyMap<string, Render>): Render | undefined {
	const block = Object.hasOwn(BLOCKS, path.original) ? BLOCKS[path.original] : undefined;
	const value = params.length === 1 && params[0] ? valueOf(params[0]) : undefined;
	if (!block || !value || hash || program.blockParams) return undefined;
	const body = plainTemplate(program, medium, partials);
	const otherwise = inverse ? plainTemplate(inverse, medium, partials) : () => '';
	return body && otherwise && block(value, body, otherwise);
}

// A variable by its own name, or the row itself; no way up, down or sideways.
function valueOf(node: hbs.AST.Node): ((variables: unknown) => unknown) | undefined {
	if (!isPath(node) || node.data || node.depth > 0 || node.parts.length > 1) return undefined;
	const [name] = node.parts;
	if (name === undefined) return (variables) => variables;
	if (Object.hasOwn(BLOCKS, name)) return undefined;
	return (variables) => (typeof variables === 'object' && variables !== null && Object.hasOwn(variables, name) ? (variables as Record<string, unknown>)[name] : undefined);
}

function textOf(value: unknown): string {
	return typeof value === 'string' ? value : value === undefined || value === null ? '' : String(value);
}

function holds(value: unknown): boolean {
	return Array.isArray(value) ? value.length > 0 : Boolean(value);
}
