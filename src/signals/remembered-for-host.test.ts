import { expect, test } from "vitest";
import { rememberedForHost } from "./remembered-for-host.ts";

test("is asked once for a host, and undefined is an answer", () => {
	const asked: string[] = [];
	const say = rememberedForHost((host) => {
		asked.push(host);
		return host === "a.example" ? undefined : host.length;
	});
	expect([say("a.example"), say("bb.example"), say("a.example"), say("bb.example")]).toEqual([undefined, 10, undefined, 10]);
	expect(asked).toEqual(["a.example", "bb.example"]);
});

test("overlong and ill-formed hosts are answered and not kept", () => {
	const asked: string[] = [];
	const say = rememberedForHost((host) => asked.push(host));
	for (const host of ["x".repeat(300), "\ud800.example"]) {
		say(host);
		say(host);
	}
	expect(asked).toHaveLength(4);
});

test("more hosts than it keeps change no answer", () => {
	const say = rememberedForHost((host) => host.toUpperCase());
	for (let number = 0; number < 10_000; number++) expect(say(`h${number}.example`)).toBe(`H${number}.EXAMPLE`);
	expect(say("h1.example")).toBe("H1.EXAMPLE");
});
