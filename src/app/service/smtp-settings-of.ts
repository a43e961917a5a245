import { readFileSync } from "node:fs";
import { hostname } from "node:os";
import { readError } from "../../base/read-error.ts";
import type { Config } from "../../config/config.ts";
import { networkText } from "../../config/kinds/network.ts";
import { certificateInFolder } from "../../gateways/smtp/certificate-in-folder.ts";
import { defaultSmtpLimits, defaultSmtpSettings, type ServerCertificate, type SmtpSettings } from "../../gateways/smtp/smtp-settings.ts";

/** The submission server's settings from the configuration; certificates are read, or made. */
export async function smtpSettingsOf({ smtp, data }: Config, now: number): Promise<SmtpSettings> {
	const name = smtp.hostname || hostname();
	return {
		...defaultSmtpSettings,
		listen: smtp.listen,
		listenTls: smtp.listenTls,
		hostname: name,
		certificate: smtp.tlsCertificate === "" ? await certificateInFolder(data, [name, "localhost"], now) : certificateOf(smtp),
		xclientFrom: smtp.xclientFrom.map(networkText),
		proxyFrom: smtp.proxyFrom.map(networkText),
		bareLineEnds: smtp.bareLineEnds,
		showClientAddress: smtp.showClientAddress,
		limits: {
			...defaultSmtpLimits,
			messageBytes: smtp.maxMessageBytes,
			recipients: smtp.maxRecipients,
			connections: smtp.maxConnections,
			connectionsFromAddress: smtp.maxConnectionsPerAddress,
			commandTime: smtp.commandTimeout,
		},
	};
}

function certificateOf({ tlsCertificate, tlsKey }: Config["smtp"]): ServerCertificate {
	return { certificate: textOf(tlsCertificate, "smtp.tls_certificate"), key: textOf(tlsKey, "smtp.tls_key") };
}

function textOf(path: string, setting: string): string {
	try {
		return readFileSync(path, "utf8");
	} catch (cause) {
		throw new Error(`${setting}: ${path} cannot be read: ${readError(cause)}`, { cause });
	}
}
