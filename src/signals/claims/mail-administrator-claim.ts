import { domainOf } from "../../base/domain-of.ts";
import { organizationalDomain } from "../domains.ts";
import type { Catalogue, Finding } from "../evidence.ts";
import type { Facts } from "../facts.ts";
import type { Signal } from "../signal.ts";

const codes = {
	CLAIMS_MAIL_ADMINISTRATOR: {
		weight: 1.8,
		tone: "bad",
		phish: 1.8,
		sentence: 'The sender calls itself "{name}", as if it ran the mailbox of the recipient, but writes from {sender}',
		example: 'From: "Mail Administrator" <jo@alsquare.example>, to someone at another domain',
	},
} as const satisfies Catalogue;

/** Somebody from outside who calls himself the one who runs the reader's mailbox. */
export const mailAdministratorClaim: Signal = { name: "mail-administrator-claim", codes, look };

const longestName = 80;
/** What runs a mailbox, then what it is called to be; in either order, or the first alone as the whole name. */
const what = String.raw`(?:web ?mail|e-?mail|mail ?box|mail ?server|mail|inbox|postmaster|server|system|it|i\.t\.?|cpanel|roundcube|zimbra|outlook|office ?365|exchange|correo|courriel|messagerie|posta|poczta|почт\S*|邮箱|郵箱|メール|메일)`;
const who = String.raw`(?:admin(?:istrat\p{L}*)?|support|help ?desk|service ?desk|team|department|security|quota|upgrade|storage|notification|notice|alert|update|administrador|soporte|suporte|assistance|supporto|beheer|verwaltung|wsparcie|поддержк\S*|администрат\S*|管理员|管理員|管理者|관리자)`;
const alone = String.raw`(?:web ?mail|mail ?box|webmail admin|postmaster|mail ?server|system administrator|network administrator|mail delivery (?:system|subsystem)|邮箱管理员|系统管理员|邮件系统|郵件系統|메일관리자|メール管理者)`;
const posing = new RegExp(
	`^\\W*(?:the |your )?(?:${alone}|${what}[ ._-]{0,3}${who}(?:[ ._-]{1,3}(?:${who}|${what}|center|centre))?)\\W*$`,
	"iu",
);

function look({ sender, mail, envelope }: Facts): readonly Finding[] {
	const name = sender.name;
	if (name.length === 0 || name.length > longestName || sender.viaList || sender.domain === "" || !posing.test(name)) return [];
	if (isBounce(mail.returnPath, sender.address, mail.header.first("Content-Type")) || sender.identity !== undefined) return [];
	const recipients = envelope?.recipients ?? mail.to.map(({ address }) => address);
	const isOwn = recipients.some((address) => organizationalDomain(domainOf(address)) === sender.organization);
	return isOwn || recipients.length === 0 ? [] : [{ code: "CLAIMS_MAIL_ADMINISTRATOR", detail: { name, sender: sender.domain } }];
}

/** Delivery status notifications are written by mail systems of strangers (RFC 3464). */
function isBounce(returnPath: string | undefined, address: string, contentType: string | undefined): boolean {
	if (returnPath === "" || /^(?:mailer-daemon|postmaster)@/iu.test(address)) return true;
	return /multipart\/report/iu.test(contentType ?? "");
}
