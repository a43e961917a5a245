import { expect, test } from "vitest";
import { isActionText, isBoilerplatePath, isBoilerplateText } from "./link-words.ts";

test.each([
	"Unsubscribe",
	"unsubscribe here",
	"Opt out",
	"Privacy Policy",
	"View in browser",
	"Abmelden",
	"Datenschutzerklärung",
	"Impressum",
	"Se désabonner",
	"Politique de confidentialité",
	"Darse de baja",
	"Política de privacidad",
	"Descadastre-se",
	"Afmelden",
	"Voorkeuren",
	"Отписаться",
	"配信停止はこちら",
	"プライバシーポリシー",
	"退订",
	"隐私政策",
	"수신거부",
	"개인정보처리방침",
	"Facebook",
	"contact us",
])("%s is boilerplate", (text) => expect(isBoilerplateText(text)).toBe(true));

test.each(["Verify your account", "Shop now", "Jetzt kaufen", "Confirmar", "ログイン", "확인하기", "", "Our long story ".repeat(10)])(
	"%s is not",
	(text) => expect(isBoilerplateText(text)).toBe(false),
);

test.each([
	"Verify now",
	"Click here",
	"Log in",
	"Jetzt bestätigen",
	"Cliquez ici",
	"Ingrese aquí",
	"Acessar sua conta",
	"Accedi",
	"Klik hier",
	"Войти",
	"Подтвердить",
	"ログインはこちら",
	"立即登录",
	"확인하기",
	"로그인",
	"Zaloguj się",
])("%s is an action", (text) => expect(isActionText(text)).toBe(true));

test.each(["Rakes", "Garden", "2024", "", "가을"])("%s is none", (text) => expect(isActionText(text)).toBe(false));

test("paths", () => {
	expect(isBoilerplatePath("/u/unsubscribe?id=1")).toBe(true);
	expect(isBoilerplatePath("/account/verify")).toBe(false);
});
