import { spawnSync } from "node:child_process";
import { createHmac } from "node:crypto";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { signWebhook } from "./webhook-signature.ts";

const secret = "whsec_0123456789";
const body = '{"event":"campaign.released","subject":"치즈 – Käse"}';
const at = 1_764_146_400_000;

type Verify = (secret: string, header: string, body: string, now: number) => boolean;
const page = readFileSync(new URL("../../../docs/reference/webhooks.md", import.meta.url), "utf8");
const example = (language: string) => new RegExp("```" + language + "\n(import[\\s\\S]*?)```").exec(page)?.[1] ?? "";
const { isFromTidegate } = (await import(`data:text/javascript,${encodeURIComponent(example("js"))}`)) as { isFromTidegate: Verify };

const isInPython: Verify = (...args) => {
	const call = `\nimport json, sys\ns, h, b, n = json.load(sys.stdin)\nprint(is_from_tidegate(s, h, b.encode(), n / 1000))`;
	const { stdout } = spawnSync("python3", ["-c", example("python") + call], { input: JSON.stringify(args) });
	return stdout.toString().trim() === "True";
};
const python = spawnSync("python3", ["--version"]).status === 0;
const verifiers: [string, Verify][] = [
	["Node's in the reference", isFromTidegate],
	...(python ? [["Python's in the reference", isInPython] as [string, Verify]] : []),
];

test("is an HMAC over time and body", () => {
	const expected = createHmac("sha256", secret)
		.update(Buffer.from(`1764146400.${body}`))
		.digest("hex");
	expect(signWebhook(secret, body, at + 999)).toBe(`t=1764146400,v1=${expected}`);
});

test.each(verifiers)("%s verification takes what is genuine and fresh, and nothing else", (_, verify) => {
	const header = signWebhook(secret, body, at);
	expect(verify(secret, header, body, at)).toBe(true);
	expect(verify(secret, header, body, at + 299_000)).toBe(true);
	expect(verify(secret, `${header},v1=00`, body, at)).toBe(true);
	expect(verify(secret, header.replace("v1=", "v1=00,v1="), body, at)).toBe(true);
	expect(verify(secret, header, body, at + 302_000)).toBe(false);
	expect(verify(secret, header, body, at - 302_000)).toBe(false);
	expect(verify(secret, header, `${body} `, at)).toBe(false);
	expect(verify("other", header, body, at)).toBe(false);
	for (const wrong of ["", "t=,v1=", "t=NaN", "v1=00", header.replace("v1", "v0"), header.replace("t=1764146400", "t=1764146401")]) {
		expect(verify(secret, wrong, body, at), wrong).toBe(false);
	}
});
