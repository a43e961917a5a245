import { readFileSync } from "node:fs";
import type { OwnOrganization } from "../base/own-organization.ts";
import { areAllListed } from "../signals/identity/identities.ts";
import { PhraseTable } from "../signals/text/phrase-table.ts";
import { readPhraseTrie } from "../signals/text/phrase-trie.ts";
import { modelFolder } from "./shipped-model.ts";

/** What npm run build:phrases writes. */
export const phrasesFile = new URL("phrases.bin", modelFolder);

let table: PhraseTable | undefined;
let hasOwn = false;

/** The phrases that mail is searched for in this thread. Those that come with Tidegate are read once: to put them together from their lists took every thread a fifth of a second. */
export function phrasesInUse(): PhraseTable {
	if (!hasOwn && !areAllListed()) throw new Error("before mail is judged the operator's own names are told to judgeWithOwn");
	table ??= new PhraseTable(readPhraseTrie(readFileSync(phrasesFile)));
	return table;
}

/** Makes the operator's own organizations known where mail is judged: see knowOwn. Their names are looked for in texts, too. What that takes is loaded only now. */
export async function judgeWithOwn(organizations: readonly OwnOrganization[]): Promise<void> {
	const { knowOwn } = await import("../signals/identity/know-own.ts");
	knowOwn(organizations);
	if (hasOwn || areAllListed()) return;
	const [{ allPhrases }, { plantPhrases }] = await Promise.all([
		import("../signals/text/all-phrases.ts"),
		import("../signals/text/plant-phrases.ts"),
	]);
	table = new PhraseTable(plantPhrases(allPhrases()));
	hasOwn = true;
}
