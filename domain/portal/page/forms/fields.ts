import type { CivilDate } from '../../../calendar/civil-date';
import { html, type Html } from '../../../markup/html';

/** Names a field of one form: ids must not stand twice on the page, names may. */
export interface FieldName {
	form: string;
	name: string;
	label: string;
}

export interface Choice {
	value: string;
	text: string;
}

const idOf = ({ form, name }: FieldName) => `${form}-${name}`;

export function hidden(name: string, value: string): Html {
	return html`<input type="hidden" name="${name}" value="${value}">`;
}

/** A day from `first` to `last`. */
export function dayField(field: FieldName, first: CivilDate, last: CivilDate): Html {
	return html`<div><label for="${idOf(field)}">${field.label}</label><input type="date" id="${idOf(field)}" name="${field.name}" min="${first}" max="${last}" required></div>`;
}

/** One of several; with `empty` none has to be chosen. */
export function choiceField(field: FieldName, choices: readonly Choice[], empty?: string): Html {
	const none = empty === undefined ? undefined : html`<option value="">${empty}</option>`;
	return html`<div><label for="${idOf(field)}">${field.label}</label><select id="${idOf(field)}" name="${field.name}">${none}${choices.map(({ value, text }) => html`<option value="${value}">${text}</option>`)}</select></div>`;
}

/** A line of text, with a hint below its label. */
export function lineField(field: FieldName, hint: string, longest: number): Html {
	const id = idOf(field);
	return html`<div><label for="${id}">${field.label}</label><input id="${id}" name="${field.name}" maxlength="${longest}" autocomplete="off" aria-describedby="${id}-hint" required><p class="quiet" id="${id}-hint">${hint}</p></div>`;
}

export function proseField(field: FieldName, longest: number): Html {
	return html`<div><label for="${idOf(field)}">${field.label}</label><textarea id="${idOf(field)}" name="${field.name}" maxlength="${longest}" required></textarea></div>`;
}

/** Two times of a day, neither of them needed. */
export function hoursField(legend: string, from: FieldName, to: FieldName): Html {
	const time = (field: FieldName) => html`<label>${field.label} <input type="time" name="${field.name}"></label>`;
	return html`<fieldset><legend>${legend}</legend><div class="hours">${time(from)}${time(to)}</div></fieldset>`;
}
