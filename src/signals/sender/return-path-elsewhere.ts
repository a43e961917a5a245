import type { Finding } from "../evidence.ts";
import type { Signal } from "../signal.ts";
import { isFreeMail } from "./free-mail.ts";
import { isRelated } from "./is-related.ts";
import { mailServiceOfDomain } from "./mail-services.ts";
import { returnPathDomain } from "./return-path-domain.ts";

/** An envelope sender that is neither the From domain's nor a known service's. Worth little where the From domain is vouched for. */
export const returnPathElsewhere: Signal = {
	name: "return-path-elsewhere",
	codes: {
		SENDER_RETURN_PATH_FREE_MAIL: {
			weight: 1,
			tone: "bad",
			phish: 0.2,
			sentence: "The sender shown is at {domain}, the message was really sent by a free mail address at {path}",
			example: "From: office@firm.example, Return-Path: <someone@gmail.com>",
		},
		SENDER_RETURN_PATH_ELSEWHERE: {
			weight: 0.6,
			tone: "bad",
			phish: 0,
			sentence: "The sender shown is at {domain}, the message was sent in the name of {path}",
			example: "From: office@firm.example, Return-Path: <x@unrelated.example>",
		},
	},
	look(facts): Finding[] {
		const { sender } = facts;
		const path = returnPathDomain(facts);
		if (path === "" || !path.includes(".") || sender.domain === "" || sender.aligned === true || sender.viaList) return [];
		if (isRelated(path, sender) || mailServiceOfDomain(path) !== undefined) return [];
		const detail = { domain: sender.domain, path };
		if (isFreeMail(path)) return sender.freeMail ? [] : [{ code: "SENDER_RETURN_PATH_FREE_MAIL", detail }];
		return [{ code: "SENDER_RETURN_PATH_ELSEWHERE", detail }];
	},
};
