import { catalogue } from "../../src/signals/catalogue.ts";
import type { CatalogueEntry } from "../../src/signals/evidence.ts";
import { generatedNote } from "./generated-note.ts";
import { type LearntNumbers, learntNumbers } from "./learnt-numbers.ts";
import { markdownTable } from "./markdown-table.ts";

/** What the first word of a code says it is about, strongest family first. */
const families: Readonly<Record<string, string>> = {
	CLAIMS: "Who it claims to be, against who sent it",
	LOOKALIKE: "Names and domains made to be taken for others",
	SENDER: "The sender",
	AUTH: "Authentication",
	LINK: "Links",
	LURE: "Lures",
	GOODS: "Goods",
	BUILD: "How the message is built",
	FILE: "Attachments",
	GOOD: "Good signs",
};

/** docs/reference/evidence.md: every code that can stand among the reasons of a verdict. */
export function evidencePage(): string {
	const learnt = learntNumbers();
	const codes = Object.keys(catalogue).sort();
	const strange = codes.filter((code) => !(familyOf(code) in families));
	if (strange.length > 0) throw new Error(`no family in evidence-page.ts for ${strange.join(", ")}: add one, or rename`);
	return [
		generatedNote("src/signals/catalogue.ts and model/weights.json"),
		"",
		"# Evidence",
		"",
		...introduction,
		"",
		`${codes.length} codes.`,
		"",
		...always(learnt),
		...Object.entries(families).flatMap(([family, title]) => {
			const own = codes.filter((code) => familyOf(code) === family);
			return own.length === 0 ? [] : ["", `## ${title}`, "", ...familyTable(own, learnt)];
		}),
		"",
	].join("\n");
}

const introduction = [
	"Everything that can stand among the reasons of a verdict. A weight is natural-log odds of unwanted mail: +0.7 doubles",
	"the odds, +2.3 multiplies them by ten, −2.3 divides them by ten. The score of a message is the sum of the weights it",
	"shows. *By hand* is what the literature and experience say; *learnt* is what training made of it beside all other",
	"evidence, and what a scan uses. ○ marks a weight that no training mail ever showed: it stands as it was set by hand, in",
	"the scale of the others. *Lean* is natural-log odds of phishing (positive) against spam (negative), and decides only",
	"between those two.",
];

/** The first word of a code. */
function familyOf(code: string): string {
	return code.slice(0, code.indexOf("_"));
}

/** Evidence that is no signal's: every account has it. */
function always(learnt: LearntNumbers | undefined): string[] {
	const prior = learnt === undefined ? "–" : signed(learnt.numbers.prior);
	const rows = [
		["`PRIOR`", "Where every message starts, before anything was looked at", prior],
		["`TEXT_MODEL`", "How like known unwanted or known genuine mail the words are: a curve over the text model's log-odds", "differs"],
		["`LOCAL_MODEL`", "How like what this installation was taught with `tidegate learn`; absent when that says nothing", "differs"],
		[
			"`GATEWAY_BANNER`",
			"Judged is what stands below a gateway's words (\"CAUTION: This email originated from outside …\"), which look like genuine mail's; absent in most mail",
			"0",
		],
		[
			"`OTHER_READING`",
			"Judged is what some mailers show and most do not (plain text, or what is hidden by styles), for it says something else; absent in most mail",
			"0",
		],
	];
	return ["## In every account", "", ...markdownTable(["Code", "What it says", "Weight"], rows)];
}

function familyTable(codes: readonly string[], learnt: LearntNumbers | undefined): string[] {
	const rows = codes.map((code) => row(code, catalogue[code] as CatalogueEntry, learnt));
	return markdownTable(["Code", "What it says, and an example", "By hand", "Learnt", "Lean"], rows);
}

function row(code: string, { sentence, example, weight, phish }: CatalogueEntry, learnt: LearntNumbers | undefined): string[] {
	const lean = learnt?.numbers.phish.leans[code] ?? phish;
	return [`\`${code}\``, `${shown(sentence)}<br>*${shown(example)}*`, signed(weight), learntCell(code, learnt), signed(lean)];
}

function learntCell(code: string, learnt: LearntNumbers | undefined): string {
	const weight = learnt?.numbers.weights[code];
	if (weight === undefined) return "–";
	return learnt?.unseen.has(code) ? `${signed(weight)} ○` : signed(weight);
}

/** Two digits and always a sign, with the true minus sign. */
function signed(value: number): string {
	const digits = Math.abs(value).toFixed(2);
	return Number(digits) === 0 ? "0" : `${value < 0 ? "−" : "+"}${digits}`;
}

/** Sentences and examples hold addresses and markup; none of it is to be taken for Markdown. */
function shown(text: string): string {
	return text.replace(/[\\`*_[\]<>]/g, (mark) => (mark === "<" ? "&lt;" : mark === ">" ? "&gt;" : `\\${mark}`)).replace(/\s+/g, " ");
}
