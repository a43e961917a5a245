/**
 * Words that phishers put beside a brand in a domain name, and that the brand itself has no need of: for security,
 * accounts, payments, parcels, prizes, wallets, in the languages of mail. Neutral ones (mail, news, shop, info) are left
 * out: firms register those for themselves.
 */
const words = new Set(
	`secure secured security securite seguridad seguranca sicurezza sicher sicherheit safe safety veilig login logon signin sign log auth authenticate authentication verify verified verification verifica verificacion
	verificar verifizierung validate validation confirm confirmation confirma account accounts acc acct konto compte cuenta conta rekening support supporto soporte suporte service servicing servizio servicio servicos servis srv
	online web mobile app area espace my mein mon mi meu member members services updating upgrade renew renewal renewals expire expired suspend suspended restore recovery recover unlock unlocked locked limited warning
	billing bill invoice invoices rechnung facture factura fatura fattura payment payments pago pagos pagamento paiement zahlung betaling refund refunds refunding rimborso rembourse remboursement reembolso erstattung rueckerstattung tax taxes
	customer customers customercare care client clients clientes cliente cliente kunden kundenservice kundencenter kundenportal klant klanten klantenservice helpdesk help helpcenter center centre centro portal portale access acceso acesso zugang anmeldung anmelden einloggen
	banking ebanking netbanking onlinebanking bank banca card cards karte karten tarjeta cartao carta token pin tan otp id ids identity identification user users membership
	delivery deliver deliveries redelivery redeliver parcel parcels package packages paket pakete sendung sendungen zustellung colis livraison suivi paquete paquetes envio envios entrega entregas encomenda pakket tracking track trackings trace tracker shipment shipping ship express logistics logistic customs zoll douane alfandega aduana
	bonus gift gifts giftcard reward rewards prize prizes promo promotion win winner winners giveaway claim claims airdrop free lucky survey surveys coupon voucher gutschein gewinn gewinnspiel sorteo premio pontos resgate recompensa
	wallet wallets connect connection sync synchronize migrate migration swap staking stake node dapp token tokens nft exchange trade trading invest investment profit
	official admin administrator system server webmail mailbox inbox quota storage document documents docs doc file files share shared sharing fax voice voicemail esign signature dispute resolution resolve case claim complaint review
	internet net com co org jp cn us uk de fr es it br eu www ssl https http html php redirect click go asistencia assistenza assistance atencion atendimento
	ticket tickets fine penalty multa amende toll tolls pay paytoll unpaid due overdue debt collection inkasso mahnung department dept office agent fraud protection protect antivirus subscription subscribe trial order orders purchase cancel cancellation
	kefu fuwu anquan zhanghu zhanghao denglu yanzheng shengji tuikuan kakunin anzen touroku kaiin goriyo riyou koushin shinsei tetsuzuki hensai gogaek inseong hwangeup annae
	vhod kabinet lichnyi oplata dostavka vyplata vyplaty podderzhka bezopasnost proverka podtverzhdenie shtraf doplata platnosc weryfikacja logowanie zwrot przesylka paczka kurier potwierdz
	regularize regularizar pendencia pendente entrar ingresar aplicativo bloqueio desbloqueio desbloquear desbloqueo zustellung zollgebuehr verlaengerung
	usps kyc kyc2 verifyid device devices session activity reset password passwd pwd credential cred hr payroll`.split(/\s+/),
);
/** Words that firms put beside their own name as well as phishers do. */
const soft = new Set(
	`notice notification notifications notify notificacion notificaciones aviso avis avviso alert alerts update updates team new page site link url shop store report services
	mail email mails emails mailing news newsletter newsletters info infos e em m go get the hq club media group brand brands global world connect hello hi reply promo promos offers deals rewards loyalty marketing email1 comms`.split(
		/\s+/,
	),
);
const longestRest = 40;

/** Whether a word beside a name says little: "sheinnotice" may be SHEIN's own. */
export function isSoftWord(word: string): boolean {
	return soft.has(word);
}

export function isTellingWord(word: string): boolean {
	return words.has(word);
}

/** Whether a run of letters is telling words strung together, two or three of them, perhaps with digits: "securelogin24". */
export function isTellingRun(run: string): boolean {
	const letters = run.replace(/^\d+|\d+$/gu, "");
	if (letters === "") return run.length > 0 && run.length <= longestRest;
	return letters.length <= longestRest && isMadeOfWords(letters, 3);
}

function isMadeOfWords(run: string, most: number): boolean {
	if (words.has(run)) return true;
	if (most === 1) return false;
	for (let end = 2; end < run.length - 1; end++) if (words.has(run.slice(0, end)) && isMadeOfWords(run.slice(end), most - 1)) return true;
	return false;
}
