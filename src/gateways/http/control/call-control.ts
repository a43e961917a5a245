import type { Account } from "../../../accounts/account.ts";
import type { GateControl } from "../../../gate/gate-control.ts";
import type { Answered, Asked, ControlCall } from "./control-wire.ts";

/** Makes one call: for the socket, and for a gate that is opened in this process. Secrets that are kept are left out of the answer. */
export async function callControl<Name extends ControlCall>(
	control: GateControl,
	called: Name,
	asked: Asked<Name>,
): Promise<Answered<Name>> {
	const method = control[called] as (...args: unknown[]) => unknown;
	return withoutSecrets(await method.apply(control, asked)) as Answered<Name>;
}

/**
 * Accounts anywhere in an answer lose what nobody has to see again, not even the operator on his own screen: terminals are
 * recorded and pasted. Whether a second factor is set up can still be told. New secrets stand beside the account, and stay.
 */
function withoutSecrets(answer: unknown): unknown {
	if (Array.isArray(answer)) return answer.map(withoutSecrets);
	if (typeof answer !== "object" || answer === null || answer instanceof Uint8Array) return answer;
	if (isAccount(answer)) {
		return { ...answer, passwordHash: "", webhookSecret: "", totpSecret: answer.totpSecret === undefined ? undefined : "(set up)" };
	}
	const holder = answer as { readonly value?: unknown; readonly account?: unknown };
	return {
		...answer,
		...("value" in holder ? { value: withoutSecrets(holder.value) } : {}),
		...("account" in holder ? { account: withoutSecrets(holder.account) } : {}),
	};
}

function isAccount(value: object): value is Account {
	return "passwordHash" in value && "webhookSecret" in value;
}
