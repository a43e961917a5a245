import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { defaultGateSettings } from "../gate/gate-settings.ts";
import { ConfigError } from "./config-error.ts";
import { listSettings } from "./list-settings.ts";
import { loadConfig, readConfig } from "./load-config.ts";
import { sampleConfig } from "./sample-config.ts";

const read = (toml: string, environment: NodeJS.ProcessEnv = {}) => readConfig(toml, "tidegate.toml", {}, environment);

/** What is said about a file that is wrong. */
function mistakes(toml: string, environment: NodeJS.ProcessEnv = {}): string[] {
	try {
		read(toml, environment);
		return [];
	} catch (error) {
		expect(error).toBeInstanceOf(ConfigError);
		return (error as ConfigError).message.split("\n");
	}
}

describe("without a file", () => {
	const { config, sources, warnings } = readConfig("", undefined);

	test("everything has a default, and nothing is warned about", () => {
		expect([...new Set(sources.values())]).toEqual(["default"]);
		expect(warnings).toEqual([]);
		expect(config.file).toBeUndefined();
		expect(config.smtp.listen).toEqual([{ host: "127.0.0.1", port: 2525 }]);
	});

	test("the machine's name stands where one is needed", () => {
		expect(config.smtp.hostname).toBe(hostname());
		expect(config.notices.from).toBe(`tidegate@${hostname()}`);
	});

	test("the gate is as careful as the gate itself would be", () => {
		const { scanThreads, ...gate } = config.gate;
		expect(scanThreads).toBe("auto");
		expect(gate).toEqual(defaultGateSettings);
	});

	test("every default can be written down and read again", () => {
		for (const { name, setting } of listSettings(config)) {
			const toml = `x = ${setting.kind.write(setting.default)}`;
			const path = name.split(".");
			const table = path.length > 1 ? `[${path.slice(0, -1).join(".")}]\n` : "";
			expect(mistakes(`${table}${toml.replace("x", path.at(-1) ?? "")}`).filter((line) => !line.includes("set both"))).toEqual([]);
		}
	});
});

describe("the sample file", () => {
	test("sets nothing as it is", () => {
		const { sources } = read(sampleConfig());
		expect([...new Set(sources.values())]).toEqual(["default"]);
	});

	test("sets the defaults when the # are taken away", () => {
		const { config, sources } = readConfig(sampleConfig().replace(/^#(?! )(?=.)/gm, ""), undefined);
		expect([...new Set(sources.values())]).toEqual(["file"]);
		const { destinations, ...delivery } = config.delivery;
		const plain = readConfig("", undefined).config;
		expect({ ...config, delivery }).toEqual({ ...plain, delivery: { ...delivery, ...plain.delivery, destinations: undefined } });
		expect(destinations).toEqual({ "gmail.com": plain.delivery.perDestination });
	});
});

test("values of every kind", () => {
	const { config } = read(`
		data = "/var/lib/tidegate"
		own = ["Harbor Tools=harbortools.example,harbor.example", "Harbor Post=harborpost.example"]
		[smtp]
		listen = ["127.0.0.1:0", "[::1]:25", "localhost:587"]
		max_message_bytes = "10MiB"
		xclient_from = ["192.0.2.7", "2001:db8::/32"]
		command_timeout = "1h"
		[http]
		enabled = false
		[gate]
		canary_share = "2.5%"
		canary_bounce_share = 0.05
		new_recipients_per_day = 500
		canary_quiet = "1h30m"
		scan_threads = 3
		[delivery]
		per_destination = { connections = 2 }
		destinations."gmail.com" = { per_minute = 600 }
	`);
	expect(config.data).toBe("/var/lib/tidegate");
	expect(config.own).toEqual([
		{ name: "Harbor Tools", domains: ["harbortools.example", "harbor.example"] },
		{ name: "Harbor Post", domains: ["harborpost.example"] },
	]);
	expect(config.smtp.listen).toEqual([
		{ host: "127.0.0.1", port: 0 },
		{ host: "::1", port: 25 },
		{ host: "localhost", port: 587 },
	]);
	expect(config.smtp.maxMessageBytes).toBe(10 * 1024 * 1024);
	expect(config.smtp.commandTimeout).toBe(3_600_000);
	expect(config.smtp.xclientFrom).toEqual([
		{ address: "192.0.2.7", prefix: 32, family: "ipv4" },
		{ address: "2001:db8::", prefix: 32, family: "ipv6" },
	]);
	expect(config.http.enabled).toBe(false);
	expect(config.gate).toMatchObject({ canaryShare: 0.025, canaryBounceShare: 0.05, newRecipientsPerDay: 500, canaryQuiet: 5_400_000 });
	expect(config.gate.scanThreads).toBe(3);
	expect(config.delivery.perDestination).toEqual({ connections: 2, perMinute: 0 });
	// What a destination leaves out is as for all others.
	expect(config.delivery.destinations).toEqual({ "gmail.com": { connections: 2, perMinute: 600 } });
});

test("organizations in the environment have semicolons between them", () => {
	const { config } = read("", { TIDEGATE_OWN: "Harbor Tools=harbortools.example,harbor.example; Harbor Post=harborpost.example" });
	expect(config.own.map(({ name, domains }) => [name, domains.length])).toEqual([
		["Harbor Tools", 2],
		["Harbor Post", 1],
	]);
});

describe("mistakes", () => {
	test("say why an organization is none", () => {
		expect(mistakes('own = ["Harbor Tools"]')).toEqual([
			'tidegate.toml:1: own: found a list (there is no "=" between the name and its domains); wanted is a list in brackets, each of them a name and its domains, as "Harbor Tools=harbortools.example,harbor.example"',
		]);
	});

	test("are told all at once, each with its line, its full name, what was found and what is allowed", () => {
		expect(
			mistakes(`dta = "x"
[smtp]
listen = ["127.0.0.1:99999"]
lisen_tls = []
bare_line_ends = "keep"
[delivery]
retry_first = 5
per_destination.connections = 0
[delivery.destinations."gmail.com"]
conections = 3
`),
		).toEqual([
			"tidegate.toml:1: dta: no such setting; did you mean data?",
			expect.stringMatching(/^tidegate\.toml:3: smtp\.listen: found a list \(there is no port 99999\); wanted is a list in brackets/),
			"tidegate.toml:4: smtp.lisen_tls: no such setting; did you mean smtp.listen_tls?",
			'tidegate.toml:5: smtp.bare_line_ends: found "keep"; wanted is "refuse" or "normalize"',
			expect.stringMatching(/^tidegate\.toml:7: delivery\.retry_first: found 5 \(a number by itself has no unit\); wanted is a time/),
			"tidegate.toml:8: delivery.per_destination.connections: found 0; wanted is a whole number from 1 to 1000",
			'tidegate.toml:10: delivery.destinations."gmail.com".conections: no such setting; did you mean delivery.destinations."gmail.com".connections?',
		]);
	});

	test.each([
		["[gate]\nport = 25", "gate.port: no such setting; did you mean next_hop.port?"],
		["[stmp]", "stmp: no such setting; did you mean smtp?"],
		["smtp = 3", "smtp: found 3; this is a table, written [smtp]"],
		["[gate]\ncanary_share = 3", 'found 3 (a number above 1 is no share; 3 of a hundred is "3%")'],
		["[smtp]\nlisten = []", "smtp.listen: nothing to listen on"],
		['[smtp]\ntls_certificate = "x.pem"', "smtp.tls_certificate and smtp.tls_key go together"],
		['[next_hop]\nuser = "u"', "there is a user but no password"],
		['[delivery]\nretry_most = "1m"', "the longest pause is shorter than the first one"],
		['[delivery.destinations."Gmail.com"]', "the name of the table must be a domain in lower-case letters"],
		["data = ", "tidegate.toml:1: this is no TOML"],
		["a = 1\na = 1", "tidegate.toml:2: this is no TOML"],
		['[smtp]\nmax_message_bytes = "33MiB"', "from 64KiB to 32MiB"],
		['[http]\nlisten = "300.1.1.1:80"', "300.1.1.1 is no address"],
		["__proto__ = 1", "this is no TOML"],
		["[delivery.destinations.__proto__]\nconnections = 1", "this is no TOML"],
	])("%j", (toml, said) => {
		expect(mistakes(toml).join("\n")).toContain(said);
	});

	test("about a secret do not repeat it", () => {
		expect(mistakes("[next_hop]\npassword = 271828")).toEqual([expect.not.stringContaining("271828")]);
		expect(mistakes('[next_hop]\npassword = "a\\nb"')).toEqual([expect.stringContaining("found a text that does not fit")]);
	});
});

describe("the environment", () => {
	test("outranks the file", () => {
		const { config, sources } = read('[smtp]\nlisten = ["127.0.0.1:1"]\n[next_hop]\nuser = "u"\npassword = "p"\ntls = "required"', {
			TIDEGATE_SMTP_LISTEN: "[::1]:2, 127.0.0.1:3",
			TIDEGATE_NEXT_HOP_PASSWORD: "secret",
			TIDEGATE_HTTP_ENABLED: "false",
			TIDEGATE_NEXT_HOP_PORT: "587",
			TIDEGATE_GATE_SCAN_THREADS: "auto",
			TIDEGATE_LOG_LEVEL: "",
		});
		expect(config.smtp.listen).toHaveLength(2);
		expect(config.nextHop).toMatchObject({ password: "secret", port: 587 });
		expect(config.http.enabled).toBe(false);
		expect(sources.get("smtp.listen")).toBe("environment");
		expect(sources.get("log.level")).toBe("default");
	});

	test("is checked as the file is", () => {
		expect(mistakes("", { TIDEGATE_NEXT_HOP_PORT: "many" })).toEqual([
			'tidegate.toml: environment variable TIDEGATE_NEXT_HOP_PORT: found "many"; wanted is a whole number from 1 to 65535',
		]);
	});
});

describe("files", () => {
	let folder: string;
	beforeEach(() => {
		folder = mkdtempSync(join(tmpdir(), "config-"));
	});
	afterEach(() => rmSync(folder, { recursive: true, force: true }));
	const write = (name: string, text: string) => {
		writeFileSync(join(folder, name), text);
		return join(folder, name);
	};

	test("relative paths start at the file, and a password's file is read", () => {
		write("secret", "hunter2\nmore\n");
		const config = write("t.toml", 'data = "state"\n[next_hop]\nuser = "u"\npassword_file = "secret"\ntls = "required"');
		const loaded = loadConfig({ config }, {});
		expect(loaded.config.data).toBe(join(folder, "state"));
		expect(loaded.config.nextHop.password).toBe("hunter2");
		expect(loaded.warnings).toEqual([]);
		expect(loadConfig({ config, data: "elsewhere" }, {}).config.data).toBe("elsewhere");
		expect(loadConfig({}, { TIDEGATE_CONFIG: config }).config.file).toBe(config);
	});

	test("a password in a file that everyone can read is warned about", () => {
		const config = write("t.toml", '[next_hop]\nuser = "u"\npassword = "p"\ntls = "required"');
		chmodSync(config, 0o644);
		expect(loadConfig({ config }, {}).warnings).toEqual([expect.stringContaining("can be read by everyone")]);
		chmodSync(config, 0o600);
		expect(loadConfig({ config }, {}).warnings).toEqual([]);
	});

	test("that are not there", () => {
		expect(() => loadConfig({ config: join(folder, "none.toml") }, {})).toThrow("none.toml: no such file or folder");
		const config = write("t.toml", '[next_hop]\nuser = "u"\npassword_file = "none"');
		expect(() => loadConfig({ config }, {})).toThrow(/next_hop\.password_file: .*none: no such file or folder/);
	});
});
