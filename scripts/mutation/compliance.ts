/**
 * Changes every rule of the gate, one at a time, and asks all cases of the project whether they notice: the rule gone, each of
 * its outcomes one step milder, and the rule bound to everybody. Ends with an error where a rule can go unnoticed.
 * Usage: npm run mutation:compliance
 */
import { MUTATIONS, unnoticed } from '../../test/domain/compliance/mutation';
import { pretendOldTzData } from '../../test/domain/compliance/old-tz-data';

pretendOldTzData();
let gone = 0;
for (const [name, mutation] of Object.entries(MUTATIONS)) {
	const started = performance.now();
	const { mutants, missed } = unnoticed(mutation);
	const seconds = ((performance.now() - started) / 1000).toFixed(1);
	console.log(`${name}: ${mutants - missed.length} of ${mutants} noticed (${seconds} s)${missed.length > 0 ? `; not noticed: ${missed.join(', ')}` : ''}`);
	if (name === 'removed') gone = missed.length;
}
process.exitCode = gone > 0 ? 1 : 0;
