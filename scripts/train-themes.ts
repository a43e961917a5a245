/**
 * npm run train:themes -- DIR [--measure]: learns model/themes.json and model/themes.bin (and puts model/topics.bin together) from the messages below DIR whose hash
 * stands in model/theme-labels-train.tsv, and from our own synthetic mail. The same mail gives the same bytes. With --measure
 * it writes nothing and says what models make of mail whose campaign, sender and subject were held out from them: of a set drawn
 * as the test set was, and of all of it.
 */
import { writeFileSync } from "node:fs";
import { modelFolder } from "../src/app/shipped-model.ts";
import { themeBytes } from "../src/campaigns/themes/theme-model.ts";
import { topicTableBytes } from "../src/campaigns/themes/topic-table.ts";
import { crossValidated } from "./train/themes/cross-validated.ts";
import { fitThemes } from "./train/themes/fit-themes.ts";
import { kinGroups } from "./train/themes/kin-groups.ts";
import { labelledMail } from "./train/themes/labelled-mail.ts";
import { madeUpMail } from "./train/themes/made-up-mail.ts";
import { syntheticThemeMail } from "./train/themes/synthetic-mail.ts";
import { testLikeWeights } from "./train/themes/test-like-weights.ts";
import { readThemeLabels } from "./train/themes/theme-labels.ts";
import { readTopicLists } from "./train/themes/read-topic-lists.ts";
import { topicTableOf } from "./train/themes/topic-table-of.ts";
import { measuresAsText, measureThemes } from "./train/themes/theme-measures.ts";

const directory = process.argv.slice(2).find((argument) => !argument.startsWith("-"));
if (directory === undefined) {
	console.error("usage: npm run train:themes -- DIR [--measure]   (DIR holds the unpacked training archives)");
	process.exit(2);
}

const labels = readThemeLabels(new URL("theme-labels-train.tsv", modelFolder));
const real = await labelledMail(directory, labels);
if (real.length === 0) throw new Error(`none of the labelled messages lies below ${directory}: unpack the training archives there`);
const synthetic = [...(await syntheticThemeMail(real)), ...(await madeUpMail(real))];
console.error(`${real.length} of ${labels.size} labelled messages, ${synthetic.length} synthetic ones`);
if (process.argv.includes("--measure")) {
	const said = crossValidated(real, synthetic);
	const truth = real.map(({ theme }) => theme);
	console.log(measuresAsText(measureThemes(truth, said, testLikeWeights(truth, kinGroups(real, true)))));
	console.log(`\nall alike\n${measuresAsText(measureThemes(truth, said))}`);
} else {
	const { numbers, ...learnt } = fitThemes([...real, ...synthetic]);
	writeFileSync(new URL("themes.json", modelFolder), `${JSON.stringify(numbers, rounded)}\n`);
	writeFileSync(new URL("themes.bin", modelFolder), themeBytes(learnt));
	writeFileSync(new URL("topics.bin", modelFolder), topicTableBytes(topicTableOf(readTopicLists())));
	console.error("wrote themes.json, themes.bin and topics.bin in model/");
}

/** Six digits say all there is to say. */
function rounded(_: string, value: unknown): unknown {
	return typeof value === "number" ? Number(value.toPrecision(6)) : value;
}
