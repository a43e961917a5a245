import { KeyFilter } from "./key-filter.ts";
import { wordHashes } from "./word-hashes.ts";

/** Words of notices of confidentiality and of what the law has companies say, by language: those that hardly any other text has several of, then those that stand around them. */
const lists: Readonly<Record<string, { readonly telling: string; readonly around: string }>> = {
	en: {
		telling:
			"confidential confidentiality privileged privilege recipient recipients addressee addressees dissemination disseminate disclosure disclose disclosed prohibited unauthorized unauthorised copying copied retransmission duplication proprietary intended distribution distribute solicitation disclaimer disclaims misdirected mistransmission transmitted viruses precautions regulated interception",
		around:
			"email e-mail message communication transmission information contents attachments attachment sender received receive error notify notified delete destroy copies copy person entity individual addressed solely sole review strictly legally reliance immediately reply virus liability registered office company england wales incorporated law regulations personal data monitored recorded purposes opinion losses damage loss check checks scanned software employees author represent expressed endorsed property named using binding contract offer acceptance affiliate affiliates party relied views opinions guaranteed secure responsible responsibility authorized originator",
	},
	de: {
		telling:
			"vertraulich vertrauliche vertraulichen empfänger empfängers adressat adressaten irrtümlich unbefugte unbefugten weitergabe vervielfältigung verbreitung kenntnisnahme geschützte vertrauliches rechtlich versehentlich irrtum zustellung unzulässig untersagt offenlegung adressatin empfängerin mithaftung geheimhaltung",
		around:
			"e-mail email mail nachricht informationen absender bestimmt erhalten informieren vernichten löschen sofort bitte anhänge inhalt gestattet unerlaubte kopieren sitz gesellschaft registergericht amtsgericht geschäftsführer handelsregister hrb ust-idnr viren haftung benachrichtigen vollständig",
	},
	fr: {
		telling:
			"confidentiel confidentielle confidentielles confidentialité destinataire destinataires divulgation diffusion interdite strictement reproduction confidentiels destiné destinés intégrité altéré falsifié divulguer copier prohibée",
		around:
			"message e-mail courriel pièces jointes erreur reçu expéditeur informer détruire supprimer informations utilisation usage exclusivement immédiatement contenu virus responsabilité société capital rcs transmis personnes autorisation",
	},
	es: {
		telling:
			"confidencial confidenciales confidencialidad destinatario destinatarios divulgación difusión prohibida prohibido reproducción privilegiada destinatarios destinada distribución rgpd lopd rectificación supresión oposición portabilidad",
		around:
			"mensaje correo información error recibido remitente notificar eliminar borrar destruir uso exclusivamente contenido anexos adjuntos copia autorización responsable tratamiento datos personales protección virus legal dirigida persona",
	},
	pt: {
		telling:
			"confidencial confidenciais confidencialidade destinatário destinatários divulgação disseminação proibida proibido reprodução privilegiada sigilo sigilosas destinada distribuição lgpd indevida divulgar cópias",
		around:
			"mensagem e-mail informações informação erro recebido remetente notificar eliminar apagar destruir uso exclusivamente conteúdo anexos cópia autorização vírus pessoa legal engano imediatamente responsabilidade",
	},
	it: {
		telling:
			"riservato riservate riservatezza confidenziali destinatario destinatari divulgazione diffusione vietata vietato proibita riproduzione privacy destinata destinatari diffondere copiarlo vietati gdpr titolare",
		around:
			"messaggio e-mail informazioni errore ricevuto mittente comunicare cancellare distruggere uso esclusivamente contenuto allegati copia dati personali regolamento trattamento distruzione persona virus immediatamente",
	},
	nl: {
		telling:
			"vertrouwelijk vertrouwelijke geadresseerde geadresseerden openbaarmaking verspreiding vermenigvuldiging verstrekking onbevoegde verboden bestemd onbevoegden ontvanger openbaar vermenigvuldigen verspreiden vertrouwelijkheid",
		around:
			"bericht e-mail informatie ontvangen afzender verwijderen vernietigen uitsluitend bijlagen inhoud gebruik abusievelijk toegestaan direct aansprakelijk aansprakelijkheid kvk virussen vergissing onmiddellijk",
	},
	ru: {
		telling:
			"конфиденциальную конфиденциальной конфиденциальная конфиденциальность получателем получателю адресатом адресату разглашение распространение копирование запрещено запрещается конфиденциально конфиденциальные конфиденциальной конфиденциального адресата адресат получателя раскрытие разглашения распространения несанкционированное публичной офертой",
		around:
			"сообщение письмо информацию информация ошибке отправителя отправителю уведомить удалить удалите использование исключительно вложения предназначено предназначена предложение является лицо лица содержит содержать уничтожить немедленно сообщить случае вложениях",
	},
	tr: {
		telling:
			"gizli gizlidir gizlilik alıcısı alıcı alıcının yetkisiz ifşa ifşası yasaktır kopyalanması dağıtılması açıklanması çoğaltılması muhatabı",
		around:
			"mesaj e-posta ileti bilgiler bilgi ekleri yanlışlıkla gönderene gönderen siliniz haber veriniz lütfen derhal kişiye kuruma hukuki sorumluluk virüs",
	},
	uk: {
		telling:
			"конфіденційну конфіденційна конфіденційною конфіденційної адресату адресата одержувачем одержувач одержувача розголошення поширення копіювання заборонено забороняється",
		around:
			"повідомлення лист інформацію інформація помилково відправника відправнику повідомити видалити видаліть використання виключно вкладення призначено призначена",
	},
	sv: {
		telling:
			"konfidentiell konfidentiellt konfidentiella mottagare mottagaren obehörig obehörigt spridning kopiering förbjuden förbjudet sekretess avsedd avsett",
		around: "meddelande meddelandet e-post information misstag avsändaren radera bilagor endast innehåll omedelbart underrätta",
	},
	pl: {
		telling:
			"poufne poufna poufność adresat adresatem adresata adresatów rozpowszechnianie ujawnianie zabronione kopiowanie poufnych pomyłkę omyłkę rozpowszechniania ujawnienie ujawniania kopiowania zabroniona powiadomienie odbiorcy odbiorca",
		around:
			"wiadomość e-mail informacje błędnie omyłkowo nadawcę powiadomić usunąć usunięcie wyłącznie załączniki przeznaczona przeznaczone treść systemu swojego usunięcia nadawcy zawierać prosimy kopii krs nip regon sądowy rejonowy",
	},
};

const telling = wordHashes(Object.values(lists).map((list) => list.telling));
const around = wordHashes(Object.values(lists).map((list) => list.around));

/** Nearly every word of a text is told to be none by this alone. */
const mayTell = KeyFilter.of(Uint32Array.from(telling), 8);

/** Whether a word, by its hash in MaskedWords, is one that notices of confidentiality are told by. */
export function isTellingOfNotice(hash: number): boolean {
	return mayTell.passes(hash) === 1 && telling.has(hash);
}

/** What a word, by its hash in MaskedWords, is in a notice of confidentiality. */
export function noticeWord(hash: number): "telling" | "around" | undefined {
	if (isTellingOfNotice(hash)) return "telling";
	return around.has(hash) ? "around" : undefined;
}
