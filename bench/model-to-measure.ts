import { shippedModel } from "../src/app/shipped-model.ts";
import type { Model } from "../src/classifier/model.ts";
import { standInModel } from "../test/support/stand-in-model.ts";

/** The shipped model or, before one was trained, a stand-in of the same size, which takes the same time to judge anything by. */
export function modelToMeasure(): Model {
	try {
		return shippedModel();
	} catch (cause) {
		if ((cause as NodeJS.ErrnoException).code !== "ENOENT") throw cause;
		console.log("No model was trained yet: measured with a stand-in of the same size.");
		return standInModel();
	}
}
