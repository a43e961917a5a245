import { isIP } from "node:net";
import type { Config } from "../../config/config.ts";
import { type ListenAddress, writeListenAddress } from "../../config/kinds/listen-address.ts";

/** What to put into the sending program: where it connects to, by every way there is. */
export function sendingLines({ smtp }: Pick<Config, "smtp">): string[] {
	return [
		...smtp.listen.map((address) => `${reachable(address, smtp.hostname)}, STARTTLS`),
		...smtp.listenTls.map((address) => `${reachable(address, smtp.hostname)}, TLS from the start`),
	];
}

/** An address that stands for all of them is none to connect to: the gate's name is. */
export function reachable(address: ListenAddress, hostname: string): string {
	if (address.port === 0) return `${hostOf(address, hostname)}, on the port that tidegate serve prints`;
	return writeListenAddress({ host: hostOf(address, hostname), port: address.port });
}

function hostOf({ host }: ListenAddress, hostname: string): string {
	return isIP(host) !== 0 && /^[0:.]+$/.test(host) ? hostname : host;
}
