/**
 * npm run train -- DIR: learns the shipped model from the unpacked training archives below DIR, each in a folder of its
 * own name, and from our own synthetic mail. Writes model/weights.json, model/text.bin and model/CARD.md. The same
 * mail gives the same bytes.
 */
import { writeFileSync } from "node:fs";
import { modelFolder } from "../src/app/shipped-model.ts";
import { writeModel } from "../src/classifier/model.ts";
import { corpusItems, filesByArchive } from "./train/corpus.ts";
import { type Example, examine } from "./train/examine.ts";
import { learn } from "./train/learn.ts";
import { writeManifest } from "./train/manifest.ts";
import { modelCard } from "./train/model-card.ts";
import { movedWeights, weightsIn } from "./train/moved-weights.ts";

const usage = "usage: npm run train -- DIR   (DIR holds <archive>/ham and <archive>/unwanted for each training archive)";

const [directory] = process.argv.slice(2);
if (directory === undefined || directory.startsWith("-")) {
	console.error(usage);
	process.exit(2);
}

const started = performance.now();
const log = (line: string) => console.error(`${((performance.now() - started) / 1000).toFixed(1).padStart(6)} s  ${line}`);

const items = corpusItems(directory);
log(`${items.length} messages`);
const examples: Example[] = [];
for (const item of items) {
	examples.push(await examine(item));
	if (examples.length % 5_000 === 0) log(`looked at ${examples.length}`);
}
const learnt = learn(examples, log);
const { numbers, bytes } = writeModel(learnt.model);
const weightsFile = new URL("weights.json", modelFolder);
for (const line of movedWeights(weightsIn(weightsFile), numbers.weights, examples)) log(`moved: ${line}`);
writeFileSync(weightsFile, `${JSON.stringify(numbers, rounded, "\t")}\n`);
writeFileSync(new URL("text.bin", modelFolder), bytes);
writeManifest(filesByArchive(directory));
writeFileSync(new URL("CARD.md", modelFolder), modelCard(examples, learnt));
log("wrote weights.json, text.bin, manifest.txt and CARD.md in model/");

/** Six digits say all there is to say, and make the file the same wherever floating point differs in the last bit. */
function rounded(_: string, value: unknown): unknown {
	return typeof value === "number" ? Number(value.toPrecision(6)) : value;
}
