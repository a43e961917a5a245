import type { AccountView } from "../../app/control-connection.ts";
import type { Serving } from "../../app/serving.ts";
import type { Config } from "../../config/config.ts";
import { type ListenAddress, writeListenAddress } from "../../config/kinds/listen-address.ts";
import type { Paint } from "../terminal/colour.ts";
import { safeText } from "../../base/safe-text.ts";
import { version } from "../version.ts";
import { quoted } from "./quoted.ts";
import { reachable } from "./sending-lines.ts";

/** What is said at the start: where it listens, where mail goes, and what to do first. */
export function servingLines(serving: Serving, config: Config, paint: Paint): string[] {
	const settings = config.file === undefined ? "defaults; tidegate config sample > tidegate.toml changes them" : config.file;
	const label = (name: string) => paint("dim", name.padEnd(10));
	return [
		`${paint("bold", `Tidegate ${version()}`)} is running. Ctrl-C stops it.`,
		"",
		...serving.smtp.map((address) => `  ${label("SMTP")}${writeListenAddress(address)}  with STARTTLS`),
		...serving.smtpTls.map((address) => `  ${label("SMTP")}${writeListenAddress(address)}  TLS from the start`),
		...(serving.http === undefined ? [] : [`  ${label("HTTP")}http://${writeListenAddress(serving.http)}`]),
		`  ${label("Data")}${config.data}`,
		`  ${label("Settings")}${settings}`,
		...nextHopLines(serving, config, label, paint),
		"",
		...firstMailLines(serving, config),
	];
}

function nextHopLines({ outbox }: Serving, { nextHop }: Config, label: (name: string) => string, paint: Paint): string[] {
	if (outbox === undefined) return [`  ${label("Next hop")}${writeListenAddress(nextHop)}`];
	return [
		`  ${label("Next hop")}${paint("yellow", "none: mail is written to the outbox and goes nowhere")}`,
		`  ${label("Outbox")}${outbox}`,
		`  ${label("")}next_hop.host in the settings names the server that mail is to go to`,
	];
}

function firstMailLines(serving: Serving, config: Config): string[] {
	const [first] = serving.accounts();
	const to = serving.smtp[0] ?? serving.smtpTls[0];
	if (to === undefined) return [];
	if (first !== undefined) return ["Send a mail (curl asks for the password):", ...curlLines(first, to, serving, config)];
	const place = config.file !== undefined || config.data === "./tidegate-data" ? "" : ` --data ${quoted(config.data)}`;
	return [
		"There is no account yet. In another terminal:",
		`  tidegate account add news --from news@shop.example${place}`,
		"then, with the login it prints, send a first mail (curl asks for the password):",
		...curlLines({ account: { login: "LOGIN", from: ["news@shop.example"] } }, to, serving, config),
	];
}

/** A whole mail on one command line, with a program that nearly every machine has. */
function curlLines(
	{ account }: { readonly account: Pick<AccountView["account"], "login" | "from"> },
	to: ListenAddress,
	{ smtp }: Serving,
	{ smtp: settings }: Config,
): string[] {
	const [allowed = "news@shop.example"] = account.from;
	const from = safeText(allowed.startsWith("@") ? `news${allowed}` : allowed);
	const plain = smtp.includes(to);
	// The certificate may be self-signed; a first try is not where that is settled.
	const tls = plain && isLoopback(to) ? "" : plain ? " --ssl-reqd --insecure" : " --insecure";
	const mail = `From: ${from}\\nTo: you@home.example\\nSubject: First mail\\n\\nHello\\n`;
	return [
		`  printf ${quoted(mail.replaceAll("%", "%%"))} | \\`,
		`    curl ${plain ? "smtp" : "smtps"}://${reachable(to, settings.hostname)}${tls} --crlf --user ${quoted(safeText(account.login))} \\`,
		`      --mail-from ${quoted(from)} --mail-rcpt you@home.example --upload-file -`,
	];
}

function isLoopback({ host }: ListenAddress): boolean {
	return host === "localhost" || host === "::1" || host.startsWith("127.");
}
