import type { Mail } from "../../mail/mail.ts";

/** Words for a password in the languages of mail; the longer ones first, so that the rest of a word is not taken for one. */
const words =
	/(?:pass ?(?:word|code|phrase|wort|wd)|\bpasswd|\bpwd|\bpin(?: ?code)?\b|kennwort|contrase[ñn]a|\bclave|\bsenha|mot de passe|wachtwoord|parola|has[łl]o|heslo|jelsz[óo]|lozinka|[şs]ifre|парол[ьяем]{1,2}|код доступа|パスワード|密码|密碼|口令|비밀번호|암호|해제번호|\bmật khẩu|kata sandi|kod(?: do pliku)?\b|zugangscode|access code|unlock code|codigo de acceso|código de acesso)/giu;
// "Password for the file: 1234", "Senha de acesso ao PDF: 123", "contraseña personal {0808}".
const introduced = /^\p{L}{0,3}[^:=：{[\n]{0,45}[:=：{[]\s{0,4}["'«“「<]{0,2}([^\s"'»”」>,;}\]]{3,32})/u;
// "password is X7k2", "パスワードは1234です"
const spoken = /^\p{L}{0,3}\s{0,2}(?:is|are|ist|lautet|es|est|é|è|to|jest|je|は|为|為|是|는|은)\s{0,2}["'«“「]{0,2}([!-~]{3,32})/u;
const bare = /^\s{0,2}["'«“「(]?((?=[!-~]{0,31}\d)[!-~]{3,32})/u;
const window = 110;
const maximumText = 20_000;
const maximumPasswords = 5;

/**
 * Passwords that a message tells its reader. With an encrypted file in the same message they protect nothing from
 * anyone but filters. "The password follows by a separate mail" and "your date of birth" tell none.
 */
export function toldPasswords(mail: Mail): readonly string[] {
	const text = `${mail.subject}\n${mail.visibleText.slice(0, maximumText)}`;
	const told = new Set<string>();
	for (const { 0: word, index } of text.matchAll(words)) {
		const behind = text.slice(index + word.length, index + word.length + window);
		const password = introduced.exec(behind)?.[1] ?? spoken.exec(behind)?.[1] ?? bare.exec(behind)?.[1] ?? "";
		const trimmed = password.replace(/[.)!]{1,3}$/, "");
		if (looksLikePassword(trimmed)) told.add(trimmed);
		if (told.size >= maximumPasswords) break;
	}
	return [...told];
}

/** A word in small letters is the next word of the sentence more often than a password. */
function looksLikePassword(password: string): boolean {
	if (/^https?:|@/.test(password)) return false;
	return (
		/^\p{L}{0,31}\d/u.test(password) ||
		(/\d/.test(password) && password.length >= 3) ||
		(/[a-z]/.test(password) && /[A-Z]/.test(password.slice(1)))
	);
}
