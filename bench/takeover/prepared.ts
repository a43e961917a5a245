import { AttackPlan } from "./attacks.ts";
import { readCorpus } from "./corpus.ts";
import { corpusAccounts } from "./corpus-accounts.ts";
import { foldModels } from "./fold-models.ts";
import { foldThemeModels } from "./fold-theme-models.ts";
import { foreignMail } from "./foreign-mail.ts";
import { modelCache } from "./model-cache.ts";
import type { Progress } from "./progress.ts";
import { type ScannedAccount, scannedAccount, toolsWith } from "./scanned.ts";

/** All accounts of the archives below a folder with the attacks on them, each looked at by models that never saw either. */
export async function preparedAccounts(directory: string, progress: Progress): Promise<ScannedAccount[]> {
	const corpus = readCorpus(directory, (done, all) => progress.show("reading the archives", done, all));
	const cache = modelCache(corpus);
	const models = foldModels(corpus, cache, (done, all) => progress.show("content models that never saw a fold", done, all));
	const themes = await foldThemeModels(corpus, cache, (done, all) => progress.show("theme models that never saw a fold", done, all));
	const plan = new AttackPlan({ phish: foreignMail(corpus, "phish"), spam: foreignMail(corpus, "spam") });
	const accounts = corpusAccounts(directory);
	const scanned: ScannedAccount[] = [];
	for (const account of accounts) {
		progress.show("accounts and attacks looked at", scanned.length, accounts.length);
		const tools = toolsWith(models[account.fold] as (typeof models)[number], themes[account.fold] as (typeof themes)[number]);
		scanned.push(await scannedAccount(account, plan, tools));
	}
	progress.end();
	return scanned;
}
