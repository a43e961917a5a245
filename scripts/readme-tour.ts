import { readFile } from "node:fs/promises";
import { createScanner } from "../src/app/library.ts";
import { readPaths } from "../src/app/readers/read-paths.ts";
import { scanAll } from "../src/app/threads/scan-all.ts";
import { accountLines } from "../src/cli/account-report.ts";
import { scanLine, scanSummary } from "../src/cli/scan-report.ts";
import { ScanTally } from "../src/cli/scan-tally.ts";

const explained = "samples/ministry-statement-en.eml";
const columns = 96;
const plain = (_colour: string, text: string) => text;

/** README.md with what its commands print today: whoever reads it sees no output that is not real. Run from the project's root. */
export async function withTour(readme: string): Promise<string> {
	return replaced(replaced(readme, "scan", await scanned()), "explain", await account());
}

function replaced(readme: string, name: string, block: string): string {
	const [begin, end] = [`<!-- ${name}: written by npm run docs -->`, `<!-- ${name} ends -->`];
	const [from, to] = [readme.indexOf(begin), readme.indexOf(end)];
	if (from < 0 || to < from) throw new Error(`README.md lacks the marks "${begin}" and "${end}"`);
	return `${readme.slice(0, from)}${begin}\n\n\`\`\`\n${block}\n\`\`\`\n\n${readme.slice(to)}`;
}

async function scanned(): Promise<string> {
	const lines = ["$ npx tidegate scan samples"];
	const tally = new ScanTally();
	for await (const result of scanAll(readPaths(["samples"]))) {
		tally.add(result);
		if (result.kind === "scanned") lines.push(scanLine(result, columns, plain));
	}
	// How long it took is another matter each time.
	const summary = scanSummary(tally, 0, columns, plain).map((line) => line.replace(/ in .* s$/, ""));
	return [...lines, ...summary].join("\n");
}

async function account(): Promise<string> {
	const bytes = await readFile(explained);
	const lines = accountLines(await createScanner().explain(bytes), { kind: "message", source: explained, index: 0, bytes }, columns, plain);
	return [`$ npx tidegate explain ${explained}`, ...lines].join("\n");
}
