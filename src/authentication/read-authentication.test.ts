import { describe, expect, test } from "vitest";
import { parseMail } from "../mail/parse-mail.ts";
import { type AuthenticationTrust, readAuthentication } from "./read-authentication.ts";

const topmost: AuthenticationTrust = { mode: "topmost" };

function read(header: string, trust: AuthenticationTrust = topmost) {
	return readAuthentication(parseMail(Buffer.from(`${header}\nFrom: Jo <jo@sender.example>\nSubject: x\n\nbody\n`)), trust);
}

/** As many ways to write the same thing as there are providers; each says SPF, DKIM and DMARC pass for sender.example. */
const styles: readonly [string, string][] = [
	[
		"google",
		"Authentication-Results: mx.goggles.example;\n       dkim=pass header.i=@sender.example header.s=20230601 header.b=AbC1dEfg;\n       spf=pass (goggles.example: domain of jo@sender.example designates 192.0.2.7 as permitted sender) smtp.mailfrom=jo@sender.example;\n       dmarc=pass (p=REJECT sp=REJECT dis=NONE) header.from=sender.example",
	],
	[
		"outlook",
		"Authentication-Results: spf=pass (sender IP is 192.0.2.7)\n smtp.mailfrom=sender.example; dkim=pass (signature was verified)\n header.d=sender.example;dmarc=pass action=none\n header.from=sender.example;compauth=pass reason=100",
	],
	[
		"yahoo",
		"Authentication-Results: atlas-prod.omega.bird.example;\n dkim=pass header.i=@sender.example header.s=s1;\n spf=pass smtp.mailfrom=sender.example;\n dmarc=pass(p=REJECT) header.from=sender.example;",
	],
	[
		"opendkim and rspamd",
		"Authentication-Results: mx.forge.example;\n\tdkim=pass header.d=sender.example header.s=k1 header.b=x7;\n\tdmarc=pass (policy=reject) header.from=sender.example;\n\tspf=pass (mx.forge.example: domain of jo@sender.example designates 192.0.2.7 as permitted sender) smtp.mailfrom=jo@sender.example",
	],
	[
		"fast",
		"Authentication-Results: mx3.swift.example;\n    x-csa=none; x-ptr=pass smtp.helo=out.sender.example policy.ptr=out.sender.example;\n    dkim=pass (2048-bit rsa key sha256) header.d=sender.example header.i=@sender.example header.a=rsa-sha256;\n    dmarc=pass policy.published-domain-policy=reject policy.applied-disposition=none (p=reject,d=none,d.eval=none) policy.policy-from=p header.from=sender.example;\n    iprev=pass smtp.remote-ip=192.0.2.7 (out.sender.example);\n    spf=pass smtp.mailfrom=jo@sender.example smtp.helo=out.sender.example",
	],
	[
		"zoho",
		"Authentication-Results: mx.zebra.example;\n\tdkim=pass  header.i=jo@sender.example;\n\tspf=pass (zebra.example: domain of sender.example designates 192.0.2.7 as permitted sender)  smtp.mailfrom=jo@sender.example;\n\tdmarc=pass(p=reject dis=none)  header.from=<jo@sender.example>",
	],
	[
		"exim",
		"Authentication-Results: mail.isle.example; iprev=pass (out.sender.example) smtp.remote-ip=192.0.2.7; spf=pass smtp.mailfrom=sender.example; dkim=pass header.d=sender.example header.s=a header.a=rsa-sha256; dmarc=pass header.from=sender.example policy.dmarc=reject",
	],
	[
		"upper case and no space",
		"authentication-results: MX.LOUD.EXAMPLE;SPF=Pass SMTP.MailFrom=Jo@Sender.Example;DKIM=PASS Header.D=Sender.Example;DMARC=Pass(P=reject)Header.From=Sender.Example",
	],
	[
		"one line",
		"Authentication-Results: mx.example.org; spf=pass smtp.mailfrom=sender.example; dkim=pass header.d=sender.example; dmarc=pass (p=reject) header.from=sender.example",
	],
];

test.each(["=HYPERLINK", "</style>", "\u001b]0;owned", "a'b.example"])("what can be no domain is none: %j", (domain) => {
	const { dkim } = read(`Authentication-Results: mx.example.org; dkim=pass header.d="${domain}"`);
	expect(dkim).toEqual([{ result: "pass", domain: "" }]);
});

describe("readAuthentication, topmost", () => {
	test.each(styles)("%s", (_style, header) => {
		const facts = read(header);
		expect(facts.known).toBe(true);
		expect(facts.spf).toEqual({ result: "pass", domain: "sender.example" });
		expect(facts.dkim).toEqual([{ result: "pass", domain: "sender.example" }]);
		expect(facts.dmarc).toMatchObject({ result: "pass", domain: "sender.example" });
		expect([undefined, "reject"]).toContain(facts.dmarc?.policy);
	});

	test("the policy is found wherever it stands", () => {
		expect(
			["google", "yahoo", "opendkim and rspamd", "fast", "zoho", "exim"].map(
				(name) => read(styles.find(([style]) => style === name)?.[1] ?? "").dmarc?.policy,
			),
		).toEqual(new Array(6).fill("reject"));
	});

	test("several signatures, a failed one among them", () => {
		const facts = read(
			'Authentication-Results: mx.a.example; dkim=pass header.d=bulk.example; dkim=fail reason="bad; body hash" header.d=sender.example; dkim=none',
		);
		expect(facts.dkim).toEqual([
			{ result: "pass", domain: "bulk.example" },
			{ result: "fail", domain: "sender.example" },
			{ result: "none", domain: "" },
		]);
		expect(facts.spf).toBeUndefined();
	});

	test("SPF of MAIL FROM counts before SPF of HELO", () => {
		expect(
			read("Authentication-Results: mx.a.example; spf=pass smtp.helo=out.b.example; spf=softfail smtp.mailfrom=jo@b.example").spf,
		).toEqual({ result: "softfail", domain: "b.example" });
		expect(read("Authentication-Results: mx.a.example; spf=pass smtp.helo=out.b.example").spf).toEqual({
			result: "pass",
			domain: "out.b.example",
		});
	});

	test("words of other servers", () => {
		expect(
			read("Authentication-Results: mx.a.example; spf=hardfail; dkim=invalid; dmarc=bestguesspass header.from=b.example"),
		).toMatchObject({
			spf: { result: "fail", domain: "" },
			dkim: [{ result: "permerror" }],
			dmarc: { result: "none" },
		});
	});

	test("arc is told, the ARC copy of the results is not believed", () => {
		expect(read("Authentication-Results: mx.a.example; arc=pass (i=1)").arc).toBe("pass");
		expect(
			read("ARC-Authentication-Results: i=1; mx.a.example; dkim=pass header.d=bank.example; dmarc=pass header.from=bank.example").known,
		).toBe(false);
	});

	test("a forged field lower down is worth nothing", () => {
		const facts = read(
			"Authentication-Results: mx.a.example; spf=fail smtp.mailfrom=evil.example; dkim=none; dmarc=fail header.from=bank.example\nReceived: from x\nAuthentication-Results: mx.a.example; dkim=pass header.d=bank.example; dmarc=pass header.from=bank.example",
		);
		expect(facts.dmarc?.result).toBe("fail");
		expect(facts.dkim.some(({ result }) => result === "pass")).toBe(false);
	});

	test("one in the body or in an attached message is worth nothing", () => {
		const mail = parseMail(
			Buffer.from(
				"From: a@b.example\nContent-Type: multipart/mixed; boundary=x\n\nAuthentication-Results: mx.a.example; dmarc=pass header.from=b.example\n--x\nContent-Type: message/rfc822\n\nAuthentication-Results: mx.a.example; dmarc=pass header.from=b.example\nFrom: a@b.example\n\nhi\n--x--\n",
			),
		);
		expect(readAuthentication(mail, topmost).known).toBe(false);
	});

	test("contradicting results: the worse is believed", () => {
		expect(
			read(
				"Authentication-Results: mx.a.example; spf=none smtp.mailfrom=x; dmarc=pass header.from=bank.example; dmarc=fail header.from=bank.example",
			).dmarc?.result,
		).toBe("fail");
	});

	test.each([
		["absent", "X-Other: 1"],
		["none", "Authentication-Results: mx.a.example; none"],
		["empty", "Authentication-Results:"],
		["unclosed comment", "Authentication-Results: mx.a.example; dmarc=pass (p=none header.from=a.example"],
		["unknown words", "Authentication-Results: mx.a.example; spf=maybe; bimi=skipped; dkim=skipped"],
	])("%s is unknown", (_name, header) => {
		expect(read(header)).toEqual({ known: false, server: undefined, spf: undefined, dkim: [], dmarc: undefined, arc: undefined });
	});
});

describe("readAuthentication, servers", () => {
	const trust: AuthenticationTrust = { mode: "servers", servers: ["MX.Own.example"] };

	test("only the configured server's topmost field", () => {
		const facts = read(
			"Authentication-Results: mx.stranger.example; dkim=pass header.d=bank.example\nAuthentication-Results: mx.own.example 1; dkim=fail header.d=bank.example\nAuthentication-Results: mx.own.example; dkim=pass header.d=bank.example",
			trust,
		);
		expect(facts.server).toBe("mx.own.example");
		expect(facts.dkim).toEqual([{ result: "fail", domain: "bank.example" }]);
	});

	test("unknown when it wrote none", () => {
		expect(
			read(
				"Authentication-Results: mx.stranger.example; dkim=pass header.d=bank.example\nAuthentication-Results: dkim=pass header.d=bank.example",
				trust,
			).known,
		).toBe(false);
	});
});
