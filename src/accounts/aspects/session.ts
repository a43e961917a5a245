import { domainOf } from "../../base/domain-of.ts";
import type { Aspect } from "../aspect.ts";
import { networkOf } from "../../base/network-of.ts";
import { shown } from "./fresh-values.ts";

/** The network a session comes from. */
export const networks: Aspect = {
	name: "networks",
	levels: ["NETWORK_AS_ALWAYS", "NETWORK_NEW"],
	attack: [0.2, 0.8],
	usual: [0.9, 0.1],
	codes: {
		NETWORK_AS_ALWAYS: {
			weight: -0.5,
			tone: "good",
			phish: 0,
			sentence: "It was handed in from a network this account uses ({network})",
			example: "From 192.0.2.0/24 as always",
		},
		NETWORK_NEW: {
			weight: 1.4,
			tone: "bad",
			phish: 0,
			sentence: "It was handed in from a network this account never used ({network})",
			example: "From 203.0.113.0/24, where it always was 192.0.2.0/24",
		},
	},
	look({ session }, { tallies }) {
		const network = networkOf(session?.clientAddress ?? "");
		if (network === "" || tallies.networks.size === 0) return undefined;
		return { level: tallies.networks.has(network) ? 0 : 1, detail: { network } };
	},
};

/** Sending program by its header fields and its EHLO name. */
export const programs: Aspect = {
	name: "programs",
	levels: ["", "PROGRAM_NEW"],
	attack: [0.4, 0.6],
	usual: [0.95, 0.05],
	codes: {
		PROGRAM_NEW: {
			weight: 1.2,
			tone: "bad",
			phish: 0,
			sentence: "It was made or handed in by a program this account never used ({program})",
			example: "EHLO win-2k19, where it always was mailer.shop.example",
		},
	},
	look({ traits, session }, { tallies }) {
		const fresh = [
			...(tallies.programs.has(traits.program) ? [] : [traits.program || "no program named"]),
			...(tallies.numberings.has(traits.numbering) ? [] : [`Message-ID ${traits.numbering}`]),
			...(session === undefined || session.helo === "" || tallies.greetings.size === 0 || tallies.greetings.has(greetingOf(session.helo))
				? []
				: [`EHLO ${session.helo}`]),
		];
		return fresh.length > 0 ? { level: 1, detail: { program: shown(fresh) } } : { level: 0 };
	},
};

/** Host names of machines in a farm or of dial-up lines differ in their numbers only. */
export function greetingOf(helo: string): string {
	return helo.toLowerCase().replace(/\d+/g, "0");
}

/** Hours of the day in steps of three, and weekdays. */
export const hours: Aspect = {
	name: "hours",
	levels: ["", "HOUR_ODD"],
	attack: [0.6, 0.4],
	usual: [0.85, 0.15],
	codes: {
		HOUR_ODD: {
			weight: 0.6,
			tone: "bad",
			phish: 0,
			sentence: "This account does not send at this time of the day or week ({time} UTC)",
			example: "Sunday at 03:10, where it always was Thursday at 09:00",
		},
	},
	look({ at }, { tallies, campaigns }) {
		if (at === undefined || campaigns < 6) return undefined;
		const { hour, weekday } = timeOf(at);
		const seldom = 0.02 * campaigns;
		const odd = (tallies.hours.get(hour)?.count ?? 0) <= seldom || (tallies.weekdays.get(weekday)?.count ?? 0) <= seldom;
		return { level: odd ? 1 : 0, detail: { time: `${weekday} ${new Date(at).toISOString().slice(11, 16)}` } };
	},
};

const weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"] as const;

export function timeOf(at: number): { hour: string; weekday: string } {
	const date = new Date(at);
	const hour = Math.floor(date.getUTCHours() / 3) * 3;
	return { hour: `${hour}-${hour + 3} UTC`, weekday: weekdays[date.getUTCDay()] ?? "" };
}

/** Size of a campaign, where it is told beforehand. */
export const sizes: Aspect = {
	name: "sizes",
	levels: ["", "SIZE_ODD"],
	attack: [0.7, 0.3],
	usual: [0.96, 0.04],
	codes: {
		SIZE_ODD: {
			weight: 0.9,
			tone: "bad",
			phish: 0,
			sentence: "It is to go to {size} recipients, where {usual} are usual",
			example: "40,000 recipients, where 300 are usual",
		},
	},
	look({ size }, { sizes }) {
		if (!size || sizes.count < 3) return undefined;
		const above = sizes.above(Math.log(size), { mean: sizes.mean, spread: 0.7 });
		return { level: above > 3 ? 1 : 0, detail: { size, usual: Math.round(Math.exp(sizes.mean)) } };
	},
};

/** Domains of recipients that the account never wrote to; says something only where it writes to few. */
export const recipients: Aspect = {
	name: "recipients",
	levels: ["", "RECIPIENTS_NEW"],
	attack: [0.5, 0.5],
	usual: [0.8, 0.2],
	codes: {
		RECIPIENTS_NEW: {
			weight: 0.8,
			tone: "bad",
			phish: 0,
			sentence: "It goes to {domains}, where this account never wrote",
			example: "To 300 addresses of one company, none of which it ever wrote to",
		},
	},
	look({ recipients }, { tallies, campaigns }) {
		if (recipients === undefined || recipients.length === 0 || campaigns < 6 || tallies.recipientDomains.size === 0) return undefined;
		const fresh = [...new Set(recipients.map(domainOf))].filter((domain) => !tallies.recipientDomains.has(domain));
		return { level: fresh.length * 2 > recipients.length ? 1 : 0, detail: { domains: shown(fresh) } };
	},
};
