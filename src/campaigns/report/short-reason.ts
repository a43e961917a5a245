import { grouped } from "./figures.ts";
import { mailLine } from "./mail-text.ts";
import type { Tie, TieKind } from "../overlaps/overlap.ts";

const words: Readonly<Record<TieKind, string>> = {
	wallet: "wallet",
	phone: "telephone",
	attachment: "same file",
	"reply-to": "answers to",
	"action-host": "leads to",
	"link-host": "links to",
	"sender-domain": "sent as",
	sender: "from",
	network: "network",
	"kit-path": "path",
	string: "",
	picture: "same picture",
	skeleton: "same HTML",
};

/** What several campaigns have in common: "4 of them lead to …". */
const verbs: Readonly<Record<TieKind, string>> = {
	wallet: "give the wallet",
	phone: "give the telephone",
	attachment: "attach the same file",
	"reply-to": "want answers to",
	"action-host": "lead to",
	"link-host": "link to",
	"sender-domain": "are sent as",
	sender: "come from",
	network: "come out of the network",
	"kit-path": "have the path",
	string: "have",
	picture: "show the same picture",
	skeleton: "have the same HTML",
};

const withoutValue = new Set<TieKind>(["attachment", "picture", "skeleton"]);

/** How many of a group's campaigns share a tie: "4 of them lead to pay-desk[.]example", "Both …", "All 5 …". */
export function groupReason({ kind, value }: Tie, sharing: number, all: number): string {
	const who = sharing < all ? `${grouped(sharing)} of them` : all === 2 ? "Both" : `All ${grouped(all)}`;
	return `${who} ${verbs[kind]}${withoutValue.has(kind) ? "" : ` ${valueText(value)}`}`;
}

/** A tie in a few words: "wallet bc1qar0…", "leads to pay-desk[.]example". */
export function shortReason({ kind, value }: Tie): string {
	return withoutValue.has(kind) ? words[kind] : `${words[kind]} ${valueText(value)}`.trim();
}

function valueText(value: string): string {
	return mailLine(value, 60).replace(/^(account|login): /u, "$1 ");
}
