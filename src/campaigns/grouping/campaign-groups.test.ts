import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { plainMail, sighting } from "../../../test/support/campaigns/sighting.ts";
import { issue } from "../../../test/support/newsletter.ts";
import type { Sketch } from "../sketch.ts";
import { CampaignGroups } from "./campaign-groups.ts";

const words =
	"garden parcel window silver winter letter bridge orange doctor number flower ticket market summer engine public river candle mirror button castle dinner ladder forest pencil carpet lemon pocket saddle tunnel violin wagon basket copper drawer feather glove hammer island jacket kettle lantern meadow needle oyster pepper quarry ribbon sailor timber".split(
		" ",
	);

/** Texts that mean nothing, each another one, the same for the same seed. */
function text(seed: number, length = 60): string {
	let state = Math.imul(seed + 1, 0x9e3779b1);
	return Array.from({ length }, () => {
		state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d) + 0x6d2b79f5;
		return words[(state >>> 8) % words.length];
	}).join(" ");
}

function sketch(subject: string, body: string): Sketch {
	return sighting(plainMail(subject, body)).sketch;
}

function grouped(sketches: readonly Sketch[]): number[] {
	const groups = new CampaignGroups();
	const placed = sketches.map((one) => groups.place(one, "en").group);
	return placed.map((group) => groups.root(group));
}

/** Messages of the largest group. */
function largest(groups: readonly number[]): number {
	const sizes = new Map<number, number>();
	for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1);
	return Math.max(...sizes.values());
}

function groupsOf(...bodies: string[]): number {
	return new Set(grouped(bodies.map((body, at) => sketch(`Subject ${"abcdefghijklmnopqrstuvwxyz"[at % 26]}`, body)))).size;
}

describe("one template is one campaign", () => {
	const base = text(1, 80);

	test("through words thrown in", () => {
		const busted = (seed: number) =>
			base
				.split(" ")
				.map((word, at) => (at % 6 === 0 ? `${word} ${text(seed * 100 + at, 1)}x${"qwrtz"[at % 5]}` : word))
				.join(" ");
		expect(groupsOf(base, busted(3), busted(4), busted(5))).toBe(1);
	});

	test("through other words in a quarter of the places", () => {
		const rotated = (copy: number) =>
			base
				.split(" ")
				.map((word, at) => (at % 4 === 1 && (at * 7 + copy * 13) % 5 < 3 ? `${word}${["ish", "ful", "ly"][(at + copy) % 3]}` : word))
				.join(" ");
		expect(groupsOf(rotated(0), rotated(1), rotated(2), rotated(3), rotated(4))).toBe(1);
	});

	test("through shuffled paragraphs", () => {
		const paragraphs = [0, 1, 2, 3, 4].map((at) => text(at + 10, 20));
		expect(groupsOf(paragraphs.join("\n\n"), [...paragraphs].reverse().join("\n\n"))).toBe(1);
	});

	test("in a short form, under one subject and in one HTML, however it is filled in", () => {
		const form = (company: string, street: string) =>
			sighting(
				Buffer.from(
					`From: a@b.example\r\nSubject: Receipt issued\r\nContent-Type: text/html\r\n\r\n<table class="note"><tr><td><b>Receipt</b> issued by the system of services</td></tr><tr><td>Number: 4819</td></tr><tr><td>Company: ${company}</td></tr><tr><td>Street: ${street}</td></tr><tr><td>See the code below:</td></tr></table>`,
				),
			).sketch;
		expect(new Set(grouped([form("Barlow and Bennet carriers", "Mill lane"), form("Gordon Alvey furniture", "Station road")])).size).toBe(
			1,
		);
	});

	test("however many other mails have what a short one says", () => {
		const short = "Do you need a loan today? Write to us now and get more about the offer that we make to all.";
		const said = short.split(" ");
		const others = Array.from({ length: 600 }, (_, at) => {
			const part = said.slice(at % 14, (at % 14) + 6).join(" ");
			return sketch(`Other ${text(at, 3)}`, `${part} ${text(at + 200, 12)}`);
		});
		const groups = grouped([...others, sketch("Loan offer", short), sketch("Loan offer", short)]);
		expect(groups.at(-1)).toBe(groups.at(-2));
		expect(new Set(groups).size).toBeGreaterThan(50);
	});

	test("in two lines from one sender under one subject, in whatever words", () => {
		const from = (body: string): Sketch => ({ ...sketch("Confidential file", body), places: [77] });
		const others = Array.from({ length: 40 }, (_, at) => sketch(`Other ${at}`, text(at + 300, 30)));
		const letters = [
			"Hello, are you free this morning? An acquisition is under way in all discretion. I need you to make a payment. Not a word to your colleagues, and answer me by mail only.",
			"Good day, do you have a moment this morning? An acquisition is under way in all discretion. A payment must leave today. Keep this to yourself and write to me here only.",
		];
		const groups = grouped([...others, ...letters.map(from)]);
		expect(groups.at(-1)).toBe(groups.at(-2));
	});

	test("in two lines from one sender, of which a dozen were too different", () => {
		const from = (body: string): Sketch => ({ ...sketch("Bank details", body), places: [77] });
		const others = Array.from({ length: 12 }, (_, at) => from(text(at + 300, 24)));
		const [one, other] = ["I moved to another bank and want to replace the account my salary goes to", "My old account was closed"].map(
			(said) => from(`Morning, ${said}. Will that be done before the next pay date? Best wishes`),
		) as [Sketch, Sketch];
		const groups = grouped([...others, one, other]);
		expect(groups.at(-1)).toBe(groups.at(-2));
	});

	test("in few words from one sender, with as many random ones below them", () => {
		const from = (body: string, at: number): Sketch => ({ ...sketch(`Subject ${text(at + 500, 2)}`, body), places: [77] });
		const copies = [
			"Hi, I was looking at your pages and noticed some errors that keep them from the first page. May I send you a report with our prices? Thanks, Tess",
			"Hi, I came across your pages and saw a few issues that keep them from the first page. Can I share an audit with screenshots? Cheers, Tess",
			"Hi, I was looking at your pages and saw some errors that stop them ranking higher. May I send you an audit with our prices? Thanks, Tess",
		].map((said, at) => from(`${said}\n\n${text(at + 700, 9)}`, at));
		expect(new Set(grouped(copies)).size).toBe(1);
		const elsewhere = copies.map((copy, at) => ({ ...copy, places: [at] }));
		expect(new Set(grouped(elsewhere)).size).toBe(3);
	});

	test("in few words under one subject, with as many random ones below them, from ever other senders", () => {
		const said = "My husband has died and I have inherited three million. I want you to have them. Please read the rest on my page.";
		const copies = [1, 2, 3].map((at) => ({
			...sketch("Forgive me for writing to you", `${said}\n\n${text(at + 800, 20)}`),
			places: [at],
		}));
		expect(new Set(grouped(copies)).size).toBe(1);
		expect(new Set(grouped(copies.map((copy, at) => ({ ...copy, subject: `subject ${at}` })))).size).toBe(3);
	});

	test("under subjects that begin or end with another code each", () => {
		const subjects = ["Your parcel waits", "Your parcel waits 98CUY1", "4711: Your parcel waits", "Your parcel waits #22 #23"];
		expect(new Set(subjects.map((subject) => sketch(subject, "").subject)).size).toBe(1);
		expect(sketch("98CUY1", "").subject).toBe("#");
	});

	test("around a code that is drawn of blocks, another one in each copy", () => {
		// Each word drawn: its letters by their numbers.
		const drawn = (copy: number): string => text(copy * 977, 150).replace(/[a-z]/g, (letter) => "▄▀█▐"[letter.charCodeAt(0) % 4] as string);
		const copies = [1, 2, 3].map((copy) =>
			sighting(plainMail("Parking permit", `${text(12, 14)}\n${drawn(copy)}`, { From: `office@town${copy}.example` })),
		);
		expect(new Set(grouped(copies.map((one) => one.sketch))).size).toBe(1);
	});

	test("under a subject that programs write with a space before its colon for some readers", () => {
		expect(new Set(grouped([sketch("Invitation: Zoom", ""), sketch("Invitation : Zoom", "")])).size).toBe(1);
	});

	test("in plain text of several languages, from where nobody else writes", () => {
		const letters: Readonly<Record<string, string>> = {
			en: "I am Ingrid Holm and I won the lottery two years ago. My husband and I have decided to give most of it to strangers. Your address was drawn by our computer. Please answer with your name and country.",
			es: "Soy Ingrid Holm y hace dos años gané la lotería. Mi marido y yo hemos decidido dar la mayor parte a desconocidos. Su dirección fue sorteada por nuestro ordenador. Por favor responda con su nombre y país.",
			de: "Ich bin Ingrid Holm und habe vor zwei Jahren im Lotto gewonnen. Mein Mann und ich wollen das meiste davon Fremden geben. Ihre Adresse hat unser Computer gezogen. Bitte antworten Sie mit Namen und Land.",
		};
		const placedFrom = (places: readonly number[], spoken: (language: string) => string): number => {
			const groups = new CampaignGroups();
			for (let at = 0; at < 40; at++) groups.place(sketch(`Other ${at}`, text(at + 300, 40)), "en");
			const placed = Object.entries(letters).map(
				([language, body], at) =>
					groups.place({ ...sketch(`Subject ${"abc"[at]}`, body), places: [places[at] as number] }, spoken(language)).group,
			);
			return new Set(placed.map((group) => groups.root(group))).size;
		};
		expect(placedFrom([5, 5, 5], (language) => language)).toBe(1);
		expect(placedFrom([5, 6, 7], (language) => language)).toBe(3);
		// What language a program's lines are told to be in is chance.
		expect(placedFrom([5, 5, 5], (language) => (language === "en" ? "en" : ""))).toBe(3);
	});

	test("in a picture alone, whatever the subject", () => {
		const shown = (subject: string, picture: string): Sketch => ({ ...sketch(subject, ""), pictures: [picture] });
		const first = [shown("Sale", "2dd346f4b9c76b8f"), shown("Sale", "2dd346f4b9c67b1f"), shown("Now", "2cd266b4ab070b0c")];
		const later = Array.from({ length: 6 }, (_, at) => shown(["Sale", "Now"][at % 2] as string, "2dd346f4b9c77b1f"));
		expect(new Set(grouped([...first, ...later]).slice(3)).size).toBe(1);
	});

	test("where a text comes again that joined it by its picture", () => {
		const pictures = ["0123456789abcdef"];
		const shown = (at: number): Sketch => ({ ...sketch("Look at this", text(at, 30)), pictures });
		const groups = grouped([shown(71), shown(72), sketch("Look at this", text(72, 30)), shown(72)]);
		expect(new Set(groups).size).toBe(1);
	});

	test("through names, numbers and links", () => {
		const letter = (name: string, sum: number) =>
			`Dear ${name},\n\n${base}\n\nPay ${sum}.00 at https://${name.toLowerCase()}.example/${sum} now.`;
		expect(groupsOf(letter("Anna", 12), letter("Kazimierz", 99_999), letter("Bo", 3))).toBe(1);
	});
});

describe("other mail is another campaign", () => {
	test("texts that share their greeting and their foot", () => {
		const foot = "\n\nYou get this mail because you are a customer. To get no more of it, press here. Our address is 1 Main Street.";
		expect(groupsOf(...[1, 2, 3, 4, 5].map((seed) => `Dear customer,\n\n${text(seed + 40, 70)}${foot}`))).toBe(5);
	});

	test("lists of the same goods, from shops that have nothing but these in common", () => {
		const goods = text(61, 28);
		const [one, other] = [`${text(62, 22)}\n${goods}\n${text(63, 14)}`, `${text(64, 22)}\n${goods}\n${text(65, 14)}`];
		const from = (body: string, place: number): Sketch => ({ ...sketch(`Subject ${body.slice(0, 9)}`, body), places: [place] });
		expect(new Set(grouped([from(one, 1), from(other, 2)])).size).toBe(2);
		expect(new Set(grouped([from(one, 1), from(other, 1)])).size).toBe(1);
	});

	test("offers of different senders in one frame, with one way to leave below each", () => {
		const offer = (seed: number): Sketch =>
			sighting(
				Buffer.from(
					`From: a@shop${seed}.example\r\nSubject: ${text(seed, 4)}\r\nContent-Type: text/html\r\n\r\n<table width="600" class="frame"><tr><td bgcolor="#c75000"><h1>${text(seed + 50, 2)}</h1></td></tr><tr><td style="padding:24px"><p>${text(seed + 100, 45)}</p><center><a href="https://shop${seed}.example/">${text(seed + 150, 2)}</a></center></td></tr><tr><td style="background:#eee"><p style="color:#888">To be removed from future offers press here or write to the offer department, post box 4180, suite 211, in Millhaven upon the river, where we read all that you send. This is an advertisement that we send to those who asked for it.</p></td></tr></table>`,
				),
			).sketch;
		expect(new Set(grouped([11, 12, 13, 14].map(offer))).size).toBe(4);
	});

	test("what is filled up with pieces of one novel", () => {
		const novel = Array.from({ length: 16 }, (_, at) => `${text(at + 900, 12).replace(/\b(?=\w)/g, "abcdefghijklmnop"[at] as string)}.`);
		const mails = Array.from({ length: 300 }, (_, at) => {
			const filled = [0, 5, 11].map((piece, step) => novel[(at * 5 + piece + ((at >> 3) % 3) * step) % novel.length]).join("\n");
			const campaign = at % 3;
			return { ...sketch(`Subject ${"abc"[campaign]}`, `${text(campaign + 800, 20)}\n${filled}`), places: [campaign + 1] };
		});
		const groups = grouped(mails);
		expect(new Set(groups.map((group, at) => `${group} of ${at % 3}`)).size).toBe(new Set(groups).size);
		expect(largest(groups)).toBeGreaterThan(20);
	});

	test("receipts of different shops, under the subject that all of them have", () => {
		const receipt = (shop: number, copy: number): Sketch => ({
			...sketch("Your order", `${text(66, 24)}\n${text(shop, 30)}\n${text(shop * 100 + copy, 4)}`),
			places: [shop],
		});
		const orders = Array.from({ length: 8 }, (_, at) => ({ ...sketch("Your order", text(at + 400, 50)), places: [at] }));
		const receipts = Array.from({ length: 80 }, (_, at) => receipt(200 + (at % 20), at));
		expect(new Set(grouped([...orders, ...receipts]).slice(orders.length)).size).toBe(20);
	});

	test("catalogues of different shops, in the frame that all of them have", () => {
		const framed = (subject: string, body: string, place: number): Sketch => ({
			...sighting(
				Buffer.from(
					`From: a@b.example\r\nSubject: ${subject}\r\nContent-Type: text/html\r\n\r\n<table width="600" class="frame"><tr><td bgcolor="#c75000"><h1>News</h1></td></tr><tr><td style="padding:24px"><p>${body}</p><center><b>Shop</b></center><ul><li>One</li></ul></td></tr><tr><td style="background:#eee"><p style="color:#888">Yours</p></td></tr></table>`,
				),
			).sketch,
			places: [place],
		});
		const others = Array.from({ length: 8 }, (_, at) => framed(`About ${"abcdefgh"[at]}`, text(at + 400, 50), at));
		const catalogues = Array.from({ length: 60 }, (_, at) =>
			framed(
				`Offer ${"abcdefghijklmnopqrst"[at % 20]}`,
				`${text(66, 24)} ${text(200 + (at % 20), 30)} ${text(at + 700, 4)}`,
				200 + (at % 20),
			),
		);
		expect(new Set(grouped([...others, ...catalogues]).slice(others.length)).size).toBe(20);
	});

	test("letters of one company, with its notice below each", () => {
		const notice =
			"This e-mail and any attachments are confidential and intended for the named recipient only. If it reached you in error, please notify the sender and delete it. Any unauthorized copying, disclosure or distribution of its contents is prohibited.";
		const letters = [1, 2, 3, 4, 5].map(
			(seed) => `${text(seed + 60, 20)}\n\n**************************\n${notice}\n**************************`,
		);
		expect(groupsOf(...letters)).toBe(5);
	});

	test("letters of a house in two languages, one of which leads where the other does not", () => {
		const from = { From: "Ann <ann@shop-works.example>" };
		const meeting =
			"Dear team,\n\nthe meeting about the new server room takes place on Thursday at ten. Please bring the plans of the second floor and the offers of the two companies.\n\nKind regards\nPaula";
		const fraud =
			"Sehr geehrter Kunde,\n\nIhr Postfach ist gesperrt worden. Bitte bestätigen Sie Ihr Kennwort innerhalb von 24 Stunden unter https://postfach-freigabe.example/login, sonst wird es gelöscht.\n\nIhr Support";
		const letters = [
			["en", sighting(plainMail("Meeting on Thursday", meeting, from)).sketch],
			["de", sighting(plainMail("Postfach gesperrt", fraud, from)).sketch],
		] as const;
		for (const order of [letters, [...letters].reverse()]) {
			const groups = new CampaignGroups();
			expect(new Set(order.map(([language, one]) => groups.place(one, language).group)).size).toBe(2);
		}
	});

	test("strangers in two languages whose programs build letters alike", () => {
		const letter = (from: string, lines: readonly string[]): Sketch =>
			sighting(
				Buffer.from(
					`From: ${from}\r\nSubject: ${lines[0]}\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<html><body>${lines.map((line) => `<p>${line}</p>\n`).join("")}<p><a href="https://${from.slice(from.indexOf("@") + 1)}/a">${lines[1]?.slice(0, 9)}</a></p></body></html>`,
				),
			).sketch;
		const groups = new CampaignGroups();
		const tax = letter("info@devolucion.example", [
			"Estimado contribuyente:",
			"Tras la revisión de su declaración, le corresponde una devolución de 391,75 €.",
			"Complete el formulario para recibir el importe. El plazo vence en 3 días.",
			"Agencia Estatal de Administración Tributaria",
		]);
		const pills = letter("info@pharma.example", [
			"Salut,",
			"Retrouvez votre vigueur ! Viagra, Cialis et Levitra à prix cassés : à partir de 0,79 € le comprimé.",
			"Livraison anonyme en 48 heures, paiement par carte ou crypto.",
			"Votre équipe.",
		]);
		expect(groups.place(tax, "es").group).not.toBe(groups.place(pills, "fr").group);
	});

	test("letters of a house in two languages, on its letterhead", () => {
		const letter = (name: string, seed: number): Sketch => ({
			...sighting(
				Buffer.from(
					`From: ${name}@yarn.example\r\nSubject: ${text(seed, 3)}\r\nContent-Type: text/html\r\n\r\n<table width="600"><tr><td bgcolor="#c75000"><h1>Yarn</h1></td></tr><tr><td style="padding:24px"><p>${text(seed, 40)}</p></td></tr><tr><td><p style="color:#888">Mill lane</p></td></tr></table>`,
				),
			).sketch,
		});
		const groups = new CampaignGroups();
		const placed = Array.from({ length: 12 }, (_, at) => groups.place(letter(`someone${at}`, at + 40), "en").group);
		const other = groups.place({ ...letter("ingrid", 90), words: sketch("", text(91, 40).replace(/\b(?=\w)/g, "q")).words }, "de").group;
		expect(placed).not.toContain(other);
	});

	test("what different people write to one list", () => {
		const foot =
			"-------------------------------------------------------\nThis list is hosted by: Harbour Lights, lanterns for every season.\nGet a new one today for free!";
		expect(groupsOf(...[1, 2, 3, 4, 5].map((seed) => `${text(seed + 80, 12)}\n\n${foot}`))).toBe(5);
	});

	test("issues of one newsletter", () => {
		const issues = [1, 2].map(
			(number) => sighting(issue({ number, topics: [text(number, 30), text(number + 50, 30), text(number + 90, 30)] })).sketch,
		);
		expect(new Set(grouped(issues)).size).toBe(2);
	});

	test("texts that are the same, under subjects and in structures of their own, however often each comes", () => {
		const ones = ["Monday", "Report", "Thanks"].map((subject) => sketch(subject, "ok"));
		expect(grouped([...ones, ...ones, ...ones, ...ones])).toEqual([0, 1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2]);
	});

	test("mails that hold next to nothing, with different subjects", () => {
		expect(new Set(grouped([sketch("Thanks", "ok"), sketch("Monday", "ok"), sketch("", ""), sketch("Report", "")])).size).toBe(4);
	});
});

describe("hostile mail", () => {
	test("a message that comes again and again costs the same each time, and no memory", () => {
		const groups = new CampaignGroups();
		const one = sketch("Win", text(7));
		const began = performance.now();
		for (let at = 0; at < 50_000; at++) groups.place(one, "en");
		expect(performance.now() - began).toBeLessThan(15_000);
		expect(groups.exemplars(0)).toHaveLength(1);
	});

	test("texts that each lie near the one before do not become one campaign that swallows everything", () => {
		const letters = text(500, 400).split(" ");
		const chain = Array.from({ length: 300 }, (_, at) => sketch("Win", letters.slice(at, at + 60).join(" ")));
		expect(largest(grouped(chain))).toBeLessThan(150);
	});

	test("texts made of words that all campaigns use stay apart", () => {
		const mixed = Array.from({ length: 400 }, (_, seed) => sketch(`Offer ${text(seed, 1)}`, text(seed * 7 + 1_000, 50)));
		expect(largest(grouped(mixed))).toBeLessThan(4);
	});

	test("any sketches do not throw, and the same order gives the same groups", () => {
		const values = fc.array(fc.nat({ max: 2 ** 26 }), { minLength: 64, maxLength: 64 });
		const hash = fc.constantFrom("ffffffffffffffff", "0000000000000000", "0123456789abcdef");
		const any = fc.record({
			text: fc.oneof(values, fc.constant([])),
			words: fc.oneof(values, fc.constant([])),
			structure: fc.oneof(values, fc.constant([])),
			skeleton: fc.nat(),
			subject: fc.string(),
			whole: fc.nat(),
			length: fc.nat(),
			pictures: fc.array(hash, { maxLength: 4 }),
			places: fc.array(fc.nat(), { maxLength: 4 }),
		});
		fc.assert(
			fc.property(fc.array(any, { maxLength: 30 }), (sketches) => {
				expect(grouped(sketches)).toEqual(grouped(sketches));
			}),
			{ numRuns: 40 },
		);
	});
});

test("another order gives nearly the same campaigns", () => {
	const mails = Array.from({ length: 60 }, (_, seed) =>
		Array.from({ length: 5 }, (_, copy) => sketch(`Offer ${seed}`, `${text(seed + 3_000, 60)} ${text(seed * 31 + copy, 8)}`)),
	).flat();
	const backwards = [...mails].reverse();
	expect(new Set(grouped(mails)).size).toBe(60);
	expect(new Set(grouped(backwards)).size).toBe(60);
});

test("a copy of a text that came more than once is told the campaign that its own has become part of", () => {
	const groups = new CampaignGroups();
	const [left, right] = [`${text(1, 80)} ${text(2, 30)}`, `${text(1, 80)} ${text(3, 30)}`];
	const between = `${text(1, 80)} ${text(2, 15)} ${text(3, 15)}`;
	for (const body of [left, left, right, right, between, left, right]) groups.place(sketch("Win", body), "en");
	const last = [left, right].map((body) => groups.place(sketch("Win", body), "en").group);
	expect(last).toEqual([0, 0]);
});

test("goes on from what was put away", () => {
	const groups = new CampaignGroups();
	groups.place(sketch("Win", text(1)), "en");
	const later = new CampaignGroups();
	later.restore(groups.exemplars(0));
	expect(later.place(sketch("Win", text(1)), "en")).toMatchObject({ group: 0, isNew: false });
	expect(later.place(sketch("Win", text(2)), "en")).toMatchObject({ group: 1, isNew: true });
});
