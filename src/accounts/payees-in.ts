/** Characters of an IBAN by country (ISO 13616, SWIFT's registry); a run of letters and digits of another length is none. */
const lengths: Readonly<Record<string, number>> = Object.fromEntries(
	`AD24 AE23 AL28 AT20 AZ28 BA20 BE16 BG22 BH22 BR29 BY28 CH21 CR22 CY28 CZ24 DE22 DK18 DO28 EE20 EG29 ES24 FI18 FO18 FR27 GB22 GE22
	GI23 GL18 GR27 GT28 HR21 HU28 IE22 IL23 IQ23 IS26 IT27 JO30 KW30 KZ20 LB28 LC32 LI21 LT20 LU20 LV21 MC27 MD24 ME22 MK19 MR27 MT31
	MU30 NL18 NO15 PK24 PL28 PS29 PT25 QA29 RO24 RS22 SA24 SC31 SE24 SI19 SK24 SM27 ST25 TN24 TR26 UA29 VA22 VG24 XK20`
		.split(/\s+/)
		.map((entry) => [entry.slice(0, 2), Number(entry.slice(2))]),
);
const most = 8;
/** Characters looked at from its country on: the longest, in groups of two. */
const longestWritten = 52;
/** Country and check digits where no word goes on; what is between the groups of the rest is taken out afterwards. */
const beginning = /(?<![\p{L}\p{N}])[A-Z]{2}[ \u00a0]?\d{2}(?=[ \u00a0.-]?[A-Z0-9])/gu;

/** Bank accounts (IBAN) that a text names, without gaps; those whose check digits fit. */
export function payeesIn(text: string): string[] {
	const found = new Set<string>();
	for (const { index } of text.matchAll(beginning)) {
		const account = accountAt(text, index);
		if (account !== undefined) found.add(account);
		if (found.size >= most) break;
	}
	return [...found];
}

function accountAt(text: string, start: number): string | undefined {
	const run = /^[A-Z0-9 \u00a0.-]*/u.exec(text.slice(start, start + longestWritten))?.[0] ?? "";
	const account = run.replace(/[^A-Z0-9]/g, "").slice(0, lengths[run.slice(0, 2)] ?? 0);
	return account.length === lengths[run.slice(0, 2)] && hasRightCheckDigits(account) ? account : undefined;
}

/** Letters as numbers from 10 on, country and check digits last: 1 modulo 97 (ISO 7064). */
function hasRightCheckDigits(account: string): boolean {
	let rest = 0;
	for (const character of account.slice(4) + account.slice(0, 4)) {
		const value = Number.parseInt(character, 36);
		rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
	}
	return rest === 1;
}
