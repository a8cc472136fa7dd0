import { html, Html } from '../../../domain/markup/html';

describe('markup', () => {
	it('escapes texts, keeps markup, drops what is undefined and control characters', () => {
		expect(html`<b title="${'a"b'}">${'<&\u0007>'}${undefined}${html`<i>${1}</i>`}${[new Html('x'), new Html('y')]}</b>`.text).toBe('<b title="a&quot;b">&lt;&amp;&gt;<i>1</i>xy</b>');
	});
});
