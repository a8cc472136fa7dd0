import { PRESET_POLICIES } from '../../domain/tiers/policy/presets';

/** Tier ids of the presets, for the text of the expression below: it cannot import them. */
const presetTiers = Object.fromEntries(Object.entries(PRESET_POLICIES).map(([name, { tiers }]) => [name, tiers.map(({ id }) => id)]));

/** The parameters that say which outputs the node has; `collection` is what n8n keeps of a fixedCollection. */
export interface PortParameters {
	operation?: string;
	policy?: string;
	tiers?: { tier?: { id?: string }[] };
	options?: { outputs?: string };
}

/**
 * The names of the outputs, in their order, which is an API. n8n evaluates the text of this function as an expression, so
 * it stands alone: no imports, no closures, plain syntax.
 */
export function outputNames(parameters: PortParameters, tiersOfPresets: Record<string, string[]>): string[] {
	const routes = ['Send', 'Acknowledge', 'Retry Payment', 'Human', 'Hold', 'Wait', 'Nothing Due'];
	const outputs = (parameters.options || {}).outputs;
	if (parameters.operation === 'preview') return ['Planned Touches', 'Summary'];
	if (outputs === 'single') return ['Decided'];
	if (outputs !== 'tiers' || parameters.policy === 'as_planned') return routes;
	const custom = ((parameters.tiers || {}).tier || []).map((tier) => String((tier || {}).id || ''));
	const tiers = parameters.policy === 'custom' ? custom : tiersOfPresets[parameters.policy || 'blueprint'] || [];
	return tiers.concat(['payment_failed'], routes.slice(1));
}

/** The expression that gives n8n the node's outputs. */
export const outputsExpression: `={{${string}}}` = `={{ (${outputNames})($parameter, ${JSON.stringify(presetTiers)}).map((name) => ({ type: 'main', displayName: name })) }}`;

/** The names of the outputs for the parameters of one run. */
export function outputsOf(parameters: PortParameters): string[] {
	return outputNames(parameters, presetTiers);
}
