import { describe, expect, test } from "vitest";
import { LocalLayer } from "./local-layer.ts";
import { textFeatures } from "./text-features.ts";

const features = (body: string) => textFeatures({ body, subject: "", senderName: "" });
const offer = features("our weekly offer of garden chairs and tables, order now");
const unsure = { unwanted: 0, phish: 0 };

describe("LocalLayer", () => {
	test("says nothing before it was taught", () => {
		expect(new LocalLayer().odds(offer)).toEqual(unsure);
	});

	test("a learnt message lies past the line by the margin, and a near copy follows it", () => {
		const layer = new LocalLayer();
		layer.learn("a", offer, "spam", { unwanted: -3, phish: 1 });
		expect(layer.odds(offer).unwanted - 3).toBeGreaterThan(1.9);
		expect(layer.odds(offer).phish + 1).toBeLessThan(-1.9);
		expect(layer.odds(features("our weekly offer of garden chairs and benches, order now")).unwanted).toBeGreaterThan(2);
	});

	test("learning ham leaves the kind of unwanted mail alone", () => {
		const layer = new LocalLayer();
		layer.learn("a", offer, "ham", { unwanted: 4, phish: 2 });
		expect(layer.odds(offer).unwanted).toBeLessThan(-5);
		expect(layer.odds(offer).phish).toBe(0);
	});

	test("unlearning leaves no trace", () => {
		const layer = new LocalLayer();
		layer.learn("a", offer, "spam", unsure);
		layer.learn("b", features("something else entirely"), "ham", unsure);
		expect(layer.unlearn("a", offer)).toBe(true);
		expect(layer.unlearn("b", features("something else entirely"))).toBe(true);
		expect(layer.unlearn("a", offer)).toBe(false);
		expect(layer.toBytes()).toEqual(new LocalLayer().toBytes());
	});

	test("learning again replaces what was learnt", () => {
		const layer = new LocalLayer();
		layer.learn("a", offer, "spam", unsure);
		const odds = layer.odds(offer);
		layer.learn("a", offer, "ham", odds);
		expect(layer.odds(offer).unwanted).toBeCloseTo(-2);
		expect(layer.size).toBe(1);
	});

	test("comes back from its bytes as it was", () => {
		const layer = new LocalLayer();
		layer.learn("a", offer, "phish", unsure);
		expect(LocalLayer.from(layer.toBytes()).odds(offer)).toEqual(layer.odds(offer));
	});

	test("says what to do with a file that is none of its own", () => {
		expect(() => LocalLayer.from(Buffer.from("garbage"))).toThrow("move it away");
		expect(() => LocalLayer.from(Buffer.from('{"format":"tidegate-local-layer","version":99}'))).toThrow("another version");
	});
});
