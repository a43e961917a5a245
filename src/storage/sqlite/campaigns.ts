import type { Campaign, CampaignChange, CampaignState } from "../../gate/campaign.ts";
import { campaignStates } from "../../gate/campaign.ts";
import type { GateStore } from "../../gate/gate-store.ts";
import { type Columns, changeRow } from "./change-row.ts";
import type { Sql } from "./sql.ts";

interface Row {
	readonly id: string;
	readonly account_id: number;
	readonly state: CampaignState;
	readonly kind: Campaign["kind"];
	readonly subject: string;
	readonly from_field: string;
	readonly action: Campaign["action"];
	readonly score: number;
	readonly sample_message_id: number | null;
	readonly altered_from: string | null;
	readonly first_at: number;
	readonly last_at: number;
	readonly expected_recipients: number;
	readonly decided_by: string;
	readonly decided_at: number;
	readonly learnt_at: number | null;
	readonly canary_until: number | null;
	readonly reasons: string;
	readonly sample: string;
	readonly session: string | null;
}

const orNull = <T>(value: T | undefined) => value ?? null;

type SmallChange = Omit<CampaignChange, "reasons" | "sample" | "session">;
const columns: Columns<SmallChange> = {
	state: ["state", orNull],
	subject: ["subject", orNull],
	from: ["from_field", orNull],
	action: ["action", orNull],
	score: ["score", orNull],
	sampleMessageId: ["sample_message_id", orNull],
	alteredFrom: ["altered_from", orNull],
	lastAt: ["last_at", orNull],
	expectedRecipients: ["expected_recipients", orNull],
	decidedBy: ["decided_by", orNull],
	decidedAt: ["decided_at", orNull],
	learntAt: ["learnt_at", orNull],
	canaryUntil: ["canary_until", orNull],
};

type Campaigns = Pick<GateStore, "addCampaign" | "changeCampaign" | "campaign" | "campaigns">;

/** Campaigns, with the report on the message that decided. */
export function campaigns(sql: Sql): Campaigns {
	const insert = sql.prepare(
		`INSERT INTO campaigns (id, account_id, state, kind, subject, from_field, action, score, sample_message_id, altered_from, first_at,
			last_at, expected_recipients, decided_by, decided_at, learnt_at, canary_until) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
	);
	const insertSample = sql.prepare("INSERT INTO campaign_samples (campaign_id, reasons, sample, session) VALUES (?, ?, ?, ?)");
	const insertCounts = sql.prepare("INSERT INTO campaign_counts (campaign_id) VALUES (?)");
	const change = changeRow<SmallChange>(sql, "campaigns", columns);
	const changeReasons = sql.prepare("UPDATE campaign_samples SET reasons = ? WHERE campaign_id = ?");
	const changeSample = sql.prepare("UPDATE campaign_samples SET sample = ? WHERE campaign_id = ?");
	const changeSession = sql.prepare("UPDATE campaign_samples SET session = ? WHERE campaign_id = ?");
	const read = sql.prepare<Row>(`${select} WHERE c.id = ?`);
	const lists = listStatements(sql);

	return {
		addCampaign(campaign) {
			const { id, accountId, kind, firstAt, reasons, sample, session, action } = campaign;
			sql.transaction(() => {
				const { state, subject, from, score, sampleMessageId, alteredFrom, lastAt, expectedRecipients } = campaign;
				const { decidedBy, decidedAt, learntAt, canaryUntil } = campaign;
				const references = [sampleMessageId ?? null, alteredFrom ?? null] as const;
				const times = [firstAt, lastAt, expectedRecipients, decidedBy, decidedAt, learntAt ?? null, canaryUntil ?? null] as const;
				insert.run(id, accountId, state, kind, subject, from, action, score, ...references, ...times);
				insertSample.run(id, JSON.stringify(reasons), JSON.stringify(sample), session === undefined ? null : JSON.stringify(session));
				insertCounts.run(id);
			});
		},
		changeCampaign(id, { reasons, sample, session, ...small }) {
			sql.transaction(() => {
				if (!change(id, small)) throw new Error(`there is no campaign ${id}`);
				if (reasons !== undefined) changeReasons.run(JSON.stringify(reasons), id);
				if (session !== undefined) changeSession.run(JSON.stringify(session), id);
				if (sample !== undefined) changeSample.run(JSON.stringify(sample), id);
			});
		},
		campaign(id) {
			const row = read.get(id);
			return row === undefined ? undefined : campaignOf(row);
		},
		campaigns({ accountId, states, since = 0, limit = -1 }) {
			const wanted = JSON.stringify(states ?? campaignStates);
			if (accountId !== undefined) return lists.ofAccount.all(accountId, since, wanted, limit).map(campaignOf);
			const rows = states === undefined ? lists.all.all(since, limit) : lists.inStates.all(wanted, since, limit);
			return rows.map(campaignOf);
		},
	};
}

const select = "SELECT c.*, s.reasons, s.sample, s.session FROM campaigns c JOIN campaign_samples s ON s.campaign_id = c.id";

function listStatements(sql: Sql) {
	const newestFirst = "ORDER BY c.last_at DESC, c.id LIMIT ?";
	const inStates = "c.state IN (SELECT value FROM json_each(?))";
	return {
		all: sql.prepare<Row>(`${select} WHERE c.last_at >= ? ${newestFirst}`),
		inStates: sql.prepare<Row>(`${select} WHERE ${inStates} AND c.last_at >= ? ${newestFirst}`),
		ofAccount: sql.prepare<Row>(`${select} WHERE c.account_id = ? AND c.last_at >= ? AND +${inStates} ${newestFirst}`),
	};
}

/** Reasons and sample are read from their JSON only when somebody looks: lists rarely do. */
function campaignOf(row: Row): Campaign {
	let reasons: Campaign["reasons"] | undefined;
	let sample: Campaign["sample"] | undefined;
	return {
		id: row.id,
		accountId: row.account_id,
		state: row.state,
		kind: row.kind,
		subject: row.subject,
		from: row.from_field,
		action: row.action,
		score: row.score,
		get reasons() {
			return (reasons ??= JSON.parse(row.reasons) as Campaign["reasons"]);
		},
		get sample() {
			return (sample ??= JSON.parse(row.sample) as Campaign["sample"]);
		},
		session: row.session === null ? undefined : (JSON.parse(row.session) as Campaign["session"]),
		sampleMessageId: row.sample_message_id ?? undefined,
		alteredFrom: row.altered_from ?? undefined,
		firstAt: row.first_at,
		lastAt: row.last_at,
		expectedRecipients: row.expected_recipients,
		decidedBy: row.decided_by,
		decidedAt: row.decided_at,
		learntAt: row.learnt_at ?? undefined,
		canaryUntil: row.canary_until ?? undefined,
	};
}
