import { isDomain } from "./host-name.ts";
import { text } from "./text.ts";

/** One mail address without a name, or "" for none. */
export const mailAddress = text('a mail address, as "tidegate@example.org", or "" for none', (address) => {
	if (address === "") return true;
	const at = address.lastIndexOf("@");
	return at > 0 && !/[\s<>",;()]/.test(address) && isDomain(address.slice(at + 1));
});
