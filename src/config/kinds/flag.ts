import { accepted, type Kind, rejected } from "./kind.ts";

export const flag: Kind<boolean> = {
	allowed: "true or false",
	read: (found) => (typeof found === "boolean" ? accepted(found) : rejected()),
	write: String,
	fromText: (text) => (text === "true" ? true : text === "false" ? false : text),
};
