import { expect, test } from "vitest";
import { onceFor } from "./once-for.ts";

test("works once for the object asked about last, and anew for another", () => {
	const asked: object[] = [];
	const work = onceFor((of: { readonly name: string }) => {
		asked.push(of);
		return of.name;
	});
	const [one, other] = [{ name: "one" }, { name: "other" }];
	expect([work(one), work(one), work(other), work(other), work(one)]).toEqual(["one", "one", "other", "other", "one"]);
	expect(asked).toEqual([one, other, one]);
});
