/** Prints the scores on the ledger: run in a process of its own, under another time zone and locale. */
import { scoresOnLedger } from './scores-on-ledger';

process.stdout.write(JSON.stringify(scoresOnLedger()));
