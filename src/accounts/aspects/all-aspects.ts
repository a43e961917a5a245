import type { Catalogue } from "../../signals/evidence.ts";
import type { Aspect } from "../aspect.ts";
import { about } from "./about.ts";
import { appeals } from "./appeals.ts";
import { asks } from "./asks.ts";
import { conversation, files, redirects, shape, template } from "./build.ts";
import { besides } from "./besides.ts";
import { calls } from "./calls.ts";
import { addresses, phones, replyTo, sender } from "./contacts.ts";
import { contentBaseline, signs } from "./content.ts";
import { copiedIssue } from "./copied-issue.ts";
import { copiedTurns } from "./copied-turns.ts";
import { links } from "./links.ts";
import { payees } from "./payees.ts";
import { hours, networks, programs, recipients, sizes } from "./session.ts";
import { language, names, themes, wording } from "./text.ts";
import { usualPlaces } from "./usual-places.ts";

/** What of a message may be new for its account, in the order in which it is looked at. */
export const contentAspects: readonly Aspect[] = [
	calls,
	links,
	usualPlaces,
	copiedIssue,
	copiedTurns,
	besides,
	payees,
	replyTo,
	addresses,
	phones,
	asks,
	appeals,
	sender,
	redirects,
	contentBaseline,
	signs,
	themes,
	about,
	wording,
	language,
	names,
	template,
	shape,
	conversation,
	files,
];

/** What of a session and of the recipients may be new: signs that somebody else holds the credential. */
export const credentialAspects: readonly Aspect[] = [networks, programs, hours, sizes, recipients];

export const allAspects: readonly Aspect[] = [...contentAspects, ...credentialAspects];

export const aspectCatalogue: Catalogue = Object.assign({}, ...allAspects.map(({ codes }) => codes));
