import { expect, test } from "vitest";
import { writtenHandles } from "./written-handles.ts";

const handlesIn = (text: string): string[] => writtenHandles(text).map(({ handle }) => handle);

test.each([
	["Write to our desk on Telegram: @claims_desk", "@claims_desk"],
	["Telegram ID claims_desk7", "@claims_desk7"],
	["She is on Telegram as @mrs.carter.", "@mrs.carter"],
	["Add sophie_team on Discord and say hello", "@sophie_team"],
	["Skype: live.office", "@live.office"],
	["Her Telegram is claims_desk7, say that I sent you", "@claims_desk7"],
	["请加微信 claims_desk7 详谈", "@claims_desk7"],
	["QQ 或微信：claims_desk7", "@claims_desk7"],
	["LINE ID: claims_desk7 を追加", "@claims_desk7"],
	["카카오톡 아이디 claims_desk7 를 추가", "@claims_desk7"],
	["Подробности в Телеграме у менеджера: @claims_desk", "@claims_desk"],
	["Fale com a gerente no Telegram @claims_desk", "@claims_desk"],
	["go to t.me/claims_desk today", "@claims_desk"],
])("%s", (text, handle) => {
	expect(handlesIn(text)).toEqual([handle]);
});

test.each([
	["We talked about Telegram and Signal for an hour"],
	["The signal is weak here"],
	["Follow us on Instagram: https://www.instagram.example/shop"],
	["On the next line we see a number"],
	["WhatsApp or a mail to office@shop.example"],
	["@jo thanks, looks good"],
])("nobody in %s", (text) => {
	expect(handlesIn(text)).toEqual([]);
});

test("a long text of services costs little", () => {
	const from = performance.now();
	writtenHandles("telegram signal line ".repeat(1_200));
	expect(performance.now() - from).toBeLessThan(500);
});
