import type { DrillEvent, DrillResult } from "../../src/app/drill/drill-event.ts";

const recipients = 40_000;
type Tell = (event: DrillEvent) => void;

export const goodResult: DrillResult = {
	attack: "ministry",
	recipients,
	accepted: recipients,
	delivered: 0,
	held: recipients,
	firstHoldMs: 41,
	genuineSent: 1_500,
	genuineDelivered: 1_500,
	genuineP50Ms: 7.1,
	genuineP99Ms: 31,
	genuineTwice: 0,
	attackRate: 812,
	peakMemoryBytes: 412_000_000,
	elapsedMs: 61_000,
	reasons: [
		{ code: "CLAIMS_GOVERNMENT_SENDER_IS_NOT", weight: 3.94, text: "Says it is from ministry of foreign affairs" },
		{ code: "NEW_CALL_DOMAIN", weight: 2.5, text: "What is to be pressed leads to portal-mofa.example, where it never led before" },
	],
	score: 6.44,
	ok: true,
	withoutGate: { delivered: recipients, noticedAfterMinutes: 80 },
};

/** A drill as it may go, told as the drill tells it; `pause` is called with the real time between two events. */
export async function recordedDrill(onEvent: Tell, pause: (milliseconds: number) => Promise<void> = async () => {}): Promise<DrillResult> {
	let elapsedMs = 0;
	const tell = (at: string, kind: DrillEvent["kind"], text: string, progress?: DrillEvent["progress"]) => {
		elapsedMs += 180;
		onEvent({ at, elapsedMs, kind, text, ...(progress === undefined ? {} : { progress }) });
	};
	const bar = (at: string, kind: DrillEvent["kind"], label: string, done: number, total: number) =>
		tell(at, kind, label, { label, done, total });
	tell("08:30:00", "setting-up", "The gate is up. A newsletter account is added, with its second factor.");
	for (let done = 1; done <= 52; done += 3) bar("08:30:01", "setting-up", "a year of issues", done, 52);
	tell("08:30:06", "genuine", "The account sends its genuine first issue to 1,000 readers.");
	for (let done = 0; done <= 1_000; done += 50) {
		await pause(50);
		bar("08:30:06", "genuine", "first issue", done, 1_000);
		bar("08:30:06", "genuine", "first issue delivered", Math.max(0, done - 200), 1_000);
	}
	bar("08:30:10", "genuine", "first issue delivered", 1_000, 1_000);
	tell("08:30:10", "genuine", "1,000 of 1,000 were delivered.");
	tell(
		"08:40:00",
		"attack",
		"Somebody logs in with the right password and sends to 40,000: “Your Statement is ready”, in the name of a ministry.",
	);
	for (let done = 0; done <= recipients; done += 2_000) {
		await pause(50);
		bar("08:40:01", "attack", "attack handed in", done, recipients);
		if (done === 2_000) tell("08:40:01", "gate", "Held: Says it is from ministry of foreign affairs; the sender is alsquare.example");
	}
	tell("08:41:00", "owner", "The owner freezes the account: its login stops working.");
	tell("08:41:20", "end", "Not one phishing copy got out, and no genuine one was lost.");
	return goodResult;
}
