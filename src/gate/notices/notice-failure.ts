/** A notice was not taken. `final`: trying again will not help. */
export class NoticeFailure extends Error {
	readonly final: boolean;

	constructor(message: string, final: boolean, cause?: unknown) {
		super(message, { cause });
		this.name = "NoticeFailure";
		this.final = final;
	}
}
