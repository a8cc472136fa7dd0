/**
 * What runs where scripts are on: the values of a chart show at the mark that is pointed at or reached with the keyboard.
 * Without it the same values stand in the titles of the marks and in the table below each chart.
 */
export const SCRIPT = `(() => {
	const tip = document.createElement('div');
	tip.className = 'tip';
	tip.hidden = true;
	tip.setAttribute('aria-hidden', 'true');
	document.querySelector('main').append(tip);
	const show = (mark, text) => {
		const { left, width, top } = mark.getBoundingClientRect();
		tip.textContent = text;
		tip.hidden = false;
		const at = left + width / 2 - tip.offsetWidth / 2;
		tip.style.left = Math.max(4, Math.min(at, document.documentElement.clientWidth - tip.offsetWidth - 4)) + scrollX + 'px';
		tip.style.top = Math.max(0, top - tip.offsetHeight - 6) + scrollY + 'px';
	};
	const hide = () => { tip.hidden = true; };
	for (const chart of document.querySelectorAll('svg')) {
		chart.setAttribute('role', 'group');
		for (const title of chart.querySelectorAll('title')) {
			const mark = title.parentElement;
			const text = title.textContent;
			title.remove();
			mark.setAttribute('role', 'img');
			mark.setAttribute('aria-label', text);
			mark.setAttribute('tabindex', '0');
			for (const on of ['pointerenter', 'focus']) mark.addEventListener(on, () => show(mark, text));
			for (const on of ['pointerleave', 'blur']) mark.addEventListener(on, hide);
		}
	}
	document.addEventListener('keydown', ({ key }) => { if (key === 'Escape') hide(); });
})();`;
