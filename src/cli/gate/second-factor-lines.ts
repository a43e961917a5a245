import type { Screen } from "../screen.ts";
import { qrColumns, qrLines } from "../terminal/qr-lines.ts";
import type { AccountSecrets } from "../../app/control-connection.ts";

/** The second factor for an authenticator app: a code to scan where a terminal can show one, and the secret to type. */
export function secondFactorLines({ totpUri, totpSecret }: AccountSecrets, screen: Screen, wantsQr: boolean): string[] {
	const picture = wantsQr && screen.interactive && process.env["TERM"] !== "dumb" ? qrLines(totpUri) : [];
	const fits = picture.length > 0 && qrColumns(picture) <= screen.columns;
	const secret = `  Secret  ${inGroups(totpSecret)}`;
	return [
		"",
		screen.paint("bold", "Second factor, with which campaigns are released"),
		...(fits
			? ["  Scan this with an authenticator app, or type the secret below.", "", ...picture, ""]
			: ["  Add an entry to an authenticator app and type this secret (time-based, six digits)."]),
		secret,
		...(fits ? [] : [`  Address ${totpUri}`]),
	];
}

/** "ABCD EFGH IJ": what is typed by hand is read in groups of four. */
export function inGroups(secret: string): string {
	return secret.replace(/(.{4})(?=.)/g, "$1 ");
}
