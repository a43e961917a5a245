import type { Kind } from "./kinds/kind.ts";

/** One setting: what it means and why its default is what it is, for people; how it is read; what holds when nobody sets it. */
export interface Setting<Value> {
	readonly type: "setting";
	/** Sentences for the reference and the sample file. A default that has a reason says it here. */
	readonly says: string;
	readonly kind: Kind<Value>;
	readonly default: Value;
	/** Never shown. */
	readonly secret: boolean;
}

/** A table of the file. */
export interface Section<Own extends Members> {
	readonly type: "section";
	readonly says: string;
	readonly members: Own;
}

/** Tables under names of the operator's choice, such as domains; what one leaves out is as in the section `like` beside it. */
export interface Named<Own extends Members> {
	readonly type: "named";
	readonly says: string;
	readonly name: Kind<string>;
	readonly example: string;
	readonly like: string;
	readonly members: Own;
}

export type Node = Setting<unknown> | Section<Members> | Named<Members>;
/** By the name in code; in the file it is written with underscores: `giveUpAfter` is give_up_after. */
export type Members = { readonly [name: string]: Node };

/** What a node is read as. */
export type ValueOf<Of> =
	Of extends Setting<infer Value>
		? Value
		: Of extends Section<infer Own>
			? ValuesOf<Own>
			: Of extends Named<infer Own>
				? Readonly<Record<string, ValuesOf<Own>>>
				: never;
export type ValuesOf<Own extends Members> = { readonly [Name in keyof Own]: ValueOf<Own[Name]> };

export function setting<Value>(kind: Kind<Value>, standard: NoInfer<Value>, says: string): Setting<Value> {
	return { type: "setting", kind, default: standard, says, secret: false };
}

export function secret(kind: Kind<string>, says: string): Setting<string> {
	return { type: "setting", kind, default: "", says, secret: true };
}

export function section<Own extends Members>(says: string, members: Own): Section<Own> {
	return { type: "section", says, members };
}
