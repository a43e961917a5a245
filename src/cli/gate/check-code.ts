import type { Desk } from "./desk.ts";

/** A person who mistyped three times has another problem than typing. */
const tries = 3;

/** Asks for one code, so that an entry that does not work is noticed now and not while a campaign waits. Never an obstacle: Enter skips. */
export async function checkCode(totpUri: string, { screen, ask, now }: Desk): Promise<void> {
	const { URI, TOTP } = await import("otpauth");
	const factor = URI.parse(totpUri);
	if (!(factor instanceof TOTP)) return;
	for (let left = tries; left > 0; left--) {
		await screen.flush();
		const answer = await ask("  Code that the app shows now (Enter skips): ");
		const token = answer?.replaceAll(" ", "") ?? "";
		if (token === "") return screen.line(screen.paint("yellow", "  Not tried. Do try it before you need it."));
		if (factor.validate({ token, window: 1, timestamp: now() }) !== null) return screen.line(screen.paint("green", "  It works."));
		await screen.line(screen.paint("red", "  That is not the code."), left > 1 ? " Is it the new entry, and are both clocks right?" : "");
	}
	await screen.line("  Do not rely on it yet: what it shows is not what the gate wants.");
}
