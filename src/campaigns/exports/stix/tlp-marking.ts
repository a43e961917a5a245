import type { TlpLevel } from "../export-options.ts";
import type { StixObject } from "./stix-object.ts";

/** Section 7.2.1.4: these objects are fixed, and no others may be used for these levels; platforms know the levels of TLP 2 by them. */
const markings: Readonly<Record<Exclude<TlpLevel, "amber+strict">, readonly [tlp: string, id: string]>> = {
	clear: ["white", "613f2e26-407d-48c7-9eca-b8e91df99dc9"],
	green: ["green", "34098fce-860f-48ae-8e50-ebd3cc5e41da"],
	amber: ["amber", "f88d31f6-486f-44da-b317-01333bde0b82"],
	red: ["red", "5e57c739-391a-4eb3-b6be-7d15ca92d5ed"],
};

/** The level that TLP 1 did not have is that of the extension of the OASIS for TLP 2.0, of which the object is fixed too. */
const amberStrict: StixObject = {
	type: "marking-definition",
	spec_version: "2.1",
	id: "marking-definition--939a9414-2ddd-4d32-a0cd-375ea402b003",
	created: "2022-10-01T00:00:00.000Z",
	name: "TLP:AMBER+STRICT",
	extensions: {
		"extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d": { extension_type: "property-extension", tlp_2_0: "amber+strict" },
	},
};

/** The marking-definition of a level of the Traffic Light Protocol. */
export function tlpMarking(level: TlpLevel): StixObject {
	if (level === "amber+strict") return amberStrict;
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
