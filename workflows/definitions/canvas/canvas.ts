import { createHash } from 'node:crypto';

/** What a node does, without its name and place. */
export interface NodeSpec {
	type: string;
	typeVersion: number;
	parameters: Record<string, unknown>;
	/** Settings of the node's second tab. */
	settings?: NodeSettings;
	webhook?: boolean;
}

export interface NodeSettings {
	alwaysOutputData?: boolean;
	executeOnce?: boolean;
	onError?: 'continueRegularOutput' | 'continueErrorOutput';
	retryOnFail?: boolean;
	maxTries?: number;
	waitBetweenTries?: number;
	notes?: string;
	notesInFlow?: boolean;
}

export interface Place {
	column: number;
	row: number;
}

/** Places counted from a corner of their own. */
export type PlaceAt = (column: number, row: number) => Place;

export interface PlacedNode extends Place {
	name: string;
}

/** One of a node's outputs, counted from 0. */
export interface Outlet {
	node: PlacedNode;
	output: number;
}

interface Note extends Place {
	text: string;
	width: number;
	height: number;
	colour: number;
}

/** n8n's own colours of sticky notes. */
export const NOTE_COLOUR = { yellow: 1, orange: 2, red: 3, green: 4, blue: 5, purple: 6, grey: 7 } as const;

const COLUMN_WIDTH = 224;
const ROW_HEIGHT = 192;

/**
 * A workflow being drawn. Places are columns and rows of a grid, so that wires run straight; ids are made from names,
 * so that the same definition always gives the same JSON.
 */
export class Canvas {
	private readonly nodes: (NodeSpec & PlacedNode)[] = [];
	private readonly notes: Note[] = [];
	private readonly wires: { from: string; output: number; to: string; input: number }[] = [];

	constructor(
		readonly name: string,
		private readonly settings: Record<string, unknown> = {},
	) {}

	/** Puts a node on the canvas. */
	add(name: string, spec: NodeSpec, place: Place): PlacedNode {
		if (this.nodes.some((node) => node.name === name)) throw new Error(`"${name}" stands on the canvas "${this.name}" already`);
		this.nodes.push({ ...spec, ...place, name });
		return { ...place, name };
	}

	/** A node that stands on the canvas. */
	node(name: string): PlacedNode {
		const node = this.nodes.find((placed) => placed.name === name);
		if (!node) throw new Error(`"${name}" does not stand on the canvas "${this.name}"`);
		return { name, column: node.column, row: node.row };
	}

	/** A wire from an output of one node to an input of another; the first of each unless told otherwise. */
	wire(from: PlacedNode, to: PlacedNode, { output = 0, input = 0 }: { output?: number; input?: number } = {}): void {
		this.wires.push({ from: from.name, output, to: to.name, input });
	}

	/** Wires first outputs to first inputs, one after the other. */
	chain(...nodes: PlacedNode[]): void {
		nodes.slice(1).forEach((node, index) => this.wire(nodes[index] as PlacedNode, node));
	}

	/** A sticky note; width and height are in columns and rows. */
	note(text: string, place: Place & { width: number; height: number }, colour: number = NOTE_COLOUR.yellow): void {
		this.notes.push({ text, ...place, colour });
	}

	/** The workflow as n8n imports it. */
	toJson() {
		return {
			name: this.name,
			nodes: [...this.notes.map((note, index) => this.stickyOf(note, index)), ...this.nodes.map((node) => this.nodeOf(node))],
			connections: this.connections(),
			settings: { executionOrder: 'v1', ...this.settings },
			meta: { templateCredsSetupCompleted: false },
			pinData: {},
		};
	}

	private nodeOf({ name, type, typeVersion, parameters, settings, webhook, column, row }: NodeSpec & PlacedNode) {
		const id = this.idOf(name);
		return {
			id,
			name,
			type,
			typeVersion,
			position: [column * COLUMN_WIDTH, row * ROW_HEIGHT],
			parameters,
			...settings,
			...(webhook ? { webhookId: id } : {}),
		};
	}

	private stickyOf({ text, width, height, colour, column, row }: Note, index: number) {
		return {
			id: this.idOf(`note ${index}`),
			name: `Note ${index + 1}`,
			type: 'n8n-nodes-base.stickyNote',
			typeVersion: 1,
			position: [Math.round(column * COLUMN_WIDTH - 48), Math.round(row * ROW_HEIGHT - 64)],
			parameters: { content: text, width: Math.round(width * COLUMN_WIDTH), height: Math.round(height * ROW_HEIGHT), color: colour },
		};
	}

	private connections() {
		const connections: Record<string, { main: { node: string; type: 'main'; index: number }[][] }> = {};
		for (const { from, output, to, input } of this.wires) {
			const { main } = (connections[from] ??= { main: [] });
			while (main.length <= output) main.push([]);
			main[output]?.push({ node: to, type: 'main', index: input });
		}
		return connections;
	}

	// n8n wants UUIDs; a hash of the names has the same shape and never changes.
	private idOf(name: string): string {
		const hex = createHash('sha256').update(`${this.name}\u0000${name}`).digest('hex');
		return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-');
	}
}
