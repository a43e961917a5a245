import type { Account } from "../../../src/accounts/account.ts";
import type { GateEvent, OutgoingNotice } from "../../../src/gate/gate-store.ts";
import { madeUpAccount } from "./made-up.ts";

/** What notices need of a GateStore, in memory. */
export class NoticeStore {
	readonly kept: OutgoingNotice[] = [];
	readonly happened: GateEvent[] = [];
	/** Set to make writing fail, as a full disk does. */
	broken = false;
	#last = 0;

	addNotice(notice: Omit<OutgoingNotice, "id">): number {
		this.kept.push({ ...notice, id: ++this.#last });
		return this.#last;
	}
	dueNotices(now: number, limit: number): readonly OutgoingNotice[] {
		return this.kept.filter(({ dueAt }) => dueAt <= now).slice(0, limit);
	}
	rescheduleNotice(id: number, next: { attempts: number; dueAt: number } | undefined): void {
		if (this.broken) throw new Error("no room");
		const at = this.kept.findIndex((notice) => notice.id === id);
		const [notice] = this.kept.splice(at, 1);
		if (next !== undefined && notice !== undefined) this.kept.push({ ...notice, ...next });
	}
	addEvent(event: GateEvent): void {
		this.happened.unshift(event);
	}
	events({ campaignId }: { campaignId?: string }): readonly GateEvent[] {
		return this.happened.filter((event) => event.campaignId === campaignId);
	}
	accountByName(name: string): Account | undefined {
		return madeUpAccount({ name });
	}
}
