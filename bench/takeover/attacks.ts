import { historyLengthOf } from "./corpus-accounts.ts";
import type { AttackKind } from "./attack-kinds.ts";
import { editedIssue, type Edited, foreignUnder, letterOf } from "./attack-mail.ts";
import type { AttackText } from "./attack-text.ts";
import type { BenchAccount, Issue } from "./bench-account.ts";
import { exchanged, hasLinks, personalised, withParagraph } from "./changed-bodies.ts";
import { contactTexts } from "./contact-texts/all-contact-texts.ts";
import { evilHost, redirectors } from "./evil-hosts.ts";
import { filledText } from "./filled-text.ts";
import { foldOf } from "./folds.ts";
import type { ForeignMail } from "./foreign-mail.ts";
import { bodiesOf } from "./raw-mail.ts";
import { addedParagraphs, harmlessTexts, linkTexts, pictureSubjects } from "./texts.ts";

/** One attack on one account: the message that counts, and what goes before it. */
export interface Attack {
	readonly kind: AttackKind;
	readonly id: string;
	/** Issues that the account had sent when it comes. */
	readonly after: number;
	readonly message: Uint8Array;
	/** Sent beforehand, to see whether mail goes out and to teach the profile. */
	readonly first?: { readonly message: Uint8Array; readonly before: number };
	/** Copies of the genuine campaign that this one hides among: the first, and others. */
	readonly among?: readonly Uint8Array[];
	/** The content is a foreign mail, which must stay in its fold. */
	readonly foreign?: string;
}

export interface AttackPool {
	readonly phish: readonly ForeignMail[];
	readonly spam: readonly ForeignMail[];
}

type Add = (kind: AttackKind, id: string, message: Uint8Array, more?: Partial<Attack>) => void;
/** So many of the pool's phishing mails, or of others, that are in the account's fold. */
type Mails = (count: number, of?: readonly ForeignMail[], key?: string) => ForeignMail[];

const hour = 3_600_000;
const day = 24 * hour;

/** Takes foreign mails and texts in turn, so that over all accounts of a fold each comes up about as often. */
export class AttackPlan {
	readonly #pool: AttackPool;
	readonly #turns = new Map<string, number>();
	#serial = 1;

	constructor(pool: AttackPool) {
		this.#pool = pool;
	}

	attacksOn(account: BenchAccount): Attack[] {
		const points = [historyLengthOf(account.issues.length), account.issues.length];
		return points.flatMap((after, at) => this.#attacksAt(account, after, at));
	}

	#attacksAt(account: BenchAccount, after: number, round: number): Attack[] {
		const last = account.issues[after - 1] as Issue;
		const at = last.at + 2 * day;
		const language = languageOf(account);
		const attacks: Attack[] = [];
		const add: Add = (kind, id, message, more = {}) => {
			attacks.push({ kind, id, after, message, ...more });
		};
		const phish: Mails = (count, of = this.#pool.phish, key = "phish") => {
			const fitting = of.filter(({ fold }) => fold === account.fold);
			return Array.from({ length: Math.min(count, fitting.length) }, () => this.#turn(`${key} ${account.fold}`, fitting));
		};
		this.#foreign(account, last, at, language, phish, add);
		this.#changedLinks(account, after, at, add);
		this.#altered(account, after, at, language, add);
		this.#harmlessFirst(account, last, at, language, round, phish, add);
		const picture = this.#text("picture", pictureSubjects, account, language);
		add("image only, with a link", picture.id, this.#picture(account, last, at, picture, `https://${this.#evil()}/v/1`));
		const second = this.#text("picture", pictureSubjects, account, language);
		add("image only, without a link", second.id, this.#picture(account, last, at, second, undefined));
		const redirected = this.#text("link", linkTexts, account, language);
		const way = (this.#serial + round) % redirectors.length;
		add("link through an open redirect", `${redirected.id} ${way}`, this.#letter(account, last, at, redirected, this.#evil(), way));
		for (let count = 0; count < 2; count++) {
			const text = this.#text("contact", contactTexts, account, language);
			add("no link, asks to call or to reply", text.id, this.#letter(account, last, at, text, ""));
		}
		return attacks;
	}

	/** Mail that others wrote, as it is. */
	#foreign(account: BenchAccount, last: Issue, at: number, language: string, mails: Mails, add: Add): void {
		const put = (kind: AttackKind, foreign: ForeignMail): void =>
			add(kind, foreign.id, foreignUnder(account, last, at, foreign.item.read(), this.#serial++), { foreign: foreign.id });
		for (const foreign of mails(3)) put("foreign phishing mail under the account's name", foreign);
		for (const foreign of mails(1)) {
			const theirs = nameOf(foreign.item.read());
			add(
				"foreign phishing mail under the account's name",
				`${foreign.id} name`,
				foreignUnder(account, last, at, foreign.item.read(), this.#serial++, theirs),
				{ foreign: foreign.id },
			);
		}
		for (const foreign of mails(1, this.#pool.spam, "spam")) put("foreign spam under the account's name", foreign);
		for (const foreign of mails(1)) put("usual network and program", foreign);
		const inLanguage = this.#pool.phish.filter((mail) => mail.language === language);
		for (const foreign of mails(1, inLanguage, `in ${language}`)) put("phishing in the account's language", foreign);
		const own = this.#text("link", linkTexts, account, language);
		add("phishing in the account's language", own.id, this.#letter(account, last, at, own, this.#evil()));
		for (const foreign of mails(2)) put("drip: a few recipients at a time", foreign);
	}

	/** Every link; those that are to be pressed; as another path of a rented host. */
	#changedLinks(account: BenchAccount, after: number, at: number, add: Add): void {
		const kind = "own last issue, its links changed";
		// The account's true next issue, which its profile has not seen: nobody could write it more like the account.
		const next = account.issues[after];
		if (next !== undefined && hasLinks(next)) {
			const other = this.#evil();
			add(
				"a new issue in the account's own words, its links changed",
				"all",
				editedIssue(next, at, (bodies) => exchanged(bodies, other), this.#serial++),
			);
		}
		const withLinks = account.issues
			.slice(Math.max(0, after - 6), after)
			.reverse()
			.find(hasLinks);
		const issue = withLinks ?? (account.issues[after - 1] as Issue);
		const evil = this.#evil();
		if (withLinks === undefined) {
			add(
				"own last mail that had no link, one put in",
				"link put in",
				editedIssue(issue, at, (bodies) => withParagraph(bodies, `Please see here: https://${evil}/view`, 1), this.#serial++),
			);
			return;
		}
		add(
			kind,
			"all",
			editedIssue(issue, at, (bodies) => exchanged(bodies, evil), this.#serial++),
		);
		const rented = this.#evil(true);
		add(
			kind,
			"all, rented host",
			editedIssue(issue, at, (bodies) => exchanged(bodies, rented), this.#serial++),
		);
		add(
			kind,
			"half",
			editedIssue(issue, at, (bodies) => exchanged(bodies, evil, 2), this.#serial++),
		);
	}

	#altered(account: BenchAccount, after: number, at: number, language: string, add: Add): void {
		// The campaign it hides in is the account's next issue, which the profile does not know yet, or its last.
		const issue = account.issues[after] ?? (account.issues[after - 1] as Issue);
		const names = ["Anna", "Jun Park", "Marie-Claire", "Bob", "Zoë"];
		const among = names.map((name) => personalised(issue, at, name, this.#serial++));
		const evil = this.#evil();
		const edit = hasLinks(issue)
			? (bodies: Edited): Edited => exchanged(bodies, evil)
			: (bodies: Edited): Edited => withParagraph(bodies, `Please see here: https://${evil}/view`, 1);
		const link = personalised(issue, at, "Carl", this.#serial++, edit);
		add("one altered message of a hundred, link changed", "link", link, { among });
		const text = this.#text("added", addedParagraphs, account, language);
		const added = personalised(issue, at, "Dana", this.#serial++, (bodies) =>
			withParagraph(bodies, filledText(text.body, text.language, "", this.#serial), 1),
		);
		add("one altered message of a hundred, text added", text.id, added, { among });
	}

	#harmlessFirst(account: BenchAccount, last: Issue, at: number, language: string, round: number, phish: Mails, add: Add): void {
		const cases = [
			["harmless first, phishing an hour later", hour],
			["harmless first, phishing four days later", 4 * day],
		] as const;
		for (const [kind, before] of cases) {
			const evil = this.#evil(round === 1);
			const harmless = this.#turn(`harmless ${account.fold}`, harmlessTexts);
			const first = { message: this.#letter(account, last, at, harmless, evil), before };
			const text = this.#text("link", linkTexts, account, language);
			add(kind, text.id, this.#letter(account, last, at + before, text, evil), { first });
			for (const foreign of phish(1))
				add(kind, foreign.id, foreignUnder(account, last, at + before, foreign.item.read(), this.#serial++), {
					first,
					foreign: foreign.id,
				});
		}
	}

	#letter(account: BenchAccount, last: Issue, at: number, { subject, body, language }: AttackText, evil: string, way?: number): Uint8Array {
		const target = `https://${evil}/login?id=${this.#serial}`;
		const site = account.name.slice(account.name.indexOf("@") + 1);
		const link = way === undefined ? target : (redirectors[way] as (target: string, site: string) => string)(target, site);
		const text = filledText(body, language, link, this.#serial);
		const isHtml = bodiesOf(last.bytes).html !== undefined || this.#serial % 3 === 0;
		const html = isHtml ? htmlOf(text, link) : undefined;
		const plain = html === undefined || this.#serial % 2 === 0 ? text : undefined;
		return letterOf(account, last, at, { subject, plain, html }, this.#serial++);
	}

	#picture(account: BenchAccount, last: Issue, at: number, { subject }: AttackText, link: string | undefined): Uint8Array {
		const image = `<img src="https://images.${this.#evil()}/p${this.#serial}.png" width="600" height="800" alt="">`;
		const html = `<html><body>${link === undefined ? image : `<a href="${link}">${image}</a>`}</body></html>`;
		return letterOf(account, last, at, { subject, html }, this.#serial++);
	}

	#evil(rented = false): string {
		return evilHost(this.#serial++, rented);
	}

	/** Texts of the account's fold in its language, else in English. */
	#text(key: string, texts: readonly AttackText[], account: BenchAccount, language: string): AttackText {
		const inFold = texts.filter(({ id }) => foldOf(id) === account.fold);
		const fitting = inFold.filter((text) => text.language === language);
		const english = texts.filter((text) => text.language === "en");
		const choice =
			fitting.length > 0 ? fitting : texts.filter((text) => text.language === language).length > 0 && inFold.length === 0 ? texts : english;
		return this.#turn(`${key} ${account.fold} ${language}`, choice.length > 0 ? choice : english);
	}

	#turn<T>(key: string, from: readonly T[]): T {
		const turn = this.#turns.get(key) ?? 0;
		this.#turns.set(key, turn + 1);
		return from[turn % from.length] as T;
	}
}

function htmlOf(text: string, link: string): string {
	const paragraphs = text.split("\n\n").map((paragraph) => {
		const escaped = paragraph.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
		const shown = link.replaceAll("&", "&amp;");
		return `<p>${link === "" ? escaped : escaped.replaceAll(shown, `<a href="${shown}" style="background:#06c;color:#fff;padding:8px">Continue</a>`)}</p>`;
	});
	return `<html><body><div style="font-family:Arial">${paragraphs.join("\n")}</div></body></html>`;
}

function languageOf(account: BenchAccount): string {
	if (account.name.includes("-zh")) return "zh";
	return account.name.includes("-pt") ? "pt" : "en";
}

function nameOf(bytes: Uint8Array): string {
	const field = /^from:([^<\n]*)</im.exec(Buffer.from(bytes.subarray(0, 20_000)).toString("latin1"))?.[1] ?? "Support";
	const plain = field.replace(/"/g, "").trim();
	return plain === "" || plain.includes("=?") ? "Customer Support" : plain.slice(0, 60);
}
