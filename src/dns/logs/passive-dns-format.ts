import type { DnsRecord } from "./dns-record.ts";
import { dnsName } from "./dns-name.ts";
import { jsonObject } from "./json-object.ts";
import { isoMoment, unixMoment } from "./line-time.ts";
import type { LogFormat } from "./log-format.ts";
import { jsonObjects } from "./object-framing.ts";

/** Of one record; a CNAME record has one target, a list comes from sources that put several together. */
const mostTargets = 100;
/** What stands before an object in a list, and after it. */
const edges = /^[\s,[]+|[\s,]{1,10}$/g;

/**
 * Passive DNS, Common Output Format (draft-dulaunoy-dnsop-passive-dns-cof), one JSON object a line: rrname, rrtype, rdata (text
 * or list), time_first, time_last (seconds since 1970), count; or a list of them, or in the envelopes of DNSDB's SAF ({"obj":{…}}). It tells
 * how often, not who.
 */
export const passiveDnsFormat: LogFormat = {
	name: "passive",
	framing: jsonObjects,
	always: [],
	open: () => (text) => readObject(text.replace(edges, "")),
};

function readObject(text: string): DnsRecord[] | undefined {
	const whole = jsonObject(text);
	const within = whole?.["obj"];
	const object = typeof within === "object" && within !== null ? (within as Readonly<Record<string, unknown>>) : whole;
	if (object === undefined || typeof object["rrname"] !== "string" || typeof object["rrtype"] !== "string") return undefined;
	const name = dnsName(object["rrname"]);
	if (name === "") return undefined;
	const type = object["rrtype"].toUpperCase().slice(0, 20);
	const first = moment(object["time_first"] ?? object["zone_time_first"]);
	const last = moment(object["time_last"] ?? object["zone_time_last"]) ?? first;
	const records: DnsRecord[] = [{ kind: "seen", name, type, count: countOf(object["count"]), first, last }];
	if (type !== "CNAME") return records;
	for (const target of targetsOf(object["rdata"])) records.push({ kind: "alias", name, target });
	return records;
}

function targetsOf(data: unknown): string[] {
	const list: unknown[] = Array.isArray(data) ? data : [data];
	return list
		.slice(0, mostTargets)
		.map((target) => (typeof target === "string" ? dnsName(target) : ""))
		.filter((target) => target !== "");
}

/** A record was seen at least once. */
function countOf(count: unknown): number {
	const number = Number(count ?? 1);
	return Number.isSafeInteger(number) && number > 0 ? number : 1;
}

function moment(time: unknown): number | undefined {
	if (typeof time === "string") return isoMoment(time) ?? moment(time === "" ? undefined : Number(time));
	return typeof time === "number" ? unixMoment(time) : undefined;
}
