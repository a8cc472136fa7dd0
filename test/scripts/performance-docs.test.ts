import { growthOf } from '../../scripts/bench/growth';
import type { BenchResults } from '../../scripts/bench/result';
import { performanceDocs } from '../../scripts/docs/performance/page';

const run = (items: number, seconds: number) => ({ items, events: 5 * items, seconds, peakMegabytes: 300 });
const machine = { measuredOn: '2026-03-31', processor: 'A processor', cores: 2, memoryGigabytes: 8, node: 'v24.0.0' };

describe('the page about performance', () => {
	it('calls ten times the time for ten times the items linear', () => {
		expect(growthOf([run(1_000, 9), run(10_000, 1), run(100_000, 10)])).toBe(10);
		expect(growthOf([run(1_000, 1), run(2_000, 3)])).toBe(15);
		// Other work on the machine made the larger run wait.
		expect(growthOf([{ ...run(1_000, 1), processorSeconds: 1 }, { ...run(10_000, 30), processorSeconds: 11 }])).toBe(11);
	});

	it('shows what was measured, and nothing of what was not', () => {
		const docs = performanceDocs({ machine, nodes: [{ node: 'Compliance Gate', measurements: [run(1_000, 0.5), run(10_000, 4)] }] });
		expect([...docs.keys()].sort()).toEqual(['performance-nodes.svg', 'performance.md']);
		expect(docs.get('performance.md')).toContain('| Compliance Gate | 10,000 | 50,000 | 4.00 s |  | 2,500 | 300 MB | 8.0 |');
	});

	it('gives the ratio of both ways to decide where both were run over as many items', () => {
		const results: BenchResults = {
			machine,
			decideChain: [
				{ built: 'with_this_package', nodes: 4, measurements: [run(1_000, 0.1), run(10_000, 1)] },
				{ built: 'with_n8n_nodes_only', nodes: 9, measurements: [run(1_000, 12)] },
			],
		};
		const page = performanceDocs(results).get('performance.md');
		expect(page).toContain('(1,000 items: 120 times as fast)');
		expect(page).toContain('| This package | 10,000 | 50,000 | 1.00 s |  | 10,000 | 300 MB | 25 µs |');
	});

	it('says how much faster two workers send than one', () => {
		const sent = (workers: number, seconds: number) => ({ work: 'send', store: 'postgres', workers, measurements: [run(100, seconds)] }) as const;
		expect(performanceDocs({ machine, planAndSend: [sent(0, 40), sent(1, 34), sent(2, 20)] }).get('performance.md')).toContain('two workers send 1.7 times as fast as one');
		const held = (workers: number, seconds: number) => ({ ...sent(workers, seconds), coreShare: 0.4 });
		const page = performanceDocs({ machine, planAndSend: [held(1, 190), sent(1, 24), sent(2, 20), held(2, 100)] }).get('performance.md');
		expect(page).toContain('two workers send 1.2 times as fast as one. With workers that are each held to 0.4 of a core');
		expect(page).toContain('two send 1.9 times as fast as one');
		expect(page).toContain('| Send, PostgreSQL, 2 workers of 0.4 core | 100 |');
	});
});
