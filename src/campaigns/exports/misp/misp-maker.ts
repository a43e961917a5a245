import { canonicalJson, type Json } from "../canonical-json.ts";
import { plainText } from "../plain-text.ts";
import { uuid5 } from "../uuid-5.ts";
import type { MispAttribute, MispReference } from "./misp-event.ts";

/** Ours, drawn once. */
const namespace = "8e7e6b0d-d6e6-4b1e-83ca-61528d90e58d";

export interface Value {
	readonly type: string;
	readonly category: string;
	readonly value: string;
	/** Undefined of what is never for blocking. */
	readonly toIds?: boolean;
	/** It is known by what it belongs to, and its value may change. */
	readonly single?: boolean;
}

/** Makes parts of one event. MISP wants an attribute's UUID in one event only, so that of the event is part of every other. */
export class MispMaker {
	readonly uuid: string;
	/** Seconds since 1970. */
	readonly seconds: string;
	readonly #at: number;

	/** The same key is the same event, which a later export brings up to date. */
	constructor(at: number, key: Json) {
		this.uuid = uuid5(namespace, canonicalJson({ event: key }));
		this.#at = at;
		this.seconds = secondsOf(at);
	}

	id(key: Json): string {
		return uuid5(namespace, canonicalJson({ event: this.uuid, key }));
	}

	/** `key`: what it belongs to, besides its type and value. */
	attributeId({ type, value, single = false }: Value, key: Json = null): string {
		return this.id({ attribute: type, value: single ? null : value, key });
	}

	/**
	 * `lastSeen`: milliseconds since 1970. It is as of then, so that what platforms call new is; but as of now where it may have to take something
	 * back: what they have with a time no older stays as it is.
	 */
	attribute(value: Value, comment: string, lastSeen: number | undefined, key: Json = null): MispAttribute {
		const takesBack = value.toIds === false || value.single === true;
		return {
			uuid: this.attributeId(value, key),
			id: "0",
			event_id: "0",
			type: value.type,
			category: value.category,
			value: value.value,
			to_ids: value.toIds === true,
			comment,
			timestamp: takesBack ? this.seconds : secondsOf(Math.min(lastSeen ?? this.#at, this.#at)),
			distribution: "5",
			sharing_group_id: "0",
			deleted: false,
		};
	}

	reference(from: string, kind: string, to: string, what: "attribute" | "object", comment = ""): MispReference {
		return {
			uuid: this.id({ from, kind, to }),
			id: "0",
			event_id: "0",
			object_id: "0",
			object_uuid: from,
			referenced_uuid: to,
			referenced_type: what === "attribute" ? "0" : "1",
			relationship_type: kind,
			comment: plainText(comment, 2_000),
			timestamp: this.seconds,
			deleted: false,
		};
	}
}

function secondsOf(milliseconds: number): string {
	return String(Math.max(0, Math.floor(milliseconds / 1000) || 0));
}
