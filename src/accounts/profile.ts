import { domainOf } from "../base/domain-of.ts";
import { appealValues } from "./appeals/appeal-surprise.ts";
import { copiedIssue } from "./aspects/copied-issue.ts";
import { copiedTurns } from "./aspects/copied-turns.ts";
import { allAspects } from "./aspects/all-aspects.ts";
import { greetingOf, timeOf } from "./aspects/session.ts";
import { type Aspect, type Known, type TallyName, tallySizes } from "./aspect.ts";
import { Habit } from "./habit.ts";
import { networkOf } from "../base/network-of.ts";
import { PastIssues } from "./past-issues.ts";
import { type ProfileText, profileLines } from "./profile-lines.ts";
import { Running } from "./running.ts";
import type { Sending } from "./sending.ts";
import { Tally } from "./tally.ts";
import { withTold } from "./told.ts";
import type { Traits } from "./traits.ts";
import { Wording } from "./wording.ts";

export interface ObserveOptions {
	/** ms; undefined when the past mail has no readable date. */
	readonly at: number | undefined;
	readonly recipients?: readonly string[];
	/** Recipients of the campaign in all. */
	readonly size?: number;
	readonly session?: Sending["session"];
	/** A person vouched for it: it counts as normal at once. */
	readonly confirmed?: boolean;
}

interface Pending extends Sending {
	readonly learntAt: number;
}

const ofCopies: readonly Aspect[] = [copiedIssue, copiedTurns];

const version = 1;
/** What waits to become normal: more campaigns, or longer ones, are not needed to know an account's ways. */
const mostPending = 60;
const mostPendingCharacters = 80_000;
const recipientsKept = 20;
const hour = 3_600_000;

/**
 * What is normal for an account, learnt from its cleared campaigns, one observation a campaign. What nobody has confirmed waits
 * until it is old enough (see settle): who has stolen a password may first send something harmless to teach the profile.
 * Bounded, whatever is observed.
 */
export class Profile implements Known {
	readonly tallies: Record<TallyName, Tally>;
	readonly habits: Record<string, Habit>;
	readonly issues = new PastIssues();
	readonly content = new Running();
	readonly wording = new Wording();
	readonly strangeness = new Running();
	readonly sizes = new Running();
	#campaigns = 0;
	#pending: Pending[] = [];

	private constructor() {
		this.tallies = Object.fromEntries(Object.entries(tallySizes).map(([name, most]) => [name, new Tally(most)])) as Record<
			TallyName,
			Tally
		>;
		this.habits = Object.fromEntries(allAspects.map(({ name, levels }) => [name, new Habit(levels.length)]));
	}

	static empty(): Profile {
		return new Profile();
	}

	/** From what toJSON gave, as text or parsed. What cannot be read is left out. */
	static from(json: unknown): Profile {
		const profile = new Profile();
		profile.#read(typeof json === "string" ? parsed(json) : json);
		return profile;
	}

	/** Campaigns that count as normal. */
	get campaigns(): number {
		return this.#campaigns;
	}

	/** Campaigns that were cleared and still wait to count as normal. */
	get waiting(): number {
		return this.#pending.length;
	}

	/** Learns from a campaign that was cleared: once for each. Confirmed ones count at once, others when `settle` says so. */
	observe(traits: Traits, options: ObserveOptions): void {
		const { at, session, size, recipients, confirmed = false } = options;
		const sending: Sending = { traits, at, session, size, recipients: recipients?.slice(0, recipientsKept) };
		this.#noteIssue(sending);
		if (confirmed) this.#learn(sending, true);
		else this.#wait({ ...sending, learntAt: at ?? 0 });
	}

	/** What was observed before a time counts as normal from now on. */
	settle(before: number): void {
		if (this.#pending.length === 0) return;
		const ripe = this.#pending.filter(({ learntAt }) => learntAt <= before);
		if (ripe.length === 0) return;
		this.#pending = this.#pending.filter(({ learntAt }) => learntAt > before);
		for (const sending of ripe) this.#learn(sending, false);
	}

	/** What is normal, for people. `themeName` tells what people call a theme. */
	lines(themeName: (theme: string) => string): ProfileText[] {
		return profileLines(this, themeName);
	}

	toJSON(): unknown {
		const { tallies, habits, issues, content, wording, strangeness, sizes } = this;
		return { version, campaigns: this.#campaigns, tallies, habits, issues, content, wording, strangeness, sizes, pending: this.#pending };
	}

	/** Copies are told from the first moment on, not only once an issue counts as normal: being one speaks for nobody. */
	#noteIssue(sending: Sending): void {
		for (const { name, look } of ofCopies) {
			const outcome = look(sending, this);
			if (outcome !== undefined && this.#campaigns > 0) this.habits[name]?.add(outcome.level);
		}
		this.issues.add(sending.traits);
	}

	#wait(pending: Pending): void {
		if (this.#pending.length >= mostPending) return;
		if (this.#pending.length > 0 && JSON.stringify([...this.#pending, pending]).length > mostPendingCharacters) return;
		this.#pending.push(pending);
	}

	#learn(sending: Sending, confirmed: boolean): void {
		for (const aspect of allAspects) {
			const { name, look } = aspect;
			// The campaign is among the past issues by now, and would be a copy of itself.
			const outcome = this.#campaigns < 1 || ofCopies.includes(aspect) ? undefined : look(sending, this);
			if (outcome !== undefined) this.habits[name]?.add(outcome.level);
		}
		const strange = this.#campaigns < 1 ? undefined : this.wording.unused(sending.traits.wording);
		if (strange !== undefined) this.strangeness.add(strange);
		this.#campaigns++;
		this.content.add(sending.traits.content);
		this.wording.add(sending.traits.wording);
		if (sending.size) this.sizes.add(Math.log(sending.size));
		const hourOf = Math.floor((sending.at ?? 0) / hour);
		for (const [name, values] of valuesOf(sending)) for (const value of values) this.tallies[name].add(value, hourOf, confirmed);
	}

	#read(json: unknown): void {
		if (typeof json !== "object" || json === null) return;
		const kept = json as Record<string, unknown>;
		if (kept["version"] !== version) return;
		this.#campaigns = typeof kept["campaigns"] === "number" && kept["campaigns"] >= 0 ? kept["campaigns"] : 0;
		const tallies = (kept["tallies"] ?? {}) as Record<string, unknown>;
		const habits = (kept["habits"] ?? {}) as Record<string, unknown>;
		for (const [name, tally] of Object.entries(this.tallies)) tally.read(tallies[name]);
		for (const [name, habit] of Object.entries(this.habits)) habit.read(habits[name]);
		this.issues.read(kept["issues"]);
		this.content.read(kept["content"]);
		this.wording.read(kept["wording"]);
		this.strangeness.read(kept["strangeness"]);
		this.sizes.read(kept["sizes"]);
		if (Array.isArray(kept["pending"])) this.#pending = (kept["pending"] as unknown[]).filter(isPending).slice(0, mostPending);
	}
}

function isPending(value: unknown): value is Pending {
	const { learntAt, traits } = (value ?? {}) as Partial<Pending>;
	return typeof learntAt === "number" && typeof traits === "object" && traits !== null;
}

function parsed(json: string): unknown {
	try {
		return JSON.parse(json);
	} catch {
		return undefined;
	}
}

/** What a campaign adds to each tally. */
function valuesOf({ traits, at, session, recipients }: Sending): [TallyName, readonly string[]][] {
	const time = at === undefined ? undefined : timeOf(at);
	return [
		["from", [traits.from]],
		["name", [traits.name]],
		["replyTo", traits.replyTo],
		["calls", traits.calls],
		["links", traits.links],
		["redirects", traits.redirects],
		["addresses", traits.addresses],
		["phones", traits.phones],
		["payees", withTold(traits.payees)],
		["besides", withTold(traits.besides)],
		["pictures", withTold(traits.pictures)],
		["unread", traits.unread ?? []],
		["languages", traits.language === "" ? [] : [traits.language]],
		["shapes", [traits.shape.join(", ")]],
		["answers", [traits.answer ? "answers" : "begins"]],
		["files", traits.files],
		["names", traits.names],
		["themes", traits.themes],
		["about", traits.about === undefined ? [] : [traits.about.theme]],
		["appeals", appealValues(traits)],
		["signs", traits.signs],
		["skeletons", traits.skeleton === 0 ? [] : [String(traits.skeleton)]],
		["programs", [traits.program]],
		["numberings", [traits.numbering]],
		["networks", session === undefined ? [] : [networkOf(session.clientAddress)].filter((network) => network !== "")],
		["greetings", session === undefined || session.helo === "" ? [] : [greetingOf(session.helo)]],
		["hours", time === undefined ? [] : [time.hour]],
		["weekdays", time === undefined ? [] : [time.weekday]],
		["recipientDomains", [...new Set((recipients ?? []).map(domainOf))]],
	];
}
