import { expect, test } from "vitest";
import { parseMail } from "../../mail/parse-mail.ts";
import { factsOf } from "../../../test/support/facts-of.ts";
import { appealsIn } from "./appeals-in.ts";

function appealsOf(text: string): string[] {
	const bytes = Buffer.from(`From: news@shop.example\nSubject: x\nContent-Type: text/plain; charset=utf-8\n\n${text}`);
	return appealsIn(factsOf(parseMail(bytes), { trust: { mode: "servers", servers: [] } }));
}

test.each([
	["Your card will be charged today. To stop it, call us.", ["by-telephone", "card-and-account", "charge-to-stop"]],
	["Bitte melden Sie sich vertraulich, es geht um eine Überweisung.", ["by-answer", "money-to-send", "secrecy"]],
	["Vous avez gagné ! Répondez avec votre date de naissance.", ["by-answer", "prize", "who-you-are"]],
	["Llame de inmediato, tenga a mano su tarjeta.", ["by-telephone", "card-and-account", "fee", "pressure"]],
	["Seu nome foi sorteado, envie seu CPF.", ["by-answer", "prize", "who-you-are"]],
	["Chiami entro venerdì: abbiamo rilevato un addebito sospetto.", ["alarm", "by-telephone", "charge-to-stop", "pressure"]],
	["Bel direct, er is een verdachte betaling.", ["alarm", "by-telephone", "money-to-send"]],
	["Prosimy dzwonić natychmiast w sprawie przelewu.", ["by-telephone", "money-to-send", "pressure"]],
	["Срочно позвоните, никому не сообщайте код подтверждения.", ["by-telephone", "code-or-password", "pressure", "secrecy"]],
	["Tebrikler, çekilişi kazandınız! Kimlik numaranızı yazın.", ["prize", "who-you-are"]],
	["至急、セキュリティ窓口までお電話ください。", ["alarm", "by-telephone", "pressure"]],
	["请立即拨打客服电话，否则账户将被冻结。", ["by-telephone", "pressure", "threat"]],
	["당첨을 축하합니다! 계좌번호를 회신해 주세요.", ["by-answer", "card-and-account", "prize"]],
])("%s", (text, wanted) => {
	expect(appealsOf(text)).toEqual(expect.arrayContaining(wanted));
});

test.each([
	["The roses are in bloom, and the shop is open on Sunday from ten. See you there."],
	["Der Umbau ist fertig, ab Montag gelten die alten Zeiten."],
	["I looked at the patch and it fixes the leak in the second loop; the first is still there."],
])("none in %s", (text) => {
	expect(appealsOf(text)).toEqual([]);
});
