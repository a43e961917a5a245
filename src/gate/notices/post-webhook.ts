import { lookup as systemLookup } from "node:dns";
import { type IncomingMessage, request as httpRequest } from "node:http";
import { request as httpsRequest } from "node:https";
import type { LookupFunction } from "node:net";
import { NoticeFailure } from "./notice-failure.ts";
import { resolvedAddressProblem, type WebhookRules, webhookAddressProblem } from "./webhook-address.ts";

export interface WebhookRequest {
	readonly to: string;
	readonly body: string;
	readonly signature: string;
}

export interface WebhookPostOptions {
	readonly rules: WebhookRules;
	/** For the whole exchange; ms. */
	readonly timeout?: number;
	/** Instead of the system's resolver. */
	readonly lookup?: LookupFunction;
	/** Certificates to trust beside the usual ones, in PEM. */
	readonly ca?: string;
}

/** What an answer says is of no interest; past so many bytes the connection is cut. */
const mostAnswerBytes = 64 * 1024;

/**
 * Posts a webhook; resolves on any 2xx, else rejects with a NoticeFailure.
 *
 * Against server-side request forgery: the addresses that the name resolves to are looked at in the same lookup that the
 * connection then uses, so a name cannot resolve to something else in between (DNS rebinding), redirects are not followed, and
 * nothing of the answer is kept or shown but its status.
 */
export function postWebhook({ to, body, signature }: WebhookRequest, options: WebhookPostOptions): Promise<void> {
	const problem = webhookAddressProblem(to, options.rules);
	if (problem !== undefined) return Promise.reject(new NoticeFailure(problem, true));
	const url = new URL(to);
	const request = url.protocol === "https:" ? httpsRequest : httpRequest;
	const headers = {
		"content-type": "application/json",
		"content-length": Buffer.byteLength(body),
		"user-agent": "Tidegate",
		"tidegate-signature": signature,
		connection: "close",
	};
	const timeout = options.timeout ?? 10_000;
	return new Promise((resolve, reject) => {
		const sent = request(url, {
			method: "POST",
			headers,
			agent: false,
			lookup: guardedLookup(to, options),
			signal: AbortSignal.timeout(timeout),
			maxHeaderSize: 16 * 1024,
			...(options.ca === undefined ? {} : { ca: options.ca }),
		});
		sent.on("response", (response) => readAnswer(response, sent.destroy.bind(sent)).then(resolve, reject));
		sent.on("error", (error) => reject(failureOf(error, timeout)));
		sent.end(body);
	});
}

/** Takes the status and lets the rest go by. */
function readAnswer(response: IncomingMessage, cut: () => void): Promise<void> {
	const status = response.statusCode ?? 0;
	let bytes = 0;
	response.on("data", (chunk: Buffer) => {
		bytes += chunk.length;
		if (bytes > mostAnswerBytes) cut();
	});
	response.on("error", () => {});
	if (status >= 200 && status < 300) return Promise.resolve();
	cut();
	const redirect = status >= 300 && status < 400 ? ", a redirect, and none is followed: give the address it leads to" : "";
	// 410: the receiver says that it does not want any more.
	return Promise.reject(new NoticeFailure(`The receiver answered ${status}${redirect}`, status === 410));
}

function guardedLookup(to: string, { rules, lookup = systemLookup as LookupFunction }: WebhookPostOptions): LookupFunction {
	return (hostname, lookupOptions, callback) => {
		lookup(hostname, { ...lookupOptions, all: true }, (error, found, family) => {
			if (error !== null) return callback(error, "", 0);
			const addresses = Array.isArray(found) ? found : [{ address: found, family: family ?? 0 }];
			for (const { address } of addresses) {
				const problem = resolvedAddressProblem(to, address, rules);
				if (problem !== undefined) return callback(new NoticeFailure(problem, true), "", 0);
			}
			const first = addresses[0];
			if (first === undefined) return callback(new NoticeFailure(`${hostname} has no address`, false), "", 0);
			if (lookupOptions.all === true) return callback(null, addresses);
			return callback(null, first.address, first.family);
		});
	};
}

function failureOf(error: Error, timeout: number): NoticeFailure {
	if (error instanceof NoticeFailure) return error;
	if (error.name === "AbortError" || error.name === "TimeoutError") {
		return new NoticeFailure(`The receiver did not answer within ${timeout / 1_000} seconds`, false, error);
	}
	return new NoticeFailure(error.message, false, error);
}
