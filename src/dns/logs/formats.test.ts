import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { detectFormat } from "./detect-format.ts";
import type { DnsRecord } from "./dns-record.ts";
import { formats } from "./formats.ts";
import { type FormatName, formatNames } from "./log-format.ts";

const modified = new Date(2026, 6, 18).getTime();
const noon = new Date(2026, 6, 17, 12, 0, 1).getTime();

function lookup(name: string, some: Partial<Extract<DnsRecord, { kind: "lookup" }>> = {}): DnsRecord {
	return { kind: "lookup", at: noon, client: "192.0.2.1", name, type: "A", reply: false, ...some };
}

function alias(name: string, target: string): DnsRecord {
	return { kind: "alias", name, target };
}

const cases: Readonly<Record<FormatName, readonly (readonly [what: string, record: string, told: readonly DnsRecord[] | undefined])[]>> = {
	bind: [
		[
			"all prefixes",
			"17-Jul-2026 12:00:01.250 queries: info: client @0x7f58 192.0.2.1#53211 (WwW.Clinic.Example): query: WwW.Clinic.Example IN A +E(0)K (192.0.2.53)",
			[lookup("www.clinic.example", { at: noon + 250 })],
		],
		[
			"no prefix",
			"client @0x7f58 192.0.2.1#53211 (a.example): query: a.example IN AAAA + (192.0.2.53)",
			[lookup("a.example", { at: undefined, type: "AAAA" })],
		],
		[
			"a view, iso8601-utc, IPv6",
			"2026-07-17T12:00:01.500Z client @0x7f58 2001:DB8::1#53211 (a.example): view inside: query: a.example IN MX + (::1)",
			[lookup("a.example", { at: Date.UTC(2026, 6, 17, 12, 0, 1, 500), client: "2001:db8::1", type: "MX" })],
		],
		["syslog, before 9.10", "Jul 17 12:00:01 ns1 named[812]: client 192.0.2.1#53211: query: a.example IN A +", [lookup("a.example")]],
		[
			"signed",
			"client @0x7f58 192.0.2.1#53/key office (a.example): query: a.example IN A +S (192.0.2.53)",
			[lookup("a.example", { at: undefined })],
		],
		[
			"responselog",
			"17-Jul-2026 12:00:01.000 responses: info: client @0x7f58 192.0.2.1#5 (a.example): response: a.example IN A NOERROR + (192.0.2.53)",
			[lookup("a.example", { reply: true })],
		],
		[
			"escapes",
			"client @0x7f58 192.0.2.1#5 (a\\032b.example): query: a\\032b.example IN A + (192.0.2.53)",
			[lookup("a\\032b.example", { at: undefined })],
		],
		[
			"a policy's answer",
			"17-Jul-2026 12:00:01.000 rpz: info: client @0x7f58 192.0.2.1#53213 (www.phish.example): rpz QNAME NXDOMAIN rewrite www.phish.example/A/IN via www.phish.example.rpz.local",
			[lookup("www.phish.example", { reply: true })],
		],
		[
			"in a view, without effect",
			"client @0x7f58 192.0.2.1#53213 (a.example): view inside: disabled rpz IP Local-Data rewrite a.example/AAAA/IN via 32.80.2.0.192.rpz-ip.rpz.local",
			[lookup("a.example", { at: undefined, type: "AAAA", reply: true })],
		],
		[
			"a name that led to one in a policy",
			"client @0x7f58 192.0.2.1#53213 (www.clinic.example): rpz QNAME CNAME rewrite phish.example/A/IN via phish.example.rpz.local (CNAME to: wall.example)",
			[lookup("www.clinic.example", { at: undefined, reply: true }), alias("www.clinic.example", "phish.example")],
		],
		[
			"a policy's answer, before 9.12",
			"17-Jul-2026 12:00:01.000 rpz: info: client 192.0.2.1#40466 (a.example): rpz QNAME NXDOMAIN rewrite a.example via a.example.rpz.local",
			[lookup("a.example", { type: "", reply: true })],
		],
		[
			"Infoblox, an answer with a chain",
			"Jul 17 12:00:01 nios named[905]: 17-Jul-2026 12:00:01.811 client 192.0.2.1#53211: UDP: query: cloak.clinic.example IN A response: NOERROR +AEV cloak.clinic.example. 300 IN CNAME www.phish.example.; www.phish.example. 60 IN A 192.0.2.80;",
			[lookup("cloak.clinic.example", { reply: true }), alias("cloak.clinic.example", "www.phish.example")],
		],
		[
			"Infoblox, nothing found, in a view",
			"17-Jul-2026 12:00:01.000 client 192.0.2.1#53211: view 8: UDP: query: a.example IN AAAA response: NXDOMAIN +ED",
			[lookup("a.example", { type: "AAAA", reply: true })],
		],
		[
			"the journal's JSON",
			'{"__CURSOR":"s=1","__REALTIME_TIMESTAMP":"1784289601250456","_HOSTNAME":"ns1","SYSLOG_IDENTIFIER":"named","_PID":"812","MESSAGE":"client @0x7f58 192.0.2.1#53211 (a.example): query: a.example IN A + (192.0.2.53)"}',
			[lookup("a.example", { at: 1_784_289_601_250 })],
		],
		[
			"journalctl -o short-full",
			"Fri 2026-07-17 12:00:01 UTC ns1 named[812]: client @0x7f58 192.0.2.1#53211 (a.example): query: a.example IN A + (192.0.2.53)",
			[lookup("a.example", { at: Date.UTC(2026, 6, 17, 12, 0, 1) })],
		],
		["cut off before its question", "17-Jul-2026 12:00:01.250 queries: info: client @0x7f58 192.0.2.1#53211 (a.example): quer", undefined],
		["cut off in its question", "client @0x7f58 192.0.2.1#53211 (a.example): query: a.examp", undefined],
		["something unknown about a client", "client @0x7f58 192.0.2.1#53211 (a.example): foretells a.example", undefined],
		["a server's failure", "client @0x7f58 192.0.2.1#5 (a.example): query failed (SERVFAIL) for a.example/IN/A at query.c:7", []],
		["the root", "client @0x7f58 192.0.2.1#5 (.): query: . IN NS + (192.0.2.53)", []],
		[
			"a refused lookup",
			"17-Jul-2026 12:00:01.000 security: info: client @0x7f58 192.0.2.1#5 (a.example): query (cache) 'a.example/A/IN' denied (allow-query-cache did not match)",
			[lookup("a.example", { reply: true })],
		],
		[
			"a refused lookup in a view, before 9.11",
			"17-Jul-2026 12:00:01.000 client 192.0.2.1#5 (A.Example): view inside: query 'A.Example/AAAA/IN' denied",
			[lookup("a.example", { type: "AAAA", reply: true })],
		],
		["a refused lookup, cut off", "client @0x7f58 192.0.2.1#5 (a.example): query (cache) 'a.example/A/I", undefined],
		["a lookup that was let through", "client @0x7f58 192.0.2.1#5 (a.example): query (cache) 'a.example/A/IN' approved", []],
		["something else about a client", "client @0x7f58 192.0.2.1#5 (a.example): zone transfer 'a.example/AXFR/IN' denied", []],
		[
			"something else",
			"17-Jul-2026 12:00:01.250 lame-servers: info: connection refused resolving 'a.example/A/IN': 192.0.2.9#53",
			undefined,
		],
		["half a line", "17-Jul-2026 12:00:01.250 queries: info: client @0x7f58 192.0", undefined],
	],
	unbound: [
		[
			"a question, unix time",
			"[1784289601] unbound[5502:0] info: 192.0.2.1 A.Example. A IN",
			[lookup("a.example", { at: 1_784_289_601_000 })],
		],
		[
			"an answer",
			"[1784289601] unbound[5502:0] info: 192.0.2.1 a.example. A IN NOERROR 0.000479 0 47",
			[lookup("a.example", { at: 1_784_289_601_000, reply: true })],
		],
		[
			"log-time-ascii, tagged",
			"Jul 17 12:00:01 unbound[5497:0] query: 2001:db8::1 a.example. HTTPS IN",
			[lookup("a.example", { client: "2001:db8::1", type: "HTTPS" })],
		],
		[
			"tagged answer",
			"Jul 17 12:00:01 unbound[5497:0] reply: 192.0.2.1 a.example. A IN NXDOMAIN 0.1 0 95",
			[lookup("a.example", { reply: true })],
		],
		["syslog", "Jul 17 12:00:01 gw unbound: [5497:0] info: 192.0.2.1 a.example. A IN", [lookup("a.example")]],
		["syslog with its number", "Jul 17 12:00:01 gw unbound[5497]: [5497:0] info: 192.0.2.1 a.example. A IN", [lookup("a.example")]],
		["log-identity", "[1784289601] resolver-3[5502:a1] info: 192.0.2.1 a.example. A IN", [lookup("a.example", { at: 1_784_289_601_000 })]],
		[
			"log-time-iso",
			"2026-07-17T12:00:01.250+02:00 unbound[5497:0] info: 192.0.2.1 a.example. A IN",
			[lookup("a.example", { at: Date.UTC(2026, 6, 17, 10, 0, 1, 250) })],
		],
		[
			"log-local-actions",
			"[1784289601] unbound[5502:0] info: phish.example. always_nxdomain 192.0.2.1@53211 WWW.phish.example. A IN",
			[lookup("www.phish.example", { at: 1_784_289_601_000, reply: true })],
		],
		[
			"log-local-actions, a zone for all below, IPv6",
			"Jul 17 12:00:01 gw unbound[5497]: [5497:0] info: *.phish.example. inform_deny 2001:db8::1@53211 www.phish.example. AAAA IN",
			[lookup("www.phish.example", { client: "2001:db8::1", type: "AAAA", reply: true })],
		],
		[
			"log-local-actions by the answer's address",
			"Jul 17 12:00:01 unbound[5497:0] info: 192.0.2.80/32 block_a 192.0.2.1@53211 a.example. A IN",
			[lookup("a.example", { reply: true })],
		],
		[
			"a policy's answer",
			"Jul 17 12:00:01 unbound[5497:0] info: rpz: applied [feed] *.phish.example. rpz-nxdomain 192.0.2.1@53211 www.phish.example. A IN",
			[lookup("www.phish.example", { reply: true })],
		],
		[
			"a policy's answer by another trigger, no log name",
			"Jul 17 12:00:01 unbound[5497:0] info: rpz: applied nsdname ns.phish.example. rpz-drop 192.0.2.1@53211 a.example. A IN",
			[lookup("a.example", { reply: true })],
		],
		[
			"Docker's json-file",
			'{"log":"[1784289601] unbound[1:0] info: 192.0.2.1 a.example. A IN\\n","stream":"stderr","time":"2026-07-17T12:00:01.250456789Z"}',
			[lookup("a.example", { at: Date.UTC(2026, 6, 17, 12, 0, 1, 250) })],
		],
		["cut off in a question", "[1784289601] unbound[5502:0] info: 192.0.2.1 a.example.", undefined],
		["cut off in what it did", "[1784289601] unbound[5502:0] info: a.example. always_nxd", undefined],
		["cut off in a policy's answer", "[1784289601] unbound[5502:0] info: rpz: applied [feed] a.example. rpz-nx", undefined],
		["its way to an answer", "[1784289601] unbound[5502:0] info: response for a.example. A IN", []],
		["a failure", "[1784289601] unbound[5502:0] error: SERVFAIL <a.example. A IN>: all servers failed", []],
		["its own affairs", "[1784289601] unbound[5502:0] info: start of service (unbound 1.17.1).", []],
		["another program", "Jul 17 12:00:01 gw postfix/smtp[81]: connect to a.example", undefined],
	],
	dnsmasq: [
		["a question", "Jul 17 12:00:01 dnsmasq[5503]: query[A] WwW.Clinic.Example from 192.0.2.1", [lookup("www.clinic.example")]],
		[
			"a type by number",
			"Jul 17 12:00:01 dnsmasq[5503]: query[type=65] a.example from 192.0.2.1",
			[lookup("a.example", { type: "TYPE65" })],
		],
		["log-queries=extra", "Jul 17 12:00:01 dnsmasq[5503]: 17 192.0.2.1/56826 query[A] a.example from 192.0.2.1", [lookup("a.example")]],
		[
			"syslog of another host",
			"2026-07-17T12:00:01+00:00 gw dnsmasq[5503]: query[A] a.example from 192.0.2.1",
			[lookup("a.example", { at: Date.UTC(2026, 6, 17, 12, 0, 1) })],
		],
		[
			"a name that looks like the end",
			"Jul 17 12:00:01 dnsmasq[5503]: query[A] a.example from 192.0.2.9 from 192.0.2.1",
			[lookup("a.example from 192.0.2.9")],
		],
		[
			"a chain",
			[
				"Jul 17 12:00:01 dnsmasq[5503]: reply WWW.clinic.example is <CNAME>",
				"Jul 17 12:00:01 dnsmasq[5503]: reply cdn.clinic.example is <CNAME>",
				"Jul 17 12:00:01 dnsmasq[5503]: reply phish.example is 192.0.2.80",
				"",
			].join("\n"),
			[alias("www.clinic.example", "cdn.clinic.example"), alias("cdn.clinic.example", "phish.example")],
		],
		[
			"a chain, cached, extra",
			"Jul 17 12:00:01 dnsmasq[5]: 5 192.0.2.1/51168 cached www.clinic.example is <CNAME>\r\nJul 17 12:00:01 dnsmasq[5]: 5 192.0.2.1/51168 cached phish.example is NODATA-IPv4\r\n",
			[alias("www.clinic.example", "phish.example")],
		],
		[
			"a chain cut off by something else",
			"Jul 17 12:00:01 dnsmasq[5]: reply www.clinic.example is <CNAME>\nJul 17 12:00:01 dnsmasq[5]: query[A] phish.example from 192.0.2.1\n",
			[lookup("phish.example")],
		],
		[
			"OpenWrt's logread, extra",
			"Fri Jul 17 12:00:01 2026 daemon.info dnsmasq[1]: 20 192.0.2.1/58476 query[A] a.example from 192.0.2.1",
			[lookup("a.example")],
		],
		[
			"journalctl -o short-unix",
			"1784289601.250456 gw dnsmasq[5503]: query[A] a.example from 192.0.2.1",
			[lookup("a.example", { at: 1_784_289_601_250 })],
		],
		[
			"the journal's JSON",
			'{"__REALTIME_TIMESTAMP":"1784289601250456","_HOSTNAME":"gw","SYSLOG_IDENTIFIER":"dnsmasq","_PID":"5503","MESSAGE":"query[A] a.example from 192.0.2.1"}',
			[lookup("a.example", { at: 1_784_289_601_250 })],
		],
		[
			"Docker's json-file",
			'{"log":"dnsmasq: query[A] a.example from 192.0.2.1\\n","stream":"stderr","time":"2026-07-17T12:00:01.250456789Z"}',
			[lookup("a.example", { at: Date.UTC(2026, 6, 17, 12, 0, 1, 250) })],
		],
		["cut off in a question", "Jul 17 12:00:01 dnsmasq[5503]: query[A] a.example fr", undefined],
		["cut off in an answer", "Jul 17 12:00:01 dnsmasq[5503]: reply a.example i", undefined],
		["an answer", "Jul 17 12:00:01 dnsmasq[5503]: config a.example is NXDOMAIN", []],
		["forwarded", "Jul 17 12:00:01 dnsmasq[5503]: forwarded a.example to 192.0.2.53", []],
		["another program", "Jul 17 12:00:01 gw dnsmasq-dhcp: x", undefined],
	],
	zeek: [
		[
			"the usual columns, an answer with a chain",
			"1784289601.250000\tCx1\t192.0.2.1\t53211\t192.0.2.53\t53\tudp\t7\t0.01\twww.clinic.example\t1\tC_INTERNET\t1\tA\t0\tNOERROR\tF\tF\tT\tT\t0\tcdn.clinic.example,phish.example,198.51.100.7\t60.0,60.0,60.0\tF",
			[
				lookup("www.clinic.example", { at: 1_784_289_601_250 }),
				alias("www.clinic.example", "cdn.clinic.example"),
				alias("cdn.clinic.example", "phish.example"),
			],
		],
		[
			"JSON",
			'{"ts":1784289601.25,"uid":"C1","id.orig_h":"2001:db8::1","id.resp_h":"192.0.2.53","query":"www.clinic.example","qtype_name":"AAAA","answers":["phish.example","2001:db8::80"]}',
			[
				lookup("www.clinic.example", { at: 1_784_289_601_250, client: "2001:db8::1", type: "AAAA" }),
				alias("www.clinic.example", "phish.example"),
			],
		],
		[
			"JSON with iso8601 times",
			'{"ts":"2026-07-17T12:00:01.250000Z","id.orig_h":"192.0.2.1","query":"a.example","qtype_name":"A"}',
			[lookup("a.example", { at: Date.UTC(2026, 6, 17, 12, 0, 1, 250) })],
		],
		[
			"JSON with milliseconds",
			'{"ts":1784289601250,"id.orig_h":"192.0.2.1","query":"a.example","qtype_name":"A"}',
			[lookup("a.example", { at: 1_784_289_601_250 })],
		],
		[
			"names that are the answer itself",
			'{"ts":1784289601,"id.orig_h":"192.0.2.1","query":"a.example","qtype_name":"MX","answers":["mail.a.example"]}',
			[lookup("a.example", { at: 1_784_289_601_000, type: "MX" })],
		],
		["no question", '{"ts":1784289601,"id.orig_h":"192.0.2.1"}', []],
		["JSON of something else", '{"ts":1,"level":"info"}', undefined],
		["half of JSON", '{"ts":1784289601.25,"id.orig_h":"192.0.2.1","que', undefined],
	],
	dnstap: [
		["a client asks", "17-Jul-2026 12:00:01.000 CQ 192.0.2.1:53211 -> 192.0.2.53:53 UDP 40b A.Example/IN/A", [lookup("a.example")]],
		[
			"is answered",
			"17-Jul-2026 12:00:01.000 CR 2001:db8::1:53211 <- 2001:db8::53:53 TCP 40b a.example/IN/A",
			[lookup("a.example", { client: "2001:db8::1", reply: true })],
		],
		["the resolver asks", "17-Jul-2026 12:00:01.000 RQ 192.0.2.53:53211 -> 198.51.100.1:53 UDP 40b a.example/IN/A", []],
		["golang-dnstap -q", '12:00:01.123456 CQ 192.0.2.1 UDP 40b "A.Example." IN A', [lookup("a.example", { at: undefined })]],
		[
			"golang-dnstap -q, an answer without a time",
			'??:??:??.?????? CR 2001:db8::1 TCP 90b "a\\032b.example." IN AAAA',
			[lookup("a\\032b.example", { at: undefined, client: "2001:db8::1", type: "AAAA", reply: true })],
		],
		["golang-dnstap -q, the resolver asks", '12:00:01.123456 RQ 198.51.100.1 UDP 40b "a.example." IN A', []],
		["golang-dnstap -q, not understood by it", "12:00:01.123456 CQ 192.0.2.1 UDP 40b X ", []],
		["golang-dnstap -q, no address", '12:00:01.123456 CQ MISSING_ADDRESS UDP 40b "a.example." IN A', []],
		["cut off in its question", "17-Jul-2026 12:00:01.000 CQ 192.0.2.1:53211 -> 192.0.2.53:53 UDP 40b a.example", undefined],
		["something else", "a.example/IN/A", undefined],
	],
	"dnstap-yaml": [
		[
			"a client is answered",
			`type: MESSAGE
message:
  type: CLIENT_RESPONSE
  response_time: !!timestamp 2026-07-17T12:00:01Z
  query_address: "192.0.2.1"
  response_message_data:
    QUESTION_SECTION:
      - 'WwW.Clinic.Example. IN A'
    ANSWER_SECTION:
      - 'www.clinic.example. 60 IN CNAME phish.example.'
      - 'phish.example. 60 IN A 192.0.2.80'
  response_message: |
    ;; ANSWER SECTION:
`,
			[alias("www.clinic.example", "phish.example"), lookup("www.clinic.example", { at: Date.UTC(2026, 6, 17, 12, 0, 1), reply: true })],
		],
		[
			"the resolver asks",
			"type: MESSAGE\nmessage:\n  type: RESOLVER_QUERY\n  query_address: \"192.0.2.53\"\n  query_message_data:\n    QUESTION_SECTION:\n      - 'a.example. IN A'\n",
			[],
		],
		[
			"golang-dnstap, a client asks",
			`type: MESSAGE
identity: "ns1"
message:
  type: CLIENT_QUERY
  query_time: !!timestamp 2026-07-17 12:00:01.25
  socket_family: INET
  query_address: "192.0.2.1"
  query_port: 53211
  query_message: |
    ;; opcode: QUERY, status: NOERROR, id: 28186
    ;; flags: rd; QUERY: 1, ANSWER: 0, AUTHORITY: 0, ADDITIONAL: 1
    
    ;; OPT PSEUDOSECTION:
    ; EDNS: version 0; flags:; udp: 1232
    
    ;; QUESTION SECTION:
    ;WwW.Clinic.Example.\tIN\t A
`,
			[lookup("www.clinic.example", { at: Date.UTC(2026, 6, 17, 12, 0, 1, 250) })],
		],
		[
			"golang-dnstap, a client is answered",
			`type: MESSAGE
message:
  type: CLIENT_RESPONSE
  response_time: !!timestamp 2026-07-17 12:00:01
  query_address: "2001:db8::1"
  response_message: |
    ;; opcode: QUERY, status: NOERROR, id: 28186
    ;; flags: qr rd ra; QUERY: 1, ANSWER: 2, AUTHORITY: 0, ADDITIONAL: 0
    
    ;; QUESTION SECTION:
    ;www.clinic.example.\tIN\t AAAA
    
    ;; ANSWER SECTION:
    www.clinic.example.\t60\tIN\tCNAME\tphish.example.
    phish.example.\t60\tIN\tAAAA\t2001:db8::80
`,
			[
				alias("www.clinic.example", "phish.example"),
				lookup("www.clinic.example", { at: Date.UTC(2026, 6, 17, 12, 0, 1), client: "2001:db8::1", type: "AAAA", reply: true }),
			],
		],
		["another document", "a: 1\n", undefined],
	],
	"dnstap-json": [
		[
			"a client asks",
			'{"type":"MESSAGE","identity":"ns1","message":{"type":"CLIENT_QUERY","query_time":"2026-07-17T12:00:01.25Z","socket_family":"INET","socket_protocol":"UDP","query_address":"192.0.2.1","query_port":53211,"query_message":";; opcode: QUERY, status: NOERROR, id: 28186\\n;; flags: rd; QUERY: 1, ANSWER: 0, AUTHORITY: 0, ADDITIONAL: 1\\n\\n;; OPT PSEUDOSECTION:\\n; EDNS: version 0; flags:; udp: 1232\\n\\n;; QUESTION SECTION:\\n;WwW.Clinic.Example.\\tIN\\t A\\n"}}',
			[lookup("www.clinic.example", { at: Date.UTC(2026, 6, 17, 12, 0, 1, 250) })],
		],
		[
			"a client is answered",
			'{"type":"MESSAGE","message":{"type":"CLIENT_RESPONSE","response_time":"2026-07-17T12:00:01Z","query_address":"2001:db8::1","response_message":";; opcode: QUERY, status: NOERROR, id: 28186\\n\\n;; QUESTION SECTION:\\n;www.clinic.example.\\tIN\\t AAAA\\n\\n;; ANSWER SECTION:\\nwww.clinic.example.\\t60\\tIN\\tCNAME\\tphish.example.\\nphish.example.\\t60\\tIN\\tAAAA\\t2001:db8::80\\n"}}',
			[
				alias("www.clinic.example", "phish.example"),
				lookup("www.clinic.example", { at: Date.UTC(2026, 6, 17, 12, 0, 1), client: "2001:db8::1", type: "AAAA", reply: true }),
			],
		],
		[
			"the resolver asks",
			'{"type":"MESSAGE","message":{"type":"RESOLVER_QUERY","query_address":"192.0.2.53","query_message":";; QUESTION SECTION:\\n;a.example.\\tIN\\t A\\n"}}',
			[],
		],
		["not understood by it", '{"type":"MESSAGE","message":{"type":"CLIENT_QUERY","query_message":"parse failed: overflow"}}', []],
		["JSON of something else", '{"message":"hello"}', undefined],
		["a message of something else", '{"message":{"type":["CLIENT_QUERY"]}}', undefined],
	],
	passive: [
		[
			"a CNAME",
			'{"rrname":"WWW.clinic.example.","rrtype":"CNAME","rdata":"phish.example.","time_first":1784289601,"time_last":1784289700,"count":7}',
			[
				{ kind: "seen", name: "www.clinic.example", type: "CNAME", count: 7, first: 1_784_289_601_000, last: 1_784_289_700_000 },
				alias("www.clinic.example", "phish.example"),
			],
		],
		[
			"a list, no count",
			'{"rrname":"phish.example","rrtype":"A","rdata":["192.0.2.80","192.0.2.81"],"time_first":"2026-07-17T12:00:01Z"}',
			[
				{
					kind: "seen",
					name: "phish.example",
					type: "A",
					count: 1,
					first: Date.UTC(2026, 6, 17, 12, 0, 1),
					last: Date.UTC(2026, 6, 17, 12, 0, 1),
				},
			],
		],
		[
			"DNSDB's envelope",
			'{"obj":{"count":7,"time_first":1784289601,"time_last":1784289700,"rrname":"phish.example.","rrtype":"A","bailiwick":"phish.example.","rdata":["192.0.2.80"]}}',
			[{ kind: "seen", name: "phish.example", type: "A", count: 7, first: 1_784_289_601_000, last: 1_784_289_700_000 }],
		],
		["the first of DNSDB's envelopes", '{"cond":"begin"}', undefined],
		["JSON of something else", '{"query":"a.example"}', undefined],
		[
			"hostile values",
			'{"rrname":"a.example","rrtype":"CNAME","rdata":{"a":1},"count":-1e400,"time_last":"x"}',
			[{ kind: "seen", name: "a.example", type: "CNAME", count: 1, first: undefined, last: undefined }],
		],
	],
};

describe.each(formatNames)("%s", (name) => {
	test.each(cases[name])("%s", (_, record, told) => {
		expect(formats[name].open(modified)(record)).toEqual(told);
		expect(formats[name].open(modified)(`${record.replaceAll(/\r?\n/g, "\r\n")}\r\n`)).toEqual(told);
	});

	test("is told by its content, among other lines", () => {
		const own = cases[name].filter(([, , told]) => (told?.length ?? 0) > 0).map(([, record]) => record.trimEnd());
		const separator = name === "dnstap-yaml" ? "\n---\n" : "\n";
		expect(detectFormat(Buffer.from(["Jul 17 12:00:00 gw kernel: hello", ...own, ""].join(separator)))?.name).toBe(name);
	});

	test("throws on no text", () => {
		const pieces = cases[name].flatMap(([, record]) => record.split(/(?<=[\s:#"{[])/));
		const text = fc.oneof(
			fc.string({ unit: "binary" }),
			fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string()), { maxLength: 30 }).map((parts) => parts.join("")),
		);
		fc.assert(
			fc.property(text, (record) => {
				for (const told of formats[name].open(modified)(record) ?? []) expect(told.name.length).toBeGreaterThan(0);
			}),
		);
	});

	test("takes no longer than a line is long", () => {
		const began = performance.now();
		for (const [, record] of cases[name]) {
			for (const part of [record, " is <CNAME> ", "client 1#", "\\032", "- '", ": query: "])
				formats[name].open(modified)(record + part.repeat(60_000 / part.length));
		}
		expect(performance.now() - began).toBeLessThan(2_000);
	});
});

test("what no format understands is none", () => {
	expect(detectFormat(Buffer.from("$TTL 60\n@ IN SOA ns.a.example. h.a.example. 1 2 3 4 5\n"))).toBeUndefined();
	expect(detectFormat(Buffer.from(Uint8Array.from({ length: 50_000 }, (_, at) => (at * 7919) & 255)))).toBeUndefined();
	expect(detectFormat(Buffer.alloc(0))).toBeUndefined();
});

test("Zeek's header says which column is which", () => {
	const read = formats.zeek.open(modified);
	for (const line of ["#separator \\x7c", "#set_separator|;", "#unset_field|-", "#fields|query|answers|qtype_name|id.orig_h|ts"])
		expect(read(line)).toEqual([]);
	expect(read("www.clinic.example|phish.example;198.51.100.7|A|192.0.2.1|1784289601.25")).toEqual([
		lookup("www.clinic.example", { at: 1_784_289_601_250 }),
		alias("www.clinic.example", "phish.example"),
	]);
});

test.each<[FormatName, string, string]>([
	[
		"unbound",
		"[1784289601] unbound[1:0] info: phish.example. inform 192.0.2.1@5 phish.example. A IN",
		"[1784289601] unbound[1:0] info: 192.0.2.1 phish.example. A IN NOERROR 0.0 1 40",
	],
	[
		"bind",
		"client @0x7f58 192.0.2.1#5 (phish.example): rpz QNAME NXDOMAIN rewrite phish.example/A/IN via phish.example.rpz.local",
		"client @0x7f58 192.0.2.1#5 (phish.example): response: phish.example IN A NXDOMAIN + (192.0.2.53)",
	],
	[
		"bind",
		"client @0x7f58 192.0.2.1#5 (phish.example): query (cache) 'phish.example/A/IN' denied (allow-query-cache did not match)",
		"client @0x7f58 192.0.2.1#5 (phish.example): response: phish.example IN A REFUSED + (192.0.2.53)",
	],
])("%s tells a blocked lookup once, by its policy or by its reply", (name, policy, reply) => {
	const read = formats[name].open(modified);
	expect([policy, reply, reply].map((line) => read(line)?.length)).toEqual([1, 0, 1]);
	expect(detectFormat(Buffer.from(`${policy}\n`))?.name).toBe(name);
});

test("BIND tells a lookup by every policy that it comes by", () => {
	const read = formats.bind.open(modified);
	const told = (zone: string, port = "5") =>
		read(`client @0x7f58 192.0.2.1#${port} (phish.example): rpz QNAME NXDOMAIN rewrite phish.example/A/IN via phish.example.${zone}`)
			?.length;
	expect([told("one"), told("two"), told("one", "6")]).toEqual([1, 0, 1]);
});
