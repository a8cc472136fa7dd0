import Handlebars from 'handlebars/dist/cjs/handlebars';

import type { Medium } from './medium';

type Program = hbs.AST.Program;

/**
 * A handlebars template as a syntax tree, made safe for its medium: values are always escaped in HTML, triple braces
 * included, and so is the prose itself ("R&D", "<3"), because whoever wrote it wrote text. Throws handlebars' own error,
 * which names the line.
 */
export function parseTemplate(source: string, medium: Medium): Program {
	// A partial alone on its line would take the line break with it, and with that the end of the paragraph. With a comment
	// (empty, so lines still count right) beside it, it is not alone.
	const lines = source.replace(/\r\n?/g, '\n').replace(/^([^\S\n]*\{\{>[^{}]*\}\})[^\S\n]*$/gm, '$1{{!}}');
	const program = Handlebars.parse(lines);
	prepare(program, medium);
	return program;
}

function prepare(program: Program, medium: Medium): void {
	for (const statement of program.body) {
		if (isContent(statement) && medium === 'html') statement.value = Handlebars.escapeExpression(statement.value);
		if (isMustache(statement)) statement.escaped = true;
		if (!isBlock(statement)) continue;
		for (const inner of [statement.program, statement.inverse]) if (inner) prepare(inner, medium);
	}
}

export function isContent(node: hbs.AST.Node): node is hbs.AST.ContentStatement {
	return node.type === 'ContentStatement';
}

export function isMustache(node: hbs.AST.Node): node is hbs.AST.MustacheStatement {
	return node.type === 'MustacheStatement';
}

export function isBlock(node: hbs.AST.Node): node is hbs.AST.BlockStatement {
	return node.type === 'BlockStatement';
}

export function isPartial(node: hbs.AST.Node): node is hbs.AST.PartialStatement {
	return node.type === 'PartialStatement';
}

export function isPath(node: hbs.AST.Node): node is hbs.AST.PathExpression {
	return node.type === 'PathExpression';
}
