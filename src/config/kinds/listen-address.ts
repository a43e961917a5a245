import { isIP, isIPv6 } from "node:net";
import { accepted, type Kind, rejected } from "./kind.ts";

/** Where connections are taken. */
export interface ListenAddress {
	/** An address, or a name that stands for one ("localhost"); IPv6 without brackets. */
	readonly host: string;
	/** 0: any free port. */
	readonly port: number;
}

const form = /^(?:\[(?<six>[0-9a-fA-F:.]{2,45}(?:%[\w.-]{1,30})?)\]|(?<name>[A-Za-z0-9.-]{1,253})):(?<port>\d{1,5})$/;

/** "127.0.0.1:2525", "[::1]:25", "localhost:0". */
export const listenAddress: Kind<ListenAddress> = {
	allowed: 'an address and a port, as "127.0.0.1:2525", "[::1]:25" or "0.0.0.0:25" (all of them); port 0 is any that is free',
	read(found) {
		const { six, name, port } = typeof found === "string" ? (form.exec(found)?.groups ?? {}) : {};
		const host = six ?? name;
		if (host === undefined) return rejected();
		if (Number(port) > 65_535) return rejected(`there is no port ${port}`);
		if (six !== undefined ? !isIPv6(six) : /^[\d.]+$/.test(host) && isIP(host) === 0) return rejected(`${host} is no address`);
		return accepted({ host, port: Number(port) });
	},
	write: ({ host, port }) => JSON.stringify(writeListenAddress({ host, port })),
};

/** With brackets around IPv6. */
export function writeListenAddress({ host, port }: ListenAddress): string {
	return `${host.includes(":") ? `[${host}]` : host}:${port}`;
}
