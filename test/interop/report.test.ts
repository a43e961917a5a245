import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { reportPage } from "../../src/campaigns/report/report-page.ts";
import { analysis, dueWave, manyCampaigns } from "../support/campaigns/analysis.ts";
import { campaign, shares } from "../support/campaigns/campaign.ts";
import { wave } from "../support/campaigns/wave.ts";

const program = "/usr/bin/chromium";
const attack =
	"</style><script>document.title='run'</script><img src=https://evil.example/x onerror=\"document.title='run'\"><svg/onload=alert(1)>\u202e";
const longWord = "overflow".repeat(40);

let browser: Browser;
let folder: string;
let address: string;

beforeAll(async () => {
	browser = await chromium
		.launch({ executablePath: program, args: ["--no-sandbox"] })
		.catch((cause: unknown) => Promise.reject(new Error(`${program} is needed for this test (.ci/run installs it)`, { cause })));
	folder = await mkdtemp(join(tmpdir(), "tidegate-report-"));
	address = pathToFileURL(join(folder, "report.html")).href;
	await writeFile(join(folder, "report.html"), reportPage(madeUp()));
});

afterAll(async () => {
	await browser?.close();
	if (folder !== undefined) await rm(folder, { recursive: true, force: true });
});

/** Much of everything, and hostile and endless text where mail can put it. */
function madeUp() {
	const { sample } = campaign();
	const bad = (text: string) =>
		campaign({
			id: text.slice(0, 20),
			messages: 3_000,
			classes: { ham: 0, spam: 0, phish: 3_000 },
			subject: text,
			posesAs: shares(text, 3_000),
			senderDomains: shares(text, 3_000),
			actionHosts: shares(text, 3_000),
			attachments: [{ value: text, messages: 1, name: text, kind: "pdf" }],
			sample: { ...sample, from: text, subject: text, text: `${text} ${text}`, source: text, reasons: [{ code: "X", weight: 4.5, text }] },
		});
	return analysis([bad(attack), bad(longWord), ...manyCampaigns(600)], {
		waves: [wave({ from: "2022-02-20", to: "2022-03-08" }), wave({ theme: "parcel", from: "2022-12-01", to: "2022-12-24" })],
		due: [dueWave(), dueWave({ theme: "gifts", occasion: { name: "Women's Day", kind: "holiday", day: "2025-03-08", countries: [] } })],
		clusters: [
			{ id: "g1", campaigns: [attack.slice(0, 20)], messages: 3_000, ties: [{ kind: "string", value: "x", weight: 3, text: longWord }] },
		],
	});
}

/** Opens the page and gives what went wrong on it: requests to anywhere else, errors, violations of its policy. */
async function opened(width: number, colorScheme: "light" | "dark" = "light"): Promise<{ page: Page; complaints: string[] }> {
	const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
	const complaints: string[] = [];
	page.on("request", (request) => {
		if (request.url() !== address) complaints.push(`request ${request.url()}`);
	});
	page.on("console", (message) => complaints.push(`console ${message.text()}`));
	page.on("pageerror", (error) => complaints.push(`error ${error.message}`));
	page.on("dialog", (dialog) => complaints.push(`dialog ${dialog.message()}`));
	await page.goto(address);
	await page.evaluate("for (const details of document.querySelectorAll('details')) details.open = true");
	return { page, complaints };
}

test.each([
	[1280, "light"],
	[1280, "dark"],
	[720, "light"],
	[390, "light"],
	[390, "dark"],
] as const)("Chromium shows it %d pixels wide, %s, with nothing from elsewhere and nothing beyond the edge", async (width, look) => {
	const { page, complaints } = await opened(width, look);
	expect(complaints).toEqual([]);
	expect(await page.title()).toBe("Campaigns and waves");
	expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
	expect(await page.locator("script, img, iframe, link, object, [onload], [onerror]").count()).toBe(0);
	expect(await page.locator("a:not([href^='#'])").count()).toBe(0);
	expect(await page.locator("article.card").count()).toBe(50);
	expect(await page.locator("svg.timeline:visible").count()).toBe(1);
	await page.close();
});

test("Chromium refuses what a page with a hole would do", async () => {
	const { page, complaints } = await opened(800);
	await page.evaluate("document.body.append(Object.assign(document.createElement('img'), { src: 'https://elsewhere.example/x.png' }))");
	await expect.poll(() => complaints.join()).toContain("Content Security Policy");
	await page.close();
});

/** For the browser: texts of drawings that are cut by the drawing's edge, or lie upon others. */
const touchingWords = `[...document.querySelectorAll("svg")].flatMap((drawing) => {
	const edge = drawing.getBoundingClientRect();
	const texts = [...drawing.querySelectorAll("text")].map((text) => ({ text: text.textContent, box: text.getBoundingClientRect() }));
	return texts.flatMap(({ text, box }, at) => {
		const cut = box.left < edge.left - 1 || box.right > edge.right + 1 ? [text + " is cut"] : [];
		const upon = texts.slice(at + 1).filter((other) => {
			const wide = Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left);
			const high = Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top);
			// Boxes of lines are higher than their letters.
			return wide > 1 && high > 5;
		});
		return [...cut, ...upon.map((other) => text + " upon " + other.text)];
	});
})`;

test.each([
	[1280, "screen"],
	[390, "screen"],
	[680, "print"],
] as const)("%d pixels wide, on %s, no words of a drawing lie upon each other, and none are cut", async (width, media) => {
	const { page } = await opened(width);
	await page.emulateMedia({ media });
	const touching = await page.evaluate(touchingWords);
	expect(touching).toEqual([]);
	await page.close();
});

test("Chromium prints it on pages of A4", async () => {
	const { page } = await opened(1280);
	const printed = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
	expect(printed.match(/\/Type\s*\/Page\b/g)?.length).toBeGreaterThan(5);
	const [, width = 0, height = 0] = (/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(printed) ?? []).map(Number);
	expect([Math.round(width), Math.round(height)]).toEqual([595, 842]);
	expect(printed).not.toContain("/URI");
	await page.close();
});
