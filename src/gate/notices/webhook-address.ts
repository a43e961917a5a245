import { addressScope } from "../../base/address-scope.ts";

/** Where webhooks may go. */
export interface WebhookRules {
	/** Hosts in private networks too. */
	readonly allowPrivate: boolean;
	/** http:// too; without it only to this machine. */
	readonly allowHttp: boolean;
}

export const defaultWebhookRules: WebhookRules = { allowPrivate: false, allowHttp: false };

/** Why a webhook may not go there, as a sentence; undefined when it may. Names are looked at again once they are resolved. */
export function webhookAddressProblem(address: string, rules: WebhookRules = defaultWebhookRules): string | undefined {
	if (!URL.canParse(address)) return `“${address.slice(0, 200)}” is no web address. Give one like https://shop.example/tidegate`;
	const { protocol, username, password } = new URL(address);
	if (protocol !== "https:" && protocol !== "http:") return `A webhook goes to an https address, not to ${protocol}`;
	if (username !== "" || password !== "") return "A webhook's address holds no name or password. Check the signature instead";
	const scope = addressScope(hostOf(address));
	if (protocol === "http:" && !rules.allowHttp && !isThisMachine(address)) {
		return "A webhook goes by https, or to this machine (http://127.0.0.1:…): what it says must not be read on the way";
	}
	if (scope === "private" && !rules.allowPrivate) return privateText(hostOf(address));
	return undefined;
}

/** Is this machine named outright? A name that merely resolves to it is not enough (DNS rebinding). */
export function isThisMachine(address: string): boolean {
	const host = hostOf(address);
	return host === "localhost" || addressScope(host) === "loopback";
}

/** Why an address that a name resolved to may not be connected to. */
export function resolvedAddressProblem(address: string, resolved: string, rules: WebhookRules): string | undefined {
	const scope = addressScope(resolved);
	if (scope === "public") return undefined;
	if (scope === "loopback") return isThisMachine(address) ? undefined : privateText(resolved);
	return scope === "private" && rules.allowPrivate ? undefined : privateText(resolved);
}

function hostOf(address: string): string {
	return new URL(address).hostname.replace(/^\[|\]$/g, "");
}

function privateText(host: string): string {
	return `The webhook leads into a private network (${host}). If that is meant, allow it with notices.allow_private_webhooks = true`;
}
