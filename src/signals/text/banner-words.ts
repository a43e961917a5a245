import { foldedWord } from "./folded-word.ts";

/** Words by which gateways say that a mail comes from outside, by language: those that say it, then those that stand around them. */
const lists: Readonly<Record<string, { readonly telling: string; readonly around: string }>> = {
	en: {
		telling: "external externally outside originated originates untrusted often",
		around:
			"caution warning attention beware email e-mail message sender senders source organization organisation organizations company university institution network domain click clicking link links open opening attachment attachments unless recognize recognise recognized recognised know known trust trusted expecting expected verify identity content contents safe get learn important responding",
	},
	de: {
		telling: "extern externe externer externen externem externes außerhalb",
		around:
			"achtung vorsicht warnung hinweis e-mail email mail nachricht absender absenders absenderadresse stammt kommt gesendet organisation unternehmens firma links link klicken anhänge anhang anlagen öffnen kennen vertrauen vertrauenswürdig inhalt sicher erkennen quelle",
	},
	fr: {
		telling: "externe extérieur l'extérieur l’extérieur extérieure hors",
		around:
			"attention prudence courriel message e-mail mail expéditeur l'expéditeur l’expéditeur provient organisation l'organisation l’organisation entreprise l'entreprise cliquez cliquer liens lien ouvrez ouvrir pièces jointes moins reconnaître reconnaissez connaissez contenu sûr sécuritaire",
	},
	es: {
		telling: "externo externa fuera",
		around:
			"precaución atención advertencia cuidado correo electrónico mensaje remitente originó procede proviene organización empresa clic enlaces abra archivos adjuntos menos reconozca conozca sepa contenido seguro",
	},
	pt: {
		telling: "externo externa fora",
		around:
			"cuidado atenção aviso e-mail email mensagem remetente organização empresa originou originado originada enviado clique links abra anexos menos reconheça conheça saiba conteúdo seguro",
	},
	it: {
		telling: "esterno esterna dall'esterno dall’esterno all'esterno all’esterno fuori",
		around:
			"attenzione avviso email e-mail messaggio mittente proviene organizzazione dell'organizzazione dell’organizzazione azienda cliccare clic link aprire allegati meno riconosca riconosciate conosca contenuto sicuro",
	},
	nl: {
		telling: "extern externe buiten",
		around:
			"waarschuwing e-mail bericht afzender afkomstig organisatie bedrijf klik links open bijlagen bijlage tenzij herkent kent vertrouwt weet inhoud veilig",
	},
	pl: {
		telling: "zewnętrzny zewnętrzna zewnętrznego zewnętrznej spoza zewnątrz",
		around:
			"uwaga ostrzeżenie wiadomość e-mail mail nadawcy nadawca nadawcę pochodzi organizacji firmy klikaj linki linków łącza otwieraj załączników jeśli znasz rozpoznajesz treść bezpieczna",
	},
	ru: {
		telling: "внешний внешнего внешним внешняя извне пределами пределов",
		around:
			"внимание осторожно письмо сообщение отправителя отправитель отправителем организации компании получено отправлено пришло переходите ссылкам открывайте вложения если знаете знаком уверены содержимое безопасно",
	},
	uk: {
		telling: "зовнішнього зовнішній зовнішня ззовні межами поза",
		around:
			"увага лист повідомлення відправника відправник організації компанії надіслано отримано переходьте посиланнями відкривайте вкладення якщо знаєте впевнені вміст безпечний",
	},
	cs: {
		telling: "externí externího externím mimo zvenčí",
		around:
			"upozornění pozor varování e-mail zpráva odesílatele odesílatel organizaci organizace společnost pochází neklikejte odkazy neotvírejte neotevírejte přílohy pokud neznáte obsah bezpečný",
	},
	tr: {
		telling: "dışından dışarıdan harici dış",
		around:
			"dikkat uyarı e-posta mesaj ileti gönderen gönderici kurum kuruluş şirket gönderilmiştir gelmiştir bağlantılara tıklamayın ekleri açmayın tanımıyorsanız emin güvenli içeriğin",
	},
	sv: {
		telling: "extern externa externt utanför utifrån",
		around:
			"varning obs mejl e-post meddelande meddelandet avsändare avsändaren organisationen företaget kommer klicka länkar öppna bilagor känner litar innehållet säkert",
	},
	da: {
		telling: "ekstern eksterne udenfor uden",
		around: "advarsel obs mail e-mail besked afsender afsenderen organisationen kommer klik links åbn vedhæftede kender indholdet sikkert",
	},
	nb: {
		telling: "utenfor utenfra",
		around: "e-post melding avsender avsenderen organisasjonen klikk lenker åpne vedlegg kjenner innholdet trygt",
	},
	fi: {
		telling: "ulkopuolinen ulkopuolelta ulkoinen ulkoiselta",
		around:
			"huomio varoitus viesti sähköposti lähettäjä lähettäjältä lähettäjän organisaation organisaatiosi klikkaa linkkejä avaa liitteitä ellet tunnista sisältö turvallinen",
	},
	hu: {
		telling: "külső kívülről kívüli",
		around:
			"figyelem figyelmeztetés e-mail levél üzenet feladó feladótól feladót szervezeten érkezett kattintson linkekre nyissa mellékleteket csatolmányokat ismeri tartalom biztonságos",
	},
	ro: {
		telling: "extern externă exterior exteriorul",
		around:
			"atenție avertisment e-mail mesaj expeditor expeditorul organizației provine linkuri linkurile atașamente atașamentele deschideți accesați cunoașteți conținutul sigur",
	},
	el: {
		telling: "εξωτερικό εξωτερικός εκτός",
		around: "προσοχή μήνυμα email αποστολέα αποστολέας οργανισμού συνδέσμους συνημμένα ανοίγετε κλικ γνωρίζετε περιεχόμενο ασφαλές",
	},
};

/** The same in scripts that put no spaces between words: two characters that stand together there. */
const pairs = {
	telling: "外部 社外 学外 외부",
	around: "注意 警告 郵件 邮件 メー 送信 差出 発信 添付 附件 链接 連結 リン クリ 開か 打开 発件 发件 발신 메일 링크 첨부 클릭 주의",
};

type BannerWord = "telling" | "around";

/** Words of banners, without marks ("email"), and such pairs: those that say that a mail comes from outside, and those that stand around them. */
export const bannerWords: ReadonlyMap<string, BannerWord> = new Map([
	...Object.values(lists).flatMap(({ around }) => listed(around, "around")),
	...listed(pairs.around, "around"),
	...Object.values(lists).flatMap(({ telling }) => listed(telling, "telling")),
	...listed(pairs.telling, "telling"),
]);

function listed(list: string, kind: BannerWord): [string, BannerWord][] {
	return list.split(" ").map((word) => [foldedWord(word).replace(/[^\p{L}\p{N}]/gu, ""), kind]);
}
