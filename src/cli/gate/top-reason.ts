import type { Evidence } from "../../app/control-connection.ts";

/** What speaks most against it; "" when nothing does. */
export function topReason(reasons: readonly Evidence[]): string {
	const against = reasons.filter(({ weight, code }) => weight > 0 && code !== "PRIOR");
	return (
		against.reduce<Evidence | undefined>((top, reason) => (top === undefined || reason.weight > top.weight ? reason : top), undefined)
			?.text ?? ""
	);
}
