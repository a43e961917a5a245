import { readFileSync } from "node:fs";

/** An organisation that sends mail. */
export interface Brand {
	readonly name: string;
	readonly domain: string;
	/** Domains it is known to send from; empty: its domain or a mail subdomain of it. */
	readonly senders: readonly string[];
	/** False for the small businesses that we make up. */
	readonly real: boolean;
	readonly sector: string;
	/** Where it has no domain of its own: it writes from a mailbox at a provider; `@provider` alone leaves the local part to the scene. */
	readonly mailbox?: string;
}

let table: Map<string, Brand[]> | undefined;

/** The real organisations of a sector that write in a language. */
export function realBrands(sector: string, language: string): readonly Brand[] {
	const brands = read();
	return [...(brands.get(`${sector} ${language}`) ?? []), ...(brands.get(`${sector} *`) ?? [])];
}

/** The real organisation of that name, in the sectors given. */
export function brandNamed(name: string): Brand {
	for (const group of read().values()) {
		const brand = group.find((candidate) => candidate.name === name);
		if (brand) return brand;
	}
	throw new Error(`no brand ${name}`);
}

function read(): Map<string, Brand[]> {
	if (table) return table;
	table = new Map();
	let group: Brand[] = [];
	let sector = "";
	for (const line of readFileSync(new URL("./content/brands.txt", import.meta.url), "utf8").split("\n")) {
		const header = /^\[(\S+) (\S+)\]$/.exec(line);
		if (header?.[1] && header[2]) {
			sector = header[1];
			const key = `${sector} ${header[2]}`;
			group = table.get(key) ?? [];
			table.set(key, group);
		} else if (line.includes(" = ")) group.push(readBrand(line, sector));
	}
	return table;
}

function readBrand(line: string, sector: string): Brand {
	const [name = "", rest = ""] = line.split(" = ");
	const [domain = "", ...senders] = rest.trim().split(" ");
	return { name: name.trim(), domain, senders, sector, real: true };
}
