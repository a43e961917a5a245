import type { Finding } from "../evidence.ts";
import type { Facts } from "../facts.ts";
import type { Signal } from "../signal.ts";

/**
 * What a display name says of its bearer where the address cannot bear it out: an organisation or a department at a free
 * mail address, an executive at one, a trade mark at somebody else's domain, a person whose free address is another's.
 */
export const posingName: Signal = {
	name: "posing-name",
	codes: {
		SENDER_FREE_MAIL_AS_EXECUTIVE: {
			weight: 1.4,
			tone: "bad",
			phish: 0.8,
			sentence: "The sender calls itself {name} and writes from a free mail address ({domain})",
			example: 'From: "Dr. Jo Doe, Managing Director" <jd.office@gmail.com>',
		},
		SENDER_FREE_MAIL_AS_ORGANIZATION: {
			weight: 1.3,
			tone: "bad",
			phish: 0.4,
			sentence: "The sender calls itself {name} and writes from a free mail address ({domain})",
			example: 'From: "Customer Support" <support.desk77@outlook.com>',
		},
		SENDER_TRADEMARK_ELSEWHERE: {
			weight: 1.3,
			tone: "bad",
			phish: 0,
			sentence: "The sender calls itself {name}, a trade mark that its domain {domain} has nothing to do with",
			example: "From: Acme® Rewards <x@fuildasinem.example>",
		},
		SENDER_NAME_UNLIKE_FREE_ADDRESS: {
			weight: 0.4,
			tone: "bad",
			phish: 0,
			sentence: "The sender calls itself {name}, the free mail address is in another name",
			example: "From: Robert Flowers <choprajatin804@gmail.com>",
		},
	},
	look(facts): Finding[] {
		const { sender } = facts;
		if (sender.name === "" || sender.domain === "" || sender.viaList) return [];
		const name = sender.name.slice(0, longestName);
		const code = sender.freeMail ? freeMailCode(name, facts) : trademarkCode(name, facts);
		return code === undefined ? [] : [{ code, detail: { name, domain: sender.domain } }];
	},
};

const longestName = 120;

function freeMailCode(name: string, facts: Facts): string | undefined {
	const plain = name.toLowerCase();
	if (executive.test(plain)) return "SENDER_FREE_MAIL_AS_EXECUTIVE";
	if (organization.test(plain)) return "SENDER_FREE_MAIL_AS_ORGANIZATION";
	return isOtherPerson(name, facts.mail.from[0]?.localPart ?? "") ? "SENDER_NAME_UNLIKE_FREE_ADDRESS" : undefined;
}

/** Titles of those whose orders are followed, whole words, in the ten languages of the lures; Chinese, Japanese and Korean need no spaces around. */
export const executive =
	/(?:^|[^\p{L}])(?:ceo|cfo|coo|cto|chairman|president|managing director|executive director|director general|general manager|vice president|head of|barrister|attorney|esq|geschäftsführer(?:in)?|vorstand|vorsitzende[rn]?|rechtsanwalt|directeur(?: général)?|pdg|président|director(?:a)? general|gerente general|diretor(?:a)?|presidente|gerente|consejero delegado|amministratore delegato|directeur|bestuurder|генеральный директор|директор|президент|адвокат)(?:[^\p{L}]|$)|대표이사|사장님|회장|부사장|社長|代表取締役|会長|弁護士|总经理|董事长|总裁|律师/u;
const organization =
	/(?:^|[^\p{L}])(?:support|customer (?:care|service|support)|help ?desk|service desk|it (?:department|desk|team|support)|tech(?:nical)? (?:support|team|department)|billing|invoice|accounts? (?:department|team|payable|receivable)|account team|payroll|human resources|hr (?:department|dept|team|manager)|admin(?:istrator|istration)?|security (?:team|alert|department)|web ?mail|mail (?:admin|server|team|service|delivery|support)|email (?:admin|server|team|service|support)|server|postmaster|mailer.daemon|notifications?|alerts?|no.?reply|team|department|dept|office of|bank|ministry|embassy|united nations|lottery|foundation|courier|delivery (?:service|department)|shipping|customs|kundenservice|kundendienst|kundenbetreuung|buchhaltung|personalabteilung|rechnung|sicherheit|zustellung|bundesamt|finanzamt|service client|assistance|comptabilité|ressources humaines|sécurité|facturation|impôts|livraison|banque|atención al cliente|soporte|facturación|recursos humanos|seguridad|banco|correos|hacienda|atendimento|suporte|faturamento|financeiro|segurança|recursos humanos|receita federal|klantenservice|klantendienst|facturatie|beveiliging|personeelszaken|belastingdienst|assistenza|fatturazione|servizio clienti|служба|поддержка|техподдержка|бухгалтерия|отдел|безопасность|администрация|банк|доставка)(?:[^\p{L}]|$)|고객센터|고객지원|관리자|보안팀|인사팀|재무팀|회계팀|운영팀|은행|관리팀|サポート|カスタマー|お客様|管理者|セキュリティ|人事部|経理部|事務局|銀行|客服|管理员|安全中心|财务部|人事部|银行|邮箱管理/u;

/**
 * A person's name of two or three words none of which, nor its initials, stands in the local part. Latin letters only:
 * how a Korean or a Russian writes a name in Latin letters is not to be guessed.
 */
function isOtherPerson(name: string, localPart: string): boolean {
	if (!/^[a-z .'’-]+$/i.test(name)) return false;
	const words = name
		.toLowerCase()
		.split(/[^a-z]+/)
		.filter((word) => word.length > 0);
	const long = words.filter((word) => word.length >= 3);
	if (long.length < 2 || words.length > 3) return false;
	const local = localPart.toLowerCase().replaceAll(/[^a-z]/g, "");
	if (local.length < 6) return false;
	const initials = words.map((word) => word[0]).join("");
	return (
		!long.some((word) => local.includes(word.slice(0, 4)) || word.includes(local.slice(0, 4))) &&
		!local.startsWith(initials) &&
		!local.endsWith(initials)
	);
}

/** Someone else's ® or ™. Sellers of a brand write it behind the product, in the subject, seldom in their own name. */
function trademarkCode(name: string, { sender }: Facts): string | undefined {
	if (!/[®™℠]/.test(name) || sender.identity !== undefined || sender.label.length < 3) return undefined;
	const letters = name
		.toLowerCase()
		.normalize("NFKD")
		.replaceAll(/[^a-z0-9]/g, "");
	const label = sender.label.replaceAll("-", "");
	if (
		letters.includes(label.slice(0, 5)) ||
		name
			.toLowerCase()
			.split(/[^a-z0-9]+/)
			.some((word) => word.length >= 3 && label.includes(word))
	)
		return undefined;
	return "SENDER_TRADEMARK_ELSEWHERE";
}
