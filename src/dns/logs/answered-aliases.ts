import type { Alias } from "./dns-record.ts";
import { dnsName } from "./dns-name.ts";

/** Records of one answer that are looked at. */
const mostRecords = 100;
const cname = " IN CNAME ";

/** The CNAME records of an Infoblox response: "a.example IN A response: NOERROR +A a.example. 300 IN CNAME b.example.; b.example. 60 IN A 192.0.2.1;". */
export function answeredAliases(text: string): Alias[] {
	const aliases: Alias[] = [];
	for (const record of text.split(";", mostRecords)) {
		const at = record.lastIndexOf(cname);
		if (at < 0) continue;
		const [name = "", target = ""] = [record.slice(0, at).split(" ").at(-2), record.slice(at + cname.length)].map((word) =>
			dnsName(word ?? ""),
		);
		if (name !== "" && target !== "") aliases.push({ kind: "alias", name, target });
	}
	return aliases;
}
