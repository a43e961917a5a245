/**
 * Members are many and campaigns few, so a member refers to both its source and its campaign by a number: a mailbox of a
 * million messages has one source. `campaign_ids.present` is the campaign that an id stands for now; it always names one that
 * is there, never one that was merged itself, so that no reader has to follow a chain.
 *
 * `members.number` counts up, and with it the index by campaign holds members in the order in which they were kept.
 */
export const schema1 = `
CREATE TABLE campaign_ids (
	number INTEGER PRIMARY KEY,
	id TEXT NOT NULL UNIQUE,
	present INTEGER NOT NULL REFERENCES campaign_ids (number)
) STRICT;
CREATE INDEX campaign_ids_by_present ON campaign_ids (present);

CREATE TABLE campaigns (
	number INTEGER PRIMARY KEY REFERENCES campaign_ids (number),
	json TEXT NOT NULL,
	state BLOB NOT NULL
) STRICT;

CREATE TABLE sources (
	number INTEGER PRIMARY KEY,
	name TEXT NOT NULL UNIQUE
) STRICT;

CREATE TABLE members (
	number INTEGER PRIMARY KEY,
	digest BLOB NOT NULL UNIQUE CHECK (length(digest) = 16),
	source INTEGER NOT NULL REFERENCES sources (number),
	position INTEGER NOT NULL,
	campaign INTEGER NOT NULL REFERENCES campaign_ids (number)
) STRICT;
CREATE INDEX members_by_campaign ON members (campaign);

CREATE TABLE shared (
	one INTEGER PRIMARY KEY CHECK (one = 1),
	state BLOB NOT NULL
) STRICT;
`;
