import { InvalidArgumentError, Option } from "commander";
import { type OwnOrganization, ownOrganizationLike, readOwnOrganization } from "../base/own-organization.ts";

/** Reads an option's value as a whole number. */
export function wholeNumber(least: number, most = Number.MAX_SAFE_INTEGER): (text: string) => number {
	return (text) => {
		const value = Number(text);
		if (/^\d+$/.test(text) && value >= least && value <= most) return value;
		throw new InvalidArgumentError(`It must be a whole number from ${least}${most < Number.MAX_SAFE_INTEGER ? ` to ${most}` : ""}.`);
	};
}

export function someText(text: string): string {
	if (text.trim() !== "") return text;
	throw new InvalidArgumentError("It must say something.");
}

export function collected(value: string, before: readonly string[] = []): readonly string[] {
	return [...before, value];
}

export function ownOrganizations(text: string, before: readonly OwnOrganization[] = []): readonly OwnOrganization[] {
	const read = readOwnOrganization(text);
	if (typeof read === "string") throw new InvalidArgumentError(`It must be like "${ownOrganizationLike}": ${read}.`);
	return [...before, read];
}

export function anyNumber(text: string): number {
	const value = Number(text);
	if (text.trim() !== "" && Number.isFinite(value)) return value;
	throw new InvalidArgumentError("It must be a number.");
}

/** A code of the second factor; apps show it in two groups. */
export function secondFactorCode(text: string): string {
	const code = text.replaceAll(" ", "");
	if (/^\d{6,8}$/.test(code)) return code;
	throw new InvalidArgumentError("It is the six digits that the authenticator app shows.");
}

export function configFile(): Option {
	return new Option("--config <file>", "file of settings (default: TIDEGATE_CONFIG, or ./tidegate.toml)");
}

export function dataFolderOption(): Option {
	return new Option("--data <folder>", "data folder (default: as the settings say)");
}

export function jsonObject(): Option {
	return new Option("--json", "one JSON object");
}

export function jsonLines(): Option {
	return new Option("--json", "one JSON object a line");
}
