import { expect, test } from "vitest";
import { languageOf } from "./language-of.ts";

const lines: [string, string][] = [
	["en", "Thank you for your order, it will be with you by the end of the week"],
	["de", "Vielen Dank für Ihre Bestellung, wir melden uns, sobald sie unterwegs ist"],
	["fr", "Merci pour votre commande, nous vous écrirons dès que le colis est parti"],
	["es", "Gracias por su pedido, le avisaremos cuando esté en camino"],
	["pt", "Obrigado pelo seu pedido, você receberá uma mensagem quando ele for enviado"],
	["it", "Grazie per il tuo ordine, ti scriveremo quando sarà partito"],
	["nl", "Bedankt voor je bestelling, we laten het weten als het pakket onderweg is"],
	["pl", "Dziękujemy za zamówienie, poinformujemy Cię, gdy przesyłka zostanie wysłana"],
	["cs", "Děkujeme za vaši objednávku, dáme vám vědět, až ji odešleme"],
	["sv", "Tack för din beställning, vi hör av oss när paketet är på väg"],
	["da", "Tak for din bestilling, vi skriver til dig når pakken er på vej"],
	["fi", "Kiitos tilauksesta, ilmoitamme kun paketti on matkalla"],
	["hu", "Köszönjük a rendelését, értesítjük, ha a csomag elindult"],
	["ro", "Vă mulțumim pentru comandă, vă vom anunța când este trimisă"],
	["tr", "Siparişiniz için teşekkürler, kargoya verildiğinde size haber vereceğiz"],
	["ru", "Спасибо за ваш заказ, мы напишем вам, когда он будет отправлен"],
	["uk", "Дякуємо за ваше замовлення, ми напишемо вам, коли його буде надіслано"],
	["bg", "Благодарим ви за поръчката, ще ви пишем, когато тя бъде изпратена"],
	["el", "Ευχαριστούμε για την παραγγελία σας, θα σας ενημερώσουμε"],
	["ja", "ご注文ありがとうございます。発送後にご連絡いたします"],
	["zh", "感谢您的订购，发货后我们会通知您"],
	["ko", "주문해 주셔서 감사합니다. 발송 후 연락드리겠습니다"],
	["ar", "شكرا لطلبك، سنخبرك عندما يتم شحنه"],
	["he", "תודה על ההזמנה, נודיע לך כאשר היא תישלח"],
	["th", "ขอบคุณสำหรับการสั่งซื้อ เราจะแจ้งให้ทราบ"],
	["vi", "Cảm ơn bạn đã đặt hàng, chúng tôi sẽ báo cho bạn khi hàng được gửi"],
	["ca", "Gràcies per la vostra comanda, us avisarem quan el paquet surti amb el transportista"],
	["en", "Please invite ann.lee@example.com, bo.kim@example.com, cy.roe@example.com and di.poe@example.com"],
	["", "https://xkcd.example/327"],
	["", ""],
];

test.each(lines)("%s: %s", (language, text) => {
	expect(languageOf(text)).toBe(language);
});
