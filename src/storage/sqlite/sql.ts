import { DatabaseSync, type SQLInputValue, type StatementSync } from "node:sqlite";
import { StorageError } from "../../base/storage-error.ts";
import { sqliteError } from "./sqlite-error.ts";

export type Value = SQLInputValue;

/** A prepared statement whose failures at the disk are StorageErrors. */
export class Statement<Row> {
	readonly #sql: Sql;
	readonly #statement: StatementSync;

	constructor(sql: Sql, statement: StatementSync) {
		this.#sql = sql;
		this.#statement = statement;
	}

	/** Returns the number of rows changed. */
	run(...values: Value[]): number {
		this.#sql.mustBeWritable();
		try {
			return this.#statement.run(...values).changes as number;
		} catch (error) {
			throw this.#sql.failed(error);
		}
	}

	/** Returns the number (rowid) of the row added. */
	insert(...values: Value[]): number {
		this.#sql.mustBeWritable();
		try {
			return this.#statement.run(...values).lastInsertRowid as number;
		} catch (error) {
			throw this.#sql.failed(error);
		}
	}

	get(...values: Value[]): Row | undefined {
		this.#sql.mustBeSound();
		try {
			return this.#statement.get(...values) as Row | undefined;
		} catch (error) {
			throw this.#sql.failed(error);
		}
	}

	all(...values: Value[]): Row[] {
		this.#sql.mustBeSound();
		try {
			return this.#statement.all(...values) as Row[];
		} catch (error) {
			throw this.#sql.failed(error);
		}
	}

	/** Rows as they are asked for. The statement must not be used otherwise before the end or `break`. */
	*each(...values: Value[]): Generator<Row, void, void> {
		this.#sql.mustBeSound();
		try {
			for (const row of this.#statement.iterate(...values)) yield row as Row;
		} catch (error) {
			throw this.#sql.failed(error);
		}
	}
}

/** How a file is opened. */
export interface Opening {
	/** Where it is, when that is not its path alone: file:///…?mode=rw, or a copy. */
	readonly location?: string | URL;
	readonly readOnly?: boolean;
}

/** One connection to one SQLite file, and its transactions. */
export class Sql {
	readonly #path: string;
	readonly #database: DatabaseSync;
	#depth = 0;
	/** Why the transaction under way can only be given up. */
	#failure: { readonly error: unknown } | undefined;
	/** The disk failed: what is at the end of the log may not be on it, or be there though it was given up. */
	#logInDoubt = false;

	/** `path` is what errors name. Throws a StorageError when the file cannot be opened. */
	constructor(path: string, { location = path, readOnly = false }: Opening = {}) {
		this.#path = path;
		try {
			this.#database = new DatabaseSync(location, { timeout: 5_000, enableForeignKeyConstraints: true, readOnly });
		} catch (error) {
			throw sqliteError(error, this.#path);
		}
	}

	prepare<Row>(text: string): Statement<Row> {
		try {
			return new Statement<Row>(this, this.#database.prepare(text));
		} catch (error) {
			throw this.failed(error);
		}
	}

	/** Runs statements without values or results. */
	script(text: string): void {
		this.mustBeSound();
		try {
			this.#database.exec(text);
		} catch (error) {
			throw this.failed(error);
		}
	}

	get inTransaction(): boolean {
		return this.#depth > 0;
	}

	/**
	 * Everything `work` does is on disk when this returns, or nothing is and it throws. Within another transaction it joins
	 * that one; when the inner work throws, the outer one cannot be committed any more, even if it catches the error.
	 */
	transaction<T>(work: () => T): T {
		return this.#depth > 0 ? this.#join(work) : this.#outermost(work);
	}

	/**
	 * For what a power cut may take the last seconds of: by itself, it does not wait for the disk. A killed process loses nothing.
	 */
	withoutHurry(work: () => void): void {
		if (this.#depth > 0) return work();
		this.script("PRAGMA synchronous = NORMAL");
		try {
			work();
		} finally {
			this.script("PRAGMA synchronous = FULL");
		}
	}

	close(): void {
		this.#database.close();
	}

	/** SQLite itself may give up a transaction (no room): what would follow must not be written by itself. */
	mustBeSound(): void {
		if (this.#failure !== undefined) throw this.#failure.error;
	}

	/** Before anything is written. */
	mustBeWritable(): void {
		this.mustBeSound();
		if (this.#logInDoubt && this.#depth === 0) this.#beginLogAnew();
	}

	/** Notes a failure and says it in our terms. */
	failed(cause: unknown): unknown {
		const error = sqliteError(cause, this.#path);
		if (error instanceof StorageError && error.code === "input-output") this.#logInDoubt = true;
		if (this.#depth > 0 && !this.#database.isTransaction) this.#failure ??= { error };
		return error;
	}

	#join<T>(work: () => T): T {
		this.#depth++;
		try {
			return work();
		} catch (error) {
			this.#failure ??= { error };
			throw error;
		} finally {
			this.#depth--;
		}
	}

	#outermost<T>(work: () => T): T {
		this.mustBeWritable();
		this.script("BEGIN IMMEDIATE");
		this.#depth = 1;
		try {
			const result = work();
			if (result instanceof Promise) throw new TypeError("what is done in a transaction has to be synchronous");
			this.script("COMMIT");
			return result;
		} catch (error) {
			this.#rollBack();
			throw error;
		} finally {
			this.#depth = 0;
			this.#failure = undefined;
			this.#tryLogAnew();
		}
	}

	/**
	 * A commit whose fsync failed stands in the log, whole, and would be there again after a kill; and the next fsync may succeed
	 * without what this one was to write. So all that counts goes to the database itself, and the log begins anew.
	 */
	#beginLogAnew(): void {
		try {
			const { busy } = this.#database.prepare("PRAGMA wal_checkpoint(TRUNCATE)").get() as { busy: number };
			this.#logInDoubt = busy !== 0;
		} catch (error) {
			throw sqliteError(error, this.#path);
		}
	}

	#tryLogAnew(): void {
		try {
			if (this.#logInDoubt) this.#beginLogAnew();
		} catch {
			// Before anything else is written it is tried again.
		}
	}

	#rollBack(): void {
		if (!this.#database.isTransaction) return;
		try {
			this.#database.exec("ROLLBACK");
		} catch {
			// The error that led here says more; SQLite has dropped the transaction or will at the next BEGIN.
		}
	}
}
