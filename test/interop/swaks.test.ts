import { expect, test } from "vitest";
import { type ServerOptions, serverForTest } from "../smtp/open-server.ts";
import { runProgram } from "./run-program.ts";

const envelope = ["--from", "news@shop.example", "--to", "anna@home.example,ben@home.example", "--body", ".\nHello\n"];
const login = ["--auth-user", "shop", "--auth-password", "pass word"];

async function swaks(args: readonly string[], listener: "clear" | "tls" = "clear", options: ServerOptions = {}) {
	const opened = await serverForTest(options);
	const port = listener === "tls" ? opened.tlsPort : opened.port;
	return { ...opened, ...(await runProgram("swaks", ["--server", "127.0.0.1", "--port", `${port}`, ...envelope, ...args])) };
}

test.each([
	["in clear on loopback, AUTH PLAIN", ["--auth", "PLAIN", ...login], "clear", false],
	["in clear on loopback, AUTH LOGIN", ["--auth", "LOGIN", ...login], "clear", false],
	["STARTTLS, AUTH PLAIN", ["--tls", "--auth", "PLAIN", ...login], "clear", true],
	["STARTTLS, AUTH LOGIN", ["--tls", "--auth", "LOGIN", ...login], "clear", true],
	["TLS from the first byte", ["--tls-on-connect", "--auth", "PLAIN", ...login], "tls", true],
	["with PIPELINING", ["--tls", "--pipeline", "--auth", "PLAIN", ...login], "clear", true],
] as const)("swaks: %s", async (_, args, listener, tls) => {
	const { status, output, desk } = await swaks(args, listener);
	expect(output).toMatch(/<[-~] +250 2\.0\.0 Ok: queued as M1/);
	expect(status).toBe(0);
	const { session, mailFrom, recipients, message } = desk.submissions[0]!;
	expect({ tls: session.tls, mailFrom }).toEqual({ tls, mailFrom: "news@shop.example" });
	expect(recipients.map(({ address }) => address)).toEqual(["anna@home.example", "ben@home.example"]);
	expect(Buffer.from(message).toString()).toMatch(/\r\n\r\n\.\r\nHello\r\n/);
});

test("swaks: a wrong password, and none", async () => {
	const wrong = await swaks(["--tls", "--auth", "PLAIN", "--auth-user", "shop", "--auth-password", "wrong"]);
	expect(wrong.output).toContain("535 5.7.8");
	expect(wrong.status).toBe(28);
	const none = await swaks(["--tls"]);
	expect(none.output).toContain("530 5.7.0");
	expect([wrong, none].flatMap(({ desk }) => desk.submissions)).toEqual([]);
});

test("swaks: XCLIENT, from a host that may and from one that may not", async () => {
	const args = ["--xclient", "ADDR=192.0.2.7 HELO=true.example PROTO=ESMTP", "--xclient-optional", "--auth", "PLAIN", ...login];
	const trusted = await swaks(args, "clear", { xclientFrom: ["127.0.0.1"] });
	expect(trusted.output).toContain("XCLIENT ADDR=192.0.2.7");
	expect(trusted.desk.submissions[0]?.session.clientAddress).toBe("192.0.2.7");
	const untrusted = await swaks(args);
	expect(untrusted.desk.submissions[0]?.session.clientAddress).toBe("127.0.0.1");
});

const proxied = ["--proxy-source", "192.0.2.7", "--proxy-source-port", "5000", "--proxy-dest", "192.0.2.1", "--proxy-dest-port", "587"];

test.each([
	["version 1", ["--proxy-version", "1", "--proxy-family", "TCP4", "--tls"], "clear"],
	["version 2", ["--proxy-version", "2", "--proxy-family", "AF_INET", "--tls"], "clear"],
	["version 2, TLS from the first byte", ["--proxy-version", "2", "--proxy-family", "AF_INET", "--tls-on-connect"], "tls"],
] as const)("swaks: PROXY %s", async (_, args, listener) => {
	const { status, output, desk } = await swaks([...args, ...proxied, "--auth", "PLAIN", ...login], listener, {
		proxyFrom: ["127.0.0.0/8"],
	});
	expect(status, output).toBe(0);
	expect(desk.submissions[0]?.session).toMatchObject({ clientAddress: "192.0.2.7", tls: true });
});
