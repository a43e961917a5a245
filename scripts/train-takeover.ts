/**
 * npm run train:takeover -- DIR: learns what tells a hijacked account from the accounts and attacks that bench:takeover plays,
 * those kept aside left out, and writes model/takeover.json. The same mail gives the same bytes.
 */
import { writeFileSync } from "node:fs";
import { fitOn, rowsOf, withThresholds } from "../bench/takeover/cross-fit.ts";
import { asideFold, measuredFolds } from "../bench/takeover/folds.ts";
import { preparedAccounts } from "../bench/takeover/prepared.ts";
import { Progress } from "../bench/takeover/progress.ts";
import { modelFolder } from "../src/app/shipped-model.ts";

const [directory] = process.argv.slice(2);
if (directory === undefined || directory.startsWith("-")) {
	console.error("usage: npm run train:takeover -- DIR   (DIR holds <archive>/ham and <archive>/unwanted for each training archive)");
	process.exit(2);
}

const accounts = (await preparedAccounts(directory, new Progress())).filter(({ fold }) => fold !== asideFold);
// Thresholds are shares of genuine mail, and that has to be mail which the slopes were not fitted on.
const outOfFold = Array.from({ length: measuredFolds }, (_, fold) =>
	rowsOf(
		accounts.filter((account) => account.fold === fold),
		fitOn(accounts.filter((account) => account.fold !== fold)),
	),
);
const numbers = withThresholds(fitOn(accounts), outOfFold.flat());
writeFileSync(new URL("takeover.json", modelFolder), `${JSON.stringify(numbers, rounded, "\t")}\n`);
console.error("wrote model/takeover.json");

/** Six digits say all there is to say, and make the file the same wherever floating point differs in the last bit. */
function rounded(_: string, value: unknown): unknown {
	return typeof value === "number" ? Number(value.toPrecision(6)) : value;
}
