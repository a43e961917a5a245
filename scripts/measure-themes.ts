/**
 * npm run measure:themes -- DIR: what the shipped theme model says of the messages below DIR whose hash stands in
 * model/theme-labels-test.tsv, which it was neither trained nor tuned on.
 */
import { modelFolder } from "../src/app/shipped-model.ts";
import { shippedThemes } from "../src/app/shipped-themes.ts";
import { themeFrom } from "../src/campaigns/themes/theme-of.ts";
import { labelledMail } from "./train/themes/labelled-mail.ts";
import { readThemeLabels } from "./train/themes/theme-labels.ts";
import { measuresAsText, measureThemes } from "./train/themes/theme-measures.ts";

const [directory] = process.argv.slice(2);
if (directory === undefined) {
	console.error("usage: npm run measure:themes -- DIR   (DIR holds the unpacked training archives)");
	process.exit(2);
}

const examples = await labelledMail(directory, readThemeLabels(new URL("theme-labels-test.tsv", modelFolder)));
const { model } = shippedThemes();
const said = examples.map(({ signs, words }) => themeFrom(model, signs, words));
const truth = examples.map(({ theme }) => theme);
console.log(`${examples.length} messages`);
console.log(measuresAsText(measureThemes(truth, said)));
