import type { ControlConnection } from "../../src/app/control-connection.ts";
import type { Desk } from "../../src/cli/gate/desk.ts";
import { Screen } from "../../src/cli/screen.ts";
import { readConfig } from "../../src/config/load-config.ts";
import { fakeNow } from "./fake-control.ts";

/** A stream that remembers what was written to it. */
export class RecordingStream {
	readonly isTTY: boolean;
	readonly columns: number;
	readonly #pieces: Buffer[] = [];

	constructor(columns?: number) {
		this.isTTY = columns !== undefined;
		this.columns = columns ?? 80;
	}

	write(bytes: string | Uint8Array): boolean {
		this.#pieces.push(Buffer.from(bytes as Uint8Array));
		return true;
	}

	once(): void {}

	get bytes(): Buffer {
		return Buffer.concat(this.#pieces);
	}

	get text(): string {
		return this.bytes.toString();
	}
}

export interface Ran {
	readonly status: number;
	readonly output: string;
	readonly errors: string;
	/** Questions that a person was asked. */
	readonly asked: readonly string[];
	/** Each line of the output as JSON. */
	json(): unknown[];
}

export interface RunAtDesk {
	/** Columns of the terminal; none when the output goes to a file. */
	readonly columns?: number;
	/** What the person answers, one after the other; Enter when there are no more. */
	readonly answers?: readonly string[];
	readonly toml?: string;
}

/** Runs a command of the gate against a fake, as if on a terminal or not. */
export async function runAtDesk(
	control: ControlConnection,
	command: (desk: Desk) => Promise<number>,
	{ columns, answers = [], toml = "" }: RunAtDesk = {},
): Promise<Ran> {
	const [output, errors] = [new RecordingStream(columns), new RecordingStream()];
	const asked: string[] = [];
	const screen = new Screen(output, errors);
	const { config } = readConfig(`${toml}\n[smtp]\nhostname = "gate.example"`, "tidegate.toml");
	const ask = async (question: string) => {
		const answer = columns === undefined ? undefined : (answers[asked.length] ?? "");
		asked.push(question);
		return answer;
	};
	const status = await command({ screen, control, config, ask, now: () => fakeNow });
	await screen.flush();
	const json = () =>
		output.text
			.trimEnd()
			.split("\n")
			.map((line) => JSON.parse(line) as unknown);
	return { status, output: output.text, errors: errors.text, asked, json };
}
