/**
 * What the text on a link says it is for. Words are looked up one by one by their beginnings, which is many times as
 * fast as a pattern of all of them and finds inflected forms; scripts without spaces are looked up by pairs of characters.
 */

/** Longer texts are sentences; a word in them says little about the link. */
const longestText = 80;

const shortestStem = 3;
const longestStem = 12;

/** Unsubscribing, preferences, privacy, imprint, terms, view in browser, forwarding, social media, app stores, contact, help. Stems. */
const boilerplate = stems(`
	unsubscr opt-out optout preferenc subscription privacy policy policies terms conditions imprint disclaimer copyright legal cookie browser online-version webversion facebook twitter instagram linkedin youtube
	pinterest tiktok whatsapp telegram snapchat googleplay appstore faq helpcenter careers sitemap forward abuse feedback
	abmeld abbestell austrag impressum datenschutz agb nutzungsbeding bedingungen einstellung browserans onlineversion webansicht kontakt weiterleit widerruf newsletterabme
	désabonn desabonn désinscri desinscri préférenc confidentialité mentions conditions navigateur cgv cgu
	baja cancelar-suscr suscripción desuscri privacidad política términos navegador preferencias condiciones
	descadastr desinscr privacidade navegador preferências termos remover-inscr cancelar-inscr
	disiscri cancellati cancella-iscr preferenze privacy termini informativa
	afmeld uitschrijv afmelden voorkeur privacyverklaring voorwaarden browserversie webversie colofon
	отписат отпис конфиденц рассылк настройк условия браузер политик
	wypisz rezygn prywatno regulamin przeglądar odhlás avregistrer avsluta afmeld avmeld peru-uutis leiratkoz dezabon
`);

/** Whole texts on links that are none of the mail's business either. */
const boilerplateTexts = new Set([
	"here",
	"contact",
	"contact us",
	"help",
	"support",
	"about us",
	"view online",
	"view as webpage",
	"view as a web page",
	"web version",
	"view in your browser",
	"mobile version",
	"legal",
	"terms",
	"home",
	"website",
	"google play",
	"app store",
	"download on the app store",
	"get it on google play",
	"add to address book",
	"manage preferences",
	"email preferences",
	"manage subscription",
	"notification settings",
	"blog",
	"rss",
	"x",
	"top",
	"back to top",
	"advertise",
	"ad choices",
	"hilfe",
	"hilfe & kontakt",
	"aide",
	"contactez-nous",
	"ayuda",
	"contacto",
	"contáctenos",
	"ajuda",
	"contato",
	"fale conosco",
	"aiuto",
	"contatti",
	"hulp",
	"klantenservice",
	"помощь",
	"контакты",
	"поддержка",
]);

/** Pairs of characters: 配信停止, 退会, プライバシー, 個人情報, 利用規約, お問い合わせ, 退订, 取消订阅, 隐私, 수신거부, 개인정보, 이용약관. */
const boilerplatePairs = new Set([
	"配信",
	"停止",
	"解除",
	"退会",
	"規約",
	"個人",
	"退订",
	"退訂",
	"订阅",
	"訂閱",
	"隐私",
	"隱私",
	"条款",
	"條款",
	"수신",
	"거부",
	"해지",
	"약관",
	"개인",
	"인정",
	"プラ",
	"ライ",
	"お問",
	"問い",
	"特定",
	"运营",
	"浏览",
]);

/** What the reader is to do: press, sign in, confirm, open, download, pay, track, claim, buy. Stems. */
const actions = stems(`
	click login log-in signin sign-in logon verify verif confirm update upgrade open download view review track pay payment claim activat reactivat unlock restore renew continue proceed accept start get access secure validat authentic
	register join shop buy order reset schedule book redeem reply check read see learn discover visit install submit complete resolve listen play release recover retrieve keep
	klick hier anmeld einlogg bestätig aktualis öffne herunterlad ansehen anzeig verfolg bezahl zahl aktivier entsperr weiter zugang sicher jetzt prüf einlös kaufen bestell lesen mehr
	clique cliquez connect vérifi confirme mettre-à-jour mise ouvrir ouvrez télécharg voir consult suivre payer régler activer réactiver débloqu accéder accepter profiter récupér renouvel découvr
	clic pulse acceder acceda ingresar ingrese iniciar verificar verifique confirmar actualizar abrir descargar ver rastrear pagar activar desbloquear continuar aceptar reclamar renovar reclame
	clique acess entrar verifique confirme atualiz baixar visualizar rastrear pagar ativar desbloquear resgat aceitar regulariz consultar
	clicca accedi verifica conferma aggiorna apri scarica visualizza traccia paga attiva sblocca continua riscuoti rinnova
	klik inlogg verifieer bevestig werk bijwerk openen downloaden bekijk betaal activeer ontgrendel verleng volg ga-naar
	нажм войти войд подтверд обновит открыт скачать посмотр отследить оплат активир получить перейти продолж забрать узнать купить заказать
	kliknij zaloguj potwierd zaktualiz otwórz pobierz zobacz śledź zapłać aktywuj odbierz přihlás potvrd otevř stáhn zaplat
`);
const actionPairs = new Set([
	"登録",
	"登录",
	"登錄",
	"ログ",
	"グイ",
	"確認",
	"确认",
	"確定",
	"更新",
	"変更",
	"こち",
	"クリ",
	"点击",
	"點擊",
	"查看",
	"验证",
	"驗證",
	"下载",
	"下載",
	"支付",
	"申請",
	"申请",
	"領取",
	"领取",
	"詳細",
	"開く",
	"見る",
	"手続",
	"확인",
	"로그",
	"그인",
	"클릭",
	"다운",
	"인증",
	"결제",
	"신청",
	"바로",
	"보기",
	"열기",
	"받기",
	"조회",
	"변경",
]);

/** Unsubscribing, privacy, imprint and the like: what law or custom puts below every mail. */
export function isBoilerplateText(text: string): boolean {
	if (text.length > longestText || text === "") return false;
	const lower = text.toLowerCase();
	return boilerplateTexts.has(lower) || hasWord(lower, boilerplate, boilerplatePairs);
}

/** Tells the reader to do something. */
export function isActionText(text: string): boolean {
	return text.length <= longestText && hasWord(text.toLowerCase(), actions, actionPairs);
}

/** Words in the address itself that say the same: "/unsubscribe?id=1". */
export function isBoilerplatePath(rest: string): boolean {
	return /unsub|optout|opt-out|opt_out|abmeld|preferenc|privacy|privacidad|datenschutz|impressum|disclaimer|desinscri|desabonn|email-settings|subscription[-_/]?(?:center|settings|manage)|manage[-_]?subscription|view[-_]?(?:in|online|email)|webversion|browser/iu.test(
		rest.length > 300 ? rest.slice(0, 300) : rest,
	);
}

interface Stems {
	readonly whole: ReadonlySet<string>;
	/** Their first letters: most words are in none, and are done with after one look-up. */
	readonly heads: ReadonlySet<string>;
}

function stems(text: string): Stems {
	const whole = text
		.trim()
		.split(/\s+/u)
		.map((stem) => stem.replaceAll("-", " ").slice(0, longestStem));
	return { whole: new Set(whole), heads: new Set(whole.map((stem) => stem.slice(0, shortestStem))) };
}

function hasWord(lower: string, words: Stems, pairs: ReadonlySet<string>): boolean {
	let start = -1;
	for (let i = 0; i <= lower.length; i++) {
		const code = i < lower.length ? lower.charCodeAt(i) : 0x20;
		if (code >= 0x2e80) {
			if (pairs.has(lower.slice(i, i + 2))) return true;
			start = -1;
		} else if (isLetter(code)) {
			if (start === -1) start = i;
		} else {
			if (start !== -1 && hasStem(lower, start, words)) return true;
			start = -1;
		}
	}
	return false;
}

/** Some beginning of the text from this word on is a stem; those of two words go on past its end. */
function hasStem(lower: string, start: number, { whole, heads }: Stems): boolean {
	if (!heads.has(lower.slice(start, start + shortestStem))) return false;
	const longest = Math.min(longestStem, lower.length - start);
	for (let length = shortestStem; length <= longest; length++) if (whole.has(lower.slice(start, start + length))) return true;
	return false;
}

function isLetter(code: number): boolean {
	return (code >= 97 && code <= 122) || code >= 0xc0;
}
