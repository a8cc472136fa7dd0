/** Prints the decisions on all cases: run in a process of its own, under another time zone and locale. */
import { decisionsOnCases } from './decisions-on-cases';

process.stdout.write(JSON.stringify(decisionsOnCases()));
