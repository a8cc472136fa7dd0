/** What bench/results.json holds: the figures of one run, a key a part of the benchmark, each written by its own script. */
export interface BenchResults {
	machine: Machine;
	/** Each node as a function: raw items and events in, decisions out. */
	nodes?: readonly NodeFigures[];
	/** Score, route, compose and gate in a real n8n, against the same decisions built from n8n's own nodes. */
	decideChain?: readonly ChainFigures[];
	/** The workflows that plan the day and send, in a real n8n. */
	planAndSend?: readonly DayFigures[];
	/** What it takes to install and load the package. */
	package?: PackageFigures;
}

/** The parts of a run that are measured one by one. */
export type BenchPart = Exclude<keyof BenchResults, 'machine'>;

/** What was measured on, and when (a civil date). */
export interface Machine {
	measuredOn: string;
	processor: string;
	cores: number;
	memoryGigabytes: number;
	node: string;
	/** The n8n that ran the workflows; absent where none did. */
	n8n?: string;
}

/** One run over a number of items. */
export interface Measurement {
	items: number;
	events: number;
	/** From the first item in to the last decision out. */
	seconds: number;
	/** The time that the processor worked for it, over all threads: what other work on the machine hardly changes. */
	processorSeconds?: number;
	/** The most memory the process held. */
	peakMegabytes: number;
}

export interface NodeFigures {
	/** The name of the node on the canvas. */
	node: string;
	/** Smallest run first. */
	measurements: readonly Measurement[];
}

export interface ChainFigures {
	built: 'with_this_package' | 'with_n8n_nodes_only';
	/** How many nodes of the chain decide: the time an item and node is divided by it. */
	nodes: number;
	measurements: readonly Measurement[];
}

export interface DayFigures {
	work: 'plan' | 'send';
	store: 'data_tables' | 'postgres';
	/** 0: n8n's own process works, without queue. */
	workers: number;
	/** The share of a core that each worker is held to; absent where it may take all there is. */
	coreShare?: number;
	measurements: readonly Measurement[];
}

export interface PackageFigures {
	installSeconds: number;
	tarballMegabytes: number;
	/** Until all nodes are required, in a fresh process. */
	loadMilliseconds: number;
}
