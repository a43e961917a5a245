import { accepted, type Kind, type Reading, rejected } from "./kind.ts";

/** Any number of values of one kind. In an environment variable they are separated by commas. */
export function listOf<Value>(kind: Kind<Value>): Kind<readonly Value[]> {
	return {
		allowed: `a list in brackets, each of them ${kind.allowed}`,
		read(found): Reading<readonly Value[]> {
			if (!Array.isArray(found)) return rejected();
			const values: Value[] = [];
			for (const item of found) {
				const reading = kind.read(item);
				if (!reading.ok) return rejected(reading.because ?? (typeof item === "string" ? `${JSON.stringify(item)} is none` : undefined));
				values.push(reading.value);
			}
			return accepted(values);
		},
		write: (values) => `[${values.map((value) => kind.write(value)).join(", ")}]`,
		fromText: (text) =>
			text
				.split(",")
				.map((item) => item.trim())
				.filter((item) => item !== ""),
	};
}
