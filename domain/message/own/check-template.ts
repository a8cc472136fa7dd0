import { isBlock, isContent, isMustache, isPartial, isPath, parseTemplate } from '../template/parse';
import { VARIABLES } from '../variable-names';
import { PARTIALS } from '../partial-names';
import { TemplateError } from './own-template';
import { didYouMean } from './did-you-mean';

const LONGEST_TEMPLATE = 20_000;
const DEEPEST_BLOCKS = 8;
const ROW_VARIABLES = new Set(['number', 'dueDate', 'amount', 'link']);
const BLOCKS = new Set(['if', 'unless', 'each', 'with']);

/** What a template calls, so that circles among partials can be found. */
export interface Calls {
	partials: readonly { name: string; line: number }[];
}

/**
 * Checks an own template before anything is written with it: it must be handlebars, name only variables and partials
 * that exist, and use no more of handlebars than a message needs. Throws a TemplateError that names the line.
 */
export function checkTemplate(name: string, source: string, ownPartials: ReadonlySet<string>): Calls {
	if (source.length > LONGEST_TEMPLATE) throw new TemplateError(name, undefined, `it has ${source.length} characters. At most ${LONGEST_TEMPLATE} are allowed.`);
	const partials: { name: string; line: number }[] = [];
	walk(parse(name, source), 0);
	return { partials };

	function walk(program: hbs.AST.Program, depth: number): void {
		if (depth > DEEPEST_BLOCKS) throw new TemplateError(name, program.loc?.start.line, `blocks are nested more than ${DEEPEST_BLOCKS} deep.`);
		for (const statement of program.body) {
			const { line } = statement.loc.start;
			if (isContent(statement) || statement.type === 'CommentStatement') continue;
			if (isMustache(statement)) {
				if (statement.params.length > 0 || statement.hash) refuse(line, `{{${statement.path && isPath(statement.path) ? statement.path.original : '…'} …}} calls a helper. Only #if, #unless, #each and #with exist.`);
				checkPath(statement.path, line);
			} else if (isBlock(statement)) {
				if (!BLOCKS.has(statement.path.original)) refuse(line, `{{#${statement.path.original}}} does not exist. Only #if, #unless, #each and #with do.`);
				for (const param of statement.params) checkPath(param, line);
				for (const inner of [statement.program, statement.inverse]) if (inner) walk(inner, depth + 1);
			} else if (isPartial(statement)) {
				checkPartial(statement, line);
			} else {
				refuse(line, 'decorators and partial blocks are not available here.');
			}
		}
	}

	function checkPath(node: hbs.AST.Node, line: number): void {
		if (!isPath(node)) return refuse(line, 'only variables can stand between braces here.');
		const [first, ...others] = node.parts;
		if (node.data) {
			if (!['index', 'first', 'last'].includes(first ?? '')) refuse(line, `{{${node.original}}} is not available. Of the @ variables only @index, @first and @last are.`);
		} else if (first !== undefined && (others.length > 0 || !(Object.hasOwn(VARIABLES, first) || ROW_VARIABLES.has(first)))) {
			refuse(line, `{{${node.original}}} is no variable.${didYouMean(first, Object.keys(VARIABLES))}`);
		}
	}

	function checkPartial(statement: hbs.AST.PartialStatement, line: number): void {
		if (!isPath(statement.name)) return refuse(line, 'a partial is called by its name, not by a computed one.');
		const called = statement.name.original;
		if (!ownPartials.has(called) && !Object.hasOwn(PARTIALS, called)) {
			refuse(line, `{{> ${called}}} does not exist.${didYouMean(called, [...ownPartials, ...Object.keys(PARTIALS)])}`);
		}
		if (statement.params.length > 0 || statement.hash) refuse(line, `{{> ${called}}} takes no values; it sees all variables.`);
		partials.push({ name: called, line });
	}

	function refuse(line: number, reason: string): never {
		throw new TemplateError(name, line, reason);
	}
}

/** Makes sure that no own partial calls itself, directly or through others; throws a TemplateError that shows the circle. */
export function checkCircles(calls: ReadonlyMap<string, Calls>): void {
	const finished = new Set<string>();
	for (const name of calls.keys()) visit(name, []);

	function visit(name: string, path: readonly string[]): void {
		if (finished.has(name)) return;
		for (const call of calls.get(name)?.partials ?? []) {
			const circle = [...path, name, call.name];
			if (circle.indexOf(call.name) < circle.length - 1) throw new TemplateError(`'${name}'`, call.line, `it calls itself: ${circle.join(' → ')}.`);
			visit(call.name, [...path, name]);
		}
		finished.add(name);
	}
}

function parse(name: string, source: string): hbs.AST.Program {
	try {
		return parseTemplate(source, 'text');
	} catch (error) {
		const message = error instanceof Error ? error.message : String(error);
		const line = /(?:on line |\b)(\d+)(?::\d+)?/.exec(message)?.[1];
		throw new TemplateError(name, line === undefined ? undefined : Number(line), readable(message));
	}
}

// Handlebars draws where it stopped; the last lines of its message are a parser's inner words.
function readable(message: string): string {
	const [, shown] = message.split('\n');
	return shown === undefined ? `${message.replace(/\s*-?\s*\d+:\d+$/, '')}.` : `it cannot be read at "${shown.trim()}". Is a brace or a closing {{/…}} missing?`;
}
