import { expect, test } from "vitest";
import { cpuMilliseconds } from "../../../test/support/cpu-milliseconds.ts";
import { defaultLimits } from "../../base/limits.ts";
import { readHtml } from "./read-html.ts";

const page = '<form action="https://full.example/x"><p>Your mailbox is full</p><input type="password"></form>';
const escaped = page.replaceAll("<", "&lt;").replaceAll('"', "&quot;");

test.each([`<iframe srcdoc="${escaped}"></iframe>`, `<p>Good morning</p><IFRAME width=100% SRCDOC='${page}'></IFRAME>`])(
	"a page in a frame is read: %s",
	(source) => {
		const { visibleText, forms, links } = readHtml(source, defaultLimits);
		expect(visibleText.split("\n").at(-1)).toBe("Your mailbox is full");
		expect(forms).toEqual([{ action: "https://full.example/x", inputs: ["password"] }]);
		expect(links.map(({ href }) => href)).toEqual(["https://full.example/x"]);
	},
);

test("frames in frames, and attributes without end, take no time", () => {
	for (const source of ['<iframe srcdoc="'.repeat(50_000), "<iframe ".repeat(50_000), `<iframe srcdoc="${"&amp;".repeat(100_000)}">`]) {
		expect(cpuMilliseconds(() => readHtml(source, defaultLimits))).toBeLessThan(2_000);
	}
});

test("what is written between <xmp> is shown as it stands", () => {
	expect(readHtml("<xmp>Your <b>mailbox</xmp> is full", defaultLimits).visibleText).toBe("Your <b>mailbox\nis full");
});
