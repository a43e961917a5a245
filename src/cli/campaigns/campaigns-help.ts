/** What stands below the options in `--help` of the commands that look at campaigns. */
export const campaignsHelp = {
	campaigns: `
A campaign is all messages of one template: whatever names, amounts, links and
senders are filled in, whatever random words are thrown in between, however
synonyms, paragraphs and HTML are shuffled. A mail that does nothing but hand
on another one as an attachment, as people report spam, is told as that one.
The same mail in the same order gives the same ids; campaigns that are kept
keep theirs. To look at them takes no right to write, and holds up nobody who
keeps more. In JSON, firstSeen and lastSeen are milliseconds since 1970; days
and hours are of UTC everywhere.

Examples:
  tidegate campaigns quarantine.mbox
  tidegate campaigns --class phish --since 2026-03-01 quarantine.mbox
  tidegate campaigns --sort first --limit 20     the newest, of what is kept
  tidegate campaigns --about desk.example  those that lead there, of what is
                                           kept; single mails, too
  tidegate campaigns --json mail/ | jq -r 'select(.class == "phish") | .subject'
  tidegate campaigns --members --json quarantine/ > members.jsonl
  tidegate campaigns --own "Harbor Tools=harbortools.example" quarantine.mbox
                                           says what poses as you
  tidegate campaigns quarantine.mbox --html report.html
  tidegate campaigns quarantine.mbox --export stix --tlp green > bundle.json
  tidegate campaigns --keep monday.mbox --export misp --exporter "Some CERT"
                                           every week one event, brought up to
                                           date
  tidegate campaigns --keep monday.mbox    adds to what the data folder keeps; a
                                           message it knows is not counted again
  tidegate campaigns                       shows what is kept
  tidegate campaigns --members             where each message that is kept lies
`,
	show: `
Examples:
  tidegate campaigns show c3f09a1b22d quarantine.mbox
  tidegate campaigns show c3f09a1b22d      of those the data folder keeps
  tidegate campaigns show c3f09a1b22d --members
`,
	forget: `
Whoever keeps mail month after month has to put it away some day. What is
forgotten is written over on the disk; the same mail, read again, counts anew.
A script, that nobody can ask, says --yes.
tidegate campaigns with the same options (--before aside) lists what would go.

Examples:
  tidegate campaigns forget --before 2025-01-01
  tidegate campaigns forget --class ham --before 2026-06-01 --yes
  tidegate campaigns forget c3f09a1b22d
`,
	waves: `
A theme is held against its own usual rate and against all other mail, so that a
month with more mail is no wave of everything; then against a calendar: holidays
of some 65 countries, commercial days, tax deadlines, elections. Messages
without a date that can be true do not count.

Examples:
  tidegate waves quarantine-2024.mbox quarantine-2025.mbox
  tidegate waves                           of what the data folder keeps
  tidegate waves --theme gifts --since 2026-01-01
  tidegate waves --json | jq -c 'select(.kind == "expected")'
`,
	digest: `
Examples:
  tidegate digest --week                   last week, of what is kept
  tidegate digest --week 2024-03-08 quarantine.mbox
  tidegate digest --week 2024-W10 --html letter.html
  tidegate digest --week W10               the last tenth week that has begun
`,
	overlaps: `
Two campaigns may be one hand's work though their templates differ: they share a
host, a Reply-To, a telephone number, a wallet, an attachment, a kit's paths.
What is shared counts by how rare it is; the weights are natural-log odds and
add up. Wanted campaigns that are tied to wanted ones alone are left out, of
--json too, unless --class ham asks for them. What more than eight campaigns
share ties each to the largest of them; --of one campaign tells all that share
it.

Examples:
  tidegate overlaps quarantine.mbox
  tidegate overlaps --of c3f09a1b22d       what one campaign is tied to, of what
                                           is kept
  tidegate overlaps --json | jq -r '.ties[].text'      of what is kept
  tidegate campaigns quarantine.mbox --html report.html   draws them as a graph
`,
	trace: `
Matches the domains that a campaign links to against DNS logs: who looked them
up, when first, how often. Those are the likely victims. A name that leads to
such a domain by CNAME counts, wherever in the logs that is told; a name below
such a domain counts too. Hosts that everybody uses are marked: their lookups
tell little.

Reads query logs of BIND (also responses), Unbound and dnsmasq, dns.log of Zeek
(TSV and JSON), dnstap-read (also -y), golang-dnstap's dnstap -q (no day, so no
times are told), -y and -j, and passive DNS in the Common Output Format, plain
or packed with gzip or zstd, of any size. What a log is is told by its first
lines; lines of BIND, Unbound and dnsmasq are read in it too, as a central
syslog has them, unless --format says what all of it is.
Times without a zone are taken as of this machine's; set TZ to read logs of
another one. Times are told in UTC. A file named twice is read once.

CAMPAIGN is an id of those the data folder keeps, or of the mail that --mail
names, or a file with the JSON of a campaign. --domains works without one; it
takes names, addresses (https://…) and both made harmless
(hxxps://phish[.]example).

--without takes addresses and networks, IPv6 too, with commas or spaces between;
a client that looked up 20 hosts and more, and half of all that anybody did, is
probably a gateway or forwarder and said to be one.

--clients takes lists, and what a DHCP server keeps: leases of ISC's dhcpd (the
host's name, else its hardware address; the last lease of an address counts) and
of dnsmasq.

With --since or --until, lookups without a time are left out, and passive DNS
is told as it is: it has no single lookups.

Exit status: 0 done, 2 a log, or a record with such a name, could not be read
(it is named; the rest was done all the same).

Examples:
  tidegate trace c3f09a1b22d --dns /var/log/named/query.log*
  tidegate trace c3f09a1b22d --mail quarantine.mbox --dns dns.log
  tidegate trace c3f09a1b22d --since 2026-03-01 --until 2026-03-07 --dns dns.log
  tidegate trace --domains phish.example,login.phish.test --dns dns.log.gz
  tidegate trace c3f09a1b22d --dns query.log --without 10.0.0.5,10.9.0.0/24
  zcat -f query.log* | tidegate trace --domains phish.example --dns -
  tidegate trace case.json --dns dns.log --clients hosts.csv --csv > victims.csv
  tidegate trace c3f09a1b22d --dns query.log --clients /var/lib/dhcpd.leases
  tidegate trace case.json --dns dns.log --json | jq -r '.clients[].client'
`,
};
