import type { Facts } from "../../signals/facts.ts";
import { phoneInOneForm, phonesIn } from "../../signals/text/phone-numbers.ts";
import { isCalled, isTelephone } from "./is-telephone.ts";

/** Telephone numbers a reader can call: behind tel: links, in codes, and in what is shown. */
export function phonesOf({ destinations, codes }: Facts, text: string, most: number): string[] {
	const found = new Set<string>();
	const add = (written: string): void => {
		const phone = isCalled(written) ? phoneInOneForm(written) : "";
		if (phone !== "") found.add(phone);
	};
	for (const { scheme, address, link } of destinations)
		if (scheme === "tel" && !link.hidden && found.size < most) add(decoded(address.rest.slice(0, 60)));
	for (const code of codes) if (/^tel:/iu.test(code.text) && found.size < most) add(code.text.slice(4, 64));
	for (const phone of phonesIn(text)) {
		if (found.size >= most) break;
		if (isTelephone(phone, text)) add(phone.written);
	}
	return [...found];
}

function decoded(text: string): string {
	return text.replaceAll("%20", " ").replaceAll("%2B", "+").replaceAll("%2b", "+");
}
