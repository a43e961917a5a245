import type { TlpLevel } from "../export-options.ts";
import type { StixObject } from "./stix-object.ts";

/** Section 7.2.1.4: these objects are fixed, and no others may be used for these levels. */
const markings: Readonly<Record<TlpLevel, readonly [tlp: string, id: string]>> = {
	clear: ["white", "613f2e26-407d-48c7-9eca-b8e91df99dc9"],
	green: ["green", "34098fce-860f-48ae-8e50-ebd3cc5e41da"],
	amber: ["amber", "f88d31f6-486f-44da-b317-01333bde0b82"],
	red: ["red", "5e57c739-391a-4eb3-b6be-7d15ca92d5ed"],
};

/** The marking-definition of a level of the Traffic Light Protocol. */
export function tlpMarking(level: TlpLevel): StixObject {
	const [tlp, id] = markings[level];
	return {
		type: "marking-definition",
		spec_version: "2.1",
		id: `marking-definition--${id}`,
		created: "2017-01-20T00:00:00.000Z",
		definition_type: "tlp",
		name: `TLP:${tlp.toUpperCase()}`,
		definition: { tlp },
	};
}
