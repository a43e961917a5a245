import { expect, test } from "vitest";
import { tlpLevels } from "../export-options.ts";
import { tlpMarking } from "./tlp-marking.ts";

test("each level is the marking that everybody has for it (section 7.2.1.4; the extension for TLP 2.0 of the OASIS)", () => {
	expect(tlpLevels.map((level) => `${tlpMarking(level)["name"]} ${tlpMarking(level).id}`)).toEqual([
		"TLP:WHITE marking-definition--613f2e26-407d-48c7-9eca-b8e91df99dc9",
		"TLP:GREEN marking-definition--34098fce-860f-48ae-8e50-ebd3cc5e41da",
		"TLP:AMBER marking-definition--f88d31f6-486f-44da-b317-01333bde0b82",
		"TLP:AMBER+STRICT marking-definition--939a9414-2ddd-4d32-a0cd-375ea402b003",
		"TLP:RED marking-definition--5e57c739-391a-4eb3-b6be-7d15ca92d5ed",
	]);
	expect(tlpMarking("amber+strict")).toEqual({
		type: "marking-definition",
		spec_version: "2.1",
		id: "marking-definition--939a9414-2ddd-4d32-a0cd-375ea402b003",
		created: "2022-10-01T00:00:00.000Z",
		name: "TLP:AMBER+STRICT",
		extensions: {
			"extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d": { extension_type: "property-extension", tlp_2_0: "amber+strict" },
		},
	});
});
