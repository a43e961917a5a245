import type { Desk, DeskOptions } from "./desk.ts";

/** The code that was given, else asked for where a person is there; "" where none is, which the gate refuses with a reason. */
export async function askForCode(desk: Desk, options: DeskOptions & { readonly code?: string }): Promise<string> {
	if (options.code !== undefined) return withoutSpaces(options.code);
	if (options.json) return "";
	await desk.screen.flush();
	return withoutSpaces((await desk.ask("Code of the account's second factor: ")) ?? "");
}

/** Apps show "123 456". */
function withoutSpaces(code: string): string {
	return code.replaceAll(" ", "");
}
