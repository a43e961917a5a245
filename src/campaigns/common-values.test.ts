import { expect, test } from "vitest";
import { isEverybodysHost, placeOfHost, placeOfSender } from "./common-values.ts";

test.each([
	["briskpost.example", "briskpost"],
	["shop.briskpost-fr.example", "briskpost"],
	["pl-briskpost.example", "briskpost"],
	["brisk-post.example", "brisk-post"],
	// What would be left is no name.
	["eu-de.example", "eu-de"],
	["de-tax.example", "de-tax"],
])("%s goes by %s in every country", (host, place) => {
	expect([placeOfHost(host), placeOfSender(host)]).toEqual([place, place]);
});

test.each([
	"storage.googleapis.com",
	"s3.amazonaws.com",
	"s3.us-east-1.amazonaws.com",
	"s3.dualstack.eu-west-1.amazonaws.com",
	"blob.core.windows.net",
	"z6.web.core.windows.net",
	"ams3.digitaloceanspaces.com",
	"ams3.cdn.digitaloceanspaces.com",
	"s3.eu-west-1.wasabisys.com",
	"s3.wasabisys.com",
	"f000.backblazeb2.com",
	"s3.us-west-000.backblazeb2.com",
	"objectstorage.us-ashburn-1.oraclecloud.com",
	"oss-cn-hangzhou.aliyuncs.com",
	"obs.cn-north-1.myhuaweicloud.com",
	"cos.ap-guangzhou.myqcloud.com",
	"s3.gra.io.cloud.ovh.net",
	"fsn1.your-objectstorage.com",
	"link.storjshare.io",
	"lh3.googleusercontent.com",
	"res.cloudinary.com",
	"new.express.adobe.com",
	"ipfs.dweb.link",
	"co.ua",
	"github.io",
])("%s is everybody's host: all tenants share it", (host) => expect(isEverybodysHost(host)).toBe(true));

test.each([
	"bucket.s3.amazonaws.com",
	"bucket.s3.us-east-1.amazonaws.com",
	"flora.blob.core.windows.net",
	"abc1.blob.core.windows.net",
	"flora.z6.web.core.windows.net",
	"flora.ams3.digitaloceanspaces.com",
	"flora.s3.eu-west-1.wasabisys.com",
	"flora.s3.us-west-000.backblazeb2.com",
	"flora.oss-cn-hangzhou.aliyuncs.com",
	"flora.fsn1.your-objectstorage.com",
	"flora.storage.googleapis.com",
	"flora-res.cloudinary.com",
	"n-flora-script.googleusercontent.com",
	"flora.co.ua",
	"flora.github.io",
])("%s is its tenant's", (host) => expect(isEverybodysHost(host)).toBe(false));
