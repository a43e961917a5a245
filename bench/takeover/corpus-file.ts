export interface CorpusFile {
	readonly id: string;
	readonly from: string;
	readonly at: number;
	readonly bytes: Uint8Array;
}
