import type { Signal } from "../signal.ts";
import { findingOf } from "./finding-of.ts";
import { inspectAttachments } from "./inspect-attachments.ts";

/** Configuration profiles for phones: providers offer them on their pages; in a mail they set up somebody else's servers. */
export const phoneProfile: Signal = {
	name: "phone-profile",
	codes: {
		FILE_PHONE_PROFILE: {
			weight: 1.2,
			tone: "bad",
			phish: 1,
			sentence: "A settings profile for phones is attached, which can change where its mail and traffic go: {file}",
			example: "An attached file mail-settings.mobileconfig",
		},
	},
	look({ mail }) {
		return findingOf(
			"FILE_PHONE_PROFILE",
			inspectAttachments(mail).find(({ named, traits }) => named === "phone-profile" || traits.has("signed-profile")),
		);
	},
};
