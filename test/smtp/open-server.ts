import { onTestFinished } from "vitest";
import type { Log } from "../../src/base/log.ts";
import { selfSignedCertificate } from "../../src/gateways/smtp/self-signed-certificate.ts";
import { defaultSmtpLimits, defaultSmtpSettings, type SmtpLimits, type SmtpSettings } from "../../src/gateways/smtp/smtp-settings.ts";
import { openSubmissionServer, type SubmissionServer } from "../../src/gateways/smtp/submission-server.ts";
import { DeskStub } from "./desk-stub.ts";

export type ServerOptions = Partial<Omit<SmtpSettings, "limits">> & { limits?: Partial<SmtpLimits> };

export interface TestServer {
	readonly server: SubmissionServer;
	readonly desk: DeskStub;
	/** Of the listener in clear. */
	readonly port: number;
	/** Of the listener with TLS from the first byte. */
	readonly tlsPort: number;
	/** Every log line, as JSON with its message. */
	readonly logged: string[];
}

export const testCertificate = selfSignedCertificate(["gate.example", "127.0.0.1"], Date.now());

/** Thursday, 26 November 2026, 09:00 UTC. */
export const testTime = Date.UTC(2026, 10, 26, 9);

const loopback = [{ host: "127.0.0.1", port: 0 }];

/** Opens a server on loopback, with no waiting for wrong passwords. */
export async function openServer({ limits, ...settings }: ServerOptions = {}): Promise<TestServer> {
	const desk = new DeskStub();
	const logged: string[] = [];
	const server = await openSubmissionServer(
		{
			...defaultSmtpSettings,
			listen: loopback,
			listenTls: loopback,
			hostname: "gate.example",
			certificate: testCertificate,
			...settings,
			limits: { ...defaultSmtpLimits, wrongLoginDelay: 0, slowDownDelay: 0, lingerTime: 300, ...limits },
		},
		desk,
		logInto(logged),
		{ now: () => testTime },
	);
	const portOf = (implicitTls: boolean) => server.addresses.find((address) => address.implicitTls === implicitTls)?.port ?? 0;
	return { server, desk, port: portOf(false), tlsPort: portOf(true), logged };
}

/** The same, closed at the end of the test. */
export async function serverForTest(options: ServerOptions = {}): Promise<TestServer> {
	const opened = await openServer(options);
	onTestFinished(() => opened.server.close(0));
	return opened;
}

function logInto(lines: string[]): Log {
	const write = (fields: object, message: string) => void lines.push(`${message} ${JSON.stringify(fields, plainErrors)}`);
	return { debug: write, info: write, warn: write, error: write };
}

function plainErrors(_: string, value: unknown): unknown {
	return value instanceof Error ? value.message : value;
}
