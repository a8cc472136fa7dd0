import type { Decile } from '../../../domain/behaviour/fit/metrics';

const SIZE = 360;
const MARGIN = 52;
const SIDE = SIZE - 2 * MARGIN;
const TICKS = [0, 0.25, 0.5, 0.75, 1];

/**
 * A reliability plot as SVG: each dot is a tenth of the invoices, what the score said across, what came up. On the
 * diagonal the two are the same.
 */
export function reliabilityPlot(title: string, deciles: readonly Decile[], most: number): string {
	const x = (share: number) => (MARGIN + (share / most) * SIDE).toFixed(1);
	const y = (share: number) => (SIZE - MARGIN - (share / most) * SIDE).toFixed(1);
	const label = (share: number) => `${Math.round(100 * share * most)} %`;
	const ticks = TICKS.map(
		(tick) =>
			`<line x1="${x(tick * most)}" y1="${y(0)}" x2="${x(tick * most)}" y2="${y(most)}" class="grid"/>` +
			`<line x1="${x(0)}" y1="${y(tick * most)}" x2="${x(most)}" y2="${y(tick * most)}" class="grid"/>` +
			`<text x="${x(tick * most)}" y="${SIZE - MARGIN + 16}" text-anchor="middle">${label(tick)}</text>` +
			`<text x="${MARGIN - 6}" y="${Number(y(tick * most)) + 4}" text-anchor="end">${label(tick)}</text>`,
	);
	const dots = deciles.map(
		({ said, came, count }) => `<circle cx="${x(said)}" cy="${y(came)}" r="5"><title>said ${(100 * said).toFixed(1)} %, came ${(100 * came).toFixed(1)} %, ${count} invoices</title></circle>`,
	);
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" width="${SIZE}" height="${SIZE}" viewBox="0 0 ${SIZE} ${SIZE}" role="img" aria-label="${title}">`,
		'<style>text{font:11px sans-serif;fill:#333}.title{font-size:13px;font-weight:bold}.grid{stroke:#e3e3e3}.even{stroke:#999;stroke-dasharray:4 4}.line{fill:none;stroke:#1f5f8b}circle{fill:#1f5f8b}</style>',
		`<rect width="${SIZE}" height="${SIZE}" fill="#fff"/>`,
		`<text x="${SIZE / 2}" y="24" text-anchor="middle" class="title">${title}</text>`,
		...ticks,
		`<line x1="${x(0)}" y1="${y(0)}" x2="${x(most)}" y2="${y(most)}" class="even"/>`,
		`<polyline class="line" points="${deciles.map(({ said, came }) => `${x(said)},${y(came)}`).join(' ')}"/>`,
		...dots,
		`<text x="${SIZE / 2}" y="${SIZE - 10}" text-anchor="middle">probability the score said</text>`,
		`<text x="14" y="${SIZE / 2}" text-anchor="middle" transform="rotate(-90 14 ${SIZE / 2})">part that came late</text>`,
		'</svg>',
		'',
	].join('\n');
}
