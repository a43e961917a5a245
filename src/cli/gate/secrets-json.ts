import type { AccountSecrets } from "../../app/control-connection.ts";
import type { Config } from "../../config/config.ts";
import { accountJson } from "./gate-json.ts";

/** What is shown once, for programs that set accounts up. */
export function secretsJson(secrets: AccountSecrets, { smtp }: Pick<Config, "smtp">): object {
	const { account, login, password, totpUri, totpSecret, webhookSecret } = secrets;
	return {
		account: accountJson(account),
		login,
		password,
		totpUri,
		totpSecret,
		webhookSecret: account.webhook === undefined ? "" : webhookSecret,
		smtp: { hostname: smtp.hostname, listen: smtp.listen, listenTls: smtp.listenTls },
	};
}
