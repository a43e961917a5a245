/** A region as providers write it: "us-ashburn-1", "eu-central", "gra", "fsn1". */
const region = "[a-z]{2,4}\\d{0,2}(?:-[a-z0-9]+){0,3}";

/**
 * What stands before a provider's domain where all its tenants share a host, with the bucket in the path
 * ("s3.eu-west-1.wasabisys.com/bucket/page.html"). From the providers' documentation; many more are on the Public Suffix List. A
 * bucket's own name ("bucket.s3.eu-west-1.wasabisys.com") does not begin like this.
 */
const endpoints: ReadonlyMap<string, RegExp> = new Map(
	Object.entries({
		"backblazeb2.com": `f\\d{3}|s3\\.${region}`,
		"wasabisys.com": `s3(?:\\.${region})?`,
		"oraclecloud.com": `(?:swift)?objectstorage\\.${region}`,
		"digitaloceanspaces.com": "[a-z]{3}\\d(?:\\.cdn)?",
		"core.windows.net": "(?:z\\d{1,2}\\.)?(?:blob|file|web|queue|table|dfs)",
		"your-objectstorage.com": "[a-z]{3}\\d",
		"contabostorage.com": "[a-z]{2,4}\\d",
		"myqcloud.com": `cos\\.${region}`,
		"aliyuncs.com": `oss-${region}`,
		"myhuaweicloud.com": `obs(?:\\.${region})?`,
		"bcebos.com": "(?:s3\\.)?[a-z]{2,4}",
		"ksyuncs.com": `ks3-${region}`,
		"volces.com": `tos-${region}`,
		"cloud.ovh.net": `(?:s3|storage)\\.${region}(?:\\.(?:io|perf))?`,
		"exo.io": `sos-${region}`,
		"idrivee2.com": `s3\\.${region}`,
		"googleusercontent.com": "(?:lh|ci|gp|yt)\\d|play-lh|drive-thirdparty|blogger|script|doc-[a-z0-9-]+",
		"cloudinary.com": "res(?:-\\d)?",
		"storjshare.io": "(?:gateway|link)(?:\\.[a-z0-9]+)?",
	}).map(([domain, before]) => [domain, new RegExp(`^(?:${before})$`)]),
);

/** Whether a host serves the buckets of all who rent from a provider, so that it tells nothing of any of them. */
export function isStorageEndpoint(host: string): boolean {
	for (let dot = host.indexOf("."); dot > 0; dot = host.indexOf(".", dot + 1)) {
		const before = endpoints.get(host.slice(dot + 1));
		if (before !== undefined) return before.test(host.slice(0, dot));
	}
	return false;
}
