import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { plainMail } from "../../test/support/campaigns/sighting.ts";
import { parseMail } from "../mail/parse-mail.ts";
import { factsOf } from "../../test/support/facts-of.ts";
import { MaskedWords, NameWords } from "./masked-words.ts";
import { leaveOutFeetAndNotices } from "./feet-and-notices.ts";

/** Hashes of the words that are left of a text. */
function left(text: string): number[] {
	const { body } = factsOf(parseMail(plainMail("Hello", text))).text;
	return leftOf(body);
}

function leftOf(body: string): number[] {
	const words = new MaskedWords();
	words.read(body, new NameWords());
	leaveOutFeetAndNotices(words);
	expect(words.count).toBeGreaterThanOrEqual(0);
	return [...words.hashes.subarray(0, words.count)];
}

const own = "Could you bring the green ladder on Friday evening?\nWe want to hang the lanterns before it gets dark.";
const line = "_______________________________________________";
const listFoot = "Garden-talk mailing list\nGarden-talk@lists.garden.example\nhttps://lists.garden.example/garden-talk";

describe("feet are left out", () => {
	test.each([
		["a signature", `${own}\n-- \nMina Holm\nGardener by trade, sailor at heart`],
		["what a list adds", `${own}\n${line}\n${listFoot}`],
		["below a short row of dashes", `${own}\n-----\nHarbour Lights Ltd, 4 Wharf Lane\nLanterns of all sizes since 1971`],
		["one below the other", `${own}\n-- \nMina Holm\n${line}\n${listFoot}`],
		["below two lines", `${own}\n-=-=-\n_._,_._,_\n${listFoot}`],
		["below many lines", `${own}\n${`${line}\n`.repeat(5)}${listFoot}\n${line}`],
	])("%s", (_, text) => {
		// The line itself is one word that stands for anything.
		expect(left(text).slice(0, left(own).length)).toEqual(left(own));
		expect(left(text).length - left(own).length).toBeLessThanOrEqual(1);
	});

	test("not what is longer than a foot", () => {
		const long = Array.from({ length: 70 }, (_, at) => `word${"abcdefghij"[at % 10]}${"klmnopq"[at % 7]}`).join(" ");
		expect(left(`${own}\n${line}\n${long}`).length).toBeGreaterThan(80);
	});

	test("not below a few dashes that stand within the text", () => {
		const offer = `${own} Come and see our lanterns at the harbour tonight, for there are only nine of them left`;
		expect(left(`Dear Mina, see here:\n-----\n${offer}`).length).toBeGreaterThan(left(offer).length);
	});

	test("not where there is next to nothing above", () => {
		expect(left(`Hello there\n${line}\nCome and see our lanterns at the harbour tonight`)).toHaveLength(12);
	});

	test("not below two dashes within a line", () => {
		const text = `${own}\nwine -- or beer\nand lanterns`;
		expect(left(text)).toHaveLength(left(own).length + 6);
	});
});

const ways: Readonly<Record<string, string>> = {
	English: "Sent with Mailgrove, 1180 Peach Street. You get this mail because you joined a list.\nUnsubscribe | Preferences",
	"English, in other words": "To be removed from future offers write to our mailing department, PO Box 4180, Millhaven.",
	German: "Lanterns Ltd, Hafenweg 4\nSie erhalten diese E-Mail, weil Sie angemeldet sind. Newsletter abbestellen",
	French: "Vous recevez cette lettre car vous êtes inscrit. Se désinscrire",
	Spanish: "Recibe este boletín por su suscripción. Darse de baja",
	Italian: "Ricevi questa mail perché sei iscritto. Cancellati",
	Polish: "Otrzymujesz tę wiadomość, bo zapisałeś się na newsletter. Wypisz się",
	Russian: "Вы получили это письмо, потому что подписаны. Отписаться от рассылки",
	Chinese: "如不想再收到此类邮件，请点击退订",
	Japanese: "配信停止はこちら",
};

describe("ways to leave are left out", () => {
	const longer = `${own} There are nineteen of them, two each for the gate and the pier, the others for the boats that come in late.`;

	test.each(Object.entries(ways))("%s", (name, way) => {
		const [expected, all] = [left(longer), left(`${longer}\n${way}`)];
		expect(all.slice(0, expected.length)).toEqual(expected);
		// What stands above the first line that says so stays.
		expect(all.length - expected.length).toBe(name === "German" ? 4 : 0);
	});

	test("of a long text not where more stands below than above, nor above a text that says something", () => {
		const long = `${longer} Who has seen them once comes back. ${longer}`;
		expect(left(`Unsubscribe here\n${long}`)).toHaveLength(left(long).length + 2);
		expect(left(`${own}\nUnsubscribe here\n${long}`).length).toBeGreaterThan(left(long).length);
	});

	test("of a short text, as it stands below a picture, these lines alone", () => {
		const said = "Want to chat and flirt with me?";
		expect(left(`View it in your browser, unsubscribe\n${said}\nUnsubscribe here\nMina, Hafenweg`)).toEqual(
			left(`${said}\nMina, Hafenweg`),
		);
		expect(left("click here to remove yourself from our emails list")).toEqual([]);
	});
});

const notices: Readonly<Record<string, string>> = {
	English:
		"This message and its attachments are confidential and meant for the addressee alone. If you are not the intended recipient, any copying, disclosure or distribution of it is prohibited. Please notify the sender and delete it.",
	German:
		"Diese E-Mail enthält vertrauliche Informationen. Wenn Sie nicht der richtige Adressat sind oder diese Nachricht irrtümlich erhalten haben, informieren Sie bitte sofort den Absender und vernichten Sie diese Mail. Die unbefugte Weitergabe ist nicht gestattet.",
	French:
		"Ce message et ses pièces jointes sont confidentiels et réservés à leur destinataire. Toute divulgation, diffusion ou reproduction est interdite. En cas d'erreur, merci d'informer l'expéditeur et de détruire ce message.",
	Spanish:
		"Este mensaje es confidencial y para uso exclusivamente de su destinatario. Queda prohibida su divulgación o difusión. Si lo ha recibido por error, avise al remitente y proceda a eliminar su contenido.",
	Portuguese:
		"Esta mensagem é confidencial e destina-se exclusivamente ao destinatário. É proibida a sua divulgação ou reprodução. Se a recebeu por erro, queira informar o remetente e eliminar o conteúdo e os anexos.",
	Italian:
		"Questo messaggio contiene informazioni riservate ed è per il solo destinatario. La divulgazione, la diffusione e la riproduzione sono vietate. Se ricevuto per errore, si prega di avvisare il mittente e cancellare il messaggio.",
	Dutch:
		"Dit bericht is vertrouwelijk en uitsluitend bestemd voor de geadresseerde. Openbaarmaking en verspreiding zijn verboden. Hebt u dit e-mail bericht abusievelijk ontvangen, meld dit dan de afzender en laat het verwijderen.",
	Russian:
		"Это сообщение содержит конфиденциальную информацию и предназначено исключительно адресату. Если вы не являетесь получателем, его распространение, копирование и разглашение запрещено. Просим уведомить отправителя и удалить сообщение.",
	"of English law":
		"The information in this message is confidential and is not an offer or solicitation. Harbour Lights Ltd is authorised and regulated and registered in England and Wales. Messages may be monitored. Precautions are taken against viruses, but no liability is accepted.",
	Turkish:
		"Bu e-posta ve ekleri gizli bilgiler içerir ve sadece alıcısı içindir. Yetkisiz ifşa edilmesi, kopyalanması ve dağıtılması yasaktır. Yanlışlıkla size ulaştıysa lütfen gönderene haber veriniz ve mesajı siliniz.",
	Ukrainian:
		"Це повідомлення містить конфіденційну інформацію і призначено виключно адресату. Якщо ви не одержувач, його поширення, копіювання та розголошення заборонено. Просимо повідомити відправника і видалити лист.",
	Swedish:
		"Detta meddelande är konfidentiellt och endast avsett för mottagaren. Obehörig spridning eller kopiering är förbjuden. Om du har fått det av misstag, underrätta avsändaren omedelbart och radera meddelandet.",
	Polish:
		"Ta wiadomość i załączniki są poufne i przeznaczone wyłącznie dla adresata. Jej rozpowszechnianie, ujawnianie i kopiowanie jest zabronione. Kto otrzymał ją omyłkowo, powinien powiadomić nadawcę.",
};

describe("notices of confidentiality are left out", () => {
	test.each(Object.entries(notices))("%s", (_, notice) => {
		expect(left(`${own}\n\n${notice}`)).toEqual(left(own));
	});

	test("between the answer and what it answers", () => {
		const earlier = "From: Tom\nI shall bring the ladder and the long rope.";
		expect(left(`${own}\n\n${notices["English"]}\n\n${earlier}`)).toEqual(left(`${own}\n\n${earlier}`));
	});

	test("in lines of seventy characters, from the line drawn above on", () => {
		const wrapped = `This note is the property of Harbour Lights Ltd.\n${(notices["English"] as string).replace(/(.{50,70})\s/g, "$1\n")}`;
		expect(left(`${own}\n********************\n${wrapped}\n********************`).length).toBeLessThanOrEqual(left(own).length + 1);
	});

	test("not what stands above them, though it speaks of mail, too", () => {
		const above =
			"Of a fault between our mail nodes, messages addressed to you could not be delivered.\nRetrieve the mail with one click below. This mail was created by our mail gateway, for your information.";
		expect(left(`${above}\n${notices["of English law"]}`)).toEqual(left(above));
	});

	test("not a letter that asks for secrecy", () => {
		const letter =
			"I need your assistance in a strictly confidential matter. My late client left a sum in our bank, and I want to present you as his next of kin. Please reply by email with your telephone number, and keep this message to yourself. I shall send you the contract as soon as I have received your answer.";
		expect(left(letter)).toEqual(leftOf(letter.toLowerCase()));
		expect(left(letter).length).toBeGreaterThan(50);
	});
});

test("whatever comes", () => {
	const words = fc.constantFrom(
		"confidential",
		"recipient",
		"disclosure",
		"notify",
		"sender",
		"delete",
		"copy",
		"-- \n",
		`${line}\n`,
		"\n",
		"tree",
	);
	fc.assert(
		fc.property(fc.array(words, { maxLength: 300 }), (parts) => {
			const text = parts.join(" ");
			expect(leftOf(text).length).toBeLessThanOrEqual(parts.length);
		}),
	);
});

test("the text above all lines stays, however they stand", () => {
	const lines = fc.constantFrom("-- ", "-=-=-", line, "tree", "green ladder on friday", "");
	fc.assert(
		fc.property(fc.array(lines, { maxLength: 12 }), (below) => {
			const above = leftOf(own.toLowerCase());
			expect(leftOf([own, ...below].join("\n").toLowerCase()).slice(0, above.length)).toEqual(above);
		}),
	);
});

test("a hundred thousand lines of notices", () => {
	const page = `${Object.values(notices).join("\n")}\n${"x\n".repeat(90)}`.toLowerCase();
	expect(leftOf(page.repeat(1_000)).length).toBeGreaterThan(100_000);
});
