import { KeyFilter } from "./key-filter.ts";
import { hashOfWord, pairOf } from "./masked-words.ts";
import { wordHashes } from "./word-hashes.ts";

/** Words by which senders say how to get no more mail, by language: those that say it by themselves, then those that stand around them. */
const lists: Readonly<Record<string, { readonly telling: string; readonly around: string }>> = {
	en: {
		telling: "unsubscribe unsubscribed unsubscribing unsub opt-out optout",
		around:
			"opt remove removed removal list lists mailing mailings receive receiving received subscribed subscription subscriptions subscriber subscribers preferences preference newsletter newsletters browser offers future notifications emails advertisement copyright privacy rights reserved manage terms abuse because joined signed",
	},
	de: {
		telling: "abmelden abbestellen abmeldung abbestellung austragen abbestellst abmeldelink",
		around:
			"newsletter erhalten erhältst empfangen verteiler browser ansehen impressum datenschutz profil einstellungen angemeldet anmeldung",
	},
	fr: {
		telling: "désinscrire désinscription désabonner désabonnement désabonnez désinscrivez désabonne désinscris",
		around: "recevoir recevez lettre liste navigateur préférences confidentialité mentions légales inscrit abonné newsletter",
	},
	es: {
		telling: "desuscribirse desuscribir desuscríbete desuscribirme",
		around:
			"baja cancelar suscripción recibir recibe recibes lista boletín correos navegador preferencias privacidad darse darte darme suscrito",
	},
	pt: {
		telling: "descadastrar descadastre descadastrar-se desinscrever desinscreva",
		around: "cancelar inscrição receber recebe lista remover navegador preferências privacidade subscrição subscreveu anular",
	},
	it: {
		telling: "disiscriviti disiscriversi disiscrizione disiscriverti cancellati",
		around: "cancellare cancellarti iscrizione ricevere ricevi newsletter browser preferenze lista iscritto iscritti privacy",
	},
	nl: {
		telling: "uitschrijven afmelden uitschrijf afmeldlink uitschrijflink",
		around: "ontvangt ontvangen nieuwsbrief browser voorkeuren lijst aangemeld privacy",
	},
	pl: {
		telling: "wypisz wypisać wypisanie zrezygnować rezygnacja zrezygnuj",
		around: "otrzymujesz otrzymywać newsletter newslettera lista listy przeglądarce preferencje subskrypcji subskrypcję",
	},
	ru: {
		telling: "отписаться отписка отпишитесь",
		around: "отказаться рассылки рассылку рассылка получать получаете подписаны браузере настройки",
	},
	uk: { telling: "відписатися відписатись", around: "розсилку розсилки розсилка отримувати отримуєте підписані" },
	cs: { telling: "odhlásit odhlášení odhlaste", around: "odběru odběr newsletter newsletteru zasílání prohlížeči" },
	tr: { telling: "abonelikten", around: "ayrıl ayrılmak çık çıkmak bülten bülteni listeden tarayıcıda gizlilik" },
	sv: { telling: "avregistrera avprenumerera avanmäl", around: "avsluta prenumeration nyhetsbrev utskick webbläsaren" },
	da: { telling: "afmeld framelding afmelde", around: "nyhedsbrev modtager tilmeldt browseren" },
	nb: { telling: "avmeld avslutt", around: "nyhetsbrev mottar abonnement" },
	fi: { telling: "peruuta peru", around: "tilaus tilauksesi uutiskirje uutiskirjeen" },
	hu: { telling: "leiratkozás leiratkozhat leiratkozni", around: "hírlevél hírlevelet feliratkozott" },
	ro: { telling: "dezabonare dezabonați dezabonează", around: "primiți newsletter lista abonat" },
};

/** The same in scripts that put no spaces between words: two characters that stand together there. */
const pairs = "退订 退訂 取订 订阅 訂閱 配信 購読 退会 수신 거부 구독";

const telling = wordHashes(Object.values(lists).map((list) => list.telling));
const around = wordHashes(Object.values(lists).map((list) => list.around));
const wide = new Set(pairs.split(" ").map(([first = "", second = ""]) => pairOf(hashOfWord(first), hashOfWord(second))));

/** Nearly every word of a text is told to be none by this alone. */
const mayTell = KeyFilter.of(Uint32Array.from([...telling, ...around]), 9);

/** What a word, by its hash in MaskedWords, is in a line that says how to get no more mail. */
export function leavingWord(hash: number): "telling" | "around" | undefined {
	if (mayTell.passes(hash) === 0) return undefined;
	if (telling.has(hash)) return "telling";
	return around.has(hash) ? "around" : undefined;
}

/** Whether two ideographs or syllables, by their hashes in MaskedWords, are of such a line. */
export function isLeavingPair(first: number, second: number): boolean {
	return wide.has(pairOf(first, second));
}
