import { expect, test } from "vitest";
import { plainMail, sighting } from "../../test/support/campaigns/sighting.ts";
import { parseMail } from "../mail/parse-mail.ts";
import { factsOf } from "../../test/support/facts-of.ts";
import { fingerprintOf } from "./fingerprint-of.ts";

const letter = "Dear members,\nthe summer meeting is on Saturday in the garden behind the old mill. Bring chairs and something to eat.";
const usual = plainMail("Meeting", `${letter}\n-- \nHarbour Choir, 4 Mill Lane`);
const altered = plainMail("Meeting", `${letter}\n-- \nYour seat is paid for as soon as you call our cashier about the deposit`);

test("the gate sees what was written below a signature, where campaigns do not look", () => {
	const fingerprint = (bytes: Uint8Array) => fingerprintOf(factsOf(parseMail(bytes)));
	expect(fingerprint(altered).whole).not.toBe(fingerprint(usual).whole);
	expect(fingerprint(altered).text).not.toEqual(fingerprint(usual).text);
	expect(sighting(altered).sketch.whole).toBe(sighting(usual).sketch.whole);
});
