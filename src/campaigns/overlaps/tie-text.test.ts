import { expect, test } from "vitest";
import { campaign } from "../../../test/support/campaigns/campaign.ts";
import { tieText } from "./tie-text.ts";
import type { SharedValue } from "./value-index.ts";

function told(kind: SharedValue["kind"], value: string, sharing: number): string {
	const places = Array.from({ length: sharing }, (_, at) => at);
	return tieText({ kind, value, places, weight: 1, pattern: false, forgeable: false, fileKind: "" }, campaign(), campaign());
}

test.each([
	["wallet", "W", 2, "Both ask to send to the wallet W, which nobody else does"],
	["wallet", "W", 3, "Both ask to send to the wallet W, as one other does"],
	["wallet", "W", 5, "Both ask to send to the wallet W, as 3 others do"],
	["sender-domain", "a.test", 2, "Both are sent in the name of a.test, as nobody else is"],
	["network", "192.0.2.0/24", 5, "Both came out of the network 192.0.2.0/24, as 3 others did"],
	["reply-to", "a@b.test", 2, "Both want answers sent to a@b.test, which nobody else does"],
	["reply-to", "a@b.test", 3, "Both want answers sent to a@b.test, as one other does"],
	["kit-path", "/x", 2, "Their links have the same path, /x, and nobody else's do"],
	["kit-path", "/x", 5, "Their links have the same path, /x, as those of 3 others do"],
	["skeleton", "0", 2, "Their HTML is built alike, and nobody else's is"],
	["skeleton", "0", 5, "Their HTML is built alike, as that of 3 others is"],
	["string", "login: anna", 2, "Both were sent with the login anna, as nobody else was"],
	["string", "title: Odd", 2, "Their HTML has the same odd title, “Odd”, and nobody else's does"],
	["string", "title: Odd", 3, "Their HTML has the same odd title, “Odd”, as that of one other does"],
	["string", "list: l.test", 2, "Both went out over the list l.test, which nobody else did"],
] as const)("%s %s of %d", (kind, value, sharing, sentence) => expect(told(kind, value, sharing)).toBe(sentence));
