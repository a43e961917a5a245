import { ownOrganizationLike } from "../base/own-organization.ts";
import { choice } from "./kinds/choice.ts";
import { duration } from "./kinds/duration.ts";
import { either } from "./kinds/either.ts";
import { flag } from "./kinds/flag.ts";
import { domainName } from "./kinds/domain-name.ts";
import { hostName } from "./kinds/host-name.ts";
import { listenAddress } from "./kinds/listen-address.ts";
import { listOf } from "./kinds/list-of.ts";
import { mailAddress } from "./kinds/mail-address.ts";
import { network } from "./kinds/network.ts";
import { ownOrganizations } from "./kinds/own-organizations.ts";
import { path } from "./kinds/path.ts";
import { share } from "./kinds/share.ts";
import { size } from "./kinds/size.ts";
import { text } from "./kinds/text.ts";
import { wholeNumber } from "./kinds/whole-number.ts";
import { section, secret, setting, type ValuesOf } from "./setting.ts";

const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;
const day = 24 * hour;

const destinationMembers = {
	connections: setting(wholeNumber(1, 1_000), 5, "Connections to the next hop that carry mail for one domain at a time."),
	perMinute: setting(
		wholeNumber(0, 1_000_000),
		0,
		"Recipients of one domain a minute; 0 is no limit. Large providers defer senders that come faster than they like.",
	),
};

/** Every setting there is. The reference, the sample file and the type Config are made from this. */
export const schema = {
	data: setting(
		path,
		"./tidegate-data",
		"Folder of everything that must not be lost: accounts, profiles, campaigns, the ledger, the spool. It has to be on a disk " +
			"that keeps what it was told to (fsync), and belongs to one gate at a time.",
	),
	own: setting(
		ownOrganizations,
		[],
		`Your own organization, as "${ownOrganizationLike}": the name it writes under, and all domains it writes from. Mail that bears ` +
			"its name and comes from elsewhere poses as it. TIDEGATE_OWN has semicolons between several.",
	),
	smtp: section("The submission gate: what sending programs connect to.", {
		listen: setting(
			listOf(listenAddress),
			[{ host: "127.0.0.1", port: 2525 }],
			"Where SMTP is spoken, with STARTTLS. The default is seen from this machine only and needs no special rights; 587 is the " +
				"port that sending programs expect. Without TLS a login is taken from this machine alone.",
		),
		listenTls: setting(listOf(listenAddress), [], 'Where SMTP is spoken within TLS from the first byte (RFC 8314), as "0.0.0.0:465".'),
		hostname: setting(hostName, "", "The name the gate greets with and writes into Received fields; the machine's own when left empty."),
		tlsCertificate: setting(
			path,
			"",
			"Certificate chain in PEM. None: a self-signed one is made and kept in the data folder, which keeps eavesdroppers out " +
				"and convinces no program that checks names.",
		),
		tlsKey: setting(path, "", "Private key of that certificate, in PEM."),
		maxMessageBytes: setting(
			size(64 * 1024, 32 * 1024 * 1024),
			32_000_000,
			"Largest message taken, and what SIZE announces. No more than 32MiB, because no more of a message is looked at: what is " +
				"past that could ride along unseen.",
		),
		maxRecipients: setting(
			wholeNumber(100, 100_000),
			1_000,
			"Recipients of one message. RFC 5321 asks for at least 100; newsletters have one, as their links are personal.",
		),
		maxConnections: setting(
			wholeNumber(1, 100_000),
			2_000,
			"Connections at a time, over all addresses. Each needs an open file and some memory: more are answered 421 rather than " +
				"let them exhaust the machine.",
		),
		maxConnectionsPerAddress: setting(
			wholeNumber(1, 100_000),
			200,
			"Connections at a time from one client address, so that a single one cannot use them all up.",
		),
		commandTimeout: setting(
			duration("1s", "1h"),
			5 * minute,
			"How long a client may take for its next command or piece of data. RFC 5321 (4.5.3.2.7) asks for at least five minutes.",
		),
		xclientFrom: setting(
			listOf(network),
			[],
			"Front ends that may say with XCLIENT who their client is. Whoever is named here can pretend to be anywhere.",
		),
		proxyFrom: setting(
			listOf(network),
			[],
			"Load balancers whose connections begin with a PROXY line (HAProxy, version 1 or 2). From these it is demanded, from all " +
				"others refused.",
		),
		showClientAddress: setting(
			flag,
			true,
			"Whether the Received field that the gate adds says where the client is. It helps whoever has to trace a message; switch it " +
				"off for senders who must not show where they sit.",
		),
		bareLineEnds: setting(
			choice(["refuse", "normalize"]),
			"refuse",
			"What happens to a message with a CR or LF that stands alone. Servers disagree about where such a message ends, which " +
				'smuggles a second one past a check (SMTP smuggling); "normalize" makes CRLF of them for old programs that cannot do better.',
		),
	}),
	http: section("The HTTP API, for newsletter services that ask before they send, and for whatever watches the gate.", {
		enabled: setting(flag, true, "Whether there is one. The command line does not need it: it has a socket in the data folder."),
		listen: setting(
			listenAddress,
			{ host: "127.0.0.1", port: 8025 },
			"Where. It speaks no TLS: to be reached from elsewhere, put a web server with a certificate in front of it.",
		),
		proxies: setting(
			listOf(network),
			[],
			"Web servers in front of it, whose X-Forwarded-For is believed: guessing keys is slowed down by address, and behind a " +
				"proxy that is not named here everybody has the proxy's.",
		),
	}),
	nextHop: section("The mail server that everything released is handed to.", {
		host: setting(
			hostName,
			"",
			"Its name or address. Empty: try-out mode, in which mail is written to the folder outbox within the data folder and goes " +
				"nowhere.",
		),
		port: setting(wholeNumber(1, 65_535), 25, "Its port: 25 for a server beside the gate, 587 or 465 for a provider's."),
		tls: setting(
			choice(["opportunistic", "never", "required", "implicit"]),
			"opportunistic",
			'"opportunistic" uses STARTTLS where it is offered, with any certificate (RFC 7435). "required" takes nothing less than ' +
				'STARTTLS; "implicit" is TLS from the first byte (port 465).',
		),
		verify: setting(
			flag,
			true,
			'Whether the certificate must be valid for the host, with "required" and "implicit". TLS to somebody unknown protects from ' +
				"nobody who is in between.",
		),
		user: setting(text(), "", "Login, where the next hop wants one."),
		password: secret(
			text(),
			"Its password. Better in a file of its own, or in the environment: this file is copied about and shown to people.",
		),
		passwordFile: setting(
			path,
			"",
			"File that holds the password in its first line, as systemd's LoadCredential= and container secrets make them.",
		),
		connections: setting(
			wholeNumber(1, 1_000),
			10,
			"Connections kept open to it. More help only where it is far away; most servers allow 10 to 50 from one client.",
		),
		connectTimeout: setting(duration("1s", "10m"), 30 * second, "How long connecting may take, TLS included."),
		replyTimeout: setting(
			duration("1s", "1h"),
			5 * minute,
			"How long a reply to a command may take. Five minutes is what RFC 5321 (4.5.3.2) asks of clients.",
		),
		dataTimeout: setting(
			duration("1s", "1h"),
			10 * minute,
			"How long the reply to a whole message may take. Who gives up early sends twice: hence the ten minutes of RFC 5321 (4.5.3.2.6).",
		),
		idleTimeout: setting(
			duration("1s", "1h"),
			30 * second,
			"How long an unused connection is kept. Most servers close theirs after a minute or more.",
		),
	}),
	delivery: section("Trying again, giving up, and not being faster than a destination likes.", {
		retryFirst: setting(
			duration("1s", "1d"),
			5 * minute,
			"Pause before the second try of a recipient; every pause is twice the one before.",
		),
		retryMost: setting(duration("1s", "7d"), 4 * hour, "Longest pause between two tries."),
		giveUpAfter: setting(
			duration("1m", "30d"),
			5 * day,
			"How long a recipient is tried before it bounces. RFC 5321 (4.5.4.1) says four to five days, which outlasts a long weekend.",
		),
		perDestination: section("Limits for every recipient domain that is not named below.", destinationMembers),
		destinations: {
			type: "named",
			says: "Limits for single recipient domains; what is left out is as in delivery.per_destination.",
			name: domainName,
			example: "gmail.com",
			like: "perDestination",
			members: destinationMembers,
		},
	}),
	gate: section("How careful the gate is.", {
		onHold: setting(
			choice(["accept", "defer"]),
			"accept",
			'What the sending program is told once its campaign is held. "accept" takes the rest into the spool: an attacker learns ' +
				'nothing, and a release needs nobody to send again. "defer" answers 4xx, and the sender keeps the rest.',
		),
		freeze: setting(
			choice(["auto", "never"]),
			"auto",
			'"auto" freezes the account as well when the login itself looks stolen, or the mail is phishing beyond doubt. "never" holds ' +
				"campaigns and leaves logins alone.",
		),
		newAccountRecipients: setting(
			wholeNumber(0, 10_000_000),
			50,
			"Recipients that an account without history may reach before its owner has confirmed a campaign once. Enough to try " +
				"things out, too few to be worth stealing. 0: nothing goes out unconfirmed.",
		),
		newRecipientsPerDay: setting(
			either(wholeNumber(0, 100_000_000), choice(["auto"])),
			"auto",
			"Recipients an account may write to in a day that it never wrote to before: what catches a list sent drop by drop. " +
				'"auto" goes by the account\'s own past.',
		),
		canaryShare: setting(
			share,
			0.01,
			"Share of a doubtful campaign that goes out first, beside the account's own seed addresses, while the rest waits. One in a " +
				"hundred shows a bounce rate on a list of thousands.",
		),
		canaryMost: setting(
			wholeNumber(0, 100_000),
			50,
			"At most so many, however large the list is: they get the mail if it was an attack after all.",
		),
		canaryQuiet: setting(
			duration("0s", "7d"),
			15 * minute,
			"How long nothing must ring before the rest goes on. Longer gives people more time to notice and makes doubtful issues later.",
		),
		canaryBounceShare: setting(share, 0.1, "Share of bounces among the canary that rings. A list that was kept has a few in a hundred."),
		learnAfter: setting(
			duration("0s", "90d"),
			3 * day,
			"How old a cleared campaign must be, without an alarm, before it counts as normal. An attacker may begin with something harmless.",
		),
		keepLedger: setting(
			duration("1d", "3650d"),
			90 * day,
			"How long the ledger remembers recipients that are done, and the spool their messages. Incidents are often noticed weeks later.",
		),
		scanThreads: setting(
			either(wholeNumber(1, 256), choice(["auto"])),
			"auto",
			'Threads that look at messages. "auto": one for each core but one.',
		),
	}),
	notices: section("Telling owners of a hold, out of band.", {
		from: setting(
			mailAddress,
			"",
			"Sender of notices and bounces; tidegate@ and the hostname when left empty. It should be one that people recognize, and whose " +
				"domain lets the next hop send for it.",
		),
		allowHttpWebhooks: setting(
			flag,
			false,
			"Whether webhooks may go to http:// addresses of other machines. What is told is signed, not encrypted: by default only " +
				"https, and this machine itself.",
		),
		allowPrivateWebhooks: setting(
			flag,
			false,
			"Whether webhooks may go into private networks (10.0.0.0/8 and the like). By default not: an address that somebody typed in " +
				"must not make the gate knock at doors inside.",
		),
	}),
	log: section("What the gate says of itself, on standard error. Never mail text, never secrets.", {
		level: setting(choice(["debug", "info", "warn", "error"]), "info", "The least that is said."),
		format: setting(choice(["text", "json"]), "text", '"text" for people, "json" (one object a line) for what collects logs.'),
	}),
} as const;

/** Every setting with its value. Times are milliseconds, sizes bytes, shares 0 to 1. */
export type Settings = ValuesOf<typeof schema>;
