import type { WrittenPhone } from "../../signals/text/phone-numbers.ts";
import { hasCountryCode } from "./has-country-code.ts";

/** How far before a number the words stand that say what it is. */
const reach = 40;
const toCall =
	/(?<!\p{L})(?:tel|phone|call|dial|hot-?line|help-?line|mobile|cell|fax|sms|whats-?app|viber|toll[- ]?free|anruf|rufen|handy|mobil|rufnummer|téléphone|teléfono|appelez|llame|móvil|ligue|celular|chiam|bellen|zadzwo|dzwoń|тел|звон)|電話|电话|致电|拨打|手机|热线|전화|연락/iu;
/** Words right before a number that say it is another one: "order number: …", "CPF …". */
const ofDocument =
	/(?:(?<!\p{L})(?:order|invoice|account|customer|reference|ref|case|ticket|tracking|policy|contract|iban|vat|tax|cpf|cnpj|processo|nif|cif|nit|rut|siret|siren|btw|kvk|tva|ust|rechnung|bestellung|commande|facture|pedido|factura|fatura|ordine|инн|заказ)(?:s?nummer)?|#|№)[\s:.#-]{0,3}(?:number|no|nr|n[º°]|id|is)?[\s:.#№-]{0,3}$/iu;

/** Digits that go on behind "." "-" "/" are one number with what stands there: "12.345.678/0001-90". */
const goesOn = /^[./\-–:,]\d/u;
const wentOn = /\d[./\-–:,]$/u;
const digitBefore = /\d[\s().\-–]{0,2}$/u;
const digitBehind = /^[\s().\-–]{0,2}\d/u;
/** "019.686.471-20": numbers of persons, firms and courts have dots and a check behind a hyphen; telephones have one or the other. */
const mixed = /\.[^-–]*[-–]|[-–][^.]*\./u;

/** Groups as national numbers are written: North America's, France's pairs, a nought and two to four groups with one mark between. */
const northAmerican = /^(?:1[-. (]{1,2})?\(?[2-9]\d\d[-. )]{1,2}[2-9]\d\d[-. ]\d{4}$/u;
const pairs = /^0\d(?:([ .-])\d\d)(?:\1\d\d){3}$/u;
const withArea = /^(?:\(0\d{1,4}\) ?|0\d{1,4}[ -])\d{2,4}(?:([ -])\d{2,4}(?:\1\d{2,4})?)?$/u;
const mostNational = 11;

/**
 * Whether a number in a text is surely one of a telephone, by its shape or by the words before it: others call it, and platforms
 * block it. Numbers of persons (CPF), firms (VAT, CNPJ), courts and orders look like it. Stricter than what a verdict goes by.
 */
export function isTelephone({ written, at }: WrittenPhone, text: string): boolean {
	const before = text.slice(Math.max(0, at - reach), at);
	const behind = text.slice(at + written.length, at + written.length + 3);
	const number = written.trim();
	if (goesOn.test(behind) || wentOn.test(before) || (mixed.test(number) && !northAmerican.test(number))) return false;
	if (number.startsWith("+")) return isCalled(number);
	// Of a number with noughts before it that goes on, only the beginning was found; one without a gap is that of a parcel.
	if (isInternational(number) && !ofDocument.test(before) && (/\D/.test(number) || toCall.test(before)))
		return isCalled(number) && !digitBehind.test(behind);
	if (ofDocument.test(before)) return false;
	if (toCall.test(before)) return isCalled(number);
	return !digitBefore.test(before) && !digitBehind.test(behind) && isNationalShape(number);
}

/**
 * Whether a number could be called that is said to be one, as behind a tel: link. What is not written with a plus or a nought is
 * national, or begins with a country's code all the same. No country's code begins with a nought.
 */
export function isCalled(written: string): boolean {
	const number = written.trim();
	const digits = number.replace("(0)", "").replace(/\D+/g, "");
	if (number.startsWith("+")) return hasCountryCode(digits);
	if (digits.startsWith("00")) return hasCountryCode(digits.slice(2));
	if (digits.startsWith("011") && digits.length > mostNational + 1) return hasCountryCode(digits.slice(3));
	return digits.startsWith("0") ? digits.length <= mostNational + 1 : digits.length <= mostNational || hasCountryCode(digits);
}

function isInternational(number: string): boolean {
	return /^(?:00[1-9]|011[ .-])/u.test(number);
}

function isNationalShape(number: string): boolean {
	if (northAmerican.test(number) || pairs.test(number)) return true;
	return withArea.test(number) && number.replace(/\D+/g, "").length <= mostNational;
}
