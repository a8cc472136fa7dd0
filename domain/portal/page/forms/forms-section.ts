import { html, type Html } from '../../../markup/html';
import type { Formats } from '../../../message/locale';
import { NONCE_FIELD } from '../../answer-key';
import { FORMS, type FormName } from '../../answer/answer';
import { FIELD } from '../../answer/read-answer';
import type { AccountPage } from '../account-page';
import { hidden } from './fields';
import { FORM_FIELDS } from './form-fields';

/** What the customer may say: each form behind its title, so that the page stays short; none needs a script. */
export function formsSection(page: AccountPage, formats: Formats): Html {
	const { texts } = page;
	const forms = FORMS.flatMap((name) => {
		const fields = FORM_FIELDS[name](page, formats);
		return fields ? [formPart(name, fields, page)] : [];
	});
	return html`<section class="tell" aria-labelledby="tell"><h2 id="tell">${texts.tellUs}</h2><p class="quiet">${texts.tellUsIntro}</p>${forms}</section>`;
}

function formPart(name: FormName, fields: readonly Html[], { texts, nonce, openForm }: AccountPage): Html {
	const { title, intro, button } = texts.forms[name];
	const open = openForm === name ? html` open` : undefined;
	return html`<details${open}><summary>${title}</summary><form method="post" aria-label="${title}"><p class="quiet">${intro}</p>${hidden(NONCE_FIELD, nonce)}${hidden(FIELD.form, name)}${fields}<div><button type="submit">${button}</button></div></form></details>
`;
}
