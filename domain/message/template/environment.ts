import Handlebars from 'handlebars/dist/cjs/handlebars';

import type { Medium } from './medium';
import { parseTemplate } from './parse';
import { plainTemplate } from './plain-template';
import type { Render } from './render';

/** Says what a template source says, for the same variables. */
export type Say = (source: string) => string;

/** A partial that is more than a text: it is given the variables of the whole message, wherever it stands. */
export type CodePartial = (variables: object, say: Say) => string;

const KNOWN_HELPERS = { if: true, unless: true, each: true, with: true } as const;
const DEEPEST_CALLS = 16;
const OPTIONS = { knownHelpers: KNOWN_HELPERS, knownHelpersOnly: true, preventIndent: true } as const;

/**
 * A place where templates are compiled, each source once, with partials of its own. Values reach a template by their own
 * names alone: handlebars refuses what an object inherits, and no helpers but if, unless, each and with exist.
 */
export class Environment {
	private readonly handlebars = Handlebars.create();
	private readonly compiled = new Map<string, Render>();
	private readonly partials = new Map<string, Render>();
	private depth = 0;

	/** `spacing` is what a language does to every template, see Typography in the catalogue. */
	constructor(
		readonly medium: Medium,
		private readonly spacing: (source: string) => string = (source) => source,
	) {
		for (const helper of ['log', 'lookup', 'helperMissing', 'blockHelperMissing']) this.handlebars.unregisterHelper(helper);
	}

	/** Makes `{{> name}}` say what `source` says. Partials that call each other in a circle are stopped. */
	addPartial(name: string, source: string): void {
		const render = this.compile(source);
		this.add(name, (variables, message) => {
			if (this.depth >= DEEPEST_CALLS) throw new Error(`The partial '${name}' calls itself without end`);
			this.depth += 1;
			try {
				return render(variables, message);
			} finally {
				this.depth -= 1;
			}
		});
	}

	/** Makes `{{> name}}` say what `partial` returns; in HTML it is taken as it is. */
	addCode(name: string, partial: CodePartial): void {
		this.add(name, (_, message) => partial(message, (source) => (source === '' ? '' : this.compile(source)(message, message))));
	}

	/** What the template `source` says with `variables`; it is compiled when first asked for. */
	say(source: string, variables: object): string {
		return this.compile(source)(variables, variables);
	}

	private add(name: string, render: Render): void {
		this.partials.set(name, render);
		this.handlebars.registerPartial(name, (variables: object, options?: Handlebars.RuntimeOptions) => render(variables, rootOf(options)));
	}

	private compile(source: string): Render {
		let render = this.compiled.get(source);
		if (!render) {
			const program = parseTemplate(this.spacing(source), this.medium);
			render = plainTemplate(program, this.medium, this.partials) ?? this.byHandlebars(program);
			this.compiled.set(source, render);
		}
		return render;
	}

	private byHandlebars(program: hbs.AST.Program): Render {
		const render = this.handlebars.compile<unknown>(program, { ...OPTIONS, noEscape: this.medium === 'text' });
		return (variables, message) => render(variables, { data: { root: message } });
	}
}

function rootOf(options: Handlebars.RuntimeOptions | undefined): object {
	const data: unknown = options?.data;
	const root = typeof data === 'object' && data !== null && 'root' in data ? data.root : undefined;
	return typeof root === 'object' && root !== null ? root : {};
}
