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

const withoutValue = new Set<TieKind>(["attachment", "picture", "skeleton"]);

/** A tie in a few words: "wallet bc1qar0…", "leads to pay-desk[.]example". */
export function shortReason({ kind, value }: Tie): string {
	return withoutValue.has(kind) ? words[kind] : `${words[kind]} ${mailLine(value, 60).replace(/^(account|login): /u, "$1 ")}`.trim();
}
