import { createServer, type Server } from "node:net";
import type { AddressInfo } from "node:net";
import { afterEach, expect, test } from "vitest";
import { mailByNextHop } from "./mail-by-next-hop.ts";

let server: Server | undefined;
afterEach(() => server?.close());

/** Speaks just enough SMTP; answers RCPT TO with `rcpt`. */
async function nextHop(rcpt: string): Promise<{ port: number; lines: string[] }> {
	const lines: string[] = [];
	server = createServer((socket) => {
		socket.write("220 mx.example\r\n");
		let data = false;
		let rest = "";
		socket.on("data", (chunk) => {
			rest += chunk;
			for (let end = rest.indexOf("\r\n"); end >= 0; end = rest.indexOf("\r\n")) {
				const line = rest.slice(0, end);
				rest = rest.slice(end + 2);
				lines.push(line);
				if (data && line !== ".") continue;
				const verb = line.slice(0, 4).toUpperCase();
				data = verb === "DATA";
				const answers: Record<string, string> = { DATA: "354 go on", RCPT: rcpt, QUIT: "221 bye", STAR: "454 no TLS" };
				socket.write(`${answers[verb] ?? "250 ok"}\r\n`);
			}
		});
		socket.on("error", () => {});
	});
	await new Promise<void>((resolve) => server?.listen(0, "127.0.0.1", resolve));
	return { port: (server.address() as AddressInfo).port, lines };
}

test("a notice goes out unchanged, from the null path", async () => {
	const { port, lines } = await nextHop("250 ok");
	await mailByNextHop({ host: "127.0.0.1", port })({ to: "owner@shop.example", content: "Subject: Held\r\n\r\n.dot\r\nBody\r\n" });
	expect(lines).toContain("MAIL FROM:<>");
	expect(lines).toContain("RCPT TO:<owner@shop.example>");
	expect(lines.join("\n")).toContain("Subject: Held\n\n..dot\nBody\n.");
});

test("a refusal is a failure to be tried again", async () => {
	const { port } = await nextHop("550 5.7.1 relaying denied");
	const sent = mailByNextHop({ host: "127.0.0.1", port })({ to: "owner@shop.example", content: "Subject: Held\r\n\r\n" });
	await expect(sent).rejects.toMatchObject({ name: "NoticeFailure", final: false, message: expect.stringContaining("relaying denied") });
});

test("a login is never sent in the clear where TLS is required", async () => {
	const { port, lines } = await nextHop("250 ok");
	const send = mailByNextHop({ host: "127.0.0.1", port, tls: "required", user: "gate", password: "secret" });
	await expect(send({ to: "owner@shop.example", content: "Subject: Held\r\n\r\n" })).rejects.toMatchObject({ final: false });
	expect(lines.join("\n")).not.toMatch(/AUTH|MAIL FROM/);
});
