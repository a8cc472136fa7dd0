import { en } from '../../../domain/message/catalogue/en';
import type { Typography } from '../../../domain/message/catalogue/format';
import { paletteOf } from '../../../domain/message/render/colour';
import { factsText } from '../../../domain/message/render/text-blocks';
import { colonOf } from '../../../domain/message/render/view';
import type { Medium } from '../../../domain/message/template/medium';
import { Voice } from '../../../domain/message/voice';

const voice = (medium: Medium, typography: Typography) => new Voice({ texts: { ...en, typography }, address: 'formal', partials: [], palette: paletteOf(undefined) }, medium);

describe('the typography of a language', () => {
	it('sets the spaces of a template, and leaves what is filled in as it is', () => {
		const spacing = (template: string) => template.replace(/ :/g, '\u00a0:');
		expect(voice('text', { spacing }).fill('Facture : {{number}}', { number: 'A : 7' })).toBe('Facture\u00a0: A : 7');
		expect(voice('html', { spacing }).fill('Facture : {{number}} & <b>', { number: '<A> :' })).toBe('Facture\u00a0: &lt;A&gt; : &amp; &lt;b&gt;');
	});

	it('joins words and values in what is written', () => {
		const joining = (text: string) => text.replace('il 8', 'l’8');
		expect(voice('text', { joining }).fill('scade il {{dueDate}}', { dueDate: '8 marzo 2026' })).toBe('scade l’8 marzo 2026');
	});

	it('says what stands between a label and its value', () => {
		const rows = [{ label: 'Montant', value: '7 €' }];
		expect(factsText({ rows, colon: colonOf({ ...en, typography: { colon: '\u00a0: ' } }) })).toBe('Montant\u00a0: 7 €');
		expect(factsText({ rows, colon: colonOf(en) })).toBe('Montant: 7 €');
	});
});
