import { expect, test } from "vitest";
import { CommitGroup } from "./commit-group.ts";

function storeOf(failing = () => false) {
	const store = {
		transactions: 0,
		transaction<T>(work: () => T): T {
			store.transactions++;
			const value = work();
			if (failing()) throw new Error("disk");
			return value;
		},
	};
	return store;
}

test("what is handed in together shares a transaction, and each gets its own value", async () => {
	const store = storeOf();
	const commits = new CommitGroup(store);
	expect(await Promise.all([1, 2, 3].map((number) => commits.add(() => number * 2)))).toEqual([2, 4, 6]);
	expect(store.transactions).toBe(1);
});

test("work that throws fails alone", async () => {
	const commits = new CommitGroup(storeOf());
	const results = await Promise.allSettled([
		commits.add(() => "a"),
		commits.add(() => {
			throw new Error("mine");
		}),
		commits.add(() => "c"),
	]);
	expect(results.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
});

test("a transaction that fails is nobody's success", async () => {
	const commits = new CommitGroup(storeOf(() => true));
	const results = await Promise.allSettled([commits.add(() => "a"), commits.add(() => "b")]);
	expect(results.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
});
