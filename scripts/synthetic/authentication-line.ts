import type { Random } from "./random.ts";

/** What the receiver could check, by domain. */
export interface Checked {
	readonly from: string;
	readonly mailFrom: string;
	readonly signedBy: string;
	/** Whether the signing or MAIL FROM domain belongs to the From domain's organisation. */
	readonly aligned: boolean;
}

/**
 * The Authentication-Results value for mail that was what it said it was when sent, in the states that stored mail shows: whole, told in
 * part, missing, or broken by forwarding and by the scrubbing of archives. Both classes draw from it alike.
 */
export function honestAuthentication(checked: Checked, random: Random): string | undefined {
	const { from, mailFrom, signedBy } = checked;
	const dmarc = checked.aligned ? "pass" : random.pick(["none", "none", "fail", "bestguesspass"]);
	const spf = `spf=pass smtp.mailfrom=${mailFrom}`;
	const dkim = `dkim=pass header.d=${signedBy}`;
	const told = random.weighted<readonly string[]>([
		[42, [spf, dkim, `dmarc=${dmarc} header.from=${from}`]],
		[24, [dkim]],
		[16, []],
		[4, [dkim, spf]],
		[3, [spf, dkim, `dmarc=${dmarc === "pass" ? "bestguesspass" : dmarc} header.from=${from}`]],
		[4, [`dkim=fail header.d=${signedBy}`]],
		[2, [`spf=fail smtp.mailfrom=${mailFrom}`, `dkim=fail header.d=${signedBy}`, `dmarc=fail header.from=${from}`]],
		[2, [`spf=softfail smtp.mailfrom=${mailFrom}`, `dkim=pass header.d=${signedBy}`, `dmarc=${dmarc} header.from=${from}`]],
		[2, [`spf=pass smtp.mailfrom=${mailFrom}`, "dkim=none header.d=none", `dmarc=${random.pick(["none", "pass"])} header.from=${from}`]],
		[1, [`spf=none smtp.mailfrom=${mailFrom}`, `dkim=pass header.d=${signedBy}`, `dmarc=${dmarc} header.from=${from}`]],
	]);
	return told.length === 0 ? undefined : `mx.example.org; ${told.join("; ")}`;
}

/** The value for mail that was not what it said: sent from anywhere under another's name. */
export function spoofedAuthentication(from: string, sentBy: string, random: Random): string | undefined {
	const policy = random.pick(["fail", "none", "fail", "permerror"]);
	const told = random.weighted<readonly string[]>([
		[4, [`spf=fail smtp.mailfrom=${from}`, "dkim=none header.d=none", `dmarc=${policy} header.from=${from}`]],
		[3, [`spf=pass smtp.mailfrom=${sentBy}`, "dkim=none header.d=none", `dmarc=${policy} header.from=${from}`]],
		[2, [`spf=none smtp.mailfrom=${sentBy}`, "dkim=none header.d=none", `dmarc=${policy} header.from=${from}`]],
		[2, [`spf=pass smtp.mailfrom=${sentBy}`, `dkim=pass header.d=${sentBy}`, `dmarc=${policy} header.from=${from}`]],
		[2, [`dkim=pass header.d=${sentBy}`]],
		[3, []],
	]);
	return told.length === 0 ? undefined : `mx.example.org; ${told.join("; ")}`;
}
