import type { NodeHint } from 'n8n-workflow';

// Evaluated by the editor while somebody types. Two braces in a row would end the expression, so none stand in it.
const FACTS = ['number|facts', 'amount|facts', 'dueDate|facts', 'link|pay|payment|bank'];
const pattern = (names: string) => `/[{][{][>{]? *(${names})\\b/`;

/** Shows in the panel, while it is being written, that an own template leaves out what a message has to say. */
export const liveCheck: NodeHint = {
	message: "An own template does not seem to name the invoice number, the amount, the due date or how to pay. Add {{number}}, {{amount}}, {{dueDate}} and {{link}}, or the partials {{> facts}} and {{> pay}}. (Own partials may hold them: the run itself checks exactly.)",
	type: 'warning',
	location: 'inputPane',
	whenToDisplay: 'always',
	displayCondition: `={{ ($parameter.templates.template || []).some((row) => [${FACTS.map(pattern).join(', ')}].some((fact) => !fact.test(row.text || ""))) }}`,
};
