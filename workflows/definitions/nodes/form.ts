import type { NodeSpec } from '../canvas/canvas';

/** A field of an n8n form. Names are what the answer carries; labels are what people read. */
export type FormField =
	| { kind: 'text' | 'textarea' | 'date'; name: string; label: string; required?: boolean; placeholder?: string; value?: string }
	| { kind: 'dropdown' | 'radio'; name: string; label: string; options: readonly string[]; required?: boolean; placeholder?: string; value?: string }
	| { kind: 'html'; name: string; html: string };

/**
 * The first page of a form. Only people who are signed in to n8n see it. The answers come by POST, so a mail scanner
 * that follows links changes nothing.
 */
export function formTrigger(form: { title: string; description: string; path: string; fields: readonly FormField[]; button: string; submitted?: string }): NodeSpec {
	return {
		type: 'n8n-nodes-base.formTrigger',
		typeVersion: 2.6,
		parameters: {
			authentication: 'n8nUserAuth',
			formTitle: form.title,
			formDescription: form.description,
			formFields: { values: form.fields.map(fieldOf) },
			responseMode: 'lastNode',
			options: {
				path: form.path,
				buttonLabel: form.button,
				appendAttribution: false,
				customCss: FORM_STYLE,
				...(form.submitted ? { respondWithOptions: { values: { respondWith: 'text', formSubmittedText: form.submitted } } } : {}),
			},
		},
		webhook: true,
	};
}

/** A further page with fields that are the same each time. */
export function formPage(form: { title: string; description: string; fields: readonly FormField[]; button: string }): NodeSpec {
	return {
		type: 'n8n-nodes-base.form',
		typeVersion: 2.5,
		parameters: {
			operation: 'page',
			defineForm: 'fields',
			formFields: { values: form.fields.map(fieldOf) },
			...PAGE_WAITS,
			options: { formTitle: form.title, formDescription: form.description, buttonLabel: form.button, customCss: FORM_STYLE },
		},
		webhook: true,
	};
}

/** A further page whose fields an expression gives as JSON. */
export function formPageFromJson(form: { title: string; description: string; fieldsJson: string; button: string }): NodeSpec {
	return {
		type: 'n8n-nodes-base.form',
		typeVersion: 2.5,
		parameters: {
			operation: 'page',
			defineForm: 'json',
			jsonOutput: form.fieldsJson,
			...PAGE_WAITS,
			options: { formTitle: form.title, formDescription: form.description, buttonLabel: form.button, customCss: FORM_STYLE },
		},
		webhook: true,
	};
}

/** The last page. */
export function formEnding(title: string, message: string): NodeSpec {
	return {
		type: 'n8n-nodes-base.form',
		typeVersion: 2.5,
		parameters: { operation: 'completion', respondWith: 'text', completionTitle: title, completionMessage: message, ...PAGE_WAITS, options: { customCss: FORM_STYLE } },
		webhook: true,
	};
}

/** The last page, which hands over a file: the binary field `data` of the item. */
export function formFile(title: string, message: string): NodeSpec {
	return {
		type: 'n8n-nodes-base.form',
		typeVersion: 2.5,
		parameters: { operation: 'completion', respondWith: 'returnBinary', completionTitle: title, completionMessage: message, inputDataFieldName: 'data', ...PAGE_WAITS, options: { customCss: FORM_STYLE } },
		webhook: true,
	};
}

// Wide enough to read a mail in, and dark enough to read at all.
const FORM_STYLE = `:root {
	--container-width: 720px;
	--color-input-text: #222;
	--color-label: #333;
	--color-html-text: #222;
	--color-header: #222;
	--color-header-subtext: #444;
	--color-submit-btn-bg: #1f5f8b;
	--color-required: #b3261e;
	--color-focus-border: #1f5f8b;
	--font-size-input: 15px;
}
textarea { min-height: 24rem; font-family: inherit; }
td { padding: 2px 0; vertical-align: top; }`;

// A page that nobody answers ends after a day; the flow behind it must not take that for an answer.
const PAGE_WAITS = { limitWaitTime: true, limitType: 'afterTimeInterval', resumeAmount: 24, resumeUnit: 'hours' };

function fieldOf(field: FormField) {
	if (field.kind === 'html') return { fieldType: 'html', elementName: field.name, html: field.html };
	const common = {
		fieldName: field.name,
		fieldLabel: field.label,
		fieldType: field.kind,
		requiredField: field.required ?? false,
		...(field.value === undefined ? {} : { defaultValue: field.value }),
	};
	if (field.kind === 'dropdown' || field.kind === 'radio') return { ...common, fieldOptions: { values: field.options.map((option) => ({ option })) } };
	return { ...common, ...(field.placeholder ? { placeholder: field.placeholder } : {}) };
}
