import { csvCell } from "../../app/csv-cell.ts";
import type { TraceResult } from "../../app/trace/trace-result.ts";
import { safeText } from "../../base/safe-text.ts";
import { momentOf } from "./trace-json.ts";

const titles = ["client", "client_name", "first", "last", "lookups", "name", "domain", "through", "types", "shared", "before_first_mail"];

/** A trace as CSV (RFC 4180), a line for each client and name, times in UTC. */
export function* traceCsv({ clients }: TraceResult): Generator<string> {
	yield titles.join(",");
	for (const { client, name: clientName, shared, names } of clients) {
		for (const { name, domain, through, lookups, types, first, last, beforeFirstMail } of names) {
			const moments = [first, last].map((at) => (at === null ? "" : (momentOf(at) ?? "")));
			const way = through.length > 1 ? through.join(" > ") : "";
			const answers = [shared, beforeFirstMail].map(yesOrNo);
			yield [client, clientName, ...moments, String(lookups), name, domain, way, types.join(" "), ...answers].map(cell).join(",");
		}
	}
}

function yesOrNo(answer: boolean | null): string {
	return answer === null ? "" : answer ? "yes" : "no";
}

/** Names come from whoever asked. */
function cell(text: string): string {
	return csvCell(safeText(text));
}
