import { expect, test } from "vitest";
import type { MessageReport } from "../gate/message-report.ts";
import { openReportLook } from "./report-look.ts";

test("a report of mail in the operator's own name says whom it names", async () => {
	const look = await openReportLook({ own: [{ name: "Hafen-Hosting", domains: ["hafen-hosting.example"] }] });
	const mail = 'From: "Hafen-Hosting Support" <a@lvrfoqz.icu>\nSubject: Postfach\n\nAnmelden: https://info-wdvcx.example/\n';
	const { json } = await look(Buffer.from(mail), undefined);
	const { traits, content } = JSON.parse(Buffer.from(json).toString()) as MessageReport;
	expect(traits.names).toEqual(["identity:own-hafen-hosting"]);
	expect(content.reasons.map(({ code }) => code)).toContain("CLAIMS_IDENTITY_IN_NAME");
});
