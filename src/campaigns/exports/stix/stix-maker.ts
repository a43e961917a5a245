import type { Json } from "../canonical-json.ts";
import type { ExportOptions } from "../export-options.ts";
import { plainText } from "../plain-text.ts";
import { timestamp } from "../timestamp.ts";
import { objectId, observableId } from "./stix-id.ts";
import type { StixObject } from "./stix-object.ts";
import { tlpMarking } from "./tlp-marking.ts";

type Properties = Readonly<Record<string, Json>>;

/** Makes objects that all come from one creator, bear one marking and are as of one time. */
export class StixMaker {
	/** The creator, and the marking where there is one. */
	readonly frame: readonly StixObject[];
	readonly #by: string;
	readonly #creator: string;
	readonly #modified: number;
	readonly #marked: Properties;

	constructor(at: number, options: ExportOptions) {
		this.#by = plainText(options.by ?? "Tidegate");
		this.#modified = at;
		const marking = options.tlp === undefined ? [] : [tlpMarking(options.tlp)];
		this.#marked = marking.length === 0 ? {} : { object_marking_refs: marking.map(({ id }) => id) };
		const creator = this.#creatorObject(options.by === undefined ? "system" : "organization");
		this.#creator = creator.id;
		this.frame = [creator, ...marking];
	}

	get creator(): string {
		return this.#creator;
	}

	/**
	 * A domain or relationship object. `key` tells it from others of its type; `since` is when what it stands for began. That is the
	 * time of creation too: it must stay the same in later exports (section 3.6), which the time of the export does not.
	 */
	object(type: string, key: Json, since: number, properties: Properties): StixObject {
		const created = Math.min(since, this.#modified);
		const times = { created: timestamp(created), modified: timestamp(this.#modified) };
		const id = objectId(type, this.#by, key);
		return { type, spec_version: "2.1", id, created_by_ref: this.#creator, ...times, ...this.#marked, ...properties };
	}

	/** An observable, known by the properties that contribute to its id (section 2.9), with others beside them. */
	observable(type: string, contributing: Properties, others: Properties = {}): StixObject {
		return { type, spec_version: "2.1", id: observableId(type, contributing), ...this.#marked, ...contributing, ...others };
	}

	relationship(from: string, kind: string, to: string, since: number, description = ""): StixObject {
		const ends = { relationship_type: kind, source_ref: from, target_ref: to };
		return this.object("relationship", ends, since, { ...ends, ...(description === "" ? {} : { description }) });
	}

	/** Made once and for all: it is not the time of an export that it changes with. */
	#creatorObject(identityClass: string): StixObject {
		const made = "2026-01-01T00:00:00.000Z";
		const id = objectId("identity", this.#by, {});
		const fixed = { created: made, modified: made, name: this.#by, identity_class: identityClass };
		return { type: "identity", spec_version: "2.1", id, ...fixed, ...this.#marked };
	}
}
