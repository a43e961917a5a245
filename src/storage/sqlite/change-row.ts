import type { Sql, Statement, Value } from "./sql.ts";

/** How the fields of an object stand in a row: column and value. */
export type Columns<T> = { readonly [Field in keyof T]-?: readonly [column: string, encode: (value: T[Field]) => Value] };

/**
 * Changes those columns of a row that a change names. Statements are kept by the set of columns, of which a program has few.
 * Returns false when there is no such row.
 */
export function changeRow<T extends object>(sql: Sql, table: string, columns: Columns<T>): (id: Value, change: Partial<T>) => boolean {
	const statements = new Map<string, Statement<unknown>>();
	return (id, change) => {
		const fields = (Object.keys(columns) as (keyof T & string)[]).filter((field) => field in change);
		if (fields.length === 0) return true;
		const names = fields.map((field) => `${columns[field][0]} = ?`).join(", ");
		let statement = statements.get(names);
		if (statement === undefined) statements.set(names, (statement = sql.prepare(`UPDATE ${table} SET ${names} WHERE id = ?`)));
		return statement.run(...fields.map((field) => columns[field][1](change[field] as T[typeof field])), id) > 0;
	};
}
