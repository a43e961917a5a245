import { X509Certificate } from "node:crypto";
import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connect, createServer } from "node:tls";
import { describe, expect, onTestFinished, test } from "vitest";
import { certificateInFolder } from "./certificate-in-folder.ts";
import { selfSignedCertificate } from "./self-signed-certificate.ts";

const now = Date.now();
const day = 24 * 60 * 60 * 1000;

describe("selfSignedCertificate", () => {
	test("is an X.509 certificate for its names, signed by its own key, and no CA", () => {
		const { certificate } = selfSignedCertificate(["gate.example", "127.0.0.1", "2001:db8::1"], now);
		const read = new X509Certificate(certificate);
		expect(read.subject).toBe("CN=gate.example");
		expect(read.subjectAltName).toBe("DNS:gate.example, IP Address:127.0.0.1, IP Address:2001:DB8:0:0:0:0:0:1");
		expect(read.verify(read.publicKey)).toBe(true);
		expect(read.ca).toBe(false);
		expect(read.keyUsage).toEqual(["1.3.6.1.5.5.7.3.1"]);
		expect(read.publicKey.asymmetricKeyDetails?.namedCurve).toBe("prime256v1");
		expect(read.validFromDate.getTime()).toBeLessThan(now);
		expect(read.validToDate.getTime()).toBeGreaterThan(now + 3600 * day);
	});

	test.each([2026, 2039, 2040, 2049, 2050, 2060])("has readable dates in %i", (year) => {
		const time = Date.UTC(year, 5, 1);
		const read = new X509Certificate(selfSignedCertificate(["gate.example"], time).certificate);
		expect(read.validFromDate.getTime()).toBe(time - day);
	});

	test("serves TLS to a client that trusts it, under its names only", async () => {
		const { certificate, key } = selfSignedCertificate(["gate.example", "127.0.0.1"], now);
		const server = createServer({ cert: certificate, key, minVersion: "TLSv1.2" }, (socket) => socket.end());
		onTestFinished(() => void server.close());
		await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
		const { port } = server.address() as { port: number };
		const attempt = (servername: string) =>
			new Promise<string>((resolve) => {
				const socket = connect({ port, host: "127.0.0.1", ca: certificate, servername }, () => {
					resolve(socket.authorized ? "authorized" : "not authorized");
					socket.destroy();
				});
				socket.on("error", (error: NodeJS.ErrnoException) => resolve(error.code ?? "error"));
			});
		expect(await attempt("gate.example")).toBe("authorized");
		expect(await attempt("other.example")).toBe("ERR_TLS_CERT_ALTNAME_INVALID");
	});
});

describe("certificateInFolder", () => {
	async function folder(): Promise<string> {
		const path = await mkdtemp(join(tmpdir(), "tidegate-certificate-"));
		onTestFinished(() => rm(path, { recursive: true }));
		return path;
	}

	test("makes one at the first start, keeps it, and lets nobody else read it", async () => {
		const path = await folder();
		const first = await certificateInFolder(path, ["gate.example"], now);
		expect(await certificateInFolder(path, ["gate.example"], now)).toEqual(first);
		expect((await stat(join(path, "submission-tls.pem"))).mode & 0o777).toBe(0o600);
	});

	test("makes a new one when it runs out within a month", async () => {
		const path = await folder();
		const first = await certificateInFolder(path, ["gate.example"], now);
		const second = await certificateInFolder(path, ["gate.example"], now + 3640 * day);
		expect(second.certificate).not.toBe(first.certificate);
		expect(await readFile(join(path, "submission-tls.pem"), "utf8")).toBe(second.key + second.certificate);
	});

	test("says what to do about a file that holds something else", async () => {
		const path = await folder();
		await writeFile(join(path, "submission-tls.pem"), "nonsense");
		await expect(certificateInFolder(path, ["gate.example"], now)).rejects.toThrow(/delete it/);
	});
});
