import { type AttackText, attackText as t } from "./attack-text.ts";

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
