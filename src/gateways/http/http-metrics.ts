import { Counter, Histogram, type Registry } from "prom-client";

export interface HttpMetrics {
	readonly requests: Counter<"listener" | "method" | "route" | "status">;
	readonly seconds: Histogram<"listener" | "route">;
	readonly wrongKeys: Counter;
}

/** Measures of the HTTP gateway, once for each registry however many listeners share it. Labels are routes, never paths as asked for. */
export function httpMetrics(registry: Registry): HttpMetrics {
	const known = made.get(registry);
	if (known !== undefined) return known;
	const registers = [registry];
	const metrics: HttpMetrics = {
		requests: new Counter({
			name: "tidegate_http_requests_total",
			help: "HTTP requests answered",
			labelNames: ["listener", "method", "route", "status"],
			registers,
		}),
		seconds: new Histogram({
			name: "tidegate_http_request_seconds",
			help: "Time from the header of a request to the end of its answer",
			labelNames: ["listener", "route"],
			buckets: [0.001, 0.005, 0.02, 0.05, 0.2, 1, 5, 20],
			registers,
		}),
		wrongKeys: new Counter({ name: "tidegate_http_wrong_keys_total", help: "Requests with a wrong API key, or none", registers }),
	};
	made.set(registry, metrics);
	return metrics;
}

const made = new WeakMap<Registry, HttpMetrics>();
