import type { OwnOrganization } from "../base/own-organization.ts";
import { loadSettings } from "./load-config.ts";

/** Whose installation this is: --own, else TIDEGATE_OWN, else what the file of settings says where there is one; undefined when nobody said. */
export function ownAsTold(
	option: readonly OwnOrganization[] | undefined,
	environment: NodeJS.ProcessEnv = process.env,
): readonly OwnOrganization[] | undefined {
	if (option !== undefined) return option;
	const { own } = loadSettings(environment);
	return own.length === 0 ? undefined : own;
}
