import type { Brand } from "./brands.ts";
import { realBrands } from "./brands.ts";
import type { CalendarDay } from "./calendar-day.ts";
import { expand } from "./expand.ts";
import { madeUpBusiness } from "./made-up-business.ts";
import { money } from "./money.ts";
import type { Person } from "./person.ts";
import { person } from "./person.ts";
import type { Random } from "./random.ts";
import type { WordLists } from "./word-lists.ts";
import { wordLists } from "./word-lists.ts";

const digits = "0123456789";
const upper = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
export const base64url = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
export const hexDigits = "0123456789abcdef";

/**
 * One message's circumstances: who writes to whom, when, about what order. Fills the slots of the templates, the same slot
 * with the same value throughout the message (`<product#2>` is another one than `<product>`; `<#4>` and `<id:8>` are always new).
 */
export class Occasion {
	readonly random: Random;
	readonly language: string;
	readonly brand: Brand;
	/** Whom the message poses as, where that is not the sender. */
	readonly posed: Brand | undefined;
	readonly recipient: Person;
	readonly day: CalendarDay;
	private readonly lists: WordLists;
	private readonly known = new Map<string, string>();
	private readonly people = new Map<string, Person>();
	private readonly companies = new Map<string, Brand>();
	private readonly currency: string;

	constructor(random: Random, language: string, brand: Brand, recipient: Person, day: CalendarDay, posed?: Brand) {
		this.random = random;
		this.language = language;
		this.brand = brand;
		this.posed = posed;
		this.recipient = recipient;
		this.day = day;
		this.lists = wordLists(language);
		this.currency = random.pick(this.lists.get("currency") ?? ["$% ; , ; . ; 1 ; 2"]);
	}

	/** Writes a template out. */
	text(template: string): string {
		return expand(template, this.random, (slot) => this.fill(slot));
	}

	/** An entry of a list, written out; empty where the language has no such list. */
	from(list: string): string {
		const entries = this.lists.get(list);
		return entries ? this.text(this.random.pick(entries)) : "";
	}

	has(list: string): boolean {
		return this.lists.has(list);
	}

	/** `count` different entries of a list, written out. */
	several(list: string, count: number): string[] {
		const entries = this.lists.get(list) ?? [];
		return this.random
			.shuffle(entries)
			.slice(0, count)
			.map((entry) => this.text(entry));
	}

	private fill(slot: string): string {
		if (/^#\d+$/.test(slot)) return this.random.letters(Number(slot.slice(1)), digits);
		const [, name = "", argument = ""] = /^([a-z0-9.+-]+?)(?:[:](.*?))?(?:#\d+)?$/.exec(slot) ?? [];
		if (name === "hex") return this.random.letters(Number(argument), hexDigits);
		if (name === "id") return this.random.letters(Number(argument), base64url);
		let value = this.known.get(slot);
		if (value === undefined) {
			value = this.compute(slot, name, argument);
			this.known.set(slot, value);
		}
		return value;
	}

	private compute(slot: string, name: string, argument: string): string {
		const index = slot.split("#")[1] ?? "";
		const own = this.ownSlot(name) ?? this.number(name, argument) ?? this.time(name, index) ?? this.party(name, index);
		if (own !== undefined) return own;
		if (name === "product") return this.product();
		const entries = this.lists.get(name);
		if (!entries) throw new Error(`no slot or list <${slot}> in ${this.language}`);
		return this.text(this.random.pick(entries));
	}

	private ownSlot(name: string): string | undefined {
		switch (name) {
			case "brand":
				return this.brand.name;
			case "domain":
				return this.brand.domain;
			case "posed":
				return this.posed?.name ?? this.brand.name;
			case "posed.domain":
				return this.posed?.domain ?? this.brand.domain;
			case "first":
				return this.recipient.first;
			case "last":
				return this.recipient.last;
			case "full":
				return this.recipient.full;
			case "email":
				return this.recipient.address;
			case "user":
				return this.recipient.address.split("@")[0] ?? "";
			default:
				return undefined;
		}
	}

	private number(name: string, argument: string): string | undefined {
		const random = this.random;
		switch (name) {
			case "n": {
				const [low = "1", high = low] = argument.split("-");
				return String(random.integer(Number(low), Number(high)));
			}
			case "pct":
				return String(random.pick([10, 12, 15, 20, 20, 25, 25, 30, 30, 35, 40, 40, 50, 50, 60, 70]));
			case "money":
				return money(argument, this.currency, random);
			case "code":
				return random.chance(0.8) ? random.letters(6, digits) : `${random.letters(3, digits)} ${random.letters(3, digits)}`;
			case "promo":
				return random.letters(random.integer(2, 6), upper.slice(0, 24)) + random.pick(["10", "15", "20", "25", "50", "VIP", "NEW", "NOW"]);
			case "order":
				return this.orderNumber();
			case "tracking":
				return random.pick([
					`1Z${random.letters(16, upper)}`,
					random.letters(12, digits),
					`00340${random.letters(15, digits)}`,
					`JD${random.letters(16, digits)}`,
					`${random.letters(2, upper.slice(0, 20))}${random.letters(9, digits)}${random.pick(["DE", "GB", "US", "CN", "KR", "FR"])}`,
				]);
			case "last4":
				return random.letters(4, digits);
			case "ip":
				return [0, 0, 0, 0].map(() => random.integer(11, 223)).join(".");
			case "code.pnr":
				return random.letters(6, upper);
			case "num":
				return random.letters(Number(argument), digits);
			case "tag":
				return random.letters(Number(argument), "abcdefghijklmnopqrstuvwxyz0123456789");
			case "token":
				return random.letters(random.integer(20, 60), base64url);
			default:
				return undefined;
		}
	}

	private orderNumber(): string {
		const random = this.random;
		return random.pick([
			`#${random.integer(1001, 99999)}`,
			`${random.letters(3, digits)}-${random.letters(7, digits)}-${random.letters(7, digits)}`,
			random.letters(random.integer(8, 11), digits),
			`${random.letters(2, upper.slice(0, 23))}${random.letters(8, digits)}`,
			`${random.letters(1, "WRSOBM")}${random.letters(9, digits)}`,
			`${this.day.year}-${random.letters(5, digits)}`,
		]);
	}

	/** Days and times of day; `<time#2>` is later in the day than `<time>`. */
	private time(name: string, index: string): string | undefined {
		if (name === "time") return this.day.clock(this.language, this.random, index === "" ? 6 : 14);
		const found = /^(date|shortdate|weekday|month|year|monthyear|dayof)([+-]\d+)?$/.exec(name);
		if (!found?.[1]) return undefined;
		if (found[1] === "year") return String(this.day.year + Number(found[2] ?? 0));
		return this.day.plus(Number(found[2] ?? 0)).written(found[1], this.language, this.random);
	}

	/** Other people and organisations: `<other.full#2>`, `<company>`, `<carrier>`, `<brandof.bank>`. */
	private party(name: string, index: string): string | undefined {
		if (name.startsWith("other.")) {
			const key = `other#${index}`;
			const other = this.people.get(key) ?? person(this.language, this.random);
			this.people.set(key, other);
			return other[name.slice(6) as "first"] ?? "";
		}
		if (name === "company" || name === "company.domain") {
			const key = `company#${index}`;
			const company = this.companies.get(key) ?? this.someCompany();
			this.companies.set(key, company);
			return name === "company" ? company.name : company.domain;
		}
		const sector = name === "carrier" ? "parcel" : name.startsWith("brandof.") ? name.slice(8) : undefined;
		return sector ? this.random.pick(realBrands(sector, this.language)).name : undefined;
	}

	private someCompany(): Brand {
		const sectors = ["agency", "saas", "home", "food", "trades", "clinic"].filter((sector) => this.lists.has(`trade.${sector}`));
		return madeUpBusiness(this.random.pick(sectors), this.language, this.random) ?? this.brand;
	}

	private product(): string {
		const list = `product.${this.brand.sector}`;
		return this.from(this.lists.has(list) ? list : "product");
	}
}
