/** A message of an archive, as it is sorted to the account that sent it; `at` in milliseconds since 1970. */
export interface CorpusFile {
	readonly id: string;
	readonly from: string;
	readonly at: number;
	readonly bytes: Uint8Array;
}
