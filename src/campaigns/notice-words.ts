import { foldedWord } from "../signals/text/folded-word.ts";
import { KeyFilter } from "./key-filter.ts";
import { hashOfWord } from "./masked-words.ts";

/** Words of notices of confidentiality, by language: those that hardly any other text has several of, then those that stand around them. */
const lists: Readonly<Record<string, { readonly telling: string; readonly around: string }>> = {
	en: {
		telling:
			"confidential confidentiality privileged privilege recipient recipients addressee addressees dissemination disseminate disclosure disclose disclosed prohibited unauthorized unauthorised copying copied retransmission duplication proprietary intended distribution distribute",
		around:
			"email e-mail message communication transmission transmitted information contents attachments attachment sender received receive error notify notified delete destroy copies copy person entity individual addressed solely sole review strictly legally reliance immediately reply virus viruses liability property named using binding contract offer acceptance affiliate affiliates party relied views opinions guaranteed secure responsible responsibility authorized originator",
	},
	de: {
		telling:
			"vertraulich vertrauliche vertraulichen empfänger empfängers adressat adressaten irrtümlich unbefugte unbefugten weitergabe vervielfältigung verbreitung kenntnisnahme geschützte",
		around:
			"e-mail email mail nachricht informationen absender bestimmt erhalten informieren vernichten löschen sofort bitte anhänge inhalt gestattet unerlaubte kopieren",
	},
	fr: {
		telling:
			"confidentiel confidentielle confidentielles confidentialité destinataire destinataires divulgation diffusion interdite strictement reproduction",
		around:
			"message e-mail courriel pièces jointes erreur reçu expéditeur informer détruire supprimer informations utilisation usage exclusivement immédiatement contenu",
	},
	es: {
		telling:
			"confidencial confidenciales confidencialidad destinatario destinatarios divulgación difusión prohibida prohibido reproducción privilegiada",
		around:
			"mensaje correo información error recibido remitente notificar eliminar borrar destruir uso exclusivamente contenido anexos adjuntos copia autorización",
	},
	pt: {
		telling:
			"confidencial confidenciais confidencialidade destinatário destinatários divulgação disseminação proibida proibido reprodução privilegiada sigilo",
		around:
			"mensagem e-mail informações informação erro recebido remetente notificar eliminar apagar destruir uso exclusivamente conteúdo anexos cópia autorização",
	},
	it: {
		telling:
			"riservato riservate riservatezza confidenziali destinatario destinatari divulgazione diffusione vietata vietato proibita riproduzione privacy",
		around:
			"messaggio e-mail informazioni errore ricevuto mittente comunicare cancellare distruggere uso esclusivamente contenuto allegati copia",
	},
	nl: {
		telling:
			"vertrouwelijk vertrouwelijke geadresseerde geadresseerden openbaarmaking verspreiding vermenigvuldiging verstrekking onbevoegde verboden bestemd",
		around:
			"bericht e-mail informatie ontvangen afzender verwijderen vernietigen uitsluitend bijlagen inhoud gebruik abusievelijk toegestaan direct",
	},
	ru: {
		telling:
			"конфиденциальную конфиденциальной конфиденциальная конфиденциальность получателем получателю адресатом адресату разглашение распространение копирование запрещено запрещается",
		around:
			"сообщение письмо информацию информация ошибке отправителя отправителю уведомить удалить удалите использование исключительно вложения предназначено предназначена",
	},
	pl: {
		telling: "poufne poufna poufność adresat adresatem adresata adresatów rozpowszechnianie ujawnianie zabronione kopiowanie",
		around:
			"wiadomość e-mail informacje błędnie omyłkowo nadawcę powiadomić usunąć usunięcie wyłącznie załączniki przeznaczona przeznaczone treść",
	},
};

const telling = hashesOf(Object.values(lists).map((list) => list.telling));
const around = hashesOf(Object.values(lists).map((list) => list.around));

/** Nearly every word of a text is told to be none by this alone. */
const mayTell = new KeyFilter(Uint32Array.from(telling), 8);

/** Whether a word, by its hash in MaskedWords, is one that notices of confidentiality are told by. */
export function isTellingOfNotice(hash: number): boolean {
	return mayTell.passes(hash) === 1 && telling.has(hash);
}

/** What a word, by its hash in MaskedWords, is in a notice of confidentiality. */
export function noticeWord(hash: number): "telling" | "around" | undefined {
	if (isTellingOfNotice(hash)) return "telling";
	return around.has(hash) ? "around" : undefined;
}

function hashesOf(words: readonly string[]): ReadonlySet<number> {
	return new Set(words.flatMap((list) => list.split(" ").map((word) => hashOfWord(foldedWord(word)))));
}
