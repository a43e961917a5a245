import type { Json } from "../canonical-json.ts";

/** An object of STIX 2.1: https://docs.oasis-open.org/cti/stix/v2.1/os/stix-v2.1-os.html. Every object here says its version. */
export interface StixObject {
	readonly type: string;
	readonly spec_version: "2.1";
	readonly id: string;
	readonly [property: string]: Json;
}

/** Section 8: the objects in no order, each once. */
export interface StixBundle {
	readonly type: "bundle";
	readonly id: string;
	readonly objects: readonly StixObject[];
}
