import { canonicalJson, type Json } from "../canonical-json.ts";
import { uuid5 } from "../uuid-5.ts";

/** Of all Cyber-observable Objects whoever makes them (section 2.9). For other objects it must not be used. */
const observables = "00abedb4-aa42-466c-9c01-fed23315a9b7";
/** Ours, drawn once. */
const own = "7f45814a-9031-42de-a7ca-5dc0939c3586";

/** The id of an observable, which everybody who sees the same thing gives it: made of the properties that contribute to it. */
export function observableId(type: string, contributing: Readonly<Record<string, Json>>): string {
	return `${type}--${uuid5(observables, canonicalJson(contributing))}`;
}

/**
 * The id of anything else. The same when the same mail is exported again, so that it is brought up to date where it was taken in before;
 * `by` is part of it, because other people's campaigns are others.
 */
export function objectId(type: string, by: string, key: Json): string {
	return `${type}--${uuid5(own, canonicalJson({ type, by, key }))}`;
}
