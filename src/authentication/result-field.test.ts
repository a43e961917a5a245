import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readResultField } from "./result-field.ts";

describe("readResultField", () => {
	test("server, version, methods, properties and comments", () => {
		const field = readResultField(
			'mx.shire.example 1; dkim/1=pass (good (nested) key) header.d=post.example header.b="ab;c"; spf=fail smtp.mailfrom=x@y.example',
		);
		expect(field?.server).toBe("mx.shire.example");
		expect(field?.results.map(({ method, result }) => `${method}=${result}`)).toEqual(["dkim=pass", "spf=fail"]);
		expect(field?.results[0]?.comment).toBe("good (nested) key");
		expect(field?.results[0]?.properties.get("header.b")).toBe("ab;c");
	});

	test("no authserv-id", () => {
		const field = readResultField("spf=pass (sender IP is 192.0.2.1)\n smtp.mailfrom=a.example; dkim=none");
		expect(field?.server).toBeUndefined();
		expect(field?.results).toHaveLength(2);
	});

	test("an equals sign within a value belongs to it", () => {
		const field = readResultField("mx.example; spf=pass smtp.mailfrom=SRS0=Hx1=AB=origin.example=jo@forward.example");
		expect(field?.results[0]?.properties.get("smtp.mailfrom")).toBe("SRS0=Hx1=AB=origin.example=jo@forward.example");
	});

	test("spaces and comments around the equals sign", () => {
		const field = readResultField("mx.example ; spf (checked) = (it is a) pass smtp.mailfrom = a.example");
		expect(field?.results[0]).toMatchObject({ method: "spf", result: "pass" });
		expect(field?.results[0]?.properties.get("smtp.mailfrom")).toBe("a.example");
	});

	test("none, empty and nonsense hold no results", () => {
		expect(readResultField("mx.example; none")?.results).toEqual([]);
		expect(readResultField("")?.results ?? []).toEqual([]);
		expect(readResultField(";;;===;;")?.results ?? []).toEqual([]);
	});

	test.each(["mx.example; dkim=pass (never closed; spf=pass", 'mx.example; dkim=fail reason="never closed; spf=pass'])(
		"broken: %s",
		(value) => {
			expect(readResultField(value)).toBeUndefined();
		},
	);

	test("hostile fields end quickly", () => {
		const start = performance.now();
		for (const piece of ["(", ")", "=", ";", '"', "a=b;", "(a)", "\\", " ", "a.b=c "])
			readResultField(`mx.example; ${piece.repeat(60_000)}`);
		expect(performance.now() - start).toBeLessThan(500);
	});

	test("never throws", () => {
		const pieces = fc.constantFrom("mx.example", ";", "dkim", "=", "pass", "(", ")", '"', "\\", " ", "header.d", "@", "ü", "\0");
		fc.assert(fc.property(fc.array(pieces, { maxLength: 60 }), (words) => void readResultField(words.join(""))));
		fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => void readResultField(text)));
	});
});
