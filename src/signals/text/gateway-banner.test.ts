import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { plainMail } from "../../../test/support/campaigns/sighting.ts";
import { parseMail } from "../../mail/parse-mail.ts";
import { factsOf } from "../../../test/support/facts-of.ts";
import { bannerEnd } from "./gateway-banner.ts";

/** What is left of a text, folded. */
function left(text: string): string {
	const { body } = factsOf(parseMail(plainMail("Hello", text))).text;
	return body.slice(bannerEnd(body)).trim();
}

const own = "Could you bring the green ladder on Friday evening?\nWe want to hang the lanterns before it gets dark.";

const banners = {
	English:
		"CAUTION: This email originated from outside of the organization. Do not click links or open attachments unless you recognize the sender.",
	"English, on lines of its own":
		"EXTERNAL EMAIL\nThis message was sent from outside our company. Please do not click on links\nor open attachments unless you know the content is safe.",
	"a tag alone": "[EXTERNAL]",
	"a tag with a word": "External sender",
	"Outlook's": "You don't often get email from mina@harbour.example. Learn why this is important",
	German: "ACHTUNG: Diese E-Mail stammt von einem externen Absender. Bitte öffnen Sie keine Anhänge und klicken Sie auf keine Links.",
	French:
		"ATTENTION : ce courriel provient de l'extérieur de l'organisation. Ne cliquez sur aucun lien, sauf si vous connaissez l'expéditeur.",
	Spanish:
		"PRECAUCIÓN: este correo electrónico se originó fuera de la organización. No haga clic en enlaces a menos que reconozca al remitente.",
	Portuguese: "CUIDADO: este e-mail foi enviado de fora da organização. Não clique em links nem abra anexos se não reconhecer o remetente.",
	Italian: "ATTENZIONE: questo messaggio proviene dall'esterno dell'organizzazione. Non aprire allegati di un mittente sconosciuto.",
	Dutch: "LET OP: dit bericht is afkomstig van buiten de organisatie. Klik niet op links tenzij u de afzender kent.",
	Polish: "UWAGA: ta wiadomość pochodzi spoza organizacji. Nie klikaj linków, jeśli nie znasz nadawcy.",
	Russian: "ВНИМАНИЕ: письмо получено от внешнего отправителя. Не переходите по ссылкам, если не уверены, что содержимое безопасно.",
	Swedish: "VARNING: Detta meddelande kommer från en extern avsändare. Klicka inte på länkar om du inte känner avsändaren.",
	Japanese: "【注意】このメールは社外から送信されています。添付ファイルやリンクを開かないでください。",
};

describe("what a gateway puts above a mail that comes from outside is left out", () => {
	test.each(Object.entries(banners))("%s", (_, banner) => {
		expect(left(`${banner}\n\n${own}`)).toBe(left(own));
	});

	test("wrapped wherever it is", () => {
		const words = banners.English.split(" ");
		fc.assert(
			fc.property(fc.array(fc.boolean(), { minLength: words.length, maxLength: words.length }), (breaks) => {
				// A gateway wraps at some width: no line of a single word.
				const text = words.map((word, at) => word + (breaks[at] && at % 6 === 5 ? "\n" : " ")).join("");
				expect(left(`${text.trim()}\n\n${own}`)).toBe(left(own));
			}),
		);
	});

	test("above a mail that says nothing else", () => {
		expect(left(banners.English)).toBe("");
	});
});

describe("what a mail says itself stays", () => {
	test.each([
		[
			"a warning that is the mail",
			"Warning: your mailbox is nearly full. Click the link below to keep your messages and attachments safe.",
		],
		[
			"a sender who speaks of what is outside",
			"The external hard drives that you asked for are here, forty of them, in the green box by the door.",
		],
		[
			"mail of a service",
			"Attention: a message from an unknown sender was held back. Open your quarantine and confirm that the content is safe.",
		],
		["one word that a banner has as well", "Outside it rains, so we stay at home tonight with the lanterns and two games of cards."],
		["a trip", "External examiners arrive on Monday\nPlease have the papers ready in room nine before they knock."],
	])("%s", (_, text) => {
		expect(left(`${text}\n${own}`)).toBe(`${left(text)}\n${left(own)}`);
		expect(left(text).length).toBeGreaterThan(text.length - 5);
	});

	test("what follows a tag", () => {
		expect(left(`EXTERNAL\nYour message to the company is here. We open on Monday.\n${own}`)).toBe(
			left(`Your message to the company is here. We open on Monday.\n${own}`),
		);
	});

	test("a banner below the first lines is no banner", () => {
		const text = `${own}\n${banners.English}`;
		expect(left(text).length).toBeGreaterThan(left(own).length + 100);
	});
});

test("no text takes long, and the end is within it", () => {
	fc.assert(
		fc.property(fc.string({ unit: "grapheme", maxLength: 2_000 }), (text) => {
			const end = bannerEnd(text);
			expect(end).toBeGreaterThanOrEqual(0);
			expect(end).toBeLessThanOrEqual(text.length);
		}),
	);
	const long = "external email caution ".repeat(100_000);
	const started = performance.now();
	for (let round = 0; round < 100; round++) expect(bannerEnd(long)).toBe(0);
	expect(performance.now() - started).toBeLessThan(1_000);
});
