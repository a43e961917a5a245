import type { DrillEvent, DrillEventKind, DrillOutcome } from "../../src/app/drill/drill-event.ts";

const recipients = 40_000;

/** A drill as it may go, with the pauses left out; `pause` is called with the real time between two events. */
export async function* recordedDrill(
	pause: (milliseconds: number) => Promise<void> = async () => {},
): AsyncGenerator<DrillEvent, DrillOutcome> {
	let elapsedMs = 0;
	const event = (after: number, at: string, kind: DrillEventKind, text: string, progress?: DrillEvent["progress"]): DrillEvent => {
		elapsedMs += after;
		return { at, elapsedMs, kind, text, ...(progress === undefined ? {} : { progress }) };
	};
	yield event(400, "07:00:00", "prepare", "A gate and a mail server that takes everything are started on ports of their own");
	yield event(900, "07:00:00", "prepare", "alsquare.example gets a year of history: 104 weekly issues to 40,000 recipients");
	yield event(100, "08:00:00", "genuine", "The genuine weekly issue goes in, from the usual program and network");
	for (let done = 0; done <= recipients; done += 2_500) {
		await pause(60);
		yield event(250, "08:00:05", "genuine", "", { label: "Genuine issue taken", done, total: recipients });
		yield event(10, "08:00:05", "delivery", "", { label: "Genuine issue delivered", done: Math.max(0, done - 5_000), total: recipients });
	}
	await pause(200);
	yield event(800, "08:00:30", "delivery", "Everybody has it", { label: "Genuine issue delivered", done: recipients, total: recipients });
	yield event(
		50,
		"08:40:00",
		"attack",
		"Somebody else logs in with the right password and sends “Your Social Security Statement” in a ministry's name",
	);
	await pause(300);
	yield event(
		41,
		"08:40:00",
		"held",
		"Held before the first recipient: it speaks for a ministry, and its links lead where no issue ever led",
	);
	yield event(3, "08:40:00", "frozen", "The login is frozen and its connections are closed");
	yield event(30, "08:40:01", "told", "owner@alsquare.example is told, with the reasons and a sample");
	for (let done = 0; done <= recipients; done += 4_000) {
		await pause(60);
		yield event(200, "08:40:09", "attack", "", { label: "Phishing taken", done, total: recipients });
		yield event(10, "08:40:09", "held", "", { label: "Phishing held", done, total: recipients });
	}
	yield event(
		20,
		"09:05:00",
		"decision",
		"The owner refuses the campaign, gets a new password and thaws the account with the second factor",
	);
	yield event(20, "09:10:00", "genuine", "The genuine issue of the day goes in", {
		label: "Second issue delivered",
		done: 0,
		total: 2_000,
	});
	await pause(300);
	yield event(900, "09:10:02", "delivery", "Everybody has it", { label: "Second issue delivered", done: 2_000, total: 2_000 });
	return {
		recipients,
		withGate: { delivered: 0, noticedAfter: 41, people: 0, genuineLost: 0 },
		withoutGate: { delivered: recipients, noticedAfter: 80 * 60_000, people: recipients, genuineLost: 0 },
	};
}
