import type { AccountNotice, AccountNoticeKind } from "./account-notice.ts";
import { neutralLine } from "./neutral-text.ts";
import { codeWarning, type NoticeWording } from "./notice-wording.ts";
import { shellWord } from "./shell-word.ts";
import { shownTime } from "./shown-time.ts";

const sentences: Readonly<Record<AccountNoticeKind, { readonly title: string; readonly headline: string; readonly what: string }>> = {
	frozen: {
		title: "Login frozen",
		headline: "Your account was frozen",
		what: "Its login does not work, and nothing of it goes out, until it is thawed with the second factor.",
	},
	thawed: {
		title: "Login works again",
		headline: "Your account was thawed",
		what: "Its login works again. This took a code of the second factor: if it was not you, somebody has your authenticator.",
	},
	"second-factor": {
		title: "New second factor",
		headline: "Your account has a new second factor",
		what: "Codes of the old authenticator are not taken any more. Whoever has the new one can release campaigns: if you did not ask for this, freeze the account and speak with the operator of the gate.",
	},
};

/** The words of a notice about an account. */
export function accountWording({ kind, at, account, by }: AccountNotice): NoticeWording {
	const { title, headline, what } = sentences[kind];
	const name = neutralLine(account.name, 80);
	const facts = [
		{ name: "Account", value: name },
		{ name: "When", value: shownTime(at) },
	];
	if (by !== undefined) facts.push({ name: "By", value: neutralLine(by, 80) });
	if (kind === "frozen" && account.stateReason !== "") facts.push({ name: "Why", value: neutralLine(account.stateReason, 300) });
	return {
		subject: `[Tidegate] ${title}: account ${name}`,
		headline,
		paragraphs: [what],
		facts,
		sample: undefined,
		reasons: [],
		steps: [step(kind, shellWord(account.name))],
		warning: codeWarning,
	};
}

function step(kind: AccountNoticeKind, name: string): NoticeWording["steps"][number] {
	if (kind === "frozen") return { what: "Let it send again", command: `tidegate account thaw ${name} --code CODE` };
	return { what: "It was not you", command: `tidegate account freeze ${name}` };
}
