import { afterEach, expect, test } from "vitest";
import type { GivenNextHopSettings } from "../../src/gate/delivery/next-hop-settings.ts";
import { openSink, type Sink } from "../../src/gateways/smtp-sink/open-sink.ts";
import type { SinkSettings } from "../../src/gateways/smtp-sink/sink-settings.ts";
import { Carrier } from "../support/delivery/carry-job.ts";
import { othersCertificate, ourCertificate } from "../support/delivery/certificates.ts";
import { scriptedServer } from "../support/delivery/scripted-server.ts";

let sink: Sink | undefined;
let carrier: Carrier | undefined;
afterEach(async () => {
	await carrier?.end();
	await sink?.close();
	[carrier, sink] = [undefined, undefined];
});

async function carry(offered: Omit<SinkSettings, "port">, settings: Partial<GivenNextHopSettings>): Promise<string> {
	sink = await openSink({ port: 0, ...offered });
	carrier = new Carrier({ port: sink.port, ...settings });
	return (await carrier.carry())[0]!;
}

const ca = ourCertificate.cert;

test.each<[name: string, offered: Omit<SinkSettings, "port">, settings: Partial<GivenNextHopSettings>]>([
	["STARTTLS, required, with a certificate we trust", { tls: ourCertificate }, { tls: "required", ca }],
	["STARTTLS, required, by name", { tls: ourCertificate }, { tls: "required", ca, host: "localhost" }],
	["TLS from the first byte", { tls: { ...ourCertificate, implicit: true } }, { tls: "implicit", ca }],
	["STARTTLS, opportunistic, with anybody's certificate", { tls: othersCertificate }, { tls: "opportunistic" }],
	["STARTTLS not offered, opportunistic", {}, { tls: "opportunistic" }],
	["STARTTLS offered, never", { tls: ourCertificate }, { tls: "never" }],
	[
		"a login over TLS",
		{ tls: ourCertificate, login: { user: "gate", password: "secret" } },
		{ tls: "required", ca, user: "gate", password: "secret" },
	],
])("%s: delivered", async (_, offered, settings) => {
	expect(await carry(offered, settings)).toBe("delivered: 250 2.0.0 Ok: sunk");
});

test.each<[name: string, offered: Omit<SinkSettings, "port">, settings: Partial<GivenNextHopSettings>, reason: RegExp]>([
	["STARTTLS taken out of the offers (RFC 3207 section 6)", {}, { tls: "required" }, /offers no STARTTLS, and TLS is required/],
	[
		"a certificate that nobody vouches for",
		{ tls: ourCertificate },
		{ tls: "required" },
		/TLS with the next hop failed: self-signed certificate/,
	],
	[
		"a certificate for another name",
		{ tls: othersCertificate },
		{ tls: "required", ca: othersCertificate.cert },
		/IP: 127\.0\.0\.1 is not in the cert's list/,
	],
	[
		"the same, TLS from the first byte",
		{ tls: { ...othersCertificate, implicit: true } },
		{ tls: "implicit", ca: othersCertificate.cert },
		/not reached: ERR_TLS_CERT_ALTNAME_INVALID/,
	],
	["a server in the clear where TLS is spoken from the first byte", {}, { tls: "implicit" }, /not reached/],
])("%s: not reached, and nothing is sent", async (_, offered, settings, reason) => {
	expect(await carry(offered, settings)).toMatch(new RegExp(`^unreachable: .*${reason.source}`));
	expect(sink?.messages).toEqual([]);
});

test("a password does not go out in the clear to another machine unless it is said so", async () => {
	const server = await scriptedServer(["S: 220 hi", "C: EHLO .*", "S: 250-mx", "S: 250 AUTH PLAIN"]);
	// A name of this machine that does not look like one.
	carrier = new Carrier({ port: server.port, host: "0.0.0.0", tls: "opportunistic", user: "gate", password: "secret" });
	expect(await carrier.carry()).toEqual([expect.stringMatching(/^unreachable: .*the password does not go out without/)]);
	await server.close();
});

test("what is said in the clear behind the go-ahead is not believed", async () => {
	const server = await scriptedServer([
		"S: 220 hi",
		"C: EHLO .*",
		"S: 250-mx",
		"S: 250 STARTTLS",
		"C: STARTTLS",
		"S- 220 go\r\n250 AUTH PLAIN\r\n",
	]);
	carrier = new Carrier({ port: server.port, tls: "required" });
	expect(await carrier.carry()).toEqual([expect.stringMatching(/^unreachable: 451 4\.[57]\.0 the next hop (said unasked|spoke between)/)]);
	await server.close();
});
