import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { deflateSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { prepareZXingModule, writeBarcode } from "zxing-wasm/writer";
import { readCodesWithZxing } from "../../app/zxing-code-reader.ts";
import { defaultLimits } from "../../base/limits.ts";
import type { Mail } from "../../mail/mail.ts";
import { buildMail } from "../../../test/support/builders/build-mail.ts";
import { buildPdf } from "../../../test/support/builders/build-pdf.ts";
import { buildPng, type Pixel } from "../../../test/support/builders/build-png.ts";
import { buildProgressiveJpeg } from "../../../test/support/builders/build-progressive-jpeg.ts";
import { buildZip } from "../../../test/support/builders/build-zip.ts";
import { type CodeGrid, gridPicture } from "./codes/code-grid.ts";
import { decodeCodes } from "./decode-codes.ts";

const wasm = readFileSync(createRequire(import.meta.url).resolve("zxing-wasm/writer/zxing_writer.wasm"));
prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(wasm).buffer } });

/** The cells of the QR code for a text, as an independent writer draws it; for tests. */
async function codeGrid(text: string): Promise<CodeGrid> {
	const { symbol } = await writeBarcode(text, { format: "QRCode" });
	return Array.from({ length: symbol.height }, (_, y) =>
		Array.from({ length: symbol.width }, (_, x) => symbol.data[y * symbol.width + x] === 0),
	);
}

const address = "https://docs-hr.example/view?id=77";
const grid = await codeGrid(address);
const bitmapOf = gridPicture(grid);

const texts = async (mail: Mail) => (await decodeCodes(mail, defaultLimits, readCodesWithZxing)).map(({ text }) => text);

/** The code as a PNG, dark and light points as given. */
function png(cells: CodeGrid, dark: Pixel, light: Pixel): Uint8Array {
	const side = (cells.length + 8) * 4;
	return buildPng(side, side, (x, y) => (cells[Math.floor(y / 4) - 4]?.[Math.floor(x / 4) - 4] ? dark : light));
}

describe("pictures", () => {
	test("a JPEG of tens of thousands of scans does not hold the reader up", async () => {
		const mail = buildMail({ files: [{ name: "a.jpg", data: buildProgressiveJpeg(2_000, 2_000, 20_000) }] });
		const start = process.cpuUsage();
		expect(await texts(mail)).toEqual([]);
		expect(process.cpuUsage(start).user / 1_000).toBeLessThan(2_000);
	});

	test("attached, in several formats of colour", async () => {
		const looks: [Pixel, Pixel][] = [
			[
				[0, 0, 0, 255],
				[255, 255, 255, 255],
			],
			[
				[255, 255, 255, 255],
				[20, 20, 60, 255],
			],
			[
				[180, 0, 0, 255],
				[255, 255, 230, 255],
			],
			// Black on nothing: mailers show nothing as white, image readers as black.
			[
				[0, 0, 0, 255],
				[0, 0, 0, 0],
			],
		];
		for (const [dark, light] of looks) {
			expect(await texts(buildMail({ files: [{ name: "code.png", data: png(grid, dark, light), type: "image/png" }] }))).toEqual([address]);
		}
	});

	test("in data: addresses of the HTML", async () => {
		const html = `<p>Scan me</p><img src="data:image/bmp;base64,${Buffer.from(bitmapOf).toString("base64")}">`;
		expect(await texts(buildMail({ html }))).toEqual([address]);
	});

	test("inside of documents", async () => {
		const docx = buildZip([
			{ name: "[Content_Types].xml", data: "<Types/>" },
			{ name: "word/media/image1.bmp", data: bitmapOf },
		]);
		const side = (grid.length + 8) * 4;
		const samples = Buffer.from(bitmapOf.subarray(54 + 1024));
		const pdf = buildPdf({
			streams: [
				{
					dictionary: `/Subtype /Image /Width ${side} /Height ${side} /BitsPerComponent 8 /Filter /FlateDecode`,
					data: deflateSync(samples),
				},
			],
		});
		expect(await texts(buildMail({ files: [{ name: "a.docx", data: docx }] }))).toEqual([address]);
		expect(await texts(buildMail({ files: [{ name: "a.pdf", data: pdf }] }))).toEqual([address]);
	});

	test("the reader is not asked for tiny, long or huge pictures", async () => {
		let asked = 0;
		const reader = async () => {
			asked++;
			return [];
		};
		const sizes = [
			[40, 40],
			[400, 61],
			[3000, 2000],
		] as const;
		for (const [width, height] of sizes) {
			const header = Buffer.from(gridPicture(grid));
			header.writeInt32LE(width, 18);
			header.writeInt32LE(height, 22);
			await decodeCodes(buildMail({ files: [{ name: "a.bmp", data: header }] }), defaultLimits, reader);
		}
		expect(asked).toBe(0);
	});

	test("at most so many pictures of one message", async () => {
		let asked = 0;
		const reader = async () => {
			asked++;
			return [];
		};
		const files = Array.from({ length: 9 }, (_, index) => ({ name: `${index}.bmp`, data: bitmapOf }));
		await decodeCodes(buildMail({ files }), defaultLimits, reader);
		expect(asked).toBe(defaultLimits.codeImages);
	});

	test("broken pictures give nothing", async () => {
		const broken = Buffer.from(bitmapOf);
		broken.fill(0xaa, 60);
		for (const data of [
			broken,
			bitmapOf.subarray(0, 100),
			Buffer.concat([Buffer.from("\x89PNG\r\n\x1a\n", "latin1"), Buffer.alloc(200, 1)]),
		]) {
			expect(await texts(buildMail({ files: [{ name: "a.png", data }] }))).toEqual([]);
		}
	});
});

const row = (cells: readonly boolean[], cell: (dark: boolean) => string) => cells.map(cell).join("");

describe("codes that are drawn", () => {
	test("with cells of a table", async () => {
		const styles: Record<string, (dark: boolean) => string> = {
			bgcolor: (dark) => `<td bgcolor="${dark ? "#000000" : "#ffffff"}" width=4></td>`,
			style: (dark) => `<td style="width:4px;background-color:${dark ? "rgb(0,0,40)" : "white"}"></td>`,
			class: (dark) => `<td class="${dark ? "k" : "w"}"></td>`,
		};
		for (const [name, cell] of Object.entries(styles)) {
			const rows = [Array.from({ length: grid.length }, () => false), ...grid].map((cells) => `<tr>${row(cells, cell)}</tr>`).join("\n");
			expect(await texts(buildMail({ html: `<p>Please scan</p><table>${rows}</table>` })), name).toEqual([address]);
		}
	});

	test("with neighbours joined", async () => {
		const joined = (cells: readonly boolean[]) => {
			let out = "";
			for (let at = 0; at < cells.length; ) {
				let end = at;
				while (end < cells.length && cells[end] === cells[at]) end++;
				out += `<td colspan="${end - at}" bgcolor="${cells[at] ? "black" : "white"}"></td>`;
				at = end;
			}
			return `<tr>${out}</tr>`;
		};
		expect(await texts(buildMail({ html: `<table>${grid.map(joined).join("")}</table>` }))).toEqual([address]);
	});

	test("with half blocks, in text and in HTML", async () => {
		const blank = Array.from({ length: grid.length }, () => false);
		const lines: string[] = [];
		for (let y = 0; y < grid.length; y += 2) {
			const [upper = blank, lower = blank] = [grid[y], grid[y + 1]];
			lines.push(upper.map((dark, x) => (dark ? (lower[x] ? "█" : "▀") : lower[x] ? "▄" : " ")).join(""));
		}
		expect(await texts(buildMail({ text: `Scan this:\r\n\r\n${lines.join("\r\n")}\r\n\r\nThank you` }))).toEqual([address]);
		expect(await texts(buildMail({ html: `<p>Scan this:</p><pre>${lines.join("\n")}</pre>` }))).toEqual([address]);
		expect(
			await texts(buildMail({ html: `<p>Scan this:</p><div>${lines.map((line) => line.replaceAll(" ", "&nbsp;")).join("<br>")}</div>` })),
		).toEqual([address]);
	});

	test("with full blocks, two for a cell, and with squares", async () => {
		const double = grid.map((cells) => row(cells, (dark) => (dark ? "██" : "  "))).join("\r\n");
		const squares = grid.map((cells) => row(cells, (dark) => (dark ? "⬛" : "⬜"))).join("\r\n");
		expect(await texts(buildMail({ text: double }))).toEqual([address]);
		expect(await texts(buildMail({ text: squares }))).toEqual([address]);
	});

	test("layout tables, calendars of cells and bars of blocks are none", async () => {
		const layout = `<table>${`<tr>${'<td style="background:#fff">x</td>'.repeat(30)}</tr>`.repeat(30)}</table>`;
		const striped = `<table>${Array.from({ length: 40 }, (_, index) => `<tr>${`<td bgcolor="${index % 2 ? "#000" : "#fff"}"></td>`.repeat(30)}</tr>`).join("")}</table>`;
		const bars = Array.from({ length: 30 }, (_, index) => "█".repeat(index + 12)).join("\r\n");
		for (const plan of [{ html: layout }, { html: striped }, { text: bars }]) expect(await texts(buildMail(plan))).toEqual([]);
	});
});
