// The week's cases as a form page, the most pressing first.
const TITLES = {
	unknown_outcome: 'May or may not have gone out',
	reminded_after_payment: 'Reminded although paid',
	handed_over: 'For a person',
	broken_promise: 'Broken promise',
	unresponsive: 'No answer',
	high_value: 'High value',
	held: 'On hold for long',
	unreachable: 'Cannot be reached',
	failed: 'Failed',
};
const SHOWN = 60;
const cases = $input.all().map(({ json }) => json).filter((row) => row.kind).slice(0, SHOWN);
const lines = cases.map((row, index) => `${index + 1} · ${TITLES[row.kind]} · ${row.customerName || row.customerId || 'the workflows'} · ${row.why}`.slice(0, 240));
const field = { fieldName: 'choice', fieldLabel: 'What do you want to deal with?', fieldType: 'radio', requiredField: true, fieldOptions: { values: lines.map((option) => ({ option })) } };
const message = ($('What it means').isExecuted ? 'Saved. ' : '') + (cases.length === 0 ? 'Nothing to look at.' : `${cases.length} to look at.`);
return [{ json: { count: cases.length, message, fields: JSON.stringify([field]), cases } }];
