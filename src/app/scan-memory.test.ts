import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { expect, test } from "vitest";
import { standInModel } from "../../test/support/stand-in-model.ts";
import { createScanner } from "./create-scanner.ts";

setFlagsFromString("--expose-gc");
// On a busy machine V8 now and then takes what is in use at an early collection for long-lived, and makes the like of it in the old room ever after.
setFlagsFromString("--no-allocation-site-pretenuring");
const collect = runInNewContext("gc") as (options?: { type: "minor" }) => void;

/** Some 20 kB that differ from message to message, with a host of their own. */
function message(number: number): Uint8Array {
	const row = `<tr><td style="color:#333">Row of ${number}</td><td><a href="https://shop${number}-of-many.example/">Look</a></td></tr>\n`;
	return Buffer.from(
		`From: Shop <news@shop${number}-of-many.example>\nSubject: News ${number}\nContent-Type: text/html; charset=utf-8\n\n<table>${row.repeat(160)}</table>`,
	);
}

test("a message that was scanned is gone with the next small collection, and does not wait for a full one", async () => {
	const scanner = createScanner({ model: standInModel() });
	for (let number = 0; number < 100; number++) await scanner.scan(message(number));
	collect();
	const before = process.memoryUsage().heapUsed;
	for (let number = 100; number < 400; number++) await scanner.scan(message(number));
	collect({ type: "minor" });
	collect({ type: "minor" });
	expect((process.memoryUsage().heapUsed - before) / 300).toBeLessThan(10_000);
});
