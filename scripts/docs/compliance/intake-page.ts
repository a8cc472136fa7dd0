import type { IntakeRule } from '../../../domain/compliance/intake';
import type { CaseLine } from '../../../test/domain/compliance/case-file';
import { caseTable, GENERATED } from './words';

/** The page about what must be known before a message can be judged at all. */
export function intakePage(rules: readonly IntakeRule[], cases: ReadonlyMap<string, readonly CaseLine[]>): string {
	return [
		GENERATED,
		'# What must be known first',
		'',
		'Before any rule is asked, the gate looks at whether the message can be judged at all. Where it cannot, the message is blocked with the reason: what is not known is never guessed, and a zone that cannot be read is never read as UTC. The other items of the batch go on.',
		'',
		...rules.flatMap(({ id, title, plain, citation }) => [`## ${id}`, '', `**${title}.** ${plain}`, '', `- Citation: ${citation}`, '', ...caseTable(cases.get(id) ?? [])]),
	].join('\n');
}
