import { aspectCatalogue } from "../../src/accounts/aspects/all-aspects.ts";
import { alterationCatalogue } from "../../src/gate/alterations.ts";
import { credentialCatalogue } from "../../src/gate/credential-signs.ts";
import { limitCatalogue } from "../../src/gate/limit-catalogue.ts";
import type { Catalogue } from "../../src/signals/evidence.ts";
import { generatedNote } from "./generated-note.ts";
import { markdownTable } from "./markdown-table.ts";

/** docs/reference/takeover.md: every code that can stand among the reasons for holding a campaign, beside those of its content. */
export function takeoverPage(): string {
	return [
		generatedNote("src/accounts/aspects, src/gate/alterations.ts, credential-signs.ts and limit-catalogue.ts"),
		"",
		"# Reasons for holding a campaign",
		"",
		...introduction,
		"",
		"## In every account",
		"",
		...markdownTable(
			["Code", "What it says", "Weight"],
			[
				["`ACCOUNT_PRIOR`", "Where every campaign starts, before anything was looked at", "fitted"],
				["`CONTENT_SCORE`", "The score of the content by itself, through a curve that never falls", "differs"],
				["`CONTENT_IS_PHISHING`", "By its content alone it would be called phishing", "fitted"],
			],
		),
		"",
		"## New for the account, or as always",
		"",
		...tableOf(aspectCatalogue),
		"",
		"## One copy unlike the others of its campaign",
		"",
		"Here a weight of 1 stands for what a hold takes by itself.",
		"",
		...tableOf(alterationCatalogue),
		"",
		"## Around the login",
		"",
		...tableOf(credentialCatalogue),
		"",
		"## What decides alone",
		"",
		...tableOf(limitCatalogue),
		"",
	].join("\n");
}

const introduction = [
	"Everything that can stand among the reasons of the gate, beside the [evidence](evidence.md) of a message's content. The score",
	"is the natural-log odds that somebody else is sending, and the sum of the weights shown. What is new for an account weighs",
	"log(P(in an attack) / P(in this account's own genuine mail)), so that the same code weighs differently for different",
	"accounts: the weights below are those of an account with a long and steady past. Probabilities and slopes are fitted",
	"(`model/takeover.json`).",
];

function tableOf(catalogue: Catalogue): string[] {
	const rows = Object.keys(catalogue)
		.sort()
		.map((code) => {
			const { sentence, example, weight } = catalogue[code] as Catalogue[string];
			return [`\`${code}\``, `${shown(sentence)}<br>*${shown(example)}*`, `${weight < 0 ? "−" : "+"}${Math.abs(weight).toFixed(1)}`];
		});
	return markdownTable(["Code", "What it says, and an example", "About"], rows);
}

function shown(text: string): string {
	return text.replaceAll("|", "\\|").replaceAll("<", "&lt;");
}
