import { afterEach, expect, test } from "vitest";
import type { GivenNextHopSettings } from "../../src/gate/delivery/next-hop-settings.ts";
import { Carrier, type JobChange } from "../support/delivery/carry-job.ts";
import { type Script, type ScriptedServer, scriptedServer } from "../support/delivery/scripted-server.ts";

const hello = ["S: 220 hi", "C: EHLO gate.test", "S: 250-mx.test", "S: 250 ENHANCEDSTATUSCODES"];
const pipelining = ["S: 220 hi", "C: EHLO gate.test", "S: 250-mx.test", "S: 250-PIPELINING", "S: 250 8BITMIME"];
const mail = ["C: MAIL FROM:<news@shop.example>", "S: 250 2.1.0 ok"];
const rcpt = ["C: RCPT TO:<anna@home.example>", "S: 250 2.1.5 ok"];
const data = ["C: DATA", "S: 354 go"];
const content = ["C: Subject: x", "C: ", "C: Hello", "C: \\."];
const end = [...content, "S: 250 2.0.0 queued as 4F1"];
const envelopeAtOnce = ["C: MAIL FROM:<news@shop.example>", "C: RCPT TO:<anna@home.example>", "C: DATA"];
const quick = {
	timeouts: { connect: 1_000, greeting: 100, command: 100, mail: 100, rcpt: 100, dataStart: 100, dataBlock: 100, dataEnd: 100, quit: 50 },
};

let server: ScriptedServer | undefined;
let carrier: Carrier | undefined;
afterEach(async () => {
	await carrier?.end();
	await server?.close();
	[carrier, server] = [undefined, undefined];
});

async function conversation(scripts: readonly Script[], settings: Partial<GivenNextHopSettings> = {}): Promise<Carrier> {
	server = await scriptedServer(...scripts);
	carrier = new Carrier({ port: server.port, ...settings });
	return carrier;
}

const broke = /^tempfailed: 451 4\.4\.2 .*(closed|broke)/;
const cases: [name: string, script: Script, change: JobChange, expected: readonly (string | RegExp)[]][] = [
	["a message is handed over", [...hello, ...mail, ...rcpt, ...data, ...end], {}, ["delivered: 250 2.0.0 queued as 4F1"]],
	[
		"pipelined",
		[...pipelining, ...envelopeAtOnce, "S: 250 a", "S: 250 b", "S: 354 go", ...end],
		{},
		["delivered: 250 2.0.0 queued as 4F1"],
	],
	[
		"HELO where EHLO is not known",
		["S: 220 hi", "C: EHLO .*", "S: 500 what", "C: HELO gate.test", "S: 250 mx", ...mail, ...rcpt, ...data, ...end],
		{},
		[/^delivered/],
	],
	["a greeting of several lines", ["S: 220-hi", "S: 220 there", ...hello.slice(1), ...mail, ...rcpt, ...data, ...end], {}, [/^delivered/]],
	[
		"the answer to the data in several lines",
		[...hello, ...mail, ...rcpt, ...data, ...content, "S: 250-2.0.0 ok", "S: 250 2.0.0 queued"],
		{},
		["delivered: 250 2.0.0 ok 2.0.0 queued"],
	],
	["4xx to MAIL", [...hello, mail[0]!, "S: 451 4.7.1 later"], {}, ["tempfailed: 451 4.7.1 later"]],
	["5xx to MAIL", [...hello, mail[0]!, "S: 550 5.7.1 no"], {}, ["failed: 550 5.7.1 no"]],
	[
		"4xx to MAIL, pipelined: what was said to RCPT does not count",
		[...pipelining, ...envelopeAtOnce, "S: 451 4.7.1 later", "S: 503 no", "S: 503 no", "C: RSET", "S: 250 ok"],
		{},
		["tempfailed: 451 4.7.1 later"],
	],
	["5xx to the only RCPT", [...hello, ...mail, rcpt[0]!, "S: 550 5.1.1 nobody", "C: RSET", "S: 250 ok"], {}, ["failed: 550 5.1.1 nobody"]],
	[
		"5xx to the only RCPT, pipelined, DATA refused",
		[...pipelining, ...envelopeAtOnce, "S: 250 a", "S: 550 5.1.1 nobody", "S: 554 none", "C: RSET", "S: 250 ok"],
		{},
		["failed: 550 5.1.1 nobody"],
	],
	[
		"5xx to the only RCPT, pipelined, DATA begun: a lone dot",
		[...pipelining, ...envelopeAtOnce, "S: 250 a", "S: 550 5.1.1 nobody", "S: 354 go", "C: \\.", "S: 554 none"],
		{},
		["failed: 550 5.1.1 nobody"],
	],
	["4xx to RCPT", [...hello, ...mail, rcpt[0]!, "S: 450 4.2.1 busy", "C: RSET", "S: 250 ok"], {}, ["tempfailed: 450 4.2.1 busy"]],
	[
		"one of three refused",
		[
			...hello,
			...mail,
			"C: RCPT TO:<a@x.test>",
			"S: 250 ok",
			"C: RCPT TO:<b@x.test>",
			"S: 550 5.1.1 nobody",
			"C: RCPT TO:<c@x.test>",
			"S: 452 4.5.3 later",
			...data,
			...end,
		],
		{ to: ["a@x.test", "b@x.test", "c@x.test"] },
		[/^delivered/, "failed: 550 5.1.1 nobody", "tempfailed: 452 4.5.3 later"],
	],
	[
		"4xx to DATA",
		[...hello, ...mail, ...rcpt, "C: DATA", "S: 451 4.3.0 later", "C: RSET", "S: 250 ok"],
		{},
		["tempfailed: 451 4.3.0 later"],
	],
	["5xx to DATA", [...hello, ...mail, ...rcpt, "C: DATA", "S: 554 5.5.1 no", "C: RSET", "S: 250 ok"], {}, ["failed: 554 5.5.1 no"]],
	[
		"2xx to DATA is no delivery",
		[...hello, ...mail, ...rcpt, "C: DATA", "S: 250 what", "C: RSET", "S: 250 ok"],
		{},
		["tempfailed: 250 what"],
	],
	["4xx to the data", [...hello, ...mail, ...rcpt, ...data, ...content, "S: 452 4.3.1 full"], {}, ["tempfailed: 452 4.3.1 full"]],
	["5xx to the data", [...hello, ...mail, ...rcpt, ...data, ...content, "S: 554 5.6.0 spam"], {}, ["failed: 554 5.6.0 spam"]],
	["3xx to the data is no delivery", [...hello, ...mail, ...rcpt, ...data, ...content, "S: 354 what"], {}, ["tempfailed: 354 what"]],
	["421 to RCPT", [...hello, ...mail, rcpt[0]!, "S: 421 4.3.2 going down"], {}, [/^tempfailed: 421 4.3.2 going down/]],
	[
		"421 to the data",
		[...hello, ...mail, ...rcpt, ...data, ...content, "S: 421 4.3.2 going down"],
		{},
		["tempfailed: 421 4.3.2 going down"],
	],
	["dropped after MAIL", [...hello, mail[0]!, "S: drop"], {}, [broke]],
	[
		"dropped after RCPT: who was refused is refused",
		[...hello, ...mail, "C: RCPT TO:<a@x.test>", "S: 550 5.1.1 nobody", "C: RCPT TO:<b@x.test>", "S: drop"],
		{ to: ["a@x.test", "b@x.test"] },
		["failed: 550 5.1.1 nobody", broke],
	],
	["dropped after DATA", [...hello, ...mail, ...rcpt, "C: DATA", "S: drop"], {}, [broke]],
	["dropped in the data", [...hello, ...mail, ...rcpt, ...data, "C: Subject: x", "S: drop"], {}, [broke]],
	[
		"dropped after the final dot: sent and not answered",
		[...hello, ...mail, ...rcpt, ...data, ...content, "S: drop"],
		{},
		[/^tempfailed: 451 4\.4\.2 .*; the message was sent and not answered/],
	],
	[
		"garbage instead of an answer",
		[...hello, mail[0]!, "S: HTTP/1.1 400 Bad Request"],
		{},
		["tempfailed: 451 4.5.0 the next hop does not speak SMTP: not a reply"],
	],
	[
		"a reply without end",
		[...hello, mail[0]!, ...Array<string>(200).fill("S: 250-more")],
		{},
		["tempfailed: 451 4.5.0 the next hop does not speak SMTP: too many lines"],
	],
	[
		"a line without end",
		[...hello, mail[0]!, `S- 250 ${"x".repeat(10_000)}`],
		{},
		["tempfailed: 451 4.5.0 the next hop does not speak SMTP: line too long"],
	],
	["no answer to MAIL", [...hello, mail[0]!, "S: wait"], {}, ["tempfailed: 451 4.4.2 no answer to MAIL FROM in 0.1 s"]],
	[
		"no answer to the data",
		[...hello, ...mail, ...rcpt, ...data, ...content, "S: wait"],
		{},
		[/no answer to the final dot in 0.1 s; the message was sent and not answered/],
	],
	[
		"dots are stuffed",
		[...hello, ...mail, ...rcpt, ...data, "C: \\.\\.", "C: \\.\\.\\.b", "C: c", "C: \\.", "S: 250 ok"],
		{ message: ".\r\n..b\r\nc" },
		[/^delivered/],
	],
	["the null path", [...hello, "C: MAIL FROM:<>", "S: 250 ok", ...rcpt, ...data, ...end], { mailFrom: "" }, [/^delivered/]],
];

test.each(cases)("%s", async (_, script, change, expected) => {
	const { carry } = bound(await conversation([script], script.includes("S: wait") ? quick : {}));
	const got = await carry(change);
	expect(got).toEqual(expected.map((line) => (typeof line === "string" ? line : expect.stringMatching(line))));
	expect(server?.differences).toEqual([]);
});

const refusedAtOnce: [name: string, script: Script, reason: RegExp][] = [
	["554 as greeting", ["S: 554 5.3.2 not here"], /does not want us \(greeting\): 554 5\.3\.2 not here/],
	["421 as greeting", ["S: 421 too many connections"], /too many connections/],
	["no greeting", ["S: wait"], /no answer to the connection in 0\.1 s/],
	["dropped at the greeting", ["S: drop"], /closed|broke/],
	["EHLO and HELO refused", ["S: 220 hi", "C: EHLO .*", "S: 550 no", "C: HELO .*", "S: 550 no"], /does not want us \(HELO\): 550 no/],
];

test.each(refusedAtOnce)("%s: the next hop is not reached, which says nothing of the recipient", async (_, script, reason) => {
	const { carry } = bound(await conversation([script], script.includes("S: wait") ? quick : {}));
	expect(await carry()).toEqual([expect.stringMatching(new RegExp(`^unreachable: .*(?:${reason.source})`))]);
});

test("nobody listens: not reached", async () => {
	const { carry } = bound(await conversation([]));
	await server?.close();
	expect(await carry()).toEqual([expect.stringMatching(/^unreachable: 451 4\.4\.1 next hop .* not reached: ECONNREFUSED/)]);
});

test("the second message goes over the same connection", async () => {
	const { carry } = bound(await conversation([[...hello, ...mail, ...rcpt, ...data, ...end, ...mail, ...rcpt, ...data, ...end]]));
	expect(await carry()).toEqual([expect.stringMatching(/^delivered/)]);
	expect(await carry()).toEqual([expect.stringMatching(/^delivered/)]);
	expect(server?.differences).toEqual([]);
});

test.each([
	["closed meanwhile", ["S: drop"]],
	["that is answered 421", [mail[0]!, "S: 421 4.4.2 idle for too long"]],
	["dropped at MAIL", [mail[0]!, "S: drop"]],
])("an idle connection %s costs no try: another is opened", async (_, afterwards) => {
	const once = [...hello, ...mail, ...rcpt, ...data, ...end];
	const { carry } = bound(await conversation([[...once, ...afterwards], once]));
	expect(await carry()).toEqual([expect.stringMatching(/^delivered/)]);
	expect(await carry()).toEqual([expect.stringMatching(/^delivered/)]);
	expect(server?.left).toBe(0);
});

test("a new connection that is dropped at MAIL is a try", async () => {
	const { carry } = bound(await conversation([[...hello, mail[0]!, "S: drop"]]));
	expect(await carry()).toEqual([expect.stringMatching(broke)]);
});

test("a connection is ended after the number of messages that was set", async () => {
	const once = [...hello, ...mail, ...rcpt, ...data, ...end, "C: QUIT", "S: 221 bye"];
	const { carry } = bound(await conversation([once, once], { messagesPerConnection: 1 }));
	await carry();
	await carry();
	expect(server).toMatchObject({ differences: [], left: 0 });
});

test("the journal knows of the final dot before it is sent, and of the answer before the gate", async () => {
	const parts = await conversation([
		[...hello, ...mail, "C: RCPT TO:<a@x.test>", "S: 550 no", "C: RCPT TO:<b@x.test>", "S: 250 ok", ...data, ...content, "S: wait"],
	]);
	const job = parts.job({ to: ["a@x.test", "b@x.test"] });
	const answered = parts.deliver(job);
	await expect.poll(() => server?.heard.at(-1)).toBe(".");
	expect(parts.journal).toEqual([{ kind: "in-doubt", jobId: 1, recipientId: 2 }]);
	await server?.close();
	expect((await answered).map(({ outcome }) => outcome)).toEqual(["failed", "tempfailed"]);
	expect(parts.journal.map((entry) => entry.kind)).toEqual(["answered", "answered"]);
});

test("AUTH PLAIN, with what is offered after the login", async () => {
	const login = ["S: 220 hi", "C: EHLO .*", "S: 250-mx", "S: 250 AUTH LOGIN PLAIN", "C: AUTH PLAIN AGdhdGUAc2VjcmV0", "S: 235 ok"];
	const { carry } = bound(await conversation([[...login, ...mail, ...rcpt, ...data, ...end]], { user: "gate", password: "secret" }));
	expect(await carry()).toEqual([expect.stringMatching(/^delivered/)]);
	expect(server?.differences).toEqual([]);
});

test("AUTH LOGIN, old style", async () => {
	const login = [
		"S: 220 hi",
		"C: EHLO .*",
		"S: 250-mx",
		"S: 250 AUTH=LOGIN",
		"C: AUTH LOGIN",
		"S: 334 VXNlcm5hbWU6",
		"C: Z2F0ZQ==",
		"S: 334 UGFzc3dvcmQ6",
		"C: c2VjcmV0",
		"S: 235 ok",
	];
	const { carry } = bound(await conversation([[...login, ...mail, ...rcpt, ...data, ...end]], { user: "gate", password: "secret" }));
	expect(await carry()).toEqual([expect.stringMatching(/^delivered/)]);
	expect(server?.differences).toEqual([]);
});

test("a wrong password bounces nothing, and does not show in the reason", async () => {
	const login = ["S: 220 hi", "C: EHLO .*", "S: 250-mx", "S: 250 AUTH PLAIN", "C: AUTH PLAIN .*", "S: 535 5.7.8 wrong"];
	const { carry } = bound(await conversation([login], { user: "gate", password: "secret" }));
	const [line] = await carry();
	expect(line).toMatch(/^unreachable: 451 4\.7\.8 the next hop refused our login: 535 5\.7\.8 wrong$/);
});

test("DSN, SIZE, BODY and SMTPUTF8 are passed on where they are offered", async () => {
	const offering = ["S: 220 hi", "C: EHLO .*", "S: 250-mx", "S: 250-SIZE 1000", "S: 250-8BITMIME", "S: 250-SMTPUTF8", "S: 250 DSN"];
	const envelope = [
		"C: MAIL FROM:<news@shop.example> SIZE=\\d+ BODY=8BITMIME SMTPUTF8 RET=HDRS ENVID=QQ\\+2B1",
		"S: 250 ok",
		"C: RCPT TO:<anna@home.example> NOTIFY=SUCCESS,FAILURE ORCPT=rfc822;anna@home.example",
		"S: 250 ok",
	];
	const parts = await conversation([[...offering, ...envelope, ...data, ...end]]);
	const recipients = [{ recipientId: 1, address: "anna@home.example", notify: ["success", "failure"], orcpt: "rfc822;anna@home.example" }];
	expect(await parts.carry({ ret: "hdrs", envid: "QQ+2B1", body: "8bitmime", smtputf8: true, recipients })).toEqual([
		expect.stringMatching(/\(dsn\)$/),
	]);
	expect(server?.differences).toEqual([]);
});

test.each<[name: string, offered: string, change: JobChange, reply: RegExp]>([
	["too large", "SIZE 10", {}, /^failed: 552 5\.3\.4/],
	["an address beyond ASCII", "DSN", { to: ["ä@x.test"], smtputf8: true }, /^failed: 553 5\.6\.7/],
	["a header beyond ASCII", "DSN", { message: "Subject: ä\r\n\r\n", smtputf8: true }, /^failed: 554 5\.6\.9/],
	["an address that would be a command", "DSN", { to: ["a@x.test>\r\nRCPT TO:<b@x.test"] }, /^failed: 553 5\.1\.3/],
	["an address with a bracket", "DSN", { to: ["a@x.test> NOTIFY=NEVER <"] }, /^failed: 553 5\.1\.3/],
])("%s is refused before anything is said", async (_, offered, change, reply) => {
	const { carry } = bound(await conversation([["S: 220 hi", "C: EHLO .*", "S: 250-mx", `S: 250 ${offered}`]]));
	expect(await carry(change)).toEqual([expect.stringMatching(reply)]);
	expect(server?.heard).toEqual(["EHLO gate.test"]);
});

test("a message that the spool does not hold whole is not begun", async () => {
	const { carry } = bound(await conversation([hello]));
	expect(await carry({ length: 1_000_000 })).toEqual(["tempfailed: 451 4.3.0 the spool segment ends within the message"]);
	expect(server?.heard).toEqual(["EHLO gate.test"]);
});

test("stopped between DATA and the message: nothing was handed over", async () => {
	const parts = await conversation([[...hello, ...mail, ...rcpt, "C: DATA", "S: wait"]]);
	const answer = parts.carry();
	await expect.poll(() => server?.heard.at(-1)).toBe("DATA");
	await parts.pool.stop("k7m2-9xqd");
	expect(await answer).toEqual(["unsent: stopped before it was handed over"]);
	expect(parts.journal).toEqual([]);
});

test("stopped after the final dot: the answer is waited for", async () => {
	const parts = await conversation([[...hello, ...mail, ...rcpt, ...data, ...content, "S: wait"]], { stopWait: 200 });
	const answer = parts.carry();
	await expect.poll(() => server?.heard.at(-1)).toBe(".");
	const began = performance.now();
	await parts.pool.stop("k7m2-9xqd");
	expect(performance.now() - began).toBeGreaterThan(150);
	await server?.close();
	expect(await answer).toEqual([expect.stringMatching(/sent and not answered/)]);
});

test("a campaign that is stopped lets others go on", async () => {
	const parts = await conversation([[...hello, ...mail, ...rcpt, ...data, ...end]]);
	const stopped = [parts.carry({ campaignId: "stop" }), parts.carry({ campaignId: "stop" })];
	const other = parts.carry({ campaignId: "go" });
	await parts.pool.stop("stop");
	expect((await Promise.all(stopped)).flat()).toEqual(Array(2).fill("unsent: stopped before it was handed over"));
	expect(await other).toEqual([expect.stringMatching(/^delivered/)]);
});

/** So that a test reads `carry(…)`. */
function bound(parts: Carrier): { carry: (change?: JobChange) => Promise<string[]> } {
	return { carry: (change) => parts.carry(change) };
}
