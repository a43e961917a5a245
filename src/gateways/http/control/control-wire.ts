import type { CheckRequest, GateControl, Outcome } from "../../../gate/gate-control.ts";

/** Everything of GateControl that is a question with one answer; the ledger is a stream of its own. */
export type ControlCall = Exclude<keyof GateControl, "ledger">;
export type Asked<Name extends ControlCall> = Parameters<GateControl[Name]>;
export type Answered<Name extends ControlCall> = Awaited<ReturnType<GateControl[Name]>>;

/** Where calls are asked for on the control socket: POST /control/v1/NAME with the arguments as a JSON array. */
export const controlPath = "/control/v1/";

/** The ledger ends with this line: without it the gate went away in the middle, and rows are missing. */
export const ledgerEnd = '{"end":true}';

// JSON has no bytes, and no undefined by itself. Only two calls have bytes in them.

export function askedToWire<Name extends ControlCall>(called: Name, asked: Asked<Name>): string {
	if (called !== "check") return JSON.stringify(asked);
	const [request, by] = asked as Asked<"check">;
	return JSON.stringify([{ ...request, messages: request.messages.map(toBase64) } satisfies Record<keyof CheckRequest, unknown>, by]);
}

export function answerToWire<Name extends ControlCall>(called: Name, answer: Answered<Name>): string {
	if (called !== "sample") return JSON.stringify(answer ?? null);
	const outcome = answer as Outcome<Uint8Array>;
	return JSON.stringify(outcome.done ? { done: true, value: toBase64(outcome.value) } : outcome);
}

export function answerFromWire<Name extends ControlCall>(called: Name, text: string): Answered<Name> {
	const answer: unknown = JSON.parse(text);
	if (called !== "sample") return (answer ?? undefined) as Answered<Name>;
	const outcome = answer as Outcome<string>;
	return (outcome.done ? { done: true, value: new Uint8Array(Buffer.from(outcome.value, "base64")) } : outcome) as Answered<Name>;
}

function toBase64(bytes: Uint8Array): string {
	return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("base64");
}
