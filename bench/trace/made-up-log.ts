import { createWriteStream } from "node:fs";
import { once } from "node:events";

export const logKinds = ["bind", "zeek", "dnsmasq"] as const;
export type LogKind = (typeof logKinds)[number];

/** One line in so many is of the domain that is traced: a campaign that reached some, on the resolver of a provider. */
const linesForOneHit = 20_000;
export const tracedDomain = "phish.example";

/** Writes a log of about so many bytes, the same each time: many names, many clients, and a chain of CNAMEs now and then. */
export async function writeLog(path: string, kind: LogKind, size: number): Promise<void> {
	const file = createWriteStream(path);
	if (kind === "zeek") file.write(zeekHeader);
	for (let number = 0, written = 0; written < size; ) {
		let text = "";
		while (text.length < 1_000_000) text += lineOf[kind](number++);
		written += text.length;
		if (!file.write(text)) await once(file, "drain");
	}
	file.end();
	await once(file, "close");
}

const zeekHeader = `#separator \\x09
#set_separator\t,
#empty_field\t(empty)
#unset_field\t-
#path\tdns
#fields\tts\tuid\tid.orig_h\tid.orig_p\tid.resp_h\tid.resp_p\tproto\ttrans_id\trtt\tquery\tqclass\tqclass_name\tqtype\tqtype_name\trcode\trcode_name\tAA\tTC\tRD\tRA\tZ\tanswers\tTTLs\trejected
`;

const lineOf: Readonly<Record<LogKind, (number: number) => string>> = {
	bind(number) {
		const name = nameOf(number);
		return `17-Jul-2026 ${clock(number)}.123 queries: info: client @0x7f58${hexadecimal(number)} ${clientOf(number)}#53211 (${name}): query: ${name} IN A +E(0)K (192.0.2.53)\n`;
	},
	zeek(number) {
		const name = nameOf(number);
		return `${1_784_289_600 + (number >> 8)}.123456\tC${hexadecimal(number)}Gx7\t${clientOf(number)}\t53211\t192.0.2.53\t53\tudp\t${number & 0xffff}\t0.012345\t${name}\t1\tC_INTERNET\t1\tA\t0\tNOERROR\tF\tF\tT\tT\t0\tedge.${name},198.51.100.7\t60.000000,60.000000\tF\n`;
	},
	dnsmasq(number) {
		const name = nameOf(number);
		const prefix = `Jul 17 ${clock(number)} dnsmasq[5503]: `;
		return `${prefix}query[A] ${name} from ${clientOf(number)}\n${prefix}reply ${name} is <CNAME>\n${prefix}reply edge.${name} is 198.51.100.7\n`;
	},
};

function nameOf(number: number): string {
	if (number % linesForOneHit === 0) return `login.${tracedDomain}`;
	const mixed = Math.imul(number, 0x9e3779b1) >>> 0;
	return `${["www", "cdn", "api", "img", "mail"][mixed % 5]}.${(mixed % 50_021).toString(36)}-shop.${["example", "test"][mixed & 1]}`;
}

function clientOf(number: number): string {
	const mixed = Math.imul(number, 0x85ebca6b) >>> 0;
	return `10.${(mixed >>> 8) & 63}.${(mixed >>> 16) & 255}.${mixed & 255}`;
}

function clock(number: number): string {
	return new Date((number >> 8) * 1_000).toISOString().slice(11, 19);
}

function hexadecimal(number: number): string {
	return number.toString(16).padStart(8, "0");
}
