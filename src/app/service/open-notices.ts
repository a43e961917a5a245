import { hostname } from "node:os";
import type { Clock } from "../../base/clock.ts";
import type { Log } from "../../base/log.ts";
import type { Config } from "../../config/config.ts";
import type { GateStore } from "../../gate/gate-store.ts";
import { mailByNextHop, type NoticeNextHop } from "../../gate/notices/mail-by-next-hop.ts";
import { NoticeSender } from "../../gate/notices/notice-sender.ts";
import { postWebhook } from "../../gate/notices/post-webhook.ts";

export interface NoticesOptions {
	readonly config: Config;
	readonly store: GateStore;
	readonly clock: Clock;
	readonly log: Log;
	/** Try-out mode: notices go where mail goes. */
	readonly outboxPort: number | undefined;
}

/** Sends notices through the next hop, on connections of their own: a queue of 40,000 must not hold up the one mail that counts. */
export function openNotices({ config, store, clock, log, outboxPort }: NoticesOptions): NoticeSender {
	const { allowHttpWebhooks, allowPrivateWebhooks } = config.notices;
	return new NoticeSender({
		store,
		clock,
		log,
		sendMail: mailByNextHop(noticeNextHop(config, outboxPort)),
		postWebhook: (request) => postWebhook(request, { rules: { allowHttp: allowHttpWebhooks, allowPrivate: allowPrivateWebhooks } }),
	});
}

function noticeNextHop({ nextHop, smtp }: Config, outboxPort: number | undefined): NoticeNextHop {
	const localName = smtp.hostname || hostname();
	if (outboxPort !== undefined) return { host: "127.0.0.1", port: outboxPort, localName };
	const { host, port, tls, verify, user, password } = nextHop;
	return { host, port, tls, verify: verify && tls !== "opportunistic", user, password, localName };
}
