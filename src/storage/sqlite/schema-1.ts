/**
 * Times are ms since 1970. Lists and reports are JSON. `recipients.state` is the position in `recipientStates`:
 * 0 accepted, 1 held, 2 delivering, 3 delivered, 4 bounced, 5 refused; from 3 on it is done.
 *
 * Some sums are kept beside the rows because counting them anew would take a walk over these: the recipients of a campaign by
 * state (`campaign_counts`), those of a message that are not done (`messages.unfinished`), when the first recipient of a
 * destination is due (`due_destinations`), new recipients of an account by the hour. They change in the transaction that
 * changes the rows; store-defects.ts compares them.
 */
export const schema1 = `
CREATE TABLE accounts (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	name TEXT NOT NULL UNIQUE,
	sends_as TEXT NOT NULL,
	state TEXT NOT NULL CHECK (state IN ('active', 'frozen')),
	state_reason TEXT NOT NULL,
	login TEXT NOT NULL UNIQUE,
	password_hash TEXT NOT NULL,
	totp_secret TEXT,
	totp_last_step INTEGER NOT NULL,
	contacts TEXT NOT NULL,
	webhook TEXT,
	webhook_secret TEXT NOT NULL,
	seeds TEXT NOT NULL,
	created_at INTEGER NOT NULL,
	confirmed_at INTEGER
) STRICT;

CREATE TABLE profiles (
	account_id INTEGER PRIMARY KEY REFERENCES accounts (id),
	json TEXT NOT NULL
) STRICT;

-- hash: the first 64 bits of SHA-256 over the address.
CREATE TABLE known_recipients (
	account_id INTEGER NOT NULL REFERENCES accounts (id),
	hash INTEGER NOT NULL,
	first_at INTEGER NOT NULL,
	PRIMARY KEY (account_id, hash)
) STRICT, WITHOUT ROWID;
CREATE INDEX known_recipients_by_time ON known_recipients (account_id, first_at);

-- hour: hours since 1970.
CREATE TABLE new_recipients_by_hour (
	account_id INTEGER NOT NULL REFERENCES accounts (id),
	hour INTEGER NOT NULL,
	n INTEGER NOT NULL,
	PRIMARY KEY (account_id, hour)
) STRICT, WITHOUT ROWID;

CREATE TABLE login_attempts (
	id INTEGER PRIMARY KEY,
	at INTEGER NOT NULL,
	account_id INTEGER REFERENCES accounts (id),
	client_address TEXT NOT NULL,
	network TEXT NOT NULL,
	helo TEXT NOT NULL,
	succeeded INTEGER NOT NULL
) STRICT;
CREATE INDEX login_attempts_by_account ON login_attempts (account_id, at);
CREATE INDEX login_attempts_by_network ON login_attempts (network, at, account_id);
CREATE INDEX login_attempts_by_time ON login_attempts (at);

CREATE TABLE campaigns (
	id TEXT PRIMARY KEY,
	account_id INTEGER NOT NULL REFERENCES accounts (id),
	state TEXT NOT NULL CHECK (state IN ('passing', 'canary', 'held', 'released', 'refused')),
	kind TEXT NOT NULL CHECK (kind IN ('smtp', 'api', 'report')),
	subject TEXT NOT NULL,
	from_field TEXT NOT NULL,
	action TEXT NOT NULL CHECK (action IN ('pass', 'canary', 'hold', 'freeze')),
	score REAL NOT NULL,
	sample_message_id INTEGER,
	altered_from TEXT,
	first_at INTEGER NOT NULL,
	last_at INTEGER NOT NULL,
	expected_recipients INTEGER NOT NULL,
	decided_by TEXT NOT NULL,
	decided_at INTEGER NOT NULL,
	learnt_at INTEGER,
	canary_until INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX campaigns_by_account ON campaigns (account_id, last_at);
CREATE INDEX campaigns_by_state ON campaigns (state, last_at);

-- Apart, because a row is rewritten as a whole and lastAt changes with every message.
CREATE TABLE campaign_samples (
	campaign_id TEXT PRIMARY KEY REFERENCES campaigns (id) ON DELETE CASCADE,
	reasons TEXT NOT NULL,
	sample TEXT NOT NULL,
	session TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE campaign_counts (
	campaign_id TEXT PRIMARY KEY REFERENCES campaigns (id) ON DELETE CASCADE,
	accepted INTEGER NOT NULL DEFAULT 0 CHECK (accepted >= 0),
	held INTEGER NOT NULL DEFAULT 0 CHECK (held >= 0),
	delivering INTEGER NOT NULL DEFAULT 0 CHECK (delivering >= 0),
	delivered INTEGER NOT NULL DEFAULT 0 CHECK (delivered >= 0),
	bounced INTEGER NOT NULL DEFAULT 0 CHECK (bounced >= 0),
	refused INTEGER NOT NULL DEFAULT 0 CHECK (refused >= 0)
) STRICT, WITHOUT ROWID;

CREATE TABLE messages (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	campaign_id TEXT NOT NULL REFERENCES campaigns (id),
	account_id INTEGER NOT NULL REFERENCES accounts (id),
	segment INTEGER NOT NULL,
	offset INTEGER NOT NULL,
	length INTEGER NOT NULL,
	mail_from TEXT NOT NULL,
	ret TEXT NOT NULL,
	envid TEXT NOT NULL,
	body TEXT NOT NULL,
	smtputf8 INTEGER NOT NULL,
	received_at INTEGER NOT NULL,
	unfinished INTEGER NOT NULL CHECK (unfinished >= 0),
	done_at INTEGER
) STRICT;
CREATE INDEX messages_by_campaign ON messages (campaign_id);
CREATE INDEX messages_by_account ON messages (account_id);
CREATE INDEX messages_unfinished ON messages (segment) WHERE done_at IS NULL;
CREATE INDEX messages_done ON messages (done_at) WHERE done_at IS NOT NULL;

CREATE TABLE recipients (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	message_id INTEGER NOT NULL REFERENCES messages (id),
	campaign_id TEXT NOT NULL,
	account_id INTEGER NOT NULL,
	state INTEGER NOT NULL CHECK (state BETWEEN 0 AND 5),
	attempts INTEGER NOT NULL,
	accepted_at INTEGER NOT NULL,
	changed_at INTEGER NOT NULL,
	due_at INTEGER NOT NULL,
	address TEXT NOT NULL COLLATE NOCASE,
	destination TEXT NOT NULL,
	notify TEXT NOT NULL,
	orcpt TEXT NOT NULL,
	reply TEXT NOT NULL
) STRICT;
CREATE INDEX recipients_by_message ON recipients (message_id);
CREATE INDEX recipients_by_campaign ON recipients (campaign_id, state);
CREATE INDEX recipients_by_address ON recipients (address);
CREATE INDEX recipients_due ON recipients (destination, due_at) WHERE state = 0;

CREATE TABLE due_destinations (
	destination TEXT PRIMARY KEY,
	first_due_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX due_destinations_by_time ON due_destinations (first_due_at);

CREATE TABLE events (
	id INTEGER PRIMARY KEY,
	at INTEGER NOT NULL,
	account_id INTEGER NOT NULL,
	campaign_id TEXT,
	kind TEXT NOT NULL,
	text TEXT NOT NULL,
	by TEXT NOT NULL
) STRICT;
CREATE INDEX events_by_campaign ON events (campaign_id) WHERE campaign_id IS NOT NULL;
CREATE INDEX events_by_account ON events (account_id);
CREATE INDEX events_by_time ON events (at);

CREATE TABLE notices (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	kind TEXT NOT NULL CHECK (kind IN ('mail', 'webhook')),
	recipient TEXT NOT NULL,
	content TEXT NOT NULL,
	secret TEXT NOT NULL,
	attempts INTEGER NOT NULL,
	due_at INTEGER NOT NULL
) STRICT;
CREATE INDEX notices_due ON notices (due_at);

CREATE TABLE api_keys (
	id INTEGER PRIMARY KEY AUTOINCREMENT,
	name TEXT NOT NULL UNIQUE,
	hash TEXT NOT NULL,
	created_at INTEGER NOT NULL
) STRICT;
`;
