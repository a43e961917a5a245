import { expect, test } from "vitest";
import { buildPng } from "../../../test/support/builders/build-png.ts";
import { readCodesWithZxing } from "../../app/zxing-code-reader.ts";
import { qrColumns, qrLines } from "./qr-lines.ts";

const uri =
	"otpauth://totp/Tidegate:ministry-of-foreign-affairs?issuer=Tidegate&secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&algorithm=SHA1&digits=6&period=30";

/** A picture of the terminal, four points a module: what a camera sees. */
function picture(lines: readonly string[]): Uint8Array {
	const scale = 4;
	const rows = lines.flatMap((line) => {
		const cells = [...line.replace(/\u001b\[[\d;]*m/g, "")];
		return [cells.map((cell) => cell === "▀" || cell === "█"), cells.map((cell) => cell === "▄" || cell === "█")];
	});
	const dark = (x: number, y: number) => rows[Math.floor(y / scale)]?.[Math.floor(x / scale)] === true;
	return buildPng((rows[0]?.length ?? 0) * scale, rows.length * scale, (x, y) => (dark(x, y) ? [0, 0, 0, 255] : [255, 255, 255, 255]));
}

test("a camera reads from the terminal what was put in", async () => {
	expect(await readCodesWithZxing(picture(qrLines(uri)))).toEqual([uri]);
});

test("it fits a terminal of 80 columns, and black and white do not depend on its theme", () => {
	const lines = qrLines(uri);
	expect(qrColumns(lines)).toBeLessThanOrEqual(60);
	for (const line of lines) expect(line).toMatch(/^\u001b\[38;5;16;48;5;231m[ ▄▀█]+\u001b\[0m$/);
});
