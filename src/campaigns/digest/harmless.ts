import { safeText } from "../../base/safe-text.ts";
import { namesIpv4 } from "../names-ipv4.ts";

const longest = 160;
/** Dots as browsers read them in a host: full stops of East Asian scripts too. A label may end with a mark: กี่.com. */
const dotted = /(\/\/)?([\p{L}\p{M}\p{N}_-]+(?:[.\u3002\uff0e\uff61][\p{L}\p{M}\p{N}_-]+)+)/gu;
const dot = /(?<=[\p{L}\p{M}\p{N}])[.\u3002\uff0e\uff61](?=[\p{L}\p{M}\p{N}])/gu;

/**
 * Text of mail, fit for a line of a letter: one line, nothing that controls, at most 160 characters. Its addresses are broken
 * ("evil[.]example"), since mail programs make links of whatever looks like one, and readers of this letter must not end up there. Numbers
 * ("245.579") keep their dots: nothing makes a link of them.
 */
export function harmless(text: string, most = longest): string {
	const line = safeText(text.slice(0, 4 * most));
	const characters = [...line];
	const short = characters.length > most ? `${characters.slice(0, most - 1).join("")}…` : line;
	return short
		.replaceAll("://", "[:]//")
		.replaceAll("@", "[at]")
		.replace(dotted, (all, scheme: string | undefined, name: string) =>
			scheme === undefined && isNumber(name) ? all : all.replace(dot, "[.]"),
		);
}

/** Dots between digits alone; no label of a top-level domain begins with one. */
function isNumber(name: string): boolean {
	return !/\D[.]|[.]\D|[\u3002\uff0e\uff61]/.test(name) && !namesIpv4(name);
}
