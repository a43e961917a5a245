import { expect, test } from "vitest";
import { kinGroups } from "./kin-groups.ts";

const textless = new Uint32Array(24).fill(0xffffffff);

function kin(sender: number, subject: number, hosts: number) {
	return { signature: textless, kin: { sender, subject, hosts } };
}

test("a shared sender or subject makes one group, through others too; what a mail has not is shared with nobody", () => {
	const [first, second, third, fourth] = kinGroups([kin(1, 5, 0), kin(2, 5, 0), kin(2, 0, 9), kin(3, 0, 9)], false);
	expect(second).toBe(first);
	expect(third).toBe(first);
	expect(fourth).not.toBe(first);
});

test("hosts join only where they are asked for", () => {
	const [first, second] = kinGroups([kin(1, 0, 9), kin(2, 0, 9)], true);
	expect(second).toBe(first);
});
