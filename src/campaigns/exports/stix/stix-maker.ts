import type { Json } from "../canonical-json.ts";
import type { ExportOptions } from "../export-options.ts";
import { plainText } from "../plain-text.ts";
import { timestamp } from "../timestamp.ts";
import { objectId, observableId } from "./stix-id.ts";
import type { StixObject } from "./stix-object.ts";
import { tlpMarking } from "./tlp-marking.ts";
import { created } from "./version-of.ts";

type Properties = Readonly<Record<string, Json>>;

/** Makes objects that all come from one creator and bear one marking. */
export class StixMaker {
	/** The creator, and the marking where there is one. */
	readonly frame: readonly StixObject[];
	readonly #by: string;
	readonly #creator: string;
	readonly #marked: Properties;

	constructor(options: ExportOptions) {
		this.#by = plainText(options.by ?? "Tidegate");
		const marking = options.tlp === undefined ? [] : [tlpMarking(options.tlp)];
		this.#marked = marking.length === 0 ? {} : { object_marking_refs: marking.map(({ id }) => id) };
		const creator = this.#creatorObject(options.by === undefined ? "system" : "organization");
		this.#creator = creator.id;
		this.frame = [creator, ...marking];
	}

	get creator(): string {
		return this.#creator;
	}

	/** A domain or relationship object. `key` tells it from others of its type; `modified`: see versionOf, or never where it says one thing only. */
	object(type: string, key: Json, properties: Properties, modified = created): StixObject {
		const times = { created: timestamp(created), modified: timestamp(modified) };
		const id = objectId(type, this.#by, key);
		return { type, spec_version: "2.1", id, created_by_ref: this.#creator, ...times, ...this.#marked, ...properties };
	}

	/** An observable, known by the properties that contribute to its id (section 2.9), with others beside them. */
	observable(type: string, contributing: Properties, others: Properties = {}): StixObject {
		return { type, spec_version: "2.1", id: observableId(type, contributing), ...this.#marked, ...contributing, ...others };
	}

	/** `modified`: where a description is given. */
	relationship(from: string, kind: string, to: string, description = "", modified = created): StixObject {
		const ends = { relationship_type: kind, source_ref: from, target_ref: to };
		return this.object("relationship", ends, { ...ends, ...(description === "" ? {} : { description }) }, modified);
	}

	/** Made once and for all: it is not the time of an export that it changes with. */
	#creatorObject(identityClass: string): StixObject {
		const made = "2026-01-01T00:00:00.000Z";
		const id = objectId("identity", this.#by, {});
		const fixed = { created: made, modified: made, name: this.#by, identity_class: identityClass };
		return { type: "identity", spec_version: "2.1", id, ...fixed, ...this.#marked };
	}
}
