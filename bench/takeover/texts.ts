/** Attack texts of our own making: no archive holds them, so no model has learnt them. {link} {phone} {address} {name} are filled in. */
export interface AttackText {
	readonly id: string;
	readonly language: string;
	readonly subject: string;
	readonly body: string;
}

const t = (id: string, language: string, subject: string, body: string): AttackText => ({ id, language, subject, body });

/** Without a link: they ask to call or to answer to another address. */
export const contactTexts: readonly AttackText[] = [
	t(
		"renewal-call",
		"en",
		"Your membership renews today",
		"Dear customer,\n\nThank you for staying with us. Your yearly plan renews today and 349.99 USD will be taken from your card.\n\nIf you did not want this, call our billing desk at {phone} within 24 hours and we will cancel it for you.\n\nKind regards,\nBilling desk",
	),
	t(
		"bank-change",
		"en",
		"New bank details for this month's invoices",
		"Hello,\n\nplease note that our bank is closing the account we have used so far. Kindly hold all open payments and write to {address} to receive the new account details. Payments to the old account can no longer be matched.\n\nThank you for your understanding.\nAccounts",
	),
	t(
		"reply-address",
		"en",
		"A quick question",
		"Hi,\n\nare you at your desk? I have something that must be done before noon and I am in a meeting where I cannot talk. Answer me at {address} please, I do not read this mailbox today.\n\nThanks",
	),
	t(
		"prize-reply",
		"en",
		"You were drawn in our reader raffle",
		"Dear reader,\n\ncongratulations! Your name was drawn in this year's raffle and a voucher worth 500 EUR is waiting for you. To have it sent, write to {address} with your full name, postal address, date of birth and telephone number.\n\nThe voucher lapses on Friday.\nThe team",
	),
	t(
		"tax-call",
		"en",
		"Notice about your tax refund",
		"Dear taxpayer,\n\nour records show a refund of 1,284.20 that could not be paid out because your bank details are out of date. Call {phone} and have your card and your social security number ready, so that the refund can be released today.",
	),
	t(
		"security-call",
		"en",
		"Unusual sign-in to your account",
		"We noticed a sign-in to your account from a new device in another country. If this was not you, call our security team immediately at {phone}. Your account will be locked in 12 hours if we do not hear from you.",
	),
	t(
		"payroll",
		"en",
		"Change of my bank account",
		"Hi,\n\nI have changed my bank and would like my salary to be paid to the new account from this month on. What do you need from me? Please answer to {address}, my other mail is being moved.\n\nThanks a lot",
	),
	t(
		"gift-cards",
		"en",
		"Favour",
		"Hello,\n\nI need a few gift cards for clients today and cannot get away. Could you buy five of 200 each, scratch them and send me pictures of the codes to {address}? You will be paid back tomorrow. Please keep it between us for now.",
	),
	t(
		"loan-offer",
		"en",
		"Approved: your personal credit line",
		"Good day,\n\nyour credit line of 50,000 at 2.1 % has been approved without a check. To receive the money write to {address} with a copy of your passport and your account number. A handling fee of 190 applies.",
	),
	t(
		"survey-whatsapp",
		"en",
		"Our phone number has changed",
		"Dear friends,\n\nwe have moved our service line to WhatsApp. From now on please write to {phone} for all questions on orders and payments, and send us the code you receive by text message so that we can verify you.",
	),
	t(
		"docs-reply",
		"en",
		"Documents missing in your file",
		"Dear member,\n\nyour file is incomplete and will be closed at the end of the week. Please send a copy of your identity card (both sides) and of your last bank statement to {address}.\n\nMember services",
	),
	t(
		"invoice-call",
		"en",
		"Order #88213 confirmed",
		"Your order #88213 (1 x laptop, 899.00 USD) is confirmed and will be charged to your account on file.\n\nNot your order? Our help line {phone} is open around the clock to stop the payment.",
	),
	t(
		"parcel-call",
		"en",
		"We could not deliver your parcel",
		"A parcel for you is held at our depot because the customs fee of 4.95 was not paid. Call {phone} to pay it by card and choose a new date. After 48 hours the parcel goes back.",
	),
	t(
		"charity",
		"en",
		"Please help a colleague in need",
		"Dear all,\n\none of us has had a terrible accident abroad and the hospital wants to be paid in advance. We are collecting money today. If you can help, write to {address} and we will tell you how to transfer it.",
	),
	t(
		"crypto-reply",
		"en",
		"A private offer for our readers",
		"Dear reader,\n\nfor a small circle of readers we have opened an investment pool with a guaranteed monthly return of 9 %. Places are few. Write to {address} today to be put on the list, minimum 1,000.",
	),
	t(
		"password-reply",
		"en",
		"Mailbox maintenance tonight",
		"Dear user,\n\nour mail system is moving to a new server tonight. To keep your messages, answer to {address} with your user name and password before 18:00. Mailboxes that are not confirmed will be deleted.",
	),
	t(
		"vendor-check",
		"en",
		"Outstanding payment",
		"Good morning,\n\nour books show an outstanding amount of 12,480.00 on your account. Please confirm by return to {address} when the transfer will be made; we shall send you the account it has to go to.",
	),
	t(
		"ceo-call",
		"en",
		"Call me",
		"Hi,\n\ncan you call me on {phone}? It is about a confidential payment that has to leave today, before the bank closes. Do not speak to anyone about it yet.",
	),
	t(
		"hotline-pt",
		"pt",
		"A sua assinatura será renovada hoje",
		"Caro leitor,\n\na sua assinatura anual será renovada hoje e 349,90 serão debitados no seu cartão. Se não concorda, ligue para {phone} nas próximas 24 horas e tenha o cartão à mão.\n\nAtenciosamente,\nFaturamento",
	),
	t(
		"dados-pt",
		"pt",
		"Novos dados bancários",
		"Prezados,\n\nnosso banco encerrou a conta que usávamos até agora. Por favor escrevam para {address} para receber os novos dados bancários e não paguem mais nada à conta antiga.",
	),
	t(
		"premio-pt",
		"pt",
		"Você foi sorteado",
		"Parabéns! Você foi sorteado entre os nossos leitores e ganhou um vale de 500 reais. Para receber, envie para {address} seu nome completo, CPF e endereço até sexta-feira.",
	),
	t(
		"suporte-pt",
		"pt",
		"Acesso incomum à sua conta",
		"Detectamos um acesso incomum à sua conta. Se não foi você, ligue agora para {phone}. A conta será bloqueada em 12 horas se não houver resposta.",
	),
	t(
		"fapiao-zh",
		"zh",
		"关于付款账户变更的通知",
		"尊敬的客户：\n\n因银行系统升级，我公司原收款账户即日起停用。请暂停所有付款，并发邮件至 {address} 获取新的账户信息。感谢您的配合。\n\n财务部",
	),
	t(
		"zhongjiang-zh",
		"zh",
		"恭喜您被抽中为幸运读者",
		"亲爱的读者：\n\n恭喜您在本次读者抽奖中获得价值五千元的奖品。请将您的姓名、身份证号码和银行卡号发送到 {address} 领取，周五之前有效。",
	),
	t(
		"kefu-zh",
		"zh",
		"您的账户出现异常登录",
		"我们发现您的账户在异地登录。如非本人操作，请立即拨打客服电话 {phone} 处理，否则账户将在十二小时后被冻结。",
	),
	t("tuikuan-zh", "zh", "退款通知", "您好，您有一笔税款退款因银行信息有误未能到账。请拨打 {phone} 并准备好银行卡，以便今天完成退款。"),
	t(
		"rechnung-de",
		"de",
		"Neue Bankverbindung",
		"Sehr geehrte Damen und Herren,\n\nunsere Bank hat das bisherige Konto geschlossen. Bitte zahlen Sie nichts mehr dorthin und schreiben Sie an {address}, um die neue Bankverbindung zu erhalten.\n\nBuchhaltung",
	),
	t(
		"hotline-de",
		"de",
		"Ihre Mitgliedschaft wird heute verlängert",
		"Guten Tag,\n\nIhre Mitgliedschaft wird heute verlängert, 349,99 EUR werden abgebucht. Wenn Sie das nicht wünschen, rufen Sie innerhalb von 24 Stunden {phone} an.",
	),
	t(
		"factura-es",
		"es",
		"Nuevos datos bancarios",
		"Estimados señores:\n\nnuestro banco ha cerrado la cuenta anterior. Les rogamos que no paguen nada más a ella y que escriban a {address} para recibir los nuevos datos.",
	),
	t(
		"hwan-ko",
		"ko",
		"[안내] 환급금 미수령 안내",
		"고객님께,\n\n지급되지 않은 환급금 1,284,000원이 있습니다. 오늘 중으로 {phone} 번으로 전화하시어 계좌번호와 주민등록번호를 확인해 주시기 바랍니다.",
	),
	t(
		"ginko-ja",
		"ja",
		"振込先口座変更のお知らせ",
		"お客様各位\n\nこれまでの口座は閉鎖されました。お支払いを一旦お控えいただき、新しい口座については {address} までお問い合わせください。\n\n経理部",
	),
];

/** With a link. */
export const linkTexts: readonly AttackText[] = [
	t(
		"statement",
		"en",
		"Your yearly statement is ready",
		"Dear recipient,\n\nyour yearly statement has been prepared and is ready for review. Sign in to see it:\n\n{link}\n\nStatements that are not confirmed within 48 hours are returned to the office, and payments may be suspended.\n\nStatement service",
	),
	t(
		"storage",
		"en",
		"Your mailbox is almost full",
		"Your mailbox has used 98 % of its space. Incoming messages will be sent back from tomorrow on. Get more space free of charge:\n{link}\n\nThe mail team",
	),
	t(
		"shared-doc",
		"en",
		"A document was shared with you",
		"Hello,\n\nI have shared the revised agreement with you. Open it here, it asks for your mail password once:\n{link}\n\nBest regards",
	),
	t(
		"prefs",
		"en",
		"Please confirm that you want to stay on our list",
		"Dear reader,\n\nnew rules make it necessary that every reader confirms again. Please confirm your details here by tonight, or we must remove you:\n\n{link}\n\nIt takes a minute. Thank you.",
	),
	t(
		"gift",
		"en",
		"A present for our readers",
		"To thank you for years of reading we give away vouchers of 100 EUR to the first 500 readers. Choose yours:\n{link}\n\nShipping of 1.95 is paid by card.",
	),
	t(
		"payment-fail",
		"en",
		"Your payment did not go through",
		"We tried to charge your card and the payment was declined. Update your card to keep your access:\n{link}\n\nAccess ends in 24 hours.",
	),
	t(
		"event",
		"en",
		"Your ticket for next week",
		"Your ticket is attached to your profile. Sign in with your mail account to download it:\n{link}\n\nSee you there!",
	),
	t(
		"policy",
		"en",
		"New privacy policy: action needed",
		"Dear customer,\n\nour privacy policy changes on the first of the month. Read and accept it here, with the password of your account:\n{link}\n\nAccounts that have not accepted are closed.",
	),
	t(
		"wallet",
		"en",
		"Migrate your wallet before Friday",
		"The old network is switched off on Friday. Move your coins now by connecting your wallet and entering your recovery phrase:\n{link}",
	),
	t(
		"boleto-pt",
		"pt",
		"Seu boleto vence hoje",
		"Olá,\n\nsegue o boleto com vencimento hoje. Evite o bloqueio do serviço e pague agora:\n{link}\n\nEquipe financeira",
	),
	t(
		"confirmar-pt",
		"pt",
		"Confirme seu cadastro",
		"Prezado leitor,\n\npara continuar recebendo nossos e-mails, confirme seus dados e sua senha até hoje à noite:\n{link}\n\nObrigado.",
	),
	t(
		"queren-zh",
		"zh",
		"请确认您的订阅信息",
		"亲爱的读者：\n\n根据新规定，所有订阅者需要在今晚之前重新登录确认个人信息，否则将被取消订阅：\n{link}\n\n谢谢您的支持。",
	),
	t("butie-zh", "zh", "个人补贴申领通知", "您好，您的年度补贴已可申领，请点击以下链接登录并填写银行卡信息：\n{link}\n逾期视为放弃。"),
	t(
		"behoerde-de",
		"de",
		"Ihr Bescheid liegt bereit",
		"Guten Tag,\n\nIhr Bescheid liegt zur Ansicht bereit. Melden Sie sich binnen 48 Stunden an:\n{link}\n\nDanach wird die Zahlung ausgesetzt.",
	),
	t(
		"myeongse-ko",
		"ko",
		"[안내] 명세서가 발급되었습니다",
		"수신자님께,\n\n연간 명세서가 발급되었습니다. 48시간 이내에 로그인하여 확인해 주시기 바랍니다:\n{link}\n\n확인하지 않으시면 지급이 중단될 수 있습니다.",
	),
];

/** Paragraphs slipped into one copy of a hundred. */
export const addedParagraphs: readonly AttackText[] = [
	t(
		"add-call",
		"en",
		"",
		"Important: our payment provider has changed. To keep your subscription, call {phone} today and have your card ready.",
	),
	t(
		"add-reply",
		"en",
		"",
		"PS: We are updating our records. Please send your full name, address and date of birth to {address} by tonight.",
	),
	t(
		"add-bank",
		"en",
		"",
		"Please note our new bank account for all donations and payments. Write to {address} for the details; the old account is closed.",
	),
	t(
		"add-prize",
		"en",
		"",
		"You have been chosen to receive a gift card worth 250. To claim it before midnight, write to {address} with your account number.",
	),
	t("add-pt", "pt", "", "Importante: a sua assinatura foi suspensa. Ligue hoje para {phone} com o seu cartão para não perder o acesso."),
	t("add-zh", "zh", "", "重要通知：您的账户已被暂停，请今天拨打 {phone} 并准备好银行卡号以恢复使用。"),
];

/** What an attacker first sends to see whether mail goes out, and to teach the profile. */
export const harmlessTexts: readonly AttackText[] = [
	t("test", "en", "test", "test"),
	t("hello", "en", "Hello", "Hello,\n\njust a short note: there are some pictures of last week here, if you like.\n{link}\n\nBest wishes"),
	t("thanks", "en", "Thank you", "Thank you all for reading. A few notes on what comes next are on this page:\n{link}"),
	t("check", "en", "Checking the new setup", "This is only to check that the new setup works. No need to answer. {link}"),
];

/** Subjects of mail that is one picture. */
export const pictureSubjects: readonly AttackText[] = [
	t("pic-voucher", "en", "Your voucher inside", ""),
	t("pic-invoice", "en", "Invoice", ""),
	t("pic-notice", "en", "Important notice", ""),
	t("pic-sale", "en", "Only today", ""),
	t("pic-account", "en", "Your account", ""),
	t("pic-ticket", "en", "Your ticket", ""),
	t("pic-zh", "zh", "重要通知", ""),
	t("pic-pt", "pt", "Aviso importante", ""),
];
