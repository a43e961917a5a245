/** npm run build:phrases: puts all lists of phrases together in model/phrases.bin. Write it anew after each change to a list; a test demands it. */
import { writeFileSync } from "node:fs";
import { phrasesFile } from "../src/app/phrases-in-use.ts";
import { allPhrases } from "../src/signals/text/all-phrases.ts";
import { phraseTrieBytes } from "../src/signals/text/phrase-trie.ts";
import { plantPhrases } from "../src/signals/text/plant-phrases.ts";

const bytes = phraseTrieBytes(plantPhrases(allPhrases()));
writeFileSync(phrasesFile, bytes);
console.log(`model/phrases.bin: ${bytes.length} bytes`);
