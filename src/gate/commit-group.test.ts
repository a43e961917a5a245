import { expect, test } from "vitest";
import { type Companion, CommitGroup } from "./commit-group.ts";

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

function companionOf(write = () => {}) {
	const heard: string[] = [];
	const companion: Companion = {
		write: () => {
			heard.push("write");
			write();
		},
		written: () => heard.push("written"),
		failed: () => heard.push("failed"),
	};
	return { companion, heard };
}

test("what goes along shares the transaction and is told before those who handed something in", async () => {
	const store = storeOf();
	const commits = new CommitGroup(store);
	const { companion, heard } = companionOf();
	commits.takeAlong(() => companion);
	await Promise.all([1, 2].map(() => commits.add(() => heard.push("work")).then(() => heard.push("told"))));
	expect(heard).toEqual(["work", "work", "write", "written", "told", "told"]);
	expect(store.transactions).toBe(1);
});

test("what goes along and cannot be written takes nobody with it", async () => {
	const store = storeOf();
	const commits = new CommitGroup(store);
	const { companion, heard } = companionOf(() => {
		throw new Error("not mine");
	});
	commits.takeAlong(() => companion);
	expect(await commits.add(() => "a")).toBe("a");
	expect(heard).toEqual(["write", "failed"]);
	expect(store.transactions).toBe(2);
});

test("what goes along is given up with a transaction that fails", async () => {
	const commits = new CommitGroup(storeOf(() => true));
	const { companion, heard } = companionOf();
	commits.takeAlong(() => companion);
	await expect(commits.add(() => "a")).rejects.toThrow("disk");
	expect(heard).toEqual(["write", "failed"]);
});
