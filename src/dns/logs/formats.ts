import { bindFormat } from "./bind-format.ts";
import { dnsmasqFormat } from "./dnsmasq-format.ts";
import { dnstapFormat } from "./dnstap-format.ts";
import { dnstapJsonFormat } from "./dnstap-json-format.ts";
import { dnstapYamlFormat } from "./dnstap-yaml-format.ts";
import type { FormatName, LogFormat } from "./log-format.ts";
import { passiveDnsFormat } from "./passive-dns-format.ts";
import { unboundFormat } from "./unbound-format.ts";
import { zeekFormat } from "./zeek-format.ts";

/** Every format that is known. */
export const formats: Readonly<Record<FormatName, LogFormat>> = {
	bind: bindFormat,
	unbound: unboundFormat,
	dnsmasq: dnsmasqFormat,
	zeek: zeekFormat,
	dnstap: dnstapFormat,
	"dnstap-yaml": dnstapYamlFormat,
	"dnstap-json": dnstapJsonFormat,
	passive: passiveDnsFormat,
};
