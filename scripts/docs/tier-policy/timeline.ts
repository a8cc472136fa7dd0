import type { Preset } from '../../../domain/tiers/policy/presets';
import type { Tier, Tone } from '../../../domain/tiers/policy/tier';

const WIDTH = 920;
const HEIGHT = 280;
const MARGIN = 60;
const AXIS = 145;
/** How far labels lie from the axis, in turn, so that neighbours do not run into one another. */
const LEVELS = [-34, 32, -72, 70] as const;
const COLOUR: Readonly<Record<Tone, string>> = { friendly: '#2e7d5b', helpful: '#1f6fb2', firm: '#b86a00', final: '#b3261e' };
const INK = '#24313d';
const FAINT = '#8a97a3';

/** A timeline of a preset as an SVG: a dot a tier on its day, its tone as the colour, a ring where a person may have to approve. */
export function timelineSvg({ title, tiers }: Preset, silenceDays: number): string {
	const last = tiers[tiers.length - 1]?.day ?? 0;
	const first = Math.min(0, tiers[0]?.day ?? 0);
	const end = last + silenceDays;
	const x = (day: number) => Math.round(MARGIN + ((day - first) / (end - first)) * (WIDTH - 2 * MARGIN));
	const marks = tiers.map((tier, index) => tierMark(tier, x(tier.day), index));
	return [
		`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" aria-label="Timeline of the policy ${title}" font-family="system-ui, sans-serif">`,
		`<rect width="${WIDTH}" height="${HEIGHT}" rx="10" fill="#ffffff" stroke="#d5dbe1"/>`,
		`<text x="24" y="32" font-size="17" font-weight="600" fill="${INK}">${title}</text>`,
		`<line x1="${MARGIN - 24}" y1="${AXIS}" x2="${WIDTH - MARGIN + 24}" y2="${AXIS}" stroke="${FAINT}" stroke-width="2"/>`,
		`<line x1="${x(0)}" y1="${AXIS - 90}" x2="${x(0)}" y2="${AXIS + 90}" stroke="${FAINT}" stroke-dasharray="4 4"/>`,
		...marks,
		`<rect x="${x(end) - 8}" y="${AXIS - 8}" width="16" height="16" rx="3" fill="${INK}"/>`,
		label(x(end), tiers.length, 'a person', `${silenceDays} days of silence`),
		...legend(),
		'</svg>',
		'',
	].join('\n');
}

function tierMark({ id, day, tone, approval, onlyFor }: Tier, x: number, index: number): string {
	const ring =
		approval === 'never'
			? ''
			: `<circle cx="${x}" cy="${AXIS}" r="13" fill="none" stroke="${COLOUR[tone]}" stroke-width="2"${approval === 'always' ? '' : ' stroke-dasharray="3 3"'}/>`;
	const dot = `<circle cx="${x}" cy="${AXIS}" r="8" fill="${onlyFor ? '#ffffff' : COLOUR[tone]}" stroke="${COLOUR[tone]}" stroke-width="2"/>`;
	return ring + dot + label(x, index, id, day === 0 ? 'due date' : `day ${day > 0 ? '+' : ''}${day}`);
}

function label(x: number, index: number, name: string, day: string): string {
	const y = AXIS + (LEVELS[index % LEVELS.length] ?? 0);
	const leader = y < AXIS ? `y1="${y + 20}" y2="${AXIS - 14}"` : `y1="${AXIS + 14}" y2="${y - 14}"`;
	return `<line x1="${x}" x2="${x}" ${leader} stroke="#d5dbe1"/><text x="${x}" y="${y}" text-anchor="middle" font-size="12" font-weight="600" fill="${INK}">${name}</text><text x="${x}" y="${y + 15}" text-anchor="middle" font-size="11" fill="${FAINT}">${day}</text>`;
}

function legend(): string[] {
	const tones = (Object.entries(COLOUR) as [Tone, string][]).map(
		([tone, colour], index) =>
			`<circle cx="${30 + index * 80}" cy="${HEIGHT - 20}" r="6" fill="${colour}"/><text x="${41 + index * 80}" y="${HEIGHT - 16}" font-size="11" fill="${INK}">${tone}</text>`,
	);
	const notes = 'dashed ring: VIP or high value is approved · ring: always approved · hollow: late payers only';
	return [...tones, `<text x="${WIDTH - 24}" y="${HEIGHT - 16}" text-anchor="end" font-size="11" fill="${FAINT}">${notes}</text>`];
}
