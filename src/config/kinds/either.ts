import type { Kind, Reading } from "./kind.ts";

/** A value of the first kind, or else of the second: a number, or "auto". */
export function either<First, Second extends string>(first: Kind<First>, second: Kind<Second>): Kind<First | Second> {
	const isSecond = (value: First | Second): value is Second => second.read(value).ok;
	return {
		allowed: `${first.allowed}, or ${second.allowed}`,
		read(found): Reading<First | Second> {
			const reading = second.read(found);
			return reading.ok ? reading : first.read(found);
		},
		write: (value) => (isSecond(value) ? second.write(value) : first.write(value)),
		fromText: (text) => (second.read(text).ok ? text : (first.fromText?.(text) ?? text)),
	};
}
