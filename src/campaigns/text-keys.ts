import { hashOfText } from "../base/hash-of-text.ts";
import type { Fingerprint } from "./fingerprint.ts";

/** A text of fewer words is what many mails have in common: "see attachment", the foot of a mailing. */
export const fewWords = 20;

/** Two hashes of 32 bits, the first one not 0. */
export type TextKey = readonly [text: number, beside: number];

/** What a text is known by. */
export type KnownBy = Pick<Fingerprint, "whole" | "subject" | "skeleton"> & { /** Words. */ readonly length: number };

/**
 * By what a text, changing parts masked, is told to be the same as another one: with its subject or, where it says something, with its structure.
 * One key in common is enough; no text at all is known by nothing.
 */
export function textKeys({ whole, subject, skeleton, length }: KnownBy): TextKey[] {
	// Where nothing is written, pictures tell what it says.
	if (length === 0) return [];
	const keys: TextKey[] = [];
	if (subject !== "") keys.push([Math.imul(whole ^ 0x1b873593, 0x9e3779b1) || 1, hashOfText(subject) | 0]);
	if (length >= fewWords && skeleton !== 0) keys.push([Math.imul(whole ^ 0x2545f491, 0x9e3779b1) || 1, skeleton | 0]);
	return keys;
}
